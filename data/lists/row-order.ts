/** The order of a table's rows, the same on every machine: no locale is asked. */
import { kindRank } from "../accounts/conflict-kinds.ts";
import type { EventRow } from "./event-row.ts";
import { fold } from "../fold.ts";
import { toldWithinDays } from "./told-order.ts";

export const COLUMNS = ["date", "event", "lane", "place", "actors", "sources", "origins", "differs"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** By date, the earliest first. */
export const BY_DATE: Sort = { column: "date", descending: false };

/**
 * Rows in order: the same on every machine, because no locale is asked. Rows that are equal stay in the order given, and
 * those that have nothing in the column (no place, no date at all) come last in both directions.
 */
export function sortRows(rows: readonly EventRow[], { column, descending }: Sort): readonly EventRow[] {
  const keyOf = KEYS[column];
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const direction = descending ? -1 : 1;
  const sorted = keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return direction * compareKeys(a.key, b.key);
    })
    .map(({ row }) => row);
  return column === "date" ? toldByDay(sorted, descending) : sorted;
}

/** Those that begin on one day in the order in which they are told, whichever way time runs. */
function toldByDay(rows: readonly EventRow[], descending: boolean): readonly EventRow[] {
  const ascending = descending ? rows.toReversed() : rows;
  const rowOf = new Map(ascending.map((row) => [row.event, row]));
  const told = toldWithinDays(
    [...rowOf.keys()],
    ({ when: { interval } }) => interval.from ?? (interval.to ?? Infinity) - 1,
  ).map((event) => rowOf.get(event)!);
  return descending ? told.toReversed() : told;
}

/** Compared part by part; a key that is shorter comes first. */
type Key = readonly (string | number)[];

const KEYS: Readonly<Record<Column, (row: EventRow) => Key | undefined>> = {
  date: dateKey,
  event: ({ event }) => textKey(event.title),
  lane: ({ lane }) => textKey(lane),
  place: ({ place }) => textKey(place),
  actors: ({ actors }) => textKey(actors),
  sources: ({ sources }) => [sources.length, ...sources],
  origins: ({ independent }) => [independent],
  differs: ({ kinds }) => (kinds.length === 0 ? undefined : [kinds.length, ...kinds.map((kind) => kindRank(kind))]),
};

/**
 * By where a date begins, then by where it ends. One that is open below stands at its latest bound, the only thing that
 * is known of it: "by 3 October" after all that begins on that day.
 */
function dateKey({ event }: EventRow): Key | undefined {
  const { from, to } = event.when.interval;
  if (from !== undefined) return [from, to ?? Infinity];
  return to === undefined ? undefined : [to - 1, Infinity];
}

/** Quotation marks and other signs before the first letter or digit do not count. */
function textKey(text: string): Key | undefined {
  const folded = fold(text).replace(/^[^\p{L}\p{N}]+/u, "");
  return folded === "" ? undefined : [folded];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part !== other) return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
