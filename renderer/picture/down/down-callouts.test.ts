/** How far down what an editor writes at a period reaches, px. */
import { expect, test } from "vitest";
import { days } from "../../../e2e/helpers/example.ts";
import { sheetOf } from "../sheet.ts";
import { setCallouts, type CalloutPlace } from "./down-callouts.ts";
import { downSheet } from "./down-sheet.ts";

const place = (key: string, [from, to]: readonly [string, string], top: number): CalloutPlace => ({
  callout: { key, text: key, interval: days(from, to), name: key },
  lines: [],
  isCut: false,
  height: 30,
  top,
});
/** What the bracket of each spans, if it has one. */
const bracketsOf = (places: readonly CalloutPlace[], yAt: (time: number) => number) =>
  setCallouts(places, { sheet: downSheet(sheetOf(400), 0), first: 100, yAt }).map(({ rules }) => {
    const bracket = rules.find(({ x1, x2 }) => x1 === x2);
    return bracket && [bracket.y1, bracket.y2];
  });

test("a bracket ends where the first row of a later time begins", () => {
  expect(bracketsOf([place("a", ["2016-09-12", "2016-09-18"], 0)], () => 500)).toEqual([[105, 588]]);
});

test("it ends before what is written at the very moment that its own time ends", () => {
  const week = place("a", ["2016-09-12", "2016-09-18"], 0);
  const after = place("b", ["2016-09-19", "2016-09-19"], 200);
  expect(bracketsOf([week, after], () => 500)[0]).toEqual([105, 288]);
});

test("what is written within its time does not end it, and a day has none", () => {
  const week = place("a", ["2016-09-12", "2016-09-18"], 0);
  const within = place("b", ["2016-09-18", "2016-09-18"], 200);
  expect(bracketsOf([week, within], () => 500)).toEqual([[105, 588], undefined]);
});
