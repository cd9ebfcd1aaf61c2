import { describe, expect, test } from "vitest";
import { parseTimeline } from "../file/parsing/parse.ts";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { importedText } from "../../e2e/helpers/files/imported-text.ts";
import { randomTimeline } from "../../e2e/random/random-timeline.ts";
import { seeded, type Seeded } from "../../e2e/random/seeded.ts";
import { openInterval, parseBound, type OpenInterval } from "../time.ts";
import { isSpan, type Moment, type Timeline, type TimelineEvent } from "../timeline.ts";
import type { Written } from "../written.ts";
import { ICALENDAR_OUT } from "./write-icalendar.ts";
import type { InterchangeFormat } from "./interchange-format.ts";
import { MARKWHEN_OUT } from "./write-markwhen.ts";
import { SIMILE_JSON_OUT } from "./write-simile.ts";
import { TIMELINEJS_CSV_OUT, TIMELINEJS_JSON_OUT } from "./write-timelinejs.ts";

const HOSTILE = [
  "=HYPERLINK(1)",
  "<script>alert(1)</script> & <b>bold</b>",
  "2016-09-12: no event of its own",
  "a, b; c \\ d | e",
  "[words](javascript:alert(1)) *star* _under_ `code` snake_case",
  "#tag and # no heading",
  "END:VEVENT",
  "\"quoted\", 'single'",
  "ßpät – 日本語 الهدنة 🚢",
  "section of a text",
];

/** A random timeline with words that mean something in some format; undefined where chance made none that is valid. */
function hostileTimeline(random: Seeded): Timeline | undefined {
  const written = randomTimeline(random);
  const events = written.events.map((event, index): Written<TimelineEvent> => {
    const [title, first, last] = [random.oneOf(HOSTILE), random.oneOf(HOSTILE), random.oneOf(HOSTILE)];
    return { ...event, title: `${title} (${String(index)})`, summary: `${first}\n${last}\n\nEnd.` };
  });
  const parsed = parseTimeline(JSON.stringify({ ...written, events }), "random.json");
  return parsed.ok ? parsed.value : undefined;
}

const RANDOM = Array.from({ length: 150 }, (_, index) => hostileTimeline(seeded(index + 1))).filter(
  (timeline) => timeline !== undefined,
);

type Projection = (event: TimelineEvent, timeline: Timeline) => object;

/** What every format of events carries: the title and the first words of the text. */
function words({ title, summary = "" }: TimelineEvent): { readonly title: string; readonly first: string } {
  return { title, first: summary.split("\n")[0] ?? "" };
}

function laneOf({ lane }: TimelineEvent, { lanes }: Timeline) {
  return lanes.find(({ id }) => id === lane)?.label;
}

function momentsOf({ when }: TimelineEvent): readonly Moment[] {
  return isSpan(when) ? [when.start, when.end] : [when];
}

/** All that a test compares of an event that was read again; a projection names a part of it. */
function told(event: TimelineEvent, timeline: Timeline): object {
  const { id, place } = event;
  return {
    ...words(event),
    id,
    place,
    lane: laneOf(event, timeline),
    when: ownDates(event),
    instants: instantsOf(event),
  };
}

/** Where a date lies on the calendar on which it is written. */
function ownDates(event: TimelineEvent): OpenInterval {
  const moments = momentsOf(event);
  const [earliest, latest] = [moments[0]?.earliest, moments.at(-1)?.latest];
  return openInterval(parseBound(earliest ?? "")?.from, parseBound(latest ?? "")?.to);
}

function instantsOf({ when }: TimelineEvent) {
  return isSpan(when) ? undefined : when.instants;
}

/** The dates of an event, where both ends are named by one bound each, and are not the same. */
function exactDates(event: TimelineEvent): { readonly when?: OpenInterval } {
  const moments = momentsOf(event);
  const isExact = moments.every(({ earliest, latest }) => earliest !== undefined && earliest === latest);
  return isExact && moments[0]?.earliest !== moments[1]?.earliest ? { when: ownDates(event) } : {};
}

/** The dates of an event whose every end has two bounds. */
function boundedDates(event: TimelineEvent): { readonly when?: OpenInterval } {
  const isBounded = momentsOf(event).every(({ earliest, latest }) => earliest !== undefined && latest !== undefined);
  return isBounded ? { when: ownDates(event) } : {};
}

function isTimed(event: TimelineEvent): boolean {
  return momentsOf(event).some(({ earliest, latest }) => `${earliest ?? ""} ${latest ?? ""}`.includes("T"));
}

/** A calendar marks all days between two bounds, and moves a time of another zone to UTC. */
function calendarDates(event: TimelineEvent): object {
  const [only, ...others] = momentsOf(event);
  const timed = isTimed(event);
  if (only && others.length === 0 && timed)
    return only.instants && only.earliest === only.latest ? { instants: only.instants } : {};
  return timed ? {} : boundedDates(event);
}

const CARRIED: readonly (readonly [InterchangeFormat, Projection])[] = [
  [
    TIMELINEJS_JSON_OUT,
    (event, whole) => ({
      ...words(event),
      id: event.id,
      place: event.place,
      lane: laneOf(event, whole),
      ...exactDates(event),
    }),
  ],
  [TIMELINEJS_CSV_OUT, (event, whole) => ({ ...words(event), lane: laneOf(event, whole), ...exactDates(event) })],
  [SIMILE_JSON_OUT, (event) => ({ ...words(event), id: event.id, ...boundedDates(event) })],
  [
    MARKWHEN_OUT,
    (event, whole) => ({
      ...words(event),
      // What would begin an event or a section is an item of a list there.
      first: words(event).first.replace(/^(?=2016-09-12:|section|# )/u, "- "),
      id: event.id,
      place: event.place,
      lane: laneOf(event, whole),
      ...(isTimed(event) ? {} : exactDates(event)),
    }),
  ],
  [
    ICALENDAR_OUT,
    (event, whole) => ({
      ...words(event),
      // No description holds a tag.
      first: words(event).first.replace(/<(?=[a-z/])/gu, "< "),
      place: event.place,
      lane: laneOf(event, whole),
      ...calendarDates(event),
    }),
  ],
];

/** Whether there is a bound at all: what nothing dates stands nowhere in other formats. */
function isDated(event: TimelineEvent): boolean {
  return momentsOf(event).some(({ earliest, latest }) => earliest !== undefined || latest !== undefined);
}

describe.each(CARRIED.map(([format, carried]) => ({ id: format.id, format, carried })))(
  "$id",
  ({ format, carried }) => {
    test.each([
      ["the shipped timeline", [shippedTimeline()]],
      ["random timelines", RANDOM],
    ] as const)("%s: nothing is lost that the format can carry", (_, timelines) => {
      expect(timelines.length).toBeGreaterThan(0);
      for (const timeline of timelines) {
        const dated = timeline.events.filter(isDated);
        const { text, notes } = format.write(timeline);
        const lost = notes.filter(({ kind, what }) => kind === "dropped" && what.startsWith("the event,"));
        expect(lost).toHaveLength(timeline.events.length - dated.length);
        if (dated.length === 0) continue;
        const after = importedText(text).timeline;
        const byTitle = new Map(after.events.map((event) => [event.title, event]));
        expect(after.events).toHaveLength(dated.length);
        for (const event of dated) {
          const again = byTitle.get(event.title);
          expect(again && told(again, after), event.title).toMatchObject(carried(event, timeline));
        }
      }
    });
  },
);
