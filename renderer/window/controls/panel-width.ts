/** Dragging the edge of the panel, or moving it by keys, as actions. */
import { PANEL_WIDTH } from "../../../data/look/look.ts";
import type { Action } from "../state/state.ts";

/** How far a key moves the edge, in px; with Shift, further. */
const STEP = { usual: 16, shift: 80 };

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
  edge.addEventListener("keydown", (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : edgeAction(event, width());
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    dispatch(action);
  });
}

/** What a key on the edge means for a panel of this width; undefined for keys that mean nothing here. */
export function edgeAction(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  width: number,
): Extract<Action, { type: "panel-resized" }> | undefined {
  const step = shiftKey ? STEP.shift : STEP.usual;
  switch (key) {
    case "ArrowLeft":
      return { type: "panel-resized", width: width + step };
    case "ArrowRight":
      return { type: "panel-resized", width: width - step };
    case "Home":
      return { type: "panel-resized", width: PANEL_WIDTH.least };
    case "End":
      return { type: "panel-resized", width: PANEL_WIDTH.most };
    case "Enter":
      return { type: "panel-resized" };
    default:
      return undefined;
  }
}
