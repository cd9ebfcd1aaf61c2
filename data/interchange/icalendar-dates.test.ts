import { expect, test } from "vitest";
import { day } from "../../e2e/helpers/example.ts";
import { whenOf } from "../moment.ts";
import type { Moment, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { calendarDatesOf } from "./icalendar-dates.ts";

const OPEN = "an end of its date that nothing bounds";
const BOUNDS = "the bounds of its date, which stand as words and as all the days between them";
const MOVED = "a time of another zone, which is told in UTC";

const at = (earliest: string, latest = earliest, zone?: string): Written<Moment> => ({
  earliest,
  latest,
  precision: earliest === latest ? "minute" : "bounded",
  ...(zone !== undefined && { zone }),
});
const whole = (text: string, precision: Moment["precision"]): Written<Moment> => ({
  earliest: text,
  latest: text,
  precision,
});

function told(when: Written<When>): readonly string[] | undefined {
  const dates = calendarDatesOf(whenOf(when));
  return dates && [[dates.start, dates.end].filter((part) => part !== undefined).join(" "), ...dates.changed];
}

test.each<[string, Written<When>, readonly string[] | undefined]>([
  ["a day", day("2016-09-12"), [";VALUE=DATE:20160912"]],
  ["a month", whole("2016-09", "month"), [";VALUE=DATE:20160901 ;VALUE=DATE:20161001", BOUNDS]],
  ["a year", whole("2016", "year"), [";VALUE=DATE:20160101 ;VALUE=DATE:20170101", BOUNDS]],
  ["a first day alone", { earliest: "2016-09-12", precision: "bounded" }, [";VALUE=DATE:20160912", OPEN, BOUNDS]],
  ["the first year", whole("0001", "year"), [";VALUE=DATE:00010101 ;VALUE=DATE:00020101", BOUNDS]],
  ["the year before it", whole("0000", "year"), undefined],
  ["the last day of all", day("9999-12-30"), [";VALUE=DATE:99991230"]],
  ["the year 10000", whole("+010000", "year"), undefined],
  ["nothing", { precision: "bounded" }, undefined],
  ["a day and one far away", { start: day("2016-09-12"), end: whole("+012000", "year") }, undefined],
  ["two days", { start: day("2016-09-12"), end: day("2016-09-13") }, [";VALUE=DATE:20160912 ;VALUE=DATE:20160914"]],
  [
    "months at both ends, whose days are meant",
    { start: whole("2016-09", "month"), end: whole("2016-10", "month") },
    [";VALUE=DATE:20160901 ;VALUE=DATE:20161101"],
  ],
  ["an end that is open", { start: day("2016-09-12"), end: { precision: "bounded" } }, [";VALUE=DATE:20160912", OPEN]],
  ["a start that is open", { start: { precision: "bounded" }, end: day("2016-09-12") }, [";VALUE=DATE:20160912", OPEN]],
  [
    "a day, and a time of another",
    { start: day("2016-09-12"), end: at("2016-09-13T10:00") },
    [";VALUE=DATE:20160912 ;VALUE=DATE:20160914", "the time of day of one end of its date"],
  ],
  ["a minute", at("2016-09-12T10:05"), [":20160912T100500"]],
  ["a second", { ...at("2016-09-12T10:05:07"), precision: "second" }, [":20160912T100507"]],
  ["a second before 1970", { ...at("1912-04-15T02:20:07"), precision: "second" }, [":19120415T022007"]],
  ["times between two", at("2016-09-12T10:05", "2016-09-12T11:05"), [":20160912T100500 :20160912T110600", BOUNDS]],
  [
    "from one time to another",
    { start: at("2016-09-12T10:05"), end: at("2016-09-12T11:05") },
    [":20160912T100500 :20160912T110600"],
  ],
  ["a minute of UTC", at("2016-09-12T10:05Z"), [":20160912T100500Z"]],
  ["a minute of a zone", at("2016-09-12T10:05", "2016-09-12T10:05", "+03:00"), [":20160912T070500Z", MOVED]],
  [
    "a time with a zone at one end",
    { start: at("2016-09-12T10:05", "2016-09-12T10:05", "+03:00"), end: at("2016-09-12T11:05") },
    [":20160912T100500 :20160912T110600", "the time zone of one end of its date"],
  ],
])("iCalendar has %s", (_, when, expected) => {
  expect(told(when)).toEqual(expected);
});
