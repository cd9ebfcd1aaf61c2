import { expect, test } from "vitest";
import { shortDates, withWholeYears, yearWithin } from "./short-year.ts";
import { writtenDate } from "./written-date.ts";

const told = (text: string) => shortDates(text).map(({ text: found, year, sure }) => [found, year, sure]);

test.each([
  ["11-Mar-15", [["11-Mar-15", 15, undefined]]],
  ["3/4/99", [["3/4/99", 99, undefined]]],
  ["4. Dez. '38", [["4. Dez. '38", 38, undefined]]],
  ["Mar 11, 15", [["Mar 11, 15", 15, undefined]]],
  ["Mar '15", [["Mar '15", 15, undefined]]],
  ["Apr-73", [["Apr-73", 73, undefined]]],
  ["5 de marzo de 98", [["5 de marzo de 98", 98, undefined]]],
  [
    "31.12.99 – 2.1.00",
    [
      ["31.12.99", 99, undefined],
      ["2.1.00", 0, undefined],
    ],
  ],
  // A Saturday in 2015 alone; a day that 1900 had not.
  ["Sat 14-Mar-15", [["Sat 14-Mar-15", 15, 2015]]],
  ["Sun 14/3/15", [["Sun 14/3/15", 15, 1915]]],
  ["29-Feb-00", [["29-Feb-00", 0, 2000]]],
  ["29-Feb-04", [["29-Feb-04", 4, undefined]]],
] as const)("%s has years of two digits", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  "11 March 2015",
  "Mar-15",
  "Mar 15",
  "15-03-11",
  "11/2015",
  "3/4/1999",
  "12:30:45",
  "13/14/99",
  "1.2.10.4",
  "5 apples 15",
  "44 BC",
  "2 September 31 B.C.E.",
  "15. März 44 v. Chr.",
  "15 March 44 AD",
  "5 May 12:30",
  "x".repeat(400),
])("%s has none", (text) => {
  expect(told(text)).toEqual([]);
});

test("a hundred years have each two digits once", () => {
  expect([15, 49, 50, 99].map((digits) => yearWithin(1950, digits))).toEqual([2015, 2049, 1950, 1999]);
  expect([0, 99].map((digits) => yearWithin(1900, digits))).toEqual([1900, 1999]);
});

const century = { first: 1950, why: "it was chosen" };
const basis = "the year has two digits in the file, and is one of 1950 to 2049, as it was chosen";

test("a date gets its century, and keeps its words", () => {
  expect(writtenDate("11-Mar-15", undefined, { century })).toEqual({
    when: { earliest: "2015-03-11", latest: "2015-03-11", precision: "day", wording: "11-Mar-15", basis },
  });
  expect(writtenDate("3/4/99", "day-first", { century })).toMatchObject({ when: { earliest: "1999-04-03" } });
  expect(writtenDate("3/4/99", undefined, { century })).toEqual({ ambiguous: true });
  expect(writtenDate("31.12.99 – 2.1.00", "day-first", { century })).toMatchObject({
    when: {
      start: { earliest: "1999-12-31", wording: "31.12.99" },
      end: { earliest: "2000-01-02", wording: "2.1.00" },
    },
  });
  expect(writtenDate("c. 4 May '38", undefined, { century: { first: 1900, why: "x" } })).toMatchObject({
    when: { earliest: "1938-05-04", wording: "c. 4 May '38" },
  });
  expect(writtenDate("11-Mar-15")).toHaveProperty("problem");
});

test("a text without such a year stays as it is", () => {
  expect(withWholeYears("11 March 2015", century)).toBeUndefined();
  expect(writtenDate("11 March 2015", undefined, { century })).toEqual(writtenDate("11 March 2015"));
});
