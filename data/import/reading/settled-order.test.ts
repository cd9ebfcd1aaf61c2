import { expect, test } from "vitest";
import { orderSeen } from "./settled-order.ts";

function settledBy(dates: readonly string[], ambiguous: readonly string[] = ["5/12/2015"]) {
  const seen = orderSeen();
  for (const date of dates) seen.hear(date);
  return seen.settled(ambiguous);
}

test("a date with a number that is no month settles the order of the others", () => {
  expect(settledBy(["5/12/2015", "5/13/2015", "5/14/2015"])).toStrictEqual({
    order: "month-first",
    why: 'dates such as "5/12/2015" are read with the month first, as "5/13/2015" has to be',
  });
  expect(settledBy(["31-1-2015 10:00"])?.order).toBe("day-first");
  expect(settledBy(["12/31/2015T10:00"])?.order).toBe("month-first");
});

test.each([
  [["5/12/2015"]],
  [["5/13/2015", "13/5/2015"]],
  [["5/32/2015", "32/5/2015", "13/13/2015", "0/13/2015"]],
  [["5/13/20155", "5/13-2015", "a 5/13/2015", "2015-05-13"]],
])("%j settle nothing", (dates) => {
  expect(settledBy(dates)).toBeUndefined();
});

test("dates with full stops have their day first, unless another has its month there", () => {
  expect(settledBy([], ["5.12.2015", "1. 2. 2015"])).toStrictEqual({
    order: "day-first",
    why: 'dates such as "5.12.2015" are read with the day first, as those with full stops are written',
  });
  expect(settledBy(["5.13.2015"], ["5.12.2015"])?.order).toBe("month-first");
  expect(settledBy([], ["5.12.2015", "5/12/2015"])).toBeUndefined();
});
