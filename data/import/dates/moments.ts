/** Makes the dates of drafts. */
import { boundText, type CalendarParts } from "../../time.ts";
import type { Moment, Precision } from "../../timeline.ts";
import type { Written } from "../../written.ts";

/** What else is known of a date. */
export type MomentFacts = Partial<Pick<Written<Moment>, "wording" | "zone" | "basis">>;

/** How finely parts of a date tell it. */
const PRECISIONS: readonly Precision[] = ["year", "month", "day", "hour", "minute", "second"];

/**
 * The date that calendar parts name, as precise as they are many. Undefined when no calendar has it, or it is further
 * away than the program reckons.
 *
 * @example momentOn([2016, 9], { wording: "Sept. 2016" })
 */
export function momentOn(parts: CalendarParts, facts: MomentFacts = {}): Written<Moment> | undefined {
  const bound = boundText(parts);
  if (bound === undefined) return undefined;
  return { earliest: bound, latest: bound, precision: PRECISIONS[parts.length - 1] ?? "second", ...facts };
}

/**
 * A date between two others, both inclusive; one that is left out is open. Undefined when no calendar has one of them, or
 * neither is given.
 */
export function momentBetween(
  earliest: CalendarParts | undefined,
  latest: CalendarParts | undefined,
  facts: MomentFacts = {},
): Written<Moment> | undefined {
  const [from, to] = [earliest && boundText(earliest), latest && boundText(latest)];
  if ((earliest && from === undefined) || (latest && to === undefined) || (!earliest && !latest)) return undefined;
  return {
    ...(from !== undefined && { earliest: from }),
    ...(to !== undefined && { latest: to }),
    precision: from !== undefined && from === to ? (PRECISIONS[(earliest?.length ?? 1) - 1] ?? "second") : "bounded",
    ...facts,
  };
}
