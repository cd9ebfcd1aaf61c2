import { expect, test } from "vitest";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent, When } from "../../../data/timeline.ts";
import { asWritten, type Written } from "../../../data/written.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { breaksOfTimeline } from "../axis/fit.ts";
import { timeToPx } from "../view.ts";
import { makeOverview, overviewOf, type OverviewEvents } from "./overview.ts";

const measure = measureWithSourceSans();
const all = (events: readonly TimelineEvent[]): OverviewEvents => ({
  passing: new Set(events.map(({ id }) => id)),
  disputed: new Set(),
});

/** Heights of the bars, the highest as 1, of events with these dates from 5 to 25 September. */
function heights(...dates: readonly Written<When>[]): readonly number[] {
  const events = dates.map((when, index) => event(String(index), { when }));
  return makeOverview(timeline(events), all(events), 900, measure).bars.all;
}

test("a bar for each day of the extent, as high as there are events", () => {
  const bars = heights(day("2016-09-05"), day("2016-09-07"), day("2016-09-07"), day("2016-09-25"));
  expect(bars).toHaveLength(21);
  expect([bars[0], bars[1], bars[2], bars[20]]).toEqual([0.5, 0, 1, 0.5]);
  expect(bars.filter((bar) => bar > 0)).toHaveLength(3);
});

test("a day's bar is as wide as a day is on the axis", () => {
  const { bars, scale } = makeOverview(timeline([event("a")]), all([]), 900, measure);
  expect(bars.step * bars.all.length).toBeCloseTo(scale.x1 - scale.x0, 6);
});

test("an event that may lie on any of four days weighs a quarter on each", () => {
  const bars = heights(day("2016-09-06"), day("2016-09-10", "2016-09-13"));
  expect(bars.slice(0, 10)).toEqual([0, 1, 0, 0, 0, 0.25, 0.25, 0.25, 0.25, 0]);
});

test("a minute counts for its day, so that exact dates do not tower over the others", () => {
  const minute = { earliest: "2016-09-10T13:04", latest: "2016-09-10T13:04", precision: "minute" } as const;
  expect(heights(day("2016-09-06"), minute).filter((bar) => bar > 0)).toEqual([1, 1]);
});

test("a date that is open on one side is spread to the extent's edge; one without bounds over all of it", () => {
  const open = heights({ latest: "2016-09-08", precision: "bounded" });
  expect(open.slice(0, 6)).toEqual([1, 1, 1, 1, 0, 0]);
  expect(heights({ precision: "bounded" })).toEqual(Array.from({ length: 21 }, () => 1));
});

test("what lies outside the extent has no bar, and what reaches in has its share", () => {
  expect(heights(day("2016-10-05")).every((bar) => bar === 0)).toBe(true);
  expect(heights(day("2016-08-01", "2016-09-05"), day("2016-09-06"))[0]).toBeCloseTo(1 / 36, 9);
});

test("what passes the filter lies within all, and what is disputed within that", () => {
  const events = ["a", "b", "c", "d"].map((id) => event(id));
  const told = { passing: new Set(["a", "b"]), disputed: new Set(["b", "c"]) };
  const { bars } = makeOverview(timeline(events), told, 900, measure);
  expect([bars.all, bars.passing, bars.disputed].map((kind) => kind[7])).toEqual([1, 0.5, 0.25]);
});

test("a disputed event that may lie anywhere marks no bar", () => {
  const events = [event("a"), event("b", { when: day("2016-09-05", "2016-09-20") })];
  const told = { passing: new Set(["a", "b"]), disputed: new Set(["b"]) };
  expect(makeOverview(timeline(events), told, 900, measure).bars.disputed.every((bar) => bar === 0)).toBe(true);
});

test("a narrow strip has weeks for bars; an extent of one day has hours", () => {
  const narrow = makeOverview(timeline([event("a")]), all([]), 90, measure);
  expect(narrow.bars.all).toHaveLength(3);
  const short = timeline([event("a")], { extent: { from: "2016-09-12", to: "2016-09-12" } });
  expect(makeOverview(short, all([]), 900, measure).bars.all).toHaveLength(24);
});

test.each([
  ["2016-09-14", 900, 72],
  ["2016-09-15", 900, 4],
  // A day is 4 px wide where the plot has 84 for 21, and less than that a px below.
  ["2016-10-02", 28 + 84, 21],
  ["2016-10-02", 28 + 83, 3],
])(
  "up to %s, a strip of %i px has %i bars: hours of three days at the most, days of 4 px at least",
  (to, width, count) => {
    const subject = timeline([event("a")], { extent: { from: "2016-09-12", to } });
    expect(makeOverview(subject, all([]), width, measure).bars.all).toHaveLength(count);
  },
);

test("reports stand at their publication; those of one day side by side around its middle", () => {
  const sources = ["alpha", "beta", "gamma"].map((id) => source(id, { published: day("2016-09-12") }));
  const outside = source("delta", { published: day("2016-12-12") });
  const subject = timeline([], { sources: [...sources, outside, source("epsilon")] });
  const { reports, scale } = makeOverview(subject, all([]), 900, measure);
  const middle = scale.x0 + 7.5 * ((scale.x1 - scale.x0) / 21);
  expect(reports.map(({ id }) => id)).toEqual(["alpha", "beta", "gamma"]);
  expect(reports.map(({ x }) => Math.round(x - middle))).toEqual([-10, 0, 10]);
  expect(reports.map(({ series }) => series)).toEqual([0, 1, 2]);
});

test("a report of which only bounds are known has its range, as far as it is in the extent", () => {
  const sources = [source("alpha", { published: day("2016-09-21", "2016-10-20") })];
  const { reports, scale } = makeOverview(timeline([], { sources }), all([]), 900, measure);
  const [{ x1, x, x2 }] = reports as [(typeof reports)[0]];
  expect([x1, x2]).toEqual([expect.closeTo(scale.x0 + (16 / 21) * (scale.x1 - scale.x0), 6), scale.x1]);
  expect(x).toBeCloseTo((x1 + x2) / 2, 6);
});

test.each([
  ["2016-09-05", "2016-10-07", 900, ["September 2016", "October 2016", "12", "19", "26"]],
  ["2014-11-01", "2016-10-31", 900, ["2014", "2015", "2016", "Apr"]],
  ["1900-01-01", "2016-10-31", 900, ["1900", "1950", "2010"]],
])("the axis from %s to %s names its units", (from, to, width, labels) => {
  const drawn = makeOverview(timeline([], { extent: { from, to } }), all([]), width, measure).labels;
  expect(drawn.map(({ text }) => text.text)).toEqual(expect.arrayContaining(labels));
});

test("the axis has a tick where each of its units begins in the strip, and none beside it", () => {
  const { ticks, scale } = makeOverview(timeline([]), all([]), 900, measure);
  // Weeks of September from the fifth on, the first of which begins with the strip.
  const week = (7 / 21) * (scale.x1 - scale.x0);
  for (const x of [0, 1, 2].map((index) => scale.x0 + index * week)) expect(ticks).toContainEqual(expect.closeTo(x, 6));
  for (const x of ticks) expect(x >= scale.x0 - 0.5 && x <= scale.x1, String(x)).toBe(true);
});

test.each([90, 300, 700, 1500])("no label of the axis touches another or the edge at %i px", (width) => {
  for (const to of ["2016-09-06", "2016-10-07", "2017-10-07", "2030-01-01"]) {
    const subject = timeline([], { extent: { from: "2016-09-05", to } });
    const { labels } = makeOverview(subject, all([]), width, measure);
    const ordered = labels.map(({ text }) => text).sort((a, b) => a.x - b.x);
    for (const [index, { x, width: wide }] of ordered.entries()) {
      expect(x + wide).toBeLessThanOrEqual(ordered[index + 1]?.x ?? width);
    }
  }
});

test("whatever passes, all bars and the reports are worked out once", () => {
  const events = [event("a"), event("b")];
  const subject = timeline(events, { sources: [source("alpha", { published: day("2016-09-14") })] });
  const strip = overviewOf(subject, 900, measure);
  const [some, most] = [strip(all(events.slice(0, 1))), strip(all(events))];
  expect(some.reports).toBe(most.reports);
  expect([some.bars.passing[7], most.bars.passing[7]]).toEqual([0.5, 1]);
  expect(some).toEqual(makeOverview(subject, all(events.slice(0, 1)), 900, measure));
});

test("a report whose date is likely in a part of its range stands there; what is likely moves no bar", () => {
  const likely = (earliest: string, latest: string) => ({ likely: { earliest, latest, basis: "So told." } });
  const published = (facts: object) =>
    source("alpha", { published: { ...asWritten(day("2016-09-10", "2016-09-19")), ...facts } });
  const drawn = (facts: object) => {
    const subject = timeline([], { sources: [published(facts)] });
    const { reports, scale } = makeOverview(subject, all([]), 900, measure);
    const [{ x, x1, x2, likely: part } = { x: 0, x1: 0, x2: 0 }] = reports;
    const dayOf = (px: number): number => Math.round(((px - scale.x0) / (scale.x1 - scale.x0)) * 21 * 10) / 10 + 5;
    return { whole: [x1, x2].map(dayOf), at: dayOf(x), part: part && [part.from, part.to].map(dayOf) };
  };
  expect(drawn({})).toEqual({ whole: [10, 20], at: 15, part: undefined });
  expect(drawn(likely("2016-09-11", "2016-09-12"))).toEqual({ whole: [10, 20], at: 12, part: [11, 13] });
  const spread = { ...asWritten(day("2016-09-10", "2016-09-13")), ...likely("2016-09-10", "2016-09-10") };
  expect(heights(spread).slice(5, 9)).toEqual([1, 1, 1, 1]);
});

test("on a broken axis the strip leaves out what the axis passes over", () => {
  const dates = ["1990-08-02", ...Array.from({ length: 9 }, (_, index) => `2016-09-0${String(index + 1)}`)];
  const events = dates.map((date) => event(date, { when: day(date) }));
  const apart = timeline(events, { extent: { from: "1990-08-02", to: "2016-09-09" } });
  const [gap] = breaksOfTimeline(apart).gaps;
  const strip = overviewOf(apart, 900, measure, breaksOfTimeline(apart))(all(events));
  // Eleven days: what is told, what a gap takes, and what stays free beside it.
  expect(strip.bars.all.filter((bar) => bar > 0).length).toBeGreaterThanOrEqual(10);
  expect(strip.bars.all.length).toBeLessThan(14);
  expect(strip.bars.step * strip.bars.all.length).toBeGreaterThanOrEqual(strip.plot.width - 0.001);
  expect(strip.labels.map(({ text }) => text.text)).toEqual(expect.arrayContaining(["August 1990", "September 2016"]));
  for (const x of strip.ticks)
    expect(x < timeToPx(strip.scale, gap!.from) + 0.5 || x > timeToPx(strip.scale, gap!.to) - 0.5).toBe(true);
});

test.each([
  ["2016-09-05", "2016-09-25", 600, ["upper September 2016 14, lower 12 205, lower 19 395", "14 205 395"]],
  ["2015-11-20", "2016-03-05", 300, ["upper 2015 14, upper 2016 121, lower Feb 200", "121 42 200 273"]],
  ["2016-09-12", "2016-09-12", 420, ["upper 12 September 2016 14, lower 12:00 210, lower 18:00 308", "14 112 210 308"]],
])("all of the axis from %s to %s, each label with its px, and its ticks", (from, to, width, expected) => {
  const { labels, ticks } = makeOverview(timeline([], { extent: { from, to } }), all([]), width, measure);
  const told = labels.map(
    ({ key, text, faint }) => `${key.slice(0, 5)} ${text.text} ${text.x.toFixed(0)}${faint ? " faint" : ""}`,
  );
  expect([told.join(", "), ticks.map((x) => x.toFixed(0)).join(" ")]).toEqual(expected);
});
