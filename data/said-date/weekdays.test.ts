/** Days of the week and days beside the report: which days are meant, and why. */
import { expect, test } from "vitest";
import { publishedOn, saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  Monday
    2016-09-12 day: … the last Monday before it.
    2016-09-19 day: … the first Monday after it, if it was still to come.
  Wednesday
    2016-09-14 day: … that day itself.
    2016-09-07 day: … the last Wednesday before that day.
  Sunday
    2016-09-11 day: … the last Sunday before it.
    2016-09-18 day: … the first Sunday after it, if it was still to come.
  last Monday
    2016-09-12 day: … the last Monday before it.
    2016-09-05 day: … the Monday of the week before, where weeks begin on Monday.
  last Saturday
    2016-09-10 day: … the last Saturday before it.
  last Wednesday
    2016-09-07 day: … the last Wednesday before it.
  Monday last
    2016-09-12 day: … the last Monday before it.
    2016-09-05 day: … the Monday of the week before, where weeks begin on Monday.
  previous Monday
    2016-09-12 day: … the last Monday before it.
  past Friday
    2016-09-09 day: … the last Friday before it.
  this past Friday
    2016-09-09 day: … the last Friday before it.
  this Monday
    2016-09-12 day: … the Monday of its week, where weeks begin on Monday.
    2016-09-19 day: … the first Monday after it.
  this Wednesday
    2016-09-14 day: … the Wednesday of its week, where weeks begin on Monday.
    2016-09-21 day: … the first Wednesday after it.
  this Saturday
    2016-09-17 day: … the Saturday of its week, where weeks begin on Monday.
  this Sunday
    2016-09-18 day: … the Sunday of its week, where weeks begin on Monday.
    2016-09-11 day: … the Sunday of its week, where weeks begin on Sunday.
  next Monday
    2016-09-19 day: … the first Monday after it.
  next Wednesday
    2016-09-21 day: … the first Wednesday after it.
  next Sunday
    2016-09-18 day: … the first Sunday after it.
    2016-09-25 day: … the Sunday of the week after, where weeks begin on Monday.
  Monday next
    2016-09-19 day: … the first Monday after it.
  coming Friday
    2016-09-16 day: … the first Friday after it.
  this coming Friday
    2016-09-16 day: … the first Friday after it.
  upcoming Friday
    2016-09-16 day: … the first Friday after it.
`),
)("a weekday counted from a report of a Wednesday: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  Monday last week
    2016-09-05 day: … the Monday of the week before, where weeks begin on Monday.
  Monday of last week
    2016-09-05 day: … the Monday of the week before, where weeks begin on Monday.
  Monday of the previous week
    2016-09-05 day: … the Monday of the week before, where weeks begin on Monday.
  Monday of this week
    2016-09-12 day: … the Monday of its week, where weeks begin on Monday.
  Monday this week
    2016-09-12 day: … the Monday of its week, where weeks begin on Monday.
  Monday of next week
    2016-09-19 day: … the Monday of the week after, where weeks begin on Monday.
  Monday next week
    2016-09-19 day: … the Monday of the week after, where weeks begin on Monday.
  Sunday of next week
    2016-09-25 day: … the Sunday of the week after, where weeks begin on Monday.
    2016-09-18 day: … the Sunday of the week after, where weeks begin on Sunday.
  last week, on Friday
    2016-09-09 day: … the Friday of the week before, where weeks begin on Monday.
  last week Friday
    2016-09-09 day: … the Friday of the week before, where weeks begin on Monday.
  this week on Friday
    2016-09-16 day: … the Friday of its week, where weeks begin on Monday.
  next week Friday
    2016-09-23 day: … the Friday of the week after, where weeks begin on Monday.
  last week,Friday
    “last week,Friday” is no date that is understood. …
`),
)("a weekday of a week: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  today
    2016-09-14 day: … that day itself.
  this day
    2016-09-14 day: … that day itself.
  now
    2016-09-14 day: … that day itself.
  yesterday
    2016-09-13 day: … the day before.
  tomorrow
    2016-09-15 day: … the day after.
  day before yesterday
    2016-09-12 day: … two days before.
  day after tomorrow
    2016-09-16 day: … two days after.
  ongoing
    2016-09-14.. bounded: … still going on on that day.
  continuing
    2016-09-14.. bounded: … still going on on that day.
  still going on
    2016-09-14.. bounded: … still going on on that day.
  present
    2016-09-14.. bounded: … still going on on that day.
  to date
    2016-09-14.. bounded: … still going on on that day.
`),
)("days beside that of the report: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  the same day
    2016-09-12 day: The day of 12 September 2016.
  that day
    2016-09-12 day: The day of 12 September 2016.
  the next day
    2016-09-13 day: The day after 12 September 2016.
  the following day
    2016-09-13 day: The day after 12 September 2016.
  the day after
    2016-09-13 day: The day after 12 September 2016.
  the previous day
    2016-09-11 day: The day before 12 September 2016.
  the day before
    2016-09-11 day: The day before 12 September 2016.
  the day earlier
    2016-09-11 day: The day before 12 September 2016.
  Monday before
    2016-09-05 day: The Monday before 12 September 2016.
  Monday after
    2016-09-19 day: The Monday after 12 September 2016.
  the following Friday
    2016-09-16 day: The Friday after 12 September 2016.
  the following Monday
    2016-09-19 day: The Monday after 12 September 2016.
`),
)("days beside another date: %s", (text, readings) => {
  expect(saidLines(text, { of: publishedOn("2016-09-12") })).toEqual(readings);
});

test.each(
  saidTable(`
  Sunday
    2016-09-11 day: The report is of Sunday 11 September 2016; that day itself.
    2016-09-04 day: The report is of Sunday 11 September 2016; the last Sunday before that day.
  last Sunday
    2016-09-04 day: The report is of Sunday 11 September 2016; the last Sunday before it.
  this Sunday
    2016-09-11 day: The report is of Sunday 11 September 2016; the Sunday of its week, where weeks begin on Monday.
    2016-09-18 day: The report is of Sunday 11 September 2016; the first Sunday after it.
  next Sunday
    2016-09-18 day: The report is of Sunday 11 September 2016; the first Sunday after it.
  Sunday of this week
    2016-09-11 day: The report is of Sunday 11 September 2016; the Sunday of its week, where weeks begin on Monday.
  last Monday
    2016-09-05 day: The report is of Sunday 11 September 2016; the last Monday before it.
    2016-08-29 day: The report is of Sunday 11 September 2016; the Monday of the week before, where weeks begin on Monday.
`),
)("a report of a Sunday: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-09-11") })).toEqual(readings);
});
