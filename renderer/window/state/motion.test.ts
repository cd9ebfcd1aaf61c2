import { expect, test } from "vitest";
import { createMotion, isJump } from "./motion.ts";

const FROM = { from: 0, to: 100 };
const TO = { from: 1000, to: 1100 };

test("a jump is drawn as a way of a quarter of a second, slow at both ends, from the first frame on", () => {
  const motion = createMotion(() => true);
  motion.start(FROM);
  const drawn = [5000, 5025, 5125, 5225].map((now) => motion.viewAt(TO, now).from);
  expect(drawn).toEqual([0, expect.closeTo(28, 6), expect.closeTo(500, 6), expect.closeTo(972, 6)]);
  expect(motion.viewAt(TO, 5250)).toBe(TO);
});

test("who is there already, who wants no motion, and whoever stopped it, is at the target at once", () => {
  const motion = createMotion(() => true);
  expect(motion.viewAt(TO, 0)).toBe(TO);
  motion.start(FROM);
  motion.viewAt(TO, 0);
  motion.stop();
  expect(motion.viewAt(TO, 1)).toBe(TO);
  const calm = createMotion(() => false);
  calm.start(FROM);
  expect(calm.viewAt(TO, 0)).toBe(TO);
});

test("a way that was finished is not gone again, and another one begins with its own first frame", () => {
  const motion = createMotion(() => true);
  motion.start(FROM);
  motion.viewAt(TO, 0);
  motion.viewAt(TO, 250);
  expect(motion.viewAt(FROM, 260)).toBe(FROM);
  motion.start(TO);
  expect(motion.viewAt(FROM, 9000).from).toBe(1000);
});

test("gestures show the way themselves; what leads elsewhere at once is a jump", () => {
  const view = FROM;
  expect(isJump({ type: "viewed", view })).toBe(false);
  expect(isJump({ type: "panned", share: 1 })).toBe(false);
  expect(isJump({ type: "gone-to", view })).toBe(true);
  expect(
    (["fitted", "fitted-selection", "went-back", "went-forward"] as const).map((type) => isJump({ type })),
  ).toEqual([true, true, true, true]);
});
