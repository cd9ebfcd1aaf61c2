import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { HOUR, MINUTE } from "../../../data/time.ts";
import { reachOfTimeline, viewOfAll, viewOfDate, viewOfSelection, viewShowing } from "./fit.ts";

const at = (month: number, of: number, hour = 0): number => Date.UTC(2016, month - 1, of, hour);

test("an event is shown with two days around its own", () => {
  const subject = timeline([event("a"), event("b", { when: day("2016-09-20") })]);
  expect(viewOfSelection(subject, { kind: "event", id: "a" })).toEqual({ from: at(9, 10), to: at(9, 15) });
});

test("where others put the event is in view too", () => {
  const claims = [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-19") })];
  const subject = timeline([event("a", { claims })]);
  expect(viewOfSelection(subject, { kind: "event", id: "a" })).toEqual({ from: at(9, 10), to: at(9, 22) });
});

test("a long span has room in proportion", () => {
  const subject = timeline([event("a", { when: day("2016-08-01", "2016-10-19") })]);
  expect(viewOfSelection(subject, { kind: "event", id: "a" })).toEqual({ from: at(7, 22), to: at(10, 30) });
});

test("a date that is open on one side is shown around its known end", () => {
  const subject = timeline([event("a", { when: { latest: "2016-09-12", precision: "bounded" } })]);
  expect(viewOfSelection(subject, { kind: "event", id: "a" })).toEqual({ from: at(9, 11), to: at(9, 15) });
});

test("a date that nothing bounds may lie anywhere", () => {
  const subject = timeline([event("a", { when: { precision: "bounded" } })]);
  expect(viewOfSelection(subject, { kind: "event", id: "a" })).toEqual(subject.extent.interval);
});

test("a source is shown with all that it tells, and its publication", () => {
  const events = [
    event("a", { claims: [claim("beta")] }),
    event("b", { when: day("2016-09-14"), claims: [claim("beta")] }),
    event("c", { when: day("2016-09-24") }),
  ];
  const subject = timeline(events, { sources: [source("alpha"), source("beta", { published: day("2016-09-16") })] });
  expect(viewOfSelection(subject, { kind: "source", id: "beta" })).toEqual({ from: at(9, 11), to: at(9, 18) });
});

test("what is not there leads nowhere", () => {
  expect(viewOfSelection(timeline([]), { kind: "event", id: "a" })).toBeUndefined();
});

test.each([
  ["2016", at(9, 5) - 5.25 * 24 * HOUR, at(9, 26) + 5.25 * 24 * HOUR],
  ["2016-09", at(9, 1), at(10, 1)],
  ["2016-09-12", at(9, 11), at(9, 14)],
  [" 2016-09-12T13:00 ", at(9, 12, 12), at(9, 12, 14) + MINUTE],
  ["2016-09-12 13:00", at(9, 12, 12), at(9, 12, 14) + MINUTE],
])("the date %j shows what it names", (typed, from, to) => {
  expect(viewOfDate(typed, timeline([]))).toEqual({ view: { from, to } });
});

test.each(["2016-02-30", "2016-13", "2016-09-12T25:00"])("%j is written as a date, and is none", (typed) => {
  expect(viewOfDate(typed, timeline([]))).toEqual({ problem: `No calendar has ${typed}.` });
});

test.each(["", "soon", "1 2 3 4"])("%j is no date", (typed) => {
  const problem = "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016.";
  expect(viewOfDate(typed, timeline([]))).toEqual({ problem });
});

test("a day without its year is where the timeline has it", () => {
  expect(viewOfDate("Sept 19", timeline([]))).toEqual(viewOfDate("2016-09-19", timeline([])));
});

test("a date beyond what can be looked at says so, and where the timeline is", () => {
  expect(viewOfDate("2015", timeline([]))).toEqual({
    problem: "That is too far away: this timeline runs from 5 September 2016 to 25 September 2016.",
  });
});

test("the view of all holds every event, everywhere that others put it, every report, and the extent", () => {
  const claims = [claim("alpha"), claim("beta", { when: day("2016-12-24") })];
  const events = [event("a", { claims }), event("b", { when: { latest: "2016-08-01", precision: "bounded" } })];
  const sources = [source("alpha", { published: day("2017-01-05") }), source("beta")];
  const subject = timeline(events, { sources });
  expect(viewOfAll(subject)).toEqual({ from: Date.UTC(2016, 7, 2), to: Date.UTC(2017, 0, 6) });
  expect(viewOfAll(timeline([]))).toEqual(subject.extent.interval);
});

const september = { from: at(9, 1), to: at(10, 1) };
const showing = (when: ReturnType<typeof day>, view = september) =>
  viewShowing(timeline([event("a", { when })]), view, { kind: "event", id: "a" });

test("an event that can be seen leaves the view as it is", () => {
  expect(showing(day("2016-09-12"))).toBe(september);
  expect(showing(day("2016-08-01", "2016-10-20"))).toBe(september);
});

test("an event out of view comes to its middle; the view keeps its length", () => {
  expect(showing(day("2016-10-16"))).toEqual({ from: at(10, 1, 12), to: at(10, 31, 12) });
  expect(showing(day("2016-08-12"))).toEqual({ from: at(7, 28, 12), to: at(8, 27, 12) });
});

test("of an event too long for the view the nearest end comes to the middle", () => {
  expect(showing(day("2016-10-16", "2016-12-31"))).toEqual({ from: at(10, 1), to: at(10, 31) });
  expect(showing(day("2016-05-01", "2016-08-15"))).toEqual({ from: at(8, 1), to: at(8, 31) });
});

test("a mark at the very edge, whose words could not be read, counts as out of view", () => {
  expect(showing(day("2016-09-30"))).not.toBe(september);
});

test("a source, and an event that is not there, have no place to come into view", () => {
  expect(viewShowing(timeline([event("a")]), september, { kind: "source", id: "alpha" })).toBe(september);
  expect(viewShowing(timeline([event("a")]), september, { kind: "event", id: "b" })).toBe(september);
});

test("one may look a quarter of the extent beyond it, and as far as what lies wholly outside", () => {
  const whole = timeline([event("a"), event("long", { when: day("2015-01-01", "2016-09-10") })]);
  const { from, to } = whole.extent.interval;
  const room = (to - from) / 4;
  expect(reachOfTimeline(whole)).toEqual({ from: from - room, to: to + room });
  const { from: first } = reachOfTimeline(timeline([event("a"), event("before", { when: day("2015-01-01") })]));
  expect(first).toBeLessThan(Date.UTC(2015, 0, 1));
  expect(first).toBeGreaterThan(Date.UTC(2014, 10, 1));
});

test("a mark in the last twenty-fifth of a view, at either end, is brought to its middle; one farther in is seen", () => {
  const subject = timeline([event("a")]);
  // Around 12 September, 13 September 00:00 being its end, in views a hundred hours long.
  const shown = (from: number) =>
    viewShowing(subject, { from, to: from + 100 * HOUR }, { kind: "event", id: "a" }).from - from;
  const [start, end] = [at(9, 12), at(9, 13)];
  expect(shown(end - 5 * HOUR)).toBe(0);
  expect(shown(end - 3 * HOUR)).not.toBe(0);
  expect(shown(start - 95 * HOUR)).toBe(0);
  expect(shown(start - 97 * HOUR)).not.toBe(0);
  expect(end - 3 * HOUR + shown(end - 3 * HOUR)).toBe(at(9, 12, 12) - 50 * HOUR);
});
