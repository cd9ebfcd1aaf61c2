import { expect, test } from "vitest";
import { between, ease } from "./between.ts";

const whole = { from: 0, to: 1600 };
const part = { from: 900, to: 1000 };

test("it begins at one view and ends at the other, as the same objects", () => {
  expect(between(whole, part, 0)).toBe(whole);
  expect(between(whole, part, 1)).toBe(part);
  expect(between(whole, part, -0.1)).toBe(whole);
  expect(between(whole, part, 1.1)).toBe(part);
});

test("half the way is the geometric mean of the lengths", () => {
  const { from, to } = between(whole, part, 0.5);
  expect(to - from).toBeCloseTo(400, 9);
});

test("the instant that both views show at the same place never moves", () => {
  // 960 is at 60% of either.
  for (const t of [0.1, 0.25, 0.5, 0.9]) {
    const { from, to } = between(whole, part, t);
    expect((960 - from) / (to - from)).toBeCloseTo(0.6, 9);
  }
});

test("views of one length are joined in a straight line", () => {
  expect(between({ from: 0, to: 10 }, { from: 100, to: 110 }, 0.25)).toEqual({ from: 25, to: 35 });
});

test("the way back is the same way", () => {
  const there = between(whole, part, 0.3);
  const back = between(part, whole, 0.7);
  expect(back.from).toBeCloseTo(there.from, 9);
  expect(back.to).toBeCloseTo(there.to, 9);
});

test("easing keeps the ends and the middle, and stays within them", () => {
  expect([-1, 0, 0.5, 1, 2].map(ease)).toEqual([0, 0, 0.5, 1, 1]);
  expect(ease(0.1)).toBeLessThan(0.1);
  expect(ease(0.9)).toBeGreaterThan(0.9);
});
