/** Says aloud, politely, what those who cannot see the window would miss: a live region that screen readers read from. */
import { outletName } from "../../../data/source-name.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { SelectedItem } from "../../../data/look/look.ts";
import { counted } from "../../../data/words.ts";
import { rangeText } from "../../picture/axis/range-text.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { element } from "../dom/element.ts";
import type { State } from "../state/state.ts";
import type { Frame, WindowPart } from "../state/store.ts";

/** How long a view has to rest before its period is said, ms: a gesture passes through many. */
const REST = 500;
/** Lines that are kept; older ones have been read. */
const MOST_LINES = 4;

export interface Announcer {
  /** Says one thing. What is said at the same time is said one after the other. */
  readonly say: (text: string) => void;
  readonly part: WindowPart;
}

/** Speaks in `place`, which is a live region that reads what is added to it. */
export function announcer(place: HTMLElement): Announcer {
  let resting = 0;
  const say = (text: string): void => {
    place.append(element("p", {}, text));
    while (place.childElementCount > MOST_LINES) place.firstElementChild?.remove();
  };
  return {
    say,
    part: ({ state, before, shown }: Frame) => {
      if (!shown || !before || state.timeline !== before.timeline) return;
      for (const text of news(state, before, shown)) say(text);
      if (state.view === before.view) return;
      window.clearTimeout(resting);
      resting = window.setTimeout(() => say(rangeText(state.view)), REST);
    },
  };
}

/** What changed that no control says of itself. */
function news(state: State, before: State, shown: Shown): readonly string[] {
  const { look, selection } = state;
  const isComparing = look.compared !== before.look.compared;
  const isFolding = look.collapsed !== before.look.collapsed;
  return [
    ...(isComparing ? [comparingText(look.compared, shown)] : []),
    ...(selection !== before.selection ? [selection ? detailsText(selection, shown) : "Overview"] : []),
    ...(isFolding ? [foldingText(look.collapsed, before.look.collapsed, shown)] : []),
    ...(state.lettersOff !== before.lettersOff ? [`Letters are ${state.lettersOff ? "no keys" : "keys"} now`] : []),
    ...(state.panelClosed !== before.panelClosed ? [state.panelClosed ? "Details closed" : "Details open"] : []),
  ];
}

/** @example "Details: The truce collapses, 4 sources" */
function detailsText({ kind, id }: SelectedItem, { timeline, passing }: Shown): string {
  if (kind === "source") {
    const coded = codedSources(timeline.sources).get(id);
    return `Details: source ${coded ? `${coded.code}, ${outletName(coded.source)}` : id}`;
  }
  const event = timeline.events.find((other) => other.id === id);
  if (!event) return "Overview";
  const hidden = passing.has(id) ? "" : "; filtered out of the picture";
  return `Details: ${event.title}, ${counted(tellersOf(event).size, "source")}${hidden}`;
}

function comparingText(compared: readonly string[], { timeline }: Shown): string {
  const coded = codedSources(timeline.sources);
  const codes = compared.flatMap((id) => coded.get(id)?.code ?? []);
  if (codes.length === 0) return "Nothing is compared";
  return codes.length === 1 ? `Comparing ${codes[0]!}: choose one more source` : `Comparing ${codes.join(", ")}`;
}

function foldingText(now: readonly string[], before: readonly string[], { grouping }: Shown): string {
  const changed = grouping.lanes.filter(({ id }) => now.includes(id) !== before.includes(id));
  const done = now.length > before.length ? "folded" : "unfolded";
  return changed.length === 1 ? `${changed[0]!.label} ${done}` : `${counted(changed.length, "lane")} ${done}`;
}
