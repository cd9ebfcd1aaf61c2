/** A table with a row for each claim: rows of one event stand for what several sources say of it. */
import { siteName } from "../text/addresses-in-text.ts";
import type { DraftClaim, DraftEvent, DraftWhen } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { addressesInCell } from "./cell-lists.ts";
import { claimColumns } from "./claims-template.ts";
import { dateColumns } from "./date-columns.ts";
import { sourceBook } from "./described-sources.ts";
import { headersText, mappingOf } from "./mapping.ts";
import { beginningOfTable, readTable } from "./read-table.ts";
import { rowCells, type RowCells } from "./row-cells.ts";
import { documentFacts, type SharedByRows } from "./row-claims.ts";
import { rowDate } from "./row-date.ts";
import { rowWords } from "./row-words.ts";

/** Reads tables with the columns of `CLAIMS_TEMPLATE`: "says" and "source", and "event" or "title". */
export const claimsTableImporter: Importer = {
  id: "claims-table",
  name: "a table of claims (CSV, TSV or a spreadsheet)",
  recognises: (file) => {
    const read = beginningOfTable(file);
    return "table" in read && claimColumns(read.table.headers) !== undefined;
  },
  read: readClaims,
};

function readClaims(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const read = readTable(file);
  if ("refused" in read) return read;
  const { table } = read;
  if (table.rows.length === 0)
    return { refused: `the table has headers (${headersText(table.headers)}) and no rows below them` };
  const columns = mappingOf(choices.mapping ?? {}, table.headers, claimColumns(table.headers));
  if ("problem" in columns) return { refused: columns.problem };
  const dates = dateColumns(table, columns.mapping, choices);
  if ("ask" in dates) return { ask: "date-order", examples: dates.ask };
  const shared: SharedByRows = {
    dates: dates.dates,
    book: sourceBook(),
    notes: [...table.notes, ...dates.dates.notes],
  };
  const events = new Map<string, ClaimRow[]>();
  for (const row of table.rows) {
    const read = claimRow(rowCells(table, row, columns.mapping), shared);
    const rows = events.get(read.key);
    if (rows) rows.push(read);
    else events.set(read.key, [read]);
  }
  return {
    draft: {
      sources: shared.book.sources(),
      events: [...events.values()].map((rows) => eventOf(rows, shared)),
      notes: shared.notes,
    },
  };
}

/** A row, read. */
interface ClaimRow {
  readonly at: string;
  /** What rows of one event have in common. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly place: string;
  readonly when?: DraftWhen;
  readonly claim?: DraftClaim;
  /** Further fields of a row without a claim. */
  readonly extra?: DraftEvent["extra"];
}

function claimRow(cells: RowCells, shared: SharedByRows): ClaimRow {
  const [id, title, lane, place, start] = (["id", "title", "lane", "place", "start"] as const).map(cells.take) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const { when, notes } = rowDate(cells, shared.dates);
  shared.notes.push(...notes);
  const claim = claimOf(cells, shared);
  const extra = cells.rest();
  // Neither an event nor a title: it is of an event of its own.
  const key = JSON.stringify(id !== "" ? ["event", id] : title !== "" ? ["title", title, start] : ["row", cells.at]);
  const both = extra && claim && { ...claim, extra: { ...extra, ...claim.extra } };
  return {
    ...{ at: cells.at, key, id, title, lane, place },
    ...(when && { when }),
    ...(claim && { claim: both ?? claim }),
    ...(extra && !claim && { extra }),
  };
}

/** The claim of a row; undefined, and told, where no source is named. */
function claimOf(cells: RowCells, shared: SharedByRows): DraftClaim | undefined {
  const [url, ...more] = cells.takeAll("url").flatMap(({ text }) => addressesInCell(text));
  if (url === undefined || more.length > 0) cells.leave("url");
  if (more.length > 0)
    shared.notes.push({ at: cells.at, kind: "kept", what: "of its addresses the first is where the claim stands" });
  const name = cells.take("source") || (url === undefined ? "" : siteName(url));
  const { title, author, published } = documentFacts(cells, shared, 1)[0] ?? {};
  const words = rowWords(cells, shared.notes);
  if (name === "" && title === undefined) {
    for (const role of [
      "source-title",
      "author",
      "published",
      "quote",
      "speaker",
      "speaker-role",
      "page",
      "best",
      "measure",
      "unit",
      "stance",
      "aspect",
      "position",
    ] as const)
      cells.leave(role);
    if (Object.keys(words).length > 0) {
      shared.notes.push({
        at: cells.at,
        kind: "kept",
        what: "it names no source: what it says stands with its event, and is no claim",
      });
    }
    return undefined;
  }
  const facts = { name, ...(title && { title }), ...(author && { author }), ...(published && { published }) };
  const source = shared.book.refer({ ...facts, ...(url !== undefined && { url }) }, cells.at);
  return { source, ...(url !== undefined && { url }), ...words };
}

/** The event of some rows. Its own fields are those of the first row that has them. */
function eventOf(rows: readonly ClaimRow[], { notes }: SharedByRows): DraftEvent {
  const first = rows[0]!;
  const [lane, place, named] = (["lane", "place", "title"] as const).map(
    (field) => rows.map((row) => row[field]).find(Boolean) ?? "",
  );
  const when = rows.map((row) => row.when).find(Boolean);
  const title = named || first.id;
  if (!named) {
    const what = title === "" ? "it has no title" : `its title is what stands for it in the column "event"`;
    notes.push({ at: first.at, kind: title === "" ? "kept" : "inferred", what });
  }
  if (!when) notes.push({ at: first.at, kind: "kept", what: "no row of the event has a date that is read" });
  // What the first row says counts before what the others do.
  const extra: NonNullable<DraftEvent["extra"]> = {};
  for (const row of rows.toReversed()) Object.assign(extra, row.extra);
  return {
    at: first.at,
    ...(first.id && { id: first.id }),
    title,
    ...(lane && { lane }),
    ...(place && { place }),
    ...(when && { when }),
    claims: rows.flatMap((row) => (row.claim ? [ownClaim(row, row.claim, when, place)] : [])),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** A claim with the date and the place that its row gives, where they are not the event's. */
function ownClaim(
  { when, place }: ClaimRow,
  claim: DraftClaim,
  ofEvent: DraftWhen | undefined,
  placeOfEvent = "",
): DraftClaim {
  const isOwn = when && JSON.stringify(boundsOf(when)) !== JSON.stringify(ofEvent && boundsOf(ofEvent));
  return { ...claim, ...(isOwn && { when }), ...(place !== "" && place !== placeOfEvent && { place }) };
}

function boundsOf(when: DraftWhen) {
  const ends = "start" in when ? [when.start, when.end] : [when];
  return ends.map(({ earliest, latest }) => [earliest, latest]);
}
