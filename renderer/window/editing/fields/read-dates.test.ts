import { expect, test } from "vitest";
import { typedDates } from "./read-dates.ts";

/** What a text can mean: the words, and the date as a file holds it. */
function meanings(text: string) {
  const read = typedDates(text);
  return "readings" in read ? read.readings.map(({ words, when }) => [words, when] as const) : read.problem;
}

const day = (date: string) => ({ earliest: date, latest: date, precision: "day" });

test.each([
  ["12 Sep 2016", "12 September 2016, the whole day", day("2016-09-12")],
  ["2016-09", "September 2016, the whole month", { ...day("2016-09"), precision: "month", edtf: "2016-09" }],
  ["3 October 2016, 12:45", "3 October 2016, 12:45", { ...day("2016-10-03T12:45"), precision: "minute" }],
  ["by 3 October 2016", "by 3 October 2016", { latest: "2016-10-03", precision: "bounded" }],
  [
    "between 12 and 19 September 2016",
    "between 12 and 19 September 2016",
    { earliest: "2016-09-12", latest: "2016-09-19", precision: "bounded" },
  ],
  [
    "12–19 September 2016",
    "12–19 September 2016, from the first to the last",
    { start: day("2016-09-12"), end: day("2016-09-19") },
  ],
])("%s is read as one date, and told in words", (text, words, when) => {
  expect(meanings(text)).toEqual([[words, when]]);
});

test("words that say more than the bounds stay with the date", () => {
  const wording = "morning of 12 September 2016";
  expect(meanings(wording)).toEqual([
    ["12 September 2016, a part of the day", expect.objectContaining({ precision: "part-of-day", wording })],
  ]);
});

test("day and month in figures are two readings", () => {
  expect(meanings("3/10/2016")).toEqual([
    ["3 October 2016, the whole day", day("2016-10-03")],
    ["10 March 2016, the whole day", day("2016-03-10")],
  ]);
});

test("what is no date says so, and how one is written", () => {
  expect(meanings("soon")).toBe('"soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016.');
});
