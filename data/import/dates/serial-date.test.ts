import { expect, test } from "vitest";
import { serialDate } from "./serial-date.ts";

test.each([
  [42_625, "2016-09-12", "day"],
  [61, "1900-03-01", "day"],
  [42_625.5, "2016-09-12T12:00", "minute"],
  [42_625.999_999, "2016-09-13T00:00", "minute"],
  [2_958_465, "9999-12-31", "day"],
])("reads the day number %d", (serial, bound, precision) => {
  expect(serialDate(serial)).toEqual({ earliest: bound, latest: bound, precision });
});

test.each([60, 0, -1, 2_958_466, NaN, Infinity])("takes %d for no day", (serial) => {
  expect(serialDate(serial)).toBeUndefined();
});
