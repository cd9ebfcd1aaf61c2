/** A timeline as its file holds it: without what is computed from the text of its dates. */

/** The fields that are computed when a file is read. Nothing in a file has such a name. */
type Computed = "interval" | "instants" | "outlet" | "known" | "words";

/** What a file holds of a timeline or of a part of it. */
export type Written<T> = T extends readonly (infer Item)[]
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

function withoutComputed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComputed);
  if (typeof value !== "object" || value === null) return value;
  const written: Record<string, unknown> = {};
  // Several times as fast as a list of entries. A large timeline has hundreds of thousands of them.
  for (const name in value) {
    if (isComputed(name)) continue;
    const held: unknown = value[name as keyof typeof value];
    written[name] = name === "custom" ? customOf(held, "type" in value) : withoutComputed(held);
  }
  return written;
}

/** What stands under `custom` is its author's, whatever it is called; that of a source also holds fields of ours. */
function customOf(custom: unknown, isOfSource: boolean): unknown {
  if (!isOfSource || typeof custom !== "object" || custom === null || !("published" in custom)) return custom;
  return { ...custom, published: withoutComputed(custom.published) };
}

function isComputed(name: string): name is Computed {
  return name === "interval" || name === "instants" || name === "outlet" || name === "known" || name === "words";
}
