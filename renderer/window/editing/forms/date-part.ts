/** Dates in forms: what is wrong with one that was typed, and what it stands for. */
import type { FormValues } from "../../state/form-subject.ts";
import { whenFrom } from "../fields/date-field.ts";
import { typedDates, type ReadDates } from "../fields/read-dates.ts";
import type { FieldProblems, Part } from "./form-plan.ts";

/** Says which dates are read. */
export const DATE_HINT = "As 12 Sep 2016, September 2016, by 3 Oct 2016, early Wednesday, or in EDTF.";

/** How a date is read beside what else stands in the form. */
export type ReadBeside = (values: FormValues) => ReadDates;

/** What is relative has nothing to count from. */
const ALONE: ReadBeside = () => (text) => typedDates(text);

/** Says what is wrong with a date that was typed; what stood there before is one. */
export function checkTypedDate(base: FormValues, name = "when", read: ReadBeside = ALONE) {
  return (values: FormValues): FieldProblems => {
    if (values[name] === base[name]) return {};
    const found = whenFrom(values[name] ?? "", read(values));
    return "problem" in found ? { [name]: found.problem } : {};
  };
}

/** The part of a date that was typed. */
export function whenPart(key = "when", read: ReadBeside = ALONE): Part {
  return {
    key,
    from: [key],
    value: (values) => {
      const found = whenFrom(values[key] ?? "", read(values));
      return "problem" in found ? undefined : found.when;
    },
  };
}
