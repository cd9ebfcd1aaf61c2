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
    v.custom<object>(isPlainObject, ({ input }) => `${name} must be an object in braces, not ${describeValue(input)}`),
    v.looseObject(entries, ({ expected }) => `${name} needs the field ${expected}; add it`),
    v.rawCheck(({ dataset, addIssue, config }) => {
      const { value } = dataset;
      if (!isPlainObject(value)) return;
      for (const key of Object.keys(value)) {
        if (names.includes(key)) continue;
        const message = `${name} has no field ${quoted(key)}.${adviceForField(name, key, names)}`;
        addIssue({ message, path: [{ type: "object", origin: "key", input: value, key, value: undefined }] });
        if (config.abortEarly) return;
      }
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
  return v.pipe(
    v.custom<object>(isPlainObject, ({ input }) => `${name} must be an object in braces, not ${describeValue(input)}`),
    v.looseObject(entries, ({ expected }) => `${name} needs the field ${expected}; add it`),
    v.rawCheck(({ dataset, addIssue, config }) => {
      const { value } = dataset;
      if (!isPlainObject(value)) return;
      for (const key of Object.keys(value)) {
        const slip = names.includes(key) ? "" : didYouMean(key, names);
        if (slip === "") continue;
        const message = `${name} has no field ${quoted(key)}.${slip} Otherwise give it another name`;
        addIssue({ message, path: [{ type: "object", origin: "key", input: value, key, value: undefined }] });
        if (config.abortEarly) return;
      }
    }),
  );
}

/** Whether a JSON value is an object in braces. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
