/** What an editor writes at days and periods, where time runs down: lines of their own among the rows, each where its time begins. */
import { CALLOUT_LINE, setCallout } from "../callouts/callout-text.ts";
import type { IntervalCallout } from "../callouts/callouts-of.ts";
import { calendarDay } from "../../../data/calendar-day.ts";
import { momentOf } from "../../../data/moment.ts";
import { DAY, formatTime, type Interval } from "../../../data/time.ts";
import type { Moment } from "../../../data/timeline.ts";
import type { CalloutRule, PlacedCallout } from "../callout.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, type TextLine } from "../text/text.ts";
import { paragraphAt } from "../text/wrap.ts";
import { dateLines, datesBottom } from "./down-dates.ts";
import type { DownSheet } from "./down-sheet.ts";
import { FIRST_MIDDLE } from "./down-words.ts";

/** Under its last line, px. */
const BELOW = 12;
const WIDEST = 420;
/** What ties words to the rail: half its length there, and from it to the words, px. */
const TIE = { half: 4, gap: 4, least: 6 } as const;
/** Right of the words: where the first bracket runs, how far the next is from it, and how many have room; px. */
const BRACKET = { gap: 8, apart: 5, ends: 5, most: 2 } as const;

/** A callout before it has its place, px from the rail and from its own top. */
export interface MeasuredCallout {
  readonly callout: IntervalCallout;
  readonly lines: readonly TextLine[];
  readonly isCut: boolean;
  /** With what is kept free under it. */
  readonly height: number;
}

/** A callout with its top, px from the top of the first row. */
export interface CalloutPlace extends MeasuredCallout {
  readonly top: number;
}

/** Callouts measured, in the order of time. */
export function measuredCallouts(
  callouts: readonly IntervalCallout[],
  sheet: DownSheet,
  { measure, year }: { readonly measure: Measure; readonly year: number | undefined },
): readonly MeasuredCallout[] {
  const most = Math.min(sheet.textWidth, WIDEST);
  return [...callouts]
    .sort((a, b) => a.interval.from - b.interval.from || b.interval.to - a.interval.to)
    .map((callout) => {
      const { lines, isCut } = setCallout(callout.text, { least: most, most }, measure);
      const dates = dateLines(daysOf(callout.interval), year, sheet, measure);
      const y = baselineFor("callout", FIRST_MIDDLE);
      const words = paragraphAt(measure, "callout", lines, { x: sheet.textX, y, lineHeight: CALLOUT_LINE });
      const bottom = Math.max(FIRST_MIDDLE + (lines.length - 0.5) * CALLOUT_LINE, datesBottom(dates));
      return { callout, lines: [...dates, ...words], isCut, height: bottom + BELOW };
    });
}

/** A part of time as a date: in days where it is made of them. */
function daysOf({ from, to }: Interval): Moment {
  if (from % DAY === 0 && to % DAY === 0) {
    const isDay = to - from === DAY;
    return momentOf({ earliest: calendarDay(from), latest: calendarDay(to - 1), precision: isDay ? "day" : "bounded" });
  }
  return momentOf({ earliest: instant(from), latest: instant(to), precision: "bounded" });
}

function instant(time: number): string {
  return `${calendarDay(time)}T${formatTime(time, 1).slice(-5)}`;
}

/** Where callouts stand in the picture, px: `first` is the top of the first row, `yAt` tells where an instant lies from there. */
export interface CalloutsPlace {
  readonly sheet: DownSheet;
  readonly first: number;
  readonly yAt: (time: number) => number;
}

/** The callouts of a page. A line ties each to the rail, and a bracket right of the words says how far down its time goes. */
export function setCallouts(
  places: readonly CalloutPlace[],
  { sheet, first, yAt }: CalloutsPlace,
): readonly PlacedCallout[] {
  const free: number[] = Array.from({ length: BRACKET.most }, () => -Infinity);
  return places.map(({ callout, lines, top, height }) => {
    const { from, to } = callout.interval;
    // What is written at a later time stands before the row in which that begins.
    const after = places.filter((other) => other.callout.interval.from >= to).map((other) => other.top);
    const end = Math.min(yAt(to), ...after);
    const [y1, y2] = [first + top, first + end - BELOW];
    const hasRows = to - from > DAY && end > top + height;
    const track = hasRows ? free.findIndex((until) => until <= y1) : -1;
    if (track !== -1) free[track] = y2;
    const moved = lines.map((line) => ({ ...line, x: line.x + sheet.rail, y: line.y + y1 }));
    const middle = y1 + FIRST_MIDDLE;
    // Parted where bars may run beside the rail.
    const words = sheet.rail + sheet.textX - TIE.gap;
    const ties = [
      { x1: sheet.rail - TIE.half, y1: middle, x2: sheet.rail + TIE.half, y2: middle },
      { x1: words - Math.max(sheet.ordinalRoom, TIE.least), y1: middle, x2: words, y2: middle },
    ];
    return {
      key: callout.key,
      lines: moved,
      rules: [...ties, ...(track === -1 ? [] : bracket(track, [y1, y2], sheet))],
      name: callout.name,
    };
  });
}

function bracket(track: number, [y1, y2]: readonly [number, number], sheet: DownSheet): readonly CalloutRule[] {
  const x = sheet.rail + sheet.textX + sheet.textWidth + BRACKET.gap + track * BRACKET.apart;
  const end = (y: number): CalloutRule => ({ x1: x - BRACKET.ends, y1: y, x2: x, y2: y });
  return [{ x1: x, y1: y1 + 5, x2: x, y2 }, end(y1 + 5), end(y2)];
}
