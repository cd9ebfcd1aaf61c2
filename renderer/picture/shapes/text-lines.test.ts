import { expect, test } from "vitest";
import { PRIMARY_FAMILY, measureWithSourceSans } from "../text/measure.ts";
import { STYLES, textAt } from "../text/text.ts";
import { usesOf } from "./text-lines.ts";

const measure = measureWithSourceSans();

test("each run of a line is used with its own typeface, in the weight of the line", () => {
  const plain = textAt(measure, "event", "Harbour", 0, 0);
  const mixed = textAt(measure, "note", "Harbour נמל", 0, 0);
  const uses = usesOf([plain, mixed]);
  expect(uses[0]).toEqual({ text: "Harbour", family: PRIMARY_FAMILY, weight: STYLES.event.weight });
  expect(uses.slice(1).every(({ weight }) => weight === STYLES.note.weight)).toBe(true);
  const set = (wanted: string) => uses.slice(1).flatMap(({ family, text }) => (family === wanted ? [text.trim()] : []));
  expect(set(PRIMARY_FAMILY)).toContain("Harbour");
  expect(set("Noto Sans Hebrew")).toEqual(["נמל"]);
});
