/** Clicks and Enter on events, reports and chips, as selections. */
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Action } from "../state/state.ts";
import type { SelectedItem } from "../../../data/look/look.ts";

/** Listens on an element for all marks in it, whenever they are drawn. */
export function setupSelection(root: HTMLElement, dispatch: (action: Action) => void): void {
  const choose = ({ target }: Event): boolean => {
    const selection = selectionAt(target);
    const isMark = target instanceof Element && target.closest(".glyph, .tick") !== null;
    if (selection)
      dispatch({ type: "selected", selection, ...(selection.kind === "event" && !isMark && { reveal: true }) });
    return selection !== undefined;
  };
  root.addEventListener("click", (event) => {
    if (choose(event)) event.preventDefault();
  });
  listenForKeys(root, "mark", (command, event) => command === "choose" && choose(event));
}

/** What takes a click in the picture. */
const OPERABLE = "[data-event-id], [data-event-link], [data-report-id], [data-source-id], .lane-label, .count";

/** A click on the empty plot leaves what is selected. A drag is none: D3 keeps the click that ends one to itself. */
export function setupEmptyPlot(viewport: HTMLElement, dispatch: (action: Action) => void): void {
  viewport.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(OPERABLE) === null) dispatch({ type: "deselected" });
  });
}

/** The innermost of chip, event and report: a chip in an event means its source. */
function selectionAt(target: EventTarget | null): SelectedItem | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest("[data-source-id], [data-event-id], [data-event-link], [data-report-id]");
  const source = mark?.getAttribute("data-source-id") ?? mark?.getAttribute("data-report-id");
  if (source != null) return { kind: "source", id: source };
  const event = mark?.getAttribute("data-event-id") ?? mark?.getAttribute("data-event-link");
  return event == null ? undefined : { kind: "event", id: event };
}
