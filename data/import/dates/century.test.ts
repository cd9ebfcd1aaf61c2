import { expect, test } from "vitest";
import { centuryNote, centuryOf } from "./century.ts";

test.each([
  // Other dates of the file, on both sides of a turn of centuries.
  [["12 March 2014", "11-Mar-15"], {}, 2000, 'other dates of the file are of 2014 ("12 March 2014")'],
  [["1998", "31-Dec-99", "1-Jan-00", "2003"], {}, 1999, 'other dates of the file are of 1998 to 2003 ("1998")'],
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
