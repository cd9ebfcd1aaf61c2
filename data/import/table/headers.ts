/** Names of the columns of a table. */
import { fold } from "../../fold.ts";
import type { ImportNote } from "../import-draft.ts";

/** UTF-16 units of the longest header that is kept whole. */
const LONGEST = 100;

/**
 * Names for all columns: no two the same, none blank. What has no name of its own is called by its place ("column 3"), a
 * name that comes again is numbered ("Source 2").
 *
 * @param header its number as a spreadsheet shows it, and its cells, trimmed
 * @param width columns of the table, at least as many as the header has cells
 */
export function namedHeaders(
  { number, cells }: { readonly number: number; readonly cells: readonly string[] },
  width: number,
): { readonly headers: readonly string[]; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const note = (what: string) => notes.push({ at: `row ${String(number)}`, kind: "changed", what });
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const headers = Array.from({ length: width }, (_, index) => {
    const own = (cells[index] ?? "").replace(/\s+/gu, " ");
    const short = own.length > LONGEST ? `${own.slice(0, LONGEST)}…` : own;
    if (short !== own)
      note(`the header of column ${String(index + 1)} is cut: it has ${String(own.length)} characters`);
    // No object of JavaScript can hold a field of this name as it holds others.
    const name = short === "" || short === "__proto__" ? `column ${String(index + 1)}` : short;
    if (short === "__proto__") note(`the header "__proto__" is called "${name}"`);
    const free = freeName(name, taken, counts);
    if (free !== name) note(`the header "${name}" comes again: its column ${String(index + 1)} is called "${free}"`);
    taken.add(free);
    return free;
  });
  return { headers, notes };
}

/** A name that no column has yet. What was counted before is not counted again, so that it is linear. */
function freeName(name: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  if (!taken.has(name)) return name;
  let count = counts.get(name) ?? 2;
  while (taken.has(`${name} ${String(count)}`)) count++;
  counts.set(name, count + 1);
  return `${name} ${String(count)}`;
}

/**
 * A header as it is compared: folded, words parted by single blanks, without signs.
 *
 * @example plainHeader("Start_Date (UTC)*") // "start date"
 * @example plainHeader("endDate") // "end date"
 */
export function plainHeader(header: string): string {
  return fold(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
