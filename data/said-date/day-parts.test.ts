/** Parts of a day with each of the bounds that they are taken for. */
import { expect, test } from "vitest";
import { saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  early 12 September 2016
    2016-09-12T00:00..2016-09-12T11:59 part-of-day: Before noon.
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  late on 12 September 2016
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12T12:00..2016-09-12T23:59 part-of-day: After noon.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  earlier 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  later on 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  morning of 12 September 2016
    2016-09-12T06:00..2016-09-12T11:59 part-of-day: The morning, taken as 06:00 to noon.
    2016-09-12T00:00..2016-09-12T11:59 part-of-day: Before noon.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  12 September 2016, in the morning
    2016-09-12T06:00..2016-09-12T11:59 part-of-day: The morning, taken as 06:00 to noon.
    2016-09-12T00:00..2016-09-12T11:59 part-of-day: Before noon.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early in the morning of 12 September 2016
    2016-09-12T00:00..2016-09-12T08:59 part-of-day: The early morning, taken as midnight to 09:00.
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early morning 12 September 2016
    2016-09-12T00:00..2016-09-12T08:59 part-of-day: The early morning, taken as midnight to 09:00.
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  late morning on 12 September 2016
    2016-09-12T09:00..2016-09-12T11:59 part-of-day: The late morning, taken as 09:00 to noon.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  mid-morning on 12 September 2016
    2016-09-12T09:00..2016-09-12T11:59 part-of-day: The late morning, taken as 09:00 to noon.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  midmorning 12 September 2016
    2016-09-12T09:00..2016-09-12T11:59 part-of-day: The late morning, taken as 09:00 to noon.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  12 September 2016 at noon
    2016-09-12T12:00 minute: Noon is 12:00.
    2016-09-12T11:00..2016-09-12T12:59 part-of-day: Around noon, taken as an hour on either side.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  midday, 12 September 2016
    2016-09-12T12:00 minute: Noon is 12:00.
    2016-09-12T11:00..2016-09-12T12:59 part-of-day: Around noon, taken as an hour on either side.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early noon 12 September 2016
    “early noon 12 September 2016” is no date that is understood. …
  lunchtime on 12 September 2016
    2016-09-12T11:00..2016-09-12T14:59 part-of-day: Lunchtime, taken as 11:00 to 15:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  afternoon of 12 September 2016
    2016-09-12T12:00..2016-09-12T17:59 part-of-day: The afternoon, taken as noon to 18:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early in the afternoon of 12 September 2016
    2016-09-12T12:00..2016-09-12T14:59 part-of-day: The early afternoon, taken as noon to 15:00.
    2016-09-12T12:00..2016-09-12T17:59 part-of-day: The afternoon, taken as noon to 18:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  midafternoon of 12 September 2016
    2016-09-12T12:00..2016-09-12T17:59 part-of-day: The afternoon, taken as noon to 18:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  late afternoon 12 September 2016
    2016-09-12T15:00..2016-09-12T17:59 part-of-day: The late afternoon, taken as 15:00 to 18:00.
    2016-09-12T12:00..2016-09-12T17:59 part-of-day: The afternoon, taken as noon to 18:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  evening of 12 September 2016
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12T17:00..2016-09-12T21:59 part-of-day: The evening, taken as 17:00 to 22:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early evening 12 September 2016
    2016-09-12T17:00..2016-09-12T19:59 part-of-day: The early evening, taken as 17:00 to 20:00.
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  late evening 12 September 2016
    2016-09-12T21:00..2016-09-12T23:59 part-of-day: The late evening, taken as 21:00 to midnight.
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  night of 12 September 2016
    2016-09-12T18:00..2016-09-13T05:59 part-of-day: The night that begins on this day, taken as 18:00 to 06:00 of the next day.
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-11T18:00..2016-09-12T05:59 part-of-day: The night that ends on this day, taken as 18:00 of the day before to 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early night 12 September 2016
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12T17:00..2016-09-12T21:59 part-of-day: The evening, taken as 17:00 to 22:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  late night 12 September 2016
    2016-09-12T21:00..2016-09-13T05:59 part-of-day: Late at night, taken as 21:00 to 06:00 of the next day.
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  late at night on 12 September 2016
    2016-09-12T21:00..2016-09-13T05:59 part-of-day: Late at night, taken as 21:00 to 06:00 of the next day.
    2016-09-12T18:00..2016-09-12T23:59 part-of-day: The evening, taken as 18:00 to midnight.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  overnight to 12 September 2016
    2016-09-11T18:00..2016-09-12T05:59 part-of-day: The night that ends on this day, taken as 18:00 of the day before to 06:00.
    2016-09-12T18:00..2016-09-13T05:59 part-of-day: The night that begins on this day, taken as 18:00 to 06:00 of the next day.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  12 September 2016 at midnight
    2016-09-12T00:00 minute: The midnight with which the day begins.
    2016-09-13T00:00 minute: The midnight with which the day ends.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  12 September 2016 just before dawn
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  predawn hours of 12 September 2016
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  pre-dawn 12 September 2016
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  early hours of 12 September 2016
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  in the small hours of 12 September 2016
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: Before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  dawn on 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  daybreak 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  sunrise 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  sunset 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  sundown 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  dusk 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  nightfall 12 September 2016
    2016-09-12 part-of-day: A part of a day has no bounds of its own: they are those of the day.
  morning of September 2016
    “morning of September 2016” is no date that is understood. …
  early noon
    The words count from the day of the report, and the source has no publication date. Give the source its date, or write the day, month and year.
  12 September 2016 morning x
    “12 September 2016 morning x” is no date that is understood. …
  x morning of 12 September 2016
    “x morning of 12 September 2016” is no date that is understood. …
`),
)("of a day that the words name: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  tonight
    2016-09-14T18:00..2016-09-15T05:59 part-of-day: … the night after that day, taken as 18:00 to 06:00.
    2016-09-14T18:00..2016-09-14T23:59 part-of-day: … the night after that day, up to midnight.
    2016-09-14 part-of-day: … the night after that day; a part of a day has no bounds of its own: they are those of the day.
  last night
    2016-09-13T18:00..2016-09-14T05:59 part-of-day: … the night before that day, taken as 18:00 to 06:00.
    2016-09-13T18:00..2016-09-13T23:59 part-of-day: … the night before that day, up to midnight.
    2016-09-14T00:00..2016-09-14T05:59 part-of-day: … the night before that day, after midnight.
    2016-09-13 part-of-day: … the night before that day; a part of a day has no bounds of its own: they are those of the day.
  this morning
    2016-09-14T06:00..2016-09-14T11:59 part-of-day: … that day itself; the morning, taken as 06:00 to noon.
    2016-09-14T00:00..2016-09-14T11:59 part-of-day: … that day itself; before noon.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  early this morning
    2016-09-14T00:00..2016-09-14T08:59 part-of-day: … that day itself; the early morning, taken as midnight to 09:00.
    2016-09-14T00:00..2016-09-14T05:59 part-of-day: … that day itself; before dawn, which is taken as before 06:00.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  late this afternoon
    2016-09-14T15:00..2016-09-14T17:59 part-of-day: … that day itself; the late afternoon, taken as 15:00 to 18:00.
    2016-09-14T12:00..2016-09-14T17:59 part-of-day: … that day itself; the afternoon, taken as noon to 18:00.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  today noon
    2016-09-14T12:00 minute: … that day itself; noon is 12:00.
    2016-09-14T11:00..2016-09-14T12:59 part-of-day: … that day itself; around noon, taken as an hour on either side.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  early this noon
    2016-09-14T12:00 minute: … that day itself; noon is 12:00.
    2016-09-14T11:00..2016-09-14T12:59 part-of-day: … that day itself; around noon, taken as an hour on either side.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  early today evening
    2016-09-14T17:00..2016-09-14T19:59 part-of-day: … that day itself; the early evening, taken as 17:00 to 20:00.
    2016-09-14T18:00..2016-09-14T23:59 part-of-day: … that day itself; the evening, taken as 18:00 to midnight.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  afternoon
    2016-09-14T12:00..2016-09-14T17:59 part-of-day: … that day itself; the afternoon, taken as noon to 18:00.
    2016-09-14 part-of-day: … that day itself; a part of a day has no bounds of its own: they are those of the day.
  yesterday morning
    2016-09-13T06:00..2016-09-13T11:59 part-of-day: … the day before; the morning, taken as 06:00 to noon.
    2016-09-13T00:00..2016-09-13T11:59 part-of-day: … the day before; before noon.
    2016-09-13 part-of-day: … the day before; a part of a day has no bounds of its own: they are those of the day.
  early on Monday
    2016-09-12T00:00..2016-09-12T11:59 part-of-day: … the last Monday before it; before noon.
    2016-09-12T00:00..2016-09-12T05:59 part-of-day: … the last Monday before it; before dawn, which is taken as before 06:00.
    2016-09-12 part-of-day: … the last Monday before it; a part of a day has no bounds of its own: they are those of the day.
    2016-09-19T00:00..2016-09-19T11:59 part-of-day: … the first Monday after it, if it was still to come; before noon.
    2016-09-19T00:00..2016-09-19T05:59 part-of-day: … the first Monday after it, if it was still to come; before dawn, which is taken as before 06:00.
    2016-09-19 part-of-day: … the first Monday after it, if it was still to come; a part of a day has no bounds of its own: they are those of the day.
  morning of 30 February 2016
    The date cannot be read: no calendar has 30 february 2016.
`),
)("of the day of the report: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
