import { expect, test } from "vitest";
import { DAY, formatBound, formatTime, HOUR, MINUTE, overlaps, parseBound, yearName } from "./time.ts";

const midnight = Date.UTC(2016, 8, 12);

test.each([
  ["2016-09-12", midnight, DAY],
  ["2016-09", Date.UTC(2016, 8, 1), 30 * DAY],
  ["2016-12", Date.UTC(2016, 11, 1), 31 * DAY],
  ["2016", Date.UTC(2016, 0, 1), 366 * DAY],
  ["2016-09-12T13:04", midnight + 13 * HOUR + 4 * MINUTE, MINUTE],
  ["2016-09-12T13:04:05", midnight + 13 * HOUR + 4 * MINUTE + 5000, 1000],
  ["2016-02-29", Date.UTC(2016, 1, 29), DAY],
  ["2000-02", Date.UTC(2000, 1, 1), 29 * DAY],
  ["1900-02", Date.UTC(1900, 1, 1), 28 * DAY],
  ["2000-02-29", Date.UTC(2000, 1, 29), DAY],
])("%s is as long as it is precise", (text, from, length) => {
  expect(parseBound(text)).toEqual({ from, to: from + length });
});

test.each(["2016-09-12T23:30Z", "2016-09-12T23:30-07:00", "2016-09-12T23:30+03:00"])(
  "an offset does not move the day that was written: %s",
  (text) => {
    expect(parseBound(text)?.from).toBe(midnight + 23.5 * HOUR);
  },
);

test("years before 100 are not taken for the twentieth century", () => {
  const year = parseBound("0033");
  expect(new Date(year!.from).getUTCFullYear()).toBe(33);
  expect(parseBound("9999")!.to).toBeGreaterThan(parseBound("9999-12-31")!.from);
});

test.each([
  "",
  "2016-02-30",
  "2015-02-29",
  "1900-02-29",
  "2100-02-29",
  "2016-13",
  "2016-00-10",
  "2016-09-12T24:00",
  "2016-09-12T10:60",
  "12 September",
  "20160912",
  " 2016",
])("%j is no date", (text) => {
  expect(parseBound(text)).toBeUndefined();
});

test("intervals that only touch have no instant in common; open ones reach for ever", () => {
  expect(overlaps({ from: 0, to: 5 }, { from: 5, to: 9 })).toBe(false);
  expect(overlaps({ from: 0, to: 6 }, { from: 5, to: 9 })).toBe(true);
  expect(overlaps({ to: 5 }, { from: 4 })).toBe(true);
  expect(overlaps({}, {})).toBe(true);
});

test.each([
  [1, "1"],
  [0, "1 BC"],
  [-43, "44 BC"],
])("the year that ISO 8601 counts as %i is %s", (year, name) => {
  expect(yearName(year)).toBe(name);
  expect(formatTime(new Date(0).setUTCFullYear(year, 5, 1), 3 * DAY)).toBe(`1 June ${name}`);
});

test.each([
  ["2016", "2016"],
  ["2016-09", "September 2016"],
  ["2016-09-02", "2 September 2016"],
  ["2016-10-03T13:04", "3 October 2016, 13:04"],
  ["2016-10-03T13:04Z", "3 October 2016, 13:04 UTC"],
  ["2016-10-03T13:04:30-04:00", "3 October 2016, 13:04:30 UTC-04:00"],
  ["0001-06-01", "1 June 1"],
  ["0000", "1 BC"],
  ["0000-06", "June 1 BC"],
  ["0000-06-01T13:04", "1 June 1 BC, 13:04"],
  ["some day", "some day"],
])("%s reads as %s", (bound, words) => {
  expect(formatBound(bound)).toBe(words);
});
