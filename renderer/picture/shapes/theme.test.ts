import { expect, test } from "vitest";
import { contrast } from "../../../e2e/helpers/contrast.ts";
import { THEMES } from "./theme.ts";

test.each(Object.entries(THEMES))(
  "every text of the %s theme has a contrast of at least 4.5:1 on every ground it can stand on",
  (_, theme) => {
    const texts = [theme.ink, theme.muted, theme.accent, ...theme.series];
    const pairs = [
      ...texts.flatMap((text) => [theme.paper, theme.shade].map((ground) => [text, ground] as const)),
      [theme.faint, theme.paper] as const,
      [theme.accent, theme.accentWash] as const,
    ];
    expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  },
);

test("black on white is 21:1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
