/** What is printed: the picture, then the events and the sources that tell them, in words. */
import { citation } from "../../data/lists/citation.ts";
import { citedSources } from "../../data/lists/cited-sources.ts";
import { eventRows, type EventRow } from "../../data/lists/event-row.ts";
import { sortRows } from "../../data/lists/row-order.ts";
import { formatBound } from "../../data/time.ts";
import { counted } from "../../data/words.ts";
import { rangeText } from "../picture/axis/range-text.ts";
import type { Shown } from "../picture/compose/shown.ts";
import { codedSources, outletChips } from "../picture/marks/chip.ts";
import type { Measure } from "../picture/text/measure.ts";
import { chipName, type Coded } from "../window/dom/chips.ts";
import { element } from "../window/dom/element.ts";
import { showTheme } from "../window/dom/window-theme.ts";
import type { State } from "../window/state/state.ts";
import { PRINTED_THEME, printedPictures } from "./printed-picture.ts";

const COLUMNS = ["Date", "Event", "Place", "Sources", "Accounts differ on"];

/** An element of the page's body that print.css shows on paper alone. */
export function printedSheet(shown: Shown, state: State, measure: Measure): HTMLElement {
  const { timeline, events } = shown;
  const coded = codedSources(timeline.sources);
  const rows = sortRows(events.map(eventRows(timeline)), state.table.sort);
  const sheet = element(
    "section",
    { id: "printed", "aria-label": "For print" },
    // The picture has the title, too, for the eye.
    element("h1", { class: "unseen" }, timeline.title),
    printedPictures(shown, state, measure),
    element("h2", {}, "Events"),
    element("p", {}, whatIsShown(shown, state)),
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          COLUMNS.map((name) => element("th", { scope: "col" }, name)),
        ),
      ),
      element(
        "tbody",
        {},
        rows.map((row) => rowOf(row, coded)),
      ),
    ),
    element("h2", {}, "Sources"),
    element(
      "ul",
      {},
      citedSources(events, timeline.sources).map((source) => {
        const code = coded.get(source.id);
        return element("li", {}, element("span", {}, code && chipName(code)), element("span", {}, citation(source)));
      }),
    ),
  );
  showTheme(sheet, "light");
  sheet.style.setProperty("--paper", PRINTED_THEME.paper);
  return sheet;
}

/** How many events these are, what part of time the picture shows, and as of when. */
function whatIsShown({ events, timeline }: Shown, { view, look, timeline: whole }: State): string {
  const all = counted(whole?.events.length ?? timeline.events.length, "event");
  const count = events.length === whole?.events.length ? all : `${String(events.length)} of ${all}`;
  const known = look.knownOn === undefined ? "" : ` As known on ${formatBound(look.knownOn)}.`;
  return `${count}. The picture shows ${rangeText(view)}.${known}`;
}

function rowOf({ event, date, place, sources, differs }: EventRow, coded: Coded): HTMLTableRowElement {
  const chips = outletChips(sources.flatMap((id) => coded.get(id) ?? [])).map(chipName);
  const differing = differs.length === 0 ? undefined : `≠ ${differs.join("; ")}`;
  return element(
    "tr",
    {},
    element("td", {}, date),
    element("th", { scope: "row" }, event.title),
    element("td", {}, place),
    element("td", {}, chips),
    element("td", { class: "differs" }, differing),
  );
}
