import { expect, test } from "vitest";
import { day, days } from "../../../e2e/helpers/example.ts";
import { whenOf } from "../../../data/moment.ts";
import { DAY, parseBound } from "../../../data/time.ts";
import type { Moment, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { cutMark, markOf as markOfDate } from "./place-mark.ts";
import type { Mark, SpanMark, WhiskerMark } from "../scene.ts";
import { timeScale, timeToPx, type TimeScale } from "../view.ts";

function markOf(when: Written<When>, scale: TimeScale, y: number): Mark {
  return markOfDate(whenOf(when), scale, y);
}

const view = days("2016-09-01", "2016-09-30");
/** 20 px a day, beginning at 0. */
const scale = timeScale(view, 0, 600);
const wide = timeScale({ from: view.from, to: view.from + DAY }, 0, 600);
const open: Written<Moment> = { precision: "bounded" };

test.each<readonly [string, Written<When>, object]>([
  ["a day is a point in its middle", day("2016-09-12"), { kind: "point", x: 230 }],
  [
    "an hour is a point too",
    { earliest: "2016-09-12T12:00", latest: "2016-09-12T13:00", precision: "hour" },
    { kind: "point" },
  ],
  [
    "bounds days apart are a whisker over both days",
    day("2016-09-12", "2016-09-14"),
    { kind: "whisker", x1: 220, x2: 280, start: "bound", end: "bound" },
  ],
  [
    "no lower bound opens it to the left",
    { latest: "2016-09-14", precision: "bounded" },
    { kind: "whisker", x1: 208, x2: 280, start: "open", end: "bound" },
  ],
  [
    "no upper bound opens it to the right",
    { earliest: "2016-09-14", precision: "bounded" },
    { kind: "whisker", x1: 260, x2: 332, start: "bound", end: "open" },
  ],
  ["no bound at all is open on both sides", open, { kind: "whisker", start: "open", end: "open" }],
  [
    "a span of known days has hard ends",
    { start: day("2016-09-12"), end: day("2016-09-14") },
    { kind: "span", x1: 220, solid1: 220, solid2: 280, x2: 280 },
  ],
  [
    "a span with an uncertain end fades over its bounds",
    { start: day("2016-09-12"), end: day("2016-09-15", "2016-09-19") },
    { solid1: 220, solid2: 280, x2: 380 },
  ],
  [
    "bounds that overlap leave nothing solid",
    { start: day("2016-09-10", "2016-09-16"), end: day("2016-09-13", "2016-09-20") },
    { x1: 180, solid1: 280, solid2: 280, x2: 400 },
  ],
  ["a span without an end fades out", { start: day("2016-09-12"), end: open }, { x1: 220, solid1: 220 }],
  [
    "a span without a start fades in to the day of its end, wherever the view begins",
    { start: open, end: day("2016-09-12") },
    { x1: 148, solid1: 220, solid2: 240, x2: 240, start: "open", end: "bound" },
  ],
  [
    "a start that is only not before, and an end that is only by, leave nothing solid",
    { start: { earliest: "2016-09-05", precision: "bounded" }, end: { latest: "2016-09-12", precision: "bounded" } },
    { x1: 80, solid1: 160, solid2: 160, x2: 240 },
  ],
  [
    "a span of which nothing is known is soft all through, and nothing bounds it",
    { start: open, end: open },
    { x1: 0, solid1: 72, x2: 144, start: "open", end: "open" },
  ],
  [
    "a span whose end is not said exactly is bounded all the same",
    { start: day("2016-09-05"), end: day("2016-09-10", "2016-09-14") },
    { start: "bound", end: "bound" },
  ],
  [
    "bounds of a few hours across midnight are no point",
    { earliest: "2016-09-12T22:00", latest: "2016-09-13T04:00", precision: "part-of-day" },
    { kind: "whisker" },
  ],
])("%s", (_, when, expected) => {
  expect(markOf(when, scale, 0)).toMatchObject(expected);
});

test("a day that is wide enough to show hours claims none of them", () => {
  expect(markOf(day("2016-09-01"), wide, 0)).toMatchObject({ kind: "whisker", x1: 0, x2: 600 });
});

test("a known span stays hard when it is widened to be seen", () => {
  const years = timeScale(days("2006-01-01", "2025-12-31"), 0, 600);
  const mark = markOf({ start: day("2016-09-12"), end: day("2016-09-13") }, years, 0);
  expect(mark).toMatchObject({ kind: "span" });
  if (mark.kind !== "span") return;
  expect(mark.x2 - mark.x1).toBeCloseTo(12, 6);
  expect([mark.solid1, mark.solid2]).toEqual([mark.x1, mark.x2]);
});

test("what is widened to be seen stays around the middle of its dates, and as solid in proportion", () => {
  // Ten days are one px.
  const years = timeScale(days("2000-01-01", "2016-06-05"), 0, 600);
  const px = (date: string) => timeToPx(years, parseBound(date)!.from);
  const { x1, solid1, solid2, x2 } = markOf(
    { start: day("2010-01-01"), end: day("2010-01-31", "2010-03-01") },
    years,
    0,
  ) as SpanMark;
  expect((x1 + x2) / 2).toBeCloseTo((px("2010-01-01") + px("2010-03-02")) / 2, 6);
  expect([x1, solid1, solid2, x2].map((x) => x - x1)).toEqual([0, 0, expect.closeTo(6, 6), expect.closeTo(12, 6)]);
  const whisker = markOf(day("2010-01-01", "2010-01-20"), years, 0) as WhiskerMark;
  expect((whisker.x1 + whisker.x2) / 2).toBeCloseTo((px("2010-01-01") + px("2010-01-21")) / 2, 6);
  expect(whisker.x2 - whisker.x1).toBeCloseTo(12, 6);
});

test("what only touches the view is not in it", () => {
  const before = days("2016-08-30", "2016-08-31");
  const justBefore = timeScale(before, 0, 600);
  expect(cutMark(markOf(day("2016-09-01", "2016-09-03"), justBefore, 0), 0, 600)).toBeUndefined();
  expect(cutMark(markOf({ start: day("2016-08-20"), end: day("2016-08-29") }, justBefore, 0), 0, 600)).toBeUndefined();
});

test("a fade that the view cuts keeps its length", () => {
  const mark = markOf({ start: day("2016-08-20"), end: day("2016-09-25", "2016-10-05") }, scale, 0);
  expect(cutMark(mark, 0, 600)).toMatchObject({ solid2: 480, x2: 600, fadeOut: { from: 480, to: 700 } });
});

test("no mark reaches beyond the view, and a cut whisker has no end there", () => {
  const whisker = markOf(day("2016-08-20", "2016-09-03"), scale, 0);
  expect(cutMark(whisker, 0, 600)).toMatchObject({ x1: 0, x2: 60, start: "cut", end: "bound" });
  const span = markOf({ start: day("2016-09-20"), end: day("2016-10-20", "2016-11-20") }, scale, 0);
  expect(cutMark(span, 0, 600)).toMatchObject({
    x1: 380,
    solid1: 380,
    solid2: 600,
    x2: 600,
    start: "bound",
    end: "cut",
  });
  expect(cutMark(markOf(day("2016-10-20"), scale, 0), 0, 600)).toBeUndefined();
});

test("a date that nothing bounds from below stays in a period that ends before its upper bound", () => {
  const mark = markOf({ latest: "2016-10-31", precision: "bounded" }, scale, 0);
  expect(cutMark(mark, 0, 600)).toMatchObject({ x1: 528, x2: 600, start: "open", end: "cut" });
});
