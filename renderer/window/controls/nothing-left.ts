/** Words where an empty picture or table would leave one wondering: why nothing is there, and the way back. */
import { NO_FILTER } from "../../../data/look/filter.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import type { State } from "../state/state.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Appends the words to `place`, in the picture's part of the window; hidden while any event is shown. */
export function nothingLeft(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const text = element("p", {});
  const clear = element("button", { type: "button", class: "plain" }, "Clear search and filters");
  const root = element("div", { id: "nothing-left" }, text, clear);
  root.hidden = true;
  place.append(root);
  clear.addEventListener("click", () => {
    dispatch({ type: "looked", look: { filter: NO_FILTER } });
    place.querySelector<HTMLElement>("#viewport")?.focus();
  });
  return ({ state, shown, shownChanged }) => {
    if (!shown || !shownChanged) return;
    const reason = reasonOf(state, shown);
    root.hidden = reason === undefined;
    text.textContent = reason ?? "";
    clear.hidden = shown.timeline.events.length === 0;
  };
}

/** Why nothing is shown; undefined when something is. */
function reasonOf({ timeline }: State, shown: Shown): string | undefined {
  if (timeline?.events.length === 0) return "This timeline has no events.";
  if (shown.timeline.events.length === 0) return "Nothing had been reported by this day.";
  return shown.passing.size + shown.faint.size === 0 ? "No event passes the search and filters." : undefined;
}
