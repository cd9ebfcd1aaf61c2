/** Random timelines for tests of what must hold of any: small, and full of what makes accounts hard to compare. */
import type { Claim, Figure, Moment, Source, Speaker, Timeline, TimelineEvent, When } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";
import type { Seeded } from "./seeded.ts";

const ASPECTS = ["responsibility", "breach", "nature"] as const;
const PARTIES = ["the guild", "The Guild", "the mayor", "a storm"];
const ZONES = ["Europe/Moscow", "America/New_York", "+05:30", "Z"];
const AT = { hash: "0123456789ab" };

/** Two to four reports of two outlets, texts that they carry, and one to three events that these tell. */
export function randomTimeline(random: Seeded): Written<Timeline> {
  const reports = ids("r", 2 + random.below(3));
  const roots = ids("w", 2);
  const events = ids("e", 1 + random.below(3));
  return {
    version: 2,
    title: "Random",
    description: "Made up.",
    extent: { from: "2016-09-01", to: "2016-09-30" },
    lanes: [{ id: "l", label: "L" }],
    sources: [
      ...roots.map((id, index) => source(random, { id, earlier: roots.slice(0, index), isReport: false })),
      ...reports.map((id, index) =>
        source(random, { id, earlier: [...roots, ...reports.slice(0, index)], isReport: true }),
      ),
    ],
    events: events.map((id, index) => event(random, { id, earlier: events.slice(0, index), reports, roots })),
  };
}

function ids(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);
}

interface SourceFacts {
  readonly id: string;
  readonly earlier: readonly string[];
  readonly isReport: boolean;
}

function source(random: Seeded, { id, earlier, isReport }: SourceFacts): Written<Source> {
  const derivedFrom = earlier.filter(() => random.chance(0.2));
  return {
    id,
    type: "article",
    title: `Text ${id}`,
    "container-title": random.oneOf(["The Gazette", "The Echo"]),
    custom: {
      ...(isReport && { code: id.toUpperCase() }),
      ...(random.chance(0.85) && { published: published(random) }),
      ...(derivedFrom.length > 0 && { derivedFrom }),
    },
  };
}

function published(random: Seeded): Written<Moment> {
  const first = 14 + random.below(12);
  if (random.chance(0.15)) return { earliest: day(first), latest: day(first + 3), precision: "bounded" };
  if (random.chance(0.1))
    return { earliest: "2016-09", latest: random.oneOf(["2016-09", day(30)]), precision: "month" };
  return { earliest: day(first), latest: day(first), precision: "day" };
}

function day(number: number): string {
  return `2016-09-${String(number).padStart(2, "0")}`;
}

interface EventFacts {
  readonly id: string;
  readonly earlier: readonly string[];
  readonly reports: readonly string[];
  readonly roots: readonly string[];
}

function event(random: Seeded, { id, earlier, reports, roots }: EventFacts): Written<TimelineEvent> {
  const implies = earlier.filter(() => random.chance(0.4));
  const claims = ids(`${id}-c`, 1 + random.below(7));
  return {
    id,
    title: id,
    summary: "Something happened.",
    lane: "l",
    actors: ["the guild"],
    ...(random.chance(0.5) && { place: random.oneOf(["Northton", "Southby"]) }),
    when: when(random),
    ...(implies.length > 0 && { implies }),
    claims: claims.map((name, index) => claim(random, { name, others: claims.slice(0, index), reports, roots })),
  };
}

interface ClaimFacts {
  readonly name: string;
  readonly others: readonly string[];
  readonly reports: readonly string[];
  readonly roots: readonly string[];
}

/** `says` is the claim's id, whatever it is shuffled to. */
function claim(random: Seeded, { name, others, reports, roots }: ClaimFacts): Written<Claim> {
  const from = random.below(reports.length);
  const stance = random.oneOf([
    undefined,
    undefined,
    undefined,
    "asserts",
    "denies",
    "corrects",
    "retracts",
    "comments",
  ] as const);
  const withdraws = stance === "corrects" || stance === "retracts";
  const asserts = ASPECTS.flatMap((aspect) =>
    PARTIES.filter(() => random.chance(0.15)).map((value) => ({ aspect, value })),
  );
  const origins = [...roots, ...reports.slice(0, from)];
  return {
    id: name,
    source: reports[from]!,
    at: { ...AT, paragraph: 1 + random.below(6) },
    speaker: speaker(random),
    ...(random.chance(0.2) && { through: [random.oneOf<string | Speaker>([...origins, { name: "A spokesman" }])] }),
    says: name,
    ...(stance && { stance }),
    ...(withdraws && others.length > 0 && random.chance(0.6) && { of: random.oneOf(others) }),
    ...(random.chance(0.5) && { when: when(random) }),
    ...(random.chance(0.3) && { place: random.oneOf(["Northton", "Southby", "The coast"]) }),
    ...(random.chance(0.3) && { actors: [random.oneOf(["the guild", "the mayor"])] }),
    ...(random.chance(0.6) && { figures: Array.from({ length: 1 + random.below(2) }, () => figure(random)) }),
    ...(asserts.length > 0 && { asserts }),
    ...(random.chance(0.3) && { derivedFrom: random.oneOf(origins) }),
  };
}

function speaker(random: Seeded): Speaker {
  return random.oneOf<Speaker>([
    { name: "The Gazette" },
    { name: "The Echo" },
    { name: "The mayor" },
    { name: "the Mayor", role: "of Northton" },
    { name: "An official" },
    { name: "An official", role: "of the port" },
  ]);
}

function figure(random: Seeded): Figure {
  const amount = random.oneOf([5, 9, 10, 20, 1000]);
  const forms = [
    { value: amount },
    { min: amount },
    { max: amount },
    { min: amount, max: amount + 5 },
    { moreThan: amount },
    { lessThan: amount },
  ];
  return {
    measure: random.oneOf(["hurt", "hurt", "Hurt", "cargo"]),
    ...random.oneOf(forms),
    ...(random.chance(0.2) && { about: true }),
    ...(random.chance(0.3) && { asOf: random.oneOf([day(14), day(18)]) }),
    ...(random.chance(0.6) && { unit: random.oneOf(["people", "persons", "kg", "tonnes"]) }),
  };
}

function when(random: Seeded): Written<When> {
  return random.chance(0.2) ? { start: moment(random), end: laterMoment(random) } : moment(random);
}

function laterMoment(random: Seeded): Written<Moment> {
  return { earliest: day(16), latest: day(16 + random.below(5)), precision: "bounded" };
}

function moment(random: Seeded): Written<Moment> {
  const first = 10 + random.below(5);
  const time = `${day(first)}T${String(10 + random.below(14))}:30`;
  const forms: readonly Written<Moment>[] = [
    { earliest: day(first), latest: day(first), precision: "day" },
    { earliest: day(first), latest: day(first), precision: "day", zone: random.oneOf(ZONES) },
    { earliest: day(first), latest: day(first + random.below(4)), precision: "bounded" },
    { earliest: "2016-09", latest: "2016-09", precision: "month" },
    { earliest: day(1), latest: day(30), precision: "bounded" },
    { earliest: day(first), precision: "bounded" },
    { latest: day(first), precision: "bounded" },
    { precision: "bounded" },
    { earliest: time, latest: time, precision: "minute" },
    { earliest: time, latest: time, precision: "minute", zone: random.oneOf(ZONES) },
    { earliest: `${time}-05:00`, latest: `${time}+03:00`, precision: "bounded" },
    { earliest: `${time}+03:00`, latest: `${time}+03:00`, precision: "minute" },
  ];
  return { ...random.oneOf(forms), ...(random.chance(0.4) && { wording: random.oneOf(["that day", "on Monday"]) }) };
}
