import { expect, test } from "vitest";
import { measureWithSourceSans } from "./measure.ts";
import { ellipsize, STYLES } from "./text.ts";

const measure = measureWithSourceSans();

test("text that fits is left alone", () => {
  expect(ellipsize(measure, "event", "US suspends talks", 400)).toBe("US suspends talks");
});

test("text is cut to the longest beginning that fits, without a space before the ellipsis", () => {
  const cut = ellipsize(measure, "event", "US suspends talks with Russia", 124);
  expect(cut).toBe("US suspends talks…");
  expect(measure(cut, STYLES.event)).toBeLessThanOrEqual(124);
});

test("characters outside the basic plane are not cut in half", () => {
  expect(ellipsize(measure, "event", "😀😀😀😀😀😀", 40)).toMatch(/^(😀)*…$/u);
});
