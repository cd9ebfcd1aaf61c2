/** Dragging the edge of the panel, or moving it by keys, as actions. */
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { PANEL_WIDTH } from "../../../data/look/look.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Action } from "../state/state.ts";

/** How far a key moves the edge, px. */
const STEP = 16;
const MUCH = 80;

/** Listens on the edge; `width` is the panel's as it is drawn now, px. The panel is to the right of its edge. */
export function setupPanelEdge(edge: HTMLElement, width: () => number, dispatch: (action: Action) => void): void {
  const drags = new WeakMap<HTMLElement, { readonly x: number; readonly width: number }>();
  edge.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    edge.setPointerCapture(event.pointerId);
    drags.set(edge, { x: event.clientX, width: width() });
  });
  edge.addEventListener("pointermove", (event) => {
    const drag = drags.get(edge);
    if (drag) dispatch({ type: "panel-resized", width: drag.width + drag.x - event.clientX });
  });
  for (const end of ["pointerup", "pointercancel"] as const) edge.addEventListener(end, () => drags.delete(edge));
  edge.addEventListener("dblclick", () => dispatch({ type: "panel-resized" }));
  listenForKeys(edge, "edge", (command) => {
    const to = WIDTHS[command](width());
    dispatch({ type: "panel-resized", ...(to !== undefined && { width: to }) });
    return true;
  });
}

/** The width after a key on the edge, from the width before, px; undefined for the usual one. */
const WIDTHS: Readonly<Record<CommandOf<"edge">, (width: number) => number | undefined>> = {
  wider: (width) => width + STEP,
  narrower: (width) => width - STEP,
  "much-wider": (width) => width + MUCH,
  "much-narrower": (width) => width - MUCH,
  narrowest: () => PANEL_WIDTH.least,
  widest: () => PANEL_WIDTH.most,
  usual: () => undefined,
};
