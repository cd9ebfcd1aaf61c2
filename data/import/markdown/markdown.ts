/** Markdown: chronologies, and notes with a date. */
import type { DraftEvent, ImportDraft } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { centuryOf, type YearsOfTwoDigits } from "../dates/century.ts";
import { shortDates } from "../dates/short-year.ts";
import { datedLine, looksDated } from "../reading/date-lines.ts";
import { datingOf, datedOutcome, type Dating } from "../reading/dating.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { beginningOf, linesOf, placeOf } from "../reading/file-lines.ts";
import { fieldText, frontMatterOf, plainField, type FrontMatter } from "../reading/front-matter.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { chronologyOf } from "./chronology.ts";
import { datedBehind, isMarkedDate, lacksOnlyYear, orderOfDays, release } from "./dated-text.ts";
import { areLabelled } from "./labelled-dates.ts";
import { isChronosLine } from "./chronos.ts";
import { hasDate, noteEvent } from "./note-event.ts";
import { datedRowsOf, tableBeside } from "./pipe-table.ts";

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

function recognises(file: ForeignFile): boolean {
  const { text } = file;
  const notes = noteList();
  const front = frontMatterOf(beginningOf(text), notes);
  const dating = lookingDating(notes);
  if (isPlainList(front.body, dating)) return true;
  if (!isChronology(front.body, dating)) return hasDate(front.fields) && datedRowsOf(file) < 2;
  // Headings of years over tables are no chronology: the rows are.
  return datedRowsOf(file) <= datedLinesIn(front.body, dating, Infinity);
}

/** Dates as they are looked for: whatever order and century they have. */
function lookingDating(notes: NoteList): Dating {
  const any = { examples: [], count: 0, years: { first: 1950, why: "" } };
  return datingOf({ dateOrder: "day-first" }, { ...notes, add: () => undefined }, undefined, any);
}

/** UTF-16 units of a line within which its date stands. */
const LONGEST_DATE = 60;

/** Years of two digits at the beginnings of headings and items. */
function shortYearsOf(name: string, body: string, { century }: ImportChoices): YearsOfTwoDigits {
  const lines = linesOf(body).map(({ text }) => text.slice(0, LONGEST_DATE));
  const dates = lines
    .filter((text) => /^\s*(?:#{1,6}|[-*+]|\d{1,3}[.)])\s+(?=\S)/u.test(text) || isMarkedDate(text) || looksDated(text))
    .map((text) => text.replace(/^\s*(?:#{1,6}|[-*+])?[\s*_[(]*/u, ""))
    // The number of an item before a day.
    .map((text) => text.replace(/^\d{1,3}[.)]\s+[*_[(]*(?=\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+\p{L}))/u, ""))
    .filter(looksDated)
    .flatMap(dateAtBeginning);
  const period = [name, ...lines.filter((text) => text.startsWith("#"))];
  return centuryOf({ dates, period, ...(century !== undefined && { chosen: century }) });
}

/** The date with a year of two digits that a sign ends; of other lines all, if they have no such years. */
function dateAtBeginning(text: string): readonly string[] {
  const [short] = shortDates(text);
  if (!short) return [text];
  const end = short.at + 2;
  const isDate = text.startsWith(short.text) && /^(?:\s*$|\s*[-\u2012-\u2015:|)\]*_,.\t]|\s{2})/u.test(text.slice(end));
  return isDate ? [text.slice(0, end)] : [];
}

/** How many lines are looked at. */
const LOOKED_AT = 400;

function isChronology(body: string, dating: Dating): boolean {
  const lines = linesOf(beginningOf(body)).slice(0, LOOKED_AT);
  return (
    lines.some(({ text }) => isChronosLine(text)) || areLabelled(lines, dating) || datedLinesIn(body, dating, 2) >= 2
  );
}

/** How many headings, items and marked lines at the beginning are dated; counts no further than to `most`. */
function datedLinesIn(body: string, dating: Dating, most: number): number {
  const lines = linesOf(beginningOf(body)).slice(0, LOOKED_AT);
  let [found, underYear] = [0, false];
  for (const { text } of lines) {
    const begins = /^\s*(?:(#{1,6})|[-*+]|\d{1,3}[.)])\s+(?=\S)/u.exec(text) ?? (isMarkedDate(text) ? [""] : null);
    if (!begins) continue;
    const words = text.slice(begins[0].length);
    if (begins[1] !== undefined && /^[1-2]\d{3}\s*$/u.test(words)) underYear = true;
    const isVersion = begins[1] !== undefined && release(words, dating) !== undefined;
    if (isVersion || (underYear && lacksOnlyYear(words)) || datedLine(words, dating) || datedBehind(words, dating))
      found++;
    if (found >= most) break;
  }
  return found;
}

/** Whether lines of a text without marks are mostly dates, a dash, and what happened: "1912 – The ship sinks". */
function isPlainList(body: string, dating: Dating): boolean {
  const lines = linesOf(beginningOf(body))
    .slice(0, LOOKED_AT)
    .filter(({ text }) => text.trim() !== "");
  const dashed = lines.filter(({ text }) =>
    /^[^,;|\t]{3,60}?(?:\s[-\u2012-\u2015]{1,3}\s|\s?[\u2013\u2014]\s)\S/u.test(text),
  );
  if (dashed.length < 3 || dashed.length < lines.length * MOSTLY) return false;
  return dashed.filter(({ text }) => (datedLine(text, dating)?.rest ?? "") !== "").length >= lines.length * MOSTLY;
}

/** The share of lines that have to be dated ones. */
const MOSTLY = 0.7;

function read(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const front = frontMatterOf(file.text, notes);
  const own = orderOfDays(linesOf(front.body));
  const dating = datingOf(choices, notes, own?.order, shortYearsOf(file.name, front.body, choices));
  if (own && choices.dateOrder === undefined) {
    const what = `of dates in numbers the ${own.order === "day-first" ? "day" : "month"} is read first, as here`;
    notes.add(placeOf({ number: own.line.number + front.skipped }), "chosen", what);
  }
  const looking = lookingDating(notes);
  const isPlain = !isChronology(front.body, looking) && isPlainList(front.body, looking);
  if (isPlain || isChronology(front.body, looking)) {
    const beside = tableAbove(file, looking, choices);
    const draft = chronologyDraft(front, dating, notes, { isPlain, others: beside?.lines ?? NO_LINES });
    if (!beside) return datedOutcome(draft, dating);
    const { outcome } = beside;
    return "draft" in outcome ? datedOutcome(withTable(draft, outcome.draft), dating) : outcome;
  }
  const event = noteEvent(file, front, file.name, dating, notes);
  if (!event)
    return {
      refused:
        "the text has no date: write one before it or into the file's name (2016-09-23-title.md), or begin headings or items of a list with dates",
    };
  return datedOutcome({ sources: [], events: [event], notes: notes.notes }, dating);
}

const NO_LINES: ReadonlySet<number> = new Set();

/** The table above all events of a chronology: one below an event is a part of its text. */
function tableAbove(file: ForeignFile, dating: Dating, choices: ImportChoices): ReturnType<typeof tableBeside> {
  const beside = tableBeside(file, choices);
  if (!beside) return undefined;
  const above = linesOf(file.text).slice(0, beside.from - 1);
  return datedLinesIn(above.map(({ text }) => text).join("\n"), dating, 1) === 0 ? beside : undefined;
}

/** The events of both in the order of their lines. */
function withTable(draft: ImportDraft, table: ImportDraft): ImportDraft {
  const lineOf = ({ at }: DraftEvent): number => Number(/\d+/u.exec(at)?.[0] ?? 0);
  return {
    ...draft,
    sources: [...draft.sources, ...table.sources],
    events: [...draft.events, ...table.events].sort((a, b) => lineOf(a) - lineOf(b)),
    notes: [...draft.notes, ...table.notes],
  };
}

/** Fields of a chronology as a whole. */
const READ: readonly string[] = ["title", "description", "lang", "language"];

function chronologyDraft(
  { fields, body, skipped }: FrontMatter,
  dating: Dating,
  notes: NoteList,
  { isPlain, others }: { readonly isPlain: boolean; readonly others: ReadonlySet<number> },
): ImportDraft {
  const lines = linesOf(body)
    .map(({ text, number }) => ({ text, number: number + skipped }))
    .filter(({ number }) => !others.has(number));
  const { title: heading, description: before, lanes, events, eras } = chronologyOf(lines, dating, notes, isPlain);
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
