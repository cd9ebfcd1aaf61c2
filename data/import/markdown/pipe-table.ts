/** A table of events in a Markdown document. */
import type { ForeignFile, Importer } from "../importer.ts";
import { beginningOf, linesOf, type Line } from "../reading/file-lines.ts";
import { tableImporter } from "../table/table-importer.ts";

/** Reads the first table of a document whose columns are known, as a table; what stands around it is told as left out. */
export const markdownTable: Importer = {
  id: "markdown-table",
  name: "a table in Markdown",
  recognises: ({ name, text }) => {
    const rows = tableIn(beginningOf(text)).map(({ cells }) => cells);
    const outcome =
      rows.length > 1 ? tableImporter.read({ name, text: "", rows }, { dateOrder: "day-first" }) : undefined;
    return outcome !== undefined && "draft" in outcome && outcome.draft.events.some(({ when }) => when !== undefined);
  },
  read(file, choices) {
    const table = tableIn(file.text);
    const rows = table.map(({ cells }) => cells);
    const outcome = tableImporter.read({ name: file.name, text: "", rows }, choices);
    if (!("draft" in outcome)) return outcome;
    const placed = <T extends { readonly at: string }>(part: T): T => ({ ...part, at: lineAt(part.at, table) });
    const { draft } = outcome;
    const around = linesAround(file, table);
    const what = "what stands around the table, which is the only part that is read";
    return {
      draft: {
        ...draft,
        sources: draft.sources.map(placed),
        events: draft.events.map(placed),
        notes: [...(around ? [{ at: around, kind: "dropped" as const, what }] : []), ...draft.notes.map(placed)],
      },
    };
  },
};

interface RowOfTable {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** UTF-16 units of a line of dashes that are looked at. */
const LONGEST_RULE = 2000;

/** The line of dashes below the headers. */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/u;

/** The rows of the first table, its headers first; empty where there is none. */
function tableIn(text: string): readonly RowOfTable[] {
  const lines = linesOf(text);
  const rule = lines.findIndex(({ text: line }, index) => index > 0 && RULE.test(line.slice(0, LONGEST_RULE)));
  const header = lines[rule - 1];
  if (!header?.text.includes("|")) return [];
  const below = lines.slice(rule + 1);
  const end = below.findIndex(({ text: line }) => !line.includes("|"));
  return [header, ...(end < 0 ? below : below.slice(0, end))].map(rowOf);
}

/** A bar behind a backslash is one of the cell. Links stand as their words and address, emphasis as words. */
function rowOf({ number, text }: Line): RowOfTable {
  const inner = text
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  const cells = inner.split(/(?<!\\)\|/u).map((cell) =>
    cell
      .replaceAll("\\|", "|")
      .replace(/!?\[([^[\]]*)\]\((https?:[^()\s]+)\)/gu, "$1 $2")
      .replace(/\*\*|__|`/gu, "")
      .replace(/<br\s*\/?>/giu, "\n")
      .trim(),
  );
  return { line: number, cells };
}

function lineAt(at: string, table: readonly RowOfTable[]): string {
  return at.replace(/^row (\d+)/u, (row, number: string) => {
    const line = table[Number(number) - 1]?.line;
    return line === undefined ? row : `line ${String(line)}`;
  });
}

/** The lines with words that are no part of the table: "lines 1 to 9"; headings alone are none. */
function linesAround({ text }: ForeignFile, table: readonly RowOfTable[]): string | undefined {
  const [first, last] = [table[0]?.line ?? 0, table.at(-1)?.line ?? 0];
  const others = linesOf(text).filter(
    ({ number, text: line }) => (number < first || number > last) && /^[^#]*[\p{L}\p{N}]/u.test(line),
  );
  const [from, to] = [others[0]?.number, others.at(-1)?.number];
  return from === undefined ? undefined : `lines ${String(from)} to ${String(to)}`;
}
