import { expect, test } from "vitest";
import { day, days } from "../../../e2e/helpers/example.ts";
import { whenOf } from "../../../data/moment.ts";
import { DAY } from "../../../data/time.ts";
import type { Likely, Moment, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { likelyPart } from "./likely-part.ts";
import { cutMark, markOf, movedMark } from "./place-mark.ts";
import type { Mark } from "../mark.ts";
import { timeScale } from "../view.ts";

/** 20 px a day, beginning at 0. */
const scale = timeScale(days("2016-09-01", "2016-09-30"), 0, 600);

const within = (moment: Written<Moment>, bounds: Omit<Written<Likely>, "basis">): Written<Moment> => ({
  ...moment,
  likely: { ...bounds, basis: "So told." },
});

function markOn(when: Written<When>, on = scale): Mark {
  return markOf(whenOf(when), on, 0);
}

const open: Written<Moment> = { precision: "bounded" };
const twoDays = { earliest: "2016-09-12", latest: "2016-09-13" };

test.each<[string, Written<When>, object]>([
  [
    "days within a whisker",
    within(day("2016-09-05", "2016-09-20"), twoDays),
    { kind: "whisker", x1: 80, x2: 400, likely: [{ from: 220, to: 260 }] },
  ],
  [
    "from a day on, up to the bound",
    within(day("2016-09-05", "2016-09-20"), { earliest: "2016-09-12" }),
    { x2: 400, likely: [{ from: 220, to: 400 }] },
  ],
  [
    "up to a day, from the bound on",
    within(day("2016-09-05", "2016-09-20"), { latest: "2016-09-12" }),
    { x1: 80, likely: [{ from: 80, to: 240 }] },
  ],
  [
    "an hour, which is widened to be seen",
    within(day("2016-09-05", "2016-09-20"), { earliest: "2016-09-12T12:00", latest: "2016-09-12T12:00" }),
    { likely: [{ from: expect.closeTo(227.5, 1) as number, to: expect.closeTo(232.5, 1) as number }] },
  ],
  [
    "days far from the only bound: the mark reaches beyond them",
    within({ latest: "2016-09-25", precision: "bounded" }, twoDays),
    { x1: 148, x2: 500, start: "open", likely: [{ from: 220, to: 260 }] },
  ],
  [
    "a first day beside a first bound: half way to where nothing bounds it",
    within({ earliest: "2016-09-05", precision: "bounded" }, { earliest: "2016-09-12" }),
    { x1: 80, x2: 292, end: "open", likely: [{ from: 220, to: 256 }] },
  ],
  [
    "days of a date that nothing bounds",
    within(open, twoDays),
    { x1: 148, x2: 332, start: "open", end: "open", likely: [{ from: 220, to: 260 }] },
  ],
  [
    "both ends of a span",
    {
      start: within(day("2016-09-05", "2016-09-10"), { latest: "2016-09-06" }),
      end: within(day("2016-09-12", "2016-09-20"), twoDays),
    },
    {
      kind: "span",
      x1: 80,
      solid1: 200,
      solid2: 220,
      x2: 400,
      likely: [
        { from: 80, to: 120 },
        { from: 220, to: 260 },
      ],
    },
  ],
])("draws %s", (_name, when, mark) => {
  expect(markOn(when)).toMatchObject(mark);
});

test("a point has none, the bar that a day is on a long axis has", () => {
  const when = within(day("2016-09-01"), { earliest: "2016-09-01T06:00", latest: "2016-09-01T11:59" });
  expect(markOn(when)).toEqual({ kind: "point", x: 10, y: 0 });
  const from = days("2016-09-01", "2016-09-01").from;
  expect(markOn(when, timeScale({ from, to: from + DAY }, 0, 600))).toMatchObject({
    kind: "whisker",
    likely: [{ from: 150, to: 300 }],
  });
});

test("it moves with its mark, is cut where the view cuts it, and is gone where it is out of view", () => {
  const mark = markOn(within(day("2016-09-05", "2016-09-20"), twoDays));
  expect(movedMark(mark, 10, 5)).toMatchObject({ y: 5, likely: [{ from: 230, to: 270 }] });
  expect(cutMark(mark, 0, 240)).toMatchObject({ x2: 240, likely: [{ from: 220, to: 240 }] });
  expect(cutMark(mark, 300, 600)).toMatchObject({ x1: 300, likely: [] });
});

test("a mark has room for a likely part from 5 px on, wherever it stands", () => {
  const likely = days("2016-09-06", "2016-09-06");
  expect(likelyPart(likely, { x1: 100, x2: 104.9 }, scale)).toBeUndefined();
  expect(likelyPart(likely, { x1: 100, x2: 105 }, scale)).toEqual({ from: 100, to: 105 });
});
