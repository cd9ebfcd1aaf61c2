import { expect, test } from "vitest";
import { centuryNote, centuryOf } from "./century.ts";

test.each([
  // Other dates of the file, on both sides of a turn of centuries.
  [["12 March 2014", "11-Mar-15"], {}, 2000, 'other dates of the file are of 2014 ("12 March 2014")'],
  [["1998", "31-Dec-99", "1-Jan-00", "2003"], {}, 1999, 'other dates of the file are of 1998 to 2003 ("1998")'],
  [["2014", "4 May 15, copied in 1965"], {}, 2000, 'other dates of the file are of 2014 ("2014")'],
  [["1903", "4-May-12"], {}, 1900, 'other dates of the file are of 1903 ("1903")'],
  // A day of the week, and one that a century alone has.
  [["Sat 14-Mar-15", "3/4/16"], {}, 2000, '"Sat 14-Mar-15" can only be of 2015'],
  [["29-Feb-00", "3/4/99"], {}, 1999, '"29-Feb-00" can only be of 2000'],
  // What the file is called, its headings; its words, if several of them do.
  [["11-Mar-15"], { period: ["pam-2015.csv"] }, 2000, 'the file names 2015 itself ("pam-2015.csv")'],
  [
    ["11-Mar-15"],
    { words: ["in 2012", "of 2013", "until 2020"] },
    2000,
    'the words of the file name 2012 to 2020 ("in 2012")',
  ],
  // The user's word goes before.
  [["12 March 2014", "11-Mar-15"], { chosen: 1900 }, 1900, "it was chosen for this file"],
] as const)("%j is settled", (dates, others, first, why) => {
  expect(centuryOf({ dates, ...others }).years).toEqual({ first, why });
});

test.each([
  [["11-Mar-15"], {}],
  // Years that two centuries have near them, or none.
  [["1850", "2014", "11-Mar-15"], {}],
  [["1903", "11-Mar-65"], {}],
  [["11-Mar-15"], { words: ["in 2012", "1,066 people", "page 1215.5"] }],
] as const)("%j is not", (dates, others) => {
  expect(centuryOf({ dates, ...others })).toMatchObject({ count: 1 });
  expect(centuryOf({ dates, ...others }).years).toBeUndefined();
});

test("dates without such years have nothing to settle", () => {
  expect(centuryOf({ dates: ["2014", "12 March 2014"], chosen: 1900 })).toEqual({ examples: [], count: 0 });
});

test("a report says which century was taken, and why", () => {
  expect(centuryNote(["11-Mar-15"], { first: 2000, why: "it was chosen for this file" })).toBe(
    'years of two digits, as in "11-Mar-15", are taken for 2000 to 2099: it was chosen for this file',
  );
});

const years = (...of: Parameters<typeof centuryOf>) => centuryOf(...of).years;

test.each([
  [["2014"], ["34", "94"], 1994],
  [["2014"], ["35"], undefined],
  [["2014"], ["93"], undefined],
  [["1914", "2014"], ["34"], undefined],
  [["1914", "2014"], ["35"], 1900],
  [["1914", "2014"], ["93"], 1900],
  [["1999"], ["99", "00"], 1999],
  [["1950"], ["30", "70"], 1900],
  [["1999"], ["80", "99"], 1900],
  [["2014"], ["'98"], 1900],
  [["1999"], ["79", "19"], 1979],
])("beside dates of %j, %j are of the hundred years from %j", (dates, alone, first) => {
  expect(years({ dates, years: alone })?.first).toBe(first);
});

test.each([
  "12014",
  "1.2014",
  "1,2014",
  "2014%",
  "2014.5",
  "2014,5",
  "20145",
  "2114",
  "0914",
  `${"x ".repeat(149)}2014`,
])("%j names no year", (text) => {
  expect(years({ dates: [], years: ["15"], period: [text] })).toBeUndefined();
});

test.each(["in 2014.", "2014, 2014-2015", "x2014", "1014", `${"x ".repeat(148)}2014`])("%j names one", (text) => {
  const first = text === "1014" ? 1000 : 2000;
  expect(years({ dates: [], years: ["15"], period: [text] })).toMatchObject({ first });
});

test("what a file is called goes before its words, and its words have to be three; the widest of all counts", () => {
  const words = ["of 2013, 2016", "in 2012", "none", "until 2020"];
  const why = 'the words of the file name 2012 to 2020 ("of 2013, 2016")';
  expect(years({ dates: [], years: ["15"], words })).toEqual({ first: 2000, why });
  expect(years({ dates: [], years: ["15"], words: words.slice(0, 3) })).toBeUndefined();
  expect(years({ dates: [], years: ["15"], words, period: ["1914-1918", "in 1912"] })).toEqual({
    first: 1900,
    why: 'the file names 1912 to 1918 itself ("1914-1918")',
  });
});

test("days that only one century has speak for all of them", () => {
  expect(years({ dates: ["Sat 14-Mar-15", "29-Feb-00", "3/4/81"] })).toEqual({
    first: 1981,
    why: '"Sat 14-Mar-15" can only be of 2015',
  });
  expect(years({ dates: ["Sat 14-Mar-15", "29-Feb-00", "3/4/79"] })).toBeUndefined();
  expect(years({ dates: ["29-Feb-00", "Sat 14-Mar-15", "3/4/34"] })?.first).toBe(2000);
  expect(years({ dates: ["29-Feb-00", "Sat 14-Mar-15", "3/4/36"] })).toBeUndefined();
});

test("a thousand days that only one century has are enough, and more do not count", () => {
  const many = Array.from({ length: 1000 }, () => "Sat 14-Mar-15");
  expect(years({ dates: [...many.slice(1), "29-Feb-00", "3/4/81"] })?.first).toBe(1981);
  expect(years({ dates: [...many, "29-Feb-00", "3/4/81"] })).toBeUndefined();
});

test("a few examples are given, of as many texts as there are; a year that stands alone is one", () => {
  const dates = Array.from({ length: 7 }, (_, at) => `${String(at + 1)}/5/15`);
  expect(centuryOf({ dates: [...dates, "1/5/15, 2/5/16"], years: ["'98"], chosen: 1950 })).toEqual({
    examples: dates.slice(0, 5),
    count: 9,
    years: { first: 1950, why: "it was chosen for this file" },
  });
  expect(centuryOf({ dates: [], years: ["'98"] })).toEqual({ examples: ["'98"], count: 1 });
  const long = `  ${"y ".repeat(40)}2014`;
  expect(years({ dates: [long, "4/5/15"] })?.why).toBe(
    `other dates of the file are of 2014 ("${"y ".repeat(30).trim()}")`,
  );
});
