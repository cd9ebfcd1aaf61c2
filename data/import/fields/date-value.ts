/** Dates as programs and people put them into JSON. */
import type { DraftWhen } from "../import-draft.ts";
import { epochMoment, isoMoment } from "./iso-moment.ts";
import { isBlank, textIn } from "./json-fields.ts";
import { quotedValue } from "./quoted-value.ts";
import type { Reading } from "../reading/reading.ts";
import { scriptDate } from "./script-date.ts";

/** How a number is read. */
export interface DateValueFacts {
  /** Numbers are ms since 1970. Without it small ones are years, and large ones are told as no dates. */
  readonly epoch?: "ms";
}

/**
 * The date that a field holds: ISO 8601, as JavaScript prints it, a number, or words. Midnight stands for its day, which
 * is told. What is no date is told, too, unless it is blank.
 */
export function dateValue(
  value: unknown,
  at: string,
  reading: Reading,
  { epoch }: DateValueFacts = {},
): DraftWhen | undefined {
  if (isBlank(value)) return undefined;
  if (typeof value === "number" && epoch === "ms") {
    const moment = epochMoment(value);
    if (!moment) reading.note(at, "kept", `${quotedValue(value)} is further away than can be reckoned with`);
    else if (moment.precision === "day")
      reading.note(at, "inferred", `${quotedValue(value)}, a midnight, is taken for the whole day`);
    return moment;
  }
  const text = textIn(value);
  if (text === "") {
    reading.note(at, "kept", `${quotedValue(value)} is no date`);
    return undefined;
  }
  const exact = isoMoment(text, { midnight: "day" }) ?? scriptDate(text, { midnight: "day" });
  if (!exact) return reading.date(text, at);
  if (exact.midnight) reading.note(at, "inferred", `${quotedValue(text)} is taken for the whole day`);
  return exact.moment;
}
