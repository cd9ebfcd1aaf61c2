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
