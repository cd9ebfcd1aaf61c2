/** Values of other formats' JSON, which is hostile: each is looked at before it is used. */
import type { Custom } from "../../timeline.ts";

/** An object of a file. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** The value as an object; undefined for lists, null and all else. */
export function fieldsOf(value: unknown): JsonFields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonFields) : undefined;
}

/** The value as a list; empty for all else. */
export function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text, or a number or truth value as text, without blanks at its ends; "" for all else. */
export function textIn(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "boolean" || Number.isFinite(value) ? String(value) : "";
}

/** The first of some fields that says something, as text; "" where none does. */
export function firstText(fields: JsonFields, names: readonly string[]): string {
  return (
    names.map((name) => (Object.hasOwn(fields, name) ? textIn(fields[name]) : "")).find((text) => text !== "") ?? ""
  );
}

/** A whole number, also as text: 2016, " 2016 ", "1,066", "-44". Undefined for all else. */
export function wholeNumberOf(value: unknown): number | undefined {
  const text = textIn(value);
  if (!/^[+-]?\d{1,3}(?:,\d{3}){1,4}$|^[+-]?\d{1,15}(?:\.0{1,6})?$/u.test(text)) return undefined;
  // Without the 0 that has a sign.
  return Number(text.replaceAll(",", "")) + 0;
}

/** A number, also as text: 33.5, "33.5". Undefined for all else. */
export function numberOf(value: unknown): number | undefined {
  const text = textIn(value);
  return /^[+-]?\d{1,15}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?$/iu.test(text) ? Number(text) : undefined;
}

/** Whether a value says nothing: absent, null, blank text, an empty list or object. */
export function isBlank(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value === "object") return Object.keys(value).length === 0;
  return typeof value === "string" && value.trim() === "";
}

/**
 * The fields that a reader did not use and that say something, as they stand; undefined where there are none. A field
 * "__proto__" is left out: it is no name that anything of ours could be written under.
 */
export function otherFields(fields: JsonFields, used: ReadonlySet<string>): Custom | undefined {
  return fieldsWhere(fields, (name) => !used.has(name));
}

/** The same of the fields of some names. */
export function fieldsAmong(fields: JsonFields, names: ReadonlySet<string>): Custom | undefined {
  return fieldsWhere(fields, (name) => names.has(name));
}

function fieldsWhere(fields: JsonFields, isMeant: (name: string) => boolean): Custom | undefined {
  const saysSo = (name: string): boolean => isMeant(name) && name !== "__proto__" && !isBlank(fields[name]);
  const names = Object.keys(fields).filter(saysSo);
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, fields[name]]));
}

/** Fields of several kinds as one; undefined where there are none. */
export function joinedFields(...all: readonly (Custom | undefined)[]): Custom | undefined {
  const there = all.filter((fields) => fields !== undefined);
  if (there.length < 2) return there[0] && Object.keys(there[0]).length > 0 ? there[0] : undefined;
  const entries = there.flatMap((fields) => Object.entries(fields));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
