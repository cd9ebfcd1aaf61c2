import { expect, test } from "vitest";
import { claim, day, event, source } from "../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { conflictsOf, differingKinds } from "../accounts/conflicts.ts";
import { inKindOrder } from "../accounts/conflict-kinds.ts";
import { tellersOf } from "../accounts/standing.ts";
import { momentOf, whenOf } from "../moment.ts";
import { tellingsBy, togetherTold, wasOutBefore } from "./tellings.ts";

const SOURCES = [source("alpha"), source("beta"), source("gamma"), source("wire"), source("delta")];
const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });
const blames = (value: string) => ({ asserts: [{ aspect: "responsibility", value }] });

function tellingsOf(claims: Parameters<typeof claim>[]) {
  const told = event("a", { claims: claims.map((parts) => claim(...parts)) });
  return Object.fromEntries(tellingsBy(SOURCES)(told));
}

test("who takes part in a disagreement tells it differently; who says nothing on it only tells it", () => {
  expect(tellingsOf([["alpha", killed(62)], ["beta", killed(83)], ["gamma"]])).toEqual({
    alpha: { differs: ["figures"], subjects: ["killed"] },
    beta: { differs: ["figures"], subjects: ["killed"] },
    gamma: { differs: [], subjects: [] },
  });
});

test("who says what all others can agree with takes no part in their disagreement", () => {
  const figures = (figure: object) => ({ figures: [{ measure: "killed", ...figure }] });
  const tellings = tellingsOf([
    ["alpha", killed(62)],
    ["beta", killed(83)],
    ["gamma", figures({ moreThan: 60 })],
  ]);
  expect(tellings["gamma"]).toEqual({ differs: [], subjects: [] });
});

test("kinds stand in their usual order, whatever that of the claims, with a measure or an end in words", () => {
  const tellings = tellingsOf([
    ["alpha", { ...blames("Guild"), ...killed(1), when: day("2016-09-12") }],
    ["beta", { ...blames("Council"), ...killed(2), when: day("2016-09-14") }],
  ]);
  expect(tellings["alpha"]).toEqual({
    differs: ["date", "figures", "responsibility"],
    subjects: ["date", "killed", "who did it"],
  });
});

test("who only comments, or took all of it back, does not tell it", () => {
  const tellings = tellingsOf([
    ["alpha", { stance: "comments" }],
    ["beta", { id: "b" }],
    ["beta", { stance: "retracts", of: "b" }],
    ["gamma"],
  ]);
  expect(Object.keys(tellings)).toEqual(["gamma"]);
});

test("what leads to others alone is taken over; who says something in its own name as well is an origin", () => {
  const tellings = tellingsOf([
    ["alpha", { derivedFrom: "wire" }],
    ["beta", { derivedFrom: "wire" }],
    ["beta"],
    ["wire"],
  ]);
  expect(Object.entries(tellings).map(([id, { isTakenOver }]) => [id, isTakenOver])).toEqual([
    ["alpha", true],
    ["beta", undefined],
    ["wire", undefined],
  ]);
});

test("a report that is a copy as a whole takes over all that it tells", () => {
  const told = event("a", { claims: [claim("alpha")] });
  const tellings = tellingsBy([source("alpha", { derivedFrom: ["wire"] }), source("wire")])(told);
  expect(tellings.get("alpha")?.isTakenOver).toBe(true);
});

test("together the sources that differ differ on just what the event does", () => {
  const { events, sources } = shippedTimeline();
  const tellings = tellingsBy(sources);
  const differing = events.filter((told) => conflictsOf(told).length > 0);
  expect(differing.length).toBeGreaterThan(5);
  for (const told of events) {
    const by = tellings(told);
    expect(new Set(by.keys())).toEqual(tellersOf(told));
    expect(inKindOrder(new Set([...by.values()].flatMap(({ differs }) => differs)))).toEqual(
      differingKinds(conflictsOf(told)),
    );
  }
});

test("reports of one outlet tell as one: all that they differ on, and its own where one of them is an origin", () => {
  const tellings = tellingsBy(SOURCES)(
    event("a", {
      claims: [
        claim("alpha", { ...killed(1), derivedFrom: "wire" }),
        claim("beta", blames("Guild")),
        claim("gamma", { ...killed(2), ...blames("Council"), derivedFrom: "wire" }),
      ],
    }),
  );
  expect(togetherTold(tellings, ["alpha", "beta", "nobody"])).toEqual({
    differs: ["figures", "responsibility"],
    subjects: ["killed", "who did it"],
  });
  expect(togetherTold(tellings, ["alpha", "gamma"])?.isTakenOver).toBe(true);
  expect(togetherTold(tellings, ["nobody", "alpha"])).toEqual(tellings.get("alpha"));
  expect(togetherTold(tellings, ["nobody"])).toBeUndefined();
});

const at = (earliest: string, zone?: string) =>
  momentOf({ earliest, latest: earliest, precision: "minute", ...(zone !== undefined && { zone }) });

test.each([
  ["it was out the day before", day("2016-09-11"), day("2016-09-12"), true],
  ["it was out that day", day("2016-09-12"), day("2016-09-12"), false],
  ["it may have been out later", day("2016-09-10", "2016-09-14"), day("2016-09-12"), false],
  ["nobody knows when it was out", undefined, day("2016-09-12"), false],
  ["nothing says when it began", day("2016-09-11"), momentOf({ latest: "2016-09-20", precision: "bounded" }), false],
  [
    "it was out before a span began",
    day("2016-09-11"),
    whenOf({ start: day("2016-09-12"), end: day("2016-09-20") }),
    true,
  ],
  [
    "it was out while a span lasted",
    day("2016-09-13"),
    whenOf({ start: day("2016-09-12"), end: day("2016-09-20") }),
    false,
  ],
  ["by the clock of one zone it was before", at("2016-09-12T10:00", "+00:00"), at("2016-09-12T10:30", "+02:00"), false],
  ["it was out in the very minute before", at("2016-09-12T10:00", "+00:00"), at("2016-09-12T10:01", "+00:00"), true],
  ["only the report has a zone", at("2016-09-11T10:00", "+03:00"), day("2016-09-12"), true],
  ["only the event has a zone", day("2016-09-11"), at("2016-09-12T10:00", "+03:00"), true],
  ["by the clocks of two zones it was after", at("2016-09-12T10:00", "+03:00"), at("2016-09-12T09:00", "+00:00"), true],
])("whether a report was surely out before: %s", (_, published, when, expected) => {
  expect(wasOutBefore(published, when)).toBe(expected);
});
