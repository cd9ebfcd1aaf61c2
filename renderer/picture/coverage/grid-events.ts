/** The events of a grid: as many as there is room for, those that matter most, in the order in which they are told. */
import { toldWithinDays } from "../../../data/lists/told-order.ts";
import type { Interval } from "../../../data/time.ts";
import { isSpan, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { dateLine } from "../down/down-dates.ts";
import { byPlaceInTime, inTime, membersByRank, type InTime } from "../down/down-order.ts";
import type { LaneIndex } from "../lanes/lane-index.ts";
import type { Member } from "../marks/member.ts";
import { isOneDay } from "../marks/place-mark.ts";

/** An event of a grid, at its place in time. */
export interface GridEvent extends InTime {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly member: Member;
  readonly follows?: readonly string[];
}

/** The events in view, those first that matter most. */
export function eventsInView(
  index: LaneIndex,
  view: Interval,
  eventOf: ReadonlyMap<string, TimelineEvent>,
): readonly GridEvent[] {
  return [...membersByRank(index, view)].flatMap((member): readonly GridEvent[] => {
    const event = member.role === "event" ? eventOf.get(member.id) : undefined;
    if (!event) return [];
    const { id, follows } = event;
    return [{ id, event, member, ...(follows && { follows }), ...inTime(member.when, member.order) }];
  });
}

/** In the order of time; on one day an event comes after those that it follows. */
export function inTellingOrder(events: readonly GridEvent[]): readonly GridEvent[] {
  return toldWithinDays([...events].sort(byPlaceInTime), ({ at }) => at);
}

/** Events without room between those that are drawn. */
export interface LeftOut {
  /** They come before the event at this place; after the last, where it is how many are drawn. */
  readonly before: number;
  readonly count: number;
}

/** Where in time those lie that have no room; what is drawn faintly for context alone is not missed. */
export function leftOut(drawn: readonly GridEvent[], others: readonly GridEvent[]): readonly LeftOut[] {
  const missed = others.filter(({ member }) => !member.faint).sort(byPlaceInTime);
  const places: LeftOut[] = [];
  let next = 0;
  for (let before = 0; before <= drawn.length; before += 1) {
    const first = next;
    const event = drawn[before];
    while (next < missed.length && (!event || byPlaceInTime(missed[next]!, event) < 0)) next += 1;
    if (next > first) places.push({ before, count: next - first });
  }
  return places;
}

/**
 * The date at the head of an event: of a span, where it begins.
 *
 * @example "12 Sep", "14–19 Sep", "12 Sep –" and "… –" (with a no-break space), "undated"
 */
export function headDate(when: When, year: number | undefined): string {
  const moment = isSpan(when) ? when.start : when;
  const { from, to } = moment.interval;
  if (from === undefined && to === undefined) return isSpan(when) ? "…\u00a0–" : "undated";
  const text = dateLine(moment, year);
  // A time of day decides the order; the day is what fits.
  const day = isOneDay(moment.interval) ? text.split(", ")[0]! : text;
  return isSpan(when) ? `${day}\u00a0–` : day;
}

/**
 * Years alone, of a date that has no room; the date itself where it names none.
 *
 * @param year that dates of the timeline leave out
 * @example "2015", "by 2015", "2015 – 2016", "2015 –"
 */
export function yearsOf(date: string, year: number | undefined): string {
  const [first, last, after] = date.split("–").map((part) => part.trim());
  const [from, to] = [first, last].map((part = "") => /\d{4}/u.exec(part)?.[0]);
  // The year of both stands at the end; one that is left out is the timeline's own.
  if (from === undefined) return to ?? date;
  if (last === undefined) return `${/^(?:from|by) /u.exec(date)?.[0] ?? ""}${from}`;
  // Of what lasts, it is when it may have begun.
  const lasts = after === undefined ? "" : "\u00a0–";
  return `${from} – ${last === "" ? "" : (to ?? String(year ?? ""))}`.trim() + lasts;
}

/** Whether a date is a known day, which is set in strong type. */
export function isKnownDay(when: When): boolean {
  return !isSpan(when) && isOneDay(when.interval);
}
