/** Markdown: chronologies, and notes with a date. */
import type { ImportDraft } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datedLine } from "../reading/date-lines.ts";
import { datingOf, datedOutcome, type Dating } from "../reading/dating.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { beginningOf, linesOf } from "../reading/file-lines.ts";
import { fieldText, frontMatterOf, plainField, type FrontMatter } from "../reading/front-matter.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { chronologyOf } from "./chronology.ts";
import { isChronosLine } from "./chronos.ts";
import { hasDate, noteEvent } from "./note-event.ts";

/**
 * Reads a text as a chronology where two or more of its headings and items of lists begin with a date, or one of its
 * lines is of Chronos; otherwise as one note, whose date stands in the fields before it.
 */
export const markdown: Importer = {
  id: "markdown",
  name: "a chronology or a dated note in Markdown",
  recognises: (file) => recognises(file),
  read: (file, choices) => read(file, choices),
};

function recognises({ text }: ForeignFile): boolean {
  const notes = noteList();
  const front = frontMatterOf(beginningOf(text), notes);
  return hasDate(front.fields) || isChronology(front.body, datingOf({ dateOrder: "day-first" }, notes));
}

/** How many lines are looked at. */
const LOOKED_AT = 400;

function isChronology(body: string, dating: Dating): boolean {
  const lines = linesOf(beginningOf(body)).slice(0, LOOKED_AT);
  if (lines.some(({ text }) => isChronosLine(text))) return true;
  let found = 0;
  for (const { text } of lines) {
    const begins = /^\s*(?:#{1,6}|[-*+]|\d{1,3}[.)])\s+(?=\S)|^ {0,3}(?=\*\*|__)/u.exec(text);
    if (begins && datedLine(text.slice(begins[0].length), dating)) found++;
    if (found === 2) return true;
  }
  return false;
}

function read(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const front = frontMatterOf(file.text, notes);
  if (isChronology(front.body, datingOf({ dateOrder: "day-first" }, notes))) {
    return datedOutcome(chronologyDraft(front, dating, notes), dating);
  }
  const event = noteEvent(file, front, file.name, dating, notes);
  if (!event)
    return { refused: "the text has no date: write one before it, or begin headings or items of a list with dates" };
  return datedOutcome({ sources: [], events: [event], notes: notes.notes }, dating);
}

/** Fields of a chronology as a whole. */
const READ: readonly string[] = ["title", "description", "lang", "language"];

function chronologyDraft({ fields, body, skipped }: FrontMatter, dating: Dating, notes: NoteList): ImportDraft {
  const lines = linesOf(body).map(({ text, number }) => ({ text, number: number + skipped }));
  const { title: heading, description: before, lanes, events, eras } = chronologyOf(lines, dating, notes);
  const title = fieldText(fields?.get("title")) ?? heading;
  const description = fieldText(fields?.get("description")) ?? before;
  const language = fieldText(fields?.get("lang") ?? fields?.get("language"));
  const extra = extraFields(
    [...(fields ?? [])].filter(([name]) => !READ.includes(name)).map(([name, value]) => [name, plainField(value)]),
  );
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    lanes,
    sources: [],
    events,
    ...(eras.length > 0 && { eras }),
    ...(extra && { extra }),
    notes: notes.notes,
  };
}
