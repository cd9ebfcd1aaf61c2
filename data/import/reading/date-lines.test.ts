import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { datingOf } from "./dating.ts";
import { datedLine, lacksYear, looksDated } from "./date-lines.ts";
import { noteList } from "./note-list.ts";

/** The date, its words and what follows of a line. */
function told(line: string): readonly (string | true)[] | undefined {
  const found = datedLine(line, datingOf({}, noteList()));
  if (!found) return undefined;
  return [
    toldWhen(found.when).replaceAll(/ "[^"]*"/gu, ""),
    found.written,
    found.rest,
    ...(found.isBareYear ? [true as const] : []),
  ];
}

test.each([
  ["12 Sep 2016 – A truce", ["2016-09-12 day", "12 Sep 2016", "A truce"]],
  ["**1912** The ship", ["1912 year", "1912", "The ship"]],
  ["1914 – 1918: War", ["1914 year -> 1918 year", "1914 – 1918", "War"]],
  ["2016", ["2016 year", "2016", ""]],
  ["2016-09-12", ["2016-09-12 day", "2016-09-12", ""]],
  ["2016-09-12 A truce", ["2016-09-12 day", "2016-09-12", "A truce"]],
  ["2016-09-12 10:05: A truce", ["2016-09-12T10:05 minute", "2016-09-12 10:05", "A truce"]],
  ["10 May 2016, A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016. A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016| A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["(10 May 2016) A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["[10 May 2016] A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["__10 May 2016__ A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["*10 May 2016* A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016\tA truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016  A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["  10 May 2016 - A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016 -- A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016— A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["10 May 2016—A truce", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["May 2016: A truce", ["2016-05 month", "May 2016", "A truce"]],
  [
    "about 1912: The ship",
    [
      "1912 year (it is said to be approximate, and not by how much: the bounds are those of the date that is named)",
      "about 1912",
      "The ship",
    ],
  ],
  ["12 September 2016 A truce began", ["2016-09-12 day", "12 September 2016", "A truce began"]],
  ["September 12, 2016 A truce began", ["2016-09-12 day", "September 12, 2016", "A truce began"]],
  ["2016 A truce", ["2016 year", "2016", "A truce", true]],
  ['2016 "A truce"', ["2016 year", "2016", '"A truce"', true]],
  ["2016  **A truce**", ["2016 year", "2016", "A truce**"]],
  ["1016 A truce", ["1016 year", "1016", "A truce", true]],
  ["12 Sep 2016", ["2016-09-12 day", "12 Sep 2016", ""]],
  ["12 Sep 2016: 5 of 7", ["2016-09-12 day", "12 Sep 2016", "5 of 7"]],
  ["1912: 5 ships", ["1912 year", "1912", "5 ships"]],
  ["12 Sep 2016 at 10:05 a truce", ["2016-09-12T10:05 minute", "12 Sep 2016 at 10:05", "a truce"]],
  ["2016-09-12 – ", ["2016-09-12.. bounded", "2016-09-12 –", ""]],
  ["12 Sep 2016:", ["2016-09-12 day", "12 Sep 2016", ""]],
  ["9/19/2016 a truce", ["2016-09-19 day", "9/19/2016", "a truce"]],
  ["19.9.2016 a truce", ["2016-09-19 day", "19.9.2016", "a truce"]],
  [`12 Sep 2016: ${"x".repeat(80)}`, ["2016-09-12 day", "12 Sep 2016", "x".repeat(80)]],
  ["2016-09-12T10:05Z a truce", ["2016-09-12T10:05Z minute", "2016-09-12T10:05Z", "a truce"]],
  ["1914 - 1918 - War", ["1914 year -> 1918 year", "1914 - 1918", "War"]],
  ["10 May 2016 -", ["2016-05-10 day", "10 May 2016 -", ""]],
  ["1950s A truce", undefined],
  ["May 2016 A truce", undefined],
  ["10 May 2016,A truce", undefined],
  [
    "about  10 May 2016 – A truce",
    [
      "2016-05-10 day (it is said to be approximate, and not by how much: the bounds are those of the date that is named)",
      "about 10 May 2016",
      "A truce",
    ],
  ],
  [
    "from the 12th of September 2016 until the 15th of September 2016",
    ["2016-09-12.. bounded", "from the 12th of September 2016", "until the 15th of September 2016"],
  ],
  ["1912_The ship", undefined],
  ["1850x1860 A", undefined],
  ["*10 May 2016*:  – *A truce*", ["2016-05-10 day", "10 May 2016", "A truce*"]],
  ["10 May 2016:   A truce  ", ["2016-05-10 day", "10 May 2016", "A truce"]],
  ["`1912`: A", undefined],
])("%j begins with a date", (line, expected) => {
  expect(told(line)).toStrictEqual(expected);
});

test.each([
  "A truce",
  "2016 a truce",
  "3016 A truce",
  "2116 A truce",
  "999 A truce",
  "5 ships: lost",
  "12 ships",
  "2016A truce",
  "x 2016: A",
  "In May of the year that was: 2016",
  "",
  `${"x".repeat(60)} 2016: A`,
  "5: A truce",
])("%j begins with no date", (line) => {
  expect(told(line)).toBeUndefined();
});

test.each([
  ["2016", true],
  ["about 2016", true],
  ["* 2016", true],
  ["_2016", true],
  ["<2016", true],
  ["~2016", true],
  [">2016", true],
  ["=2016", true],
  ["-2016", true],
  ["+2016", true],
  ["on the 5", true],
  ["on the very same 5", true],
  ["of a day in the 5", false],
  ["Mon., 5", true],
  ["May. 5", true],
  ["May5", false],
  ["a", false],
  ["", false],
  [`${"x".repeat(59)} 5`, false],
  [`${"x".repeat(58)} 5`, true],
  ["!5", false],
])("%j may begin with a date: %j", (text, expected) => {
  expect(looksDated(text)).toStrictEqual(expected);
});

test.each([
  ["12 September – A", true],
  ["12th September", true],
  ["1st May", true],
  ["2nd May", true],
  ["3rd May", true],
  ["12. May", true],
  ["September 12", true],
  ["Sept. 12", true],
  ["  *September 12", true],
  ["[12 May", true],
  ["5 ships", false],
  ["ships 5", false],
  ["ships 512", false],
  ["May 123", false],
  ["x 12 May", false],
  ["123 May", false],
  ["12May", false],
  ["May12", false],
  ["May. 12", true],
  ["May  2", true],
  ["12  May", true],
  [`${"x".repeat(60)}12 May`, false],
  ["", false],
  [`${" ".repeat(60)}12 May`, false],
])("%j has a day and a month and lacks a year: %j", (text, expected) => {
  expect(lacksYear(text)).toStrictEqual(expected);
});
