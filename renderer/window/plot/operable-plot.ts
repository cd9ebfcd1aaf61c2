/** The picture, and all that pointer and keys do in it: in the window, and on an element that another page gives it. */
import type { Steps } from "../../../data/memo.ts";
import type { Breaks } from "../../picture/breaks.ts";
import type { Scene } from "../../picture/scene.ts";
import { AXIS_GROUND } from "../../picture/shapes/ground-shapes.ts";
import type { Theme } from "../../picture/shapes/theme.ts";
import type { Measure } from "../../picture/text/measure.ts";
import { timeScale, type TimeScale } from "../../picture/view.ts";
import type { PicturePlace } from "../dom/workspace.ts";
import type { Frame, Store } from "../state/store.ts";
import { breaksOf } from "../state/update.ts";
import { setupCounts } from "./count-buttons.ts";
import { setupLanes } from "./lane-buttons.ts";
import { setupNavigation } from "./navigation-input.ts";
import { createPlot } from "./plot.ts";
import { setupReveal } from "./reveal-selection.ts";
import { setupRoving } from "./roving-focus.ts";
import { setupEmptyPlot } from "./selection-clicks.ts";
import { setupTicks } from "./tick-buttons.ts";
import { setupTooltips } from "./tooltips.ts";

export interface PlotContext {
  readonly picture: PicturePlace;
  readonly measure: Measure;
  readonly store: Pick<Store, "dispatch" | "state" | "scene">;
  /** Says aloud what only the eye sees. */
  readonly say: (text: string) => void;
  /** Whether the heading's room is wanted for events; absent where the window decides. */
  readonly isLow?: () => boolean;
}

/**
 * Starts listening in the picture; marks are chosen by `setupSelection`, which listens further out. What it returns draws
 * a frame in steps, and gives back its scene: undefined where there is no timeline.
 */
export function operablePlot({
  picture,
  measure,
  store,
  say,
  isLow,
}: PlotContext): (frame: Frame, theme: Theme) => Steps<Scene | undefined> {
  const { dispatch, state, scene: drawn } = store;
  const { svg, viewport } = picture;
  const canvas = createPlot(picture, measure, isLow);
  const roving = setupRoving(svg);
  const counts = setupCounts(svg, dispatch);
  const ticks = setupTicks(svg);
  const lanes = setupLanes({ svg, dispatch, look: () => state().look, say });
  const reveal = setupReveal(picture, () => state().view);
  setupNavigation({
    dispatch,
    scale: () => scaleOf(drawn(), breaksOf(state())),
    view: () => state().view,
    axis: () => axisPlace(drawn(), viewport.scrollTop),
    isDown: () => isRead(drawn()),
    viewport,
  });
  setupEmptyPlot(viewport, dispatch);
  setupTooltips(viewport);
  return function* (frame, theme) {
    const { shown } = frame;
    if (!shown) return undefined;
    const scene = yield* canvas.draw({ ...frame, shown }, theme);
    roving.refresh(scene);
    lanes.refresh(scene, shown.grouping);
    counts.refresh(scene);
    ticks.refresh(scene, shown.timeline.events);
    reveal(frame);
    return scene;
  };
}

/** Whether a picture is read from the top down rather than moved through time: nothing of it stands on the picture's own axis. */
function isRead(scene: Scene | undefined): boolean {
  return (scene?.rail ?? scene?.grid) !== undefined || (scene?.panels !== undefined && scene.axis.labels.length === 0);
}

/** Held in sight, however far the lanes have scrolled. */
function axisPlace(scene: Scene | undefined, scrollTop: number): { readonly top: number; readonly bottom: number } {
  const bottom = Math.max((scene?.axis.y ?? 0) - scrollTop, AXIS_GROUND);
  return { top: bottom - AXIS_GROUND, bottom };
}

function scaleOf(scene: Scene | undefined, breaks: Breaks): TimeScale {
  if (!scene) return timeScale({ from: 0, to: 1 }, 0, 1);
  return timeScale(scene.view, scene.plot.x, scene.plot.x + scene.plot.width, scene.view, breaks);
}
