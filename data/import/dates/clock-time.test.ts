import { expect, test } from "vitest";
import { clockedDate, namedZone } from "./clock-time.ts";

/** "date | hour:minute:second offset letters", or why there is no time. */
function told(folded: string): string | undefined {
  const read = clockedDate(folded);
  if (!read || "problem" in read) return read?.problem;
  const { date, hour, minute, second, offset, letters } = read;
  return [
    `${date} |`,
    [hour, minute, second].filter((part) => part !== undefined).join(":"),
    offset,
    letters && `"${letters}"`,
  ]
    .filter(Boolean)
    .join(" ");
}

test.each([
  ["20160923t130405z", "20160923 | 13:4:5 Z"],
  ["20160923t1304", "20160923 | 13:4"],
  ["20160923t1304+02:00", "20160923 | 13:4 +02:00"],
  ["20160923t130405-0230", "20160923 | 13:4:5 -02:30"],
  ["2016-09-12t13", "2016-09-12 | 13"],
  ["2016-09-12t13:04", "2016-09-12 | 13:4"],
  ["2016-09-12t13z", "2016-09-12 | 13 Z"],
  ["2016-09-12 13:04", "2016-09-12 | 13:4"],
  ["2016-09-12, 13:04", "2016-09-12 | 13:4"],
  ["2016-09-12 at 13:04", "2016-09-12 | 13:4"],
  ["12. sep 2016 um 13:04", "12. sep 2016 | 13:4"],
  ["2016 a las 13:04", "2016 | 13:4"],
  ["2016 a 13:04", "2016 | 13:4"],
  ["2016, at 13.04", "2016 | 13:4"],
  ["2016 13h04", "2016 | 13:4"],
  ["2016 1:04 pm", "2016 | 13:4"],
  ["2016 1:04pm", "2016 | 13:4"],
  ["2016 1pm", "2016 | 13"],
  ["2016 12 am", "2016 | 0"],
  ["2016 12 pm", "2016 | 12"],
  ["2016 1 a.m.", "2016 | 1"],
  ["2016 1 a.m", "2016 | 1"],
  ["2016 1 p.m.", "2016 | 13"],
  ["2016 1:04 p.m", "2016 | 13:4"],
  ["2016 13 uhr", "2016 | 13"],
  ["2016 13uhr", "2016 | 13"],
  ["2016 13 h", "2016 | 13"],
  ["2016 13 hrs", "2016 | 13"],
  ["2016 13 hours", "2016 | 13"],
  ["2016 13:04 uhr", "2016 | 13:4"],
  ["2016 13:04:05", "2016 | 13:4:5"],
  ["2016 13:04.05", "2016 | 13:4:5"],
  ["2016 13:04:05.123", "2016 | 13:4:5"],
  ["2016 13:04:05,123456789012", "2016 | 13:4:5"],
  ["2016 13:04z", "2016 | 13:4 Z"],
  ["2016 13:04 utc", "2016 | 13:4 Z"],
  ["2016 13:04 gmt", "2016 | 13:4 Z"],
  ["2016 13:04 utc+3", "2016 | 13:4 +03:00"],
  ["2016 13:04 gmt+0300", "2016 | 13:4 +03:00"],
  ["2016 13:04 +03:00", "2016 | 13:4 +03:00"],
  ["2016 13:04 -11", "2016 | 13:4 -11:00"],
  ["2016 13:04-05:30", "2016 | 13:4 -05:30"],
  ["2016-09-12t13:04-14:00", "no place has the UTC offset -14:00"],
  ["2016 13:04:05-14:00", "no place has the UTC offset -14:00"],
  ["2016 13:04 -14:00", 'it can be a time and its zone, or two times: write "to" between two'],
  ["2016 13:04 est", '2016 | 13:4 "est"'],
  ["2016 13:04 cest", '2016 | 13:4 "cest"'],
  ["2016 13:04 et", '2016 | 13:4 "et"'],
  ["2016 13:04 utc+3 (moscow time)", "2016 | 13:4 +03:00"],
  ["2016 13:04 (x y)", "2016 | 13:4"],
  ["2016 23:59", "2016 | 23:59"],
  ["2016 00:00", "2016 | 0:0"],
  ["2016 10:00-9:30", "2016 | 10:0 -09:30"],
  ["2016 10:00-10:00", "2016 | 10:0 -10:00"],
  ["2016 10:00-8", "2016 | 10:0 -08:00"],
  ["2016 10:30-10:15", "2016 | 10:30 -10:15"],
  ["2016 1:00 am -11:00", "2016 | 1:0 -11:00"],
  ["12 sep (monday) 2016 13:04", "12 sep (monday) 2016 | 13:4"],
])("reads the time of day in %j", (folded, expected) => {
  expect(told(folded)).toStrictEqual(expected);
});

test.each([
  ["2016-09-12", undefined],
  ["2016 13", undefined],
  ["13:04", undefined],
  ["2016 24:00", "no clock shows 24:00"],
  ["2016 13:60", "no clock shows 13:60"],
  ["2016 13:00 pm", "no clock shows 13:00 pm"],
  ["2016 13 pm", "no clock shows 13 pm"],
  ["2016 12:00 pm", "2016 | 12:0"],
  ["2016, 25:00", "no clock shows 25:00"],
  ["2016-09-12t25", "no clock shows 25"],
  ["2016 at 25:00", "no clock shows at 25:00"],
  ["2016 10:00-11:00", 'it can be a time and its zone, or two times: write "to" between two'],
  ["2016 10:00-10:01", 'it can be a time and its zone, or two times: write "to" between two'],
  ["2016 10h-11", 'it can be a time and its zone, or two times: write "to" between two'],
  ["2016 10:00-11", 'it can be a time and its zone, or two times: write "to" between two'],
  ["2016 13:04 +99", "no place has the UTC offset +99"],
  ["2016 13:04 utc+15", "no place has the UTC offset utc+15"],
  ["2016 13:04 +03:99", "no place has the UTC offset +03:99"],
  ["2016 13:04:05:06", undefined],
  ["2016 13:4", undefined],
  ["2016 131:04", undefined],
  ["2016 13:04 estxx", undefined],
  ["2016 13:04 e", undefined],
  ["2016 13:04:05.1234567890123", undefined],
  ["20160923t13", "20160923 | 13"],
  ["x20160923t1304", undefined],
  ["20160923t1304x", undefined],
  ["2016092t1304", undefined],
  ["2016 at", undefined],
  ["2016  13:04", undefined],
  ["2016 13:04  z", "2016 | 13:4 Z"],
  ["2016 13:04 (x1)", undefined],
])("%j holds no time of day: %j", (folded, expected) => {
  expect(told(folded)).toStrictEqual(expected);
});

test("a time of day has the parts alone that are written", () => {
  expect(clockedDate("2016 1 pm")).toStrictEqual({ date: "2016", hour: 13 });
  expect(clockedDate("2016 13:04")).toStrictEqual({ date: "2016", hour: 13, minute: 4 });
  expect(clockedDate("2016 13:04z")).toStrictEqual({ date: "2016", hour: 13, minute: 4, offset: "Z" });
});

test.each([
  ["12 Sep 2016 10:00 Europe/Moscow", { rest: "12 Sep 2016 10:00", zone: "Europe/Moscow" }],
  ["12 Sep 2016 (Europe/Moscow)", { rest: "12 Sep 2016", zone: "Europe/Moscow" }],
  ["12 Sep 2016 [Europe/Moscow]", { rest: "12 Sep 2016", zone: "Europe/Moscow" }],
  ["12 Sep 2016Europe/Moscow", { rest: "12 Sep 2016", zone: "Europe/Moscow" }],
  ["Europe/Moscow", { rest: "Europe/Moscow" }],
  ["12 Sep 2016 Europe/Nowhere", { rest: "12 Sep 2016 Europe/Nowhere" }],
  ["12 Sep 2016 europe/Moscow", { rest: "12 Sep 2016 europe/Moscow" }],
  ["12 Sep 2016 America/Argentina/Salta", { rest: "12 Sep 2016", zone: "America/Argentina/Salta" }],
  ["12 Sep 2016 America/New_York", { rest: "12 Sep 2016", zone: "America/New_York" }],
  ["12 Sep 2016 Europe/Moscow x", { rest: "12 Sep 2016 Europe/Moscow x" }],
  ["2016   Europe/Moscow", { rest: "2016", zone: "Europe/Moscow" }],
])("the zone in %j", (text, expected) => {
  expect(namedZone(text)).toStrictEqual(expected);
});
