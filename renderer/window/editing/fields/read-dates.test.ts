import { expect, test } from "vitest";
import { momentOf } from "../../../../data/moment.ts";
import { typedDates } from "./read-dates.ts";

/** What a text can mean: the words, and the date as a file holds it. */
function meanings(text: string) {
  const read = typedDates(text);
  return "readings" in read ? read.readings.map(({ words, when }) => [words, when] as const) : read.problem;
}

const day = (date: string) => ({ earliest: date, latest: date, precision: "day", edtf: date });

test.each([
  ["12 Sep 2016", "Monday 12 September 2016, the whole day", day("2016-09-12")],
  ["2016-09", "September 2016, the whole month", { ...day("2016-09"), precision: "month" }],
  [
    "12–19 September 2016",
    "12–19 September 2016, from the first to the last",
    { start: day("2016-09-12"), end: day("2016-09-19") },
  ],
])("%s is read as one date, told in words, and leaves no words of its own", (text, words, when) => {
  expect(meanings(text)).toEqual([[words, when]]);
});

test("words that say more than the bounds stay with the date", () => {
  const when = { latest: "2016-10-03", precision: "bounded", wording: "by 3 October 2016" };
  expect(meanings("by 3 October 2016")).toEqual([["by 3 October 2016", expect.objectContaining(when)]]);
});

test("what is relative counts from the day on which the source was published", () => {
  const published = momentOf({ earliest: "2016-10-03", latest: "2016-10-03", precision: "day" });
  const read = typedDates("yesterday", { published });
  expect(read).toMatchObject({
    readings: [{ words: "Sunday 2 October 2016, the whole day", when: { wording: "yesterday" } }],
  });
  expect(typedDates("yesterday")).toHaveProperty("problem");
});

test("day and month in figures are two readings, each with what it rests on", () => {
  const read = typedDates("3/10/2016");
  expect("readings" in read && read.readings.map(({ words, basis }) => [words, basis])).toEqual([
    ["Monday 3 October 2016, the whole day", "The day stands before the month."],
    ["Thursday 10 March 2016, the whole day", "The month stands before the day."],
  ]);
});

test("what is no date says so, and how one is written", () => {
  expect(meanings("soon")).toMatch(/^“soon” is no date that is understood. Write it as /u);
});
