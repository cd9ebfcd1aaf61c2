/** Rows as lists: [["1912", "A fire"], ["1913", "A flood"]]. */
import { isDateCell } from "../table/told-cells.ts";
import { type JsonFields, textIn } from "../fields/json-fields.ts";

/** Rows that are looked at to tell what they are. */
const SAMPLE = 20;

/**
 * The rows of a list of lists as records, whose fields are called by the first row where that is one of names, and by the
 * numbers of their columns otherwise; undefined where the rows have no date and words each, or hold more than words and numbers.
 */
export function recordsOfRows(list: readonly unknown[]): readonly JsonFields[] | undefined {
  const rows: string[][] = [];
  for (const row of list) {
    if (!Array.isArray(row) || row.length < 2 || row.some((cell) => cell !== null && typeof cell === "object"))
      return undefined;
    rows.push(row.map(textIn));
  }
  const [first, ...others] = rows;
  if (!first || others.length === 0) return undefined;
  const isHead = first.every((cell) => cell !== "" && !/\d/u.test(cell)) && new Set(first).size === first.length;
  const data = isHead ? others : rows;
  const isDated = data
    .slice(0, SAMPLE)
    .every((row) => row.some(isDateCell) && row.some((cell) => /\p{L}{2}/u.test(cell)));
  if (!isDated) return undefined;
  const nameOf = (index: number) => (isHead ? first[index] : undefined) ?? `column ${String(index + 1)}`;
  return data.map((row) => Object.fromEntries(row.map((cell, index) => [nameOf(index), cell])));
}
