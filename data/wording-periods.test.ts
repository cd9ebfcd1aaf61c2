import { expect, test } from "vitest";
import { momentOf, spanOf } from "./moment.ts";
import type { Likely, Moment } from "./timeline.ts";
import { momentText, whenText } from "./wording.ts";
import type { Written } from "./written.ts";

const moment = (given: Partial<Written<Moment>>): Moment => momentOf({ precision: "bounded", ...given });

test.each<[Partial<Written<Moment>>, string]>([
  [{ edtf: "185X", earliest: "1850", latest: "1859" }, "between 1850 and 1859"],
  [{ edtf: "1850?", earliest: "1845", latest: "1855" }, "between 1845 and 1855 (uncertain)"],
  [{ edtf: "1850%", earliest: "1845", latest: "1855" }, "between 1845 and 1855 (approximate, uncertain)"],
  // The bounds go before the season or the decade where they are other ones.
  [{ precision: "season", edtf: "2016-22", earliest: "2016" }, "from 2016"],
  [{ precision: "season", edtf: "2016-22", latest: "2016" }, "by 2016"],
  [{ precision: "season", edtf: "2016-22", earliest: "2016-06", latest: "2016" }, "between June 2016 and 2016"],
  [{ precision: "season", edtf: "2016-22", earliest: "2016", latest: "2016-08" }, "between 2016 and August 2016"],
  [{ precision: "season", edtf: "2016-24", earliest: "2016", latest: "2017" }, "between 2016 and 2017"],
  [{ precision: "season", earliest: "2016", latest: "2016" }, "2016"],
  [{ precision: "decade", earliest: "1850", latest: "1859" }, "1850s"],
  [{ precision: "decade", earliest: "1850", latest: "1855" }, "between 1850 and 1855"],
  [{ precision: "decade", earliest: "1851", latest: "1860" }, "between 1851 and 1860"],
  [{ precision: "decade", earliest: "-0010", latest: "-0001" }, "between 11 BC and 2 BC"],
  [{ precision: "decade", earliest: "0000", latest: "0009" }, "between 1 BC and 9"],
  [{ earliest: "2016", latest: "2016-05" }, "between 2016 and May 2016"],
  [{ earliest: "2016-05", latest: "2016" }, "between May 2016 and 2016"],
])("the moment %j reads %j", (given, text) => {
  expect(momentText(moment(given))).toBe(text);
});

test.each<[earliest: string, latest: string | undefined, likely: Partial<Likely>, text: string]>([
  ["2016-10-01", undefined, { latest: "2016-10-05" }, "from 1 October 2016, likely by 5 October"],
  ["2016-10-03", "2016-10-03", { latest: "2016-10-03T12:00" }, "3 October 2016, likely by 12:00"],
  ["2016-10-03", "2016-10-03", { earliest: "2016-10-03", latest: "2016-10-03" }, "3 October 2016, likely 3 October"],
  [
    "2016-10-03",
    "2016-10-03",
    { earliest: "2016-10-03T12:00", latest: "2016-10-03" },
    "3 October 2016, likely between 3 October, 12:00 and 3 October",
  ],
  ["2016-10", "2016-10", { earliest: "2016-10", latest: "2016-10" }, "October 2016, likely October"],
  [
    "2016-10-01",
    "2016-11-30",
    { earliest: "2016-10-03", latest: "2016-11" },
    "between 1 October and 30 November 2016, likely between 3 October and November",
  ],
])("from %j to %j, likely %j, reads %j", (earliest, latest, likely, text) => {
  const bounds = { earliest, ...(latest !== undefined && { latest }) };
  expect(momentText(moment({ ...bounds, likely: { ...likely, basis: "It is told." } }))).toBe(text);
});

test("what is likely has the zone of its moment", () => {
  const likely = { earliest: "2016-10-03T12:00", latest: "2016-10-03T13:04", basis: "It is told." };
  const given = { earliest: "2016-10-03", latest: "2016-10-31", zone: "Europe/Moscow", likely };
  expect(momentText(moment(given))).toBe(
    "between 3 and 31 October 2016, likely 3 October, between 12:00 and 13:04 Europe/Moscow",
  );
});

test.each<[start: Partial<Written<Moment>>, end: string, text: string]>([
  [{ earliest: "1850", latest: "1850", edtf: "1850~" }, "1862", "about 1850 – 1862"],
  [{ earliest: "2016", latest: "2016", edtf: "2016-21", precision: "season" }, "2017", "spring 2016 – 2017"],
  [{ earliest: "2015-12-30", latest: "2015-12-30" }, "2016-01-02", "30 December 2015 – 2 January 2016"],
  [
    {
      earliest: "2016-10-03",
      latest: "2016-10-03",
      likely: { earliest: "2016-10-03T12:00", latest: "2016-10-03T12:00", basis: "It is told." },
    },
    "2016-10-05",
    "begins 3 October 2016 (likely 12:00), ends 5 October 2016",
  ],
])("the span from %j to %s reads %j", (start, end, text) => {
  expect(whenText(spanOf(moment(start), moment({ earliest: end, latest: end })))).toBe(text);
});
