/** A timeline as its file holds it: without what is computed from the text of its dates. */
import type { GeoPosition } from "./places/geo-point.ts";

/** The fields that are computed when a file is read. Nothing in a file has such a name. */
type Computed =
  "interval" | "instants" | "outlet" | "known" | "words" | "customTexts" | "extentIsDerived" | "codeIsDerived";

/** What a file holds of a timeline or of a part of it. */
export type Written<T> = T extends GeoPosition
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [K in keyof T as Exclude<K, Computed>]: Written<T[K]> }
      : T;

/**
 * A value of JSON's kinds as a file holds it, with its fields in the same order. Whatever writes a timeline, or a part
 * of it, writes this.
 */
export function asWritten<T>(value: T): Written<T> {
  return withoutComputed(value) as Written<T>;
}

/** @param isBare whether what a file may leave out is left out where it is empty */
function withoutComputed(value: unknown, isBare = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutComputed(item, isBare));
  if (typeof value !== "object" || value === null) return value;
  const written: Record<string, unknown> = {};
  // Several times as fast as a list of entries. A large timeline has hundreds of thousands of them.
  for (const name in value) {
    if (isComputed(name) || (name === "extent" && "extentIsDerived" in value)) continue;
    const held: unknown = value[name as keyof typeof value];
    const kept = name === "custom" ? customOf(held, value) : withoutComputed(held, isBare);
    if (!isBare || !isEmptyOfSource(name, kept, value)) written[name] = kept;
  }
  return written;
}

/** What stands under `custom` is its author's, whatever it is called; that of a source also holds fields of ours. */
function customOf(custom: unknown, holder: object): unknown {
  if (!("type" in holder) || typeof custom !== "object" || custom === null) return custom;
  const { code, ...others } = custom as { readonly code?: unknown };
  const own = code === undefined || "codeIsDerived" in holder ? others : custom;
  return "published" in own ? { ...own, published: withoutComputed(own.published) } : own;
}

/** A source has room under `custom` whether its file says so or not. */
function isEmptyOfSource(name: string, kept: unknown, holder: object): boolean {
  if (name !== "custom" || !("type" in holder) || typeof kept !== "object" || kept === null) return false;
  return Object.keys(kept).length === 0;
}

const COMPUTED: Readonly<Record<Computed, true>> = {
  interval: true,
  instants: true,
  outlet: true,
  known: true,
  words: true,
  customTexts: true,
  extentIsDerived: true,
  codeIsDerived: true,
};

function isComputed(name: string): name is Computed {
  return Object.hasOwn(COMPUTED, name);
}

/**
 * The JSON of a timeline, or of a part of it, as a file holds it, without indentation: what stands under `custom` is
 * spelled as it was read, and a source in which nothing does has none.
 */
export function writtenJson(value: unknown): string {
  return hasCustomTexts(value) ? spelledJson(value) : JSON.stringify(withoutComputed(value, true));
}

function hasCustomTexts(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("customTexts" in value) return true;
  const {
    sources = [],
    events = [],
    eras = [],
    claims = [],
  } = value as Readonly<Record<string, readonly unknown[] | undefined>>;
  return [sources, events, eras, claims].some((parts) => Array.isArray(parts) && parts.some(hasCustomTexts));
}

function spelledJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelledJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { customTexts = {} } = value as { readonly customTexts?: Readonly<Record<string, string>> };
  const fields = Object.entries<unknown>({ ...value }).filter(
    ([name, held]) =>
      !isComputed(name) &&
      held !== undefined &&
      !(name === "extent" && "extentIsDerived" in value) &&
      !(name === "custom" && isEmptyOfSource(name, customOf(held, value), value)),
  );
  return object(
    fields.map(([name, held]) => [
      name,
      name === "custom" ? customJson(customOf(held, value), customTexts) : spelledJson(held),
    ]),
  );
}

function customJson(custom: unknown, texts: Readonly<Record<string, string>>): string {
  const fields = Object.entries<unknown>({ ...(custom as object) });
  return object(
    fields.map(([name, held]) => [name, (Object.hasOwn(texts, name) && texts[name]) || JSON.stringify(held)]),
  );
}

function object(fields: readonly (readonly [name: string, json: string])[]): string {
  return `{${fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",")}}`;
}
