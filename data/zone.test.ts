import { expect, test } from "vitest";
import { canCoincide, isAllBefore } from "./accounts/value-range.ts";
import { momentOf } from "./moment.ts";
import { HOUR, MINUTE, parseBound } from "./time.ts";
import type { Moment } from "./timeline.ts";
import { isZone, utcOffset, writtenOffset, writtenZone, zoneOffset } from "./zone.ts";

test.each<[string, string | undefined, number | undefined]>([
  ["2016-09-12T19:00Z", "Z", 0],
  ["2016-09-12T19:00+03:00", "+03:00", 3 * HOUR],
  ["2016-09-12T19:00:30-03:30", "-03:30", -3.5 * HOUR],
  ["2016-09-12T19:00+14:00", "+14:00", 14 * HOUR],
  ["2016-09-12T19:00-12:00", "-12:00", -12 * HOUR],
  ["2016-09-12T19:00+14:01", "+14:01", undefined],
  ["2016-09-12T19:00-12:01", "-12:01", undefined],
  ["2016-09-12T19:00+03:60", "+03:60", undefined],
  ["2016-09-12T19:00", undefined, undefined],
  ["2016-09-12", undefined, undefined],
  ["2016-09", undefined, undefined],
])("%s is written with the zone %s, %s ms east of UTC", (bound, zone, offset) => {
  expect(writtenZone(bound)).toBe(zone);
  expect(utcOffset(bound)).toBe(offset);
});

test.each([
  ["Z", true],
  ["+03:00", true],
  ["Europe/Moscow", true],
  ["europe/moscow", true],
  ["UTC", true],
  ["-13:00", false],
  ["+03:75", false],
  ["+3", false],
  ["+0300", false],
  ["Europe/Northton", false],
  ["MSK", false],
  ["local time", false],
  ["", false],
])("%j is a zone that exists: %s", (zone, exists) => {
  expect(isZone(zone)).toBe(exists);
  expect(zoneOffset(zone, 0) !== undefined).toBe(exists);
});

test.each<[string, string, number]>([
  ["Europe/Moscow", "2001-01-15T12:00", 3],
  ["Europe/Moscow", "2001-07-15T12:00", 4],
  ["Europe/Moscow", "2012-01-15T12:00", 4],
  ["Europe/Moscow", "2016-01-15T12:00", 3],
  ["Europe/Moscow", "2016-07-15T12:00", 3],
  ["America/New_York", "2016-10-03T13:04", -4],
  ["America/New_York", "2016-12-03T13:04", -5],
  ["Asia/Kathmandu", "2016-10-03T13:04", 5.75],
  ["Pacific/Kiritimati", "2016-10-03T13:04", 14],
  ["+05:30", "2016-10-03T13:04", 5.5],
  // In spring a clock goes from 02:00 to 03:00, in autumn from 02:00 back to 01:00.
  ["America/Los_Angeles", "2016-03-13T01:59", -8],
  ["America/Los_Angeles", "2016-03-13T02:00", -8],
  ["America/Los_Angeles", "2016-03-13T02:30", -8],
  ["America/Los_Angeles", "2016-03-13T03:00", -7],
  ["America/Los_Angeles", "2016-11-06T00:59", -7],
  ["America/Los_Angeles", "2016-11-06T01:30", -7],
  ["America/Los_Angeles", "2016-11-06T02:00", -8],
  ["Europe/Moscow", "2001-03-25T01:59", 3],
  ["Europe/Moscow", "2001-03-25T02:30", 3],
  ["Europe/Moscow", "2001-03-25T03:00", 4],
  ["Europe/Moscow", "2001-10-28T02:30", 4],
  ["Europe/Moscow", "2001-10-28T03:00", 3],
  // Here a day begins at one o'clock, and another has an hour twice before midnight.
  ["America/Sao_Paulo", "2016-10-16T00:00", -3],
  ["America/Sao_Paulo", "2016-10-16T01:00", -2],
  ["America/Sao_Paulo", "2016-02-20T23:30", -2],
  ["America/Sao_Paulo", "2016-02-21T00:00", -3],
])("a clock in %s that shows %s is %d hours east of UTC, wherever the machine is", (zone, time, hours) => {
  expect(zoneOffset(zone, parseBound(time)!.from)).toBe(hours * HOUR);
});

test("times far from ours have the offsets that were kept then, to the second", () => {
  expect(zoneOffset("Europe/Moscow", parseBound("1850-06-01")!.from)).toBe(2 * HOUR + 30 * MINUTE + 17_000);
  expect(zoneOffset("Europe/Moscow", parseBound("0001-06-01")!.from)).toBe(2 * HOUR + 30 * MINUTE + 17_000);
});

const at = (bound: string, zone?: string): Moment =>
  momentOf({ earliest: bound, latest: bound, precision: "bounded", ...(zone !== undefined && { zone }) });

test.each<[string, Moment, Moment, boolean]>([
  ["one instant at two offsets", at("2001-05-12T23:30-05:00"), at("2001-05-13T06:30+02:00"), true],
  ["one instant in two zone fields", at("2001-05-12T23:30", "-05:00"), at("2001-05-13T06:30", "+02:00"), true],
  ["one instant in a named zone", at("2001-05-12T23:30-05:00"), at("2001-05-13T08:30", "Europe/Moscow"), true],
  ["one hour off in a named zone", at("2001-05-12T23:30-05:00"), at("2001-05-13T07:30", "Europe/Moscow"), false],
  ["one time of day at two offsets", at("2001-05-12T12:00Z"), at("2001-05-12T12:00+01:00"), false],
  [
    "a day of a zone and an instant of the evening before",
    at("2001-05-13", "Europe/Moscow"),
    at("2001-05-12T23:30-05:00"),
    true,
  ],
  [
    "a day of a zone and an instant of the morning before",
    at("2001-05-13", "Europe/Moscow"),
    at("2001-05-12T12:00-05:00"),
    false,
  ],
  ["a day of no zone and an instant of a day before", at("2001-05-13"), at("2001-05-12T12:00Z"), true],
  ["a day of no zone and an instant before it is that day anywhere", at("2001-05-13"), at("2001-05-12T09:59Z"), false],
  ["a day of no zone and one when it is that day at its last place", at("2001-05-13"), at("2001-05-14T11:59Z"), true],
  ["a day of no zone and one when it is that day nowhere", at("2001-05-13"), at("2001-05-14T12:00Z"), false],
  ["two days of no zone", at("2001-05-13"), at("2001-05-12"), false],
  ["two times of no zone", at("2001-05-13T10:00"), at("2001-05-13T10:00"), true],
])("%s can be one time: %s", (_name, a, b, expected) => {
  expect(canCoincide(a, b)).toBe(expected);
  expect(canCoincide(b, a)).toBe(expected);
});

test.each<[string, Moment, Moment, boolean]>([
  ["a day before another", at("2001-05-12"), at("2001-05-13"), true],
  ["a day before itself", at("2001-05-12"), at("2001-05-12"), false],
  [
    "an evening in the west before a morning in the east that was earlier",
    at("2001-05-12T23:30-05:00"),
    at("2001-05-13T06:00+03:00"),
    false,
  ],
  [
    "a morning in the east of the next day before an evening in the west",
    at("2001-05-13T06:00+03:00"),
    at("2001-05-12T23:30-05:00"),
    true,
  ],
  ["a day of no zone before an instant when it may be that day", at("2001-05-12"), at("2001-05-13T11:59Z"), false],
  ["a day of no zone before an instant when it is that day nowhere", at("2001-05-12"), at("2001-05-13T12:00Z"), true],
])("%s lies all before it: %s", (_name, a, b, expected) => {
  expect(isAllBefore(a, b)).toBe(expected);
});

test.each([
  ["2016-10-03T13:04Z", "Z"],
  ["2016-10-03T13:04+03:00", "+03:00"],
  ["2016-10-03T13:04:30-04:30", "-04:30"],
  ["2016-10-03T13:04", undefined],
  ["2016-10-03", undefined],
  ["2016-10-03Z", undefined],
  ["2016-10-03T13:04Z ", undefined],
  ["2016-10-03T13:04+03:00x", undefined],
  ["2016-10-03T13:04+03:0", undefined],
])("%j is written with the zone %j", (bound, zone) => {
  expect(writtenZone(bound)).toBe(zone);
});

test.each([
  ["Z", 0],
  ["+14:00", 14 * 3_600_000],
  ["+14:01", undefined],
  ["-12:00", -12 * 3_600_000],
  ["-12:01", undefined],
  ["+03:59", 3 * 3_600_000 + 59 * 60_000],
  ["+03:60", undefined],
  ["x+03:00", undefined],
  ["+03:00x", undefined],
  ["Zx", undefined],
  ["3:00", undefined],
])("%j is an offset of %j ms", (text, offset) => {
  expect(writtenOffset(text)).toBe(offset);
});
