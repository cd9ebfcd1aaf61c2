import { expect, test } from "vitest";
import { days } from "../../../e2e/helpers/example.ts";
import { HOUR } from "../../../data/time.ts";
import { calloutsInView, calloutsOf, partOfTime } from "./callouts-of.ts";

test("callouts on events go by the events' ids, those on parts of time say in words when that is", () => {
  const callouts = calloutsOf({
    callouts: [
      { text: "First", on: { event: "a" } },
      { text: "Ice", on: { interval: days("2016-09-12", "2016-09-18") } },
      { text: "Second", on: { event: "a" } },
    ],
  });
  expect([...callouts.onEvents]).toEqual([["a", ["First", "Second"]]]);
  expect(callouts.onTime.map(({ key, name }) => [key, name])).toEqual([
    ["1", "Note on 12 September 2016 to 18 September 2016: Ice"],
  ]);
  expect(calloutsInView(callouts, days("2016-09-18", "2016-09-20"))).toHaveLength(1);
  expect(calloutsInView(callouts, days("2016-09-19", "2016-09-20"))).toHaveLength(0);
});

test("a part of time is told in days where it is made of days, and in hours where not", () => {
  const day = days("2016-09-12", "2016-09-12");
  expect(partOfTime(day)).toBe("12 September 2016");
  const hours = { from: day.from + 6 * HOUR, to: day.from + 8 * HOUR };
  expect(partOfTime(hours)).toBe("12 September 2016, 06:00 to 12 September 2016, 08:00");
});
