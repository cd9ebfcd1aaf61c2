/** Time and precision that stand beside a day. */
import { boundParts, boundText, calendarFields, DAY, parseBound } from "../../time.ts";
import { isSpan, type Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { momentBetween, momentOn } from "../dates/moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { textIn } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../fields/reading.ts";

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
 * The date as coarse as a field beside it says: "month" or "year" of the day, or a week on either side. ACLED's numbers
 * are 1 for the day, 2 for within a week, 3 for within the month. Other words change nothing.
 */
export function withPrecision(when: DraftWhen, precision: unknown, at: string, reading: Reading): DraftWhen {
  const written = textIn(precision).toLowerCase();
  const day = dayOf(when);
  if (written === "" || !day) return when;
  const coarser = coarse(day, written, `its precision is given as "${written}"`);
  if (!coarser) return when;
  reading.note(at, "inferred", `its bounds follow from the precision ${quotedValue(written)}`);
  return coarser;
}

type Day = readonly [year: number, month: number, day: number];

function coarse([year, month, day]: Day, written: string, basis: string): Written<Moment> | undefined {
  if (written === "3" || /\bmonth/u.test(written)) return momentOn([year, month], { basis });
  if (/\byear/u.test(written)) return momentOn([year], { basis });
  if (written !== "2" && !/\bweek/u.test(written)) return undefined;
  const from = parseBound(boundText([year, month, day]) ?? "")?.from;
  if (from === undefined) return undefined;
  const [first, last] = [from - 6 * DAY, from + 6 * DAY].map((time): Day => {
    const fields = calendarFields(time);
    return [fields.year, fields.month, fields.day];
  });
  return momentBetween(first, last, { basis });
}

/** The day that a date is; undefined where it is longer, or has a time of day. */
function dayOf(when: DraftWhen): Day | undefined {
  if (isSpan(when) || when.earliest === undefined || when.earliest !== when.latest) return undefined;
  const { year = 0, month, day, time } = boundParts(when.earliest) ?? {};
  return month === undefined || day === undefined || time !== undefined
    ? undefined
    : [year, Number(month), Number(day)];
}

function zoneOf(when: DraftWhen) {
  return !isSpan(when) && when.zone !== undefined ? { zone: when.zone } : {};
}
