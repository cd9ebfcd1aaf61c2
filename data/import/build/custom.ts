/** Fields of other formats under `custom`, where the format of ours has none for them. */
import type { Custom } from "../../timeline.ts";

/** Keys that no data may have, and the names that the format itself uses there. */
const TAKEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** UTF-16 units of JSON that are kept of one field, inclusive, and of all fields of one part. */
const LARGEST_FIELD = 20_000;
const LARGEST = 80_000;

/**
 * What a file says besides, as far as there is room for it: fields in their order, without empty ones.
 *
 * @param drop hears the name of each field that there is no room for, or whose name no data may have
 */
export function customOf(extra: Custom | undefined, drop: (name: string) => void): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  let size = 0;
  for (const [name, value] of Object.entries(extra ?? {})) {
    if (value === undefined || value === null || value === "") continue;
    const length = JSON.stringify(value).length + name.length;
    if (TAKEN.has(name) || OURS.has(name) || length > LARGEST_FIELD || size + length > LARGEST) {
      drop(name);
      continue;
    }
    size += length;
    kept[name] = value;
  }
  return kept;
}

/** Names with a meaning under the `custom` of a source. */
const OURS: ReadonlySet<string> = new Set([
  "code",
  "published",
  "issuedBasis",
  "derivedFrom",
  "document",
  "unnamedOutlet",
]);
