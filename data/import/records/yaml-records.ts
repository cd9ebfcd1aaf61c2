/** YAML of no format of its own: a list of groups of fields, or a group with such a list. */
import type { ForeignFile, Importer } from "../importer.ts";
import { plainField, yamlProblem, yamlValue } from "../reading/front-matter.ts";
import { RECORDS } from "./records.ts";

/** UTF-16 units of the longest text that is read: the parser takes its time. */
const LONGEST = 200_000;

/** Levels of groups and lists in each other that are read: a list in a group of a list has five. */
const DEEPEST = 8;

/** Reads what JSON of the same shape would be read as. */
export const YAML_RECORDS: Importer = {
  id: "yaml-records",
  name: "a list of events (YAML)",
  recognises: (file) => RECORDS.recognises({ ...file, json: jsonOf(file) }),
  read: (file, choices) => RECORDS.read({ ...file, json: jsonOf(file) }, choices),
};

/**
 * Reads lists that stand under dates, and lists of fields behind comments: asked before formats whose lines begin with a
 * date and a colon, or headings with a "#", too.
 */
export const YAML_FIRST: Importer = {
  ...YAML_RECORDS,
  recognises: (file) => {
    const isFirst = isByDates(file.text) || isOfFields(file.text);
    return isFirst && RECORDS.recognises({ ...file, json: valueOf(file) });
  },
  read: (file, choices) => RECORDS.read({ ...file, json: valueOf(file) }, choices),
};

/** Whether a text begins with a date that is a name, and an item of a list below it. */
function isByDates(text: string): boolean {
  return /^(?:\s*#[^\n]*\n|---[ \t]*\r?\n)*["']?\d{4}[\d-]{0,6}["']?:[ \t]*\r?\n\s*-[ \t]+\S/u.test(
    text.slice(0, 5000),
  );
}

/** Whether a text begins with an item of a list that has fields below each other, by itself or below a name. */
function isOfFields(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n|---[ \t]*\r?\n)*(?:[\w-]{1,40}:[ \t]*\r?\n\s*)?-[ \t]+[\w-]{1,40}:[ \t]+\S[^\n]*\n[ \t]+[\w-]{1,40}:[ \t]/u.test(
    text.slice(0, 5000),
  );
}

function valueOf({ text, json }: Pick<ForeignFile, "text" | "json">): unknown {
  return json !== undefined || text.length > LONGEST ? undefined : plainField(yamlValue(text), DEEPEST);
}

/** The value of a text that has items with a field each, as JSON's kinds; undefined for others. */
function jsonOf({ text, json }: ForeignFile): unknown {
  if (json !== undefined || text.length > LONGEST) return undefined;
  const isList =
    /^[ \t]*-[ \t]+(?:![\w/:.-]{1,80}\s+)?(?:\{[ \t]*)?["']?[\w-]{1,40}["']?:[ \t]/mu.test(text) ||
    // A list in brackets, of fields in braces.
    /^[ \t]*[\w-]{1,40}:[ \t]*\[\s{0,200}\{/mu.test(text);
  // A file for each event has its fields at the beginning of lines.
  const isOne =
    /^(?:date|start|start_?date|event_?date|when|year):[ \t]*\S/imu.test(text) &&
    /^(?:title|name|headline|event|label):[ \t]*\S/imu.test(text);
  if (
    !(isList || isOne) ||
    !/^(?:\s*#[^\n]*\n|\s*---(?:[ \t][^\n]*)?\n)*\s*(?:-[ \t]|[\w-]{1,40}:)/u.test(text.slice(0, 5000))
  )
    return undefined;
  return valueOf({ text });
}

/** Fields below each other that no parser of YAML reads: a list of events that somebody has broken. */
export const BROKEN_YAML: Importer = {
  id: "broken-yaml",
  name: "a list of events (YAML)",
  recognises: ({ text, json }) => json === undefined && hasListOfFields(text.slice(0, 5000)) && isBroken(text),
  read: ({ text }) => ({ refused: yamlProblem(text)?.what ?? "it cannot be read", ...offsetOf(text) }),
};

/** Whether a text begins with a name and a colon, or an item with one, and has items with a field each and fields below those. */
function hasListOfFields(text: string): boolean {
  return (
    /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n|---[^\n]*\n)*(?:[\w-]{1,40}:|-[ \t]+[\w-]{1,40}:)(?:\s|$)/u.test(text) &&
    /^[ \t]*-[ \t]+[\w-]{1,40}:(?:[ \t][^\n]*)?\r?\n[ \t]+[\w-]{1,40}:(?:\s|$)/mu.test(text)
  );
}

function isBroken(text: string): boolean {
  return text.length <= LONGEST && yamlProblem(text) !== undefined;
}

function offsetOf(text: string): { readonly offset?: number } {
  const offset = yamlProblem(text)?.offset;
  return offset === undefined ? {} : { offset };
}

/** Fields below each other that hold no list of events: asked after everything else that such lines can be. */
export const YAML_FIELDS: Importer = {
  id: "yaml-fields",
  name: "fields of a file (YAML)",
  recognises: (file) => {
    // Fields between lines of dashes stand before a text, which is something else.
    if (/^---[ \t]*\r?\n(?:[^]*\n)?---[ \t]*\r?\n\s*\S/u.test(file.text.slice(0, 5000))) return false;
    if (
      !/^(?:[ \t]*(?:#[^\r\n]*)?\r?\n|---[ \t]*\r?\n)*[\w-]{1,40}:(?:[ \t]+\S[^\n]*)?\r?\n(?:[^]*\n)?[ \t]*[\w-]{1,40}:(?:\s|$)/u.test(
        file.text.slice(0, 5000),
      )
    )
      return false;
    const value = valueOf(file);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  },
  read: () => ({ refused: "it holds no list of events with dates and words" }),
};
