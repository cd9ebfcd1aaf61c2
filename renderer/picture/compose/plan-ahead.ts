/** What a scene asks of a timeline whatever the view, worked out before the scene is made. */
import type { Steps } from "../../../data/memo.ts";
import { marksOfLanes } from "../page/met-marks.ts";
import { areDaysWide } from "../marks/place-mark.ts";
import type { Measure } from "../text/measure.ts";
import { timeScale, type View } from "../view.ts";
import type { SceneOptions } from "./scene-options.ts";
import type { Shown } from "./shown.ts";

/** Afterwards a scene of this view, made with these options, takes time in proportion to what is in view. `width` in px. */
export function* planAhead(
  { plan, timeline }: Pick<Shown, "plan" | "timeline">,
  view: View,
  { width, measure }: { readonly width: number; readonly measure: Measure },
  options: SceneOptions,
): Steps<void> {
  const { sheet, extent, lanes, marksKnown } = yield* plan.ahead(timeline, width, measure, options);
  const isWide = areDaysWide(timeScale(view, sheet.x0, sheet.x1, extent, options.breaks));
  if (!marksKnown.has(isWide)) marksKnown.set(isWide, yield* marksOfLanes(lanes, isWide));
}
