/** Pointer, wheel and keys on the overview, as actions. What is held where comes from the model, never from the DOM. */
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Action } from "../state/state.ts";
import { brushOf, brushPartAt, centred, dragged, resize, type BrushPart } from "../../picture/overview/brush.ts";
import type { Overview } from "../../picture/overview/overview.ts";
import { lengthOn, middleOf, pan, pxToTime, zoom, type TimeScale, type View } from "../../picture/view.ts";
import { stepper } from "../dom/stepper.ts";

/** What the gestures need to know of the strip as it is drawn now. */
export interface BrushContext {
  readonly dispatch: (action: Action) => void;
  readonly svg: SVGSVGElement;
  /** Undefined until a timeline is shown. */
  readonly strip: () => { readonly overview: Overview; readonly view: View } | undefined;
}

/** Share of the view that one key press moves, or resizes it by. */
const KEY_STEP = 0.1;
/** A press that moves less than this, px, is a click. */
const CLICK = 3;

interface Drag {
  readonly part: BrushPart;
  readonly view: View;
  readonly overview: Overview;
  readonly x: number;
}

/** Starts listening. A drag is always told from where it began, so that rounding never adds up. */
export function setupBrush(context: BrushContext): void {
  const { dispatch, svg, strip } = context;
  let drag: Drag | undefined;
  const xOf = (event: MouseEvent): number => event.clientX - svg.getBoundingClientRect().left;
  const partAt = (event: MouseEvent): BrushPart | undefined => {
    const now = strip();
    return now && brushPartAt(xOf(event), brushOf(now.view, now.overview));
  };
  svg.addEventListener("pointerdown", (event) => {
    const now = strip();
    const part = partAt(event);
    if (!now || !part || event.button !== 0) return;
    svg.setPointerCapture(event.pointerId);
    drag = { ...now, part, x: xOf(event) };
  });
  svg.addEventListener("pointermove", (event) => {
    if (!drag) {
      svg.dataset["part"] = partAt(event);
      return;
    }
    if (drag.part === "elsewhere") return;
    const view = dragged(drag.view, drag.part, xOf(event) - drag.x, drag.overview.scale);
    dispatch({ type: "viewed", view });
  });
  svg.addEventListener("pointerup", (event) => {
    if (drag?.part === "elsewhere" && Math.abs(xOf(event) - drag.x) < CLICK) {
      dispatch({ type: "gone-to", view: centred(drag.view, drag.x, drag.overview.scale) });
    }
  });
  // Comes after every end of a drag, wanted or not.
  svg.addEventListener("lostpointercapture", () => {
    drag = undefined;
    dispatch({ type: "view-settled" });
  });
  setupSteps(context, xOf);
}

function setupSteps({ dispatch, svg, strip }: BrushContext, xOf: (event: MouseEvent) => number): void {
  const step = stepper(dispatch);
  svg.addEventListener(
    "wheel",
    (event) => {
      const now = strip();
      if (!now) return;
      event.preventDefault();
      step(wheeled(now.view, event, xOf(event), now.overview));
    },
    { passive: false },
  );
  listenForKeys(svg, "strip", (command) => {
    const now = strip();
    if (now) step(keyView(command, now.view, now.overview.scale));
    return now !== undefined;
  });
}

/** Zoomed around the instant under the pointer, or around the view's middle where the pointer is beside the brush. */
function wheeled(view: View, { deltaX, deltaY, deltaMode, shiftKey }: WheelEvent, x: number, overview: Overview): View {
  const { scale } = overview;
  const { breaks } = scale;
  const lines = deltaMode === 1 ? 25 : 1;
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY))
    return pan(view, ((deltaX || deltaY) * lines) / scale.pxPerMs, breaks);
  const inside = brushPartAt(x, brushOf(view, overview)) !== "elsewhere";
  return zoom(view, 2 ** (deltaY * lines * 0.002), inside ? pxToTime(scale, x) : middleOf(view, breaks), breaks);
}

/** The view after a key in a strip of this extent. */
export function keyView(
  command: CommandOf<"strip">,
  view: View,
  { extent, breaks }: Pick<TimeScale, "extent" | "breaks">,
): View {
  const length = lengthOn(breaks, view);
  switch (command) {
    case "earlier":
      return pan(view, -KEY_STEP * length, breaks);
    case "later":
      return pan(view, KEY_STEP * length, breaks);
    case "end-earlier":
      return resize(view, 0, -KEY_STEP * length, breaks);
    case "end-later":
      return resize(view, 0, KEY_STEP * length, breaks);
    case "before":
      return pan(view, -length, breaks);
    case "after":
      return pan(view, length, breaks);
    case "first":
      return pan(view, lengthOn(breaks, { from: view.from, to: extent.from }), breaks);
    case "last":
      return pan(view, lengthOn(breaks, { from: view.to, to: extent.to }), breaks);
  }
}
