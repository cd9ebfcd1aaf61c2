/** TOML of no format of its own, as site generators have their data: tables of fields, each an event. */
import { tomlValue } from "../reading/toml-value.ts";
import type { ForeignFile, Importer, ImportOutcome } from "../importer.ts";
import { RECORDS } from "./records.ts";

/** Reads what JSON of the same shape would be read as. */
export const TOML_RECORDS: Importer = {
  id: "toml-records",
  name: "a list of events (TOML)",
  recognises: (file) => looksLikeToml(file) && (isList(file.text) || "value" in tomlValue(file.text)),
  read: (file, choices): ImportOutcome => {
    const read = tomlValue(file.text);
    if (!("value" in read)) return { refused: read.what, offset: read.offset };
    const records = { ...file, json: read.value };
    if (!RECORDS.recognises(records)) return { refused: "it holds no list of events with dates and words" };
    return RECORDS.read(records, choices);
  },
};

/** Whether a text has tables that follow each other under one name, which no other format has. */
function isList(text: string): boolean {
  return /^[ \t]*\[\[[ \t]*[\w."'-]{1,80}[ \t]*\]\][ \t]*(?:#[^\n]*)?\r?$/mu.test(text.slice(0, 20_000));
}

/** Whether a text begins, behind comments, with the name of a table or a field with an equals sign; and has such a field. */
function looksLikeToml({ text, json }: ForeignFile): boolean {
  const beginning = text.slice(0, 20_000);
  const field = String.raw`[\w."'-]{1,80}[ \t]*=[ \t]*(?:["'[{\d+-]|true\b|false\b|inf\b|nan\b)`;
  const first = new RegExp(
    String.raw`^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*(?:\[\[?[ \t]*[\w."' -]{1,80}\]\]?|${field})`,
    "u",
  );
  return json === undefined && first.test(beginning) && new RegExp(String.raw`^[ \t]*${field}`, "mu").test(beginning);
}
