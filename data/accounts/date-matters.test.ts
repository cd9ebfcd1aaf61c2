import { expect, test } from "vitest";
import { conflictsOf } from "./conflicts.ts";
import { claimsElsewhere, mattersOf } from "./matters.ts";
import { claim, day, event as anEvent } from "../../e2e/helpers/example.ts";
import type { Claim, Moment, TimelineEvent, When } from "../timeline.ts";
import type { Written } from "../written.ts";

const open: Written<Moment> = { precision: "bounded" };

function event(claims: readonly Claim[], when: Written<When> = open): TimelineEvent {
  return anEvent("e", { claims, when });
}

function dated(...dates: readonly Written<When>[]): TimelineEvent {
  return event(dates.map((when, index) => claim(`s${String(index)}`, { when })));
}

function minute(at: string): Written<Moment> {
  return { earliest: at, latest: at, precision: "minute" };
}

/** "subject: value | value" for each conflict. */
function summaries(subject: TimelineEvent): string[] {
  return conflictsOf(subject).map(
    (conflict) => `${conflict.subject}: ${conflict.positions.map(({ value }) => value).join(" | ")}`,
  );
}

test.each<[string, readonly Written<When>[], string[]]>([
  ["the same day", [day("2016-09-19"), day("2016-09-19")], []],
  ["different days", [day("2016-09-19"), day("2016-09-26")], ["date: 19 September 2016 | 26 September 2016"]],
  ["a month that contains the day", [day("2016-09"), day("2016-09-26")], []],
  ["bounds that touch on a day", [day("2016-09-12", "2016-09-19"), day("2016-09-19", "2016-09-20")], []],
  [
    "bounds that are a day apart",
    [day("2016-09-12", "2016-09-18"), day("2016-09-19")],
    ["date: between 12 and 18 September 2016 | 19 September 2016"],
  ],
  ["no date given", [open, day("2016-09-19")], []],
  [
    "one open above, before the other",
    [{ earliest: "2016-09-20", precision: "bounded" }, day("2016-09-19")],
    ["date: from 20 September 2016 | 19 September 2016"],
  ],
  ["a moment within a span", [day("2016-09-15"), { start: day("2016-09-12"), end: day("2016-09-19") }], []],
  [
    "a moment outside a span",
    [day("2016-09-20"), { start: day("2016-09-12"), end: day("2016-09-19") }],
    ["date: 20 September 2016 | 12–19 September 2016"],
  ],
  [
    "a week that contains only one of the days: it takes that day's side",
    [day("2016-09-18", "2016-09-25"), day("2016-09-19"), day("2016-09-26")],
    ["date: between 18 and 25 September 2016; 19 September 2016 | 26 September 2016"],
  ],
  [
    "a fortnight that contains both days: it takes both sides",
    [day("2016-09-18", "2016-09-30"), day("2016-09-19"), day("2016-09-26")],
    ["date: between 18 and 30 September 2016; 19 September 2016 | between 18 and 30 September 2016; 26 September 2016"],
  ],
  [
    "bounds open to one side that contain one of the days",
    [{ earliest: "2016-09-20", precision: "bounded" }, day("2016-09-19"), day("2016-09-26")],
    ["date: from 20 September 2016; 26 September 2016 | 19 September 2016"],
  ],
  ["one instant at two UTC offsets", [minute("2016-09-17T19:00+03:00"), minute("2016-09-17T16:00Z")], []],
  ["one instant on two calendar days", [minute("2016-09-18T01:00+03:00"), minute("2016-09-17T22:00Z")], []],
  [
    "one time of day at two UTC offsets",
    [minute("2016-09-17T19:00+03:00"), minute("2016-09-17T19:00Z")],
    ["date: 17 September 2016, 19:00 UTC+03:00 | 17 September 2016, 19:00 UTC"],
  ],
  [
    "a day without an offset, which may be a day of any zone",
    [day("2016-09-18"), minute("2016-09-18T01:00+03:00"), minute("2016-09-17T22:00Z")],
    [],
  ],
  ["times of day without an offset", [minute("2016-09-17T19:00"), minute("2016-09-17T19:00")], []],
  [
    "a moment before a span",
    [day("2016-09-11"), { start: day("2016-09-12"), end: day("2016-09-19") }],
    ["date: 11 September 2016 | 12–19 September 2016"],
  ],
  [
    "spans that start alike and end differently",
    [
      { start: day("2016-09-12"), end: day("2016-09-16") },
      { start: day("2016-09-12"), end: day("2016-09-19") },
    ],
    ["end: 16 September 2016 | 19 September 2016"],
  ],
  [
    "spans apart, without saying the date twice",
    [
      { start: day("2016-09-01"), end: day("2016-09-02") },
      { start: day("2016-09-12"), end: day("2016-09-19") },
      { start: open, end: open },
    ],
    ["start: 1 September 2016 | 12 September 2016", "end: 2 September 2016 | 19 September 2016"],
  ],
])("dates: %s", (_name, dates, expected) => {
  expect(summaries(dated(...dates))).toEqual(expected);
});

const span: Written<When> = { start: day("2016-09-12"), end: day("2016-09-16", "2016-09-19") };

test.each<[string, Written<When>, Written<When>, ("whole" | "start" | "end")[]]>([
  ["the same day", day("2016-09-19"), day("2016-09-19"), []],
  ["another day", day("2016-09-19"), day("2016-09-26"), ["whole"]],
  ["the same instant at another offset", minute("2016-09-17T22:00Z"), minute("2016-09-18T01:00+03:00"), []],
  ["the same time at another offset", minute("2016-09-17T22:00Z"), minute("2016-09-17T22:00+03:00"), ["whole"]],
  ["a month around the day", day("2016-09-19"), day("2016-09"), []],
  ["no date", day("2016-09-19"), open, []],
  ["a moment within the span", span, day("2016-09-14"), []],
  ["a moment outside the span", span, day("2016-09-20"), ["whole"]],
  ["a span around the moment", day("2016-09-14"), span, []],
  ["a span with another start", span, { start: day("2016-09-13"), end: day("2016-09-18") }, ["start"]],
  ["a span with another end", span, { start: day("2016-09-12"), end: day("2016-09-15") }, ["end"]],
  ["a span with another start and end", span, { start: day("2016-09-13"), end: day("2016-09-15") }, ["start", "end"]],
  ["only a start, another one", span, { start: day("2016-09-13"), end: open }, ["start"]],
  ["a span elsewhere", span, { start: day("2016-10-01"), end: day("2016-10-02") }, ["whole"]],
])("a claim with %s is elsewhere where it misses the event's date", (_name, own, told, parts) => {
  const subject = event([claim("a"), claim("b", { when: told })], own);
  expect(claimsElsewhere(subject)).toEqual(parts.map((part) => ({ claim: 1, part })));
});

test("moments of an event that goes on for a while do not differ from each other, but may from a span", () => {
  const span: Written<When> = { start: day("2016-09-12"), end: day("2016-09-30") };
  const goingOn = [day("2016-09-15"), day("2016-09-28")].map((when, index) => claim(`s${String(index)}`, { when }));
  expect(summaries(event(goingOn, span))).toEqual([]);
  const shorter = claim("s2", { when: { start: day("2016-09-12"), end: day("2016-09-20") } });
  expect(summaries(event([...goingOn, shorter], span))).toEqual([
    "date: 15 September 2016; 28 September 2016 | 15 September 2016; 12–20 September 2016",
  ]);
});

test("a date without any bound is no account of the date, and neither is a comment's", () => {
  const subjectsOf = (...claims: readonly Claim[]) => mattersOf(event(claims)).map(({ subject }) => subject);
  expect(subjectsOf(claim("alpha", { when: open }))).toEqual([]);
  expect(subjectsOf(claim("alpha", { when: { start: open, end: open } }))).toEqual([]);
  expect(subjectsOf(claim("alpha", { stance: "comments", when: day("2016-09-12") }))).toEqual([]);
  expect(subjectsOf(claim("alpha", { when: day("2016-09-12") }))).toEqual(["date"]);
  expect(subjectsOf(claim("alpha", { when: { start: day("2016-09-12"), end: open } }))).toEqual(["start"]);
  expect(subjectsOf(claim("alpha", { when: { start: day("2016-09-12"), end: day("2016-09-14") } }))).toEqual([
    "start",
    "end",
  ]);
});

test("beside a moment, the ends of spans are matters only where spans differ on them", () => {
  const subjects = (...ends: readonly string[]) =>
    mattersOf(
      event([
        claim("alpha", { when: day("2016-09-13") }),
        ...ends.map((end, index) => claim(`s${String(index)}`, { when: { start: day("2016-09-12"), end: day(end) } })),
      ]),
    ).map(({ subject }) => subject);
  expect(subjects("2016-09-14", "2016-09-14")).toEqual(["date"]);
  expect(subjects("2016-09-14", "2016-09-15")).toEqual(["date", "end"]);
});

test("one instant that is written in two zones is one date in two wordings, and they agree", () => {
  const [matter] = mattersOf(
    event([
      claim("alpha", { when: minute("2016-09-12T12:00Z") }),
      claim("beta", { when: minute("2016-09-12T15:00+03:00") }),
    ]),
  );
  expect(matter).toMatchObject({ relation: "compatible" });
  expect(matter!.positions[0]!.statements.map(({ value }) => value)).toEqual([
    "12 September 2016, 12:00 UTC",
    "12 September 2016, 15:00 UTC+03:00",
  ]);
});

test("a date that is bounded on one side alone is an account of the date", () => {
  for (const when of [
    { latest: "2016-09-12", precision: "bounded" },
    { earliest: "2016-09-12", precision: "bounded" },
  ] as const)
    expect(mattersOf(event([claim("alpha", { when })])).map(({ subject }) => subject)).toEqual(["date"]);
});
