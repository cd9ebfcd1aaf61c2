/**
 * SIMILE Timeline as JSON (https://simile-widgets.github.io/timeline/): the format that has four dates, as a span between
 * bounds does. Descriptions are HTML there, and texts of a timeline are not: see `escapedHtml`.
 */
import type { ImportNote } from "../import/import-draft.ts";
import { calendarFields, boundParts, boundText, DAY, parseBound } from "../time.ts";
import { isSpan, type Moment, type Timeline, type TimelineEvent, type When } from "../timeline.ts";
import { whenText } from "../wording.ts";
import { type InterchangeFormat, placeOfEvent } from "./interchange-format.ts";
import { lossNotes, NOWHERE_ELSE } from "./losses.ts";
import { escapedHtml, paragraphs } from "./write-timelinejs.ts";
import { claimTeller, type ToldClaim } from "./told-claims.ts";

interface SimileDates {
  readonly start: string;
  readonly latestStart?: string;
  readonly earliestEnd?: string;
  readonly end?: string;
  readonly durationEvent: boolean;
}

/** Writes an event for each that has a date. */
export const SIMILE_JSON_OUT: InterchangeFormat = {
  id: "simile-json",
  name: "a SIMILE timeline (JSON)",
  endings: [".json"],
  write(timeline) {
    const notes: ImportNote[] = [];
    const told = claimTeller(timeline);
    const events = timeline.events.flatMap((event) => eventOf(event, told(event), notes));
    const value = { dateTimeFormat: "iso8601", events };
    return {
      text: `${JSON.stringify(value, undefined, 2)}\n`,
      notes: [...notes, ...simileLosses(timeline)],
    };
  },
};

function simileLosses(timeline: Timeline): readonly ImportNote[] {
  return lossNotes(timeline, {
    dropped: [
      ...(["title", "description", "language", "extent", "custom", "title-short", "lane", "place"] as const),
      ...(["coordinates", "actors", "subject", "more-media", "links", "grouping", "emphasis"] as const),
      ...(["date-wording"] as const),
      ...NOWHERE_ELSE,
      "eras",
    ],
    changed: ["claims", "sources"],
  });
}

function eventOf(event: TimelineEvent, told: readonly ToldClaim[], notes: ImportNote[]): readonly object[] {
  const note = (kind: ImportNote["kind"], what: string): void => {
    notes.push({ at: placeOfEvent(event), kind, what });
  };
  const { id, title, summary = "", when, media = [] } = event;
  const dates = simileDates(when);
  if (!dates) {
    note("dropped", "the event, which has no date to stand at");
    return [];
  }
  if (isOpen(when)) note("changed", "an end of its date that nothing bounds, which stands as words");
  if (hasNamedZone(when)) note("dropped", "the time zone of its date, which has a name and no offset");
  const claims = told.map(
    ({ by, says, url }) =>
      `<li>${url === undefined ? escapedHtml(by) : `<a href="${escapedHtml(url)}">${escapedHtml(by)}</a>`}: ${escapedHtml(says)}</li>`,
  );
  // Without a second bound the format draws a point, which is more than anybody knows.
  const date = isOpen(when) ? paragraphs(`Date: ${whenText(when)}`) : "";
  const description = paragraphs(summary) + date + (claims.length === 0 ? "" : `<ul>${claims.join("")}</ul>`);
  const [picture] = media;
  return [
    {
      id,
      ...dates,
      title: escapedHtml(title),
      ...(description !== "" && { description }),
      ...(picture && { image: picture.URL }),
    },
  ];
}

/**
 * A span has a bound at each side of either end; a moment that is not known to the day or better lies between two days.
 * Undefined where nothing dates it.
 */
function simileDates(when: When): SimileDates | undefined {
  const [first, last] = isSpan(when) ? [when.start, when.end] : [when, when];
  const [from, to] = [dateOf(first, "earliest"), dateOf(last, "latest")];
  const [latestStart, earliestEnd] = isSpan(when) ? [dateOf(first, "latest"), dateOf(last, "earliest")] : [];
  // The format draws nothing without a start.
  const start = from ?? latestStart ?? earliestEnd ?? to;
  if (start === undefined) return undefined;
  const end = to ?? earliestEnd;
  return {
    start,
    ...(latestStart !== undefined && latestStart !== start && { latestStart }),
    ...(earliestEnd !== undefined && earliestEnd !== end && { earliestEnd }),
    ...(end !== undefined && (isSpan(when) || end !== start) && { end }),
    durationEvent: isSpan(when),
  };
}

/** A bound to the day or better: the format would draw a month at its first day. A year of more than four digits stays. */
function dateOf(moment: Moment, side: "earliest" | "latest"): string | undefined {
  const bound = moment[side];
  const parts = bound === undefined ? undefined : boundParts(bound);
  if (bound === undefined || !parts) return undefined;
  if (parts.time !== undefined) {
    const offset = /(?:Z|[+-]\d\d:\d\d)$/u.exec(bound)?.[0] ?? (isOffset(moment.zone) ? moment.zone : "");
    return `${parts.date}T${parts.time.length === 5 ? `${parts.time}:00` : parts.time}${offset}`;
  }
  const { from, to } = parseBound(bound)!;
  const { year, month, day } = calendarFields(side === "earliest" ? from : to - DAY);
  return boundText([year, month, day]);
}

function isOffset(zone: string | undefined): zone is string {
  return zone !== undefined && /^(?:Z|[+-]\d\d:\d\d)$/u.test(zone);
}

function momentsOf(when: When): readonly Moment[] {
  return isSpan(when) ? [when.start, when.end] : [when];
}

function isOpen(when: When): boolean {
  return momentsOf(when).some(({ earliest, latest }) => earliest === undefined || latest === undefined);
}

function hasNamedZone(when: When): boolean {
  return momentsOf(when).some(({ zone }) => zone !== undefined && !isOffset(zone));
}
