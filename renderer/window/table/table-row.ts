/** One event as a row of the table. */
import type { EventRow } from "../../../data/lists/event-row.ts";
import { matchRanges } from "../../../data/fold.ts";
import type { CodedSource } from "../../picture/marks/chip.ts";
import { chipsOf } from "../dom/chips.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";

/** What the rows of a table have in common. */
export interface RowContext {
  readonly coded: ReadonlyMap<string, CodedSource>;
  /** What is searched for, as `searchTerms` gives it. */
  readonly terms: readonly string[];
}

/** A row that `plot/selection-clicks.ts` understands by its `data-event-id`; `faint` ones do not pass the filter. */
export function tableRow(row: EventRow, faint: boolean, { coded, terms }: RowContext): HTMLTableRowElement {
  const { event, date, lane, place, actors, sources, independent, differs } = row;
  const box = element("input", { type: "checkbox", "aria-label": `Pick ${event.title}` });
  const note = faint ? element("span", { class: "note" }, " filtered out") : undefined;
  const chips = chipsOf(sources, coded);
  const cell = (name: string, ...content: readonly Content[]): HTMLElement => element("td", { class: name }, content);
  return element(
    "tr",
    { "data-event-id": event.id, ...(faint && { "data-faint": "" }) },
    element("td", { class: "pick" }, box),
    cell("date", date),
    element("th", { scope: "row", class: "event" }, element("span", TOLD, marked(event.title, terms)), note),
    cell("lane", element("span", TOLD, lane)),
    cell("place", element("span", TOLD, marked(place, terms))),
    cell("actors", element("span", TOLD, marked(actors, terms))),
    cell("sources", chips),
    cell("origins", String(independent)),
    cell("differs", differs.length === 0 ? undefined : element("span", {}, `≠ ${differs.join("; ")}`)),
  );
}

/** Text with what a search found in it marked. */
function marked(text: string, terms: readonly string[]): Content {
  const ranges = matchRanges(text, terms);
  return ranges
    .flatMap(({ from, to }, index) => [
      text.slice(ranges[index - 1]?.to ?? 0, from),
      element("mark", {}, text.slice(from, to)),
    ])
    .concat(text.slice(ranges.at(-1)?.to ?? 0));
}
