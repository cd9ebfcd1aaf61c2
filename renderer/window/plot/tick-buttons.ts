/** The ticks of folded lanes as buttons, one of them a stop of the Tab key: what a click does, keys do too. */
import type { TimelineEvent } from "../../../data/timeline.ts";
import { wordedWhenText } from "../../../data/wording.ts";
import type { LaneTick, Scene } from "../../picture/scene.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";

/** Call `refresh` after each drawing. */
export interface TickButtons {
  readonly refresh: (scene: Scene, events: readonly TimelineEvent[]) => void;
}

const TICK = ".tick[data-event-link]";

/** Starts listening in the picture. Enter and space are heard by `selection-clicks.ts`, as those of marks are. */
export function setupTicks(svg: SVGSVGElement): TickButtons {
  let current: SVGElement | undefined;
  let rows: readonly (readonly SVGElement[])[] = [];
  listenForKeys(svg, "mark", (command, { target }) => {
    const tick = target instanceof Element ? target.closest<SVGElement>(TICK) : null;
    const row = rows.findIndex((ticks) => tick !== null && ticks.includes(tick));
    if (!tick || row < 0 || command === "choose") return false;
    const at = rows[row]!.indexOf(tick);
    const next =
      command === "earlier" || command === "later"
        ? rows[row]?.[at + (command === "later" ? 1 : -1)]
        : rows[row + (command === "down" ? 1 : -1)]?.[0];
    if (!next) return true;
    current?.setAttribute("tabindex", "-1");
    current = next;
    next.setAttribute("tabindex", "0");
    next.focus();
    return true;
  });
  return {
    refresh: ({ lanes }, events) => {
      if (!lanes.some(({ ticks }) => ticks.length > 0)) {
        rows = [];
        return;
      }
      const byId = new Map(events.map((event) => [event.id, event]));
      rows = lanes.flatMap(({ id, ticks }) => {
        const drawn = inTime(svg, id, ticks);
        return drawn.length > 0 ? [drawn] : [];
      });
      if (!current || !rows.some((row) => row.includes(current!))) current = rows[0]?.[0];
      for (const tick of rows.flat()) makeOperable(tick, byId.get(tick.dataset["eventLink"] ?? ""), tick === current);
    },
  };
}

/** The ticks of a lane that stand for events, in the order of time. */
function inTime(svg: SVGSVGElement, lane: string, ticks: readonly LaneTick[]): readonly SVGElement[] {
  const places = new Map(ticks.map(({ id, x1 }) => [id, x1]));
  const place = ({ dataset }: SVGElement): number => places.get(dataset["eventLink"] ?? "") ?? 0;
  const drawn = svg.querySelectorAll<SVGElement>(`[data-lane-id="${CSS.escape(lane)}"] ${TICK}`);
  return [...drawn].sort((a, b) => place(a) - place(b));
}

function makeOperable(tick: SVGElement, event: TimelineEvent | undefined, isCurrent: boolean): void {
  const name = event ? `${wordedWhenText(event.when)}: ${event.title}` : "";
  const attributes = { role: "button", tabindex: isCurrent ? "0" : "-1", "aria-label": name };
  for (const [key, value] of Object.entries(attributes)) {
    if (tick.getAttribute(key) !== value) tick.setAttribute(key, value);
  }
}
