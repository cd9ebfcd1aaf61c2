/** Moments that programs write as time that has passed since 1970. */
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { epochMoment } from "../fields/iso-moment.ts";

/**
 * A cell of milliseconds (13 digits) or seconds (10 digits) since 1970-01-01 00:00 UTC, from 2001 to 2033 as the number
 * of its digits allows; undefined for others. Ten digits that begin with 19 or 20 may be a year, and are none.
 */
export function epochCell(cell: string): Written<Moment> | undefined {
  const isMilliseconds = /^1\d{12}$/u.test(cell);
  if (!isMilliseconds && !/^1[0-8]\d{8}$/u.test(cell)) return undefined;
  const moment = epochMoment(Number(cell) * (isMilliseconds ? 1 : 1000));
  if (!moment) return undefined;
  const unit = isMilliseconds ? "milliseconds" : "seconds";
  return { ...moment, wording: cell, basis: `written as ${unit} since the beginning of 1970 (UTC)` };
}
