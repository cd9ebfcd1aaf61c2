import { expect, test } from "vitest";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";
import type { TimelineEvent, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { eventRows } from "./event-row.ts";
import { sortRows, type Column } from "./row-order.ts";

function order(events: readonly TimelineEvent[], column: Column, descending = false): readonly string[] {
  const rows = events.map(eventRows(timeline(events)));
  return sortRows(rows, { column, descending }).map((row) => row.event.id);
}

const dated = (id: string, when: Written<When>): TimelineEvent => event(id, { when });

const DATES = [
  dated("no date", { precision: "bounded" }),
  dated("by the 12th", { latest: "2016-09-12", precision: "bounded" }),
  dated("from the 12th", { earliest: "2016-09-12", precision: "bounded" }),
  dated("12th to 14th", day("2016-09-12", "2016-09-14")),
  dated("13th", day("2016-09-13")),
  dated("12th at nine", { earliest: "2016-09-12T09:00", latest: "2016-09-12T09:00", precision: "minute" }),
  dated("12th", day("2016-09-12")),
];

test("dates stand by their bounds, open ones at the bound that they have", () => {
  expect(order(DATES, "date")).toEqual([
    "12th",
    "12th to 14th",
    "from the 12th",
    "12th at nine",
    "by the 12th",
    "13th",
    "no date",
  ]);
});

test("on one day an event comes after those that it follows; on another it stays where its date puts it", () => {
  const events = [
    event("reply", { when: day("2016-09-12"), follows: ["call"] }),
    dated("before", day("2016-09-11")),
    dated("call", { earliest: "2016-09-12T09:00", latest: "2016-09-12T09:00", precision: "minute" }),
    event("foretold", { when: day("2016-09-10"), follows: ["reply"] }),
  ];
  expect(order(events, "date")).toEqual(["foretold", "before", "call", "reply"]);
  expect(order(events, "date", true)).toEqual(["reply", "call", "before", "foretold"]);
});

test("the other direction turns the order round, and what has no date still comes last", () => {
  expect(order(DATES, "date", true)).toEqual([
    "13th",
    "by the 12th",
    "12th at nine",
    "from the 12th",
    "12th to 14th",
    "12th",
    "no date",
  ]);
});

test("titles stand without regard to case, accents and quotation marks", () => {
  const titles = ["Zürich", "“Plan B”", "émigrés", "echo", "abroad", "Palmyra", "…", "2 hospitals"];
  const events = titles.map((title) => event(title, { title }));
  expect(order(events, "event")).toEqual([
    "2 hospitals",
    "abroad",
    "echo",
    "émigrés",
    "Palmyra",
    "“Plan B”",
    "Zürich",
    "…",
  ]);
});

test("events without a place come last in both directions", () => {
  const events = [event("none"), event("b", { place: "Beta" }), event("a", { place: "alpha" })];
  expect(order(events, "place")).toEqual(["a", "b", "none"]);
  expect(order(events, "place", true)).toEqual(["b", "a", "none"]);
});

test("sources stand by how many there are, and rows that are equal keep their order in both directions", () => {
  const events = [
    event("two", { claims: [claim("alpha"), claim("beta")] }),
    event("first", { claims: [claim("alpha")] }),
    event("second", { claims: [claim("alpha")] }),
  ];
  expect(order(events, "sources")).toEqual(["first", "second", "two"]);
  expect(order(events, "sources", true)).toEqual(["two", "first", "second"]);
});

test("independent origins are numbers, not text", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => claim(`s${String(index)}`));
  expect(order([event("ten", { claims: many(10) }), event("nine", { claims: many(9) })], "origins")).toEqual([
    "nine",
    "ten",
  ]);
});

test("what differs on nothing comes after what differs", () => {
  const figures = (value: number) => ({ figures: [{ measure: "killed", value }] });
  const events = [
    event("agreed"),
    event("disputed", { claims: [claim("alpha", figures(1)), claim("beta", figures(2))] }),
  ];
  expect(order(events, "differs")).toEqual(["disputed", "agreed"]);
  expect(order(events, "differs", true)).toEqual(["disputed", "agreed"]);
});
