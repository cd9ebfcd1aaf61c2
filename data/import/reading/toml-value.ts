/** Values of TOML texts (https://toml.io, version 1.0). */
import { parse, TomlDate, TomlError } from "smol-toml";

/** UTF-16 units of the longest text that is read. */
const LONGEST = 200_000;

/** Lists and groups in each other that are read. */
const DEEPEST = 20;

/** The value of a TOML text as JSON's kinds: dates as they are written, in ISO 8601; or what is wrong, with its place. */
export type TomlReading =
  | { readonly value: Readonly<Record<string, unknown>> }
  | {
      readonly what: string;
      /** UTF-16 units before it. */
      readonly offset: number;
    };

/** Reads a TOML text. Never throws. */
export function tomlValue(text: string): TomlReading {
  if (text.length > LONGEST) return { what: "it is too long to be read", offset: 0 };
  try {
    const value = parse(text, { maxDepth: DEEPEST, integersAsBigInt: "asNeeded" });
    return { value: plainValue(value) as Readonly<Record<string, unknown>> };
  } catch (error) {
    if (!(error instanceof TomlError)) return { what: "the TOML is broken", offset: 0 };
    const { line, column } = error;
    const before = text.split("\n").slice(0, line - 1);
    const offset = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    const what = `the TOML is broken in line ${String(line)}: look for a quotation mark too many, a text without any, or a name that is set twice`;
    return { what, offset: Math.max(0, Math.min(offset, text.length)) };
  }
}

/** Entries of a group as a list, so that a name such as "__proto__" is a name like others. */
function plainValue(value: unknown): unknown {
  // The parser adds fractions of a second that nobody wrote.
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=[Z+-]|$)/u, "");
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, plainValue(held)]));
}
