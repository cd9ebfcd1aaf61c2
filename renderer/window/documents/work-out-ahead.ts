/** What the first frame of a large timeline asks of it, worked out while what was open is still shown. */
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Steps } from "../../../data/memo.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { planAhead } from "../../picture/compose/plan-ahead.ts";
import { shownInSteps, type Shown } from "../../picture/compose/shown.ts";
import type { Workspace } from "../dom/workspace.ts";
import { isLowWindow, optionsIn } from "../plot/plot.ts";

/**
 * For the window as it is now, and the look that a timeline is opened with. Where it is looked at in another way, less of
 * it is of use.
 */
export function* workOutAhead(
  timeline: Timeline,
  { store, picture: { viewport }, measure }: Pick<Workspace, "store" | "picture" | "measure">,
): Steps<Shown> {
  const look = { ...FIRST_LOOK, theme: store.state().look.theme };
  const shown = yield* shownInSteps(timeline, look);
  const width = viewport.clientWidth;
  const options = optionsIn(shown, { look }, { width, isLow: isLowWindow() });
  yield* planAhead(shown, timeline.extent.interval, { width, measure }, options);
  return shown;
}
