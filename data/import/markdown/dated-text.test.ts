import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { datingOf } from "../reading/dating.ts";
import type { DatedLine } from "../reading/date-lines.ts";
import { linesOf } from "../reading/file-lines.ts";
import { markdown } from "./markdown.ts";
import { noteList } from "../reading/note-list.ts";
import { dated, datedBehind, isMarkedDate, lacksOnlyYear, orderOfDays, release } from "./dated-text.ts";
import { bareName, dayInName } from "./named-date.ts";

const dating = () => datingOf({ dateOrder: "day-first" }, noteList());
const told = (found: DatedLine | undefined) => found && [toldWhen(found.when), found.written, found.rest];

test.each([
  ["[1.1.0] - 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "1.1.0"]],
  ["v2.0 (2019-02-15)", ['2019-02-15 day "2019-02-15"', "2019-02-15", "v2.0"]],
  ["2.0 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "2.0"]],
  ["version 1.2 – 15 Feb 2019", ['2019-02-15 day "15 Feb 2019"', "15 Feb 2019", "version 1.2"]],
  ["Release v1.2.3.4: 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "Release v1.2.3.4"]],
  ["1.2.3-beta+5 / 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "1.2.3-beta+5"]],
  ["[1.1.0](https://a.example/1) - 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "1.1.0"]],
  ["1.1.0 - soon", undefined],
  ["1 - 2019-02-15", undefined],
  ["1.2.3.4.5 - 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "1.2.3.4.5"]],
  ["1.1.0", undefined],
  ["x 1.1.0 - 2019-02-15", undefined],
  ["1.1.0 - 2019-02-15 x", undefined],
  ["123456.1 - 2019-02-15", undefined],
  ["1.1.0 - 2019", ['2019 year "2019"', "2019", "1.1.0"]],
  ["1.1.0 (2019-02-15)  ", ['2019-02-15 day "2019-02-15"', "2019-02-15", "1.1.0"]],
  ["12.1 - 2019-02-15", ['2019-02-15 day "2019-02-15"', "2019-02-15", "12.1"]],
])("the version in %j", (heading, expected) => {
  expect(told(release(heading, dating()))).toStrictEqual(expected);
});

test.each([
  ["5 May A", true],
  ["20/08 A", true],
  ["9.11. A", true],
  ["*20/08* A", true],
  ["20/08/2016", false],
  ["20/8/16", false],
  ["205/8", false],
  ["2016/08", false],
  ["x 20/08", false],
  ["20/085", false],
  ["                                                         20/8", false],
])("%j lacks its year alone: %j", (text, expected) => {
  expect(lacksOnlyYear(text)).toStrictEqual(expected);
});

test.each([
  ["notes/2016-09-23-a-talk.md", ['2016-09-23 day "2016-09-23"', "2016-09-23", "a talk"]],
  ["20160923.md", ['2016-09-23 day "2016-09-23"', "20160923", ""]],
  ["2016_09_23 A_talk.md", ['2016-09-23 day "2016-09-23"', "2016_09_23", "A talk"]],
  ["2016.09.23", ['2016-09-23 day "2016-09-23"', "2016.09.23", ""]],
  ["2016-0923-x.md", undefined],
  ["201609231.md", undefined],
  ["2016-09-31.md", undefined],
  ["x2016-09-23.md", undefined],
  ["2016-09-23_a--b.md", ['2016-09-23 day "2016-09-23"', "2016-09-23", "a b"]],
  ["2016-09-23.backup.md", ['2016-09-23 day "2016-09-23"', "2016-09-23", "backup"]],
])("the day in the name %j", (name, expected) => {
  expect(told(dayInName(name))).toStrictEqual(expected);
});

test.each([
  ["a/b/c.md", "c"],
  ["c", "c"],
  ["c.d.md", "c.d"],
  ["c.12", "c.12"],
  ["c.markdown", "c"],
  ["c.verylongending", "c.verylongending"],
  ["/", ""],
])("the bare name of %j is %j", (name, expected) => {
  expect(bareName(name)).toStrictEqual(expected);
});

const order = (text: string) => {
  const found = orderOfDays(linesOf(text));
  return found && [found.order, found.line.number];
};

test.each([
  ["- 9/11\n- 20/08\n- 21/08", ["day-first", 2]],
  ["- 8/20\n- 8/21", ["month-first", 1]],
  ["- 8/20\n- 20/8", undefined],
  ["- 9/11", undefined],
  ["# 20.8 x", ["day-first", 1]],
  ["** 20/8", ["day-first", 1]],
  ["* 20/8", ["day-first", 1]],
  ["+ 20/8", ["day-first", 1]],
  ["1. 20/8", undefined],
  ["- 20/8/2016", ["day-first", 1]],
  ["- 20/80", undefined],
  ["- 13/13", undefined],
  ["x 20/8", undefined],
  ["-20/8", ["day-first", 1]],
  ["- 12/13", ["month-first", 1]],
  ["- 13/12", ["day-first", 1]],
  ["###  20/8/2016", ["day-first", 1]],
  ["##20/8/2016", undefined],
  ["20/8/2016", ["day-first", 1]],
  ["## 20/8", ["day-first", 1]],
  ["|  20/8/2016", ["day-first", 1]],
  ["- 12/12", undefined],
])("the order of days in %j", (text, expected) => {
  expect(order(text)).toStrictEqual(expected);
});

/** A date below a heading that is a year, and whether the heading gave its year. */
function below(text: string, written = "2016") {
  const context = { written, isContext: false, when: { earliest: "2016", latest: "2016", precision: "year" } } as const;
  const heading = { ...context, isContext: false };
  return [told(dated(text, dating(), heading)), heading.isContext];
}

test.each([
  ["5 May: A", [['2016-05-05 day "5 May 2016" (the heading says of which year: "2016")', "5 May", "A"], true]],
  ["May: A", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  ["May – A", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  ["May", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", ""], true]],
  ["*May*: A", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  ["Maya: A", [undefined, false]],
  ["May 2017: A", [['2017-05 month "May 2017"', "May 2017", "A"], false]],
  ["20/08: A", [['2016-08-20 day "20/08/2016" (the heading says of which year: "2016")', "20/08", "A"], true]],
  ["9.11.: A", [['2016-11-09 day "9.11.2016" (the heading says of which year: "2016")', "9.11.", "A"], true]],
  [
    "5–7 May: A",
    [
      [
        '2016-05-05 day "5" (the heading says of which year: "2016") -> 2016-05-07 day "7 May 2016" (the heading says of which year: "2016")',
        "5–7 May",
        "A",
      ],
      true,
    ],
  ],
  ["words", [undefined, false]],
  [
    "[5 May](https://a.example/1): A",
    [
      ['2016-05-05 day "5 May 2016" (the heading says of which year: "2016")', "5 May", "A [](https://a.example/1)"],
      true,
    ],
  ],
  [
    "[5 May](https://a.example/1)",
    [['2016-05-05 day "5 May 2016" (the heading says of which year: "2016")', "5 May", ""], true],
  ],
  ["[word](https://a.example/1): A", [undefined, false]],
  ["2017: A", [['2017 year "2017"', "2017", "A"], false]],
  ["May. A", [undefined, false]],
  ["May - A", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  ["May -A", [undefined, false]],
  ["mo: A", [undefined, false]],
  ["May:A", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  [
    " [5 May](https://a.example/1): A",
    [
      ['2016-05-05 day "5 May 2016" (the heading says of which year: "2016")', "5 May", "A [](https://a.example/1)"],
      true,
    ],
  ],
  ["May -- A", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  ["May:   A ", [['2016-05 month "May 2016" (the heading says of which year: "2016")', "May 2016", "A"], true]],
  ["120/8: A", [undefined, false]],
])("below 2016, %j", (text, expected) => {
  expect(below(text)).toStrictEqual(expected);
});

test.each([
  ["7: A", [['2016-05-07 day "7 May 2016" (the heading says of which year: "May 2016")', "7", "A"], true]],
  ["7 – A", [['2016-05-07 day "7 May 2016" (the heading says of which year: "May 2016")', "7", "A"], true]],
  ["May 7: A", [['2016-05-07 day "May 7 2016" (the heading says of which year: "May 2016")', "May 7", "A"], true]],
  ["7 May: A", [['2016-05-07 day "7 May 2016" (the heading says of which year: "May 2016")', "7 May", "A"], true]],
])("below May 2016, %j", (text, expected) => {
  expect(below(text, "May 2016")).toStrictEqual(expected);
});

test.each([
  ["***War*** (1865)  –  it  ", ['1865 year "1865"', "1865", "War: it"]],
  ["The Long War(1865)", ['1865 year "1865"', "1865", "The Long War"]],
  ["5 (1865)", undefined],
  ["War (1865):", ['1865 year "1865"', "1865", "War"]],
  ["(a) War (1865)", ['1865 year "1865"', "1865", "(a) War"]],
])("the date behind the name in %j", (text, expected) => {
  expect(told(datedBehind(text, dating()))).toStrictEqual(expected);
});

test.each([
  ["*5 May*x", false],
  ["_5 May_ x", false],
  ["_5 May_  ", true],
])("%j is marked as a date by itself: %j", (text, expected) => {
  expect(isMarkedDate(text)).toBe(expected);
});

test("a month below a heading of two years, or of one month, is none of a year", () => {
  const years = { earliest: "2016", latest: "2017", precision: "year" } as const;
  const month = { earliest: "2016-05", latest: "2016-05", precision: "month" } as const;
  for (const [written, when] of [
    ["2016-2017", years],
    ["so", month],
  ] as const) {
    const heading = { written, isContext: false, when };
    expect(dated("May: A", dating(), heading)).toBeUndefined();
    expect(heading.isContext).toBe(false);
  }
});

test("years of two digits at the beginning of items are settled by the file, or asked for", () => {
  const read = (text: string, choices = {}) => markdown.read({ name: "a.md", text }, choices);
  const days = (text: string, choices = {}) => {
    const outcome = read(text, choices);
    return "draft" in outcome
      ? outcome.draft.events.map(({ when }) => when && "earliest" in when && when.earliest)
      : outcome;
  };
  const items = "- 15/4/98 - One\n- 3/4/99: Two, and 31 people\n";
  expect(days(`# Of 1998\n\n${items}`)).toEqual(["1998-04-15", "1999-04-03"]);
  expect(days(items)).toEqual({ ask: "century", examples: ["15/4/98", "3/4/99"] });
  expect(days(items, { century: 1800 })).toEqual(["1898-04-15", "1899-04-03"]);
  expect(days("- 2 May 1998: One\n- 5 June 1999: Two\n- 4 May 12 people came\n")).toEqual(["1998-05-02", "1999-06-05"]);
});
