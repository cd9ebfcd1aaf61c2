/** Wheel, pinch and drag on the picture, as actions. Which instant is where comes from the scale, never from the DOM. */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3";
import type { Action } from "../state/state.ts";
import { pan, pxToTime, type TimeScale, type View } from "../../picture/view.ts";
import { LANE_LABEL } from "./lane-buttons.ts";
import { stepper } from "../dom/stepper.ts";

/** With Ctrl come a pinch, in many small turns, and a wheel in few large ones: none doubles the scale more often than this. */
const MOST_DOUBLINGS = 0.5;

type Zoomable = HTMLElement & { __zoom?: ZoomTransform };

/** What the gestures need to know of the picture as it is drawn now. */
export interface NavigateContext {
  readonly dispatch: (action: Action) => void;
  readonly scale: () => TimeScale;
  /** Where the actions so far lead, drawn or not yet. */
  readonly view: () => View;
  /** The axis as it stands in the window, px from the top of the picture's place. */
  readonly axis: () => { readonly top: number; readonly bottom: number };
  /** Whether time runs down: then dragging and a wheel scroll the page, and time is moved through by the overview. */
  readonly isDown: () => boolean;
  /** The element that scrolls up and down. */
  readonly viewport: Zoomable;
}

/** A gesture starts at a scale and is always told from there, so that rounding never adds up. */
interface Gesture {
  readonly scale: TimeScale;
  readonly scrollTop: number;
}

/** Starts listening. D3 decodes the gestures; the view that they mean goes out as an action, and D3's own state is reset. */
export function setupNavigation(context: NavigateContext): void {
  const { dispatch, viewport } = context;
  const gestures = new WeakMap<Zoomable, Gesture>();
  const behaviour = zoom<Zoomable, unknown>()
    .filter((event: GestureEvent) => isGesture(event, context))
    .wheelDelta(({ deltaY, deltaMode, ctrlKey }) => {
      const delta = -deltaY * (deltaMode === 1 ? 0.05 : ctrlKey ? 0.01 : 0.002);
      return ctrlKey ? Math.max(-MOST_DOUBLINGS, Math.min(MOST_DOUBLINGS, delta)) : delta;
    })
    .on("start", () => {
      gestures.set(viewport, { scale: context.scale(), scrollTop: viewport.scrollTop });
    })
    .on("zoom", ({ transform }: D3ZoomEvent<Zoomable, unknown>) => {
      const gesture = gestures.get(viewport);
      if (!gesture) return;
      const { scale, scrollTop } = gesture;
      const timeAt = (x: number): number => pxToTime(scale, transform.invertX(x));
      dispatch({ type: "viewed", view: { from: timeAt(scale.x0), to: timeAt(scale.x1) } });
      if (transform.k === 1) viewport.scrollTop = scrollTop - transform.y;
    })
    .on("end", () => {
      viewport.__zoom = zoomIdentity;
      dispatch({ type: "view-settled" });
    });
  select(viewport).call(behaviour).on("dblclick.zoom", null);
  viewport.addEventListener("dblclick", () => dispatch({ type: "fitted" }));
  const step = stepper(dispatch);
  viewport.addEventListener("wheel", (event) => panByWheel(event, context, step), { passive: false });
}

type GestureEvent = WheelEvent | MouseEvent | TouchEvent;

/**
 * A wheel zooms with Ctrl, as a pinch on a touchpad comes, and over the axis. Elsewhere it scrolls, as it does in any
 * page, unless there is nothing to scroll: then it zooms over the plot. Sideways wheels pan. Where the page scrolls, one
 * finger is for that. Everything else that D3 knows zooms or drags.
 */
function isGesture(event: GestureEvent, { viewport, scale, axis, isDown }: NavigateContext): boolean {
  if (isDown()) return event instanceof WheelEvent && (event.ctrlKey || event.metaKey);
  if (event instanceof WheelEvent) {
    const { left, top } = viewport.getBoundingClientRect();
    if (isSideways(event)) return false;
    if (event.ctrlKey || event.metaKey) return true;
    if (event.clientX - left < scale().x0) return false;
    const y = event.clientY - top;
    return (y >= axis().top && y < axis().bottom) || !(scrolls(viewport) || pageScrolls());
  }
  if ("touches" in event && event.touches.length === 1 && pageScrolls()) return false;
  // Dragging a lane's label moves the lane.
  if (event.target instanceof Element && event.target.closest(LANE_LABEL)) return false;
  return !("button" in event) || (event.button === 0 && !event.ctrlKey);
}

function scrolls({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}

/** Whether the window is so small that the page scrolls as a whole. */
function pageScrolls(): boolean {
  return document.scrollingElement !== null && scrolls(document.scrollingElement);
}

function isSideways({ shiftKey, deltaX, deltaY }: WheelEvent): boolean {
  return shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
}

function panByWheel(event: WheelEvent, { view, scale }: NavigateContext, step: (view: View) => void): void {
  if (!isSideways(event)) return;
  event.preventDefault();
  const { pxPerMs, breaks } = scale();
  step(pan(view(), (event.deltaX !== 0 ? event.deltaX : event.deltaY) / pxPerMs, breaks));
}
