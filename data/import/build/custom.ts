/** Fields of other formats under `custom`, where the format of ours has none for them. */
import type { Custom } from "../../timeline.ts";

/** Keys that no data may have, at any depth: see `read-json.ts`. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** UTF-16 units of JSON that are kept of one field, inclusive, and of all fields of one part. */
const LARGEST_FIELD = 20_000;
const LARGEST = 80_000;

/** Levels of lists and objects in one field, far fewer than a timeline file may have. */
const DEEPEST = 20;

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/**
 * What a file says besides, as far as it can be kept: fields in their order, without empty ones.
 *
 * @param drop hears of each field that cannot be kept, and why
 * @param taken names that mean something of the format's own there
 */
export function customOf(
  extra: Custom | undefined,
  drop: (what: string) => void,
  taken = NOTHING_TAKEN,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  let left = LARGEST;
  for (const [name, value] of Object.entries(extra ?? {})) {
    if (value === undefined || value === null || value === "") continue;
    const length = name.length + (isClean(value) ? JSON.stringify(value).length : 0);
    const why = reasonAgainst({ name, value, length, left, taken });
    if (why !== undefined) {
      drop(`the field "${name}", ${why}`);
      continue;
    }
    left -= length;
    kept[name] = asInJson(value);
  }
  return kept;
}

/** A value as JSON of it is read: of a date its text, of what is no number nothing. */
function asInJson(value: unknown): unknown {
  return typeof value === "string" || typeof value === "boolean" ? value : JSON.parse(JSON.stringify(value));
}

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly length: number;
  /** UTF-16 units that there is room for. */
  readonly left: number;
  readonly taken: ReadonlySet<string>;
}

function reasonAgainst({ name, value, length, left, taken }: Field): string | undefined {
  if (FORBIDDEN.has(name)) return "whose name no data may have";
  if (taken.has(name)) return "whose name means something else in a timeline";
  if (!isClean(value)) return "in which names stand that no data may have, or that nests too deeply";
  return length > LARGEST_FIELD || length > left ? "for which there is no room" : undefined;
}

/** Whether a value of JSON's kinds can stand in a timeline file. */
function isClean(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth >= DEEPEST) return false;
  return Object.entries(value).every(([name, part]) => !FORBIDDEN.has(name) && isClean(part, depth + 1));
}
