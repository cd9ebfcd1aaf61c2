import { printable } from "../../printable.ts";

const MAX_SHOWN = 40;

/**
 * A JSON value as a message names it: short text in quotes, a number or a word as it is, "an object" or "a list" for
 * the rest. At most about 40 characters; control characters are shown escaped.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** Text in double quotes, shortened, with everything escaped that a terminal or a window would obey. */
export function quoted(text: string): string {
  return quotedWhole(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text);
}

/** Like `quoted`, at full length: for what somebody is to write. */
export function quotedWhole(text: string): string {
  return printable(JSON.stringify(text));
}
