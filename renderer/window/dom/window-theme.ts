/** Which theme the window shows: the user's choice, or what the system asks for. */
import { THEMES, type ThemeName } from "../../picture/shapes/theme.ts";
import type { ThemeChoice } from "../../../data/look/look.ts";

/** The theme for a choice, and a way to hear of it when the system changes its mind. */
export interface SystemTheme {
  readonly resolve: (choice: ThemeChoice) => ThemeName;
  readonly onChange: (listener: () => void) => void;
}

/**
 * Follows the system's colour scheme, and its wish for more contrast, or for colours of its own, before that.
 *
 * @param until aborted when nobody hears of it any more; absent where somebody always does
 */
export function followSystem(until?: AbortSignal): SystemTheme {
  const darkness = window.matchMedia("(prefers-color-scheme: dark)");
  const contrast = window.matchMedia("(prefers-contrast: more)");
  const forced = window.matchMedia("(forced-colors: active)");
  return {
    resolve: (choice) => {
      if (choice !== "system") return choice;
      // High contrast is drawn on black, which in a white window would glare.
      if (forced.matches) return darkness.matches ? "contrast" : "light";
      return contrast.matches ? "contrast" : darkness.matches ? "dark" : "light";
    },
    onChange: (listener) => {
      for (const asked of [darkness, contrast, forced]) {
        asked.addEventListener("change", listener, until && { signal: until });
      }
    },
  };
}

/** Hands the theme's colours to the style sheets as custom properties. */
export function showTheme(root: HTMLElement, name: ThemeName): void {
  if (root.dataset["theme"] === name) return;
  const { series, scheme, ...colors } = THEMES[name];
  root.dataset["theme"] = name;
  root.style.setProperty("color-scheme", scheme);
  for (const [token, color] of Object.entries(colors)) root.style.setProperty(`--${token}`, color);
  series.forEach((color, index) => {
    root.style.setProperty(`--series-${String(index)}`, color);
  });
}
