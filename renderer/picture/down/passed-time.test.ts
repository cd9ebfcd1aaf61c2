import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, type Interval } from "../../../data/time.ts";
import { passedText } from "../../../data/empty/empty-time.ts";
import { passedOver } from "./passed-time.ts";

const MONTH: Interval = { from: 0, to: 30 * DAY };
const at = (time: number) => ({ at: time, until: time + DAY, order: 0 });

test.each([
  ["a twelfth of the view and more is a break", 2 * DAY, 6 * DAY, 3 * DAY],
  ["less is none", 2 * DAY, 4 * DAY, 0],
  ["days between count, whatever the hours", 2 * DAY + 23 * HOUR, 6 * DAY + HOUR, 3 * DAY],
  ["what began before the view stands at its edge", -400 * DAY, 5 * DAY, 4 * DAY],
  ["what nothing dates is no distance away", 2 * DAY, Infinity, 0],
])("%s", (_name, before, after, passed) => {
  expect(passedOver(at(before), at(after), MONTH)).toBe(passed);
});

test("in a view of hours, minutes count", () => {
  expect(passedOver(at(0), at(30 * MINUTE), { from: 0, to: 2 * HOUR })).toBe(29 * MINUTE);
});

test.each([
  [3 * DAY, "3 days"],
  [47 * HOUR, "47 hours"],
  [90 * MINUTE, "90 minutes"],
  [MINUTE, "1 minute"],
  [1000 * DAY, "3 years"],
  [700 * DAY, "700 days"],
])("%d ms is %s", (passed, text) => {
  expect(passedText(passed)).toBe(text);
});

test.each([
  ["of three days, minutes count", 3 * DAY, HOUR, 8 * HOUR, 6 * HOUR + 59 * MINUTE],
  ["of more, whole days do", 4 * DAY, 12 * HOUR, 3 * DAY, 2 * DAY],
  ["just a twelfth is a break", 24 * DAY, 0, 3 * DAY, 2 * DAY],
])("in a view %s, wherever it begins", (_name, length, before, after, passed) => {
  const from = 17_000 * DAY;
  expect(passedOver(at(from + before), at(from + after), { from, to: from + length })).toBe(passed);
});
