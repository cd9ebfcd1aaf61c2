/** Brings the mark of the event that is chosen into sight, up and down; the view brings it there from side to side. */
import type { View } from "../../picture/view.ts";
import type { PicturePlace } from "../dom/workspace.ts";
import type { Frame } from "../state/store.ts";

/** Under the axis, which stays in sight, and above the lower edge, px. */
const ROOM = { top: 70, bottom: 14 };

/** Call what this returns after each drawing; `view` is where the actions so far lead, drawn or not yet. */
export function setupReveal({ viewport, svg }: PicturePlace, view: () => View): (frame: Frame) => void {
  let wanted = false;
  return ({ state, before }) => {
    const isElsewhere = state.look.surface !== before?.look.surface || state.look.layout !== before.look.layout;
    const isNews = state.selection !== before?.selection || isElsewhere;
    // Also at the start, where a link may have chosen it.
    if (isNews) wanted = state.selection?.kind === "event";
    if (!wanted || state.selection === undefined || state.look.surface === "table") return;
    scrollTo(viewport, marksOf(svg, state.selection.id));
    // On the way to another view rows change, and the mark with them.
    if (state.view === view()) wanted = false;
  };
}

/** Marks of an event in all its lanes, or its ticks where those are folded. */
function marksOf(svg: SVGSVGElement, id: string): readonly Element[] {
  const name = CSS.escape(id);
  return [...svg.querySelectorAll(`.glyph[data-event-id="${name}"], .tick[data-event-link="${name}"]`)];
}

/** As far as need be for the first of them, unless another one is in sight already. */
function scrollTo(viewport: HTMLElement, marks: readonly Element[]): void {
  const { top, bottom } = viewport.getBoundingClientRect();
  const ways = marks.map((mark) => {
    const box = mark.getBoundingClientRect();
    const above = box.top - top - ROOM.top;
    const below = box.bottom - bottom + ROOM.bottom;
    return above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
  });
  if (ways[0] !== undefined && !ways.includes(0)) viewport.scrollTop += ways[0];
}
