import { asKnownOn } from "../accounts/known/known-on.ts";
import type { Timeline } from "../timeline.ts";
import type { Look } from "./look.ts";

/** A timeline as a look sets it back to a day: the very same where it does not. */
export function setBack(
  whole: Timeline,
  { knownOn, undatedReports }: Pick<Look, "knownOn" | "undatedReports">,
): Timeline {
  return knownOn === undefined ? whole : asKnownOn(whole, knownOn, { undated: undatedReports === true });
}
