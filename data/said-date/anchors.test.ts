/** What is counted from a date that is not one day: between two, a period, open on a side. */
import { expect, test } from "vitest";
import { publishedBetween, publishedOn, saidLines, saidTable } from "../../e2e/helpers/said-date/said-lines.ts";
import { momentOf, whenOf } from "../moment.ts";

test.each(
  saidTable(`
  three days later
    2016-09-15..2016-09-17 bounded: 3 days after a day between 12 and 14 September 2016.
  two days before
    2016-09-10..2016-09-12 bounded: 2 days before a day between 12 and 14 September 2016.
  the next day
    2016-09-13..2016-09-15 bounded: The day after a day between 12 and 14 September 2016.
  the same day
    2016-09-12..2016-09-14 bounded: The day of a day between 12 and 14 September 2016.
  the following Monday
    2016-09-19 day: The Monday after a day between 12 and 14 September 2016.
  the following Wednesday
    2016-09-14..2016-09-21 bounded: The Wednesday after a day between 12 and 14 September 2016.
  two hours later
    2016-09-12..2016-09-15 bounded: 2 hours after a day between 12 and 14 September 2016; at which time that was is not known.
  30 hours before
    2016-09-10..2016-09-14 bounded: 30 hours before a day between 12 and 14 September 2016; at which time that was is not known.
  two weeks later
    2016-09-26..2016-09-28 bounded: 2 weeks after a day between 12 and 14 September 2016.
    2016-09-25..2016-09-29 bounded: 2 weeks after a day between 12 and 14 September 2016, with a day on either side, since weeks are counted in round figures.
  two months later
    2016-11 month: 2 months after a day between 12 and 14 September 2016, to the month.
    2016-11-12..2016-11-14 bounded: 2 months after a day between 12 and 14 September 2016.
  a few days before
    2016-09-05..2016-09-12 bounded: A few days before a day between 12 and 14 September 2016, read as no less than two days and no more than a week.
    ..2016-09-12 bounded: A few days before a day between 12 and 14 September 2016, read as no less than two days.
  within a week
    2016-09-12..2016-09-21 bounded: Within a week, counted from a day between 12 and 14 September 2016.
  over the past week
    2016-09-05..2016-09-14 bounded: The week before a day between 12 and 14 September 2016.
    2016-09-05..2016-09-06 bounded / 2016-09-12..2016-09-14 bounded: The week before a day between 12 and 14 September 2016, all of them, counted with that day or without it.
  the next 7 days
    2016-09-12..2016-09-21 bounded: The 7 days after a day between 12 and 14 September 2016.
    2016-09-12..2016-09-14 bounded / 2016-09-20..2016-09-21 bounded: The 7 days after a day between 12 and 14 September 2016, all of them, counted with that day or without it.
  two days after the truce
    2016-09-14..2016-09-16 bounded: 2 days after a day between 12 and 14 September 2016, which “the truce” stands for.
`),
)("beside a date between two days: %s", (text, readings) => {
  expect(saidLines(text, { of: publishedBetween("2016-09-12", "2016-09-14") })).toEqual(readings);
});

test.each(
  saidTable(`
  three days later
    2016-09-15..2016-09-16 bounded: 3 days after the start, a day between 12 and 13 September 2016.
    2016-09-16 day: 3 days after the end, 13 September 2016.
  within a week
    2016-09-12..2016-09-20 bounded: Within a week, counted from the start, a day between 12 and 13 September 2016.
    2016-09-13..2016-09-20 bounded: Within a week, counted from the end, 13 September 2016.
`),
)("beside a period: %s", (text, readings) => {
  expect(
    saidLines(text, {
      of: whenOf({ start: publishedBetween("2016-09-12", "2016-09-13"), end: publishedOn("2016-09-13") }),
    }),
  ).toEqual(readings);
});

test.each(
  saidTable(`
  three days later
    2016-09-15 day: 3 days after the start, 12 September 2016.
    2016-09-15..2016-09-17 bounded: 3 days after the end, a day between 12 and 14 September 2016.
`),
)("beside a period whose end begins with its start: %s", (text, readings) => {
  expect(
    saidLines(text, {
      of: whenOf({ start: publishedOn("2016-09-12"), end: publishedBetween("2016-09-12", "2016-09-14") }),
    }),
  ).toEqual(readings);
});

test.each(
  saidTable(`
  three days later
    2016-09-15 day: 3 days after the start, 12 September 2016.
`),
)("beside a period of a day: %s", (text, readings) => {
  expect(saidLines(text, { of: whenOf({ start: publishedOn("2016-09-12"), end: publishedOn("2016-09-12") }) })).toEqual(
    readings,
  );
});

test.each(
  saidTable(`
  three days later
    2016-09-15 day: 3 days after the start, 12 September 2016.
`),
)("beside a period with an open end: %s", (text, readings) => {
  expect(
    saidLines(text, {
      of: whenOf({ start: publishedOn("2016-09-12"), end: momentOf({ earliest: "2016-09-12", precision: "bounded" }) }),
    }),
  ).toEqual(readings);
});

test.each(
  saidTable(`
  three days later
    2016-09-15 day: 3 days after 12 September 2016, 23:30.
`),
)("beside a time of day: %s", (text, readings) => {
  expect(saidLines(text, { of: publishedBetween("2016-09-12T23:30", "2016-09-12T23:30") })).toEqual(readings);
});

test.each(
  saidTable(`
  three days later
    The date that the words count from is open on a side. Choose one with a first and a last day.
  within a week
    The date that the words count from is open on a side. Choose one with a first and a last day.
  three days after the truce
    The date that the words count from is open on a side. Choose one with a first and a last day.
  the next day
    The date that the words count from is open on a side. Choose one with a first and a last day.
  Monday after
    The date that the words count from is open on a side. Choose one with a first and a last day.
  2015
    2015 year: As it is written.
`),
)("beside a date with an open side: %s", (text, readings) => {
  expect(saidLines(text, { of: momentOf({ latest: "2016-09-12", precision: "bounded" }) })).toEqual(readings);
});

test.each(
  saidTable(`
  9/12/2016
    2016-09-12 day: The month stands before the day.
    2016-12-09 day: The day stands before the month.
  12.9.2016
    2016-12-09 day: The month stands before the day.
    2016-09-12 day: The day stands before the month.
`),
)("from American English: %s", (text, readings) => {
  expect(saidLines(text, { language: "en-US" })).toEqual(readings);
});

test.each(
  saidTable(`
  9/12/2016
    2016-12-09 day: The day stands before the month.
    2016-09-12 day: The month stands before the day.
`),
)("from other English: %s", (text, readings) => {
  expect(saidLines(text, { language: "en-USA" })).toEqual(readings);
});
