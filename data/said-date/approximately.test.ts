/** Dates that are said not to be exact keep the bounds of the date that is named. */
import { expect, test } from "vitest";
import { saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  about 1850
    1850 year as 1850~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  circa 1850
    1850 year as 1850~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  circa Monday
    2016-09-12 day as 2016-09-12~: … the last Monday before it; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
    2016-09-19 day as 2016-09-19~: … the first Monday after it, if it was still to come; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  c 1850
    1850 year as 1850~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  c.1850
    1850 year as 1850~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  ca. 1850
    1850 year as 1850~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  ca Monday
    “ca Monday” is no date that is understood. …
  approximately 1850
    1850 year as 1850~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  approx 12 September 2016
    2016-09-12 day as 2016-09-12~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  approx. three days ago
    2016-09-11 day as 2016-09-11~: … 3 days before it; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  roughly 2016-09
    2016-09 month as 2016-09~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  some three days ago
    2016-09-11 day as 2016-09-11~: … 3 days before it; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  nearly three days ago
    2016-09-11 day as 2016-09-11~: … 3 days before it; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  almost three days ago
    2016-09-11 day as 2016-09-11~: … 3 days before it; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  probably yesterday
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  perhaps yesterday
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  possibly yesterday
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  sometime around yesterday
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  some time around yesterday
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  around yesterday
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  around 3 pm on 12 September 2016
    2016-09-12T15:00..2016-09-12T15:59 hour: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  about the 19th century
    1801..1900 bounded as no EDTF: The bounds are the first and the last year of the century; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  about 2016 or 2017
    2016..2017 bounded as no EDTF: One of the two; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  about the 1850s
    1850..1859 bounded as no EDTF: The bounds are those of the decade; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  about 44 BC
    -0043 year as -0043~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  about from 12 to 15 May 2016
    2016-05-12.. bounded as no EDTF / 2016-05-15 day: From the first date to the last, as the words name them.
  roughly between Monday and Tuesday
    2016-09-12..2016-09-13 bounded as no EDTF: … the start: the last Monday before it; the end: the last Tuesday before it; at one time between the two, which both count; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
    2016-09-19..2016-09-20 bounded as no EDTF: … the start: the first Monday after it, if it was still to come; the end: the first Tuesday after it, if it was still to come; at one time between the two, which both count; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
    2016-09-12 day / 2016-09-13 day: … the start: the last Monday before it; the end: the last Tuesday before it; all of the time between the two; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
    2016-09-19 day / 2016-09-20 day: … the start: the first Monday after it, if it was still to come; the end: the first Tuesday after it, if it was still to come; all of the time between the two; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  about Y12345
    “about Y12345” is no date that is understood. …
  about 12-15 September 2016
    2016-09-12 day as 2016-09-12~ / 2016-09-15 day: From the first date to the last, as the words name them.
  around earlier this month
    2016-09-01..2016-09-14 bounded as no EDTF: … the month that it is in; up to that day; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
`),
)("words before a date: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday or so
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  yesterday, or so
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  12 September 2016, or thereabouts
    2016-09-12 day as 2016-09-12~: It is said to be approximate, and not by how much: the bounds are those of the date that is named.
  yesterday approximately
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  yesterday, probably
    2016-09-13 day as 2016-09-13~: … the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  yesterday,or so
    “yesterday,or so” is no date that is understood. …
`),
)("words behind a date: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
