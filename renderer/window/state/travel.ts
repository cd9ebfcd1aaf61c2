/** How actions move the view, and which of them leave a step to go back to. */
import { goBack, goForward, remember, type ViewHistory } from "./history.ts";
import { UNBROKEN, type Breaks } from "../../picture/breaks.ts";
import { clampView, lengthOn, middleOf, pan, zoom, type View } from "../../picture/view.ts";

/** The part of the state that knows where one is and was. */
export interface Journey {
  readonly view: View;
  readonly history: ViewHistory;
  /** The view that a gesture began with, until the gesture settles. */
  readonly unsettled?: View;
  /** The view that the last step of a run of pans and zooms led to: another one from there is the same run. */
  readonly stepped?: View | undefined;
}

export type TravelAction =
  /** A part of a gesture: leaves no step by itself. */
  | { readonly type: "viewed"; readonly view: View }
  /** The gesture ended: the view that it began with can be gone back to. */
  | { readonly type: "view-settled" }
  | { readonly type: "gone-to"; readonly view: View }
  /** A step of a key or button; a run of such steps can be gone back as one. */
  | { readonly type: "panned"; readonly share: number }
  | { readonly type: "zoomed"; readonly factor: number; readonly center?: number }
  | { readonly type: "fitted" }
  | { readonly type: "went-back" }
  | { readonly type: "went-forward" };

/** The period that is shown first, and as far as one may look. */
export interface TravelBounds {
  readonly extent: View;
  readonly reach: View;
  /** Empty time that the axis draws short; absent for an axis that is true to scale. */
  readonly breaks?: Breaks;
}

/** Where an action leads. Returns the same object when nothing changed. */
export function travel<J extends Journey>(
  journey: J,
  { extent, reach, breaks }: TravelBounds,
  action: TravelAction,
): J {
  if (action.type === "viewed") {
    const { view, unsettled = view } = journey;
    const next = clampView(action.view, reach, breaks);
    return isSame(next, view) ? journey : { ...journey, view: next, unsettled };
  }
  const rested = settled(journey);
  const { view, history } = rested;
  const go = (wanted: View): J => {
    const next = clampView(wanted, reach, breaks);
    return isSame(next, view)
      ? rested
      : { ...rested, view: next, history: remember(history, view), stepped: undefined };
  };
  const step = (wanted: View): J => {
    const gone = go(wanted);
    if (gone === rested) return rested;
    const isRun = rested.stepped !== undefined && isSame(rested.stepped, view);
    return { ...gone, stepped: gone.view, ...(isRun && { history: { past: history.past, future: [] } }) };
  };
  switch (action.type) {
    case "view-settled":
      return rested;
    case "gone-to":
      return go(action.view);
    case "panned":
      return step(pan(view, lengthOn(breaks ?? UNBROKEN, view) * action.share, breaks));
    case "zoomed":
      return step(zoom(view, action.factor, action.center ?? middleOf(view, breaks), breaks));
    case "fitted":
      return go(extent);
    case "went-back":
      return history.past.length === 0 ? rested : { ...rested, ...goBack(history, view), stepped: undefined };
    case "went-forward":
      return history.future.length === 0 ? rested : { ...rested, ...goForward(history, view), stepped: undefined };
  }
}

/** Whatever comes after a gesture also ends it, so that the steps stay in the order of the journey. */
function settled<J extends Journey>(journey: J): J {
  const { unsettled, ...rest } = journey;
  if (unsettled === undefined) return journey;
  const history = isSame(unsettled, journey.view) ? journey.history : remember(journey.history, unsettled);
  // What is left out is optional in every journey.
  return { ...rest, history } as unknown as J;
}

function isSame(a: View, b: View): boolean {
  return a.from === b.from && a.to === b.to;
}
