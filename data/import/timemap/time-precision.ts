/** Time and precision that stand beside a day. */
import { boundParts } from "../../time.ts";
import { isSpan } from "../../timeline.ts";
import { ACLED_PRECISION, exactTo } from "../dates/coarser-date.ts";
import { momentOn } from "../dates/moments.ts";
import { endMoment, startOf } from "../fields/ordered-moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { textIn } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";

/** The day with a time of day that stands in a field of its own ("14:05"); a date that is no day stays. */
export function withTime(when: DraftWhen, time: unknown, at: string, reading: Reading): DraftWhen {
  const written = textIn(time);
  if (written === "") return when;
  const [, hour, minute] = (/^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?$/u.exec(written) ?? []).map(Number);
  const day = dayOf(when);
  const moment =
    day && hour !== undefined && minute !== undefined ? momentOn([...day, hour, minute], zoneOf(when)) : undefined;
  // Midnight beside a day says nothing.
  if (hour === 0 && minute === 0) return when;
  if (!moment) reading.note(at, "kept", `the time ${quotedValue(written)} cannot be told with its date`);
  return moment ?? when;
}

/**
 * The date as coarse as a field beside it says: a number of ACLED's, or words with "week", "month" or "year". Other words
 * change nothing.
 */
export function withPrecision(when: DraftWhen, precision: unknown, at: string, reading: Reading): DraftWhen {
  const written = textIn(precision).toLowerCase();
  const unit = /\b(week|month|year)/u.exec(written)?.[1] as "week" | "month" | "year" | undefined;
  const exact = Object.hasOwn(ACLED_PRECISION, written) ? ACLED_PRECISION[written] : unit;
  if (exact === undefined || exact === "day" || isSpan(when) || !dayOf(when)) return when;
  const coarser = exactTo(when, exact);
  if (!coarser) return when;
  reading.note(at, "inferred", `its bounds follow from the precision ${quotedValue(written)}`);
  return coarser;
}

type Day = readonly [year: number, month: number, day: number];

/** The day that a date is; undefined where it is longer, or has a time of day. */
function dayOf(when: DraftWhen): Day | undefined {
  const [{ earliest = "" }, { latest }] = [startOf(when), endMoment(when)];
  if (earliest !== latest) return undefined;
  const { year = 0, month, day, time } = boundParts(earliest) ?? {};
  return day === undefined || time !== undefined ? undefined : [year, Number(month), Number(day)];
}

function zoneOf(when: DraftWhen) {
  return !isSpan(when) && when.zone !== undefined ? { zone: when.zone } : {};
}
