/** A table with a row for each claim: rows of one event stand for what several sources say of it. */
import { isWebAddress } from "../../file/schema/web-address.ts";
import { siteName } from "../text/addresses-in-text.ts";
import { append } from "../../grouped.ts";
import type { DraftClaim, DraftEvent, DraftMedia, DraftSource, DraftWhen } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { addressesInCell } from "../table/cell-lists.ts";
import { dateColumns } from "../table/date-columns.ts";
import { sourceBook } from "../fields/described-sources.ts";
import { plainHeader } from "../table/headers.ts";
import { headersText, mappingOf, type Mapping } from "../table/mapping.ts";
import { beginningOfTable, readTable, type TableRow } from "../table/read-table.ts";
import { documentFacts, type SharedByRows } from "../table/row-claims.ts";
import { rowDate } from "../table/row-date.ts";
import { rowWords } from "../table/row-words.ts";
import { claimRowReader, type ClaimCells } from "./claim-cells.ts";
import { claimColumns } from "./claims-template.ts";
import { factsOfEvent, type FactsOfEvent } from "./event-facts.ts";
import { exactWhen } from "./exact-dates.ts";
import { unguardedCell } from "./formula-guard.ts";
import { linksOfClaim, locatorOfCells } from "./claim-facts.ts";
import { isSourceRow, sourceOfRow } from "./source-rows.ts";

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
  const dates = dateColumns(table, withOwnDates(columns.mapping, table.headers), choices);
  if ("ask" in dates) return dates;
  const shared: SharedByRows = {
    dates: dates.dates,
    book: sourceBook(),
    notes: [...table.notes, ...dates.dates.notes],
  };
  const { peek, cellsOf } = claimRowReader(table, columns.mapping);
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(unguardedCell) }));
  const isOfSource = (row: TableRow): boolean => isSourceRow((header) => peek(row, header));
  const described = rows.filter(isOfSource).map((row) => sourceOfRow(cellsOf(row), shared));
  const known = new Set(described.map(({ id }) => id));
  const events = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    if (isOfSource(row)) continue;
    // One after the other: what is read of a row is many times as large as the row.
    const cells = cellsOf(row);
    append(events, keyOfRow(cells), claimRow(cells, shared, known));
  }
  const drafts: readonly DraftEvent[] = [...events.values()].map((rows) => eventOf(rows, shared));
  const sources: readonly DraftSource[] = [...described, ...shared.book.sources()];
  return { draft: { sources, events: drafts, notes: shared.notes } };
}

/** The mapping with our own columns of dates, whose order of day and month is asked for, too. */
function withOwnDates(mapping: Mapping, headers: readonly string[]): Mapping {
  const names = headers.map(plainHeader);
  const columnsOf = (...own: readonly string[]): readonly number[] =>
    own.map((header) => names.indexOf(plainHeader(header))).filter((column) => column >= 0);
  return new Map([
    ...mapping,
    ["earliest", columnsOf("earliest", "end-earliest")],
    ["latest", columnsOf("latest", "end-latest")],
  ]);
}

/** A row, read. */
interface ClaimRow {
  readonly at: string;
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly place: string;
  readonly actors: readonly string[];
  readonly media: readonly DraftMedia[];
  readonly facts: FactsOfEvent;
  readonly when?: DraftWhen;
  readonly claim?: DraftClaim;
  /** What rows of one claim have in common. */
  readonly part: string;
  /** Further fields of a row without a claim. */
  readonly extra?: DraftEvent["extra"];
}

/** What rows of one event have in common. A row with neither an event nor a title is of an event of its own. */
function keyOfRow({ peek, at }: ClaimCells): string {
  const [id, title, start] = [peek("event"), peek("title"), peek("start")];
  return JSON.stringify(id !== "" ? ["event", id] : title !== "" ? ["title", title, start] : ["row", at]);
}

function claimRow(cells: ClaimCells, shared: SharedByRows, known: ReadonlySet<string>): ClaimRow {
  const [id, title, lane, place] = (["id", "title", "lane", "place"] as const).map(cells.take) as [
    string,
    string,
    string,
    string,
  ];
  const exact = exactWhen(cells, shared.dates);
  const { when, notes } = exact ?? rowDate(cells, shared.dates);
  shared.notes.push(...notes);
  const part = cells.own("claim");
  const claim = claimOf(cells, shared, known);
  const event = factsOfEvent(cells);
  // The last: by now every cell that is not understood is kept.
  const extra = cells.rest();
  const both = extra && claim && { ...claim, extra: { ...extra, ...claim.extra } };
  return {
    ...{ at: cells.at, id, title, lane, place, part, ...event },
    ...(when && { when }),
    ...(claim && { claim: both ?? claim }),
    ...(extra && !claim && { extra }),
  };
}

const OF_CLAIMS = ["source-title", "author", "published", "quote", "speaker", "speaker-role", "page", "best"] as const;
const OF_CLAIMS_TOO = ["measure", "unit", "stance", "aspect", "position"] as const;

/** The claim of a row; undefined, and told, where no source is named. */
function claimOf(cells: ClaimCells, shared: SharedByRows, known: ReadonlySet<string>): DraftClaim | undefined {
  const cell = cells.take("url");
  const [url, ...more] = isWebAddress(cell) ? [cell] : addressesInCell(cell);
  if (url === undefined || more.length > 0) cells.leave("url");
  if (more.length > 0)
    shared.notes.push({ at: cells.at, kind: "kept", what: "of its addresses the first is where the claim stands" });
  const id = cells.own("source-id");
  const name = cells.take("source") || (url === undefined ? "" : siteName(url)) || id;
  const { title, author, published } = documentFacts(cells, shared, 1)[0] ?? {};
  const words = rowWords(cells, shared.notes);
  if (name === "" && title === undefined) {
    for (const role of [...OF_CLAIMS, ...OF_CLAIMS_TOO]) cells.leave(role);
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
  const source = known.has(id) ? id : shared.book.refer({ ...facts, ...(url !== undefined && { url }) }, cells.at);
  const at = { ...words.at, ...locatorOfCells(cells, shared.notes) };
  const figures = words.figures?.map((figure) => ({ ...figure, ...cells.day("as-of") }));
  return {
    source,
    ...(url !== undefined && { url }),
    ...words,
    ...(Object.keys(at).length > 0 && { at }),
    ...(figures && { figures }),
    ...linksOfClaim(cells, known),
  };
}

/** The event of some rows. Its own fields are those of the first row that has them. */
function eventOf(rows: readonly ClaimRow[], { notes }: SharedByRows): DraftEvent {
  const first = rows[0]!;
  const [lane, place, named] = (["lane", "place", "title"] as const).map(
    (field) => rows.map((row) => row[field]).find(Boolean) ?? "",
  );
  // A first row without a claim tells of the event itself, and what the others say is what their sources say.
  const hasHead = !first.claim;
  const own = hasHead ? [first] : rows;
  const when = rows.map((row) => row.when).find(Boolean);
  const actors = own.map((row) => row.actors).find((list) => list.length > 0) ?? [];
  const title = named || first.id;
  if (!named) {
    const what = title === "" ? "it has no title" : `its title is what stands for it in the column "event"`;
    notes.push({ at: first.at, kind: title === "" ? "kept" : "inferred", what });
  }
  if (!when) notes.push({ at: first.at, kind: "kept", what: "no row of the event has a date that is read" });
  const facts: FactsOfEvent = {};
  // What the first row says counts before what the others do.
  const extra: NonNullable<DraftEvent["extra"]> = {};
  for (const row of rows.toReversed()) {
    Object.assign(facts, row.facts);
    Object.assign(extra, row.extra);
  }
  const media = rows.flatMap((row) => row.media);
  const ofEvent = hasHead ? {} : { when, place, actors };
  return {
    at: first.at,
    ...(first.id && { id: first.id }),
    title,
    ...(lane && { lane }),
    ...((hasHead ? first.place : place) && { place: hasHead ? first.place : place }),
    ...(actors.length > 0 && { actors }),
    ...(when && { when }),
    ...facts,
    ...(media.length > 0 && { media }),
    claims: joinedClaims(rows, ofEvent),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

interface OfEvent {
  readonly when?: DraftWhen | undefined;
  readonly place?: string | undefined;
  readonly actors?: readonly string[];
}

/** Claims in the order of their first rows; further rows of one add figures and stands. */
function joinedClaims(rows: readonly ClaimRow[], ofEvent: OfEvent): readonly DraftClaim[] {
  const claims = new Map<string, DraftClaim>();
  for (const row of rows) {
    if (!row.claim) continue;
    const key = row.part === "" ? row.at : `claim ${row.part}`;
    const before = claims.get(key);
    const { figures = [], asserts = [] } = row.claim;
    if (before) {
      const joined = {
        figures: [...(before.figures ?? []), ...figures],
        asserts: [...(before.asserts ?? []), ...asserts],
      };
      claims.set(key, { ...before, ...joined });
    } else claims.set(key, ownClaim(row, row.claim, ofEvent));
  }
  return [...claims.values()];
}

/** A claim with the date, the place and the actors that its row gives, where they are not the event's. */
function ownClaim({ when, place, actors, part }: ClaimRow, claim: DraftClaim, ofEvent: OfEvent): DraftClaim {
  const isOwn = when && JSON.stringify(boundsOf(when)) !== JSON.stringify(ofEvent.when && boundsOf(ofEvent.when));
  const hasActors = actors.length > 0 && JSON.stringify(actors) !== JSON.stringify(ofEvent.actors);
  return {
    ...(part !== "" && !part.startsWith("~") && { id: part }),
    ...claim,
    ...(isOwn && { when }),
    ...(place !== "" && place !== (ofEvent.place ?? "") && { place }),
    ...(hasActors && { actors }),
  };
}

function boundsOf(when: DraftWhen) {
  const ends = "start" in when ? [when.start, when.end] : [when];
  return ends.map(({ earliest, latest }) => [earliest, latest]);
}
