/** Dates of our table of claims as a timeline file has them: bounds in ISO 8601, and what else is known, in columns. */
import { boundParts, parseBound } from "../../time.ts";
import { isSpan, type Moment, type Precision } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import type { DraftWhen, ImportNote } from "../import-draft.ts";
import type { WrittenDate } from "../dates/written-date.ts";
import type { DateColumns } from "../table/date-columns.ts";
import { PRECISIONS } from "../../file/schema/when-schema.ts";
import type { ClaimCells } from "./claim-cells.ts";

/** The columns of one end of a date. */
interface EndColumns {
  /** Of a date that is one bound: "start". */
  readonly single: string;
  /** Before the names of the others. */
  readonly prefix: "" | "end-";
}

/** What came of the cells of a date. */
export interface ExactDate<D> {
  readonly when?: D;
  readonly notes: readonly ImportNote[];
}

/**
 * The date of a row; undefined where it has no column of ours and is not written in ISO 8601: it is then read as people
 * write dates. A row whose cells are all blank has none.
 */
export function exactWhen(cells: ClaimCells, dates: DateColumns): ExactDate<DraftWhen> | undefined {
  const ends: readonly EndColumns[] = [
    { single: "start", prefix: "" },
    { single: "end", prefix: "end-" },
  ];
  if (!isExact(cells, ends)) return undefined;
  for (const role of ["start", "end"] as const) cells.take(role);
  const notes: ImportNote[] = [];
  const [first, last] = ends.map((end) => momentIn(cells, end, dates, notes));
  if (last) return { when: { start: first ?? { precision: "bounded" }, end: last }, notes };
  return { ...(first && { when: first }), notes };
}

/** The same of a date with one column of its own, and no end. */
export function exactMoment(
  cells: ClaimCells,
  column: string,
  dates: DateColumns,
): ExactDate<Written<Moment>> | undefined {
  const end: EndColumns = { single: column, prefix: "" };
  if (!isExact(cells, [end])) return undefined;
  const notes: ImportNote[] = [];
  const when = momentIn(cells, end, dates, notes);
  return { ...(when && { when }), notes };
}

const BOUNDS = ["earliest", "latest", "precision"] as const;

function isExact({ own, peek }: ClaimCells, ends: readonly EndColumns[]): boolean {
  const hasOwn = ends.some(({ prefix }) => BOUNDS.some((name) => own(prefix + name) !== ""));
  return hasOwn || ends.every(({ single }) => peek(single) === "" || parseBound(peek(single)) !== undefined);
}

function momentIn(
  cells: ClaimCells,
  { single, prefix }: EndColumns,
  dates: DateColumns,
  notes: ImportNote[],
): Written<Moment> | undefined {
  const bound = (side: "earliest" | "latest"): string | undefined => {
    const column = cells.own(prefix + side) === "" ? single : prefix + side;
    const text = cells.peek(column);
    const read =
      text === "" || parseBound(text) !== undefined ? text : boundIn(dates.read(text, cells.place(column)), side);
    if (read === undefined) {
      cells.keep(column);
      notes.push({
        at: cells.at,
        kind: "kept",
        what: `in the column "${column}", "${text.slice(0, 80)}" is no date that is read`,
      });
    }
    return read === "" ? undefined : read;
  };
  const [earliest, latest, written] = [bound("earliest"), bound("latest"), cells.own(`${prefix}precision`)];
  const precision = PRECISIONS.find((name) => name === written);
  if (!precision) cells.keep(`${prefix}precision`);
  if (earliest === undefined && latest === undefined && !precision) return undefined;
  const bounds = { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
  const facts = (["wording", "zone", "edtf", "basis"] as const).flatMap((name) => {
    const text = cells.own(prefix + name);
    return text === "" ? [] : [[name, text] as const];
  });
  const likely = likelyIn(cells, prefix);
  if (earliest === undefined && latest === undefined && facts.length === 0 && precision !== "bounded") {
    const what = `in the column "${prefix}precision", "${written}" stands without a date: it bounds nothing`;
    notes.push({ at: cells.at, kind: "kept", what });
  }
  return {
    ...bounds,
    precision: precision ?? naturalPrecision(bounds),
    ...Object.fromEntries(facts),
    ...(likely && { likely }),
  };
}

/** Where it most likely was, and why: bounds in ISO 8601 alone, as nobody writes them by hand. */
function likelyIn(cells: ClaimCells, prefix: EndColumns["prefix"]): Written<Moment>["likely"] {
  const names = ["likely-earliest", "likely-latest", "likely-basis"].map((name) => prefix + name);
  const [earliest = "", latest = "", basis = ""] = names.map(cells.own);
  const bounds = [earliest, latest].filter((bound) => bound !== "");
  if (basis === "" || bounds.length === 0 || bounds.some((bound) => parseBound(bound) === undefined)) {
    names.forEach(cells.keep);
    return undefined;
  }
  return { ...(earliest !== "" && { earliest }), ...(latest !== "" && { latest }), basis };
}

/** A date that a spreadsheet wrote in its own way ("12/09/2016"). */
function boundIn(date: WrittenDate, side: "earliest" | "latest"): string | undefined {
  if (!("when" in date) || isSpan(date.when)) return undefined;
  return date.when[side];
}

/** How finely a date is known that is one bound: to its last part. Two bounds, or one, bound it. */
export function naturalPrecision({ earliest, latest }: Pick<Moment, "earliest" | "latest">): Precision {
  const parts = earliest !== undefined && earliest === latest ? boundParts(earliest) : undefined;
  if (!parts) return "bounded";
  if (parts.time !== undefined) return "minute";
  return parts.day !== undefined ? "day" : parts.month !== undefined ? "month" : "year";
}
