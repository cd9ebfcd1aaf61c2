/** Whether a report was out on a day. */
import { parseBound } from "../../time.ts";
import type { Source, Timeline } from "../../timeline.ts";

/**
 * Whether a report was out on a day: it surely was (`yes`), it may have been (`maybe`: the day lies between its first
 * and its last date), it was not (`no`), or nothing says when it came out at the latest (`undated`).
 */
export type KnownState = "yes" | "maybe" | "no" | "undated";

/** For each report whether it was out on a calendar date (inclusive). */
export function knownStates({ sources }: Timeline, date: string): ReadonlyMap<string, KnownState> {
  const end = endOf(date);
  return new Map(sources.filter(isReport).map((source) => [source.id, stateOf(source, end)]));
}

/** The end of a calendar date in calendar ms, exclusive; what is no date ends never. */
export function endOf(date: string): number {
  return parseBound(date)?.to ?? Infinity;
}

/** Texts without a code are only cited: they were there when what cites them was. */
export function isReport({ custom }: Source): boolean {
  return custom.code !== undefined;
}

function stateOf({ custom: { published } }: Source, end: number): KnownState {
  const { from = -Infinity, to } = published?.interval ?? {};
  if (to === undefined) return from >= end ? "no" : "undated";
  if (to <= end) return "yes";
  // A report of a minute or a day is either out by the end of the day or it is not.
  return from < end ? "maybe" : "no";
}
