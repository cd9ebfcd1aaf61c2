import { expect, test } from "vitest";
import { spanDistance, spansMeet } from "./passage-span.ts";

test.each([
  [2, 4, false, 1],
  [2, 5, false, 0],
  [2, 6, true, 0],
  [6, 7, true, 0],
  [2, 12, true, 0],
  [9, 12, true, 0],
  [10, 12, false, 0],
  [11, 12, false, 1],
])("from 5 to 10 and from %i to %i", (from, to, meet, distance) => {
  const part = { from: 5, to: 10 };
  expect([spansMeet(part, { from, to }), spansMeet({ from, to }, part)]).toStrictEqual([meet, meet]);
  expect([spanDistance(part, { from, to }), spanDistance({ from, to }, part)]).toStrictEqual([distance, distance]);
});
