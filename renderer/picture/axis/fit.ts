/** Views that somebody asks for by name: the one around a selection, the one at a date. */
import { claimsElsewhere } from "../../../data/accounts/matters.ts";
import { DAY, formatBound, HOUR, overlaps, type Interval, type OpenInterval } from "../../../data/time.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { typedDate } from "../../../data/typed-date.ts";
import { emptyTime } from "../../../data/empty/empty-time.ts";
import { atOnce, inSteps, type Steps } from "../../../data/memo.ts";
import { breaksAt, UNBROKEN, type Breaks } from "../breaks.ts";
import { lengthOn, middleOf, pan, reachOf, type View } from "../view.ts";
import type { SelectedItem } from "../../../data/look/look.ts";

/** Kept free at either side of a selected event, at the least: what stands around it says what it belongs to. */
const AROUND_EVENT = 2 * DAY;

/** A view around the selected event, with everywhere that others put it, or around all that the selected source tells. */
export function viewOfSelection(timeline: Timeline, { kind, id }: SelectedItem): View | undefined {
  const chosen = timeline.events.filter((event) =>
    kind === "event" ? event.id === id : event.claims.some(({ source }) => source === id),
  );
  const published = timeline.sources.find((source) => kind === "source" && source.id === id)?.custom.published;
  const dates = [...chosen.flatMap(datesOf), ...(published ? [published.interval] : [])];
  const ends = dates.flatMap(({ from, to }) => [from, to]).filter((end) => end !== undefined);
  // A selection that nothing dates may lie anywhere.
  if (ends.length === 0) return chosen.length === 0 ? undefined : timeline.extent.interval;
  return padded({ from: Math.min(...ends), to: Math.max(...ends) }, kind === "event" ? AROUND_EVENT : DAY);
}

/** Share of a view, at either end, where a mark is seen and its words are not. */
const EDGE = 0.04;

/**
 * The view of the same length in which the selected event's own mark can be seen: the very same where it can be already,
 * otherwise with the mark, or the end of it that is nearest, in the middle. A source has no one place.
 */
export function viewShowing(
  { events }: Timeline,
  view: View,
  { kind, id }: SelectedItem,
  breaks: Breaks = UNBROKEN,
): View {
  const event = kind === "event" ? events.find((other) => other.id === id) : undefined;
  if (!event) return view;
  const { from = -Infinity, to = Infinity } = event.when.interval;
  const length = lengthOn(breaks, view);
  const after = lengthOn(breaks, { from: view.from, to });
  const isBefore = after < EDGE * length;
  if (!isBefore && lengthOn(breaks, { from, to: view.to }) >= EDGE * length) return view;
  const nearest = isBefore ? to : from;
  const middle = to - from < length / 2 ? (from + to) / 2 : nearest;
  return pan(view, lengthOn(breaks, { from: middleOf(view, breaks), to: middle }), breaks);
}

/**
 * The view of everything that is dated: all events with everywhere that others put them, all reports, and the extent.
 * What has no bound on one side reaches no farther than its other one.
 */
export function viewOfAll(timeline: Timeline): View {
  return around(timeline.extent.interval, atOnce(datedIn(timeline)));
}

function* datedIn({ sources, events }: Timeline): Steps<readonly OpenInterval[]> {
  const reports = sources.flatMap(({ custom: { code, published } }) =>
    code !== undefined && published ? [published.interval] : [],
  );
  const dates: OpenInterval[] = reports;
  yield* inSteps(events, (event) => {
    dates.push(event.when.interval);
    for (const elsewhere of datesElsewhereOf(event)) dates.push(elsewhere);
  });
  return dates;
}

/** What has no bound on one side reaches no farther than its other one. */
function around(extent: Interval, dates: readonly OpenInterval[]): View {
  let { from, to } = extent;
  for (const date of dates) {
    from = Math.min(from, date.from ?? from, date.to ?? from);
    to = Math.max(to, date.from ?? to, date.to ?? to);
  }
  return { from, to };
}

/** Where an axis of a timeline can go. */
export interface Reach {
  /**
   * As far as one may look: what lies wholly outside the extent can be reached, and nothing draws the reach out that can
   * be seen without it.
   */
  readonly reach: View;
  /** Empty time that the axis draws short: whatever is filtered, so that it stays as it is. */
  readonly empty: Breaks;
}

/** Takes time in proportion to what is dated, but for sorting it. */
export function* reachInSteps(timeline: Timeline): Steps<Reach> {
  const extent = timeline.extent.interval;
  const dates = yield* datedIn(timeline);
  const empty = breaksAt(emptyTime(dates));
  yield;
  const outside = dates.filter((date) => !overlaps(date, extent));
  return { reach: reachOf(extent, around(extent, outside), empty), empty };
}

/** As far as one may look in a timeline: see `Reach`. */
export function reachOfTimeline(timeline: Timeline): View {
  return atOnce(reachInSteps(timeline)).reach;
}

/** Empty time that an axis of this timeline draws short: see `Reach`. */
export function breaksOfTimeline(timeline: Timeline): Breaks {
  return atOnce(reachInSteps(timeline)).empty;
}

function datesOf(event: TimelineEvent): OpenInterval[] {
  return [event.when.interval, ...datesElsewhereOf(event)];
}

function datesElsewhereOf(event: TimelineEvent): readonly OpenInterval[] {
  return claimsElsewhere(event).flatMap(({ claim }) => event.claims[claim]?.when?.interval ?? []);
}

function padded({ from, to }: Interval, least: number): View {
  const room = Math.max((to - from) / 8, least);
  return { from: from - room, to: to + room };
}

/** Where a date leads, or why it leads nowhere. */
export type DateFound = { readonly view: View } | { readonly problem: string };

/**
 * Where a date leads that somebody typed in any of the forms of `typedDate`, without its year where the
 * timeline has it once. A year or a month fills the view, a day
 * stands between its neighbours, a minute in its two hours.
 */
export function viewOfDate(typed: string, timeline: Timeline): DateFound {
  const read = typedDate(typed, timeline.extent.interval);
  if ("problem" in read) return read;
  const wanted = read.interval;
  const reach = reachOfTimeline(timeline);
  if (wanted.to <= reach.from || wanted.from >= reach.to) {
    const { from, to } = timeline.extent;
    return { problem: `That is too far away: this timeline runs from ${formatBound(from)} to ${formatBound(to)}.` };
  }
  const length = wanted.to - wanted.from;
  const room = length > DAY ? 0 : length === DAY ? DAY : HOUR;
  return { view: { from: Math.max(wanted.from, reach.from) - room, to: Math.min(wanted.to, reach.to) + room } };
}
