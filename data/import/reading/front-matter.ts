/** The fields that stand before a text: between two lines of "---" as YAML, between two of "+++" as TOML. */
import { parseDocument } from "yaml";
import { linesOf, placeOf } from "./file-lines.ts";
import type { NoteList } from "./note-list.ts";
import { tomlValue } from "./toml-value.ts";

/** A text and the fields before it. */
export interface FrontMatter {
  /** By name; hostile until looked at. Undefined where the text has none. */
  readonly fields?: ReadonlyMap<string, unknown>;
  /** What follows. */
  readonly body: string;
  /** Lines of the file before the body. */
  readonly skipped: number;
}

/** UTF-16 units of the longest fields that are read: what is longer is no description of a text. */
const LONGEST = 50_000;

/** Takes a text apart. Fields that cannot be read, that are too long, or that stand for more than they say are noted and left out. */
export function frontMatterOf(text: string, notes: NoteList): FrontMatter {
  const mark = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/u.exec(text)?.[1];
  if (mark === undefined) return { body: text, skipped: 0 };
  const lines = linesOf(text);
  const closing = mark === "---" ? /^(?:---|\.\.\.)\s*$/u : /^\+\+\+\s*$/u;
  const end = lines.findIndex((line, index) => index > 0 && closing.test(line.text));
  if (end < 0) return { body: text, skipped: 0 };
  const held = lines.slice(1, end).map((line) => line.text);
  const body = lines.slice(end + 1).map((line) => line.text);
  const fields = fieldsOf(held.join("\n"), mark, notes);
  return { ...(fields && { fields }), body: body.join("\n"), skipped: end + 1 };
}

function fieldsOf(text: string, mark: string, notes: NoteList): ReadonlyMap<string, unknown> | undefined {
  const at = placeOf({ number: 1 });
  if (text.length > LONGEST) {
    notes.add(at, "dropped", "the fields before the text are too long to be read");
    return undefined;
  }
  if (mark === "+++") {
    const read = tomlValue(text);
    if ("value" in read) return new Map(Object.entries(read.value));
    notes.add(at, "dropped", "the fields before the text are no TOML that is read");
    return undefined;
  }
  const value = yamlValue(text);
  if (value instanceof Map) {
    return new Map([...value].map(([name, held]) => [String(name as unknown), held as unknown]));
  }
  if (value !== null) notes.add(at, "dropped", "the fields before the text are no YAML that is read");
  return undefined;
}

/**
 * The value of a YAML text, groups in it as maps; undefined where it is broken or an alias is used more than a few times.
 * Only JSON's kinds of values come of it: the core schema knows no dates and runs nothing.
 */
export function yamlValue(yaml: string): unknown {
  if (isDeep(yaml)) return undefined;
  try {
    // Whether keys are unique is looked up key by key, which takes too long for many of them.
    const document = parseDocument(yaml, { schema: "core", merge: false, uniqueKeys: false, logLevel: "silent" });
    return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 20, mapAsMap: true }) as unknown);
  } catch {
    return undefined;
  }
}

/** What is wrong with a YAML text, with its line, and UTF-16 units before it; undefined where nothing is. */
export function yamlProblem(yaml: string): { readonly what: string; readonly offset: number } | undefined {
  if (isDeep(yaml)) return { what: "its lists stand too deep in each other", offset: 0 };
  try {
    const { errors } = parseDocument(yaml, { schema: "core", merge: false, uniqueKeys: false, logLevel: "silent" });
    const [error] = errors;
    if (!error) return undefined;
    const offset = Math.min(Math.max(error.pos[0], 0), yaml.length);
    const line = yaml.slice(0, offset).split("\n").length;
    return { what: `the YAML is broken in line ${String(line)}: ${YAML_PROBLEMS[error.code] ?? BROKEN}`, offset };
  } catch {
    return { what: `the YAML is broken: ${BROKEN}`, offset: 0 };
  }
}

/** Lists and groups in each other, beyond which a text is not given to the parser, which goes into each by a call of its own. */
const DEEPEST = 200;

function isDeep(yaml: string): boolean {
  let depth = 0;
  for (const sign of yaml) {
    if (sign === "[" || sign === "{") depth += 1;
    else if ((sign === "]" || sign === "}") && depth > 0) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return /(?:[-?:][ \t]+){200}/u.test(yaml);
}

const BROKEN = "look for a quotation mark too many, or for lines that do not begin below each other";

/** What people can do about the commonest mistakes, by the parser's code. */
const YAML_PROBLEMS: Partial<Record<string, string>> = {
  BAD_INDENT: "a line does not begin below those that it belongs to",
  MISSING_CHAR: BROKEN,
  TAB_AS_INDENT: "a tab stands at its beginning, where YAML has blanks",
  BLOCK_AS_IMPLICIT_KEY: "a colon stands in a text without quotation marks",
};

/** A value of a field as text: numbers and words as they are; others have none. */
export function fieldText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** The texts of a field that is one text or a list of them; parts of a text that commas part are several. */
export function fieldTexts(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : (fieldText(value) ?? "").split(",");
  return parts.flatMap((part) => fieldText(part) ?? []);
}

/** A value without maps, as it can be kept: its groups as objects. Undefined where it is deeper than `deepest` levels. */
export function plainField(value: unknown, deepest = 4): unknown {
  if (deepest < 0) return undefined;
  if (Array.isArray(value)) return value.map((part: unknown) => plainField(part, deepest - 1) ?? null);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(
    [...value].map(([name, held]) => [String(name as unknown), plainField(held, deepest - 1) ?? null]),
  );
}
