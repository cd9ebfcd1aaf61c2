/** Rows of chips, and chips that only name a source where a button would lead astray. */
import { chipText, outletChips, type CodedSource } from "../../picture/marks/chip.ts";
import { chipButton, markSeries } from "./chip-button.ts";
import { element } from "./element.ts";

/** The sources that are drawn as chips, by id. */
export type Coded = ReadonlyMap<string, CodedSource>;

/** A chip for each outlet of these sources, in the order given; those without a code have none. */
export function chipsOf(sources: readonly string[], coded: Coded): readonly HTMLButtonElement[] {
  return outletChips(sources.flatMap((id) => coded.get(id) ?? [])).map(chipButton);
}

/** A source's code, coloured like its chip: a name, not a button. */
export function chipName(coded: CodedSource): HTMLElement {
  const name = element("span", { class: "chip-name" }, chipText(coded));
  markSeries(name, coded.series);
  return name;
}
