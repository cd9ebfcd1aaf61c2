import { expect, test } from "vitest";
import {
  DAY,
  FIRST_YEAR,
  HOUR,
  LAST_YEAR,
  MINUTE,
  boundParts,
  boundText,
  calendarFields,
  calendarInterval,
  formatBound,
  formatTime,
  monthName,
  monthNamed,
  openInterval,
  overlaps,
  parseBound,
  yearName,
} from "./time.ts";

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
  ["2015-02", Date.UTC(2015, 1, 1), 28 * DAY],
  ["2016-01-31", Date.UTC(2016, 0, 31), DAY],
  ["2016-12-31", Date.UTC(2016, 11, 31), DAY],
  ["2016-04-30", Date.UTC(2016, 3, 30), DAY],
  ["2016-09-12T00:00", midnight, MINUTE],
  ["2016-09-12T23:59:59", midnight + DAY - 1000, 1000],
  ["0100", Date.UTC(100, 0, 1), 365 * DAY],
])("%s is as long as it is precise", (text, from, length) => {
  expect(parseBound(text)).toEqual({ from, to: from + length });
});

test.each(["2016-09-12T23:30Z", "2016-09-12T23:30-07:00", "2016-09-12T23:30+03:00"])(
  "an offset does not move the day that was written: %s",
  (text) => {
    expect(parseBound(text)?.from).toBe(midnight + 23.5 * HOUR);
  },
);

test("the years 0 to 99 are what they say, to the minute", () => {
  const at = parseBound("0099-12-31T23:59")!;
  expect(new Date(at.from).toISOString()).toBe("0099-12-31T23:59:00.000Z");
  expect(parseBound("0100-01-01")!.from).toBe(at.to);
});

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
  "2016 ",
  "x2016",
  "2016-09-12T13",
  "2016-09-12T13:04:60",
  "2016-09-12 13:04",
  "2016-09-31",
  "2016-04-31",
  "2016-06-31",
  "2016-11-31",
  "2016-01-32",
  "2016-01-00",
  "2016-09-12T13:04+0300",
])("%j is no date", (text) => {
  expect(parseBound(text)).toBeUndefined();
});

test("intervals that only touch have no instant in common; open ones reach for ever", () => {
  expect(overlaps({ from: 0, to: 5 }, { from: 5, to: 9 })).toBe(false);
  expect(overlaps({ from: 0, to: 6 }, { from: 5, to: 9 })).toBe(true);
  expect(overlaps({ to: 5 }, { from: 4 })).toBe(true);
  expect(overlaps({}, {})).toBe(true);
  expect(overlaps({ from: 5, to: 9 }, { from: 0, to: 5 })).toBe(false);
  expect(overlaps({ from: 5 }, { to: 5 })).toBe(false);
  expect(overlaps({ to: 5 }, { from: 5 })).toBe(false);
  expect(overlaps({ from: 4 }, { to: 5 })).toBe(true);
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
  ["2016-10-03T13:04+03:00", "3 October 2016, 13:04 UTC+03:00"],
])("%s reads as %s", (bound, words) => {
  expect(formatBound(bound)).toBe(words);
});

test("an interval between two ends has those that there are", () => {
  expect(openInterval(1, 2)).toEqual({ from: 1, to: 2 });
  expect(Object.keys(openInterval(1, undefined))).toEqual(["from"]);
  expect(Object.keys(openInterval(undefined, 2))).toEqual(["to"]);
  expect(Object.keys(openInterval(undefined, undefined))).toEqual([]);
});

test.each<[string, number | undefined]>([
  ["January", 1],
  ["december", 12],
  ["MAY", 5],
  ["sep", 9],
  ["sept", 9],
  ["Sep", 9],
  ["ja", undefined],
  ["janu", undefined],
  ["Septem", undefined],
  ["", undefined],
  ["soon", undefined],
])("%j names month %s", (word, month) => {
  expect(monthNamed(word)).toBe(month);
});

test("a month has its name, and what is none its number", () => {
  expect([1, 12, 13, 0].map(monthName)).toEqual(["January", "December", "13", "0"]);
});

test("a time in words has its time of day where the period is shorter than two days", () => {
  const time = midnight + 9 * HOUR + 4 * MINUTE;
  expect(formatTime(time, 2 * DAY)).toBe("12 September 2016");
  expect(formatTime(time, 2 * DAY - 1)).toBe("12 September 2016, 09:04");
});

test("the fields of a calendar time", () => {
  expect(calendarFields(midnight + 13 * HOUR + 4 * MINUTE)).toEqual({
    year: 2016,
    month: 9,
    day: 12,
    hour: 13,
    minute: 4,
    weekday: 1,
  });
});

test("an interval is as long as the least part that is known", () => {
  expect(calendarInterval([2016, 12])).toEqual({ from: Date.UTC(2016, 11, 1), to: Date.UTC(2017, 0, 1) });
  expect(calendarInterval([2016, 9, 12, 13])).toEqual({ from: midnight + 13 * HOUR, to: midnight + 37 * HOUR });
  expect(calendarInterval([2016, 9, 12, 23, 59, 60])).toBeUndefined();
});

test.each([
  ["2016-10-03T13:04", "13:04"],
  ["2016-10-03T13:04:30", "13:04:30"],
  ["2016-10-03T13:04+03:00", "13:04"],
  ["2016-10-03T13:04:30Z", "13:04:30"],
  ["2016-10-03", undefined],
])("the time of day of %s is %s", (bound, time) => {
  expect(boundParts(bound)?.time).toBe(time);
});

test.each([
  [[2016], "2016"],
  [[2016, 9, 12], "2016-09-12"],
  [[2016, 9, 12, 13, 4], "2016-09-12T13:04"],
  [[2016, 9, 12, 13, 4, 30], "2016-09-12T13:04:30"],
  [[0], "0000"],
  [[9999], "9999"],
  [[-43, 3, 15], "-0043-03-15"],
  [[12016, 1], "+012016-01"],
  [[-12016], "-012016"],
  [[FIRST_YEAR], "-271820"],
  [[LAST_YEAR], "+275759"],
] as const)("the parts %j are written %s, and read as what they were", (parts, bound) => {
  expect(boundText(parts)).toBe(bound);
  expect(parseBound(bound)).toEqual(calendarInterval(parts));
  expect(boundParts(bound)?.year).toBe(parts[0]);
});

test.each([
  [[2016, 2, 30]],
  [[2016, 9, 12, -1, 0]],
  [[2016, 9, 12, 0, -1]],
  [[2016, 9, 12, 0, 0, -1]],
  [[FIRST_YEAR - 1]],
  [[LAST_YEAR + 1]],
  [[300_000]],
] as const)("no calendar has the parts %j", (parts) => {
  expect(boundText(parts)).toBeUndefined();
});

test.each(["-0000", "-000000", "-43", "12016", "+2016", "+300000", "2016-09-12T"])("%s is no bound", (bound) => {
  expect([parseBound(bound), boundParts(bound)]).toEqual([undefined, undefined]);
});

test.each([
  ["-0043-03-15", "15 March 44 BC"],
  ["-0043-03", "March 44 BC"],
  ["-0043", "44 BC"],
  ["+012016", "12016"],
])("%s in words is %s", (bound, words) => {
  expect(formatBound(bound)).toBe(words);
});

test.each([
  ["2016-09-12T13:04:05.2", 200, 100],
  ["2016-09-12T13:04:05.25", 250, 10],
  ["2016-09-12T13:04:05.250Z", 250, 1],
  ["2016-09-12T13:04:05.007+03:00", 7, 1],
])("a fraction of a second lasts as long as its last digit says: %s", (bound, after, length) => {
  const second = parseBound("2016-09-12T13:04:05")!;
  expect(parseBound(bound)).toEqual({ from: second.from + after, to: second.from + after + length });
});

test.each(["2016-09-12T13:04.5", "2016-09-12T13:04:05.", "2016-09-12T13:04:05.1234", "2016-09-12T13:04:05,1"])(
  "a fraction of something else, or of more digits than are reckoned with, is none: %s",
  (bound) => {
    expect(parseBound(bound)).toBeUndefined();
  },
);

test("what a bound is written with has its fraction", () => {
  expect(boundParts("2016-09-12T13:04:05.25+03:00")).toMatchObject({ date: "2016-09-12", time: "13:04:05.25" });
});

test("the first and the last year are whole, and the year behind the last is out of reach", () => {
  expect(parseBound("-271820-01-01")).toBeDefined();
  expect(parseBound("-271821-12-31")).toBeUndefined();
  const last = parseBound("+275759");
  expect(last && last.to - last.from).toBe(365 * DAY);
  expect(parseBound("+275760")).toBeUndefined();
  expect(boundText([275_760, 1, 1])).toBeUndefined();
  expect(boundText([-271_821, 12, 31])).toBeUndefined();
});

test("a part that is not known is not written, nor told of a bound", () => {
  expect(boundText([2016, 9, undefined])).toBe("2016-09");
  expect(boundParts("2016-09")).toStrictEqual({ year: 2016, month: "09", date: "2016-09" });
});
