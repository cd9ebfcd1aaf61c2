/** A table that stands in a text, read with the numbers of its lines. */
import type { ImportChoices, ImportOutcome } from "../importer.ts";
import { tableImporter } from "../table/table-importer.ts";

/** A row and where it stands. */
export interface RowOfTable {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads the rows of a table in a text.
 *
 * @param table its headers first
 * @param around the lines that are no part of it ("lines 1 to 9"); undefined where there are none
 */
export function readRows(
  name: string,
  table: readonly RowOfTable[],
  around: string | undefined,
  choices: ImportChoices,
): ImportOutcome {
  const rows = table.map(({ cells }) => cells);
  const outcome = tableImporter.read({ name, text: "", rows }, choices);
  if (!("draft" in outcome)) return outcome;
  const placed = <T extends { readonly at: string }>(part: T): T => ({ ...part, at: lineAt(part.at, table) });
  const { draft } = outcome;
  const what = "what stands around the table, which is the only part that is read";
  return {
    draft: {
      ...draft,
      sources: draft.sources.map(placed),
      events: draft.events.map(placed),
      notes: [...(around ? [{ at: around, kind: "dropped" as const, what }] : []), ...draft.notes.map(placed)],
    },
  };
}

function lineAt(at: string, table: readonly RowOfTable[]): string {
  return at.replace(/^row (\d+)/u, (row, number: string) => {
    const line = table[Number(number) - 1]?.line;
    return line === undefined ? row : `line ${String(line)}`;
  });
}
