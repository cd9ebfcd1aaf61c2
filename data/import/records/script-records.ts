/** Lists of events in a script: `export const events = [{ year: 1912, title: "Bell cast" }];`. Nothing of it is run. */
import { fieldsOf } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import { jsLiterals, type JsLiteral } from "../javascript/literals.ts";
import { holdsDatedRecords, RECORDS } from "./records.ts";

/** UTF-16 units of a script that are looked at to tell what it is. */
const BEGINNING = 20_000;

const DATE =
  /["'\s,{](?:(?!update\b)\w{0,20}date|\w{0,20}year|start\w{0,10}|year_?start|when|period|time|timestamp|datetime|\w{1,20}_at)["']?\s*:/iu;
const WORDS =
  /["'\s,{](?:title|\w{0,20}name\w{0,5}|headline|label|events?|text|desc|description|summary|content|info|details?)["']?\s*:/iu;
/** Years and words under names of one letter: { y: 1912, t: "Bell cast" }. */
const SHORT = /[{,]\s*["']?y["']?\s*:\s*["']?-?\d{3,4}\b[^{}]{0,400}?,\s*["']?[a-z]["']?\s*:\s*["'`]/u;
/** Lists within a list, with a date in the first of them. */
const ROWS = /\[\s*\[\s*(?:["'][^"'\n]{0,80}["']\s*,\s*){0,3}["']?\d{4}/u;

/** What stands between "=" or "return" and the bracket of data: a function that gives it, or one that is called with it. */
const CALL = String.raw`[^\S\n]{0,20}>?\s*(?:[A-Za-z_$][\w$]*(?:\.[\w$]{1,60}){0,3}(?:<[^\n]{0,100}?>)?\(\s*)?`;

const ASSIGNS = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:(?=(?:export|const|let|var|window|module|return)\b)[^\n]{0,300}?(?:=|\breturn|\bdefault)|[A-Za-z_$][\w$]*(?:\.[\w$]{1,60}){1,5}\s*=)${CALL}[[{]`,
  "u",
);

/** A text that is a call with data, behind comments: Chart.draw("here", { … }). */
const CALLS =
  /^\s*(?:\/\/[^\n]*\n\s*|\/\*(?:[^*]|\*(?!\/))*\*\/\s*){0,50}[A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){0,3}\(\s*(?:(?:"[^"\n]{0,100}"|'[^'\n]{0,100}')\s*,\s*)?[[{]/u;

const NO_LIST = "no list of events can be read in the script; export it as JSON";

/** Whether a text assigns or gives back a list or an object, or calls something with one. */
function isScript(beginning: string): boolean {
  return ASSIGNS.test(beginning) || CALLS.test(beginning);
}

/** Reads the longest of a script's literals that are lists of events. Asked last of all scripts. */
export const SCRIPT_RECORDS: Importer = {
  id: "script-records",
  name: "a list of events (a script)",
  recognises({ text, json }) {
    const beginning = text.slice(0, BEGINNING);
    return (
      json === undefined &&
      isScript(beginning) &&
      ((DATE.test(beginning) && WORDS.test(beginning)) || ROWS.test(beginning) || SHORT.test(beginning))
    );
  },
  read({ text, name }, choices) {
    const lists = withJoined(jsLiterals(text, { code: "as-text" }).literals).filter(({ value }) =>
      holdsDatedRecords(value),
    );
    const [longest, ...others] = lists
      .map((literal) => ({ ...literal, length: JSON.stringify(literal.value).length }))
      .sort((a, b) => b.length - a.length);
    if (!longest) return { refused: NO_LIST };
    const outcome = RECORDS.read({ name, text: "", json: longest.value }, choices);
    if (!("draft" in outcome)) return outcome;
    const { draft } = outcome;
    // Code, or words of another calendar, have been taken for dates.
    if (draft.events.every(({ when }) => !when)) {
      return {
        refused: "no date of its events can be read; write dates as 12 Sep 2016, 2016-09-12, September 2016 or 2016",
      };
    }
    const notes = others.map(({ name: other }) => ({
      at: "the file",
      kind: "dropped" as const,
      what: `another list, ${quotedValue(other)}: of several in a script the longest is read`,
    }));
    return { ...outcome, draft: { ...draft, notes: [...notes, ...draft.notes] } };
  },
};

/** Literals of which those that are one event each, with the same fields, are one list where the first of them stands. */
function withJoined(literals: readonly JsLiteral[]): readonly JsLiteral[] {
  const alike = new Map<string, JsLiteral[]>();
  for (const literal of literals) {
    const fields = fieldsOf(literal.value);
    if (!fields) continue;
    const names = Object.keys(fields).sort().join("\n");
    const all = alike.get(names);
    if (all) all.push(literal);
    else alike.set(names, [literal]);
  }
  const joined = new Map<JsLiteral, JsLiteral>();
  const others = new Set<JsLiteral>();
  for (const [first, ...rest] of alike.values()) {
    const value = [first, ...rest].map((literal) => literal?.value);
    if (!first || rest.length === 0 || !areEvents(value)) continue;
    joined.set(first, { name: first.name, value });
    for (const literal of rest) others.add(literal);
  }
  return literals.filter((literal) => !others.has(literal)).map((literal) => joined.get(literal) ?? literal);
}

/** Whether objects are events themselves, and hold no lists of them. */
function areEvents(values: readonly unknown[]): boolean {
  return holdsDatedRecords(values) && values.slice(0, 20).every((value) => !holdsList(value));
}

function holdsList(value: unknown): boolean {
  return Object.values(fieldsOf(value) ?? {}).some((held) => Array.isArray(held) && holdsDatedRecords(held));
}
