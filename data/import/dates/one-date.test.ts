import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { isMoment, type DateReading } from "./date-bounds.ts";
import { oneDate } from "./one-date.ts";

/** The date, or why it is none. */
function told(read: DateReading): string | undefined {
  if (read === undefined || "problem" in read) return read?.problem;
  return isMoment(read) ? toldWhen(read.moment) : "ambiguous";
}

test.each([
  ["2016", "2016 year"],
  ["1,066", "1066 year"],
  ["1,066 ad", "1066 year"],
  ["12,000 bc", "-011999 year"],
  ["march 2016.", "2016-03 month"],
  ["2016;", "2016 year"],
  ["12 sep 2016:", "2016-09-12 day"],
  ["12 sep 2016,", "2016-09-12 day"],
  ["2016-09-12", "2016-09-12 day"],
  ["20160912", "2016-09-12 day"],
  ["5/5/2016", "2016-05-05 day"],
  ["19/9/2016", "2016-09-19 day"],
  ["9/19/2016", "2016-09-19 day"],
  ["19.9.2016", "2016-09-19 day"],
  ["19. 9. 2016", "2016-09-19 day"],
  ["19-9-2016", "2016-09-19 day"],
  ["19 / 9 / 2016", "2016-09-19 day"],
  ["9/5/2016", "ambiguous"],
  ["13/13/2016", "no calendar has 13/13/2016"],
  ["31/31/2016", "no calendar has 31/31/2016"],
  ["31/2/2016", "no calendar has 31/2/2016"],
  ["0/5/2016", "no calendar has 0/5/2016"],
  ["9/0/2016", "no calendar has 9/0/2016"],
  ["32/5/2016", "no calendar has 32/5/2016"],
  ["-500", 'write a year before 1 as "500 BC", or with four digits as -0500'],
  ["+50", 'write a year before 1 as "50 BC", or with four digits as -0050'],
  ["-5", 'write a year before 1 as "5 BC", or with four digits as -0005'],
  ["12", "a number of one or two digits is no date"],
  ["5", "a number of one or two digits is no date"],
  ["42625", "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens"],
  ["123456", "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens"],
  ["1234567", "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens"],
  ["123456789", "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens"],
  ["12345678", "no calendar has 12345678"],
  ["0000", "no calendar has a month or day 0: leave out what is not known"],
  ["2016-00-01", "no calendar has a month or day 0: leave out what is not known"],
  ["00/00/2016", "no calendar has a month or day 0: leave out what is not known"],
  ["2016-09-00", "no calendar has a month or day 0: leave out what is not known"],
  ["12 - 5 may 2016", undefined],
  ["from 2016", undefined],
  ["by 2016", undefined],
  ["about 2016", undefined],
  ["early 2016", undefined],
  ["5-7 may 2016", undefined],
  ["5-may-2016", "2016-05-05 day"],
  ["may", undefined],
  ["soon", undefined],
  ["30 february 2016", "no calendar has 30 february 2016"],
  [
    "morning of 12 sep 2016",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  [
    "the evening of 12 sep 2016",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  [
    "afternoon 12 sep 2016",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  [
    "12 sep 2016 in the morning",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  [
    "12 sep 2016, afternoon",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  [
    "12 sep 2016, in the evening",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  [
    "12 sep 2016 morning",
    "2016-09-12 part-of-day (the bounds are those of the day: a part of a day has none of its own)",
  ],
  ["morning of sep 2016", undefined],
  ["2016 morning", undefined],
  ["12 sep 2016 13:04", "2016-09-12T13:04 minute"],
  ["12 sep 2016 1 pm", "2016-09-12T13:00..2016-09-12T13:59 hour"],
  ["12 sep 2016 13:04:05 utc", "2016-09-12T13:04:05Z second"],
  [
    "12 sep 2016 13:04 est",
    '2016-09-12T13:04 minute (the zone "EST" is kept as words alone: its letters do not say how far it is from UTC)',
  ],
  ["sep 2016 13:04", "no calendar has sep 2016 13:04"],
  ["soon 13:04", undefined],
  ["9/5/2016 13:04", "ambiguous"],
  ["12 sep 2016 25:00", "no clock shows 25:00"],
  ["12 sep 2016 13:04 +99", "no place has the UTC offset +99"],
  ["30 february 2016 13:04", "no calendar has 30 february 2016"],
  ["999999", "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens"],
  ["12. marz 2016", "2016-03-12 day"],
  ["2016 until 2017", undefined],
  ["2016 and 2017", undefined],
  ["2016 to 2017", undefined],
  ["1 jan 2016 between", undefined],
  ["12 sep 16", "write the year with all its digits, as 19 Sep 2016"],
  ["12 sep", "which year? Write 12 September with its year"],
  ["1,06", undefined],
  ["1,066,000", "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens"],
  ["12.5.16", "write the year with all its digits, as 2016-09-19"],
  ["in the morning 5 may 2016", undefined],
  ["2016-09-12 23:59:60", "no clock shows this time"],
  ["1/12/2016", "ambiguous"],
  ["0000-01-01 10:00", "0000-01-01T10:00 minute"],
  ["1234567890 bc", undefined],
  ["x123456789", undefined],
  ["00-5", "no calendar has a month or day 0: leave out what is not known"],
  ["-0000", "0000 year"],
  ["5/5/20161", undefined],
  ["19/9 /2016", "2016-09-19 day"],
  ["19/ 9/2016", "2016-09-19 day"],
  ["07apr1712", "1712-04-07 day"],
  ["jan 11 2012 cst", "2012-01-11 day"],
  ["2012-01-11 utc", "2012-01-11 day"],
  ["aug 24 1996*", "1996-08-24 day"],
  ["sep ?? 1996", "1996-09 month"],
  ["??? ?? 1996", "1996 year"],
])("reads one date in %j", (folded, expected) => {
  expect(told(oneDate(folded))).toStrictEqual(expected);
});

test.each([
  ["9/5/2016", "2016-09-05 day"],
  ["9/19/2016", "2016-09-19 day"],
  ["19/9/2016", "2016-09-19 day"],
  ["9/5/2016 13:04", "2016-09-05T13:04 minute"],
  ["5.9.2016", "2016-05-09 day"],
])("of %j the month comes first where that is told", (folded, expected) => {
  expect(told(oneDate(folded, "month-first"))).toStrictEqual(expected);
});

test.each([
  ["9/5/2016", "2016-05-09 day"],
  ["9/19/2016", "2016-09-19 day"],
  ["9.5.2016 13:04", "2016-05-09T13:04 minute"],
])("of %j the day comes first where that is told", (folded, expected) => {
  expect(told(oneDate(folded, "day-first"))).toStrictEqual(expected);
});
