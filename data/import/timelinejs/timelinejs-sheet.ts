/** The spreadsheet of TimelineJS: a row a slide, in columns that its template names. */
import { boundParts } from "../../time.ts";
import { isSpan } from "../../timeline.ts";
import { writtenDate } from "../dates/written-date.ts";
import type { ImportNote } from "../import-draft.ts";
import type { DateOrder, ForeignFile, Importer } from "../importer.ts";
import { unguardedCell } from "../claims-table/formula-guard.ts";
import { plainHeader } from "../table/headers.ts";
import { beginningOfTable, readTable, type Table, type TableRow } from "../table/read-table.ts";
import { sheetClock } from "./sheet-clock.ts";
import { draftOfTimelineJs } from "./timelinejs.ts";

/** Reads the spreadsheet of TimelineJS, as CSV or as cells. */
export const timelineJsSheet: Importer = {
  id: "timelinejs-table",
  name: "a TimelineJS spreadsheet",
  recognises: isTimelineJsSheet,
  read(file, choices) {
    const sheet = sheetAsTimelineJs(file, choices.dateOrder);
    if ("refused" in sheet) return sheet;
    const outcome = draftOfTimelineJs(sheet.value, file.name, choices);
    if (!("draft" in outcome)) return outcome;
    const { draft } = outcome;
    const placed = <T extends { readonly at: string }>(part: T): T => ({ ...part, at: rowOf(part.at, sheet) });
    return {
      draft: {
        ...draft,
        sources: draft.sources.map(placed),
        events: draft.events.map(placed),
        ...(draft.eras && { eras: draft.eras.map(placed) }),
        notes: [...sheet.notes, ...draft.notes.map(placed)],
      },
    };
  },
};

/** "events[3].media" of the JSON as a place of the sheet: "row 5, media". */
function rowOf(at: string, { events, eras, title }: SheetAsJson): string {
  const [, list, index, field = ""] = /^(events|eras|title)(?:\[(\d+)\])?\.?(.*)$/su.exec(at) ?? [];
  const row = list === "title" ? title : (list === "events" ? events : list === "eras" ? eras : [])[Number(index)];
  return row === undefined ? at : `row ${String(row)}${field === "" ? "" : `, ${field}`}`;
}

/** A sheet in the shape of TimelineJS's JSON, and where its parts stand. */
export interface SheetAsJson {
  /** `{title?, events, eras}`. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Row numbers of `events`, in order. */
  readonly events: readonly number[];
  /** Row numbers of `eras`, in order. */
  readonly eras: readonly number[];
  /** Row number of `title`. */
  readonly title?: number;
  readonly notes: readonly ImportNote[];
}

/** What the columns are called, folded: of the template, of its older version, and of the first one. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ...["year", "month", "day", "time", "end year", "end month", "end day", "end time"].map(
    (name) => [name, name] as const,
  ),
  ...["start date", "end date", "display date", "headline", "text", "media", "type", "background"].map(
    (name) => [name, name] as const,
  ),
  ...["media credit", "media caption", "media thumbnail", "alt text"].map((name) => [name, name] as const),
  ["group", "group"],
  ["tag", "group"],
]);

/** Columns of which one at the least stands beside "Headline" and a year in a sheet of TimelineJS. */
const SIGNS = ["end year", "month", "display date", "media", "media credit", "media caption", "end date"];

/** Whether a table has the columns of the sheet. */
export function isTimelineJsSheet(file: Pick<ForeignFile, "text" | "rows">): boolean {
  const read = beginningOfTable(file);
  if (!("table" in read)) return false;
  const names = new Set(read.table.headers.map(plainHeader));
  const hasDate = names.has("year") || names.has("start date");
  return names.has("headline") && hasDate && SIGNS.some((name) => names.has(name));
}

/**
 * The sheet as the JSON that TimelineJS makes of it. What its columns have no place for stands in a slide under its
 * header.
 *
 * @param order of day and month in the columns "Start Date" and "End Date" of the first version, which reads the month
 *   first
 */
export function sheetAsTimelineJs(
  file: Pick<ForeignFile, "text" | "rows">,
  order?: DateOrder,
): SheetAsJson | { readonly refused: string } {
  const read = readTable(file);
  if ("refused" in read) return read;
  const { table } = read;
  const notes: ImportNote[] = [...table.notes];
  const events: { readonly row: number; readonly slide: Slide }[] = [];
  const eras: { readonly row: number; readonly slide: Slide }[] = [];
  let title: { readonly row: number; readonly slide: Slide } | undefined;
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)));
  const wordless = table.rows.length - rows.length;
  if (wordless > 0) {
    const what = `${String(wordless)} of its rows, in which stand neither letters nor numbers`;
    notes.push({ at: "the file", kind: "dropped", what });
  }
  const names = table.headers.map((header) => COLUMNS.get(plainHeader(header)));
  for (const row of rows) {
    const cells = cellsOf(table, names, row);
    const at = `row ${String(row.number)}`;
    const type = cells.of("type").toLowerCase();
    const part = { row: row.number, slide: slideOf(cells, { at, notes, order }) };
    if (type === "title" && !title) title = part;
    else if (type === "era" && isEra(part.slide)) eras.push({ ...part, slide: eraOf(part.slide) });
    else {
      if (type !== "") notes.push({ at, kind: "kept", what: typeNote(type) });
      events.push(part);
    }
  }
  return {
    value: {
      ...(title && { title: title.slide }),
      events: events.map(({ slide }) => slide),
      eras: eras.map(({ slide }) => slide),
    },
    events: events.map(({ row }) => row),
    eras: eras.map(({ row }) => row),
    ...(title && { title: title.row }),
    notes,
  };
}

function typeNote(type: string): string {
  if (type === "title") return "a second title is read as an event";
  if (type === "era") return "an era needs a headline, a start and an end: it is read as an event";
  return `the type "${type.slice(0, 80)}" is neither title nor era: it is read as an event`;
}

type Slide = Readonly<Record<string, unknown>>;

function isEra({ start_date: start, end_date: end, text }: Slide): boolean {
  return start !== undefined && end !== undefined && text !== undefined && "headline" in (text as object);
}

function eraOf({ start_date, end_date, text }: Slide): Slide {
  return { start_date, end_date, text };
}

interface SheetCells {
  /** The cell of a column of the template; "" where there is none. */
  readonly of: (name: string) => string;
  /** Cells of other columns, by header. */
  readonly others: readonly (readonly [header: string, cell: string])[];
}

function cellsOf({ headers }: Table, names: readonly (string | undefined)[], { cells }: TableRow): SheetCells {
  const known = new Map<string, string>();
  const others: (readonly [string, string])[] = [];
  cells.forEach((written, index) => {
    const [header = "", name, cell] = [headers[index], names[index], unguardedCell(written)];
    if (cell === "") return;
    if (name !== undefined && !known.has(name)) known.set(name, cell);
    else others.push([RESERVED.has(header) ? `column ${header}` : header, cell]);
  });
  return { of: (name) => known.get(name) ?? "", others };
}

/** Fields of a slide that a column of another kind must not overwrite. */
const RESERVED: ReadonlySet<string> = new Set(
  "start_date end_date text media group display_date unique_id location background autolink".split(" "),
);

interface SlideContext {
  readonly at: string;
  readonly notes: ImportNote[];
  readonly order: DateOrder | undefined;
}

function slideOf(cells: SheetCells, context: SlideContext): Slide {
  const [headline, text, group, display] = ["headline", "text", "group", "display date"].map(cells.of);
  const start = dateOf(cells, ["year", "month", "day", "time", "start date"], context);
  const end = dateOf(cells, ["end year", "end month", "end day", "end time", "end date"], context);
  const media = mediaOf(cells);
  const background = cells.of("background");
  return {
    ...Object.fromEntries(cells.others),
    ...(start !== undefined && { start_date: start }),
    ...(end !== undefined && { end_date: end }),
    ...((headline || text) && { text: { ...(headline && { headline }), ...(text && { text }) } }),
    ...(media && { media }),
    ...(group && { group }),
    ...(display && { display_date: display }),
    ...(background && { background: /^https?:/iu.test(background) ? { url: background } : { color: background } }),
  };
}

function mediaOf(cells: SheetCells): Slide | undefined {
  const fields = MEDIA_COLUMNS.filter(([, name]) => cells.of(name) !== "");
  return fields.length > 0 ? Object.fromEntries(fields.map(([field, name]) => [field, cells.of(name)])) : undefined;
}

/** Fields of the media of a slide, each with its column. */
const MEDIA_COLUMNS = [
  ["url", "media"],
  ["credit", "media credit"],
  ["caption", "media caption"],
  ["thumbnail", "media thumbnail"],
  ["alt", "alt text"],
] as const;

type PartNames = readonly [year: string, month: string, day: string, time: string, whole: string];

/** Parts of a date as TimelineJS has them; text where the cell of the year is no number, or a whole date is more than one. */
function dateOf(cells: SheetCells, columns: PartNames, context: SlideContext): Slide | string | undefined {
  const [year = "", month, day, time = "", whole = ""] = columns.map(cells.of);
  const clock = time === "" ? {} : sheetClock(time);
  if (clock === undefined)
    context.notes.push({ at: context.at, kind: "dropped", what: `the time "${time.slice(0, 80)}" is none` });
  if (year !== "") {
    const number = year.replace(/[,\s]/gu, "");
    if (!/^-?\d+$/u.test(number)) return year;
    return { year: number, ...(month && { month }), ...(day && { day }), ...clock };
  }
  if (whole !== "") return wholeDate(whole, clock ?? {}, context);
  if (time !== "")
    context.notes.push({ at: context.at, kind: "dropped", what: `the time "${time.slice(0, 80)}" has no date` });
  return undefined;
}

/** A date in one cell, as the first version of the sheet has it. */
function wholeDate(cell: string, clock: Slide, { at, notes, order }: SlideContext): Slide | string {
  const asRead = writtenDate(cell, order);
  const read = "ambiguous" in asRead ? writtenDate(cell, "month-first") : asRead;
  if (!("when" in read) || isSpan(read.when) || read.when.earliest !== read.when.latest) return cell;
  const parts = boundParts(read.when.earliest ?? "");
  if (!parts || read.when.precision === "bounded" || read.when.basis !== undefined) return cell;
  if ("ambiguous" in asRead) {
    notes.push({ at, kind: "chosen", what: `"${cell}" is read with the month first, as TimelineJS reads it` });
  }
  const day = parts.day === undefined ? {} : { day: parts.day };
  const time = parts.time === undefined ? clock : (sheetClock(parts.time) ?? {});
  return { year: String(parts.year), ...(parts.month && { month: parts.month }), ...day, ...time };
}
