/** Words with two dates: periods, one time between two, and one of two. */
import { expect, test } from "vitest";
import { saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  from Monday to Thursday
    2016-09-12 day / 2016-09-15 day: … the start: the last Monday before it; the end: the first Thursday after it, if it was still to come.
  from the 12th to the 15th
    2016-09-12 day / 2016-09-15 day: … the start: the words have no month: it is the nearest day before it; the end: the words have no month: it is the next after it, if it was still to come.
  12 September 2016 until 15 September 2016
    2016-09-12 day / 2016-09-15 day: From the first date to the last, as the words name them.
  yesterday till tomorrow
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after.
  yesterday through tomorrow
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after.
  yesterday thru tomorrow
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after.
  yesterday - tomorrow
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after.
  yesterday -- tomorrow
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after.
  yesterday--tomorrow
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after.
  Monday-Friday
    2016-09-12 day / 2016-09-16 day: … the start: the last Monday before it; the end: the first Friday after it, if it was still to come.
  Monday-tomorrow
    “Monday-tomorrow” is no date that is understood. …
  12 to 15 September
    2016-09-12 day / 2016-09-15 day: … the start: the words have no year: it is the nearest before it; the end: the words have no year: it is the next after it, if it was still to come.
  12 September to 15
    2016-09-12 day / 2016-09-15 day: … the words have no year: it is the nearest before it.
  September 12 to 15
    2016-09-12 day / 2016-09-15 day: … the start: the words have no year: it is the nearest before it; the end: the words have no year: it is the next after it, if it was still to come.
  Sept. 12 to 15
    2016-09-12 day / 2016-09-15 day: … the start: the words have no year: it is the nearest before it; the end: the words have no year: it is the next after it, if it was still to come.
  Friday to Monday
    2016-09-09 day / 2016-09-12 day: … the start: the last Friday before it; the end: the last Monday before it.
    2016-09-16 day / 2016-09-19 day: … the start: the first Friday after it, if it was still to come; the end: the first Monday after it, if it was still to come.
  28 December to 3 January
    2015-12-28 day / 2016-01-03 day: … the start: the words have no year: it is the nearest before it; the end: the words have no year: it is the nearest before it.
    2016-12-28 day / 2017-01-03 day: … the start: the words have no year: it is the next after it, if it was still to come; the end: the words have no year: it is the next after it, if it was still to come.
  13:00 to 15:00 on 12 September 2016
    2016-09-12T13:00 minute / 2016-09-12T15:00 minute: From the first date to the last.
  3 to 4 pm on 12 September 2016
    2016-09-12T15:00..2016-09-12T15:59 hour / 2016-09-12T16:00..2016-09-12T16:59 hour: From the first date to the last.
  3 pm to 4 pm on 12 September 2016
    2016-09-12T15:00..2016-09-12T15:59 hour / 2016-09-12T16:00..2016-09-12T16:59 hour: From the first date to the last.
  3 am to 4 pm on 12 September 2016
    2016-09-12T03:00..2016-09-12T03:59 hour / 2016-09-12T16:00..2016-09-12T16:59 hour: From the first date to the last.
  3:15 to 4:30 pm on 12 September 2016
    2016-09-12T15:15 minute / 2016-09-12T16:30 minute: From the first date to the last.
  12 September 2016 at 13:00 to 15:00
    2016-09-12T13:00 minute / 2016-09-12T15:00 minute: From the first date to the last.
  12 September 2016, at 13:00 to 15:00
    2016-09-12T13:00 minute / 2016-09-12T15:00 minute: From the first date to the last.
  12 September 2016, 13:00 to 15:00
    2016-09-12T13:00 minute / 2016-09-12T15:00 minute: From the first date to the last, as the words name them.
  12 September 2016 at 3 pm to 4 pm
    2016-09-12T15:00..2016-09-12T15:59 hour / 2016-09-12T16:00..2016-09-12T16:59 hour: From the first date to the last.
  yesterday 3pm to 4pm
    2016-09-13T15:00..2016-09-13T15:59 hour / 2016-09-13T16:00..2016-09-13T16:59 hour: … the start: the day before; the end: the day before.
  2015 to now
    2015 year / 2016-09-14 day: … the end: that day itself.
  May 2015 to today
    2015-05 month / 2016-09-14 day: … the end: that day itself.
  from 2012 to present
    2012 year / 2016-09-14.. bounded: … the end: still going on on that day.
  2012 to tomorrow
    2012 year / 2016-09-15 day: … the end: the day after.
  tomorrow to yesterday
    “tomorrow to yesterday” is no date that is understood. …
  September 2015 to September 2014
    The date cannot be read: it ends before it begins.
  since 2012 to 2015
    2012.. bounded / 2015 year: From the first date to the last, as the words name them.
  2012 to since 2015
    2012 year / 2015.. bounded: From the first date to the last, as the words name them.
  yesterday to nowhere
    “yesterday to nowhere” is no date that is understood. …
  nowhere to yesterday
    “nowhere to yesterday” is no date that is understood. …
`),
)("a period: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  between yesterday and tomorrow
    2016-09-13..2016-09-15 bounded: … the start: the day before; the end: the day after; at one time between the two, which both count.
    2016-09-13 day / 2016-09-15 day: … the start: the day before; the end: the day after; all of the time between the two.
  between the 12th and the 15th
    2016-09-12..2016-09-15 bounded: … the start: the words have no month: it is the nearest day before it; the end: the words have no month: it is the next after it, if it was still to come; at one time between the two, which both count.
    2016-09-12 day / 2016-09-15 day: … the start: the words have no month: it is the nearest day before it; the end: the words have no month: it is the next after it, if it was still to come; all of the time between the two.
  between 3 and 4 pm on 12 September 2016
    2016-09-12T15:00..2016-09-12T16:59 bounded: At one time between the two, which both count.
    2016-09-12T15:00..2016-09-12T15:59 hour / 2016-09-12T16:00..2016-09-12T16:59 hour: All of the time between the two.
  between 3 pm and 4 pm on 12 September 2016
    2016-09-12T15:00..2016-09-12T16:59 bounded: At one time between the two, which both count.
    2016-09-12T15:00..2016-09-12T15:59 hour / 2016-09-12T16:00..2016-09-12T16:59 hour: All of the time between the two.
  between 12 and 15 September 2016
    2016-09-12..2016-09-15 bounded: At one time between the two, which both count.
    2016-09-12 day / 2016-09-15 day: All of the time between the two.
  between 2015 and 2016
    2015..2016 bounded: At one time between the two, which both count.
    2015 year / 2016 year: All of the time between the two.
  between about 2012 and 2015
    2012..2015 bounded: At one time between the two, which both count.
    2012 year as 2012~ / 2015 year: All of the time between the two.
  between yesterday and nowhere
    “between yesterday and nowhere” is no date that is understood. …
`),
)("between two: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  Monday or Tuesday
    2016-09-12..2016-09-13 bounded as [2016-09-12,2016-09-13]: … the last Monday before it; the last Tuesday before it; one of the two.
    2016-09-19..2016-09-20 bounded as [2016-09-19,2016-09-20]: … the first Monday after it, if it was still to come; the first Tuesday after it, if it was still to come; one of the two.
  either yesterday or tomorrow
    2016-09-13..2016-09-15 bounded as [2016-09-13,2016-09-15]: … the day before; the day after; one of the two.
  yesterday or on the 16th
    2016-09-13..2016-09-16 bounded as [2016-09-13,2016-09-16]: … the day before; the words have no month: it is the next after it, if it was still to come; one of the two.
  12 or 13 September
    2016-09-12..2016-09-13 bounded as [2016-09-12,2016-09-13]: … the words have no year: it is the nearest before it; the words have no year: it is the nearest before it; one of the two.
  12 September 2016 or 13 September 2016
    2016-09-12..2016-09-13 bounded as [2016-09-12,2016-09-13]: One of the two.
  12 September 2016 or later
    2016-09-12.. bounded: As the words name it.
  2015 or 2016
    2015..2016 bounded as [2015,2016]: One of the two.
  2015 or about 2016
    2015..2016 bounded: It is said to be approximate, and not by how much: the bounds are those of the date that is named; one of the two.
  early 2015 or 2016
    2015-01..2016 bounded: Early, taken as the first third; one of the two.
    2015..2016 bounded as [2015,2016]: The words have no bounds of their own: they are those of the whole; one of the two.
  September 2016 or Monday
    “September 2016 or Monday” is no date that is understood. …
  2016 or 2015
    “2016 or 2015” is no date that is understood. …
  yesterday or nowhere
    “yesterday or nowhere” is no date that is understood. …
  since 2012 or 2015
    2012..2015 bounded as [2012,2015] / 2016-09-14.. bounded (Still so on the day of the report.): One of the two; from then on, with an end that nobody gives.
    2012.. bounded: One of the two; at one time from then on.
`),
)("one of two: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
