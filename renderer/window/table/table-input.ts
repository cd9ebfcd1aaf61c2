/** Keys and clicks on the table's rows: which row has the focus, and which are picked. */
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { Action } from "../state/state.ts";
import { rowsBetween } from "../state/table-state.ts";

export interface TableContext {
  readonly dispatch: (action: Action) => void;
  readonly picked: () => ReadonlySet<string>;
  /** Copies the rows that are picked, or else all of them. */
  readonly copy: () => void;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/**
 * Listens on the body of the table. Plain clicks and Enter are left to `plot/selection-clicks.ts`, which selects the event;
 * everything that picks rows stops here.
 */
export function setupTable(body: HTMLTableSectionElement, context: TableContext): void {
  // Where a range of picked rows begins: the row that was last picked or put back alone.
  let anchor = "";
  const toggle = (id: string): void => {
    anchor = id;
    const picked = new Set(context.picked());
    if (!picked.delete(id)) picked.add(id);
    context.dispatch({ type: "picked", ids: picked });
  };
  const extend = (id: string): void => {
    const ids = rowsBetween(orderOf(body), anchor, id);
    context.dispatch({ type: "picked", ids: new Set([...context.picked(), ...ids]) });
  };
  body.addEventListener("click", (event) => {
    const id = idAt(event.target);
    const isBox = event.target instanceof Element && event.target.closest(".pick") !== null;
    if (id === undefined || !(isBox || event.shiftKey || event.ctrlKey || event.metaKey)) return;
    event.stopPropagation();
    if (event.shiftKey) extend(id);
    else toggle(id);
  });
  // With Shift, a browser would select the text between two clicks.
  body.addEventListener("mousedown", (event) => {
    if (event.shiftKey) event.preventDefault();
  });
  // By the menu and its mouse: no key is pressed, and the event comes to wherever words were marked last.
  document.addEventListener("copy", (event) => {
    if (!body.contains(document.activeElement) || document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    context.copy();
  });
  const begin = (id: string): void => void (anchor = id);
  listenForKeys(body, "table", (command, { target }) => {
    const row = rowAt(target);
    const id = idAt(target);
    if (!row || id === undefined) return false;
    return act(command, { body, row, id, target, toggle, extend, context, begin });
  });
}

interface Pressed {
  readonly body: HTMLTableSectionElement;
  readonly row: HTMLTableRowElement;
  readonly id: string;
  /** What has the focus: the row, or a control in it. */
  readonly target: EventTarget | null;
  readonly context: TableContext;
  readonly toggle: (id: string) => void;
  readonly extend: (id: string) => void;
  readonly begin: (id: string) => void;
}

/** What a key does; false where it means nothing to the table. */
function act(command: TableCommand, pressed: Pressed): boolean {
  const { body, id, target, context, toggle, extend } = pressed;
  switch (command) {
    case "pick":
    case "pick-here":
      // It presses a button that has the focus.
      if (target instanceof HTMLButtonElement) return false;
      (command === "pick" ? toggle : extend)(id);
      return true;
    case "pick-all":
      context.dispatch({ type: "picked", ids: new Set(orderOf(body)) });
      return true;
    case "copy":
      // Words that are marked with the mouse are what is copied, as everywhere.
      if (document.getSelection()?.isCollapsed === false) return false;
      context.copy();
      return true;
    case "right":
    case "left":
      goAlong(command === "right" ? 1 : -1, pressed);
      return true;
    case "leave":
      context.dispatch(context.picked().size > 0 ? { type: "picked", ids: new Set() } : { type: "deselected" });
      return true;
    default:
      go(command, pressed);
      return true;
  }
}

type TableCommand = CommandOf<"table">;
type WayCommand = Exclude<TableCommand, "right" | "left" | "pick" | "pick-here" | "pick-all" | "copy" | "leave">;

/** From a place among the rows to another, counted from 0; beyond the ends is the end. */
type Way = (at: number, last: number) => number;

const UP: Way = (at) => at - 1;
const DOWN: Way = (at) => at + 1;
const PAGE_UP: Way = (at) => at - PAGE;
const PAGE_DOWN: Way = (at) => at + PAGE;
const FIRST: Way = () => 0;
const LAST: Way = (_, last) => last;

const WAYS: Readonly<Record<WayCommand, Way>> = {
  up: UP,
  "pick-up": UP,
  down: DOWN,
  "pick-down": DOWN,
  "page-up": PAGE_UP,
  "pick-page-up": PAGE_UP,
  "page-down": PAGE_DOWN,
  "pick-page-down": PAGE_DOWN,
  first: FIRST,
  "pick-first": FIRST,
  last: LAST,
  "pick-last": LAST,
};

/** Picks from the row that has the focus, when nothing was picked yet. */
function go(command: WayCommand, { body: { rows }, row, id, context, begin, extend }: Pressed): void {
  const last = rows.length - 1;
  const next = rows[Math.min(Math.max(WAYS[command](row.sectionRowIndex, last), 0), last)];
  const picks = command.startsWith("pick-");
  if (picks && context.picked().size === 0) begin(id);
  next?.focus();
  if (picks) extend(next?.dataset["eventId"] ?? id);
}

/** From the row to its box, from there to its chips, and back; at the ends it stays. */
function goAlong(step: 1 | -1, { row, target }: Pressed): void {
  const stops: readonly HTMLElement[] = [row, ...row.querySelectorAll<HTMLElement>("input, button")];
  const at = stops.findIndex((stop) => stop === target);
  stops[Math.max(0, at) + step]?.focus();
}

function orderOf(body: HTMLTableSectionElement): readonly string[] {
  return [...body.rows].map(({ dataset }) => dataset["eventId"] ?? "");
}

function rowAt(target: EventTarget | null): HTMLTableRowElement | undefined {
  return (target instanceof Element ? target.closest("tr") : null) ?? undefined;
}

function idAt(target: EventTarget | null): string | undefined {
  return rowAt(target)?.dataset["eventId"];
}
