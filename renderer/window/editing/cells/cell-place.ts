/** The table as a place of one field at a time, in a cell. */
import type { Workspace } from "../../dom/workspace.ts";
import { AS_KNOWN } from "../editing-commands.ts";
import type { Editor } from "../take-step.ts";
import { CELL_COLUMNS, cellEdit, type Cell, type CellColumn, type CellEdit } from "./cell-edit.ts";
import { openCell, type CellCommand, type OpenCell } from "./cell-field.ts";

/** What cells are edited with. */
export interface CellContext {
  readonly store: Pick<Workspace["store"], "state" | "dispatch">;
  readonly editor: Pick<Editor, "edit">;
  /** Says aloud what a paste would change. */
  readonly say: (text: string) => void;
}

export interface CellPlace {
  /** Makes a cell a field; one that is open is taken before, and stays where something is wrong with it. */
  readonly open: (cell: Cell) => void;
  readonly opened: () => OpenCell | undefined;
  /** Puts back what stood in the cell. */
  readonly leave: () => void;
  /** Opens again what a table that was drawn anew has left out. */
  readonly keep: () => void;
}

export function cellPlace(table: HTMLElement, context: CellContext): CellPlace {
  const place: Place = { table, context, opened: undefined };
  return {
    open: (cell) => open(place, cell),
    opened: () => place.opened,
    leave: () => close(place),
    keep: () => keep(place),
  };
}

interface Place {
  readonly table: HTMLElement;
  readonly context: CellContext;
  opened: OpenCell | undefined;
}

function open(place: Place, cell: Cell, typed?: string): void {
  const { table, context } = place;
  const { timeline, look } = context.store.state();
  if (look.knownOn !== undefined) return context.store.dispatch({ type: "answered", message: AS_KNOWN });
  if (!take(place) || !timeline) return;
  const stands = placeOf(table, cell);
  place.opened = stands && openCell({ cell, place: stands, timeline }, (command) => act(place, command), typed);
  if (!place.opened) return;
  const { root, field } = place.opened;
  root.addEventListener("focusout", ({ relatedTarget }) => takeWhenLeft(place, relatedTarget));
  field.control.focus();
  if (field.control instanceof HTMLInputElement && typed === undefined) field.control.select();
}

function close(place: Place): void {
  const left = place.opened;
  place.opened = undefined;
  left?.close();
}

/** Takes what stands in the field. Gives whether it could be. */
function take(place: Place): boolean {
  const { opened, table } = place;
  const found = askedFor(place);
  if (!opened || !found) return true;
  const { cell, field, root } = opened;
  if ("problem" in found) {
    field.complain(found.problem);
    (root.querySelector<HTMLElement>("input[type=radio]") ?? field.control).focus();
    return false;
  }
  close(place);
  rowAt(table, cell.event)?.focus();
  if (found.edit) place.context.editor.edit(found.edit);
  return true;
}

function askedFor({ opened, context }: Place): CellEdit | undefined {
  const { timeline } = context.store.state();
  return opened && timeline && cellEdit(timeline, opened.cell, opened.field.read());
}

/** The focus has gone elsewhere, and stays there. */
function takeWhenLeft(place: Place, next: EventTarget | null): void {
  const left = place.opened;
  if (!left || (next instanceof Node && left.root.contains(next))) return;
  // A table that is drawn anew takes the focus away before the field is opened again.
  queueMicrotask(() => {
    // A window that is left for another one keeps its field.
    if (place.opened !== left || !left.root.isConnected || !document.hasFocus()) return;
    const found = askedFor(place);
    if (!found || "problem" in found) return left.field.complain(found?.problem ?? "");
    close(place);
    if (found.edit) place.context.editor.edit(found.edit);
  });
}

function act(place: Place, command: CellCommand): void {
  const cell = place.opened?.cell;
  if (!cell) return;
  if (command === "leave") {
    close(place);
    return rowAt(place.table, cell.event)?.focus();
  }
  const next = command === "take" ? undefined : neighbour(place.table, cell, command === "next" ? 1 : -1);
  if (take(place) && next) open(place, next);
}

function keep(place: Place): void {
  const { opened } = place;
  if (!opened || opened.root.isConnected) return;
  place.opened = undefined;
  const before = opened.field.control;
  const caret = before instanceof HTMLInputElement ? [before.selectionStart, before.selectionEnd] : [];
  open(place, opened.cell, opened.field.read());
  const now = (place.opened as OpenCell | undefined)?.field.control;
  if (now instanceof HTMLInputElement) now.setSelectionRange(caret[0] ?? null, caret[1] ?? null);
}

/** The row of an event. */
export function rowAt(table: HTMLElement, event: string): HTMLElement | undefined {
  return table.querySelector<HTMLElement>(`tbody > tr[data-event-id="${CSS.escape(event)}"]`) ?? undefined;
}

function placeOf(table: HTMLElement, { event, column }: Cell): HTMLElement | undefined {
  return rowAt(table, event)?.querySelector<HTMLElement>(`:scope > .${column}`) ?? undefined;
}

/** Those that there is room for. */
export function shownColumns(table: HTMLElement): readonly CellColumn[] {
  return CELL_COLUMNS.filter((column) => {
    const head = table.querySelector(`th[data-column="${column}"]`);
    return !head || getComputedStyle(head).display !== "none";
  });
}

/** The cell after or before another one, also in the next row; undefined at the ends. */
function neighbour(table: HTMLElement, { event, column }: Cell, step: 1 | -1): Cell | undefined {
  const columns = shownColumns(table);
  const beside = columns[columns.indexOf(column) + step];
  if (beside) return { event, column: beside };
  const row = rowAt(table, event);
  const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
  const id = next instanceof HTMLElement ? next.dataset["eventId"] : undefined;
  return id === undefined ? undefined : { event: id, column: columns.at(step === 1 ? 0 : -1)! };
}
