/** What the shipped timeline says, as its sources were read; a change here is a change of facts. */
import { expect, test } from "vitest";
import { conflictsOf } from "./accounts/conflicts.ts";
import { corroborationOf } from "./accounts/corroboration.ts";
import { claimsElsewhere } from "./accounts/matters.ts";
import { isSpan, type Moment, type TimelineEvent } from "./timeline.ts";
import { shippedTimeline } from "../e2e/helpers/parsed-timeline.ts";

const shipped = shippedTimeline();

function event(id: string): TimelineEvent {
  return shipped.events.find((candidate) => candidate.id === id)!;
}

/** Every date of the file: of events, of claims, and of the reports themselves. */
function everyMoment(): Moment[] {
  const told = shipped.events.flatMap(({ when, claims }) => [when, ...claims.flatMap((claim) => claim.when ?? [])]);
  const published = shipped.sources.flatMap(({ custom }) => custom.published ?? []);
  return [...told.flatMap((date) => (isSpan(date) ? [date.start, date.end] : [date])), ...published];
}

test("it tells of some fifty events in well over a hundred claims, from five reports", () => {
  expect(shipped.events.length).toBeGreaterThanOrEqual(40);
  expect(shipped.events.flatMap(({ claims }) => claims).length).toBeGreaterThan(150);
  const reports = shipped.sources.filter(({ custom }) => custom.code !== undefined);
  expect(reports.map(({ custom }) => custom.code)).toEqual(["ZH", "WP", "NN", "TJ", "RHC"]);
  const told = new Set(shipped.events.flatMap(({ claims }) => claims.map(({ source }) => source)));
  expect(reports.filter(({ id }) => !told.has(id))).toEqual([]);
});

test("these are the matters on which accounts differ", () => {
  const matters = shipped.events.flatMap((subject) =>
    conflictsOf(subject).map(({ kind, positions }) => `${subject.id}: ${kind}, ${String(positions.length)} positions`),
  );
  expect(matters).toMatchInlineSnapshot(`
    [
      "geneva-deal: nature, 2 positions",
      "truce-collapse: breach, 4 positions",
      "convoy-attack: date, 2 positions",
      "convoy-attack: responsibility, 3 positions",
      "aleppo-assault-begins: date, 2 positions",
      "aleppo-assault: date, 2 positions",
      "aleppo-assault: nature, 3 positions",
      "strikes-on-civilians: responsibility, 3 positions",
      "suspension-threat: scope, 3 positions",
      "suspension-threat: nature, 2 positions",
      "washington-charge: nature, 2 positions",
      "talks-suspended: scope, 4 positions",
      "talks-suspended: nature, 2 positions",
    ]
  `);
});

test("the convoy is put a week later by one report, and by that one alone", () => {
  const [elsewhere, ...others] = claimsElsewhere(event("convoy-attack"));
  expect(others).toEqual([]);
  expect(event("convoy-attack").claims[elsewhere!.claim]).toMatchObject({
    source: "rhc",
    when: { wording: "last Monday", earliest: "2016-09-26" },
  });
  expect(shipped.events.flatMap(claimsElsewhere)).toHaveLength(1);
});

test.each([
  ["kerry-lavrov-call", 2, 1],
  ["kirby-accuses", 3, 1],
  ["channel-kept", 2, 1],
  ["talks-suspended", 3, 1],
])("reports that carry one text are not independent: %s", (id, sources, independent) => {
  expect(corroborationOf(event(id), shipped.sources)).toEqual({ sources, independent });
});

test("an outlet that does not name itself is not named", () => {
  const unnamed = shipped.sources.find(({ custom }) => custom.code === "NN")!;
  expect(unnamed["container-title"]).toBeUndefined();
  expect(unnamed.author).toBeUndefined();
});

test("a quoted wording of a date has at most eight words", () => {
  const wordings = everyMoment().flatMap(({ wording }) => wording ?? []);
  // One of a claim, one of a report: without either, nothing would be measured here.
  expect(wordings).toEqual(expect.arrayContaining(["last Monday", "Oct 3, 2016 1:04 PM"]));
  expect(wordings.filter((wording) => wording.split(" ").length > 8)).toEqual([]);
});

test("where no report gives a lower bound, none is given", () => {
  const open = shipped.events.filter(({ when }) => !isSpan(when) && when.interval.from === undefined);
  expect(open.map(({ id }) => id)).toContain("us-led-strike");
  expect(open.map(({ id }) => id)).toContain("plutonium-accord");
});

test("what the report of October alone dates is likely of the day of the suspension or the next, and says why", () => {
  const loose = everyMoment().filter(({ latest }) => latest === "2016-10-31");
  expect(loose).toHaveLength(13);
  for (const { likely, earliest } of loose) {
    expect(likely).toMatchObject({ ...(earliest !== undefined && { earliest: "2016-10-03" }), latest: "2016-10-04" });
  }
});
