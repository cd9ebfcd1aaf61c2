/** What a block of cells that is pasted into the table changes, before it does. */
import { tsvParseRows } from "d3-dsv";
import { applyEdit } from "../../../../data/edit/apply-edit.ts";
import type { OneEdit } from "../../../../data/edit/edit.ts";
import type { Timeline } from "../../../../data/timeline.ts";
import { counted } from "../../../../data/words.ts";
import { eventOf, shortened } from "../forms/subjects.ts";
import { CELL_NAMES, pastedEdit, type CellColumn } from "./cell-edit.ts";

export interface PastePlan {
  /** One for each cell that changes, in their order; each was tried after those before it. */
  readonly edits: readonly OneEdit[];
  /** What happens, in sentences. */
  readonly words: string;
  /** A sentence for each cell that cannot be as it was pasted, and stays as it is. */
  readonly wrong: readonly string[];
}

/** Where a block is pasted. */
export interface PastePlace {
  /** Ids of the events of the rows from the first one on, in the order of the table. */
  readonly rows: readonly string[];
  readonly from: CellColumn;
  /** The columns that the table shows, in their order. */
  readonly columns: readonly CellColumn[];
}

/**
 * Rows and columns of a text as spreadsheets copy them: tabs between cells, quotes around those that hold a tab or a line
 * break. A line break at the end begins no row.
 *
 * @example pastedCells("a\tb\nc\td\n") // [["a", "b"], ["c", "d"]]
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  return tsvParseRows(text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, ""));
}

/** The plan for a text that is pasted at a place. What lies beyond the table's rows, or right of its last column, is left out. */
export function pastePlan(timeline: Timeline, { rows, from, columns: shown }: PastePlace, text: string): PastePlan {
  const pasted = pastedCells(text);
  const columns = shown.slice(shown.indexOf(from));
  const edits: OneEdit[] = [];
  const wrong: string[] = [];
  let now = timeline;
  for (const [index, cells] of pasted.slice(0, rows.length).entries()) {
    const event = rows[index]!;
    for (const [place, column] of columns.slice(0, cells.length).entries()) {
      const found = pastedEdit(now, { event, column }, cells[place]!);
      if ("problem" in found)
        wrong.push(`“${shortened(eventOf(timeline, event)?.title ?? event)}”, ${CELL_NAMES[column]}: ${found.problem}`);
      else if (found.edit) {
        const edited = applyEdit(now, found.edit);
        if (edited.ok) now = edited.timeline;
        edits.push(found.edit);
      }
    }
  }
  const widest = pasted.reduce((most, cells) => Math.max(most, cells.length), 0);
  const beyond = { rows: pasted.length - rows.length, columns: widest - columns.length };
  return { edits, wrong, words: planWords(edits, wrong.length, { ...beyond, last: shown.at(-1) ?? from }) };
}

function planWords(
  edits: readonly OneEdit[],
  wrong: number,
  beyond: { readonly rows: number; readonly columns: number; readonly last: CellColumn },
): string {
  const rows = new Set(edits.map((edit) => ("event" in edit ? edit.event : ""))).size;
  const sentences = [
    edits.length === 0
      ? "No cell changes."
      : `${counted(edits.length, "cell")} in ${counted(rows, "row")} ${edits.length === 1 ? "changes" : "change"}.`,
    wrong === 0 ? "" : `${counted(wrong, "cell")} cannot be taken, and ${wrong === 1 ? "stays" : "stay"} as before.`,
    beyond.rows > 0 ? leftOut(beyond.rows, "row", "below the table's last one") : "",
    beyond.columns > 0 ? leftOut(beyond.columns, "column", `right of ${CELL_NAMES[beyond.last]}`) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function leftOut(count: number, what: string, where: string): string {
  return `${counted(count, what)} would come ${where}, and ${count === 1 ? "is" : "are"} left out.`;
}
