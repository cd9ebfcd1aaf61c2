/** Amounts of time beside a date that was chosen, and time that is bounded by its length. */
import { expect, test } from "vitest";
import { publishedOn, saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  after a week
    2016-09-19 day: A week after 12 September 2016.
    2016-09-18..2016-09-20 bounded: A week after 12 September 2016, with a day on either side, since weeks are counted in round figures.
  after 5 days
    2016-09-17 day: 5 days after 12 September 2016.
  after a few days
    2016-09-14..2016-09-19 bounded: A few days after 12 September 2016, read as no less than two days and no more than a week.
    2016-09-14.. bounded: A few days after 12 September 2016, read as no less than two days.
  after some months
    2016-11-12..2017-03-12 bounded: Some months after 12 September 2016, read as no less than two months and no more than six months.
    2016-11-12.. bounded: Some months after 12 September 2016, read as no less than two months.
  after two hours
    2016-09-12..2016-09-13 bounded: 2 hours after 12 September 2016; at which time that was is not known.
  90 minutes later
    2016-09-12..2016-09-13 bounded: 90 minutes after 12 September 2016; at which time that was is not known.
  hours later
    2016-09-12..2016-09-13 bounded: Some hours after 12 September 2016; at which time that was is not known.
  30 hours before
    2016-09-10..2016-09-12 bounded: 30 hours before 12 September 2016; at which time that was is not known.
  two days afterwards
    2016-09-14 day: 2 days after 12 September 2016.
  a day afterward
    2016-09-13 day: A day after 12 September 2016.
  two days earlier
    2016-09-10 day: 2 days before 12 September 2016.
  two days before
    2016-09-10 day: 2 days before 12 September 2016.
  two days beforehand
    2016-09-10 day: 2 days before 12 September 2016.
  two days previously
    2016-09-10 day: 2 days before 12 September 2016.
  two days prior
    2016-09-10 day: 2 days before 12 September 2016.
  two days prior to
    2016-09-10 day: 2 days before 12 September 2016.
  a week on
    2016-09-19 day: A week after 12 September 2016.
    2016-09-18..2016-09-20 bounded: A week after 12 September 2016, with a day on either side, since weeks are counted in round figures.
  two months later
    2016-11 month: 2 months after 12 September 2016, to the month.
    2016-11-12 day: 2 months after 12 September 2016.
  two months following
    2016-11 month: 2 months after 12 September 2016, to the month.
    2016-11-12 day: 2 months after 12 September 2016.
  two years earlier
    2014 year: 2 years before 12 September 2016, to the year.
    2014-09-12 day: 2 years before 12 September 2016.
  a decade later
    2026 year: A decade after 12 September 2016, to the year.
    2026-09-12 day: A decade after 12 September 2016.
  several years later
    2018-09-12.. bounded: Several years after 12 September 2016, read as no less than two years.
  several years earlier
    ..2014-09-12 bounded: Several years before 12 September 2016, read as no less than two years.
  a few weeks before
    2016-07-18..2016-08-29 bounded: A few weeks before 12 September 2016, read as no less than two weeks and no more than eight weeks.
    ..2016-08-29 bounded: A few weeks before 12 September 2016, read as no less than two weeks.
  30 days from
    2016-10-12 day: 30 days after 12 September 2016.
  three days after the truce
    2016-09-15 day: 3 days after 12 September 2016, which “the truce” stands for.
`),
)("beside the chosen date: %s", (text, readings) => {
  expect(saidLines(text, { of: publishedOn("2016-09-12") })).toEqual(readings);
});

test.each(
  saidTable(`
  within a week
    2016-09-12..2016-09-19 bounded: Within a week, counted from 12 September 2016.
  within two months
    2016-09-12..2016-11-12 bounded: Within 2 months, counted from 12 September 2016.
  within hours
    2016-09-12..2016-09-13 bounded: Within some hours, counted from 12 September 2016.
  within 36 hours
    2016-09-12..2016-09-14 bounded: Within 36 hours, counted from 12 September 2016.
  within a few days
    2016-09-12..2016-09-19 bounded: Within a few days, counted from 12 September 2016.
  within several years
    2016-09-12.. bounded: Within several years, counted from 12 September 2016; how many those are is not said.
  inside a month
    2016-09-12..2016-10-12 bounded: Within a month, counted from 12 September 2016.
  in less than 10 days
    2016-09-12..2016-09-22 bounded: Within 10 days, counted from 12 September 2016.
  less than a year later
    2016-09-12..2017-09-12 bounded: Within a year, counted from 12 September 2016.
  no more than 3 days after
    2016-09-12..2016-09-15 bounded: Within 3 days, counted from 12 September 2016.
  in under an hour
    2016-09-12..2016-09-13 bounded: Within an hour, counted from 12 September 2016.
  within a decade
    2016-09-12..2026-09-12 bounded: Within a decade, counted from 12 September 2016.
  within a week of the truce
    2016-09-12..2016-09-19 bounded: Within a week, counted from 12 September 2016, which “the truce” stands for.
  within 9999 decades from 9999
    9999-01-01..+109989-12-31 bounded as no EDTF: Within 9999 decades, counted from 9999.
`),
)("within a length from the chosen date: %s", (text, readings) => {
  expect(saidLines(text, { of: publishedOn("2016-09-12") })).toEqual(readings);
});

test.each(
  saidTable(`
  within a week of Monday
    2016-09-12..2016-09-19 bounded: … within a week, counted from 12 September 2016 (the last Monday before it).
    2016-09-19..2016-09-26 bounded: … within a week, counted from 19 September 2016 (the first Monday after it, if it was still to come).
  within 10 days after 30 August 2016
    2016-08-30..2016-09-09 bounded: Within 10 days, counted from 30 August 2016.
  within a month from March 2016
    2016-03-01..2016-04-30 bounded: Within a month, counted from March 2016.
  within a few years of 3 May 2010
    2010-05-03.. bounded: Within a few years, counted from 3 May 2010; how many those are is not said.
`),
)("within a length from a date that is named: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  in the past week
    2016-09-07..2016-09-14 bounded: … the week before it.
    2016-09-07..2016-09-08 bounded / 2016-09-14 day: … the week before it, all of them, counted with that day or without it.
  over the past three days
    2016-09-11..2016-09-14 bounded: … the 3 days before it.
    2016-09-11..2016-09-12 bounded / 2016-09-14 day: … the 3 days before it, all of them, counted with that day or without it.
  the past 24 hours
    2016-09-13..2016-09-14 bounded: … the 24 hours before it.
    2016-09-13..2016-09-14 bounded / 2016-09-14 day: … the 24 hours before it, all of them, counted with that day or without it.
  the past 36 hours
    2016-09-12..2016-09-14 bounded: … the 36 hours before it.
    2016-09-12..2016-09-13 bounded / 2016-09-14 day: … the 36 hours before it, all of them, counted with that day or without it.
  the past 90 minutes
    2016-09-13..2016-09-14 bounded: … the 90 minutes before it.
    2016-09-13..2016-09-14 bounded / 2016-09-14 day: … the 90 minutes before it, all of them, counted with that day or without it.
  for the last 2 months
    2016-07-14..2016-09-14 bounded: … the 2 months before it.
    2016-07-14..2016-07-15 bounded / 2016-09-14 day: … the 2 months before it, all of them, counted with that day or without it.
  during the preceding year
    2015-09-14..2016-09-14 bounded: … the year before it.
    2015-09-14..2015-09-15 bounded / 2016-09-14 day: … the year before it, all of them, counted with that day or without it.
  through the previous 3 weeks
    2016-08-24..2016-09-14 bounded: … the 3 weeks before it.
    2016-08-24..2016-08-25 bounded / 2016-09-14 day: … the 3 weeks before it, all of them, counted with that day or without it.
  throughout the past month
    2016-08-14..2016-09-14 bounded: … the month before it.
    2016-08-14..2016-08-15 bounded / 2016-09-14 day: … the month before it, all of them, counted with that day or without it.
  within the next 10 days
    2016-09-14..2016-09-24 bounded: … the 10 days after it.
    2016-09-14 day / 2016-09-23..2016-09-24 bounded: … the 10 days after it, all of them, counted with that day or without it.
  the following two days
    2016-09-14..2016-09-16 bounded: … the 2 days after it.
    2016-09-14 day / 2016-09-15..2016-09-16 bounded: … the 2 days after it, all of them, counted with that day or without it.
  coming few days
    2016-09-14..2016-09-21 bounded: … the few days after it.
    2016-09-14 day / 2016-09-20..2016-09-21 bounded: … the few days after it, all of them, counted with that day or without it.
  the last few days
    2016-09-07..2016-09-14 bounded: … the few days before it.
    2016-09-07..2016-09-08 bounded / 2016-09-14 day: … the few days before it, all of them, counted with that day or without it.
  the past few years
    ..2016-09-14 bounded: … the few years before it; how many those are is not said.
  the next several years
    2016-09-14.. bounded: … the several years after it; how many those are is not said.
  the past day
    2016-09-13..2016-09-14 bounded: … the day before it.
    2016-09-13..2016-09-14 bounded / 2016-09-14 day: … the day before it, all of them, counted with that day or without it.
  the past 9999 decades
    -097974-09-14..2016-09-14 bounded as no EDTF: … the 9999 decades before it.
    -097974-09-14..-097974-09-15 bounded as no EDTF / 2016-09-14 day: … the 9999 decades before it, all of them, counted with that day or without it.
`),
)("a length that ends or begins with the report: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  in the past week
    2016-08-24..2016-08-31 bounded: The week before 31 August 2016.
    2016-08-24..2016-08-25 bounded / 2016-08-31 day: The week before 31 August 2016, all of them, counted with that day or without it.
    2016-09-07..2016-09-14 bounded: … the week before it.
    2016-09-07..2016-09-08 bounded / 2016-09-14 day: … the week before it, all of them, counted with that day or without it.
  the next two days
    2016-08-31..2016-09-02 bounded: The 2 days after 31 August 2016.
    2016-08-31 day / 2016-09-01..2016-09-02 bounded: The 2 days after 31 August 2016, all of them, counted with that day or without it.
    2016-09-14..2016-09-16 bounded: … the 2 days after it.
    2016-09-14 day / 2016-09-15..2016-09-16 bounded: … the 2 days after it, all of them, counted with that day or without it.
`),
)("a length beside a date that was chosen, and beside the report: %s", (text, readings) => {
  expect(saidLines(text, { ...WEDNESDAY, of: publishedOn("2016-08-31") })).toEqual(readings);
});
