import { expect, test } from "vitest";
import { contrast } from "../../../e2e/helpers/contrast.ts";
import { isForPress, THEMES } from "./theme.ts";

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

test("in a newspaper all type and every line that counts is solid, and no tint fills in or fades away", () => {
  const { ink, muted, faint, strongRule, accent, series, ...others } = THEMES.newspaper;
  expect(new Set([ink, muted, faint, strongRule, accent, ...series])).toEqual(new Set(["#000000"]));
  for (const tint of [others.rule, others.gridline, others.shade, others.accentWash]) {
    const share = 1 - Number.parseInt(tint.slice(1, 3), 16) / 255;
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.46);
  }
});

test("themes for the press are those of ink alone", () => {
  const grey = /^#([0-9a-f]{2})\1\1$/u;
  const themes = Object.entries(THEMES) as [keyof typeof THEMES, (typeof THEMES)["light"]][];
  for (const [name, { paper, ink, muted, faint, rule, accent, accentWash, series }] of themes) {
    const isGreyAlone = [paper, ink, muted, faint, rule, accent, accentWash, ...series].every((one) => grey.test(one));
    expect(isForPress(name), name).toBe(isGreyAlone);
  }
});
