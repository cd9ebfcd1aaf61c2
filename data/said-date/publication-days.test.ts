/** Reports of several days, of a time of day, and of days that are likely. */
import { expect, test } from "vitest";
import { publishedBetween, saidLines, saidTable } from "../../e2e/helpers/said-date/said-lines.ts";
import { momentOf } from "../moment.ts";
import type { Moment } from "../timeline.ts";

/** A report between 3 and 8 October, likely of its last two days. */
const LIKELY: Moment = momentOf({
  earliest: "2016-10-03",
  latest: "2016-10-08",
  precision: "bounded",
  likely: { earliest: "2016-10-07", latest: "2016-10-08", basis: "It tells the news of the 7th." },
});

test.each(
  saidTable(`
  yesterday
    2016-10-02..2016-10-03 bounded: The report is dated no closer than between 3 and 4 October 2016: the bounds leave what the words mean on each of its days.
    2016-10-02 day: If the report is of Monday 3 October 2016: the day before.
    2016-10-03 day: If the report is of Tuesday 4 October 2016: the day before.
  Monday
    2016-10-03 day: If the report is of Monday 3 October 2016: that day itself. If the report is of Tuesday 4 October 2016: the last Monday before it.
    2016-09-26 day: If the report is of Monday 3 October 2016: the last Monday before that day.
    2016-10-10 day: If the report is of Tuesday 4 October 2016: the first Monday after it, if it was still to come.
  last month
    2016-09 month: If the report is of 3–4 October 2016: the month before it.
  since yesterday
    2016-10-02 day / 2016-10-03.. bounded (Still so on the day of the report.): If the report is of Monday 3 October 2016: the day before; from then on, with an end that nobody gives.
    2016-10-03 day / 2016-10-03.. bounded (Still so on the day of the report.): If the report is of Tuesday 4 October 2016: the day before; from then on, with an end that nobody gives.
    2016-10-02.. bounded: If the report is of Monday 3 October 2016: the day before; at one time from then on.
    2016-10-03.. bounded: If the report is of Tuesday 4 October 2016: the day before; at one time from then on.
  before yesterday
    ..2016-10-01 bounded: If the report is of Monday 3 October 2016: the day before; before it begins.
    ..2016-10-02 bounded: If the report is of Tuesday 4 October 2016: the day before; before it begins.
  by tomorrow
    ..2016-10-04 bounded: If the report is of Monday 3 October 2016: the day after; not later.
    ..2016-10-05 bounded: If the report is of Tuesday 4 October 2016: the day after; not later.
  ongoing
    2016-10-03.. bounded: If the report is of Monday 3 October 2016: still going on on that day.
    2016-10-04.. bounded: If the report is of Tuesday 4 October 2016: still going on on that day.
  Monday to Wednesday
    2016-10-03 day / 2016-10-05 day: If the report is of Monday 3 October 2016: the start: that day itself; the end: the first Wednesday after it, if it was still to come. If the report is of Tuesday 4 October 2016: the start: the last Monday before it; the end: the first Wednesday after it, if it was still to come.
    2016-09-26 day / 2016-09-28 day: If the report is of Monday 3 October 2016: the start: the last Monday before that day; the end: the last Wednesday before it.
  this morning
    2016-10-03T06:00..2016-10-03T11:59 part-of-day: If the report is of Monday 3 October 2016: that day itself; the morning, taken as 06:00 to noon.
    2016-10-04T06:00..2016-10-04T11:59 part-of-day: If the report is of Tuesday 4 October 2016: that day itself; the morning, taken as 06:00 to noon.
    2016-10-03T00:00..2016-10-03T11:59 part-of-day: If the report is of Monday 3 October 2016: that day itself; before noon.
    2016-10-04T00:00..2016-10-04T11:59 part-of-day: If the report is of Tuesday 4 October 2016: that day itself; before noon.
    2016-10-03 part-of-day: If the report is of Monday 3 October 2016: that day itself; a part of a day has no bounds of its own: they are those of the day.
    2016-10-04 part-of-day: If the report is of Tuesday 4 October 2016: that day itself; a part of a day has no bounds of its own: they are those of the day.
  around yesterday
    2016-10-02..2016-10-03 bounded: The report is dated no closer than between 3 and 4 October 2016: the bounds leave what the words mean on each of its days.
    2016-10-02 day as 2016-10-02~: If the report is of Monday 3 October 2016: the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
    2016-10-03 day as 2016-10-03~: If the report is of Tuesday 4 October 2016: the day before; it is said to be approximate, and not by how much: the bounds are those of the date that is named.
  2016
    2016 year: As it is written.
`),
)("of two days: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedBetween("2016-10-03", "2016-10-04") })).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday
    2016-10-02..2016-10-07 bounded likely 2016-10-06..2016-10-07 (On the days on which the report likely is. It tells the news of the 7th.): The report is dated no closer than between 3 and 8 October 2016: the bounds leave what the words mean on each of its days.
    2016-10-06 day: If the report is of Friday 7 October 2016: the day before.
    2016-10-07 day: If the report is of Saturday 8 October 2016: the day before.
    2016-10-02 day: If the report is of Monday 3 October 2016: the day before.
    2016-10-03 day: If the report is of Tuesday 4 October 2016: the day before.
    2016-10-04 day: If the report is of Wednesday 5 October 2016: the day before.
    2016-10-05 day: If the report is of Thursday 6 October 2016: the day before.
  Monday
    2016-10-03 day: If the report is of Monday 3 October 2016: that day itself. If the report is of 4–8 October 2016: the last Monday before it.
    2016-10-10 day: If the report is of 4–8 October 2016: the first Monday after it, if it was still to come.
    2016-09-26 day: If the report is of Monday 3 October 2016: the last Monday before that day.
  ongoing
    2016-10-07.. bounded: If the report is of Friday 7 October 2016: still going on on that day.
    2016-10-08.. bounded: If the report is of Saturday 8 October 2016: still going on on that day.
    2016-10-03.. bounded: If the report is of Monday 3 October 2016: still going on on that day.
    2016-10-04.. bounded: If the report is of Tuesday 4 October 2016: still going on on that day.
    2016-10-05.. bounded: If the report is of Wednesday 5 October 2016: still going on on that day.
    2016-10-06.. bounded: If the report is of Thursday 6 October 2016: still going on on that day.
  last week
    2016-09-25..2016-10-02 week: If the report is of 3–8 October 2016: the week before it, whether weeks begin on Sunday or on Monday.
    2016-09-26..2016-10-02 week: If the report is of 3–8 October 2016: the week before it, from Monday to Sunday.
    2016-09-25..2016-10-01 week: If the report is of 3–8 October 2016: the week before it, from Sunday to Saturday.
  until Friday
    ..2016-09-30 bounded / 2016-09-30 day: If the report is of 3–6 October 2016: the last Friday before it; up to then, with a start that nobody gives. If the report is of Friday 7 October 2016: the last Friday before that day; up to then, with a start that nobody gives.
    ..2016-10-07 bounded / 2016-10-07 day: If the report is of 3–6 October 2016: the first Friday after it, if it was still to come; up to then, with a start that nobody gives. If the report is of Friday 7 October 2016: that day itself; up to then, with a start that nobody gives. If the report is of Saturday 8 October 2016: the last Friday before it; up to then, with a start that nobody gives.
    ..2016-10-14 bounded / 2016-10-14 day: If the report is of Saturday 8 October 2016: the first Friday after it, if it was still to come; up to then, with a start that nobody gives.
    ..2016-09-30 bounded: If the report is of 3–6 October 2016: the last Friday before it; at one time up to then. If the report is of Friday 7 October 2016: the last Friday before that day; at one time up to then.
    ..2016-10-07 bounded: If the report is of 3–6 October 2016: the first Friday after it, if it was still to come; at one time up to then. If the report is of Friday 7 October 2016: that day itself; at one time up to then. If the report is of Saturday 8 October 2016: the last Friday before it; at one time up to then.
    ..2016-10-14 bounded: If the report is of Saturday 8 October 2016: the first Friday after it, if it was still to come; at one time up to then.
  12 September 2016
    2016-09-12 day: As the words name it.
  a few days ago
    The words can mean more than 12 dates, because the source is dated no closer than between 3 and 8 October 2016. Give the source a narrower date, or write the day, month and year.
`),
)("likely of some of its days: %s", (text, readings) => {
  expect(saidLines(text, { published: LIKELY })).toEqual(readings);
});

test.each(
  saidTable(`
  last month
    2016-09 month: If the report is of 1–31 October 2016: the month before it.
  Wednesday
    2016-09-28 day: If the report is of 1–4 October 2016: the last Wednesday before it. If the report is of Wednesday 5 October 2016: the last Wednesday before that day.
    2016-10-05 day: If the report is of 1–4 October 2016: the first Wednesday after it, if it was still to come. If the report is of Wednesday 5 October 2016: that day itself. If the report is of 6–11 October 2016: the last Wednesday before it. If the report is of Wednesday 12 October 2016: the last Wednesday before that day.
    2016-10-12 day: If the report is of 6–11 October 2016: the first Wednesday after it, if it was still to come. If the report is of Wednesday 12 October 2016: that day itself. If the report is of 13–18 October 2016: the last Wednesday before it. If the report is of Wednesday 19 October 2016: the last Wednesday before that day.
    2016-10-19 day: If the report is of 13–18 October 2016: the first Wednesday after it, if it was still to come. If the report is of Wednesday 19 October 2016: that day itself. If the report is of 20–25 October 2016: the last Wednesday before it. If the report is of Wednesday 26 October 2016: the last Wednesday before that day.
    2016-10-26 day: If the report is of 20–25 October 2016: the first Wednesday after it, if it was still to come. If the report is of Wednesday 26 October 2016: that day itself. If the report is of 27–31 October 2016: the last Wednesday before it.
    2016-11-02 day: If the report is of 27–31 October 2016: the first Wednesday after it, if it was still to come.
  ongoing
    The words can mean more than 12 dates, because the source is dated no closer than October 2016. Give the source a narrower date, or write the day, month and year.
`),
)("of a month: %s", (text, readings) => {
  expect(
    saidLines(text, { published: momentOf({ earliest: "2016-10", latest: "2016-10", precision: "month" }) }),
  ).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday
    2016-10-02 day: The report is of Monday 3 October 2016; the day before.
  two hours ago
    2016-10-03T10:34..2016-10-03T11:34 bounded: The report is of Monday 3 October 2016; 2 hours before it, with half an hour on either side, since hours are counted in round figures.
  a few hours ago
    2016-10-03T00:34..2016-10-03T11:34 bounded: The report is of Monday 3 October 2016; a few hours before it, with half an hour on either side, since hours are counted in round figures.
  30 minutes ago
    2016-10-03T12:34 bounded: The report is of Monday 3 October 2016; 30 minutes before it.
  in 2 hours
    2016-10-03T14:34..2016-10-03T15:34 bounded: The report is of Monday 3 October 2016; 2 hours after it, with half an hour on either side, since hours are counted in round figures.
  just now
    2016-10-03T00:00..2016-10-03T13:04 bounded: The report is of Monday 3 October 2016; before the time at which it was published, on that day.
  14:00
    2016-10-02T14:00 minute: The report is of Monday 3 October 2016; on the day before.
    2016-10-03T14:00 minute: The report is of Monday 3 October 2016; on that day.
  13:04
    2016-10-03T13:04 minute: The report is of Monday 3 October 2016; on that day.
    2016-10-02T13:04 minute: The report is of Monday 3 October 2016; on the day before.
  12:30
    2016-10-03T12:30 minute: The report is of Monday 3 October 2016; on that day.
    2016-10-02T12:30 minute: The report is of Monday 3 October 2016; on the day before.
  3 pm
    2016-10-02T15:00..2016-10-02T15:59 hour: The report is of Monday 3 October 2016; on the day before.
    2016-10-03T15:00..2016-10-03T15:59 hour: The report is of Monday 3 October 2016; on that day.
  3:30
    2016-10-03T03:30 minute: The report is of Monday 3 October 2016; on that day; before noon or after it is not said.
    2016-10-03T15:30 minute: The report is of Monday 3 October 2016; on that day; before noon or after it is not said.
    2016-10-02T03:30 minute: The report is of Monday 3 October 2016; on the day before; before noon or after it is not said.
    2016-10-02T15:30 minute: The report is of Monday 3 October 2016; on the day before; before noon or after it is not said.
  25:00
    No clock shows 25:00. Write a time as 13:04 or 1:04 pm.
`),
)("of a minute: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedBetween("2016-10-03T13:04Z", "2016-10-03T13:04Z") })).toEqual(readings);
});

test.each(
  saidTable(`
  two hours ago
    2016-10-02T22:34..2016-10-02T23:34 bounded: The report is of Monday 3 October 2016; 2 hours before it, with half an hour on either side, since hours are counted in round figures.
  yesterday
    2016-10-02 day: The report is of Monday 3 October 2016; the day before.
  20 minutes ago
    2016-10-03T00:44 bounded: The report is of Monday 3 October 2016; 20 minutes before it.
`),
)("of a minute early on a day in another zone: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedBetween("2016-10-03T01:04+03:00", "2016-10-03T01:04+03:00") })).toEqual(
    readings,
  );
});

test.each(
  saidTable(`
  yesterday
    2016-10-02 day: The report is of Monday 3 October 2016; the day before.
  two hours ago
    2016-10-02..2016-10-03 bounded: The report is of Monday 3 October 2016; 2 hours before it; at which time it was published is not known.
`),
)("of a few hours of one day: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedBetween("2016-10-03T01:04", "2016-10-03T02:04") })).toEqual(readings);
});

test.each(
  saidTable(`
  last decade
    2000..2009 decade as 200X: If the report is of 3 October 2015 – 5 November 2016: the decade before it.
  yesterday
    The words can mean more than 12 dates, because the source is dated no closer than between 3 October 2015 and 5 November 2016. Give the source a narrower date, or write the day, month and year.
`),
)("of 400 days: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedBetween("2015-10-03", "2016-11-05") })).toEqual(readings);
});

test.each(
  saidTable(`
  last decade
    The words count from the day of the report, and its publication date is open or longer than a year. Give the source a narrower date, or write the day, month and year.
  2015
    2015 year: As it is written.
  nowhere
    “nowhere” is no date that is understood. …
`),
)("of more days than are gone through: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedBetween("2015-10-03", "2016-11-06") })).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday
    The words count from the day of the report, and its publication date is open or longer than a year. Give the source a narrower date, or write the day, month and year.
  three days later
    The words count from another event, and it is not said from which. Choose the date that they count from, or write the day, month and year.
  2015
    2015 year: As it is written.
`),
)("that has no first day: %s", (text, readings) => {
  expect(saidLines(text, { published: momentOf({ latest: "2016-10-03", precision: "bounded" }) })).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday
    The words count from the day of the report, and its publication date is open or longer than a year. Give the source a narrower date, or write the day, month and year.
  since 2012
    2012 year / 2016-10-03.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  since 3 October 2016
    2016-10-03 day / 2016-10-03.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-10-03.. bounded: At one time from then on.
  since 4 October 2016
    2016-10-04 day / 2016-10-04.. bounded (No end is given: it is not before the start.): From then on, with an end that nobody gives.
    2016-10-04.. bounded: At one time from then on.
`),
)("that has no last day: %s", (text, readings) => {
  expect(saidLines(text, { published: momentOf({ earliest: "2016-10-03", precision: "bounded" }) })).toEqual(readings);
});
