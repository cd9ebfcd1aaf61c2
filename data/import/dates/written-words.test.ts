import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { writtenDate } from "./written-date.ts";

/** The whole date, or why it is none. */
function told(text: string, today?: string): string {
  const read = writtenDate(text, undefined, { ...(today !== undefined && { today }) });
  if ("when" in read) return toldWhen(read.when);
  return "problem" in read ? read.problem : JSON.stringify(read);
}

const FORMS = "write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016";
const ABOUT = "(it is said to be approximate, and not by how much: the bounds are those of the date that is named)";

test.each([
  [
    "about before about before 1850",
    '"about before about before 1850" is no date that is read: its words leave nothing that bounds it',
  ],
  ["aprox 1850", `1850 year "aprox 1850" ${ABOUT}`],
  ["1850 ca", `1850 year "1850 ca" ${ABOUT}`],
  ["1850 approx", `1850 year "1850 approx" ${ABOUT}`],
  ["the by 1850", `"the by 1850" is no date: ${FORMS}`],
  ["1850 from 1860", `"1850 from 1860" is no date: ${FORMS}`],
  ["5 May after 1850", `"5 May after 1850" is no date: ${FORMS}`],
])("the words around the date in %j", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("the day that is told bounds what lasts until now", () => {
  expect(told("until now", "2016-10-05")).toBe(
    '..2016-10-05 bounded "until now" ("now" is taken as the day that was chosen for it)',
  );
});

test.each([
  [
    "2021-21",
    '2021 season "2021-21" (a season is somewhere in the year that it names: its months differ between hemispheres)',
  ],
  ["1904-5 ", '1904..1905 bounded "1904-5" (it can be two years, or a month of the first one: the bounds leave both)'],
  ["2016-21x", `"2016-21x" is no date: ${FORMS}`],
  ["May 1904–05", '1904-05-05 day "May 1904–05"'],
  ["11904-5", '+011904-05 month "11904-5"'],
])("a year and a short number behind it: %j", (text, expected) => {
  expect(told(text)).toBe(expected);
});
