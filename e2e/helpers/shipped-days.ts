/** The shipped timeline as a whole, and on every day on which another of its reports came out. */
import { asKnownOn, publicationDates } from "../../data/accounts/known-on.ts";
import type { Timeline } from "../../data/timeline.ts";
import { shippedTimeline } from "./parsed-timeline.ts";

const whole = shippedTimeline();

/** Names of those days: "the end", and calendar dates. */
export const SHIPPED_DAYS: readonly string[] = ["the end", ...publicationDates(whole)];

/** The timeline as known on one of those days. */
export function shippedOn(day: string): Timeline {
  return day === "the end" ? whole : asKnownOn(whole, day);
}
