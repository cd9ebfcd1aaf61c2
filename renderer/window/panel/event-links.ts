/** Lists of events that lead from one to the next. */
import type { TimelineEvent } from "../../../data/timeline.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";

/** Entries of one list; a panel is no place for more, and the table shows all. */
const MOST = 200;

/** Links to events, each followed by what is to be said of it. */
export function eventLinks(events: readonly TimelineEvent[], beside: (event: TimelineEvent) => Content): HTMLElement {
  const left = events.length - MOST;
  const items = events
    .slice(0, MOST)
    .map((event) =>
      element(
        "li",
        {},
        element("button", { type: "button", class: "link", "data-event-link": event.id, ...TOLD }, event.title),
        beside(event),
      ),
    );
  const more =
    left > 0 ? element("li", { class: "attribution" }, `and ${String(left)} more; the table has them all`) : undefined;
  return element("ul", { class: "links" }, items, more);
}
