/** What an importer is: pure, from the text of a file to a draft of a timeline. */
import type { HearStep } from "../file/parsing/reading-step.ts";
import type { ImportDraft } from "./import-draft.ts";
import type { TableColumns } from "./table/table-columns.ts";

/** A file of another format. */
export interface ForeignFile {
  /** Its name, without folder; used for a title where the file has none. It tells the format of a note alone whose date stands in it. */
  readonly name: string;
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /** The value, where the text is JSON. Hostile until looked at. */
  readonly json?: unknown;
  /** The cells, where the file is a spreadsheet whose text nobody reads: its first sheet, rows of cells. */
  readonly rows?: readonly (readonly string[])[];
}

/** What only the user can know. */
export interface ImportChoices {
  /** How 5/9/2016 is read, in the whole file. Without it nothing is guessed. */
  readonly dateOrder?: DateOrder;
  /** First of the hundred years in which years of two digits lie (11-Mar-15), in the whole file: 1950 for 1950 to 2049. */
  readonly century?: number;
  /** The day that "now" and "today" of a file stand for ("2016-10-05"); without it they are not dates. */
  readonly today?: string;
  /** Which column of a table is what, by header; see `table/mapping.ts`. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** The same, as it was said before for a table with these headers; asked where `mapping` is absent. */
  readonly knownMapping?: (headers: readonly string[]) => Readonly<Record<string, string>> | undefined;
  /** Hears how far the reading has come; changes nothing of what is read. */
  readonly hear?: HearStep;
}

export type DateOrder = "day-first" | "month-first";

/** The order that the dates of a file have to be in, and why. */
export interface SettledOrder {
  readonly order: DateOrder;
  /** One sentence for the report, without a full stop. */
  readonly why: string;
}

/** What a file can ask for before it is read: which of two numbers is the day, or of which century years of two digits are. */
export type DateQuestion = "date-order" | "century";

/**
 * What came of reading: a draft; or a question that has to be answered first; or why there is no timeline in the file.
 * A reader never throws for what a file holds (only what `choices.hear` throws passes through it), and takes time in proportion to it.
 */
export type ImportOutcome =
  | { readonly draft: ImportDraft; readonly columns?: TableColumns }
  | {
      readonly ask: DateQuestion;
      /** Dates of the file that can be read in more than one way, a few. */
      readonly examples: readonly string[];
      /** Of the order of dates, the answer that the file itself gives. */
      readonly settled?: SettledOrder;
      readonly columns?: TableColumns;
    }
  | {
      /** What is wrong and what to do, as one sentence without a full stop. */
      readonly refused: string;
      /** UTF-16 units from the start of the text, where there is a place. */
      readonly offset?: number;
      /** Of a table: its columns, so that its reader can say which is what. */
      readonly columns?: TableColumns;
    };

/** A reader of one format. */
export interface Importer {
  /** Short name, for reports and for the command line: "timelinejs-json". */
  readonly id: string;
  /** What a file of it is, with its article: "a TimelineJS timeline (JSON)". */
  readonly name: string;
  /** Whether a file is surely of this format. Looks at its content, the beginning of a text alone. */
  readonly recognises: (file: ForeignFile) => boolean;
  readonly read: (file: ForeignFile, choices: ImportChoices) => ImportOutcome;
}

/** What an importer reads of a file; where other dates of the file settle how those of two readings are read, with those read so. */
export function readSettled(importer: Importer, file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const outcome = importer.read(file, choices);
  if (!("ask" in outcome) || !outcome.settled || choices.dateOrder !== undefined) return outcome;
  const { order, why } = outcome.settled;
  const read = importer.read(file, { ...choices, dateOrder: order });
  if (!("draft" in read)) return read;
  const note = { at: "the file", kind: "chosen" as const, what: why };
  return { ...read, draft: { ...read.draft, notes: [note, ...read.draft.notes] } };
}
