/**
 * Files of calendar(1), https://man.freebsd.org/calendar: a day without a year, a tab, and what happened on it. They are
 * read as far as their texts say the year ("Ada is born, 1815").
 */
import type { DraftEvent } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { monthNamed } from "../../time.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { datedOutcome, datingOf } from "../reading/dating.ts";
import { beginningOf, linesOf, placeOf } from "../reading/file-lines.ts";
import { noteList } from "../reading/note-list.ts";

/** Reads the days whose texts say a year. */
export const CALENDAR_FILE: Importer = {
  id: "calendar-file",
  name: "a file of days of the year (calendar)",
  recognises: ({ text, json }) => json === undefined && isCalendar(text),
  read: (file, choices) => read(file, choices),
};

/** "09/23<tab>", "Sep 23<tab>", "Sep 23*<tab>": the month stands first. */
const DAY = /^(?:(\d{1,2})\/(\d{1,2})|(\p{L}{3,9})\.? (\d{1,2}))\*?\t+(?=\S)/u;

/** Lines that say nothing of a day: comments, other files, settings. */
const ASIDE = /^(?:#|\/\/|\/?\*|[A-Z]{2,12}=\S*\s*$)/u;

function isCalendar(text: string): boolean {
  const lines = linesOf(beginningOf(text))
    .map((line) => line.text)
    .filter((line) => line.trim() !== "" && !ASIDE.test(line) && !line.startsWith("\t"));
  const days = lines.filter((line) => dayOf(line) !== undefined);
  return days.length >= 2 && days.length >= lines.length * MOSTLY;
}

/** Share of the lines that are days; others may be weekdays or feasts. */
const MOSTLY = 0.6;

interface Day {
  readonly month: number;
  readonly day: number;
  readonly text: string;
}

function dayOf(line: string): Day | undefined {
  const found = DAY.exec(line);
  if (!found) return undefined;
  const month = found[1] === undefined ? monthNamed(found[3]!) : Number(found[1]);
  const day = Number(found[2] ?? found[4]);
  return month === undefined ? undefined : { month, day, text: line.slice(found[0].length).trim() };
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const found: { readonly at: string; readonly day: Day; readonly lines: string[] }[] = [];
  let isComment = false;
  for (const line of linesOf(text)) {
    const begins: boolean = isComment || line.text.startsWith("/*");
    isComment = begins && !line.text.includes("*/");
    if (begins || line.text.trim() === "" || ASIDE.test(line.text)) continue;
    const day = dayOf(line.text);
    if (day) found.push({ at: placeOf(line), day, lines: [day.text] });
    else if (line.text.startsWith("\t") && found.length > 0) found.at(-1)!.lines.push(line.text.trim());
    else notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.text)} begins with no day and month`);
  }
  const events = found.flatMap(({ at, day: { month, day }, lines }): readonly DraftEvent[] => {
    const said = lines.join(" ");
    const year = yearIn(said);
    const when = year && dating.look([year, padded(month), padded(day)].join("-"));
    if (when) return [{ at, title: said, when, claims: [] }];
    notes.add(at, "dropped", `${quotedValue(said)}, whose day has no year`);
    return [];
  });
  if (events.length === 0)
    return {
      refused: "its days have no year: add one to each text (Ada is born, 1815), or write a table with whole dates",
    };
  notes.addOnce("the file", "inferred", "the year of each day, from its text");
  return datedOutcome({ sources: [], events, notes: notes.notes }, dating);
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

/** The year that a text ends with ("…, 1815"), or the only one in it; undefined where there is none, or more. */
function yearIn(text: string): string | undefined {
  const last = /(?:,|\bin)\s+\(?(1\d{3}|20\d{2})\)?\.?$/u.exec(text)?.[1];
  if (last !== undefined) return last;
  const years = new Set([...text.matchAll(/(?<![\d.,/-])(?:1\d{3}|20\d{2})(?![\d/-]|[.,]\d)/gu)].map(([year]) => year));
  return years.size === 1 ? [...years][0] : undefined;
}
