import * as v from "valibot";
import { describeValue, quoted } from "../problems/describe-value.ts";
import { adviceForField } from "./field-places.ts";
import { didYouMean } from "../problems/nearest.ts";

/**
 * One schema for each field of T, optional exactly where the field is. `satisfies Fields<T>` makes the compiler reject
 * a schema that forgets a field of the interface, or has one too many.
 */
export type Fields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? v.ExactOptionalSchema<v.GenericSchema<unknown, Exclude<T[K], undefined>>, undefined>
    : v.GenericSchema<unknown, T[K]>;
};

/**
 * An object with these fields and no others. Reports every missing and every unknown field, which valibot's own strict
 * object does not.
 *
 * @param name as messages call it, with its article: "an event"
 */
export function strictObject<const E extends v.ObjectEntries>(name: string, entries: E) {
  const names = Object.keys(entries);
  return v.pipe(
    objectOf(name, entries),
    v.rawCheck((context) => {
      tellOthers(context, name, names, (key) => adviceForField(name, key, names));
    }),
    v.metadata({ additionalProperties: false }),
  );
}

/**
 * An object with these fields and any others. A field that looks like one of these, and is not, is hardly meant.
 *
 * @param name as messages call it, with its article
 */
export function looseObject<const E extends v.ObjectEntries>(name: string, entries: E) {
  const names = Object.keys(entries);
  const slip = (key: string): string => didYouMean(key, names);
  return v.pipe(
    objectOf(name, entries),
    v.rawCheck((context) => {
      tellOthers(context, name, names, (key) => slip(key) && `${slip(key)} Otherwise give it another name`);
    }),
  );
}

function objectOf<const E extends v.ObjectEntries>(name: string, entries: E) {
  return v.pipe(
    v.custom<object>(isPlainObject, ({ input }) => `${name} must be an object in braces, not ${describeValue(input)}`),
    v.looseObject(entries, ({ expected }) => `${name} needs the field ${expected}; add it`),
  );
}

/** What a raw check is given, as far as it is used here. */
interface Checked {
  readonly dataset: { readonly value: unknown };
  readonly addIssue: (issue: { readonly message: string; readonly path: [v.IssuePathItem] }) => void;
  readonly config: { readonly abortEarly?: boolean | undefined };
}

/** Reports each field of another name, with the way out that `advise` gives; empty where the field may stand. */
function tellOthers(
  { dataset: { value }, addIssue, config }: Checked,
  name: string,
  names: readonly string[],
  advise: (key: string) => string,
): void {
  if (!isPlainObject(value)) return;
  for (const key of Object.keys(value)) {
    const advice = names.includes(key) ? "" : advise(key);
    if (advice === "") continue;
    const message = `${name} has no field ${quoted(key)}.${advice}`;
    addIssue({ message, path: [{ type: "object", origin: "key", input: value, key, value: undefined }] });
    if (config.abortEarly) return;
  }
}

/** Whether a JSON value is an object in braces. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
