/** iCalendar (RFC 5545, with the names of RFC 7986): an entry for each event that a calendar can show. */
import type { ImportNote } from "../import/import-draft.ts";
import { slug } from "../file/schema/slug.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { whenText } from "../wording.ts";
import { calendarDatesOf, dayText } from "./icalendar-dates.ts";
import { contentLineOf, textValue, uriValue } from "./icalendar-lines.ts";
import { type InterchangeFormat, placeOfEvent } from "./interchange-format.ts";
import { lossNotes, NOWHERE_ELSE } from "./losses.ts";
import { claimTeller, type ToldClaim } from "./told-claims.ts";

/**
 * Writes entries that take up no time (TRANSP). All days between the bounds of a date are marked, and the description says
 * what is known. UID is the event's id with the timeline's title, so that a calendar that has the file already changes its
 * entries and does not double them. DTSTAMP is the last day on which one of the sources came out, and the end of the
 * timeline where none says when: the same timeline gives the same file.
 */
export const ICALENDAR_OUT: InterchangeFormat = {
  id: "icalendar",
  name: "an iCalendar file",
  endings: [".ics"],
  write(timeline) {
    const notes: ImportNote[] = [];
    const told = claimTeller(timeline);
    const common = { timeline, stamp: stampOf(timeline), notes };
    const { title, description } = timeline;
    const lines = [
      contentLineOf("BEGIN", "VCALENDAR"),
      contentLineOf("VERSION", "2.0"),
      contentLineOf("PRODID", "-//Sourceline//Timeline//EN"),
      contentLineOf("CALSCALE", "GREGORIAN"),
      contentLineOf("NAME", textValue(title)),
      contentLineOf("X-WR-CALNAME", textValue(title)),
      ...(description === undefined ? [] : [contentLineOf("X-WR-CALDESC", textValue(description))]),
      ...timeline.events.flatMap((event) => entryOf(event, told(event), common)),
      contentLineOf("END", "VCALENDAR"),
    ];
    return { text: lines.join(""), notes: [...notes, ...icalendarLosses(timeline)] };
  },
};

function icalendarLosses(timeline: Timeline): readonly ImportNote[] {
  return lossNotes(timeline, {
    dropped: [
      ...(["language", "extent", "custom", "title-short", "actors", "media", "links", "grouping"] as const),
      ...(["emphasis", "date-wording"] as const),
      ...NOWHERE_ELSE,
      "eras",
    ],
    changed: ["claims", "sources"],
  });
}

/** The last day on which a source came out, or the last of the timeline, at its beginning in UTC. */
function stampOf({ sources, extent }: Timeline): string {
  const days = sources.flatMap(({ custom: { published } }) => published?.interval.to ?? []);
  const last = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
  const text = dayText((Number.isFinite(last) ? last : extent.interval.to) - 1);
  return `${/^\d{8}$/u.test(text) ? text : "19700101"}T000000Z`;
}

interface Common {
  readonly timeline: Timeline;
  readonly stamp: string;
  readonly notes: ImportNote[];
}

function entryOf(
  event: TimelineEvent,
  told: readonly ToldClaim[],
  { timeline, stamp, notes }: Common,
): readonly string[] {
  const note = (kind: ImportNote["kind"], what: string): void => {
    notes.push({ at: placeOfEvent(event), kind, what });
  };
  const dates = calendarDatesOf(event.when);
  if (!dates) {
    note("dropped", "the event, which has no date in the years 1 to 9999");
    return [];
  }
  for (const what of dates.changed) note("changed", what);
  const lane = timeline.lanes.find(({ id }) => id === event.lane)?.label ?? "";
  const { place, coordinates, subject = [] } = event;
  const [longitude, latitude] = coordinates?.coordinates ?? [];
  const urls = [...new Set(told.flatMap(({ url }) => url ?? []))];
  return [
    contentLineOf("BEGIN", "VEVENT"),
    contentLineOf("UID", `${event.id}@${slug(timeline.title) || "timeline"}.sourceline`),
    contentLineOf("DTSTAMP", stamp),
    dateLine("DTSTART", dates.start),
    ...(dates.end === undefined ? [] : [dateLine("DTEND", dates.end)]),
    contentLineOf("SUMMARY", textValue(event.title)),
    contentLineOf("DESCRIPTION", textValue(descriptionOf(event, told, dates.changed.length > 0))),
    ...(place === undefined ? [] : [contentLineOf("LOCATION", textValue(place))]),
    ...(longitude === undefined || latitude === undefined
      ? []
      : [contentLineOf("GEO", `${degrees(latitude)};${degrees(longitude)}`)]),
    contentLineOf("CATEGORIES", [lane, ...subject].map(textValue).join(",")),
    ...urls.map((url, index) => contentLineOf(index === 0 ? "URL" : "ATTACH", uriValue(url))),
    contentLineOf("TRANSP", "TRANSPARENT"),
    contentLineOf("END", "VEVENT"),
  ];
}

/** A date is a value with or without a parameter before the colon. */
function dateLine(name: string, value: string): string {
  const at = value.lastIndexOf(":");
  return contentLineOf(name + value.slice(0, at), value.slice(at + 1));
}

/** Degrees as the format has them: no exponents. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}

/**
 * Calendars of the web show what looks like a tag in a description as HTML, and others show entities as they are: behind
 * a blank, no "<" begins a tag.
 */
function untagged(text: string): string {
  return text.replace(/<(?=[\p{L}/!?])/gu, "< ");
}

function descriptionOf(
  { summary = "", when }: TimelineEvent,
  told: readonly ToldClaim[],
  isDateInWords: boolean,
): string {
  const claims = told.map(({ by, says }) => `• ${by}: ${says}`).join("\n");
  const parts = [summary, isDateInWords ? `Date: ${whenText(when)}` : "", claims];
  return untagged(parts.filter((part) => part !== "").join("\n\n"));
}
