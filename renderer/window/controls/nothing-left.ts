/** Words where an empty picture or table would leave one wondering: why nothing is there, and the way back. */
import { NO_FILTER } from "../../../data/look/filter.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import type { State } from "../state/state.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/**
 * Appends the words to `place`, in the picture's part of the window; hidden while any event is shown.
 *
 * @param isWritten whether events can be made here: then a timeline without any offers to make the first
 */
export function nothingLeft(place: HTMLElement, dispatch: Dispatch, isWritten = false): WindowPart {
  const text = element("p", {});
  const clear = element("button", { type: "button", class: "plain" }, "Clear search and filters");
  const begin = element("button", { type: "button", class: "plain", "data-command": "new-event" }, "New event");
  const root = element("div", { id: "nothing-left" }, text, clear, isWritten ? begin : undefined);
  root.hidden = true;
  place.append(root);
  clear.addEventListener("click", () => {
    dispatch({ type: "looked", look: { filter: NO_FILTER } });
    place.querySelector<HTMLElement>("#viewport")?.focus();
  });
  return ({ state, shown, shownChanged }) => {
    if (!shown || !shownChanged) return;
    const reason = reasonOf(state, shown, isWritten);
    root.hidden = reason === undefined;
    text.textContent = reason ?? "";
    clear.hidden = shown.timeline.events.length === 0;
    begin.hidden = state.timeline?.events.length !== 0;
  };
}

const NO_EVENTS = "This timeline has no events.";

/** Why nothing is shown; undefined when something is. */
function reasonOf({ timeline }: State, shown: Shown, isWritten: boolean): string | undefined {
  if (timeline?.events.length === 0)
    return isWritten
      ? "The first event stands here. A table or a text with dates can be dropped here, too."
      : NO_EVENTS;
  if (shown.timeline.events.length === 0) return "Nothing had been reported by this day.";
  return shown.passing.size + shown.faint.size === 0 ? "No event passes the search and filters." : undefined;
}
