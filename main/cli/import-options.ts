/** What every command that reads a file takes for files of other formats, and how it tells what became of them. */
import { dayInterval } from "../../data/calendar-day.ts";
import { quoted } from "../../data/file/problems/describe-value.ts";
import type { ImportChoices } from "../../data/import/importer.ts";
import { reportLine, reportHeadline, type ImportReport } from "../../data/import/report.ts";
import type { Unopened } from "../files/read-timeline.ts";
import { CallError, type CommandIo, reportProblems } from "./command.ts";
import { optionHelp, Unfit, type CommandOption, type OptionValues } from "./option-table.ts";

const DATE_ORDERS = ["day-first", "month-first"] as const;

/** As a table, for the commands whose options are one. */
export const IMPORT_OPTIONS = {
  "date-order": {
    placeholder: "ORDER",
    help: "of numbers in a file of another format (5/9/2016): day-first or month-first",
    read: (text) => DATE_ORDERS.find((order) => order === text) ?? new Unfit(`must be ${DATE_ORDERS.join(" or ")}`),
  } satisfies CommandOption<NonNullable<ImportChoices["dateOrder"]>>,
  century: {
    placeholder: "YEAR",
    help: "first of the hundred years that years of two digits (11-Mar-15) are of in a file of another format: 1900, 2000, 1950",
    read: (text) =>
      /^(?:0|\d{3,4})$/u.test(text) && Number(text) <= 9900
        ? Number(text)
        : new Unfit("must be a year from 100 to 9900, as 1900 or 1950"),
  } satisfies CommandOption<number>,
  today: {
    placeholder: "DATE",
    help: 'the day that "now" and "today" in a file of another format stand for: 2016-10-05',
    read: (text) => (dayInterval(text) ? text : new Unfit("must be a day that exists, as 2016-10-05")),
  } satisfies CommandOption<string>,
};

/** The same for a call that is read word by word. */
export const IMPORT_WORDS = {
  "date-order": { type: "string" },
  century: { type: "string" },
  today: { type: "string" },
} as const;

/** Lines of help for `IMPORT_WORDS`. */
export const IMPORT_HELP: readonly string[] = optionHelp(IMPORT_OPTIONS);

/** What the options say, once they are read. */
export function choicesOf({
  "date-order": dateOrder,
  century,
  today,
}: OptionValues<typeof IMPORT_OPTIONS>): ImportChoices {
  return {
    ...(dateOrder && { dateOrder }),
    ...(century !== undefined && { century }),
    ...(today !== undefined && { today }),
  };
}

/** @throws CallError when a value is none */
export function importChoices(words: Readonly<Partial<Record<keyof typeof IMPORT_WORDS, string>>>): ImportChoices {
  const wrong: string[] = [];
  const read = <T>(name: keyof typeof words, option: CommandOption<T>): T | undefined => {
    const word = words[name];
    if (word === undefined) return undefined;
    const value = option.read(word);
    if (!(value instanceof Unfit)) return value;
    wrong.push(`--${name} ${value.why}, not ${quoted(word)}`);
    return undefined;
  };
  const dateOrder = read("date-order", IMPORT_OPTIONS["date-order"]);
  const century = read("century", IMPORT_OPTIONS.century);
  const today = read("today", IMPORT_OPTIONS.today);
  if (wrong.length > 0) throw new CallError(wrong);
  return choicesOf({
    ...(dateOrder && { "date-order": dateOrder }),
    ...(century !== undefined && { century }),
    ...(today !== undefined && { today }),
  });
}

/** More notes than anybody reads on a terminal; `convert --report` writes all. */
const MOST_NOTES = 20;

/** Tells what became of a file of another format; nothing of one of our own. */
export function tellReport(report: ImportReport | undefined, shown: string, io: CommandIo): void {
  if (report === undefined) return;
  io.tell(`${shown}: ${reportHeadline(report)}`);
  io.tell(report.notes.slice(0, MOST_NOTES).map((note) => `${shown}: ${reportLine(note)}`));
  const more = report.notes.length - MOST_NOTES;
  if (more > 0) io.tell(`${shown}: and ${String(more)} more; "convert --report FILE" writes all of them`);
}

/** Tells why a file could not be read, and which option answers what it asks. Gives the exit code. */
export function reportUnopened({ problems, ask }: Unopened, io: CommandIo): 1 {
  const way = ask === undefined ? "" : ` (--${ask})`;
  return reportProblems(
    problems.map((problem) => ({ ...problem, reason: problem.reason + way })),
    io,
  );
}
