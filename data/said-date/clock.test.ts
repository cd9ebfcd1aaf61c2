/** Times of day: of the day that the words name, or of the report. */
import { expect, test } from "vitest";
import { saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  yesterday at 3:30 pm
    2016-09-13T15:30 minute: … the day before.
  yesterday 3 pm
    2016-09-13T15:00..2016-09-13T15:59 hour: … the day before.
  yesterday 3pm
    2016-09-13T15:00..2016-09-13T15:59 hour: … the day before.
  yesterday 3.30 pm
    2016-09-13T15:30 minute: … the day before.
  yesterday, 15:30
    2016-09-13T15:30 minute: … the day before.
  yesterday, at 15:30
    2016-09-13T15:30 minute: … the day before.
  yesterday um 15:30
    2016-09-13T15:30 minute: … the day before.
  yesterday at 15:30:20
    2016-09-13T15:30:20 second: … the day before.
  yesterday 1530 hours
    2016-09-13T15:30 minute: … the day before.
  yesterday 1530hrs
    2016-09-13T15:30 minute: … the day before.
  yesterday 1530 gmt
    2016-09-13T15:30Z minute: … the day before.
  yesterday 1530z
    2016-09-13T15:30Z minute: … the day before.
  yesterday 1530
    “yesterday 1530” is no date that is understood. …
  yesterday 15 uhr
    2016-09-13T15:00..2016-09-13T15:59 hour: … the day before.
  yesterday 15.30 uhr
    2016-09-13T15:30 minute: … the day before.
  yesterday at 03:30
    2016-09-13T03:30 minute: … the day before.
  yesterday at 12:30
    2016-09-13T12:30 minute: … the day before.
  yesterday at 13:30 local time
    2016-09-13T13:30 minute: … the day before.
  yesterday at 15:30 hours
    2016-09-13T15:30 minute: … the day before.
  yesterday at 3:30 uhr
    2016-09-13T03:30 minute: … the day before.
  yesterday at 15:30 +02:00
    2016-09-13T15:30+02:00 minute: … the day before.
  yesterday at 15:30 +0200
    2016-09-13T15:30+02:00 minute: … the day before.
  yesterday at 15:30 utc+3
    2016-09-13T15:30+03:00 minute: … the day before.
  yesterday at 15:30 gmt-11
    2016-09-13T15:30-11:00 minute: … the day before.
  yesterday at 15:30 cet
    2016-09-13T15:30 minute: … the day before; the zone "CET" is kept as words alone: its letters do not say how far it is from UTC.
  yesterday at 3:30z
    2016-09-13T03:30Z minute: … the day before.
`),
)("a time behind its day: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday at 1:30
    2016-09-13T01:30 minute: … the day before; before noon or after it is not said.
    2016-09-13T13:30 minute: … the day before; before noon or after it is not said.
  yesterday at 3:30:20
    2016-09-13T03:30:20 second: … the day before; before noon or after it is not said.
    2016-09-13T15:30:20 second: … the day before; before noon or after it is not said.
  yesterday at 9:30
    2016-09-13T09:30 minute: … the day before; before noon or after it is not said.
    2016-09-13T21:30 minute: … the day before; before noon or after it is not said.
  yesterday at 10:30
    2016-09-13T10:30 minute: … the day before; before noon or after it is not said.
    2016-09-13T22:30 minute: … the day before; before noon or after it is not said.
  yesterday at 11:30
    2016-09-13T11:30 minute: … the day before; before noon or after it is not said.
    2016-09-13T23:30 minute: … the day before; before noon or after it is not said.
  12 September 2016 at 3:30
    2016-09-12T03:30 minute: Before noon or after it is not said.
    2016-09-12T15:30 minute: Before noon or after it is not said.
  3:30 on 12 September 2016
    2016-09-12T03:30 minute: Before noon or after it is not said.
    2016-09-12T15:30 minute: Before noon or after it is not said.
  yesterday at 3:30 est
    2016-09-13T03:30 minute: … the day before; the zone "EST" is kept as words alone: its letters do not say how far it is from UTC; before noon or after it is not said.
    2016-09-13T15:30 minute: … the day before; the zone "EST" is kept as words alone: its letters do not say how far it is from UTC; before noon or after it is not said.
`),
)("a time that is in either half of the day: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  13:04 on Monday
    2016-09-12T13:04 minute: … the last Monday before it.
    2016-09-19T13:04 minute: … the first Monday after it, if it was still to come.
  13:04, yesterday
    2016-09-13T13:04 minute: … the day before.
  13:04 yesterday
    2016-09-13T13:04 minute: … the day before.
  at 3 pm on 12 September 2016
    2016-09-12T15:00..2016-09-12T15:59 hour: As the words name it.
  um 15 uhr 12 September 2016
    2016-09-12T15:00..2016-09-12T15:59 hour: As the words name it.
`),
)("a time before its day: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  yesterday morning at 3:30
    2016-09-13T03:30 minute: … the day before; a part of a day has no bounds of its own: they are those of the day.
  before dawn yesterday at 3:30
    2016-09-13T03:30 minute: … the day before; a part of a day has no bounds of its own: they are those of the day.
  yesterday afternoon at 3:30
    2016-09-13T15:30 minute: … the day before; a part of a day has no bounds of its own: they are those of the day.
  yesterday evening 7:15
    2016-09-13T19:15 minute: … the day before; a part of a day has no bounds of its own: they are those of the day.
  this afternoon at 3:30
    2016-09-14T15:30 minute: … that day itself; a part of a day has no bounds of its own: they are those of the day.
`),
)("a part of the day says which half it is: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  13:04
    2016-09-14T13:04 minute: … on that day.
    2016-09-13T13:04 minute: … on the day before.
  at 13:04
    2016-09-14T13:04 minute: … on that day.
    2016-09-13T13:04 minute: … on the day before.
  um 15 uhr
    2016-09-14T15:00..2016-09-14T15:59 hour: … on that day.
    2016-09-13T15:00..2016-09-13T15:59 hour: … on the day before.
  3:30 pm
    2016-09-14T15:30 minute: … on that day.
    2016-09-13T15:30 minute: … on the day before.
  3:30
    2016-09-14T03:30 minute: … on that day; before noon or after it is not said.
    2016-09-14T15:30 minute: … on that day; before noon or after it is not said.
    2016-09-13T03:30 minute: … on the day before; before noon or after it is not said.
    2016-09-13T15:30 minute: … on the day before; before noon or after it is not said.
  1304 GMT
    2016-09-14T13:04Z minute: … on that day.
    2016-09-13T13:04Z minute: … on the day before.
  13:04 EST
    2016-09-14T13:04 minute: … on that day; the zone "EST" is kept as words alone: its letters do not say how far it is from UTC.
    2016-09-13T13:04 minute: … on the day before; the zone "EST" is kept as words alone: its letters do not say how far it is from UTC.
`),
)("a time alone is of the day of the report, or of the day before: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  25:00
    No clock shows 25:00. Write a time as 13:04 or 1:04 pm.
  yesterday at 25:00
    No clock shows 25:00. Write a time as 13:04 or 1:04 pm.
  yesterday at 12:75
    No clock shows 12:75. Write a time as 13:04 or 1:04 pm.
  September at 13:04
    “September at 13:04” is no date that is understood. …
  last week at 13:04
    “last week at 13:04” is no date that is understood. …
  13:04 nowhere
    “13:04 nowhere” is no date that is understood. …
  nowhere at 13:04
    “nowhere at 13:04” is no date that is understood. …
  x13:04
    “x13:04” is no date that is understood. …
  Friday week at 13:04
    “Friday week at 13:04” is no date that is understood. …
  30 February 2016 at 13:04
    The date cannot be read: no calendar has 30 february 2016.
  13:04 on 30 February 2016
    The date cannot be read: no calendar has 30 february 2016.
`),
)("what is no time of a day: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  1304 hours on Monday
    2016-09-12T13:04 minute: … the last Monday before it.
    2016-09-19T13:04 minute: … the first Monday after it, if it was still to come.
  2504 hours on Monday
    No clock shows 2504 hours. Write a time as 13:04 or 1:04 pm.
  9:04:05 on Monday
    2016-09-12T09:04:05 second: … the last Monday before it; before noon or after it is not said.
    2016-09-12T21:04:05 second: … the last Monday before it; before noon or after it is not said.
    2016-09-19T09:04:05 second: … the first Monday after it, if it was still to come; before noon or after it is not said.
    2016-09-19T21:04:05 second: … the first Monday after it, if it was still to come; before noon or after it is not said.
  9:04 hrs on Monday
    2016-09-12T09:04 minute: … the last Monday before it.
    2016-09-19T09:04 minute: … the first Monday after it, if it was still to come.
`),
)("a time of day with its seconds, or in hours: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
