import { expect, test } from "vitest";
import { issuedFrom } from "./issued-date.ts";

test.each([
  ["2016-09-12", "2016-09-12", "2016-09-12", undefined],
  ["2016/09/12", "2016-09-12", "2016-09-12", undefined],
  ["2016/9", "2016-09", "2016-09", undefined],
  ["2016", "2016", "2016", undefined],
  ["12 September 2016", "2016-09-12", "2016-09-12", undefined],
  ["Published on September 12, 2016", "2016-09-12", "2016-09-12", undefined],
  // The last hour of a day far west of UTC, and the first one far east: neither is moved.
  ["2016-09-12T23:30:00-11:00", "2016-09-12", "2016-09-12T23:30", "-11:00"],
  ["2016-09-12T00:30+14:00", "2016-09-12", "2016-09-12T00:30", "+14:00"],
  ["2016-09-12T00:30:00.000Z", "2016-09-12", "2016-09-12T00:30", "Z"],
  ["2016-09-12T13:04:00+0300", "2016-09-12", "2016-09-12T13:04", "+03:00"],
  ["2016-09-12T13:04", "2016-09-12", "2016-09-12T13:04", undefined],
  ["Mon, 12 Sep 2016 13:04:05 GMT", "2016-09-12", "2016-09-12T13:04:05", "Z"],
  ["2016-09-12T00:00:00Z", "2016-09-12", "2016-09-12", "Z"],
])("%s", (written, raw, bound, zone) => {
  const issued = issuedFrom(written);
  expect(issued?.raw).toBe(raw);
  expect(issued?.published).toMatchObject({ earliest: bound, latest: bound });
  expect(issued?.published.zone).toBe(zone);
});

test.each(["", "soon", "05/09/2016", "2016-13-01", "2016-02-30", "2015 to 2016", "x".repeat(300)])(
  "no date: %s",
  (written) => {
    expect(issuedFrom(written)).toBeUndefined();
  },
);
