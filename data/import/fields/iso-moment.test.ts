import { expect, test } from "vitest";
import { toldWhen } from "../../../e2e/helpers/drafts/told-when.ts";
import { epochMoment, isoMoment, type IsoMoment } from "./iso-moment.ts";

/** The date, and whether midnight was taken for its day. */
function told(read: IsoMoment | undefined): string | undefined {
  return read && `${toldWhen(read.moment)}${read.midnight ? ", of midnight" : ""}`;
}

test.each([
  ["2016", "2016 year"],
  ["-0043", "-0043 year"],
  ["+2016", "2016 year"],
  ["+012016", "+012016 year"],
  ["-12016", "-012016 year"],
  ["2016-9", "2016-09 month"],
  ["2016-09-5", "2016-09-05 day"],
  ["2016-09-12T13:04", "2016-09-12T13:04 minute"],
  ["2016-09-12 13:04", "2016-09-12T13:04 minute"],
  ["2016-09-12   13:04", "2016-09-12T13:04 minute"],
  ["2016-09-12t1:04z", "2016-09-12T01:04 minute Z"],
  ["2016-09-12T13:04:05", "2016-09-12T13:04:05 second"],
  ["2016-09-12T13:04:05.25Z", "2016-09-12T13:04:05 second Z"],
  ["2016-09-12T13:04:05,25 Z", "2016-09-12T13:04:05 second Z"],
  ["2016-09-12T13:04:05.123456789012", "2016-09-12T13:04:05 second"],
  ["2016-09-12T13:04:00", "2016-09-12T13:04 minute"],
  ["2016-09-12T13:04+02", "2016-09-12T13:04 minute +02:00"],
  ["2016-09-12T13:04+0230", "2016-09-12T13:04 minute +02:30"],
  ["2016-09-12T13:04-02:30", "2016-09-12T13:04 minute -02:30"],
  ["2016-09-12T00:00", "2016-09-12T00:00 minute"],
  ["  2016 ", "2016 year"],
  ["2016-09-12T13:04   Z", "2016-09-12T13:04 minute Z"],
  ["+0000", "0000 year"],
  ["-0000", "0000 year"],
])("reads %j as precisely as it is written", (text, expected) => {
  expect(told(isoMoment(text))).toStrictEqual(expected);
});

test.each([
  "2016-09-12T13:04+99:00",
  "x2016",
  "2016x",
  "12016",
  "216",
  "+216",
  "+1234567",
  "2016-",
  "2016-100",
  "2016-09-123",
  "2016-13",
  "2016-09-31",
  "2016-09-12T1",
  "2016-09-12T13:4",
  "2016-09-12T131:04",
  "2016-09-12T25:00",
  "2016-09-12T13:04:5",
  "2016-09-12T13:04:05.",
  "2016-09-12T13:04:05.1234567890123",
  "2016-09-12T13:04+2",
  "2016-09-12T13:04:05:06",
  "2016-09-12x13:04",
])("%j is no date of ISO 8601", (text) => {
  expect(told(isoMoment(text))).toBeUndefined();
});

test.each([
  ["2016-09-12T00:00", "2016-09-12 day (written as midnight, which is taken for the whole day), of midnight"],
  ["2016-09-12T00:00:00Z", "2016-09-12 day Z (written as midnight, which is taken for the whole day), of midnight"],
  ["2016-09-12T00:00:01", "2016-09-12T00:00:01 second"],
  ["2016-09-12T00:01", "2016-09-12T00:01 minute"],
  ["2016-09-12T01:00", "2016-09-12T01:00 minute"],
  ["2016-09-12", "2016-09-12 day"],
  ["2016-02-30T00:00", undefined],
])("takes midnight in %j for its day, where that is asked", (text, expected) => {
  expect(told(isoMoment(text, { midnight: "day" }))).toStrictEqual(expected);
});

test.each([
  [0, "1970-01-01 day Z (written as midnight, which is taken for the whole day)"],
  [1473683400000, "2016-09-12T12:30 minute Z"],
  [1473638400000, "2016-09-12 day Z (written as midnight, which is taken for the whole day)"],
  [60000, "1970-01-01T00:01 minute Z"],
  [-86400000, "1969-12-31 day Z (written as midnight, which is taken for the whole day)"],
  [NaN, undefined],
  [Infinity, undefined],
  [8639977881599999, "+275759-12-31T23:59 minute Z"],
  [8639977881600000, undefined],
  [-8639977881540000, "-271820-01-01T00:01 minute Z"],
  [-8639977881660000, undefined],
  [8640000000000000, undefined],
  [8640000001000000, undefined],
  [-8640000000000000, undefined],
  [940000000000000, "+031757-05-31T15:06 minute Z"],
  [-940000000000000, "-027818-08-02T08:53 minute Z"],
])("%d ms since 1970 are a minute, or a day where they are its midnight", (ms, expected) => {
  const moment = epochMoment(ms);
  expect(moment && toldWhen(moment)).toStrictEqual(expected);
});
