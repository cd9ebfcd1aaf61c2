/** Counts of what has no room, as buttons: a click or Enter goes to where it has; arrows go from one to the next. */
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { DAY } from "../../../data/time.ts";
import type { LaneCount, Scene } from "../../picture/scene.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Action } from "../state/state.ts";

/** Keeps exactly one count in the tab order; call `refresh` after each drawing. */
export interface Counts {
  readonly refresh: (scene: Scene) => void;
}

const COUNT = ".count";

interface Focus {
  /** Place among the counts, row by row. */
  at: number;
  scene: Scene | undefined;
}

/** Starts listening in the picture. */
export function setupCounts(svg: SVGSVGElement, dispatch: (action: Action) => void): Counts {
  const focus: Focus = { at: 0, scene: undefined };
  const elements = (): SVGElement[] => [...svg.querySelectorAll<SVGElement>(COUNT)];
  const indexOf = (target: EventTarget | null): number => {
    const count = target instanceof Element ? target.closest<SVGElement>(COUNT) : null;
    return count ? elements().indexOf(count) : -1;
  };
  const open = (at: number): boolean => {
    const count = countsOf(focus.scene)[at];
    if (!count) return false;
    // The count goes with its view, and the focus must not go with it: keys go on in the picture.
    svg.parentElement?.focus({ preventScroll: true });
    dispatch(opening(count));
    return true;
  };
  svg.addEventListener("click", (event) => {
    if (!open(indexOf(event.target))) return;
    event.preventDefault();
    event.stopPropagation();
  });
  svg.addEventListener("dblclick", (event) => indexOf(event.target) >= 0 && event.stopPropagation());
  listenForKeys(svg, "count", (command, { target }) => {
    const at = indexOf(target);
    if (command === "open") return open(at);
    const next = neighbour(focus.scene, at, command);
    if (next === undefined) return false;
    focus.at = next;
    makeOperable(elements(), focus);
    elements()[next]?.focus();
    return true;
  });
  return {
    refresh: (scene) => {
      focus.scene = scene;
      makeOperable(elements(), focus);
    },
  };
}

/** To its part of time; what cannot be told apart by zooming in any further stands in the table. */
function opening({ from, to }: LaneCount): Action {
  if (to - from < DAY) return { type: "looked", look: { surface: "table" } };
  return { type: "gone-to", view: { from, to } };
}

/** Lane by lane, each in the order of time: as they are drawn. */
function countsOf(scene: Scene | undefined): readonly LaneCount[] {
  return scene?.lanes.flatMap(({ counts }) => counts) ?? [];
}

/** The next in time, or the nearest in time of the next lane that has any; undefined at the ends. */
function neighbour(
  scene: Scene | undefined,
  at: number,
  direction: Exclude<CommandOf<"count">, "open">,
): number | undefined {
  const counts = countsOf(scene);
  const current = counts[at];
  if (!current) return undefined;
  const lanes = scene?.lanes.filter((lane) => lane.counts.length > 0) ?? [];
  const row = lanes.findIndex((lane) => lane.counts.includes(current));
  if (direction === "earlier" || direction === "later") {
    const next = at + (direction === "earlier" ? -1 : 1);
    return counts[next] && lanes[row]?.counts.includes(counts[next]) ? next : undefined;
  }
  const lane = lanes[row + (direction === "up" ? -1 : 1)];
  const nearest = lane?.counts.reduce((best, count) => (away(count, current) < away(best, current) ? count : best));
  return nearest && counts.indexOf(nearest);
}

function away(a: LaneCount, b: LaneCount): number {
  return Math.abs(a.column.x + a.column.width / 2 - b.column.x - b.column.width / 2);
}

function makeOperable(counts: readonly SVGElement[], focus: Focus): void {
  if (focus.at >= counts.length) focus.at = 0;
  for (const [index, count] of counts.entries()) {
    if (count.getAttribute("role") !== "button") count.setAttribute("role", "button");
    const tabIndex = index === focus.at ? "0" : "-1";
    if (count.getAttribute("tabindex") !== tabIndex) count.setAttribute("tabindex", tabIndex);
  }
}
