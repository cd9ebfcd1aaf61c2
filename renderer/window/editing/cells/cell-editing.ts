/** Editing in the table: a cell becomes a field in its place, and a block of cells is pasted as one step. */
import { keyTip } from "../../../../data/keys/key-names.ts";
import { listenForKeys } from "../../keys/listen-for-keys.ts";
import type { Frame, WindowPart } from "../../state/store.ts";
import { AS_KNOWN } from "../editing-commands.ts";
import { CELL_COLUMNS, type Cell } from "./cell-edit.ts";
import { cellPlace, rowAt, shownColumns, type CellContext, type CellPlace } from "./cell-place.ts";
import { pastePlan, type PastePlace } from "./paste-plan.ts";
import { pastePreview } from "./paste-preview.ts";

/** Editing in the table. */
export interface CellEditing {
  /** Keeps a field open when the table is drawn anew. */
  readonly part: WindowPart;
  /** Shows the table, and makes the first cell of the event that is chosen a field. */
  readonly editChosen: () => void;
}

/** Listens in `table`, where the table of events is. */
export function cellEditing(table: HTMLElement, context: CellContext): CellEditing {
  const { state } = context.store;
  const cells = cellPlace(table, context);
  const preview = previewPlace(table, context);
  table.querySelector(".table-bar .hint")?.append(`; ${keyTip("cells", "edit")} edits it`);
  // Where the pointer was last: a row that has the focus has no cell that has it.
  let pointed: Cell | undefined;
  const cellIn = (row: HTMLTableRowElement): Cell => {
    const event = row.dataset["eventId"] ?? "";
    return pointed?.event === event ? pointed : { event, column: CELL_COLUMNS[0] };
  };
  table.addEventListener("pointerdown", ({ target }) => void (pointed = cellAt(target)));
  table.addEventListener("dblclick", ({ target }) => {
    const cell = cellAt(target);
    if (cell) cells.open(cell);
  });
  listenForKeys(table, "cells", (command, { target }) => {
    const row = rowIn(target);
    if (command !== "edit" || !row) return false;
    cells.open(cellIn(row));
    return true;
  });
  table.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const row = rowIn(event.target);
    // A link leads somewhere, wherever it is pasted.
    if (!row || text.trim() === "" || /^sourceline:\S*$/u.test(text.trim())) return;
    event.stopPropagation();
    const opened = cells.opened();
    // One cell's text is the field's own.
    if (opened && !/[\t\n\r]/u.test(text.trimEnd()) && event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const cell = opened?.cell ?? cellIn(row);
    cells.leave();
    preview.show({ rows: rowsFrom(row), from: cell.column, columns: shownColumns(table) }, text);
  });
  let wanted: Cell | undefined;
  return {
    part: (frame: Frame) => {
      if (state().look.surface !== "table") cells.leave();
      else cells.keep();
      if (frame.state.timeline !== frame.before?.timeline || frame.state.look.surface !== "table") preview.close();
      const asked = wanted;
      wanted = undefined;
      if (asked) openIn(table, cells, asked, context);
    },
    editChosen: () => {
      wanted = chosenCell(context);
      if (wanted) context.store.dispatch({ type: "looked", look: { surface: "table" } });
    },
  };
}

/** Undefined where no event is chosen, which is said then. */
function chosenCell({ store: { state, dispatch } }: CellContext): Cell | undefined {
  const { selection } = state();
  if (selection?.kind === "event") return { event: selection.id, column: CELL_COLUMNS[0] };
  dispatch({ type: "answered", message: "Choose an event first" });
  return undefined;
}

/** Opens a cell of a table that has just been drawn. */
function openIn(table: HTMLElement, cells: CellPlace, cell: Cell, { store: { dispatch } }: CellContext): void {
  if (rowAt(table, cell.event)) cells.open(cell);
  else dispatch({ type: "answered", message: "The table leaves this event out: clear search and filters first" });
}

/** The foot of the table as a place of one preview at a time. */
function previewPlace(table: HTMLElement, { store: { state, dispatch }, editor, say }: CellContext) {
  let shown: HTMLElement | undefined;
  const close = (): void => {
    shown?.remove();
    shown = undefined;
  };
  const show = (place: PastePlace, text: string): void => {
    const { timeline, look } = state();
    if (look.knownOn !== undefined) return dispatch({ type: "answered", message: AS_KNOWN });
    if (!timeline) return;
    close();
    const plan = pastePlan(timeline, place, text);
    const [only] = plan.edits;
    shown = pastePreview(plan, (isTaken) => {
      close();
      rowAt(table, place.rows[0] ?? "")?.focus();
      if (isTaken && only) editor.edit(plan.edits.length === 1 ? only : { type: "several", edits: plan.edits });
    });
    table.append(shown);
    say([plan.words, ...plan.wrong.slice(0, 1)].join(" "));
    shown.querySelector<HTMLElement>("button:not([hidden])")?.focus();
  };
  return { show, close };
}

function rowIn(target: EventTarget | null): HTMLTableRowElement | undefined {
  return (target instanceof Element ? target.closest<HTMLTableRowElement>("tr[data-event-id]") : null) ?? undefined;
}

function cellAt(target: EventTarget | null): Cell | undefined {
  const place = target instanceof Element ? target.closest("tbody > tr > *") : null;
  const event = place?.parentElement?.dataset["eventId"];
  const column = CELL_COLUMNS.find((name) => place?.classList.contains(name));
  return event === undefined || column === undefined ? undefined : { event, column };
}

/** Ids of the events of a row and those after it. */
function rowsFrom(row: Element): readonly string[] {
  const all = [...(row.parentElement?.children ?? [])];
  return all.slice(all.indexOf(row)).flatMap((one) => (one instanceof HTMLElement && one.dataset["eventId"]) || []);
}
