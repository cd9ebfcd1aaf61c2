/** Dates of drafts as a timeline file holds them. */
import { parseBound, type Interval } from "../../time.ts";
import { isSpan, type Moment, type When } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { isZone } from "../../zone.ts";
import type { DraftWhen } from "../import-draft.ts";
import { lineOf } from "./clean-text.ts";

type Likely = NonNullable<Written<Moment>["likely"]>;

/** Of an event that nothing dates. */
export const UNDATED: Written<When> = { precision: "bounded" };

/** A date that the format takes, and what had to be left out of it. */
export interface BuiltDate {
  readonly when: Written<When>;
  /** One sentence each, without a full stop. */
  readonly left: readonly string[];
}

/** A draft's date; undated where nothing of it can be taken. */
export function builtDate(draft: DraftWhen | undefined): BuiltDate {
  if (draft === undefined) return { when: UNDATED, left: [] };
  if (!isSpan(draft)) return builtMoment(draft);
  const [start, end] = [builtMoment(draft.start), builtMoment(draft.end)];
  const left = [...start.left, ...end.left];
  if (start.from < end.to) return { when: { start: start.when, end: end.when }, left };
  const words = draft.end.wording ?? draft.end.latest ?? draft.end.earliest ?? "";
  return { when: start.when, left: [...left, `the end, "${words}", lies before the start and is left out`] };
}

/** A point in time that the format takes, with calendar ms between which it lies; those are infinite where nothing bounds it. */
interface BuiltMoment extends Interval {
  readonly when: Written<Moment>;
  readonly left: readonly string[];
}

function builtMoment(draft: Written<Moment>): BuiltMoment {
  const { earliest, latest, precision, wording, zone, edtf, basis, likely } = draft;
  const left: string[] = [];
  const intervalOf = (bound: string | undefined): Interval | undefined => {
    const interval = bound === undefined ? undefined : parseBound(bound);
    if (bound !== undefined && !interval) left.push(`"${bound}" is no date of a calendar and is left out`);
    return interval;
  };
  const first = intervalOf(earliest);
  const last = latest === earliest ? first : intervalOf(latest);
  const hasZone = zone !== undefined && isZone(zone);
  if (zone !== undefined && !hasZone) left.push(`the time zone "${zone}" is none and is left out`);
  const facts = {
    precision,
    ...textIn("wording", wording, 300),
    ...(hasZone && { zone }),
    ...textIn("edtf", edtf, 64),
    ...textIn("basis", basis, 2000),
  };
  const bounds = {
    ...(first && earliest !== undefined && { earliest }),
    ...(last && latest !== undefined && { latest }),
  };
  const { from = -Infinity } = first ?? {};
  const { to = Infinity } = last ?? {};
  if (from < to) {
    const isWithin = likely === undefined || liesWithin(likely, { from, to });
    if (!isWithin) left.push("where it most likely lies is not within its bounds and is left out");
    return { when: { ...bounds, ...facts, ...(likely && isWithin && { likely }) }, left, from, to };
  }
  // Between two dates given in the wrong order lies what lies between them.
  return {
    when: { earliest: latest!, latest: earliest!, ...facts },
    left: [...left, "its bounds stood in the wrong order"],
    from: last!.from,
    to: first!.to,
  };
}

/** The field, where its text has something to say. */
function textIn(name: "wording" | "edtf" | "basis", text: string | undefined, most: number) {
  const line = lineOf(text, most);
  return line === undefined ? {} : { [name]: line };
}

/** Whether a likely part has a bound, and lies within the whole, calendar ms, half-open. */
function liesWithin({ earliest, latest }: Likely, whole: Interval): boolean {
  if (earliest === undefined && latest === undefined) return false;
  const bounds = [earliest, latest].map((bound) => (bound === undefined ? whole : parseBound(bound)));
  const [first, last] = bounds;
  return (
    first !== undefined && last !== undefined && first.from >= whole.from && last.to <= whole.to && first.from < last.to
  );
}
