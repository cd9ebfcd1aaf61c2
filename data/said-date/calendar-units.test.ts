/** Weeks, months, quarters, seasons, years and more beside those of the report. */
import { expect, test } from "vitest";
import { publishedOn, saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  this week
    2016-09-11..2016-09-18 week: … the week that it is in, whether weeks begin on Sunday or on Monday.
    2016-09-12..2016-09-18 week: … the week that it is in, from Monday to Sunday.
    2016-09-11..2016-09-17 week: … the week that it is in, from Sunday to Saturday.
  last week
    2016-09-04..2016-09-11 week: … the week before it, whether weeks begin on Sunday or on Monday.
    2016-09-05..2016-09-11 week: … the week before it, from Monday to Sunday.
    2016-09-04..2016-09-10 week: … the week before it, from Sunday to Saturday.
  next week
    2016-09-18..2016-09-25 week: … the week after it, whether weeks begin on Sunday or on Monday.
    2016-09-19..2016-09-25 week: … the week after it, from Monday to Sunday.
    2016-09-18..2016-09-24 week: … the week after it, from Sunday to Saturday.
  this month
    2016-09 month: … the month that it is in.
  last month
    2016-08 month: … the month before it.
  next month
    2016-10 month: … the month after it.
  coming month
    2016-10 month: … the month after it.
  following month
    2016-10 month: … the month after it.
  month before last
    2016-07 month: … the month but one before it.
  month after next
    2016-11 month: … the month but one after it.
  this quarter
    2016-07..2016-09 quarter as 2016-35: … the quarter that it is in.
  last quarter
    2016-04..2016-06 quarter as 2016-34: … the quarter before it.
  next quarter
    2016-10..2016-12 quarter as 2016-36: … the quarter after it.
  quarter before last
    2016-01..2016-03 quarter as 2016-33: … the quarter but one before it.
  this year
    2016 year: … the year that it is in.
  last year
    2015 year: … the year before it.
  next year
    2017 year: … the year after it.
  year before last
    2014 year: … the year but one before it.
  year after next
    2018 year: … the year but one after it.
  this decade
    2010..2019 decade as 201X: … the decade that it is in.
  last decade
    2000..2009 decade as 200X: … the decade before it.
  next decade
    2020..2029 decade as 202X: … the decade after it.
  decade before last
    1990..1999 decade as 199X: … the decade but one before it.
  this century
    2001..2100 century: … the century that it is in.
  last century
    1901..2000 century: … the century before it.
  next century
    2101..2200 century: … the century after it.
  century before last
    1801..1900 century: … the century but one before it.
`),
)("a unit beside its own: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  last spring
    2016 season as 2016-21: … the spring of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
    2015 season as 2015-21: … the spring of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
  last summer
    2016 season as 2016-22: … the summer of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
    2015 season as 2015-22: … the summer of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
  last autumn
    2016 season as 2016-23: … the autumn of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
    2015 season as 2015-23: … the autumn of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
  previous winter
    2016 season as 2016-24: … the winter of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
    2015 season as 2015-24: … the winter of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
  this spring
    2016 season as 2016-21: … the spring of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
  this fall
    2016 season as 2016-23: … the fall of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
  next spring
    2016 season as 2016-21: … the spring of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
    2017 season as 2017-21: … the spring of the year after; a season is somewhere in the year that it names: its months differ between hemispheres.
  next winter
    2016 season as 2016-24: … the winter of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
    2017 season as 2017-24: … the winter of the year after; a season is somewhere in the year that it names: its months differ between hemispheres.
`),
)("a season of the year, or of one beside it: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  last summer
    2015 season as 2015-22: The report is of Thursday 10 March 2016; the summer of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
    2016 season as 2016-22: The report is of Thursday 10 March 2016; the summer of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
  last fall
    2015 season as 2015-23: The report is of Thursday 10 March 2016; the fall of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
    2016 season as 2016-23: The report is of Thursday 10 March 2016; the fall of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
  this summer
    2016 season as 2016-22: The report is of Thursday 10 March 2016; the summer of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
`),
)("a season from the first half of a year: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-03-10") })).toEqual(readings);
});

test.each(
  saidTable(`
  earlier this week
    2016-09-11..2016-09-14 bounded: … the week that it is in, whether weeks begin on Sunday or on Monday; up to that day.
  later this week
    2016-09-14..2016-09-18 bounded: … the week that it is in, whether weeks begin on Sunday or on Monday; from that day on.
  earlier this month
    2016-09-01..2016-09-14 bounded: … the month that it is in; up to that day.
  later in this month
    2016-09-14..2016-09-30 bounded: … the month that it is in; from that day on.
  earlier this quarter
    2016-07-01..2016-09-14 bounded: … the quarter that it is in; up to that day.
  later this quarter
    2016-09-14..2016-09-30 bounded: … the quarter that it is in; from that day on.
  earlier this year
    2016-01-01..2016-09-14 bounded: … the year that it is in; up to that day.
  later this year
    2016-09-14..2016-12-31 bounded: … the year that it is in; from that day on.
  earlier this decade
    2010-01-01..2016-09-14 bounded: … the decade that it is in; up to that day.
  earlier this century
    2001-01-01..2016-09-14 bounded: … the century that it is in; up to that day.
  earlier this spring
    “earlier this spring” is no date that is understood. …
`),
)("a part of a unit up to the report, or from it on: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  week of 13 September 2016
    2016-09-11..2016-09-18 week: The week that it is in, whether weeks begin on Sunday or on Monday.
    2016-09-12..2016-09-18 week: The week that it is in, from Monday to Sunday.
    2016-09-11..2016-09-17 week: The week that it is in, from Sunday to Saturday.
    2016-09-13..2016-09-19 week: Seven days from that day on.
  week that began on 12 September
    2016-09-11..2016-09-18 week: … the words have no year: it is the nearest before it; the week that it is in, whether weeks begin on Sunday or on Monday.
    2016-09-12..2016-09-18 week: … the words have no year: it is the nearest before it; the week that it is in, from Monday to Sunday.
    2016-09-11..2016-09-17 week: … the words have no year: it is the nearest before it; the week that it is in, from Sunday to Saturday.
  week beginning 12 September 2016
    2016-09-11..2016-09-18 week: The week that it is in, whether weeks begin on Sunday or on Monday.
    2016-09-12..2016-09-18 week: The week that it is in, from Monday to Sunday.
    2016-09-11..2016-09-17 week: The week that it is in, from Sunday to Saturday.
  week starting on 11 September 2016
    2016-09-05..2016-09-17 week: The week that it is in, whether weeks begin on Sunday or on Monday.
    2016-09-05..2016-09-11 week: The week that it is in, from Monday to Sunday.
    2016-09-11..2016-09-17 week: The week that it is in, from Sunday to Saturday.
  week of 2016
    “week of 2016” is no date that is understood. …
`),
)("the week of a day: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  last month
    2015-12 month: The report is of Friday 1 January 2016; the month before it.
  the month before last
    2015-11 month: The report is of Friday 1 January 2016; the month but one before it.
  last quarter
    2015-10..2015-12 quarter as 2015-36: The report is of Friday 1 January 2016; the quarter before it.
  quarter before last
    2015-07..2015-09 quarter as 2015-35: The report is of Friday 1 January 2016; the quarter but one before it.
  last week
    2015-12-20..2015-12-27 week: The report is of Friday 1 January 2016; the week before it, whether weeks begin on Sunday or on Monday.
    2015-12-21..2015-12-27 week: The report is of Friday 1 January 2016; the week before it, from Monday to Sunday.
    2015-12-20..2015-12-26 week: The report is of Friday 1 January 2016; the week before it, from Sunday to Saturday.
  this week
    2015-12-27..2016-01-03 week: The report is of Friday 1 January 2016; the week that it is in, whether weeks begin on Sunday or on Monday.
    2015-12-28..2016-01-03 week: The report is of Friday 1 January 2016; the week that it is in, from Monday to Sunday.
    2015-12-27..2016-01-02 week: The report is of Friday 1 January 2016; the week that it is in, from Sunday to Saturday.
`),
)("at the turn of a year: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-01-01") })).toEqual(readings);
});

test.each(
  saidTable(`
  next month
    2016-01 month: The report is of Thursday 31 December 2015; the month after it.
  month after next
    2016-02 month: The report is of Thursday 31 December 2015; the month but one after it.
  next quarter
    2016-01..2016-03 quarter as 2016-33: The report is of Thursday 31 December 2015; the quarter after it.
  quarter after next
    2016-04..2016-06 quarter as 2016-34: The report is of Thursday 31 December 2015; the quarter but one after it.
  this quarter
    2015-10..2015-12 quarter as 2015-36: The report is of Thursday 31 December 2015; the quarter that it is in.
`),
)("at the end of a year: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2015-12-31") })).toEqual(readings);
});

test.each(
  saidTable(`
  this century
    1901..2000 century: The report is of Friday 30 June 2000; the century that it is in.
  last century
    1801..1900 century: The report is of Friday 30 June 2000; the century before it.
  this decade
    2000..2009 decade as 200X: The report is of Friday 30 June 2000; the decade that it is in.
  last summer
    1999 season as 1999-22: The report is of Friday 30 June 2000; the summer of the year before; a season is somewhere in the year that it names: its months differ between hemispheres.
    2000 season as 2000-22: The report is of Friday 30 June 2000; the summer of its year; a season is somewhere in the year that it names: its months differ between hemispheres.
`),
)("at the end of a century: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2000-06-30") })).toEqual(readings);
});

test.each(
  saidTable(`
  this century
    0001..0100 century: The report is of Tuesday 1 March 5; the century that it is in.
  this decade
    0000..0009 decade as 000X: The report is of Tuesday 1 March 5; the decade that it is in.
  last decade
    -0010..-0001 decade: The report is of Tuesday 1 March 5; the decade before it.
`),
)("at the turn of the eras: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("0005-03-01") })).toEqual(readings);
});
