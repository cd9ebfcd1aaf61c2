/** Weekends: which Saturday and Sunday are meant, and why. */
import { expect, test } from "vitest";
import { publishedOn, saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  the weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday, if it was still to come.
  over the weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday, if it was still to come.
    2016-09-10 day / 2016-09-11 day: … the weekend before it, Saturday and Sunday, all of it.
    2016-09-17 day / 2016-09-18 day: … the weekend after it, Saturday and Sunday, if it was still to come, all of it.
  throughout the weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday, if it was still to come.
    2016-09-10 day / 2016-09-11 day: … the weekend before it, Saturday and Sunday, all of it.
    2016-09-17 day / 2016-09-18 day: … the weekend after it, Saturday and Sunday, if it was still to come, all of it.
  all weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday, if it was still to come.
    2016-09-10 day / 2016-09-11 day: … the weekend before it, Saturday and Sunday, all of it.
    2016-09-17 day / 2016-09-18 day: … the weekend after it, Saturday and Sunday, if it was still to come, all of it.
  the whole weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday, if it was still to come.
  last weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
  past weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
  previous weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
  this past weekend
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
  this weekend
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday.
    2016-09-10..2016-09-11 bounded: … the weekend before it, Saturday and Sunday.
  next weekend
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday.
    2016-09-24..2016-09-25 bounded: … the weekend after the next, Saturday and Sunday.
  following weekend
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday.
    2016-09-24..2016-09-25 bounded: … the weekend after the next, Saturday and Sunday.
  coming weekend
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday.
  this coming weekend
    2016-09-17..2016-09-18 bounded: … the weekend after it, Saturday and Sunday.
`),
)("from a Wednesday: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  the weekend
    2016-09-10..2016-09-11 bounded: The report is of Sunday 11 September 2016; the weekend that it is in, Saturday and Sunday.
    2016-09-03..2016-09-04 bounded: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday.
  last weekend
    2016-09-03..2016-09-04 bounded: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday.
  past weekend
    2016-09-10..2016-09-11 bounded: The report is of Sunday 11 September 2016; the weekend that it is in, Saturday and Sunday.
    2016-09-03..2016-09-04 bounded: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday.
  previous weekend
    2016-09-03..2016-09-04 bounded: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday.
  this past weekend
    2016-09-10..2016-09-11 bounded: The report is of Sunday 11 September 2016; the weekend that it is in, Saturday and Sunday.
    2016-09-03..2016-09-04 bounded: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday.
  this weekend
    2016-09-10..2016-09-11 bounded: The report is of Sunday 11 September 2016; the weekend that it is in, Saturday and Sunday.
  next weekend
    2016-09-17..2016-09-18 bounded: The report is of Sunday 11 September 2016; the weekend after it, Saturday and Sunday.
  following weekend
    2016-09-17..2016-09-18 bounded: The report is of Sunday 11 September 2016; the weekend after it, Saturday and Sunday.
  coming weekend
    2016-09-17..2016-09-18 bounded: The report is of Sunday 11 September 2016; the weekend after it, Saturday and Sunday.
  over the weekend
    2016-09-10..2016-09-11 bounded: The report is of Sunday 11 September 2016; the weekend that it is in, Saturday and Sunday.
    2016-09-03..2016-09-04 bounded: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday.
    2016-09-10 day / 2016-09-11 day: The report is of Sunday 11 September 2016; the weekend that it is in, Saturday and Sunday, all of it.
    2016-09-03 day / 2016-09-04 day: The report is of Sunday 11 September 2016; the weekend before it, Saturday and Sunday, all of it.
`),
)("from a Sunday: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-09-11") })).toEqual(readings);
});

test.each(
  saidTable(`
  the weekend
    2016-09-10..2016-09-11 bounded: The report is of Saturday 10 September 2016; the weekend that it is in, Saturday and Sunday.
    2016-09-03..2016-09-04 bounded: The report is of Saturday 10 September 2016; the weekend before it, Saturday and Sunday.
  next weekend
    2016-09-17..2016-09-18 bounded: The report is of Saturday 10 September 2016; the weekend after it, Saturday and Sunday.
  last weekend
    2016-09-03..2016-09-04 bounded: The report is of Saturday 10 September 2016; the weekend before it, Saturday and Sunday.
`),
)("from a Saturday: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-09-10") })).toEqual(readings);
});

test.each(
  saidTable(`
  over the weekend of 12 September
    2016-09-10..2016-09-11 bounded: … the words have no year: it is the nearest before it; the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the words have no year: it is the nearest before it; the weekend after it, Saturday and Sunday, if it was still to come.
  the weekend of Saturday 10 September 2016
    2016-09-10..2016-09-11 bounded: The weekend that it is in, Saturday and Sunday.
  weekend of Sunday 11 September 2016
    2016-09-10..2016-09-11 bounded: The weekend that it is in, Saturday and Sunday.
  the weekend of 14 September 2016
    2016-09-10..2016-09-11 bounded: The weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: The weekend after it, Saturday and Sunday, if it was still to come.
  the weekend of September
    “the weekend of September” is no date that is understood. …
  the weekend of Monday
    2016-09-10..2016-09-11 bounded: … the last Monday before it; the weekend before it, Saturday and Sunday.
    2016-09-17..2016-09-18 bounded: … the last Monday before it; the weekend after it, Saturday and Sunday, if it was still to come.
    2016-09-24..2016-09-25 bounded: … the first Monday after it, if it was still to come; the weekend after it, Saturday and Sunday, if it was still to come.
`),
)("of a day: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
