import { expect, test } from "vitest";
import { THEMES } from "./theme.ts";

/** WCAG 2.2 relative luminance and contrast ratio (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

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
