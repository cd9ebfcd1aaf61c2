/** The same events as in the picture, as a table: sorted, selected, picked and copied. */
import { keyTip } from "../../../data/keys/key-names.ts";
import { eventRows, type EventRow } from "../../../data/lists/event-row.ts";
import { eventsTsv } from "../../../data/lists/events-tsv.ts";
import { searchTerms } from "../../../data/fold.ts";
import type { CopyText } from "../dom/copy-text.ts";
import { setupTable } from "./table-input.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import type { State } from "../state/state.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, Frame, WindowPart } from "../state/store.ts";
import { markContent } from "../dom/content-language.ts";
import { rowFocus, rowOf, type RowFocus } from "./row-focus.ts";
import { tableHead, type TableHead } from "./table-head.ts";
import { tableRow } from "./table-row.ts";
import { sortRows } from "../../../data/lists/row-order.ts";
import { numberText } from "../../../data/wording.ts";
import { counted } from "../../../data/words.ts";

/** Rows that are put into the page at once; more come when they are asked for. */
const CHUNK = 1000;

/** Shows the table in `place` while it is what the timeline is looked at with. */
export function tablePart(place: HTMLElement, dispatch: Dispatch, copyText: CopyText): WindowPart {
  let content: Content = NOTHING;
  let most = CHUNK;
  const copy = (): void => copyRows(content, copyText);
  const pickAll = (all: boolean): void => {
    dispatch({ type: "picked", ids: new Set(all ? content.rows.map(({ event }) => event.id) : []) });
  };
  const view = makeView(place, dispatch, { copy, pickAll });
  view.more.addEventListener("click", () => {
    most += CHUNK;
    view.focus.keep(() => fill(view, content, most));
    view.mark(content);
  });
  // Two keys may come between two frames: the second starts from what the first has picked, drawn or not.
  let undrawn: ReadonlySet<string> | undefined;
  const act: Dispatch = (action) => {
    if (action.type === "picked") undrawn = action.ids;
    dispatch(action);
  };
  setupTable(view.body, { dispatch: act, copy, picked: () => undrawn ?? content.state?.table.picked ?? new Set() });
  return (frame) => {
    const { state, before, shown } = frame;
    undrawn = undefined;
    place.hidden = state.look.surface !== "table" || !shown;
    if (place.hidden || !shown) {
      if (content !== NOTHING) view.body.replaceChildren();
      content = NOTHING;
      return;
    }
    if (content.state?.timeline !== state.timeline) most = CHUNK;
    const isStale = content === NOTHING || frame.shownChanged || state.table.sort !== before?.table.sort;
    content = { state, shown, rows: isStale ? rowsOf(shown, state) : content.rows };
    if (isStale) view.focus.keep(() => fill(view, content, most));
    else if (state.selection === before.selection && state.table === before.table) return;
    view.mark(content);
    if (isStale || state.selection !== before.selection) reveal(view, frame);
  };
}

interface Content {
  readonly state?: State;
  readonly shown?: Shown;
  /** All rows, in order. */
  readonly rows: readonly EventRow[];
}

const NOTHING: Content = { rows: [] };

function rowsOf({ timeline, passing, faint }: Shown, { table }: State): readonly EventRow[] {
  const events = timeline.events.filter(({ id }) => passing.has(id) || faint.has(id));
  return sortRows(events.map(eventRows(timeline)), table.sort);
}

interface View {
  readonly body: HTMLTableSectionElement;
  readonly more: HTMLButtonElement;
  readonly focus: RowFocus;
  /** Shows what is selected and picked. */
  readonly mark: (content: Content) => void;
}

interface Commands {
  readonly copy: () => void;
  readonly pickAll: (all: boolean) => void;
}

function makeView(place: HTMLElement, dispatch: Dispatch, { copy, pickAll }: Commands): View {
  const head = tableHead(dispatch, pickAll);
  const body = element("tbody", {});
  const copyButton = element("button", {
    type: "button",
    class: "plain",
    title: `${keyTip("table", "copy")} on a row`,
  });
  const none = element("button", { type: "button", class: "plain" }, "Pick none");
  const more = element("button", { type: "button", class: "plain more" });
  const hint = element("span", { class: "hint" }, "Enter shows an event; space picks it");
  copyButton.addEventListener("click", copy);
  none.addEventListener("click", () => pickAll(false));
  place.append(
    element("div", { class: "table-bar" }, copyButton, none, hint),
    element("table", { role: "grid", "aria-label": "Events", "aria-multiselectable": "true" }, head.element, body),
    more,
  );
  return {
    body,
    more,
    focus: rowFocus(body),
    mark: (content) => {
      const count = pickedRows(content).length;
      const copied = counted(rowsToCopy(content).length, "row");
      copyButton.textContent = `Copy ${count === 0 ? "all " : ""}${copied} as TSV`;
      none.hidden = count === 0;
      markRows(body, head, content, count);
    },
  };
}

function fill({ body, more }: View, { shown, state, rows }: Content, most: number): void {
  if (!shown || !state) return;
  const context = { coded: codedSources(shown.timeline.sources), terms: searchTerms(state.look.filter.text) };
  body.replaceChildren(...rows.slice(0, most).map((row) => tableRow(row, shown.faint.has(row.event.id), context)));
  markContent(body, shown.timeline);
  more.hidden = rows.length <= most;
  more.textContent = `Show ${counted(Math.min(CHUNK, rows.length - most), "row")} more of ${numberText(rows.length)}`;
}

function markRows(body: HTMLTableSectionElement, head: TableHead, { state, rows }: Content, count: number): void {
  if (!state) return;
  const { selection, table } = state;
  head.show(table.sort, count, rows.length);
  for (const row of body.rows) {
    const id = row.dataset["eventId"] ?? "";
    const isPicked = table.picked.has(id);
    row.setAttribute("aria-selected", String(isPicked));
    const box = row.querySelector("input");
    if (box) box.checked = isPicked;
    if (selection?.kind === "event" && selection.id === id) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
}

/** Brings the row of the selected event into sight, and makes Tab lead to it. */
function reveal({ body, focus }: View, { state: { selection } }: Frame): void {
  const row = selection?.kind === "event" ? rowOf(body, selection.id) : undefined;
  if (!row) return;
  focus.lead(selection?.id);
  row.scrollIntoView({ block: "nearest" });
}

function pickedRows({ state, rows }: Content): readonly EventRow[] {
  return rows.filter(({ event }) => state?.table.picked.has(event.id));
}

/** The rows that are picked; without any, all that pass the filter. */
function rowsToCopy(content: Content): readonly EventRow[] {
  const picked = pickedRows(content);
  const { rows, shown } = content;
  return picked.length > 0 ? picked : rows.filter(({ event }) => shown?.passing.has(event.id));
}

function copyRows(content: Content, copyText: CopyText): void {
  const { shown } = content;
  if (!shown) return;
  const copied = rowsToCopy(content);
  void copyText(eventsTsv(copied, shown.timeline.sources), `Copied ${counted(copied.length, "row")}`);
}
