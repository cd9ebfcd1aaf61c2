/** Dates that name their year, as the reader of files reads them, with their precision and EDTF. */
import { expect, test } from "vitest";
import { saidLines, saidTable } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  1800s
    1800..1899 century as 18XX: The hundred years that begin with 1800.
    1800..1809 decade as 180X: The ten years that begin with 1800.
  the 1900s
    1900..1999 century as 19XX: The hundred years that begin with 1900.
    1900..1909 decade as 190X: The ten years that begin with 1900.
  900s
    0900..0999 century as 09XX: The hundred years that begin with 900.
    0900..0909 decade as 090X: The ten years that begin with 900.
  00s
    The date cannot be read: a decade needs all its digits, as 1960s.
  1850s
    1850..1859 decade as 185X: The bounds are those of the decade.
  19th century
    1801..1900 century: The bounds are the first and the last year of the century.
  18th century
    1701..1800 century: The bounds are the first and the last year of the century.
`),
)("hundreds and centuries: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  2016-21
    2016 year / 2021 year: From the first year to the second.
    2016 season as 2016-21: EDTF has this number for a season or another part of the year.
  2021-21
    2021 season as 2021-21: A season is somewhere in the year that it names: its months differ between hemispheres.
  2025-21
    2025 season as 2025-21: A season is somewhere in the year that it names: its months differ between hemispheres.
  0021-22
    0021 year / 0022 year: From the first year to the second.
    0021 season as 0021-22: EDTF has this number for a season or another part of the year.
  1999-41
    1999-07..1999-12 bounded as 1999-41: As the words name it.
  2016-15
    The date cannot be read: no calendar has 2016-15.
  2016-42
    2016 year / 2042 year: From the first date to the last, as the words name them.
  1830-39
    1830 year / 1839 year: From the first year to the second.
    1830-09..1830-12 bounded as 1830-39: EDTF has this number for a season or another part of the year.
  a 2016-21
    “a 2016-21” is no date that is understood. …
  2016-21a
    “2016-21a” is no date that is understood. …
`),
)("a number behind a year: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  spring 2016
    2016 season as 2016-21: A season is somewhere in the year that it names: its months differ between hemispheres.
  summer 2015
    2015 season as 2015-22: A season is somewhere in the year that it names: its months differ between hemispheres.
  autumn 2016
    2016 season as 2016-23: A season is somewhere in the year that it names: its months differ between hemispheres.
  fall 2016
    2016 season as 2016-23: A season is somewhere in the year that it names: its months differ between hemispheres.
  winter 2016
    2016 season as 2016-24: A season is somewhere in the year that it names: its months differ between hemispheres.
  winter 2015/16
    2015..2016 bounded: A season is somewhere in the year that it names: its months differ between hemispheres.
  Q1 2016
    2016-01..2016-03 quarter as 2016-33: The bounds are the months of the quarter.
  Q2 2016
    2016-04..2016-06 quarter as 2016-34: The bounds are the months of the quarter.
  Q3 2016
    2016-07..2016-09 quarter as 2016-35: The bounds are the months of the quarter.
  2016 q4
    2016-10..2016-12 quarter as 2016-36: The bounds are the months of the quarter.
  week 38 2016
    2016-09-19..2016-09-25 week: The bounds are the days of the week.
`),
)("seasons and quarters: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  1801-1900
    1801 year / 1900 year: From the first date to the last, as the words name them.
  1855-1864
    1855 year / 1864 year: From the first date to the last, as the words name them.
  July - September 2016
    2016-07 month / 2016-09 month: From the first date to the last, as the words name them.
  1 May - 31 July 2016
    2016-05-01 day / 2016-07-31 day: From the first date to the last, as the words name them.
`),
)("years that are no period: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  Monday 12 September 2016
    2016-09-12 day: As the words name it.
  12 September 2016, Monday
    2016-09-12 day: As the words name it.
  12 September 2016 (Monday)
    2016-09-12 day: As the words name it.
  Monday, the 12 September 2016
    2016-09-12 day: As the words name it.
  Tuesday, 12 September 2016
    2016-09-12 day: The calendar has a Monday on this day, and the words have a Tuesday.
  12 September 2016 (Sunday)
    2016-09-12 day: The calendar has a Monday on this day, and the words have a Sunday.
  Tuesday the 12 September 2016
    2016-09-12 day: The calendar has a Monday on this day, and the words have a Tuesday.
  Tuesday 12 September 2016 13:04
    2016-09-12T13:04 minute: The calendar has a Monday on this day, and the words have a Tuesday.
  Tuesday 9/12/2016
    2016-12-09 day: The day stands before the month; the calendar has a Friday on this day, and the words have a Tuesday.
    2016-09-12 day: The month stands before the day; the calendar has a Monday on this day, and the words have a Tuesday.
  Tuesday September 2016
    “Tuesday September 2016” is no date that is understood. …
  Tuesday 12-15 September 2016
    “Tuesday 12-15 September 2016” is no date that is understood. …
  Tuesday 44 BC
    “Tuesday 44 BC” is no date that is understood. …
`),
)("with a day of the week: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  9/12/2016
    2016-12-09 day: The day stands before the month.
    2016-09-12 day: The month stands before the day.
  31/12/2016
    2016-12-31 day: As the words name it.
  12/31/2016
    2016-12-31 day: As the words name it.
  32/12/2016
    The date cannot be read: no calendar has 32/12/2016.
  30 February 2016
    The date cannot be read: no calendar has 30 february 2016.
  12/9/16
    The date cannot be read: write the year with all its digits, as 2016-09-19.
  12/9
    Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “12/9/2016”.
`),
)("day and month as numbers: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  2016-09-12/2016-09-15
    2016-09-12 day / 2016-09-15 day: From the first date to the last, as EDTF has them.
  2016-09-12/..
    2016-09-12 day / 2016-09-12.. bounded as no EDTF: From the first date to the last, as EDTF has them.
  2016-09-12?
    2016-09-12 day as 2016-09-12?: It is said to be uncertain, and not by how much: the bounds are those of the date that is named.
  2016-09-12%
    2016-09-12 day as 2016-09-12%: It is said to be approximate and uncertain, and not by how much: the bounds are those of the date that is named.
  [2016-09-12,2016-09-15]
    2016-09-12..2016-09-15 bounded as [2016-09-12,2016-09-15]: One of several dates: the bounds are the first and the last of them.
  201X
    2010..2019 decade as 201X: As it is written.
  Y12345
    +012345 year as Y12345: As it is written.
  -0043
    -0043 year: As it is written.
  2016-09-12T13:04Z
    2016-09-12T13:04Z minute: As it is written.
  0000
    0000 year: As it is written.
`),
)("as EDTF has it: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  12 September 2016
    2016-09-12 day: As the words name it.
  September 2016
    2016-09 month: As the words name it.
  2016
    2016 year: As it is written.
  44 BC
    -0043 year: As the words name it.
  12-15 September 2016
    2016-09-12 day / 2016-09-15 day: From the first date to the last, as the words name them.
  2016?
    2016 year as 2016?: It is said to be uncertain, and not by how much: the bounds are those of the date that is named.
  12345
    The date cannot be read: it has more digits than a year: a number of a spreadsheet, or a date without its hyphens.
  1 January 10000
    +010000-01-01 day as no EDTF: As the words name it.
`),
)("as people write it: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});
