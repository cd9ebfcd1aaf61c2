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
  expect([29, 30].map((digits) => yearWithin(1930, digits))).toEqual([2029, 1930]);
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

test("a century is put in where today is told, and the words keep what stands behind the year", () => {
  expect(writtenDate("4 May 15 - now", undefined, { today: "2016-10-05", century })).toMatchObject({
    when: { start: { earliest: "2015-05-04" }, end: { earliest: "2016-10-05", latest: "2016-10-05" } },
  });
  expect(writtenDate("4 May 15? - 5 June 16", undefined, { century })).toMatchObject({
    when: { start: { earliest: "2015-05-04", wording: "4 May 15?" }, end: { wording: "5 June 16" } },
  });
  const when = { earliest: "2015-05-04", latest: "2015-05-04", precision: "day" } as const;
  expect(withWholeYears("4 May 15", century)?.asWritten(when, century.why)).toEqual({
    ...when,
    wording: "4 May 15",
    basis,
  });
});

test("a text without such a year stays as it is", () => {
  expect(withWholeYears("11 March 2015", century)).toBeUndefined();
  expect(writtenDate("11 March 2015", undefined, { century })).toEqual(writtenDate("11 March 2015"));
});

test.each([
  ["11 Mar 15", ["11 Mar 15"]],
  ["11Mar15", []],
  ["11/Mar/15", ["11/Mar/15"]],
  ["11March 15", ["11March 15"]],
  ["11de marzo de 15", ["11de marzo de 15"]],
  ["11 mar.de 15", ["11 mar.de 15"]],
  ["1/1/15", ["1/1/15"]],
  ["11th March 15", ["11th March 15"]],
  ["1st of Mar 15", []],
  ["11. März 15", ["11. März 15"]],
  ["11 marzo, 15", ["11 marzo, 15"]],
  ["on Mar. 11, 15", ["Mar. 11, 15"]],
  ["on March 11th,15", ["March 11th,15"]],
  ["Mar \u201915", ["Mar \u201915"]],
  ["Mar 00", ["Mar 00"]],
  ["Mar 31", []],
  ["Mar 32", ["Mar 32"]],
  ["Mar. 40", ["Mar. 40"]],
  ["Sat, 14-Mar-15", ["Sat, 14-Mar-15"]],
  ["Sat. 14/3/15", ["Sat. 14/3/15"]],
  ["x11-Mar-15", []],
  ["11-Mar-15:30", []],
  ["11-Mar-15-3", []],
  ["11-Mar-15.4", []],
  ["11-Mar-15x", []],
  ["11-Mar-154", []],
  ["11-Mar-15'", []],
  ["11-Mar-15. x", ["11-Mar-15"]],
  ["1/2/15-3", []],
  ["1/2/15x", []],
  ["1.2/99", []],
  ["0/4/15", []],
  ["4/0/15", []],
  ["12/31/99", ["12/31/99"]],
  ["31/12/99", ["31/12/99"]],
  ["32/12/99", []],
  ["12/32/99", []],
  ["4/5/15 and 6/7/16", ["4/5/15", "6/7/16"]],
  [`${"x".repeat(290)} 4 May 15.`, ["4 May 15"]],
  [`${"x".repeat(291)} 4 May 15.`, []],
])("the dates of %j are %j", (text, expected) => {
  expect(shortDates(text).map(({ text: found }) => found)).toEqual(expected);
});

test.each([
  ["BC", 0],
  ["b. c.", 0],
  ["AD", 0],
  ["a.d.", 0],
  ["CE", 0],
  ["c. e.", 0],
  ["v.Chr.", 0],
  ["v Chr.", 0],
  ["av.J.-C.", 0],
  ["n. Chr.", 0],
  ["av. J.-C.", 0],
  ["ap J.-C.", 0],
  ["a. C.", 0],
  ["d.C.", 0],
  ["adventure", 1],
  ["cents", 1],
  ["and", 1],
  ["dc", 1],
])("%j behind a year of two digits leaves %i dates", (era, count) => {
  expect(shortDates(`4 May 44 ${era}`)).toHaveLength(count);
  expect(shortDates(`4 May 44: ${era}`)).toHaveLength(1);
});

test.each([
  ["foo 14-Mar-15", undefined],
  ["Saturday 14-Mar-15", 2015],
  ["29/2/00", 2000],
  ["2/29/00", 2000],
  ["29/2/04", undefined],
  ["28/2/00", undefined],
  ["29-Mar-00", undefined],
  ["Sat 3/4/99", undefined],
  ["Fri 2/3/00", 1900],
  ["Sun Mar '15", undefined],
  ["Mon 29/2/16", 2016],
])("%j can only be of %j", (text, sure) => {
  expect(shortDates(text)[0]?.sure).toBe(sure);
});

test("digits are put in at their places, whatever order their dates are found in", () => {
  expect(withWholeYears("3/4/99 to 11 Mar '15, 4/5/50", century)?.text).toBe("3/4/1999 to 11 Mar 2015, 4/5/1950");
  expect(withWholeYears("4 May 05", { first: 0, why: "x" })?.text).toBe("4 May 0005");
  expect(withWholeYears("the bakers' strike of 4 May '15", century)?.text).toBe("the bakers' strike of 4 May 2015");
  expect(shortDates("on 4 May 15")).toStrictEqual([{ text: "4 May 15", at: 9, year: 15 }]);
});
