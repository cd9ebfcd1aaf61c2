/** Chooses the theme: as the system wants it, or one of ours. */
import { THEME_CHOICES, type ThemeChoice } from "../../../data/look/look.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

const LABELS: Readonly<Record<ThemeChoice, string>> = {
  system: "System theme",
  light: "Light theme",
  dark: "Dark theme",
  contrast: "High contrast",
  print: "Print theme",
  newspaper: "Newspaper",
};

/** A select field at the end of `place`, and the part that keeps it in step. */
export function themeChoice(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const options = THEME_CHOICES.map((choice) => element("option", { value: choice }, LABELS[choice]));
  // What is chosen says that it is a theme: the toolbar has no room for a label.
  const select = element("select", { "aria-label": "Theme", title: "Theme", "data-role": "theme" }, options);
  place.append(select);
  select.addEventListener("change", () => {
    const theme = THEME_CHOICES.find((choice) => choice === select.value);
    if (theme) dispatch({ type: "looked", look: { theme } });
  });
  return ({ state }) => {
    if (select.value !== state.look.theme) select.value = state.look.theme;
  };
}
