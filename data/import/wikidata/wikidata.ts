/** Results of Wikidata queries (JSON). */
import type { DraftEvent } from "../import-draft.ts";
import { otherFields } from "../fields/json-fields.ts";
import { pointOf } from "../fields/point.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { Importer } from "../importer.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { type QueryColumns, queryColumns } from "./query-columns.ts";
import { queryRows, type QueryRow } from "./query-rows.ts";
import { wikidataDate } from "./wikidata-date.ts";

/** Reads results of Wikidata queries. */
export const WIKIDATA: Importer = {
  id: "wikidata-query",
  name: "the results of a Wikidata query (JSON)",
  recognises: ({ json }) => queryRows(json) !== undefined,
  read({ json, name }, choices) {
    const rows = queryRows(json) ?? [];
    const columns = queryColumns(rows);
    if (columns.start === undefined) return { refused: "no column of the query holds dates; add one, such as ?date" };
    const read = reading(choices);
    for (const [what, column] of Object.entries(columns)) {
      read.note(`column ${column as string}`, "inferred", `it is taken for the ${WORDS[what as keyof QueryColumns]}`);
    }
    return read.outcome({
      title: name,
      sources: [],
      events: rows.flatMap((row, index) => eventOf(row, index, columns, read)),
    });
  },
};

const WORDS: Readonly<Record<keyof QueryColumns, string>> = {
  item: "item that each row is about",
  title: "title",
  description: "text",
  start: "date",
  end: "end",
  precision: "precision of the date",
  endPrecision: "precision of the end",
  place: "place",
  image: "picture",
  point: "place on the map",
};

function eventOf(
  row: QueryRow | undefined,
  index: number,
  columns: QueryColumns,
  read: Reading,
): readonly DraftEvent[] {
  const at = `row ${String(index + 1)}`;
  if (!row) {
    read.note(at, "dropped", "it is no row of results");
    return [];
  }
  const held = (what: keyof QueryColumns) => row.get(columns[what] ?? "") ?? "";
  const when = whenOf(held, at, columns, read);
  const item = held("item");
  const entity = webAddressIn(item);
  const [image, point] = [webAddressIn(held("image")), pointIn(held("point"))];
  const used = new Set([
    ...Object.entries(columns).flatMap(([what, name]) => (KEPT.has(what) ? [] : [name as string])),
    ...(when ? [columns.start ?? "", columns.end ?? ""] : []),
    ...(point ? [columns.point ?? ""] : []),
    ...(image === undefined ? [] : [columns.image ?? ""]),
  ]);
  const extra = otherFields(Object.fromEntries(row), used);
  const [title, summary, place] = [held("title"), held("description"), held("place")];
  return [
    {
      at,
      ...(item !== "" && { id: item.slice(item.lastIndexOf("/") + 1) }),
      title,
      ...(summary !== "" && { summary }),
      ...(place !== "" && !/^https?:/u.test(place) && { place }),
      ...(when && { when }),
      claims: entity === undefined ? [] : [{ source: "Wikidata", url: entity }],
      ...(image !== undefined && { media: [{ url: image }] }),
      ...(point && { coordinates: point }),
      ...(extra && { extra }),
    },
  ];
}

/** Columns whose values are kept as they are where nothing could be made of them. */
const KEPT: ReadonlySet<string> = new Set(["start", "end", "point", "image"]);

function whenOf(
  held: (what: keyof QueryColumns) => string,
  at: string,
  columns: QueryColumns,
  read: Reading,
): DraftEvent["when"] {
  const date = (what: "start" | "end", precision: "precision" | "endPrecision") =>
    held(what) === ""
      ? undefined
      : wikidataDate(held(what), precisionOf(held(precision)), `${at}, ${columns[what] ?? ""}`, read);
  const when = read.span(date("start", "precision"), date("end", "endPrecision"), at);
  if (!when && held("start") === "") read.note(at, "kept", "it has no date");
  return when;
}

function precisionOf(written: string): number | undefined {
  return /^\d{1,2}$/u.test(written) ? Number(written) : undefined;
}

/** "Point(36.2 50.1)": the longitude comes first. */
function pointIn(written: string) {
  const [, east, north] = /^Point\(\s*(-?[\d.]{1,20})\s+(-?[\d.]{1,20})\s*\)$/iu.exec(written) ?? [];
  return pointOf(north, east);
}
