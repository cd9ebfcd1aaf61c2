/** Events go to other lanes: dragged by their marks, or with Alt and an arrow. */
import type { Glyph } from "../../../picture/scene.ts";
import { REPORTS_LANE } from "../../../picture/lanes/grouping.ts";
import { glyphKey } from "../../../picture/marks/glyph-order.ts";
import type { Workspace } from "../../dom/workspace.ts";
import { listenForKeys } from "../../keys/listen-for-keys.ts";
import type { WindowPart } from "../../state/store.ts";
import { AS_KNOWN } from "../editing-commands.ts";
import { eventOf } from "../forms/subjects.ts";
import type { Editor } from "../take-step.ts";
import { setupEventDrag } from "./event-drag.ts";
import { laneEdit } from "../forms/lane-change.ts";

/** What events are moved with. */
export interface EventLanesContext extends Pick<Workspace, "store" | "picture"> {
  readonly editor: Pick<Editor, "edit">;
  /** Says aloud where an event has come to. */
  readonly say: (text: string) => void;
}

/** Listens in the picture; gives the part that brings the focus along with an event that was moved by a key. */
export function eventLanes(context: EventLanesContext): WindowPart {
  const { svg } = context.picture;
  let followed: string | undefined;
  const move = (glyph: Glyph, to: string): void => {
    const { timeline } = context.store.state();
    const event = timeline && eventOf(timeline, glyph.id);
    const edit = event && laneEdit(event, glyph.lane, to);
    if (!edit || context.editor.edit(edit).length > 0) return;
    context.say(`${event.title}: ${timeline.lanes.find(({ id }) => id === to)?.label ?? to}`);
  };
  setupEventDrag(context, { glyphAt: (target) => glyphAt(context, target), mayMove: () => mayMove(context), move });
  listenForKeys(svg, "event", (command, { target }) => {
    const glyph = glyphAt(context, target);
    if (!glyph) return false;
    if (!mayMove(context)) return true;
    const order = laneIds(context);
    const to = order[order.indexOf(glyph.lane) + (command === "lane-above" ? -1 : 1)];
    if (to === undefined) return true;
    followed = glyphKey({ ...glyph, lane: to });
    move(glyph, to);
    return true;
  });
  return ({ state, before }) => {
    if (followed === undefined || state.timeline === before?.timeline) return;
    const key = followed;
    followed = undefined;
    // The picture is drawn after all parts.
    queueMicrotask(() => {
      const title = svg.querySelector<SVGElement>(`[data-glyph="${CSS.escape(key)}"] > text`);
      title?.scrollIntoView({ block: "nearest" });
      title?.focus({ preventScroll: true });
    });
  };
}

/** The event that a mark or title is of, where events stand in the timeline's own lanes along an axis. */
function glyphAt({ store }: EventLanesContext, target: EventTarget | null): Glyph | undefined {
  const { look } = store.state();
  const scene = store.scene();
  if (look.lanesBy !== "lane" || look.surface === "table") return undefined;
  if (!scene || scene.rail !== undefined || scene.grid !== undefined || scene.panels !== undefined) return undefined;
  const mark = target instanceof Element ? target.closest<SVGElement>(".glyph.event") : null;
  return mark ? scene.glyphs.find((glyph) => glyphKey(glyph) === mark.dataset["glyph"]) : undefined;
}

/** Says why not, where the timeline is shown as known on a day. */
function mayMove({ store: { state, dispatch } }: EventLanesContext): boolean {
  if (state().look.knownOn === undefined) return true;
  dispatch({ type: "answered", message: AS_KNOWN });
  return false;
}

function laneIds({ store }: EventLanesContext): readonly string[] {
  return (store.scene()?.lanes ?? []).map(({ id }) => id).filter((id) => id !== REPORTS_LANE.id);
}
