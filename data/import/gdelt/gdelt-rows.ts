/**
 * Rows of GDELT by the names of their columns. Its own files have tabs and neither headers nor quotation marks; what a
 * database gives of it has headers.
 *
 * Columns: "The GDELT Event Database Data Format Codebook" V2.0 (2015) and V1.03 (2013).
 */
import type { ForeignFile } from "../importer.ts";
import { linesOf, placeOf } from "../reading/file-lines.ts";
import { readTable } from "../table/read-table.ts";

/** A row; of its columns none is blank. */
export interface GdeltRow {
  /** Where it stands: "line 3". */
  readonly at: string;
  /** By the names of the codebook. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Which of the two tables of GDELT. */
export type GdeltTable = "events" | "mentions";

const ACTOR =
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code";
const PLACE = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID";
const PLACE_OF_2013 = PLACE.replace("ADM2Code ", "");

function eventColumns(place: string): readonly string[] {
  return [
    ..."GlobalEventID Day MonthYear Year FractionDate".split(" "),
    ...["Actor1", "Actor2"].flatMap((actor) => ACTOR.split(" ").map((name) => actor + name)),
    ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(" "),
    ..."NumMentions NumSources NumArticles AvgTone".split(" "),
    ...["Actor1Geo", "Actor2Geo", "ActionGeo"].flatMap((of) => place.split(" ").map((name) => `${of}_${name}`)),
    ..."DATEADDED SOURCEURL".split(" "),
  ];
}

const EVENTS = eventColumns(PLACE);
const EVENTS_OF_2013 = eventColumns(PLACE_OF_2013);

const MENTIONS = (
  "GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID " +
  "Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone " +
  "MentionDocTranslationInfo Extras"
).split(" ");

/** Names of the codebook by those in small letters; files of headers have others, too. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...[...EVENTS, ...MENTIONS].map((name) => [name.toLowerCase(), name] as const),
  ["sqldate", "Day"],
]);

const FIRST_EVENT = /^\d{6,12}\t\d{8}\t\d{6}\t\d{4}\t/u;
const FIRST_MENTION = /^\d{6,12}\t\d{14}\t\d{14}\t[1-6]\t/u;

/** Which table a file is; undefined for any other. Looks at its first line alone. */
export function gdeltTable({ text, rows, json }: ForeignFile): GdeltTable | undefined {
  if (json !== undefined) return undefined;
  const first = rows ? (rows[0] ?? []).join("\t") : (/^\s*([^\r\n]{0,5000})/u.exec(text)?.[1] ?? "");
  if (FIRST_EVENT.test(first)) return columnsOf("events", first.split("\t").length) && "events";
  if (FIRST_MENTION.test(first)) return columnsOf("mentions", first.split("\t").length) && "mentions";
  const headers = new Set(first.toLowerCase().split(/[^a-z\d_]+/u));
  if (!headers.has("globaleventid")) return undefined;
  if (headers.has("mentionidentifier")) return "mentions";
  return headers.has("sqldate") || headers.has("day") ? "events" : undefined;
}

/** The columns of a row with so many cells; undefined where GDELT has none with so many. */
function columnsOf(table: GdeltTable, count: number): readonly string[] | undefined {
  if (table === "mentions") return count >= 14 && count <= MENTIONS.length ? MENTIONS : undefined;
  if (count === EVENTS.length) return EVENTS;
  // Files of before April 2013 name no article.
  return count === EVENTS_OF_2013.length || count === EVENTS_OF_2013.length - 1 ? EVENTS_OF_2013 : undefined;
}

/** The rows of a file, and where others stand that are none; a sentence where its table cannot be read. */
export function gdeltRows(
  file: ForeignFile,
  table: GdeltTable,
): { readonly rows: readonly GdeltRow[]; readonly others: readonly string[] } | { readonly refused: string } {
  if (file.rows || !/^\s*\d/u.test(file.text)) return headedRows(file);
  const rows: GdeltRow[] = [];
  const others: string[] = [];
  for (const line of linesOf(file.text)) {
    if (line.text.trim() === "") continue;
    const cells = line.text.split("\t");
    const columns = columnsOf(table, cells.length);
    if (columns) rows.push({ at: placeOf(line), cells: named(columns, cells) });
    else others.push(placeOf(line));
  }
  return { rows, others };
}

function headedRows(file: ForeignFile): ReturnType<typeof gdeltRows> {
  const read = readTable(file);
  if ("refused" in read) return read;
  const { headers, rows } = read.table;
  const columns = headers.map((header) => NAMES.get(header.toLowerCase()) ?? header);
  const told: GdeltRow[] = [];
  const others: string[] = [];
  for (const { number, cells: written } of rows) {
    const at = `row ${String(number)}`;
    const cells = named(columns, written);
    // A cell alone names neither a day nor what was done.
    if (cells.size > 1) told.push({ at, cells });
    else others.push(at);
  }
  return { rows: told, others };
}

function named(columns: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  cells.forEach((each, index) => {
    const cell = each.trim();
    if (cell !== "") held.set(columns[index] ?? `column ${String(index + 1)}`, cell);
  });
  return held;
}
