import { expect, test } from "vitest";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";
import { rememberedCallout, setCallout, type CalloutMemory } from "./callout-text.ts";

const measure = measureWithSourceSans();
const LONG = "Two reports give 19 September, one gives 20 September; the guild has not said who was in the boat";

test("a callout is as narrow as three lines allow, and no line is wider than what it may be", () => {
  const narrow = setCallout(LONG, { least: 100, most: 330 }, measure);
  expect(narrow.lines).toHaveLength(3);
  expect(narrow.lines.join(" ")).toBe(LONG);
  expect(narrow.isCut).toBe(false);
  expect(narrow.width).toBe(Math.max(...narrow.lines.map((line) => measure(line, STYLES.callout))));
  expect(setCallout(LONG, { least: 330, most: 330 }, measure).lines).toHaveLength(2);
  expect(setCallout("Short", { least: 100, most: 330 }, measure).lines).toEqual(["Short"]);
});

test("its lines are of about one length", () => {
  const { lines } = setCallout("The harbour stays shut until the ice breaks", { least: 180, most: 330 }, measure);
  const widths = lines.map((line) => measure(line, STYLES.callout));
  expect(lines).toHaveLength(2);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.75);
});

test("words beyond three lines end in an ellipsis, and the callout says that it is cut", () => {
  const cut = setCallout(LONG, { least: 100, most: 120 }, measure);
  expect(cut.lines).toHaveLength(3);
  expect(cut.lines[2]!.endsWith("…")).toBe(true);
  expect(cut.isCut).toBe(true);
  for (const line of cut.lines) expect(measure(line, STYLES.callout)).toBeLessThanOrEqual(120);
});

test("a long word widens its callout before it is broken", () => {
  const { lines } = setCallout("Rhabarberbarbarabarbarbaren", { least: 60, most: 330 }, measure);
  expect(lines).toEqual(["Rhabarberbarbarabarbarbaren"]);
});

test("a callout of one width is set once, in tens of px", () => {
  const memory: CalloutMemory = new Map();
  const first = rememberedCallout(LONG, { least: 151, most: 333 }, measure, memory);
  expect(rememberedCallout(LONG, { least: 158, most: 339 }, measure, memory)).toBe(first);
  expect(rememberedCallout(LONG, { least: 330, most: 339 }, measure, memory)).not.toBe(first);
  expect(first.width).toBeLessThanOrEqual(330);
});
