import { expect, test } from "vitest";
import { rangeText } from "./range-text.ts";

test.each([
  ["2016-09-05T00:00", "2016-10-08T00:00", "5 September – 7 October 2016"],
  ["2016-09-05T00:00", "2016-09-26T00:00", "5 – 25 September 2016"],
  ["2015-12-30T07:00", "2016-01-04T12:00", "30 December 2015 – 4 January 2016"],
  ["2016-09-12T06:00", "2016-09-12T18:30", "12 September 2016, 06:00 – 18:30"],
  ["2016-09-12T18:00", "2016-09-13T06:00", "12 September, 18:00 – 13 September 2016, 06:00"],
  ["2016-09-20T02:56", "2016-09-22T20:15", "20 September, 03:00 – 22 September 2016, 20:00"],
  ["2016-09-20T02:57", "2016-09-20T20:13", "20 September 2016, 02:55 – 20:15"],
  ["2016-09-20T02:57", "2016-09-20T04:13", "20 September 2016, 02:57 – 04:13"],
  ["2016-09-30T18:00", "2016-10-01T06:00", "30 September, 18:00 – 1 October 2016, 06:00"],
  ["0000-12-30T00:00", "0001-01-05T00:00", "30 December 1 BC – 4 January 1"],
  ["0000-05-01T00:00", "0000-06-05T00:00", "1 May – 4 June 1 BC"],
])("from %s to %s is %j", (from, to, text) => {
  expect(rangeText({ from: Date.parse(`${from}Z`), to: Date.parse(`${to}Z`) })).toBe(text);
});
