/** Dates in forms: what is wrong with one that was typed, and what it stands for. */
import type { FormValues } from "../state/form-subject.ts";
import { whenFrom } from "./fields/date-field.ts";
import { typedDates } from "./fields/read-dates.ts";
import type { FieldProblems, Part } from "./form-plan.ts";

/** Says which dates are read. */
export const DATE_HINT = "As 12 Sep 2016, September 2016, between 12 and 19 Sep 2016, by 3 Oct 2016, or in EDTF.";

/** Says what is wrong with a date that was typed; what stood there before is one. */
export function checkTypedDate(base: FormValues, name = "when") {
  return (values: FormValues): FieldProblems => {
    if (values[name] === base[name]) return {};
    const read = whenFrom(values[name] ?? "", typedDates);
    return "problem" in read ? { [name]: read.problem } : {};
  };
}

/** The part of a date that was typed. */
export function whenPart(key = "when"): Part {
  return {
    key,
    from: [key],
    value: (values) => {
      const read = whenFrom(values[key] ?? "", typedDates);
      return "problem" in read ? undefined : read.when;
    },
  };
}
