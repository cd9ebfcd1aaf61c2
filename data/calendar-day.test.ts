import { expect, test } from "vitest";
import { calendarDay, dayInterval, edgeIn } from "./calendar-day.ts";

test("an instant is on the day on which a calendar without a zone has it, to its last millisecond", () => {
  expect(calendarDay(Date.UTC(2016, 8, 5))).toBe("2016-09-05");
  expect(calendarDay(Date.UTC(2016, 8, 6) - 1)).toBe("2016-09-05");
  expect(calendarDay(Date.parse("0033-04-03T12:00Z"))).toBe("0033-04-03");
});

test("a day is the interval up to the next; what is more or less than a day that exists is none", () => {
  expect(dayInterval("2016-09-05")).toEqual({ from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 8, 6) });
  for (const text of ["2016-09", "2016-09-05T10:00", "2016-02-30", "2016-9-005", ""])
    expect(dayInterval(text), text).toBeUndefined();
});

test.each([
  ["2016", "2016-01-01", "2016-12-31"],
  ["2016-09", "2016-09-01", "2016-09-30"],
  ["2016-02", "2016-02-01", "2016-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2016-09-05", "2016-09-05", "2016-09-05"],
  ["2016-09-05T13:04", "2016-09-05T13:04", "2016-09-05T13:04"],
  ["5 Sep 2016, 1:04 pm", "2016-09-05T13:04", "2016-09-05T13:04"],
  ["2016-09-05 13:04:30", "2016-09-05T13:04:30", "2016-09-05T13:04:30"],
  ["2016-09-05 00:00", "2016-09-05", "2016-09-05T00:00"],
  ["2016-09-05 23:59", "2016-09-05T23:59", "2016-09-05"],
  ["1500-09-05 13:04", "1500-09-05T13:04", "1500-09-05T13:04"],
  ["2016-W38", "2016-09-19", "2016-09-25"],
  ["Q3 2016", "2016-07-01", "2016-09-30"],
  [" 2016-09 ", "2016-09-01", "2016-09-30"],
])("%j begins on %s and ends on %s", (date, first, last) => {
  expect(edgeIn(date, "first")).toBe(first);
  expect(edgeIn(date, "last")).toBe(last);
});

test("what is no date has no first day, and no last", () => {
  expect(edgeIn("soon", "first")).toBeUndefined();
  expect(edgeIn("2016-02-30", "last")).toBeUndefined();
});

test("years before 0 and after 9999 have days, and what is too far away has none", () => {
  expect(edgeIn("44 BC", "first")).toBe("-0043-01-01");
  expect(edgeIn("12016", "last")).toBe("+012016-12-31");
  expect(edgeIn("300000", "first")).toBeUndefined();
  expect(edgeIn("9999", "last")).toBe("9999-12-31");
  expect(edgeIn("1 BC", "first")).toBe("0000-01-01");
});
