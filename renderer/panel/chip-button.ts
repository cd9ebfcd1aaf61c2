/** A source chip in the panel: the same code and colour as in the picture, and a way to the source's card. */
import { THEMES } from "../draw/theme.ts";
import type { CodedSource } from "../model/chip.ts";
import { outletName } from "../model/chip.ts";
import { element } from "./element.ts";

/** A button that `interact/select.ts` understands by its `data-source-id`. */
export function chipButton({ source, code, series }: CodedSource): HTMLButtonElement {
  const name = `Source ${code}: ${outletName(source)}`;
  const button = element(
    "button",
    { type: "button", class: "chip", "data-source-id": source.id, "aria-label": name },
    code,
  );
  button.style.setProperty("--chip", seriesVariable(series));
  return button;
}

/** The CSS value for the colour of a source, by its place in the timeline; after the last the first comes again. */
export function seriesVariable(series: number): string {
  return `var(--series-${String(series % THEMES.light.series.length)})`;
}
