/** A table that stands in a text, read with the numbers of its lines. */
import { mostOf, restOf } from "../build/denser-rest.ts";
import type { ForeignFile, ImportChoices, ImportOutcome } from "../importer.ts";
import { tableImporter } from "../table/table-importer.ts";

/** A row and where it stands. */
export interface RowOfTable {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads the rows of a table in a text: no more than the text can tell.
 *
 * @param file the text, and its name
 * @param whole the table, its headers first
 * @param around the lines that are no part of it ("lines 1 to 9"); undefined where there are none
 */
export function readRows(
  { name, text }: Pick<ForeignFile, "name" | "text">,
  whole: readonly RowOfTable[],
  around: string | undefined,
  choices: ImportChoices,
): ImportOutcome {
  const most = mostOf(text.length);
  const [table, beyond] = [whole.slice(0, most + 1), whole[most + 1]];
  const rows = table.map(({ cells }) => cells);
  const outcome = tableImporter.read({ name, text: "", rows }, choices);
  if (!("draft" in outcome)) return outcome;
  const placed = <T extends { readonly at: string }>(part: T): T => ({ ...part, at: lineAt(part.at, table) });
  const { draft } = outcome;
  const rest = beyond ? [restOf(`line ${String(beyond.line)}`, whole.length - table.length, "rows", most)] : [];
  const what = "what stands around the table, which is the only part that is read";
  return {
    draft: {
      ...draft,
      sources: draft.sources.map(placed),
      events: draft.events.map(placed),
      notes: [...(around ? [{ at: around, kind: "dropped" as const, what }] : []), ...draft.notes.map(placed), ...rest],
    },
  };
}

function lineAt(at: string, table: readonly RowOfTable[]): string {
  return at.replace(/^row (\d+)/u, (row, number: string) => {
    const line = table[Number(number) - 1]?.line;
    return line === undefined ? row : `line ${String(line)}`;
  });
}
