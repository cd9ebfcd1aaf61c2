/** Views that somebody asks for by name: the one around a selection, the one at a date. */
import { claimsElsewhere } from "../../../data/accounts/matters.ts";
import { DAY, formatBound, HOUR, parseBound, type Interval, type OpenInterval } from "../../../data/time.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { reachOf, type View } from "../view.ts";
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

/**
 * The view of everything that is dated: all events with everywhere that others put them, all reports, and the extent.
 * What has no bound on one side reaches no farther than its other one.
 */
export function viewOfAll(timeline: Timeline): View {
  const reports = timeline.sources.flatMap(({ custom: { code, published } }) =>
    code !== undefined && published ? [published.interval] : [],
  );
  const ends = [...timeline.events.flatMap(datesOf), ...reports].flatMap(({ from, to }) => [from, to]);
  const extent = timeline.extent.interval;
  return ends
    .filter((end) => end !== undefined)
    .reduce((view, end) => ({ from: Math.min(view.from, end), to: Math.max(view.to, end) }), extent);
}

function datesOf(event: TimelineEvent): OpenInterval[] {
  const elsewhere = claimsElsewhere(event).flatMap(({ claim }) => event.claims[claim]?.when ?? []);
  return [event.when, ...elsewhere].map(({ interval }) => interval);
}

function padded({ from, to }: Interval, least: number): View {
  const room = Math.max((to - from) / 8, least);
  return { from: from - room, to: to + room };
}

/** Where a date leads, or why it leads nowhere. */
export type DateFound = { readonly view: View } | { readonly problem: string };

/**
 * Reads what somebody typed: 2016, 2016-09, 2016-09-12 or 2016-09-12T13:00 (a space does for the T). A year or a month
 * fills the view, a day stands between its neighbours, a minute in its two hours.
 */
export function viewOfDate(typed: string, timeline: Timeline): DateFound {
  const text = typed.trim().replace(/^(\S{10})\s+(?=\d)/u, "$1T");
  const wanted = parseBound(text);
  if (!wanted) {
    // Written as it should be, and yet no date: the 31st of September, the 13th month, 25 o'clock.
    if (/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2})?)?$/u.test(text)) return { problem: `No calendar has ${text}.` };
    return { problem: "Write a date as 2016, 2016-09, 2016-09-12 or 2016-09-12T13:00." };
  }
  const reach = reachOf(timeline.extent.interval);
  if (wanted.to <= reach.from || wanted.from >= reach.to) {
    const { from, to } = timeline.extent;
    return { problem: `That is too far away: this timeline runs from ${formatBound(from)} to ${formatBound(to)}.` };
  }
  const length = wanted.to - wanted.from;
  const room = length > DAY ? 0 : length === DAY ? DAY : HOUR;
  return { view: { from: Math.max(wanted.from, reach.from) - room, to: Math.min(wanted.to, reach.to) + room } };
}
