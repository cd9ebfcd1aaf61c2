import { afterEach, expect, test, vi } from "vitest";
import { THEMES } from "../../picture/shapes/theme.ts";
import { followSystem, showTheme } from "./window-theme.ts";

const DARK = "prefers-color-scheme: dark";
const CONTRAST = "prefers-contrast: more";

afterEach(() => void vi.unstubAllGlobals());

/** A system that wants what `wanted` names. Happy-dom knows no wish for more contrast, and no change of mind. */
function system(...wanted: readonly string[]): { readonly changeMind: () => void } {
  const queries: EventTarget[] = [];
  vi.stubGlobal("matchMedia", (text: string) => {
    const query = Object.assign(new EventTarget(), { matches: wanted.some((wish) => text.includes(wish)) });
    queries.push(query);
    return query;
  });
  return { changeMind: () => queries.forEach((query) => query.dispatchEvent(new Event("change"))) };
}

test("what the user chose is shown, whatever the system wants", () => {
  system(DARK, CONTRAST);
  expect((["light", "dark", "contrast", "print"] as const).map(followSystem().resolve)).toEqual([
    "light",
    "dark",
    "contrast",
    "print",
  ]);
});

test.each([
  [[], "light"],
  [[DARK], "dark"],
  [[CONTRAST], "contrast"],
  [[DARK, CONTRAST], "contrast"],
  [["forced-colors: active"], "light"],
  [["forced-colors: active", CONTRAST], "light"],
  [["forced-colors: active", DARK], "contrast"],
])("a system that wants %j gets %s", (wanted, theme) => {
  system(...wanted);
  expect(followSystem().resolve("system")).toBe(theme);
});

test("a system that changes its mind is heard, on darkness, on contrast and on colours of its own", () => {
  const { changeMind } = system();
  const heard = vi.fn();
  followSystem().onChange(heard);
  changeMind();
  expect(heard).toHaveBeenCalledTimes(3);
});

test("a theme reaches the style sheets as its name, its scheme and its colours, source by source", () => {
  const root = document.createElement("html");
  showTheme(root, "contrast");
  const { paper, series } = THEMES.contrast;
  const read = (name: string): string => root.style.getPropertyValue(name);
  expect([root.dataset["theme"], ...["color-scheme", "--paper", "--series-0", "--series-7"].map(read)]).toEqual([
    "contrast",
    "dark",
    paper,
    series[0],
    series[7],
  ]);
  showTheme(root, "light");
  expect([root.dataset["theme"], read("color-scheme"), read("--paper")]).toEqual([
    "light",
    "light",
    THEMES.light.paper,
  ]);
});
