import { expect, test } from "vitest";
import { source } from "../../../e2e/helpers/example.ts";
import { codedSources } from "../marks/chip.ts";
import { sheetOf } from "../sheet.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { TextLine } from "../text/text.ts";
import { downSheet } from "./down-sheet.ts";
import { elsewhereWords, setWords, type DownSaid, type DownWords } from "./down-words.ts";

const measure = measureWithSourceSans();
/** Words have 206 px, from 21 px right of the rail. */
const sheet = downSheet(sheetOf(340), 0);
const some = (count: number) =>
  [...codedSources(Array.from({ length: count }, (_, index) => source(`${"abcdefghi"[index]!}x`))).values()];

const lineOf = ({ text, x, y }: TextLine) => `${text} ${x.toFixed(1)} ${y.toFixed(1)}`;

/** Words with the px of their left ends and baselines; boxes with their px. */
function told({ title, lines, chips, note, pill, bottom }: Partial<DownWords>) {
  return [
    ...(title ? [lineOf(title)] : []),
    ...(lines ?? []).map(lineOf),
    ...(chips ?? []).map(({ text, box }) => `[${text.text}] ${box.x.toFixed(1)} ${box.y.toFixed(1)}`),
    ...(note ? [`note ${lineOf(note)}${note.language ?? ""}`] : []),
    ...(pill ? [`pill ${lineOf(pill.text)}`, ...(pill.more ?? []).map(lineOf), Object.values(pill.box).map((px) => px.toFixed(1)).join(" ")] : []),
    bottom,
  ];
}

const LONG = "A bridge over the river was opened to all who waited for it on both sides since the spring";

test.each<[string, Partial<DownSaid>, readonly unknown[]]>([
  ["a title alone", {}, []],
  ["a title of two lines", { title: "A bridge over the river was opened" }, []],
  ["a title of four lines", { title: LONG }, []],
  ["a title of more is cut", { title: `${LONG} of the year before, and for many a year before that` }, []],
  ["a chip with a short note", { sources: some(1), note: "so told" }, []],
  ["chips on two lines", { sources: some(9), note: "so told" }, []],
  ["a note that has no room behind a chip", { sources: some(1), note: "what was told of the river bridge" }, []],
  ["a note of two lines, then a pill", { note: LONG, language: "fr", pill: "killed: 3 AB · 5 CD" }, []],
  ["a note and a pill on one line", { note: "so told", pill: "3 AX · 5 BX" }, []],
  ["a pill that turns", { sources: some(2), note: "so told", pill: "killed: 3 AX · 5 BX" }, []],
  ["a pill of three lines", { pill: LONG, isDisputed: false }, []],
  ["a number for a pill", { pill: "killed", number: 7 }, []],
])("%s", (_name, said, expected) => {
  const words = setWords({ title: "Bridge", sources: [], ...said }, sheet, measure);
  expect(told(words)).toEqual(expected);
  expect(Object.values(words)).not.toContain(undefined);
});

test("where another puts an event, who does and what", () => {
  expect(told(elsewhereWords(some(1), "Bridge", sheet, measure))).toEqual([]);
  expect(told(elsewhereWords(some(1), LONG, sheet, measure))).toEqual([]);
  expect(elsewhereWords(some(1), "Bridge", sheet, measure)).not.toHaveProperty("note");
});
