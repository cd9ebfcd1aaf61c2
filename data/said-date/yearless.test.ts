/** Dates without a year: which years are meant, and why. */
import { expect, test } from "vitest";
import { publishedOn, saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  12 Sep
    2016-09-12 day: … the words have no year: it is the nearest before it.
  12-Sep
    2016-09-12 day: … the words have no year: it is the nearest before it.
  14 September
    2016-09-14 day: … the words have no year: it is the nearest before it.
  15 September
    2015-09-15 day: … the words have no year: it is the nearest before it.
    2016-09-15 day: … the words have no year: it is the next after it, if it was still to come.
  12 Feb
    2016-02-12 day: … the words have no year: it is the nearest before it.
    2017-02-12 day: … the words have no year: it is the next after it, if it was still to come.
  13 June
    2016-06-13 day: … the words have no year: it is the nearest before it.
    2017-06-13 day: … the words have no year: it is the next after it, if it was still to come.
  15 June
    2016-06-15 day: … the words have no year: it is the nearest before it.
    2017-06-15 day: … the words have no year: it is the next after it, if it was still to come.
  16 June
    2016-06-16 day: … the words have no year: it is the nearest before it.
  29 February
    2016-02-29 day: … the words have no year: it is the nearest before it.
  September
    2016-09 month: … the words have no year: it is the nearest before it.
  December
    2015-12 month: … the words have no year: it is the nearest before it.
    2016-12 month: … the words have no year: it is the next after it, if it was still to come.
  12.9.
    2016-09-12 day: … the day stands before the month; the words have no year: it is the nearest before it.
    2015-12-09 day: … the month stands before the day; the words have no year: it is the nearest before it.
    2016-12-09 day: … the month stands before the day; the words have no year: it is the next after it, if it was still to come.
  12/9
    2016-09-12 day: … the day stands before the month; the words have no year: it is the nearest before it.
    2015-12-09 day: … the month stands before the day; the words have no year: it is the nearest before it.
    2016-12-09 day: … the month stands before the day; the words have no year: it is the next after it, if it was still to come.
  9/14
    2016-09-14 day: … the words have no year: it is the nearest before it.
  31/12
    2015-12-31 day: … the words have no year: it is the nearest before it.
    2016-12-31 day: … the words have no year: it is the next after it, if it was still to come.
  99/99
    “99/99” is no date that is understood. …
  12 Sept x
    “12 Sept x” is no date that is understood. …
`),
)("days and months: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  Q2
    2016-04..2016-06 quarter as 2016-34: … the bounds are the months of the quarter; the words have no year: it is the nearest before it.
    2017-04..2017-06 quarter as 2017-34: … the bounds are the months of the quarter; the words have no year: it is the next after it, if it was still to come.
  q4
    2015-10..2015-12 quarter as 2015-36: … the bounds are the months of the quarter; the words have no year: it is the nearest before it.
    2016-10..2016-12 quarter as 2016-36: … the bounds are the months of the quarter; the words have no year: it is the next after it, if it was still to come.
  first quarter
    2016-01..2016-03 quarter as 2016-33: … the bounds are the months of the quarter; the words have no year: it is the nearest before it.
    2017-01..2017-03 quarter as 2017-33: … the bounds are the months of the quarter; the words have no year: it is the next after it, if it was still to come.
  the second quarter
    2016-04..2016-06 quarter as 2016-34: … the bounds are the months of the quarter; the words have no year: it is the nearest before it.
    2017-04..2017-06 quarter as 2017-34: … the bounds are the months of the quarter; the words have no year: it is the next after it, if it was still to come.
  third quarter
    2016-07..2016-09 quarter as 2016-35: … the bounds are the months of the quarter; the words have no year: it is the nearest before it.
  the fourth quarter
    2015-10..2015-12 quarter as 2015-36: … the bounds are the months of the quarter; the words have no year: it is the nearest before it.
    2016-10..2016-12 quarter as 2016-36: … the bounds are the months of the quarter; the words have no year: it is the next after it, if it was still to come.
  spring
    2016 season as 2016-21: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the nearest before it.
    2017 season as 2017-21: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the next after it, if it was still to come.
  summer
    2016 season as 2016-22: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the nearest before it.
    2017 season as 2017-22: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the next after it, if it was still to come.
  autumn
    2016 season as 2016-23: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the nearest before it.
    2017 season as 2017-23: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the next after it, if it was still to come.
  fall
    2016 season as 2016-23: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the nearest before it.
    2017 season as 2017-23: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the next after it, if it was still to come.
  winter
    2016 season as 2016-24: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the nearest before it.
    2017 season as 2017-24: … a season is somewhere in the year that it names: its months differ between hemispheres; the words have no year: it is the next after it, if it was still to come.
  week 1
    2016-01-04..2016-01-10 week: … the bounds are the days of the week; the words have no year: it is the nearest before it.
    2017-01-02..2017-01-08 week: … the bounds are the days of the week; the words have no year: it is the next after it, if it was still to come.
  week 53
    2015-12-28..2016-01-03 week: … the bounds are the days of the week; the words have no year: it is the nearest before it.
`),
)("parts of a year: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  the 12th
    2016-09-12 day: … the words have no month: it is the nearest day before it.
    2016-10-12 day: … the words have no month: it is the next after it, if it was still to come.
  the 31st
    2016-08-31 day: … the words have no month: it is the nearest day before it.
    2016-10-31 day: … the words have no month: it is the next after it, if it was still to come.
  on the 1st
    2016-09-01 day: … the words have no month: it is the nearest day before it.
    2016-10-01 day: … the words have no month: it is the next after it, if it was still to come.
  the 2nd
    2016-09-02 day: … the words have no month: it is the nearest day before it.
    2016-10-02 day: … the words have no month: it is the next after it, if it was still to come.
  3rd
    2016-09-03 day: … the words have no month: it is the nearest day before it.
    2016-10-03 day: … the words have no month: it is the next after it, if it was still to come.
  the 14th
    2016-09-14 day: … the words have no month: it is the nearest day before it.
    2016-10-14 day: … the words have no month: it is the next after it, if it was still to come.
  the 15th
    2016-08-15 day: … the words have no month: it is the nearest day before it.
    2016-09-15 day: … the words have no month: it is the next after it, if it was still to come.
  the 99th
    “the 99th” is no date that is understood. …
`),
)("a day of the month: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  this September
    2016-09 month: … the words have no year: it is in the year of the report.
  this May
    2016-05 month: … the words have no year: it is in the year of the report.
  last 12 September
    2016-09-12 day: … the words have no year: it is the last before it.
    2015-09-12 day: … the words have no year: it is in the year before that one.
  last May
    2016-05 month: … the words have no year: it is the last before it.
    2015-05 month: … the words have no year: it is in the year before that one.
  last October
    2015-10 month: … the words have no year: it is the last before it.
  past May
    2016-05 month: … the words have no year: it is the last before it.
  this past May
    2016-05 month: … the words have no year: it is the last before it.
  next 12 September
    2017-09-12 day: … the words have no year: it is the next after it.
  next May
    2017-05 month: … the words have no year: it is the next after it.
  next October
    2016-10 month: … the words have no year: it is the next after it.
    2017-10 month: … the words have no year: it is in the year after the next.
  coming May
    2017-05 month: … the words have no year: it is the next after it.
  this coming May
    2017-05 month: … the words have no year: it is the next after it.
  next 29 February
    2020-02-29 day: … the words have no year: it is the next after it.
  last 29 February
    2016-02-29 day: … the words have no year: it is the last before it.
`),
)("this, last and next: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  Wednesday 14 September
    2016-09-14 day: … the words have no year: it is the nearest before it.
  Monday, 12 September
    2016-09-12 day: … the words have no year: it is the nearest before it.
  Friday 12 February
    2016-02-12 day: … the words have no year: it is the nearest before it.
  Sunday 12 February
    2017-02-12 day: … the words have no year: it is the next after it, if it was still to come.
  Sunday 12 September
    2016-09-12 day: … the words have no year: it is the nearest before it; the calendar has a Monday on this day, and the words have a Sunday.
    2010-09-12 day: … the words have no year: it is the nearest before it on a Sunday.
    2021-09-12 day: … the words have no year: it is the nearest after it on a Sunday.
  Sunday 29 February
    2016-02-29 day: … the words have no year: it is the nearest before it; the calendar has a Monday on this day, and the words have a Sunday.
    2004-02-29 day: … the words have no year: it is the nearest before it on a Sunday.
  Sunday September
    “Sunday September” is no date that is understood. …
`),
)("with a day of the week: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  31 December
    2015-12-31 day: The report is of Saturday 2 January 2016; the words have no year: it is the nearest before it.
  2 January
    2016-01-02 day: The report is of Saturday 2 January 2016; the words have no year: it is the nearest before it.
  3 January
    2015-01-03 day: The report is of Saturday 2 January 2016; the words have no year: it is the nearest before it.
    2016-01-03 day: The report is of Saturday 2 January 2016; the words have no year: it is the next after it, if it was still to come.
  2 October
    2015-10-02 day: The report is of Saturday 2 January 2016; the words have no year: it is the nearest before it.
    2016-10-02 day: The report is of Saturday 2 January 2016; the words have no year: it is the next after it, if it was still to come.
  3 October
    2015-10-03 day: The report is of Saturday 2 January 2016; the words have no year: it is the nearest before it.
  next May
    2016-05 month: The report is of Saturday 2 January 2016; the words have no year: it is the next after it.
    2017-05 month: The report is of Saturday 2 January 2016; the words have no year: it is in the year after the next.
  last May
    2015-05 month: The report is of Saturday 2 January 2016; the words have no year: it is the last before it.
  the 30th
    2015-12-30 day: The report is of Saturday 2 January 2016; the words have no month: it is the nearest day before it.
    2016-01-30 day: The report is of Saturday 2 January 2016; the words have no month: it is the next after it, if it was still to come.
`),
)("of the first days of a year: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-01-02") })).toEqual(readings);
});

test.each(
  saidTable(`
  29 February
    2016-02-29 day: The report is of Friday 1 June 2018; the words have no year: it is the nearest before it.
  next 29 February
    2020-02-29 day: The report is of Friday 1 June 2018; the words have no year: it is the next after it.
  last 29 February
    2016-02-29 day: The report is of Friday 1 June 2018; the words have no year: it is the last before it.
`),
)("where no year near by has the day: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2018-06-01") })).toEqual(readings);
});

test.each(
  saidTable(`
  12 Sep
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “12 sep 2016”.
  31/12
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “31/12/2016”.
  12.9.
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “12.9.2016”.
  September
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “september 2016”.
  Q3
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “q3 2016”.
  the 12th
    The words count from the day of the report, and the source has no publication date. Give the source its date, or write the day, month and year.
  99/99
    “99/99” is no date that is understood. …
  this May
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “may 2016”.
`),
)("without a report the year is asked for: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});
