/** Lists of events in a script: `export const events = [{ year: 1912, title: "Bell cast" }];`. Nothing of it is run. */
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import { jsLiterals } from "../javascript/literals.ts";
import { holdsDatedRecords, RECORDS } from "./records.ts";

/** UTF-16 units of a script that are looked at to tell what it is. */
const BEGINNING = 20_000;

const DATE = /["'\s,{](?:(?!update\b)\w{0,20}date|\w{0,20}year|start\w{0,10}|year_?start|when|period|time)["']?\s*:/iu;
const WORDS =
  /["'\s,{](?:title|\w{0,20}name\w{0,5}|headline|label|events?|text|desc|description|summary|content|info|details?)["']?\s*:/iu;
/** Lists within a list, with a date in the first of them. */
const ROWS = /\[\s*\[\s*(?:["'][^"'\n]{0,80}["']\s*,\s*){0,3}["']?\d{4}/u;

/** Whether a text assigns or gives back a list or an object. */
function isScript(beginning: string): boolean {
  return /(?:^|\n)\s*(?:(?=(?:export|const|let|var|window|module|return)\b)[^\n]{0,300}?(?:=|\breturn|\bdefault)|[A-Za-z_$][\w$]*(?:\.[\w$]{1,60}){1,5}\s*=)\s*[[{]/u.test(
    beginning,
  );
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
      ((DATE.test(beginning) && WORDS.test(beginning)) || ROWS.test(beginning))
    );
  },
  read({ text, name }, choices) {
    const lists = jsLiterals(text).literals.filter(({ value }) => holdsDatedRecords(value));
    const [longest, ...others] = lists
      .map((literal) => ({ ...literal, length: JSON.stringify(literal.value).length }))
      .sort((a, b) => b.length - a.length);
    if (!longest) return { refused: "no list of events can be read in the script; export it as JSON" };
    const outcome = RECORDS.read({ name, text: "", json: longest.value }, choices);
    if (!("draft" in outcome)) return outcome;
    const { draft } = outcome;
    const notes = others.map(({ name: other }) => ({
      at: "the file",
      kind: "dropped" as const,
      what: `another list, ${quotedValue(other)}: of several in a script the longest is read`,
    }));
    return { ...outcome, draft: { ...draft, notes: [...notes, ...draft.notes] } };
  },
};
