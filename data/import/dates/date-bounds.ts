/** What stands beside a bound, and how bounds of a moment are told. */
import {
  boundText,
  calendarFields,
  calendarInterval,
  MINUTE,
  parseBound,
  type CalendarParts,
  type Interval,
} from "../../time.ts";
import type { Moment } from "../../timeline.ts";
import { writtenZone } from "../../zone.ts";
import type { Written } from "../../written.ts";

/** What reading gives: a date, that it can be read in two ways, why it is none; undefined where it looks like none. */
export type DateReading =
  { readonly moment: Written<Moment> } | { readonly ambiguous: true } | { readonly problem: string } | undefined;

/** Whether a reading is a date. */
export function isMoment(reading: DateReading): reading is { readonly moment: Written<Moment> } {
  return reading !== undefined && "moment" in reading;
}

/** The parts that name an interval exactly; undefined where no year, month, day, minute or second is as long. */
export function partsOfInterval({ from, to }: Interval): CalendarParts | undefined {
  const { year, month, day, hour, minute } = calendarFields(from);
  const all = [year, month, day, hour, minute, secondOf(from)];
  return [1, 2, 3, 5, 6]
    .map((count) => all.slice(0, count) as unknown as CalendarParts)
    .find((parts) => {
      const interval = calendarInterval(parts);
      return interval?.from === from && interval.to === to;
    });
}

/** The bound of the same length that ends where this one begins, or begins where it ends, in its zone. */
export function boundBeside(bound: string, side: "before" | "after"): string | undefined {
  const interval = parseBound(bound);
  const parts = interval && partsOfInterval(interval);
  if (!parts) return undefined;
  const time = side === "after" ? interval.to : interval.from - 1;
  const { year, month, day, hour, minute } = calendarFields(time);
  const all = [year, month, day, hour, minute, secondOf(time)];
  const text = boundText(all.slice(0, parts.length) as unknown as CalendarParts);
  return text === undefined ? undefined : text + (writtenZone(bound) ?? "");
}

/** Of calendar ms before 1970, too. */
function secondOf(time: number): number {
  return Math.floor((((time % MINUTE) + MINUTE) % MINUTE) / 1000);
}

/** Of several moments together: from the first that they can be to the last; a side that one leaves open is open. */
export function outerBounds(moments: readonly Written<Moment>[]): Pick<Written<Moment>, "earliest" | "latest"> {
  const first = outermost(
    moments.map(({ earliest }) => earliest),
    (bound) => -boundStart(bound),
  );
  const last = outermost(
    moments.map(({ latest }) => latest),
    boundEnd,
  );
  return { ...(first !== undefined && { earliest: first }), ...(last !== undefined && { latest: last }) };
}

function outermost(bounds: readonly (string | undefined)[], far: (bound: string) => number): string | undefined {
  return bounds.reduce((best, bound) =>
    best === undefined || bound === undefined ? undefined : far(bound) > far(best) ? bound : best,
  );
}

/** Calendar ms at which a bound begins. */
function boundStart(bound: string): number {
  return parseBound(bound)?.from ?? -Infinity;
}

/** Calendar ms at which a bound ends, exclusive. */
function boundEnd(bound: string): number {
  return parseBound(bound)?.to ?? Infinity;
}

/** Whether a start and an end can follow one another: nothing says that the last comes before the first. */
export function inOrder(start: Written<Moment>, end: Written<Moment>): boolean {
  return start.earliest === undefined || end.latest === undefined || boundStart(start.earliest) < boundEnd(end.latest);
}
