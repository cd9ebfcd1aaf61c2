/** Where the day of a panel lies on an axis of 100 px for ten days, moved 7 px to the right. */
import { expect, test } from "vitest";
import { DAY } from "../../../data/time.ts";
import { timeScale } from "../view.ts";
import { ownDayOf } from "./own-day.ts";

const from = Date.UTC(2016, 8, 1);
const scale = timeScale({ from, to: from + 10 * DAY }, 0, 100);
const ownDay = (first: string, last = first) => ownDayOf({ name: "then", first, last, days: 1, reports: [] }, scale, 7);

test.each([
  ["the first day", ["2016-09-01"], { x1: 12, x2: 12, later: { x: 12, width: 95 } }],
  ["a day in the middle", ["2016-09-04"], { x1: 42, x2: 42, later: { x: 42, width: 65 } }],
  ["some days", ["2016-09-04", "2016-09-06"], { x1: 42, x2: 62, later: { x: 62, width: 45 } }],
  ["days that begin before the view", ["2016-08-20", "2016-09-02"], { x1: 7, x2: 22, later: { x: 22, width: 85 } }],
  ["days that end after it: nothing is left to shade", ["2016-09-09", "2016-09-20"], { x1: 92, x2: 107 }],
  ["the last day", ["2016-09-10"], { x1: 102, x2: 102, later: { x: 102, width: 5 } }],
  ["the day before the view", ["2016-08-31"], undefined],
  ["the day after it", ["2016-09-11"], undefined],
] as const)("%s", (_, [first, last], found) => {
  expect(ownDay(first, last)).toEqual(found);
});
