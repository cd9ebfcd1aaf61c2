/** The families that lines of text are set in. */
import { expect, test } from "vitest";
import { FONT_FAMILY } from "./text-shape.ts";

test("a viewer without the font takes a narrow one before any that may be wider than what was measured", () => {
  const families = FONT_FAMILY.split(", ");
  expect(families[0]).toBe("'Source Sans 3'");
  expect(families.at(-1)).toBe("sans-serif");
  expect(families.slice(2, -1)).toEqual(["'Liberation Sans Narrow'", "'Arial Narrow'"]);
});
