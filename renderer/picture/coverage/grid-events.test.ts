/** Which events stand in a grid, in which order, with which dates. */
import { expect, test } from "vitest";
import { gridSetting } from "../../../e2e/helpers/coverage/grids.ts";
import { day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { momentOf, whenOf } from "../../../data/moment.ts";
import type { When } from "../../../data/timeline.ts";
import { headDate, inTellingOrder, isKnownDay, leftOut, yearsOf } from "./grid-events.ts";

const bounded = (earliest?: string, latest?: string) =>
  momentOf({
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    precision: "bounded",
  });

test("reports are no events of a grid, even with the id of one", () => {
  const subject = timeline([event("alpha"), event("b", { follows: ["alpha"] })], {
    sources: [source("alpha", { published: day("2016-09-20") })],
  });
  const { ranked } = gridSetting(subject).inView;
  expect(ranked.map(({ id, follows, event: { title } }) => ({ id, follows, title }))).toEqual([
    { id: "alpha", follows: undefined, title: "alpha" },
    { id: "b", follows: ["alpha"], title: "b" },
  ]);
  expect(ranked.map((told) => "follows" in told)).toEqual([false, true]);
});

test("an event that another one of its day follows comes first, and not one of another day", () => {
  const subject = timeline([
    event("c", { when: day("2016-09-10"), follows: ["b"] }),
    event("answer", { follows: ["question"] }),
    event("question"),
    event("b", { when: day("2016-09-14") }),
  ]);
  expect(inTellingOrder(gridSetting(subject).inView.ranked).map(({ id }) => id)).toEqual([
    "c",
    "question",
    "answer",
    "b",
  ]);
});

test("what is left out lies before what is drawn at its time; what is faint is not missed", () => {
  const subject = timeline(
    ["a", "b", "c", "d", "e", "f"].map((id, at) => event(id, { when: day(`2016-09-${String(10 + (at >> 1))}`) })),
  );
  const faint = new Set(["f"]);
  const shown = new Set(["a", "b", "c", "d", "e"]);
  const all = inTellingOrder(gridSetting(subject, { options: { shown, faint } }).inView.ranked);
  const places = (drawn: string) =>
    leftOut(
      all.filter(({ id }) => drawn.includes(id)),
      all.filter(({ id }) => !drawn.includes(id)).toReversed(),
    ).map(({ before, count }) => `${String(count)} before ${String(before)}`);
  expect(Object.fromEntries(["", "a", "c", "bd", "abcde", "e"].map((drawn) => [drawn, places(drawn)]))).toEqual({
    "": ["5 before 0"],
    a: ["4 before 1"],
    c: ["2 before 0", "2 before 1"],
    bd: ["1 before 0", "1 before 1", "1 before 2"],
    abcde: [],
    e: ["4 before 0"],
  });
});

test.each<[string, When, boolean]>([
  ["12 Sep", day("2016-09-12"), true],
  ["14–19 Sep", day("2016-09-14", "2016-09-19"), false],
  ["12 Sep", momentOf({ earliest: "2016-09-12T10:00", latest: "2016-09-12T10:00", precision: "minute" }), true],
  ["12 Sep –", whenOf({ start: day("2016-09-12"), end: day("2016-09-14") }), false],
  ["12 Sep –", whenOf({ start: day("2016-09-12"), end: day("2016-09-12") }), false],
  ["… –", whenOf({ start: bounded(), end: day("2016-09-14") }), false],
  ["undated", bounded(), false],
  ["from 12 Sep", bounded("2016-09-12"), false],
  ["by 12 Sep", bounded(undefined, "2016-09-12"), false],
])("an event is headed %s", (expected, when, isDay) => {
  expect(headDate(when, 2016).replace("\u00a0", " ")).toBe(expected);
  expect(isKnownDay(when)).toBe(isDay);
});

test.each([
  ["20 Nov 2015 – 24 Sep 2017", "2015 – 2017"],
  ["20 Nov 2015 – 24 Sep", "2015 – 2016"],
  ["20 Nov 2015 – 24 Mar\u00a0–", "2015 – 2016\u00a0–"],
  ["20 Nov 2015\u00a0–", "2015 –"],
  ["20 Nov – 24 Dec 2015", "2015"],
  ["20 Nov 2015", "2015"],
  ["from 20 Nov 2015", "from 2015"],
  ["by 20 Nov 2015", "by 2015"],
  ["24 Sep", "24 Sep"],
])("years of %s", (date, expected) => {
  expect(yearsOf(date, 2016)).toBe(expected);
});
