import { expect, test } from "vitest";
import { DAY } from "../../../data/time.ts";
import { whenOf } from "../../../data/moment.ts";
import type { When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { day } from "../../../e2e/helpers/example.ts";
import type { Mark } from "../mark.ts";
import { downMark, placeMark, type DownPlace } from "./down-marks.ts";

const FIRST = Date.UTC(2016, 8, 12);
/** Ten px a day, the 12th at the top of the row. */
const yOf = (time: number): number => (10 * (time - FIRST)) / DAY;
const open = { precision: "bounded" } as const;

/** The mark of a date in a row that ends 60 px below its top. */
const markOf = (when: Written<When>, place: Partial<DownPlace> = {}): Mark =>
  downMark(whenOf(when), { bottom: 60, yOf, ...place });

test.each<[string, Written<When>, object]>([
  ["a day is a point", day("2016-09-12"), { kind: "point", x: 0, y: 13 }],
  [
    "less than a day is a point of time",
    { earliest: "2016-09-12T10:00", latest: "2016-09-12T11:00", precision: "minute" },
    { kind: "point", x: 0, y: 13, isTime: true },
  ],
  [
    "days are a bar as long as the row",
    day("2016-09-12", "2016-09-14"),
    { kind: "whisker", isDown: true, x1: 6, x2: 60, y: 9, start: "bound", end: "bound" },
  ],
  [
    "a bar without a beginning",
    { ...open, latest: "2016-09-14" },
    { kind: "whisker", isDown: true, x1: 6, x2: 60, y: 9, start: "open", end: "bound" },
  ],
  [
    "a bar without an end, of which something is likely",
    { ...open, earliest: "2016-09-14", likely: { latest: "2016-09-20", basis: "So told." } },
    {
      ...{ kind: "whisker", isDown: true, x1: 6, x2: 60, y: 9, start: "bound", end: "open" },
      likely: [{ from: 24, to: 42 }],
    },
  ],
])("%s", (_name, when, mark) => {
  expect(markOf(when)).toStrictEqual(mark);
});

test("a bar in a low row is long enough to be seen, and nothing is likely unless it is said", () => {
  expect(placeMark({ from: FIRST, to: FIRST + 2 * DAY }, { bottom: 5 })).toStrictEqual({
    ...{ kind: "whisker", isDown: true, x1: 6, x2: 24, y: 9, start: "bound", end: "bound" },
  });
});

/** Where a span begins, is sure, is sure no longer and ends; the px of its bar, and whether its ends are open. */
function spanOf(when: Written<When>, place: Partial<DownPlace>) {
  const mark = markOf(when, place);
  if (mark.kind !== "span") throw new Error("no span");
  const { x1, solid1, solid2, x2, y, start, end, fadeIn, fadeOut } = mark;
  expect([fadeIn, fadeOut]).toEqual([
    { from: x1, to: solid1 },
    { from: solid2, to: x2 },
  ]);
  return [x1, solid1, solid2, x2, y, start, end];
}

const days = { start: day("2016-09-12"), end: day("2016-09-19") };
const soft = { start: day("2016-09-12", "2016-09-14"), end: day("2016-09-17", "2016-09-20") };

test.each<[string, Written<When>, Partial<DownPlace>, readonly unknown[]]>([
  ["as long as its row, with hard ends", days, {}, [6, 6, 60, 60, 9, "bound", "bound"]],
  ["with soft ends, a third each", soft, {}, [6, 24, 42, 60, 9, "bound", "bound"]],
  ["in a low row", soft, { bottom: 3 }, [6, 12, 18, 24, 9, "bound", "bound"]],
  ["beside other rows, down to its end", days, { track: 0 }, [6, 6, 80, 80, 18, "bound", "bound"]],
  ["on the second track, sure where it is", soft, { track: 1 }, [6, 30, 50, 90, 27, "bound", "bound"]],
  ["no shorter than its row", days, { track: 0, bottom: 95 }, [6, 6, 95, 95, 18, "bound", "bound"]],
  ["no shorter than can be seen", days, { track: 0, bottom: 3, yOf: () => 1 }, [6, 6, 24, 24, 18, "bound", "bound"]],
  [
    "sure only between its own ends",
    { start: day("2016-09-10", "2016-09-11"), end: day("2016-09-30", "2016-10-02") },
    { track: 0, yOf: (time) => Math.min(yOf(time), 100) },
    [6, 6, 100, 100, 18, "bound", "bound"],
  ],
  [
    "whose ends overlap: both fades meet",
    { start: day("2016-09-12", "2016-09-17"), end: day("2016-09-14", "2016-09-20") },
    { track: 0 },
    [6, 40, 40, 90, 18, "bound", "bound"],
  ],
  [
    "of which no end is known",
    { start: open, end: open },
    { track: 0, yOf: (time) => (time === Infinity ? 96 : 0) },
    [6, 36, 66, 96, 18, "open", "open"],
  ],
  ["without ends, as long as its row", { start: open, end: open }, {}, [6, 24, 42, 60, 9, "open", "open"]],
])("a span %s", (_name, when, place, told) => {
  expect(spanOf(when, place)).toEqual(told);
});
