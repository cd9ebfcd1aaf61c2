/** When an event lies in its lane, and how much it matters there. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { DAY, parseBound } from "../../../data/time.ts";
import { measureWithSourceSans, type Measure } from "../text/measure.ts";
import { codedSources } from "./chip.ts";
import type { Drafting } from "./draft.ts";
import { factsFor } from "./facts.ts";
import { eventMember, reportMember, type Member } from "./member.ts";

const coded = codedSources([source("alpha", { published: day("2016-09-12") }), source("beta"), source("gamma")]);
const drafting: Drafting = {
  plot: 2000,
  measure: measureWithSourceSans(),
  coded,
  outlets: [],
  facts: factsFor([]),
  compared: [],
  year: 2016,
};
const extent = days("2016-09-05", "2016-09-25");
const at = (date: string): number => parseBound(date)!.from;

const memberOf = (facts: Facts<TimelineEvent> = {}, isFaint = false): Member =>
  eventMember(event("a", facts), { isFaint, order: 7, extent }, drafting);

test("a known day must be in view with its middle, and what may be on any of several with any part of them", () => {
  const middle = at("2016-09-12T12:00");
  expect(memberOf()).toMatchObject({ own: days("2016-09-12", "2016-09-12"), spot: { from: middle, to: middle + 1 } });
  const some = memberOf({ when: day("2016-09-12", "2016-09-14") });
  expect([some.own, some.spot]).toEqual([days("2016-09-12", "2016-09-14"), days("2016-09-12", "2016-09-14")]);
});

test.each<[string, Facts<TimelineEvent>["when"], number, number]>([
  ["no earlier bound", { latest: "2016-09-12", precision: "bounded" }, at("2016-09-13") - 1, at("2016-09-13")],
  ["no later bound", { earliest: "2016-09-12", precision: "bounded" }, at("2016-09-12"), at("2016-09-12") + 1],
  [
    "no earlier bound, and one after the period",
    { latest: "2016-10-12", precision: "bounded" },
    extent.to - 1,
    at("2016-10-13"),
  ],
  [
    "no later bound, and one before the period",
    { earliest: "2016-08-12", precision: "bounded" },
    at("2016-08-12"),
    extent.from + 1,
  ],
  ["no bound", { precision: "bounded" }, -Infinity, Infinity],
  [
    "an open start and a known end",
    { start: { precision: "bounded" }, end: day("2016-09-12", "2016-09-14") },
    at("2016-09-12") - 1,
    at("2016-09-15"),
  ],
  [
    "a known start and an open end",
    { start: day("2016-09-12", "2016-09-14"), end: { precision: "bounded" } },
    at("2016-09-12"),
    at("2016-09-15") + 1,
  ],
  [
    "a known start before the period and an open end",
    { start: day("2016-08-12"), end: { precision: "bounded" } },
    at("2016-08-12"),
    extent.from + 1,
  ],
  [
    "an open start and a known end after the period",
    { start: { precision: "bounded" }, end: day("2016-10-12") },
    extent.to - 1,
    at("2016-10-13"),
  ],
  ["a span with both ends", { start: day("2016-09-12"), end: day("2016-09-14") }, at("2016-09-12"), at("2016-09-15")],
  [
    "a span of which nothing is known",
    { start: { precision: "bounded" }, end: { precision: "bounded" } },
    -Infinity,
    Infinity,
  ],
])(
  "a mark with %s lies beside what is known, and at the edge of the period where that is beyond it",
  (_, when, from, to) => {
    expect(memberOf({ when: when! }).own).toEqual({ from, to });
  },
);

test("it reaches as far as others put it, in both directions", () => {
  const claims = [
    claim("alpha", { when: day("2016-09-12") }),
    claim("beta", { when: day("2016-09-08") }),
    claim("gamma", { when: day("2016-09-19") }),
  ];
  const { own, reach, differs } = memberOf({ claims });
  expect([own, reach, differs]).toEqual([days("2016-09-12", "2016-09-12"), days("2016-09-08", "2016-09-19"), true]);
  expect(memberOf().reach).toEqual(days("2016-09-12", "2016-09-12"));
});

test("what accounts differ on comes before what many tell, that before what one tells, and context last", () => {
  const many = memberOf({ claims: [claim("alpha"), claim("beta"), claim("gamma")] });
  const killed = (id: string, value: number) => claim(id, { figures: [{ measure: "killed", value }] });
  const disputed = memberOf({ claims: [killed("alpha", 1), killed("beta", 2)] });
  const faint = memberOf({ claims: [killed("alpha", 1), killed("beta", 2)] }, true);
  expect([disputed, many, memberOf(), faint].map(({ rank }) => rank)).toEqual([1_000_002, 3, 1, -Infinity]);
  expect([disputed, many, faint].map(({ differs, faint: isFaint, order }) => [differs, isFaint, order])).toEqual([
    [true, false, 7],
    [false, false, 7],
    [true, true, 7],
  ]);
});

test("a report lies at its publication, and one that nothing dates lies nowhere", () => {
  const setting = { order: 2, extent };
  const [middle, { from, to }] = [at("2016-09-12T12:00"), days("2016-09-12", "2016-09-12")];
  expect(reportMember(coded.get("alpha")!, setting, drafting)).toMatchObject({
    id: "alpha",
    role: "report",
    own: { from, to },
    spot: { from: middle, to: middle + 1 },
    reach: { from, to: from + DAY },
    differs: false,
    faint: false,
    order: 2,
  });
  expect(reportMember(coded.get("beta")!, setting, drafting)).toBeUndefined();
});

test("what is written beside a mark is measured when it is asked for, once", () => {
  let times = 0;
  const counted: Measure = Object.assign(
    (...asked: Parameters<Measure>) => {
      times += 1;
      return drafting.measure(...asked);
    },
    { runs: (...asked: Parameters<Measure["runs"]>) => drafting.measure.runs(...asked) },
  );
  const member = eventMember(event("a"), { isFaint: false, order: 0, extent }, { ...drafting, measure: counted });
  expect(times).toBe(0);
  expect(member.draft()).toBe(member.draft());
  expect(times).toBeGreaterThan(0);
});
