/** Titles in one line or two, of some px. */
import { expect, test } from "vitest";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";
import { titleLines } from "./title-lines.ts";

const measure = measureWithSourceSans();
const widthOf = (line: string): number => measure(line, STYLES.event);
const TITLE = "US Suspends Diplomatic Relations With Russia On Syria";

test("a title that has room stays in one line, to the pixel", () => {
  expect(titleLines(TITLE, widthOf(TITLE), measure)).toEqual([TITLE]);
  expect(titleLines(TITLE, widthOf(TITLE) - 0.01, measure)).toHaveLength(2);
});

test("two lines are about as long as each other, and hold all words", () => {
  const [first, rest = ""] = titleLines(TITLE, 330, measure);
  expect(`${first} ${rest}`).toBe(TITLE);
  expect(Math.abs(widthOf(first) - widthOf(rest))).toBeLessThan(72);
});

test("where even lines would be three, the first is as full as it can be", () => {
  const words = "Unverhältnismäßigkeitsgrundsatz Bundesverfassungsgericht ab";
  const widest = widthOf("Unverhältnismäßigkeitsgrundsatz") + 1;
  expect(widthOf("Bundesverfassungsgericht ab")).toBeLessThan(widest);
  expect(titleLines(words, widest, measure)).toEqual([
    "Unverhältnismäßigkeitsgrundsatz",
    "Bundesverfassungsgericht ab",
  ]);
});

test("what two lines have no room for is cut at the end of the second", () => {
  const long = `${TITLE}, ${TITLE}, ${TITLE}`;
  const [first, rest = ""] = titleLines(long, 330, measure);
  expect(widthOf(first)).toBeLessThanOrEqual(330);
  expect(widthOf(rest)).toBeLessThanOrEqual(330);
  expect(rest.endsWith("…")).toBe(true);
  expect(long.startsWith(`${first} ${rest.slice(0, -1)}`)).toBe(true);
});
