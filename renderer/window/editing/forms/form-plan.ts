/** What a form is made of: its fields, what stood in them before, and which edit their texts ask for. */
import type { Edit } from "../../../../data/edit/edit.ts";
import type { SelectedItem } from "../../../../data/look/look.ts";
import type { Timeline } from "../../../../data/timeline.ts";
import type { Field } from "../../export/field.ts";
import { listFrom } from "../fields/form-fields.ts";
import type { FormSubject, FormValues } from "../../state/form-subject.ts";

/** A field in a form. */
export interface PlanField {
  readonly name: string;
  readonly field: Field<string>;
  /**
   * Names of the fields of a timeline file that it stands for: problems at them are told at it. A name that others bear as
   * well follows that of the field around it: "media.title".
   */
  readonly keys: readonly string[];
  /** What is missing while nothing stands in it; absent for a field that may be empty. */
  readonly required?: string;
  /** What can be chosen in it, where nothing else can stand there. */
  readonly choices?: readonly { readonly value: string }[];
  /** Set for what is rarely used, and stands under "More". */
  readonly isMore?: true;
}

/** Something that can be done besides: an edit at once, or another form. */
export interface PlanAct {
  readonly label: string;
  readonly does: { readonly edit: Edit } | { readonly open: FormSubject };
}

/** Problems by names of fields. */
export type FieldProblems = Readonly<Record<string, string>>;

export interface FormPlan {
  readonly heading: string;
  /** To what it belongs, where the heading does not say it: the title of an event. */
  readonly about?: string;
  readonly fields: readonly PlanField[];
  /** What stands in the fields before anybody types. */
  readonly base: FormValues;
  /** What is written in some of them for whoever opens it, as if they had typed it: suggestions, to be confirmed. */
  readonly begun?: FormValues;
  /** What is wrong that no edit could tell, such as a date that cannot be read. */
  readonly check?: (values: FormValues) => FieldProblems;
  /** The edit that the fields ask for; undefined where nothing was changed. */
  readonly edit: (values: FormValues) => Edit | undefined;
  readonly acts?: readonly PlanAct[];
  /** What is rarely needed, in a word; "More" where that is left out. */
  readonly more?: string;
  /** What is chosen once it is done; absent where that stays as it is. */
  readonly chosen?: (edit: Edit) => SelectedItem | undefined;
  /** What the form that this one was opened from has chosen then: a value for each field, by name. `left` stands in it so far. */
  readonly givesBack?: (edit: Edit, left: FormValues) => FormValues;
}

/** What plans are made from. */
export interface PlanContext {
  readonly timeline: Timeline;
  /** Leaves the form for another one, which comes back to it. */
  readonly open: (form: FormSubject) => void;
}

/** A field of a timeline file, and from which fields of the form its value is made; undefined where it is absent. */
export interface Part {
  readonly key: string;
  readonly from: readonly string[];
  readonly value: (values: FormValues) => unknown;
}

/** New values of those parts whose fields hold something else than before; null takes one out. */
export function changeFrom(
  parts: readonly Part[],
  values: FormValues,
  base: FormValues,
): Readonly<Record<string, unknown>> | undefined {
  const changed = parts.filter(({ from }) => from.some((name) => values[name] !== base[name]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map(({ key, value }) => [key, value(values) ?? null]));
}

/** A thing that has these parts, without those that are absent. */
export function recordFrom(parts: readonly Part[], values: FormValues): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parts.flatMap(({ key, value }) => {
      const held = value(values);
      return held === undefined ? [] : [[key, held] as const];
    }),
  );
}

/** A part that is the text of a field of its own name, without blanks around it. */
export function textPart(key: string, name = key): Part {
  return { key, from: [name], value: (values) => filledText(values, name) };
}

/** The text of a field; undefined for one that is blank. */
export function filledText(values: FormValues, name: string): string | undefined {
  const text = (values[name] ?? "").trim();
  return text === "" ? undefined : text;
}

/** The lines of a field; undefined where there are none. */
export function listIn(values: FormValues, name: string): readonly string[] | undefined {
  const list = listFrom(values[name] ?? "");
  return list.length === 0 ? undefined : list;
}
