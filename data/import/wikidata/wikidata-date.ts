/** Dates of Wikidata: "+1960-01-01T00:00:00Z", with a precision beside them or none. */
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { momentBetween, momentOn } from "../dates/moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";

/** Parts of it may be 00 where they are not known. Its zone is always written as UTC and means nothing. */
const DATE = /^([+-]?\d{4,16})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z?$/u;

/**
 * @param precision as Wikidata counts: 6 for a millennium, 7 for a century, 8 for a decade, 9 for a year, 10 for a month,
 *   11 for a day; undefined where the file does not say
 */
export function wikidataDate(
  written: string,
  precision: number | undefined,
  at: string,
  reading: Reading,
): DraftWhen | undefined {
  const parts = DATE.exec(written.trim())?.slice(1).map(Number);
  if (!parts) return reading.date(written, at);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const moment = momentOf([year, month, day, hour, minute], precision);
  if (!moment) reading.note(at, "kept", `${quotedValue(written)} is no date that can be reckoned with`);
  else if (precision === undefined && month === 1 && day === 1 && moment.precision === "day") {
    reading.note(
      at,
      "inferred",
      `${quotedValue(written)} is taken for the day, although it may stand for the year: no precision is given`,
    );
  } else if (precision !== undefined && precision < 9) {
    reading.note(
      at,
      "inferred",
      `the bounds of ${quotedValue(written)} follow from its precision ${String(precision)}`,
    );
  }
  return moment;
}

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number];

function momentOf([year, month, day, hour, minute]: Parts, precision = 11): Written<Moment> | undefined {
  const years = { 6: 1000, 7: 100, 8: 10 }[precision];
  if (years !== undefined) return yearsAround(year, years);
  if (precision < 9) return undefined;
  if (precision === 9 || month === 0) return momentOn([year]);
  if (precision === 10 || day === 0) return momentOn([year, month]);
  return momentOn(hour === 0 && minute === 0 ? [year, month, day] : [year, month, day, hour, minute]);
}

/** Decades begin with their year that ends in 0; centuries and millennia with the one that ends in 1. */
function yearsAround(year: number, length: number): Written<Moment> | undefined {
  const basis = `known as one of ${String(length)} years`;
  const offset = length === 10 ? 0 : 1;
  // Which years a century before the year 1 has is told in several ways; it is wide enough for all.
  if (year < 1) return momentBetween([year - length], [year + length], { basis });
  const first = Math.floor((year - offset) / length) * length + offset;
  return momentBetween([first], [first + length - 1], { basis });
}
