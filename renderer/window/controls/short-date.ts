/** Dates on buttons, where room is short. */
import { formatBound } from "../../../data/time.ts";

/** A date with its month cut to three letters. @example shortDate("2016-09-28") // "28 Sep 2016" */
export function shortDate(date: string): string {
  return formatBound(date).replace(/\p{L}+/u, (month) => month.slice(0, 3));
}
