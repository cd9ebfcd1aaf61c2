import { expect, test } from "vitest";
import { markwhen } from "./markwhen.ts";

function read(text: string) {
  const outcome = markwhen.read({ name: "bells.mw", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  const { events, notes } = outcome.draft;
  return {
    told: events.map(({ title, lane, summary }) => [title, lane, summary]),
    extra: events[0]?.extra,
    notes: notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  };
}

test.each([
  ["figures", "2015: 5\n2016: 1,200.5\n2017: -3 %\n", false],
  ["one figure", "2015: 5\n", true],
  ["figures and words", "2015: 5\n2016: A bell\n", true],
  ["figures with words behind them", "2015: 5 bells\n2016: 6 bells\n", true],
  ["words with figures behind them", "2015: bells 5\n2016: bells 6\n", true],
])("a text of %s is one of Markwhen, or is not: %j", (_, text, is) => {
  expect(markwhen.recognises({ name: "bells.mw", text })).toBe(is);
});

test.each([
  ["section Town #red\n2016: A", ["A", "Town", undefined]],
  ["  group   Town\n2016: A", ["A", "Town", undefined]],
  ["# A#b\n2016: A", ["A", "A#b", undefined]],
  ["section Town\n  endSection  \n2016: A", ["A", undefined, undefined]],
  ["group Town\nendgroup\n2016: A", ["A", undefined, undefined]],
  ["section\n2016: A", ["A", undefined, undefined]],
  ["2016: A #b #c", ["A", undefined, undefined]],
  ["2016: #b", ["#b", undefined, undefined]],
  ["2016: A #b c", ["A #b c", undefined, undefined]],
  ["2016: A\nThe section below\nand the end", ["A", undefined, "The section below\nand the end"]],
])("the event in %j", (text, expected) => {
  expect(read(text).told).toEqual([expected]);
});

test("fields of an event stand right below it, and are text further down", () => {
  expect(read("2016: A\nbells:   5\ncolour:\nIt rang.\nsize: 5\n")).toEqual({
    told: [["A", undefined, "It rang.\nsize: 5"]],
    extra: { bells: "5" },
    notes: [],
  });
});
