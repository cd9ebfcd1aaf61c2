/** Random edits of random timelines, for tests of what must hold of any: most can be applied, some cannot. */
import type { Edit, OneEdit } from "../../data/edit/edit.ts";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import { freeId } from "../../data/edit/free-id.ts";
import type { Claim, Source, Timeline, TimelineEvent } from "../../data/timeline.ts";
import { asWritten, type Written } from "../../data/written.ts";
import { randomTimeline } from "./random-timeline.ts";
import type { Seeded } from "./seeded.ts";

const DAY = { earliest: "2016-09-20", latest: "2016-09-20", precision: "day" } as const;

/**
 * The JSON of a random timeline with all that an edit can reach: lanes under lanes, background periods, pictures, aspects of
 * its own, fields of its author's own, links between events, sources with and without a code, a period or none.
 */
export function randomFile(random: Seeded): string {
  // Some have a circle of claims that were taken over from each other.
  for (;;) {
    const text = anyFile(random);
    if (parseTimeline(text, "random").ok) return text;
  }
}

function anyFile(random: Seeded): string {
  const { extent, sources, events, ...others } = randomTimeline(random);
  const ids = events.map(({ id }) => id);
  const file = {
    ...others,
    ...(random.chance(0.5) && { extent }),
    lanes: [...others.lanes, { id: "m", label: "M", parent: "l" }, { id: "n", label: "N" }],
    aspects: { cargo: "what it carried" },
    sources: [...sources.map((source) => withLessCode(random, source)), { id: "spare", type: "book", title: "Spare" }],
    events: events.map((event, index) => linked(random, event, ids.slice(0, index))),
    eras: [
      {
        id: "winter",
        title: "Winter",
        when: random.oneOf([DAY, { edtf: "2016-12/2017-02" }]),
        claims: [{ ...plainClaim("r0"), id: "of-an-era" }],
      },
    ],
    pictures: [
      {
        name: "cover",
        hidden: [ids[0]],
        callouts: [
          { text: "Here", event: ids.at(-1) },
          { text: "Then", from: "2016-09-12" },
        ],
      },
    ],
    custom: { colour: "blue" },
  };
  return JSON.stringify(file)
    .replace('"amount":1', '"amount":1.0')
    .replace(BACKWARDS, '"earliest":"$1+03:00","latest":"$1-05:00"');
}

function plainClaim(source: string): Written<Claim> {
  return { source, speaker: { name: "the mayor" }, says: "so" };
}

function withLessCode(random: Seeded, { custom, ...source }: Written<Source>): Written<Source> {
  const { code, ...bare } = custom;
  return { ...source, custom: random.chance(0.6) || code === undefined ? bare : { code, ...bare } };
}

function linked(random: Seeded, event: Written<TimelineEvent>, earlier: readonly string[]): Written<TimelineEvent> {
  const follows = earlier.filter(() => random.chance(0.4));
  return {
    ...event,
    lane: random.oneOf(["l", "m"]),
    ...(random.chance(0.3) && { lanes: ["n", "m"] }),
    ...(follows.length > 0 && { follows }),
    ...(random.chance(0.3) && { custom: { amount: 1, unit: "t" } }),
    claims: event.claims.map((claim) =>
      random.chance(0.2) ? { ...claim, asserts: [{ aspect: "cargo", value: "salt" }] } : claim,
    ),
  };
}

/** A time that is later in one zone than in the other. */
const BACKWARDS = /"earliest":"([^"]*)-05:00","latest":"[^"]*\+03:00"/gu;

/** One edit of a timeline, of any kind that it has something for. */
export function randomEdit(random: Seeded, timeline: Timeline): Edit {
  if (random.chance(0.95)) return randomOne(random, timeline);
  // Each of them is one of the timeline before the others: the later ones may find something gone, or taken.
  return { type: "several", edits: Array.from({ length: 1 + random.below(4) }, () => randomOne(random, timeline)) };
}

function randomOne(random: Seeded, timeline: Timeline): OneEdit {
  const made = random.oneOf(MAKERS)(random, timeline);
  return made ?? randomOne(random, timeline);
}

type Maker = (random: Seeded, timeline: Timeline) => OneEdit | undefined;

/** An id of something there is, now and then of nothing. */
function some(random: Seeded, things: readonly { readonly id: string }[]): string {
  return things.length === 0 || random.chance(0.03) ? "nobody" : random.oneOf(things).id;
}

function fresh(random: Seeded, things: readonly { readonly id: string }[], kind: string): string {
  if (things.length > 0 && random.chance(0.05)) return random.oneOf(things).id;
  return freeId(kind, new Set(things.map(({ id }) => id)));
}

const details: Maker = (random) => ({
  type: "change-details",
  change: random.oneOf([
    { title: "Another" },
    { title: null },
    { description: null, language: "de" },
    { extent: { from: "2016-08-01", to: "2016-10-01" } },
    { extent: { from: "2016-08-01", to: "2015" } },
    { extent: null },
    { aspects: { cargo: "the load", weather: "the wind" } },
    { aspects: null },
  ]),
});

const lanes: Maker = (random, { lanes: all }) => {
  const lane = some(random, all);
  return random.oneOf<OneEdit>([
    {
      type: "add-lane",
      lane: { id: fresh(random, all, "lane"), label: "New", ...(random.chance(0.5) && { parent: lane }) },
    },
    { type: "change-lane", lane, change: { label: "Called so" } },
    { type: "change-lane", lane, change: { parent: random.chance(0.5) ? null : some(random, all) } },
    { type: "move-lane", lane, ...(random.chance(0.7) && { before: some(random, all) }) },
    { type: "remove-lane", lane, ...(random.chance(0.7) && { events: some(random, all) }) },
  ]);
};

const sources: Maker = (random, { sources: all }) => {
  const source = some(random, all);
  const custom = asWritten(all.find(({ id }) => id === source))?.custom;
  const taken = randomTimeline(random).sources[0]!;
  return random.oneOf<OneEdit>([
    { type: "add-source", source: { ...taken, id: fresh(random, all, "source") } },
    { type: "change-source", source, change: { "container-title": random.oneOf(["The Echo", "The Bell"]) } },
    { type: "change-source", source, change: { "container-title": null, title: "the guild" } },
    { type: "change-source", source, change: { custom: { ...custom, published: DAY } } },
    { type: "change-source", source, change: { custom: { ...custom, derivedFrom: [some(random, all)] } } },
    { type: "change-source", source, change: { custom: { ...custom, code: random.oneOf(["AB", "R0", "GAZ"]) } } },
    { type: "change-source", source, change: { custom: null } },
    { type: "remove-source", source: random.oneOf(["spare", source]) },
  ]);
};

const events: Maker = (random, timeline) => {
  const { events: all, lanes: rows } = timeline;
  const event = some(random, all);
  const { claims: told, title, when } = randomTimeline(random).events[0]!;
  const facts = { title, when };
  const id = fresh(random, all, "event");
  const own = told.map((claim): Written<Claim> => retold(random, timeline, claim));
  return random.oneOf<OneEdit>([
    { type: "add-event", event: { ...facts, id, lane: some(random, rows), claims: own } },
    {
      type: "add-event",
      event: {
        ...facts,
        id,
        lane: some(random, rows),
        claims: [],
        follows: [some(random, all), id].slice(random.below(2), 2 - random.below(2)),
      },
    },
    { type: "change-event", event, change: { title: "Told anew", place: null } },
    { type: "change-event", event, change: { when: facts.when } },
    { type: "change-event", event, change: { when: { ...DAY, earliest: "2016-09-21" } } },
    { type: "change-event", event, change: { follows: [some(random, all)], implies: null } },
    { type: "change-event", event, change: { implies: [some(random, all)], lanes: [some(random, rows)] } },
    { type: "change-event", event, change: { custom: { amount: 1, unit: "kg" } } },
    { type: "change-event", event, change: { title: "", lane: some(random, rows) } },
    { type: "remove-event", event },
  ]);
};

const grouping: Maker = (random, { events: all }) => {
  const from = some(random, all);
  const told = all.find(({ id }) => id === from)?.claims ?? [];
  return random.oneOf<OneEdit>([
    { type: "merge-events", from, into: some(random, all) },
    {
      type: "split-event",
      from,
      claims: [...told.keys()].filter(() => random.chance(0.5)),
      event: { id: fresh(random, all, "part"), title: "A part", lane: "l", when: DAY, follows: [from] },
    },
  ]);
};

/** A claim of another timeline, as one of this could have it. */
function retold(
  random: Seeded,
  { sources: all }: Timeline,
  { speaker, says, when, id }: Written<Claim>,
): Written<Claim> {
  return {
    ...(id !== undefined && random.chance(0.3) && { id }),
    source: some(random, all),
    speaker,
    says,
    ...(when && { when }),
    ...(random.chance(0.2) && { derivedFrom: some(random, all) }),
  };
}

const claims: Maker = (random, timeline) => {
  const { events: all } = timeline;
  const event = some(random, all);
  const told = all.find(({ id }) => id === event)?.claims ?? [];
  const claim = random.below(told.length + (random.chance(0.05) ? 1 : 0));
  const other = randomTimeline(random).events[0]!.claims[0]!;
  return random.oneOf<OneEdit>([
    { type: "add-claim", event, claim: retold(random, timeline, other) },
    { type: "change-claim", event, claim, change: { says: "Otherwise", place: "Southby" } },
    { type: "change-claim", event, claim, change: { when: other.when ?? null } },
    { type: "change-claim", event, claim, change: { source: some(random, timeline.sources) } },
    { type: "change-claim", event, claim, change: { derivedFrom: some(random, timeline.sources) } },
    { type: "change-claim", event, claim, change: { stance: "retracts", of: told.at(-1)?.id ?? "nobody" } },
    {
      type: "change-claim",
      event,
      claim,
      change: { asserts: [{ aspect: random.oneOf(["cargo", "nature", "colour"]), value: "salt" }] },
    },
    { type: "change-claim", event, claim, change: { id: random.oneOf(["one", "two", "three"]) } },
    { type: "move-claim", event, claim, to: some(random, all) },
    { type: "remove-claim", event, claim },
  ]);
};

const eras: Maker = (random, timeline) => {
  const { eras: all = [], sources: from } = timeline;
  const era = some(random, all);
  return random.oneOf<OneEdit>([
    {
      type: "add-era",
      era: { id: fresh(random, all, "era"), title: "A reign", when: randomTimeline(random).events[0]!.when },
    },
    {
      type: "add-era",
      era: { id: fresh(random, all, "era"), title: "A war", when: DAY, claims: [plainClaim(some(random, from))] },
    },
    { type: "change-era", era, change: { title: "A spring", when: randomTimeline(random).events[0]!.when } },
    { type: "remove-era", era },
  ]);
};

const pictures: Maker = (random, { events: all, pictures: kept = [] }) => {
  const name = random.oneOf(["cover", "inside", ...kept.map((picture) => picture.name)]);
  return random.oneOf<OneEdit>([
    {
      type: "keep-picture",
      picture: { name, hidden: [some(random, all)], callouts: [{ text: "So", event: some(random, all) }] },
    },
    { type: "keep-picture", picture: { name, callouts: [{ text: "So", from: "2016-09-12", to: "2016-09-10" }] } },
    { type: "keep-picture", picture: { name, takeaway: "A line" } },
    { type: "remove-picture", name },
  ]);
};

const MAKERS: readonly Maker[] = [
  details,
  lanes,
  sources,
  ...[0, 1, 2].map(() => events),
  grouping,
  ...[0, 1, 2].map(() => claims),
  eras,
  pictures,
];
