import { expect, test } from "vitest";
import { day, days } from "../../../e2e/helpers/example.ts";
import { whenOf } from "../../../data/moment.ts";
import { DAY, parseBound } from "../../../data/time.ts";
import type { Moment, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { areDaysWide, cutMark, isInView, isOneDay, markOf as markOfDate, movedMark } from "./place-mark.ts";
import type { Mark, SpanMark, WhiskerMark } from "../mark.ts";
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
    { x1: 0, solid1: 72, solid2: 72, x2: 144, start: "open", end: "open" },
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

test("what is known closer than to the day is a time, and a day is none", () => {
  const hour = { earliest: "2016-09-12T12:00", latest: "2016-09-12T12:59", precision: "hour" } as const;
  expect(markOf(hour, scale, 0)).toHaveProperty("isTime", true);
  expect(markOf(day("2016-09-12"), scale, 0)).not.toHaveProperty("isTime");
});

test("an interval is one day where both of its ends lie in the same, and never where one is open", () => {
  const { from, to } = day("2016-09-12").interval as { from: number; to: number };
  expect(
    [
      { from, to },
      { from, to: from + 1 },
      { from: to - 1, to },
    ].map(isOneDay),
  ).toEqual([true, true, true]);
  expect([{ from, to: to + 1 }, { from: from - 1, to }, { from }, { to }, {}].map(isOneDay)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect([{ from: 0 }, { to: 1 }].map(isOneDay)).toEqual([false, false]);
});

test("a day of 104 px is a point yet, and a wider one a bar", () => {
  const at = (pxPerDay: number) => timeScale({ from: view.from, to: view.from + DAY }, 0, pxPerDay);
  expect([104, 104.01].map((px) => areDaysWide(at(px)))).toEqual([false, true]);
  expect([104, 104.01].map((px) => markOf(day("2016-09-01"), at(px), 0).kind)).toEqual(["point", "whisker"]);
});

test("bounds are 12 px long at least, and as long as they are beyond that", () => {
  const perDay = (px: number) => timeScale(view, 0, 30 * px);
  expect(markOf(day("2016-09-12", "2016-09-13"), perDay(5), 0)).toMatchObject({ x1: 54, x2: 66 });
  expect(markOf(day("2016-09-12", "2016-09-13"), perDay(7), 0)).toMatchObject({ x1: 77, x2: 91 });
});

test("an end that nothing bounds stands at the edge of the period where what is known lies beyond it", () => {
  // The period begins at 0 px.
  expect(markOf({ earliest: "2016-08-20", precision: "bounded" }, scale, 0)).toMatchObject({ x1: -240, x2: 72 });
  expect(markOf({ latest: "2016-10-10", precision: "bounded" }, scale, 0)).toMatchObject({ x1: 528, x2: 800 });
  expect(markOf({ start: day("2016-08-20"), end: open }, scale, 0)).toMatchObject({ x1: -240, x2: 72 });
  expect(markOf({ start: open, end: day("2016-10-10") }, scale, 0)).toMatchObject({ x1: 528, x2: 800 });
});

test.each<[string, Written<When>, readonly number[]]>([
  [
    "a start that is only by a day",
    { start: { latest: "2016-09-12", precision: "bounded" }, end: day("2016-09-20") },
    [168, 240, 400, 400],
  ],
  [
    "an end that is only from a day on",
    { start: day("2016-09-05"), end: { earliest: "2016-09-12", precision: "bounded" } },
    [80, 80, 220, 292],
  ],
  [
    "a start from a day on, and no end",
    { start: { earliest: "2016-09-05", precision: "bounded" }, end: open },
    [80, 80, 80, 152],
  ],
  [
    "no start, and an end by a day",
    { start: open, end: { latest: "2016-09-12", precision: "bounded" } },
    [168, 240, 240, 240],
  ],
  [
    "a start by a day, and an end from a day on",
    { start: { latest: "2016-09-12", precision: "bounded" }, end: { earliest: "2016-09-20", precision: "bounded" } },
    [168, 240, 380, 452],
  ],
])("a span with %s is soft where nothing is sure", (_, when, ends) => {
  const { x1, solid1, solid2, x2, fadeIn, fadeOut } = markOf(when, scale, 0) as SpanMark;
  expect([x1, solid1, solid2, x2]).toEqual(ends);
  expect([fadeIn, fadeOut]).toEqual([
    { from: x1, to: solid1 },
    { from: solid2, to: x2 },
  ]);
});

test("a mark is moved with all that it has", () => {
  expect(movedMark({ kind: "point", x: 5, y: 1, isTime: true }, 10, 3)).toEqual({
    kind: "point",
    x: 15,
    y: 3,
    isTime: true,
  });
  const whisker: WhiskerMark = { kind: "whisker", x1: 5, x2: 9, y: 1, start: "open", end: "cut" };
  expect(movedMark(whisker, 10, 3)).toEqual({ ...whisker, x1: 15, x2: 19, y: 3 });
  const span = markOf(
    { start: day("2016-09-10", "2016-09-12"), end: day("2016-09-15", "2016-09-19") },
    scale,
    0,
  ) as SpanMark;
  expect(movedMark(span, 10, 3)).toEqual({
    ...span,
    x1: span.x1 + 10,
    solid1: span.solid1 + 10,
    solid2: span.solid2 + 10,
    x2: span.x2 + 10,
    y: 3,
    fadeIn: { from: span.fadeIn.from + 10, to: span.fadeIn.to + 10 },
    fadeOut: { from: span.fadeOut.from + 10, to: span.fadeOut.to + 10 },
  });
});

test("a point at an edge of the view is in it, and a bar that reaches in by less than rounding is not", () => {
  const inView = (left: number, right: number) => isInView(left, right, 100, 200);
  expect([inView(100, 100), inView(200, 200), inView(99.99, 99.99), inView(200.01, 200.01)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([inView(50, 100.02), inView(50, 100.009), inView(199.98, 250), inView(199.991, 250)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([inView(50, 250), inView(120, 130), inView(50, 90), inView(210, 250)]).toEqual([true, true, false, false]);
});

test("an end is cut where it lies beyond the edge by more than rounding", () => {
  const cut = (x1: number, x2: number) => {
    const { start, end } = cutMark({ kind: "whisker", x1, x2, y: 0, start: "bound", end: "open" }, 100, 200)!;
    return [start, end];
  };
  expect(cut(100, 200)).toEqual(["bound", "open"]);
  expect(cut(99.995, 200.005)).toEqual(["bound", "open"]);
  expect(cut(100 - 0.01, 200 + 0.01)).toEqual(["bound", "open"]);
  expect(cut(99.9, 200.1)).toEqual(["cut", "cut"]);
});

test("what reaches in by just as much as rounding is not in view", () => {
  expect([isInView(50, 100 + 0.01, 100, 200), isInView(200 - 0.01, 250, 100, 200)]).toEqual([false, false]);
  expect([isInView(99.995, 100, 100, 200), isInView(200, 200.005, 100, 200)]).toEqual([false, true]);
});

test("a span of no length has a place all the same", () => {
  const noon = parseBound("2016-09-12T12:00")!.from;
  const instant = { ...day("2016-09-12"), interval: { from: noon, to: noon } };
  const mark = markOfDate({ start: instant, end: instant, interval: instant.interval }, scale, 0) as SpanMark;
  expect([mark.x1, mark.solid1, mark.solid2, mark.x2]).toEqual([230, 230, 230, 230]);
});
