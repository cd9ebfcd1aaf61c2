/** What became of a file of another format: told after every import, so that nothing is lost in silence. */
import type { ImportNote } from "./import-draft.ts";
import type { TableColumns } from "./table/table-columns.ts";
import { counted } from "../words.ts";

/** What became of a file. */
export interface ImportReport {
  /** What the file is, with its article: "a TimelineJS timeline (JSON)". */
  readonly format: string;
  readonly counts: {
    readonly events: number;
    readonly claims: number;
    readonly sources: number;
  };
  /** In the order of the file. */
  readonly notes: readonly ImportNote[];
  /** Of a table: what its columns were taken for. */
  readonly columns?: TableColumns;
}

/** How each kind of note is called where they are counted. */
const KINDS: Readonly<Record<ImportNote["kind"], string>> = {
  kept: "kept as text or left undated",
  dropped: "dropped",
  inferred: "concluded",
  changed: "changed",
  chosen: "read in one of several ways",
};

/** One line: "read as a table (CSV): 34 events, 40 claims, 12 sources; 3 kept as text or left undated, 1 dropped". */
export function reportHeadline({ format, counts: { events, claims, sources }, notes }: ImportReport): string {
  const made = [counted(events, "event"), counted(claims, "claim"), counted(sources, "source")].join(", ");
  const told = Object.entries(KINDS).flatMap(([kind, words]) => {
    const count = notes.filter((note) => note.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${words}`];
  });
  return `read as ${format}: ${made}${told.length === 0 ? "" : `; ${told.join(", ")}`}`;
}

/** A note in one line: 'row 5: dropped: the date "soon" is none'. */
export function reportLine({ at, kind, what }: ImportNote): string {
  return `${at}: ${kind}: ${what}`;
}

/** The whole report as lines of a file. */
export function reportLines(name: string, report: ImportReport): readonly string[] {
  return [`${name}: ${reportHeadline(report)}`, ...report.notes.map(reportLine)];
}
