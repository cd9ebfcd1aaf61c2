/** The panel beside the picture: the event or source that is chosen, or an overview. */
import type { Timeline } from "../../../data/timeline.ts";
import { codedSources, type CodedSource } from "../../picture/marks/chip.ts";
import type { State } from "../state/state.ts";
import { comparedSources } from "../../picture/marks/coverage.ts";
import type { Frame, WindowPart } from "../state/store.ts";
import { compareBar } from "./compare-controls.ts";
import { comparePanel } from "./compare-panel.ts";
import { eventPanel } from "./event-panel.ts";
import { markContent } from "../dom/content-language.ts";
import { keepFocus } from "../dom/keep-focus.ts";
import { headingOf } from "../dom/parts.ts";
import { keepPassages } from "./keep-passages.ts";
import { linkFooter } from "../dom/link-footer.ts";
import { panelHead } from "./panel-head.ts";
import { timelinePanel } from "./timeline-panel.ts";
import { sourceCard } from "./source-card.ts";

/** Puts more into what the panel shows, each time that it is drawn. */
export type Furnish = (panel: HTMLElement, state: State) => void;

/** Shows what is chosen in `place`. While a form stands there it is the form's. */
export function panelPart(place: HTMLElement, furnish?: Furnish): WindowPart {
  let drawn: Timeline | undefined;
  return ({ state, before, shown }: Frame) => {
    // A filter changes nothing here: whoever reads, or writes in a field, keeps the place.
    const isSame =
      shown?.timeline === drawn &&
      state.selection === before?.selection &&
      state.comparing === before?.comparing &&
      state.picture === before?.picture &&
      state.form === before?.form &&
      state.drafts === before?.drafts &&
      state.toCheck === before?.toCheck &&
      state.look.compared === before?.look.compared;
    if (!shown || isSame || state.form) return;
    const isElsewhere = state.selection !== before?.selection || state.comparing !== before?.comparing;
    // Whoever edits goes on where the edit was.
    const isEdited = state.edits !== undefined && state.edits !== before?.edits;
    const isNew = drawn === undefined || (state.timeline !== before?.timeline && !isEdited) || isElsewhere;
    drawn = shown.timeline;
    const coded = codedSources(shown.timeline.sources);
    const columns = state.comparing ? comparedSources(coded, state.look.compared) : [];
    const head = panelHead(state.selection, columns.length > 0);
    const content = contentOf(state, { timeline: shown.timeline, coded, columns });
    const replace = (): void => {
      place.replaceChildren(head, ...content, linkFooter());
      markContent(place, shown.timeline);
      furnish?.(place, state);
    };
    if (isElsewhere && place.contains(document.activeElement)) {
      // Whoever follows a link goes on at the beginning of what it leads to.
      replace();
      headingOf(place)?.focus({ preventScroll: true });
    } else {
      keepFocus(place, isNew ? replace : () => keepPassages(place, replace), headingOf);
    }
    if (isNew) place.scrollTop = 0;
  };
}

/** What content is made of; `columns` are the sources side by side, where the comparison is shown. */
interface Content {
  readonly timeline: Timeline;
  readonly coded: ReadonlyMap<string, CodedSource>;
  readonly columns: readonly CodedSource[];
}

function contentOf(
  { selection, picture, look: { compared } }: State,
  { timeline, coded, columns }: Content,
): readonly (Node | string)[] {
  const event = selection?.kind === "event" ? timeline.events.find(({ id }) => id === selection.id) : undefined;
  const source = selection?.kind === "source" ? coded.get(selection.id) : undefined;
  if (!event && !source && columns.length > 0) return [comparePanel(columns, timeline, coded)];
  const content = event
    ? eventPanel(event, timeline, coded)
    : source
      ? sourceCard(source, timeline, coded, compared)
      : timelinePanel(timeline, coded, compared, picture);
  // Below what it is about, which stays: a box that is ticked moves nothing from under the pointer.
  return [content, ...compareBar(compared, coded)];
}
