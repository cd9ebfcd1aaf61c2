import { describe, expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { asKnownOn, publicationDates, reportsKnownOn } from "./known-on.ts";
import { momentOf, spanOf } from "../moment.ts";
import { parseBound } from "../time.ts";
import { isSpan, type Claim, type Timeline, type TimelineEvent } from "../timeline.ts";

const wire = { ...source("wire"), custom: { published: day("2016-09-30") } };
const sources = [
  source("alpha", { published: day("2016-09-20") }),
  wire,
  source("beta", { published: { earliest: "2016-09-20", latest: "2016-10", precision: "bounded" } }),
  source("gamma", {
    published: { earliest: "2016-09-25T13:04", latest: "2016-09-25T13:04", precision: "minute" },
    derivedFrom: ["wire"],
  }),
  source("undated"),
];

function codes(known: Timeline): string[] {
  return known.sources.map(({ custom }) => custom.code ?? "–");
}

function knownOn(date: string, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return asKnownOn(timeline(events, { sources }), date).events;
}

test.each([
  ["2016-09-19", ["–", "–", "–", "–", "–"], 0],
  ["2016-09-20", ["AL", "–", "–", "–", "–"], 1],
  ["2016-09-25", ["AL", "–", "–", "GA", "–"], 2],
  ["2016-10-30", ["AL", "–", "–", "GA", "–"], 2],
  ["2016-10-31", ["AL", "–", "BE", "GA", "–"], 3],
  ["2099-12-31", ["AL", "–", "BE", "GA", "–"], 3],
])("by %s those reports are known that surely were there, each in its place", (date, known, count) => {
  const subject = timeline([], { sources });
  expect(codes(asKnownOn(subject, date))).toEqual(known);
  expect(reportsKnownOn(subject, date)).toEqual({ known: count, all: 4 });
});

test("the dates on which something changes are the last days on which reports can have come out, each once", () => {
  expect(publicationDates(timeline([], { sources: [...sources, ...sources] }))).toEqual([
    "2016-09-20",
    "2016-09-25",
    "2016-10-31",
  ]);
});

test("a report that is not known says nothing of itself: neither code nor date", () => {
  const { sources: known } = asKnownOn(timeline([], { sources }), "2016-09-20");
  expect(known[3]?.custom).toEqual({ derivedFrom: ["wire"] });
});

test("claims of later reports vanish, events without any left too, and the links to them", () => {
  const events = [
    event("a", { claims: [claim("alpha"), claim("beta")] }),
    event("b", { claims: [claim("beta")] }),
    event("c", { claims: [claim("alpha")], follows: ["a", "b"] }),
  ];
  const known = knownOn("2016-09-20", events);
  expect(known.map(({ id, claims }) => [id, claims.map((left) => left.source)])).toEqual([
    ["a", ["alpha"]],
    ["c", ["alpha"]],
  ]);
  expect(known[1]?.follows).toEqual(["a"]);
});

test("an event of which nothing vanishes is the very same", () => {
  const subject = event("a", { claims: [claim("alpha")] });
  expect(knownOn("2016-09-20", [subject])[0]).toBe(subject);
});

describe("the date of an event of which claims vanish", () => {
  const own = day("2016-09-19");
  const week = day("2016-09-18", "2016-09-24");
  const span = spanOf(day("2016-09-12"), day("2016-09-14", "2016-09-19"));
  const wider = spanOf(day("2016-09-12"), day("2016-09-14", "2016-09-28"));
  const told = (claims: readonly Claim[], when: TimelineEvent["when"] = own) =>
    knownOn("2016-09-20", [event("a", { when, claims })])[0]?.when;
  const later = (when?: TimelineEvent["when"]) => claim("beta", when && { when });

  test("stays when a claim that is left says it as exactly", () => {
    expect(told([claim("alpha", { when: day("2016-09-19") }), later(day("2016-09-26"))])).toBe(own);
  });
  test("stays when no later claim says it more exactly", () => {
    expect(told([claim("alpha"), later()])).toBe(own);
    expect(told([claim("alpha", { when: week }), later(week)])).toBe(own);
  });
  test("is that of the most exact claim left when a later one was more exact", () => {
    const month = day("2016-09-01", "2016-09-30");
    expect(told([claim("alpha", { when: month }), claim("alpha", { when: week }), later(own)])).toBe(week);
    expect(told([claim("alpha", { when: wider }), later(span)], span)).toBe(wider);
  });
  test("is no later than the first report that is left when no claim left gives one", () => {
    expect(told([claim("alpha"), later(own)])).toMatchObject({ latest: "2016-09-20", precision: "bounded" });
    expect(told([claim("alpha"), later(own)])).not.toHaveProperty("earliest");
  });
  test("is open when it was told before it happened", () => {
    const future = day("2016-11-08");
    expect(told([claim("alpha"), later(future)], future)).toEqual(momentOf({ precision: "bounded" }));
  });
});

test("the summary of an event of which a report is not there yet goes with that report", () => {
  const both = event("both", { claims: [claim("alpha"), claim("gamma")] });
  const one = event("one", { claims: [claim("alpha")] });
  expect(knownOn("2016-09-20", [both, one]).map(({ summary }) => summary)).toEqual(["", one.summary]);
  expect(knownOn("2016-09-25", [both, one]).map(({ summary }) => summary)).toEqual([both.summary, one.summary]);
});

test("of an event that later reports tell too, no bound lies after the day", () => {
  const shipped = shippedTimeline();
  const claimsOf = new Map(shipped.events.map(({ id, claims }) => [id, claims.length]));
  for (const date of publicationDates(shipped)) {
    const end = parseBound(date)!.to;
    const later = asKnownOn(shipped, date)
      .events.filter(({ id, claims }) => claims.length < claimsOf.get(id)!)
      .filter(({ when }) => {
        const moments = isSpan(when) ? [when.start, when.end] : [when];
        return moments.some(({ interval }) => {
          const { from = -Infinity, to = -Infinity } = interval;
          return from >= end || to > end;
        });
      });
    expect(later.map(({ id }) => id)).toEqual([]);
  }
  const assault = asKnownOn(shipped, "2016-09-28").events.find(({ id }) => id === "aleppo-assault")!;
  expect(assault.when).toMatchObject({ start: { earliest: "2016-09-20" }, end: { precision: "bounded" } });
});
