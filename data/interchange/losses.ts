/** What a timeline holds that not every format has room for, with the places where a timeline has it. */
import { inferredFrom } from "../assessments/assessment.ts";
import type { ImportNote } from "../import/import-draft.ts";
import { isSpan, type Custom, type Moment, type Timeline, type TimelineEvent } from "../timeline.ts";
import { placeOfEvent, placeOfSource } from "./interchange-format.ts";
import { writtenZone } from "../zone.ts";

interface Fact {
  readonly what: string;
  /** Where a timeline has it, in the order of the file. */
  readonly places: (timeline: Timeline) => readonly string[];
}

const THE_FILE = "the timeline";

function ofTimeline(what: string, has: (timeline: Timeline) => boolean): Fact {
  return { what, places: (timeline) => (has(timeline) ? [THE_FILE] : []) };
}

function ofEvents(what: string, has: (event: TimelineEvent) => boolean): Fact {
  return { what, places: ({ events }) => events.filter(has).map(placeOfEvent) };
}

function ofDates(what: string, has: (moment: Moment) => boolean): Fact {
  return ofEvents(what, ({ when }) => (isSpan(when) ? has(when.start) || has(when.end) : has(when)));
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** Names of fields that an import leaves for its own records: nobody misses them in another format. */
const OF_IMPORTS: ReadonlySet<string> = new Set(["imported-from", "inferred"]);

/** Whether there are further fields besides those that an import left. */
export function hasOwnCustom(custom: Custom | undefined): boolean {
  return Object.keys(custom ?? {}).some((name) => !OF_IMPORTS.has(name));
}

const FACTS = {
  title: ofTimeline("its title", () => true),
  description: ofTimeline("its description", ({ description }) => description !== undefined),
  language: ofTimeline("its language", ({ language }) => language !== undefined),
  extent: ofTimeline("the period to show first", ({ extentIsDerived }) => extentIsDerived === undefined),
  events: {
    what: "the event with its claims",
    places: ({ events }) => events.map(placeOfEvent),
  },
  custom: {
    what: "further fields",
    places: ({ custom, events }) => [
      ...(hasOwnCustom(custom) ? [THE_FILE] : []),
      ...events
        .filter((event) => hasOwnCustom(event.custom) || event.claims.some((claim) => hasOwnCustom(claim.custom)))
        .map(placeOfEvent),
    ],
  },
  "title-short": ofEvents("its short title", (event) => event["title-short"] !== undefined),
  summary: ofEvents("its summary", ({ summary }) => summary !== undefined && summary !== ""),
  lane: ofEvents("its lane", () => true),
  place: ofEvents("its place", ({ place }) => place !== undefined),
  coordinates: ofEvents("its point on the map", ({ coordinates }) => coordinates !== undefined),
  actors: ofEvents("who took part", ({ actors }) => isFilled(actors)),
  subject: ofEvents("its tags", ({ subject }) => isFilled(subject)),
  media: ofEvents("its pictures and films", ({ media }) => isFilled(media)),
  "more-media": ofEvents("its pictures and films after the first", ({ media = [] }) => media.length > 1),
  links: ofEvents(
    "which events it follows or implies",
    ({ follows, implies }) => isFilled(follows) || isFilled(implies),
  ),
  grouping: ofEvents("why its claims are taken as one event", ({ grouping }) => grouping !== undefined),
  emphasis: ofEvents("whether it is drawn first or last", ({ emphasis }) => emphasis !== undefined),
  reviewed: ofEvents("that its conflicts were looked at", ({ reviewed }) => reviewed !== undefined),
  zone: ofDates("the time zone of its date", ({ zone, earliest = "", latest = "" }) =>
    [zone, writtenZone(earliest), writtenZone(latest)].some((each) => each !== undefined),
  ),
  "date-wording": ofDates("the words and the basis of its date", (moment) =>
    [moment.wording, moment.basis, moment.edtf].some((text) => text !== undefined),
  ),
  likely: ofDates("where its date most likely lies", ({ likely }) => likely !== undefined),
  "more-lanes": ofEvents("in which other lanes it stands", (event) => isFilled(event.lanes)),
  inferred: ofEvents("that an importer concluded who tells of it", ({ claims }) =>
    claims.some((claim) => inferredFrom(claim) !== undefined),
  ),
  "lane-parents": {
    what: "under which lane it stands",
    places: ({ lanes }) => lanes.flatMap(({ label, parent }) => (parent === undefined ? [] : [`lane "${label}"`])),
  },
  eras: {
    what: "the background period",
    places: ({ eras = [] }) => eras.map(({ title }) => `era "${title}"`),
  },
  "era-claims": {
    what: "what sources say of the background period",
    places: ({ eras = [] }) => eras.flatMap(({ title, claims }) => (isFilled(claims) ? [`era "${title}"`] : [])),
  },
  pictures: {
    what: "a picture that is kept under a name",
    places: ({ pictures = [] }) => pictures.map(({ name }) => `picture "${name}"`),
  },
  claims: ofEvents("what its sources say, apart from a line of text each", ({ claims }) => claims.length > 0),
  sources: {
    what: "the source as a whole: only events name it",
    places: ({ sources }) => sources.map(placeOfSource),
  },
} satisfies Readonly<Record<string, Fact>>;

/** What no format of another program has room for. */
export const NOWHERE_ELSE = [
  "likely",
  "more-lanes",
  "inferred",
  "lane-parents",
  "pictures",
  "reviewed",
] as const satisfies FactName[];

/** The name of something that a timeline can hold. */
export type FactName = keyof typeof FACTS;

/** A note for every place where a timeline holds what a format does not: of `dropped`, and of what is `changed`. */
export function lossNotes(
  timeline: Timeline,
  { dropped = [], changed = [] }: { readonly dropped?: readonly FactName[]; readonly changed?: readonly FactName[] },
): readonly ImportNote[] {
  const noted = (kind: ImportNote["kind"], names: readonly FactName[]): readonly ImportNote[] =>
    names.flatMap((name) => FACTS[name].places(timeline).map((at) => ({ at, kind, what: FACTS[name].what })));
  return [...noted("dropped", dropped), ...noted("changed", changed)];
}
