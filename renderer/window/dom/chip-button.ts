/** A source chip in the panel: the same code and colour as in the picture, and a way to the source's card. */
import { seriesPattern } from "../../picture/shapes/series-line.ts";
import { THEMES } from "../../picture/shapes/theme.ts";
import { chipText, spokenChip, type CodedSource } from "../../picture/marks/chip.ts";
import { element } from "./element.ts";

/** A button that `plot/selection-clicks.ts` understands by its `data-source-id`. */
export function chipButton(coded: CodedSource): HTMLButtonElement {
  const { source, series } = coded;
  const name = spokenChip(coded);
  const button = element(
    "button",
    { type: "button", class: "chip", "data-source-id": source.id, "aria-label": name },
    chipText(coded),
  );
  markSeries(button, series);
  return button;
}

/** Gives an element the colour and the line of a source, by its place in the timeline, as the picture's chips have them. */
export function markSeries(chip: HTMLElement, series: number): void {
  chip.style.setProperty("--chip", `var(--series-${String(series % THEMES.light.series.length)})`);
  chip.style.setProperty("--chip-line", seriesPattern(series));
}
