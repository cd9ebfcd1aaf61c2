import { expect, test } from "vitest";
import { whenOf } from "../../../data/moment.ts";
import type { When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { day } from "../../../e2e/helpers/example.ts";
import { sheetOf } from "../sheet.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { beyondDate, dateLine, dateLines, datesBottom, likelyWords } from "./down-dates.ts";
import { downSheet } from "./down-sheet.ts";

const measure = measureWithSourceSans();
const sheet = downSheet(sheetOf(400), 0);
const open = { precision: "bounded" } as const;
const minute = (from: string, to = from) =>
  ({
    earliest: `2016-09-12T${from}`,
    latest: `2016-09-12T${to}`,
    precision: from === to ? "minute" : "bounded",
  }) as const;
const first = day("2016-09-12");

/** What is in strong type is in brackets. */
const linesOf = (when: Written<When>): readonly string[] =>
  dateLines(whenOf(when), 2016, sheet, measure).map(({ text, style }) => (style === "axisMajor" ? `[${text}]` : text));

test.each<[string, Written<When>, string, readonly string[]]>([
  ["a day", first, "12 Sep", ["[12 Sep]"]],
  ["a time of a day", minute("10:00"), "12 Sep, 10:00", ["[12 Sep]", "10:00"]],
  ["between two times", minute("10:00", "11:30"), "12 Sep, 10:00–11:30", ["[12 Sep]", "10:00–", "11:30"]],
  ["days", day("2016-09-12", "2016-09-14"), "12–14 Sep", ["12–14 Sep"]],
  ["a span of days", { start: first, end: day("2016-09-19") }, "12 Sep to 19 Sep", ["12 Sep to", "19 Sep"]],
  ["a span of one day", { start: first, end: first }, "12 Sep", ["12 Sep"]],
  ["a span without a beginning", { start: open, end: first }, "to 12 Sep", ["to 12 Sep"]],
  ["a span without an end", { start: first, end: open }, "from 12 Sep", ["from 12", "Sep"]],
  ["a span without both", { start: open, end: open }, "", []],
  [
    "a span whose beginning is known by its end, and its end by its beginning",
    { start: { ...open, latest: "2016-09-12" }, end: { ...open, earliest: "2016-09-19" } },
    "12 Sep or before to 19 Sep or later",
    ["12 Sep or", "before to", "19 Sep or", "later"],
  ],
])("%s", (_name, when, line, lines) => {
  expect([dateLine(whenOf(when), 2016), linesOf(when)]).toEqual([line, lines]);
});

test("of a long date six lines are left", () => {
  const long = (year: number) => day(`${String(year)}-09-12T10:00`, `${String(year + 1)}-10-14T10:00`);
  expect(linesOf({ start: long(2017), end: long(2019) })).toEqual([
    "between 12",
    "Sep 2017,",
    "10:00 and",
    "14 Oct",
    "2018, 10:00",
    "to between",
  ]);
});

test("lines stand 15 px apart, the first beside the first line of words", () => {
  const lines = dateLines(whenOf(minute("10:00")), 2016, sheet, measure);
  expect(lines.map(({ x, y }) => [x, Math.round(y)])).toEqual([
    [-73, 17],
    [-73, 32],
  ]);
  expect([datesBottom(lines), datesBottom(lines.slice(1)), datesBottom([])]).toEqual([35.5, 20.5, 0]);
});

const week = day("2016-09-12", "2016-09-19");
const likely = { latest: "2016-09-14", basis: "So told." } as const;

test.each<[string, Written<When>, string | undefined, string | undefined, string | undefined]>([
  ["no note", week, undefined, undefined, undefined],
  ["the date itself", week, "12–19 Sep", undefined, undefined],
  ["more than the date", week, "12–19 Sep, likely 12–14 Sep", "likely 12–14 Sep", undefined],
  ["other words", week, "a week, 12–19 Sep, ", "a week, 12–19 Sep, ", undefined],
  ["other words of a span", { start: first, end: week }, "in September", "in September", undefined],
  ["the end of a date that is likely", { ...week, likely }, undefined, undefined, "likely by 14 Sep"],
  ["what is likely of a span", { start: { ...week, likely }, end: week }, undefined, undefined, undefined],
  [
    "what is likely of an end alone",
    { ...open, latest: "2016-09-19", likely },
    undefined,
    undefined,
    "likely by 14 Sep",
  ],
])("what a note says beyond the date: %s", (_name, when, note, beyond, said) => {
  const read = whenOf(when);
  expect([beyondDate(note, read, 2016), likelyWords(read, 2016)]).toEqual([beyond, said]);
});
