/** So much before or after the report, or another date. */
import { expect, test } from "vitest";
import { saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  a day ago
    2016-09-13 day: … a day before it.
  three days ago
    2016-09-11 day: … 3 days before it.
  two nights ago
    2016-09-12 day: … 2 nights before it.
  10 days back
    2016-09-04 day: … 10 days before it.
  3 days before today
    2016-09-11 day: … 3 days before it.
  a couple of days ago
    2016-09-12 day: … a couple of days before it.
  couple of weeks ago
    2016-08-31 day: … couple of weeks before it.
    2016-08-30..2016-09-01 bounded: … couple of weeks before it, with a day on either side, since weeks are counted in round figures.
  days ago
    2016-09-07..2016-09-12 bounded: … some days before it, read as no less than two days and no more than a week.
    ..2016-09-12 bounded: … some days before it, read as no less than two days.
  several days ago
    2016-09-07..2016-09-12 bounded: … several days before it, read as no less than two days and no more than a week.
    ..2016-09-12 bounded: … several days before it, read as no less than two days.
  few nights ago
    2016-09-07..2016-09-12 bounded: … few nights before it, read as no less than two nights and no more than a week.
    ..2016-09-12 bounded: … few nights before it, read as no less than two nights.
  a week ago
    2016-09-07 day: … a week before it.
    2016-09-06..2016-09-08 bounded: … a week before it, with a day on either side, since weeks are counted in round figures.
  some weeks ago
    2016-07-20..2016-08-31 bounded: … some weeks before it, read as no less than two weeks and no more than eight weeks.
    ..2016-08-31 bounded: … some weeks before it, read as no less than two weeks.
  a fortnight ago
    2016-08-31 day: … a fortnight before it.
    2016-08-30..2016-09-01 bounded: … a fortnight before it, with a day on either side, since weeks are counted in round figures.
  a month ago
    2016-08 month: … a month before it, to the month.
    2016-08-14 day: … a month before it.
  13 months ago
    2015-08 month: … 13 months before it, to the month.
    2015-08-14 day: … 13 months before it.
  many months ago
    ..2016-07-14 bounded: … many months before it, read as no less than two months.
  many days ago
    ..2016-09-12 bounded: … many days before it, read as no less than two days.
  months ago
    2016-03-14..2016-07-14 bounded: … some months before it, read as no less than two months and no more than six months.
    ..2016-07-14 bounded: … some months before it, read as no less than two months.
  5 years ago
    2011 year: … 5 years before it, to the year.
    2011-09-14 day: … 5 years before it.
  several years ago
    ..2014-09-14 bounded: … several years before it, read as no less than two years.
  a decade ago
    2006 year: … a decade before it, to the year.
    2006-09-14 day: … a decade before it.
  decades ago
    ..1996-09-14 bounded: … some decades before it, read as no less than two decades.
  an hour ago
    2016-09-13..2016-09-14 bounded: … an hour before it; at which time it was published is not known.
  few hours ago
    2016-09-13..2016-09-14 bounded: … few hours before it; at which time it was published is not known.
  many hours ago
    2016-09-13..2016-09-14 bounded: … many hours before it; at which time it was published is not known.
  30 hours ago
    2016-09-12..2016-09-13 bounded: … 30 hours before it; at which time it was published is not known.
  1 minute ago
    2016-09-13..2016-09-14 bounded: … 1 minute before it; at which time it was published is not known.
  minutes back
    2016-09-13..2016-09-14 bounded: … some minutes before it; at which time it was published is not known.
  several minutes ago
    2016-09-13..2016-09-14 bounded: … several minutes before it; at which time it was published is not known.
`),
)("before the report: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  10 days from now
    2016-09-24 day: … 10 days after it.
  two months hence
    2016-11 month: … 2 months after it, to the month.
    2016-11-14 day: … 2 months after it.
  a year from today
    2017 year: … a year after it, to the year.
    2017-09-14 day: … a year after it.
  in a few days
    2016-09-16..2016-09-21 bounded: … a few days after it, read as no less than two days and no more than a week.
    2016-09-16.. bounded: … a few days after it, read as no less than two days.
  in 3 months
    2016-12 month: … 3 months after it, to the month.
    2016-12-14 day: … 3 months after it.
  in two weeks
    2016-09-28 day: … 2 weeks after it.
    2016-09-27..2016-09-29 bounded: … 2 weeks after it, with a day on either side, since weeks are counted in round figures.
  in 10 minutes
    2016-09-14..2016-09-15 bounded: … 10 minutes after it; at which time it was published is not known.
  in 30 hours
    2016-09-15..2016-09-16 bounded: … 30 hours after it; at which time it was published is not known.
`),
)("after the report: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  just now
    2016-09-14 part-of-day: … that day itself.
  moments ago
    2016-09-14 part-of-day: … that day itself.
  a moment ago
    2016-09-14 part-of-day: … that day itself.
  a few minutes ago
    2016-09-14 part-of-day: … that day itself.
  minutes ago
    2016-09-14 part-of-day: … that day itself.
  minutes earlier
    2016-09-14 part-of-day: … that day itself.
  shortly before
    2016-09-14 part-of-day: … that day itself.
`),
)("just before the report: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  two weeks after 12 September
    2016-09-26 day: … 2 weeks after 12 September 2016 (the words have no year: it is the nearest before it).
    2016-09-25..2016-09-27 bounded: … 2 weeks after 12 September 2016 (the words have no year: it is the nearest before it), with a day on either side, since weeks are counted in round figures.
  3 days before Monday
    2016-09-09 day: … 3 days before 12 September 2016 (the last Monday before it).
    2016-09-16 day: … 3 days before 19 September 2016 (the first Monday after it, if it was still to come).
  10 days after last Monday
    2016-09-22 day: … 10 days after 12 September 2016 (the last Monday before it).
    2016-09-15 day: … 10 days after 5 September 2016 (the Monday of the week before, where weeks begin on Monday).
  a day before September 2016
    2016-08-31..2016-09-29 bounded: A day before September 2016.
  2 days after September 2016
    2016-09-03..2016-10-02 bounded: 2 days after September 2016.
  three months after 30 November 2015
    2016-02 month: 3 months after 30 November 2015, to the month.
    2016-02-29 day: 3 months after 30 November 2015.
  a month before 31 March 2016
    2016-02 month: A month before 31 March 2016, to the month.
    2016-02-29 day: A month before 31 March 2016.
  2 years after March 2015
    2017 year: 2 years after March 2015, to the year.
    2017-03-01..2017-03-31 bounded: 2 years after March 2015.
  two hours after 13 September 2016
    2016-09-13..2016-09-14 bounded: 2 hours after 13 September 2016; at which time that was is not known.
  30 hours before 13 September 2016
    2016-09-11..2016-09-13 bounded: 30 hours before 13 September 2016; at which time that was is not known.
  two hours after Monday
    2016-09-12..2016-09-13 bounded: … 2 hours after 12 September 2016 (the last Monday before it); at which time that was is not known.
    2016-09-19..2016-09-20 bounded: … 2 hours after 19 September 2016 (the first Monday after it, if it was still to come); at which time that was is not known.
  2 days after 12-14 September 2016
    2016-09-14 day: 2 days after the start, 12 September 2016.
    2016-09-16 day: 2 days after the end, 14 September 2016.
  a few days after 1 September 2016
    2016-09-03..2016-09-08 bounded: A few days after 1 September 2016, read as no less than two days and no more than a week.
    2016-09-03..2016-09-14 bounded: … a few days after 1 September 2016, read as no less than two days, and no later than that day.
  a few days after 13 September 2016
    2016-09-15..2016-09-20 bounded: A few days after 13 September 2016, read as no less than two days and no more than a week.
    2016-09-15.. bounded: A few days after 13 September 2016, read as no less than two days.
  a few days before 1 September 2016
    2016-08-25..2016-08-30 bounded: A few days before 1 September 2016, read as no less than two days and no more than a week.
    ..2016-08-30 bounded: A few days before 1 September 2016, read as no less than two days.
  several years after 3 May 2010
    2012-05-03..2016-09-14 bounded: … several years after 3 May 2010, read as no less than two years, and no later than that day.
  a few weeks before 3 May 2016
    2016-03-08..2016-04-19 bounded: A few weeks before 3 May 2016, read as no less than two weeks and no more than eight weeks.
    ..2016-04-19 bounded: A few weeks before 3 May 2016, read as no less than two weeks.
  2 days after 30 February 2016
    The date cannot be read: no calendar has 30 february 2016.
  a week on Friday
    2016-09-16 day: … a week after 9 September 2016 (the last Friday before it).
    2016-09-15..2016-09-17 bounded: … a week after 9 September 2016 (the last Friday before it), with a day on either side, since weeks are counted in round figures.
    2016-09-23 day: … a week after 16 September 2016 (the first Friday after it, if it was still to come).
    2016-09-22..2016-09-24 bounded: … a week after 16 September 2016 (the first Friday after it, if it was still to come), with a day on either side, since weeks are counted in round figures.
  night on Monday
    2016-09-12T18:00..2016-09-13T05:59 part-of-day: … the last Monday before it; the night that begins on this day, taken as 18:00 to 06:00 of the next day.
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: … the last Monday before it; the evening, taken as 18:00 to midnight.
    2016-09-11T18:00..2016-09-12T05:59 part-of-day: … the last Monday before it; the night that ends on this day, taken as 18:00 of the day before to 06:00.
    2016-09-12 part-of-day: … the last Monday before it; a part of a day has no bounds of its own: they are those of the day.
    2016-09-19T18:00..2016-09-20T05:59 part-of-day: … the first Monday after it, if it was still to come; the night that begins on this day, taken as 18:00 to 06:00 of the next day.
    2016-09-19T18:00..2016-09-19T23:59 part-of-day: … the first Monday after it, if it was still to come; the evening, taken as 18:00 to midnight.
    2016-09-18T18:00..2016-09-19T05:59 part-of-day: … the first Monday after it, if it was still to come; the night that ends on this day, taken as 18:00 of the day before to 06:00.
    2016-09-19 part-of-day: … the first Monday after it, if it was still to come; a part of a day has no bounds of its own: they are those of the day.
  9999 decades after 2016
    +102006 year as no EDTF: 9999 decades after 2016, to the year.
    +102006-01-01..+102006-12-31 bounded as no EDTF: 9999 decades after 2016.
  9999 decades after Y270000
    “9999 decades after Y270000” is no date that is understood. …
  a few decades after Y275759
    “a few decades after Y275759” is no date that is understood. …
`),
)("beside a date that the words name: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  24 hours ago
    2016-09-13 bounded: … 24 hours before it; at which time it was published is not known.
  in 24 hours
    2016-09-15 bounded: … 24 hours after it; at which time it was published is not known.
  week later
    The words count from another event, and it is not said from which. Choose the date that they count from, or write the day, month and year.
  days on
    The words count from another event, and it is not said from which. Choose the date that they count from, or write the day, month and year.
  a few days after 12 September 2016
    2016-09-14..2016-09-19 bounded: A few days after 12 September 2016, read as no less than two days and no more than a week.
    2016-09-14.. bounded: A few days after 12 September 2016, read as no less than two days.
  two months after Q3 2015
    2015-09..2015-11 bounded: 2 months after a day between July and September 2015 (the bounds are the months of the quarter), to the month.
    2015-09-01..2015-11-30 bounded: 2 months after a day between July and September 2015 (the bounds are the months of the quarter).
`),
)("at the edges of a day and of a count: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
