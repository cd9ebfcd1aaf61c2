import { expect, test } from "vitest";
import { arcAround, type Obstacles } from "./arc-route.ts";

const FREE: Obstacles = { boxes: [], top: -Infinity, bottom: Infinity };
const ALONG_A_ROW = { start: { x: 100, y: 300 }, end: { x: 500, y: 300 }, clearance: [9, 9] } as const;

/** How high an arc rises above its ends in its middle, px. */
const risenBy = (obstacles: Obstacles): number => {
  const { start, control, end } = arcAround(ALONG_A_ROW, obstacles);
  return 300 - (start.y + 2 * control.y + end.y) / 4;
};

test("where nothing lies in the way an arc bends upwards, a little", () => {
  expect(risenBy(FREE)).toBeCloseTo(29.2, 1);
});

test.each([
  ["words on its way: under them", { x: 250, y: 260, width: 100, height: 18 }, 14, 20],
  ["words on its way and under it: over them", { x: 250, y: 262, width: 100, height: 60 }, 40, 60],
  ["words that reach high up: downwards", { x: 250, y: 100, width: 100, height: 202 }, -30, -2],
])("an arc goes round %s", (_, box, least, most) => {
  const risen = risenBy({ ...FREE, boxes: [box] });
  expect(risen).toBeGreaterThan(least);
  expect(risen).toBeLessThan(most);
});

test("an arc does not leave the lanes, and where it can go nowhere it goes as usual", () => {
  expect(risenBy({ ...FREE, top: 290 })).toBeLessThan(10);
  expect(risenBy({ ...FREE, boxes: [{ x: 0, y: -2000, width: 1000, height: 5000 }] })).toBeCloseTo(29.2, 1);
});
