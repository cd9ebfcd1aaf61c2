/** Motion of the view: only where it explains how one place leads to another. What is drawn lags behind, the state never does. */
import { between, ease } from "./between.ts";
import type { Action } from "./state.ts";
import type { View } from "../../picture/view.ts";

const DURATION = 250;

const JUMPS: ReadonlySet<Action["type"]> = new Set<Action["type"]>([
  "gone-to",
  "fitted",
  "fitted-selection",
  "went-back",
  "went-forward",
  "selected",
]);

/** Whether an action leads elsewhere at once; gestures show the way themselves. */
export function isJump({ type }: Action): boolean {
  return JUMPS.has(type);
}

export interface Motion {
  /** Sets out from the view that is drawn now. */
  readonly start: (from: View) => void;
  readonly stop: () => void;
  /** The view to draw at `now` (ms, as animation frames count) on the way to `target`; `target` itself once it is reached. */
  readonly viewAt: (target: View, now: number) => View;
}

/** Motion that takes a quarter of a second; `isWanted` is asked at each start. */
export function createMotion(isWanted: () => boolean): Motion {
  let from: View | undefined;
  let begun: number | undefined;
  const stop = (): void => {
    from = undefined;
    begun = undefined;
  };
  return {
    start: (view) => {
      stop();
      if (isWanted()) from = view;
    },
    stop,
    viewAt: (target, now) => {
      if (!from) return target;
      begun ??= now;
      const view = between(from, target, ease((now - begun) / DURATION));
      if (view === target) stop();
      return view;
    },
  };
}
