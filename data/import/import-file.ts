/** A file of another format as a timeline. */
import { buildTimeline, type Imported } from "./build/build-timeline.ts";
import { importerOf } from "./formats.ts";
import type { ImportDraft } from "./import-draft.ts";
import type { TableColumns } from "./table/table-columns.ts";
import { SCRIPT_RECORDS } from "./records/script-records.ts";
import {
  readSettled,
  type DateQuestion,
  type ForeignFile,
  type ImportChoices,
  type Importer,
  type ImportOutcome,
} from "./importer.ts";

/** What came of a file of another format. */
export type ImportResult =
  | { readonly imported: Imported }
  | {
      /** Why there is no timeline in it, and the way out: one sentence without a full stop. */
      readonly refused: string;
      /** UTF-16 units from the start of the text, where there is a place. */
      readonly offset?: number;
      /** Set where the user has to say first how dates of numbers are read. */
      readonly ask?: DateQuestion;
      /** Of a table: its columns, so that its reader can say which is what. */
      readonly columns?: TableColumns;
    };

/**
 * Reads a file of another format; undefined when it is of none that is known. Never throws; the same file and choices
 * give the same timeline.
 */
export function importFile(file: ForeignFile, choices: ImportChoices = {}): ImportResult | undefined {
  const importer = importerOf(file);
  return importer && importWith(importer, file, choices);
}

/** The reader that reads a file: of a script that only looks like one of a library, that of the lists of events in it. */
function readerOf(importer: Importer, file: ForeignFile, choices: ImportChoices): readonly [Importer, ImportOutcome] {
  const outcome = readSettled(importer, file, choices);
  if (!("refused" in outcome) || importer === SCRIPT_RECORDS || !SCRIPT_RECORDS.recognises(file))
    return [importer, outcome];
  const other = readSettled(SCRIPT_RECORDS, file, choices);
  return "draft" in other ? [SCRIPT_RECORDS, other] : [importer, outcome];
}

function importWith(first: Importer, file: ForeignFile, choices: ImportChoices): ImportResult {
  const [importer, outcome] = readerOf(first, file, choices);
  const { columns } = outcome;
  const table = columns && { columns };
  if ("ask" in outcome) return { ...askFor("this", importer, outcome), ...table };
  if ("refused" in outcome) {
    const { refused, offset } = outcome;
    return {
      refused: `this looks like ${importer.name}; ${refused}`,
      ...(offset !== undefined && { offset }),
      ...table,
    };
  }
  const origin = { file: file.name, format: importer.name, ...(!file.rows && { characters: file.text.length }) };
  const imported = buildTimeline(outcome.draft, origin, choices.hear);
  if (imported) return { imported: { ...imported, report: { ...imported.report, ...table } } };
  return { refused: `this looks like ${importer.name}, and holds ${emptyDraft(outcome.draft)}`, ...table };
}

/** What has to be said first, of the file that `what` names: "this". */
export function askFor(
  what: string,
  { name }: Pick<Importer, "name">,
  { ask, examples }: { readonly ask: DateQuestion; readonly examples: readonly string[] },
): Extract<ImportResult, { readonly refused: string }> {
  const dates = examples.slice(0, 3).map((date) => `"${date}"`);
  const question =
    ask === "date-order"
      ? `can be read in two ways; say which number is the day: day-first or month-first`
      : `${dates.length === 1 ? "has a year" : "have years"} of two digits, and nothing in the file says of which century; say the first of the hundred years: 1900, 2000, or 1950 for 1950 to 2049`;
  return { refused: `${what} looks like ${name}, and ${dates.join(", ")} ${question}`, ask };
}

/** That a draft gives no timeline, and why: "no event that can be told (row 2: …)". */
export function emptyDraft({ notes }: Pick<ImportDraft, "notes">): string {
  const why = notes.slice(0, 3).map(({ at, what }) => `${at}: ${what}`);
  return `no event that can be told${why.length === 0 ? "" : ` (${why.join("; ")})`}`;
}
