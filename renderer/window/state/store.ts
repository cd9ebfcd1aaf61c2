/** One state, changed by actions alone, and drawn at most once a frame; what takes the next keys is drawn at once. */
import { createMotion, isJump } from "./motion.ts";
import type { Scene } from "../../picture/scene.ts";
import { shownOf, type Shown } from "../../picture/compose/shown.ts";
import { START, type Action, type State } from "./state.ts";
import { update } from "./update.ts";

export type Dispatch = (action: Action) => void;

/** What is drawn in one frame. `shown` and `before` are absent until a timeline, or a first frame, is there. */
export interface Frame {
  readonly state: State;
  readonly before: State | undefined;
  readonly shown: Shown | undefined;
  /** Whether timeline or look changed since the last frame, and `shown` with them. */
  readonly shownChanged: boolean;
  /**
   * Whether nothing but the view changed since the last frame, as in each step of a pan or zoom: then nothing in the
   * window has another size, and nobody needs to ask the page for one, which would make it lay itself out twice.
   */
  readonly onlyView: boolean;
}

/** One part of the window: told of every frame, and draws what changed for it. */
export type WindowPart = (frame: Frame) => void;

export interface Store {
  readonly dispatch: Dispatch;
  /** Draws again without a new state: the window's size or the system's colours changed. */
  readonly redraw: () => void;
  readonly state: () => State;
  /** The scene that the window shows now. */
  readonly scene: () => Scene | undefined;
}

/** A store that draws with `draw`, which gives back the scene; `root` says in `data-state` whether anything is pending. */
export function createStore(root: HTMLElement, draw: (frame: Frame) => Scene | undefined): Store {
  let state = START;
  let drawn: State | undefined;
  let shown: Shown | undefined;
  let scene: Scene | undefined;
  let requested = 0;
  let isDrawing = false;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const motion = createMotion(() => !calm.matches);
  const show = (now: number): void => {
    requested = 0;
    const view = motion.viewAt(state.view, now);
    const moving = view !== state.view;
    const drawing = moving ? { ...state, view } : state;
    const shownChanged = state.timeline !== drawn?.timeline || state.look !== drawn?.look;
    if (shownChanged) shown = state.timeline && shownOf(state.timeline, state.look, shown);
    isDrawing = true;
    try {
      scene = draw({ state: drawing, before: drawn, shown, shownChanged, onlyView: onlyViewDiffers(drawn, drawing) });
    } finally {
      isDrawing = false;
    }
    drawn = drawing;
    root.dataset["state"] = state.pending || moving ? "pending" : "idle";
    if (moving) requested ||= requestAnimationFrame(show);
  };
  const redraw = (): void => {
    root.dataset["state"] = "pending";
    requested ||= requestAnimationFrame(show);
  };
  const dispatch = (action: Action): void => {
    const next = update(state, action);
    if (next === state) return;
    if (next.view !== state.view && isJump(action)) motion.start(drawn?.view ?? state.view);
    else if (next.view !== state.view) motion.stop();
    const isNext = takesNextKeys(state, next);
    state = next;
    redraw();
    if (!isNext || isDrawing) return;
    cancelAnimationFrame(requested);
    show(performance.now());
  };
  return { dispatch, redraw, state: () => state, scene: () => scene };
}

/**
 * Whether keys are meant for what is not drawn yet, as the next frame may come after them: those that follow the one that
 * opens a dialog or a form. Boxes that compare are made anew with every choice; a press on one that goes away between key down and key
 * up is lost.
 */
function takesNextKeys(before: State, { dialog, form, look }: State): boolean {
  const isOpened = (dialog !== undefined && dialog !== before.dialog) || (form !== undefined && form !== before.form);
  return isOpened || look.compared !== before.look.compared;
}

function onlyViewDiffers(before: State | undefined, state: State): boolean {
  if (!before || before === state || before.view === state.view) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(state)] as (keyof State)[]);
  return [...names].every((name) => JOURNEY.has(name) || before[name] === state[name]);
}

/** What a step through time changes of a state. */
const JOURNEY: ReadonlySet<keyof State> = new Set(["view", "history", "unsettled"]);
