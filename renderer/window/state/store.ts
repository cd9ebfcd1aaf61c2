/** One state, changed by actions alone, and drawn at most once a frame; what takes the next keys is drawn at once. */
import { atOnce, type Steps } from "../../../data/memo.ts";
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

/** Of a timeline with more events, the first frame is drawn in slices, and the next one waits for it. */
const MANY_EVENTS = 5000;
/** The same after an edit, of which most is known before. */
const MANY_AFTER_EDIT = 50_000;

/** Draws a frame step by step, and gives its scene. */
type Draw = (frame: Frame) => Steps<Scene | undefined>;

type InSlices = <T>(steps: Steps<T>) => Promise<T>;

/**
 * A store that draws with `draw`, which gives back the scene; `root` says in `data-state` whether anything is pending.
 *
 * @param inSlices does long work while the window answers; absent where no timeline is large
 */
export function createStore(root: HTMLElement, draw: Draw, inSlices?: InSlices): Store {
  let state = START;
  let requested = 0;
  let isAsked = false;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const motion = createMotion(() => !calm.matches);
  const drawing = createDrawing(draw, inSlices);
  const show = (now: number): void => {
    requested = 0;
    isAsked = drawing.isGoingOn();
    if (isAsked) return;
    const view = motion.viewAt(state.view, now);
    const moving = view !== state.view;
    drawing.show(state, moving ? { ...state, view } : state, () => {
      const isLeft = moving || isAsked || requested !== 0;
      root.dataset["state"] = state.pending || isLeft ? "pending" : "idle";
      if (isLeft) requested ||= requestAnimationFrame(show);
    });
  };
  const redraw = (): void => {
    root.dataset["state"] = "pending";
    requested ||= requestAnimationFrame(show);
  };
  const dispatch = (action: Action): void => {
    const next = update(state, action);
    if (next === state) return;
    if (action.type === "loaded" && action.loaded.ahead) drawing.foresee(action.loaded.ahead);
    if (next.view !== state.view && isJump(action)) motion.start(drawing.drawn()?.view ?? state.view);
    else if (next.view !== state.view) motion.stop();
    const isNext = takesNextKeys(state, next);
    state = next;
    redraw();
    if (!isNext || drawing.isGoingOn()) return;
    cancelAnimationFrame(requested);
    show(performance.now());
  };
  return { dispatch, redraw, state: () => state, scene: drawing.scene };
}

/** Draws one frame at a time, the first one of a large timeline in slices. */
function createDrawing(draw: Draw, inSlices: InSlices | undefined) {
  let drawn: State | undefined;
  let shown: Shown | undefined;
  let scene: Scene | undefined;
  let isDrawing = false;
  return {
    isGoingOn: () => isDrawing,
    drawn: () => drawn,
    scene: () => scene,
    /** Takes what was worked out of a timeline before its frame. */
    foresee: (ahead: Shown) => void (shown = ahead),
    /** Draws `state` as `moved` has it while the view moves; `ended` is called once it is drawn. */
    show(state: State, moved: State, ended: () => void): void {
      const { timeline, look } = state;
      const shownChanged = timeline !== drawn?.timeline || look !== drawn?.look;
      if (shownChanged) shown = timeline && shownOf(timeline, look, shown);
      // An edit that leaves the sources leaves most of what is known. In slices its picture would come later: the page is
      // painted between them.
      const many = timeline?.sources === drawn?.timeline?.sources ? MANY_AFTER_EDIT : MANY_EVENTS;
      const isLarge = timeline !== drawn?.timeline && shown && shown.timeline.events.length > many;
      const steps = draw({ state: moved, before: drawn, shown, shownChanged, onlyView: onlyViewDiffers(drawn, moved) });
      const end = (made: Scene | undefined): void => {
        isDrawing = false;
        scene = made;
        drawn = moved;
        ended();
      };
      isDrawing = true;
      if (inSlices && isLarge)
        return void inSlices(steps)
          .then(end)
          .finally(() => (isDrawing = false));
      try {
        end(atOnce(steps));
      } finally {
        isDrawing = false;
      }
    },
  };
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
