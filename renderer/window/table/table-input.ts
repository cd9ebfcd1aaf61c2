/** Keys and clicks on the table's rows: which row has the focus, and which are picked. */
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
  body.addEventListener("keydown", (event) => {
    const row = rowAt(event.target);
    const id = idAt(event.target);
    if (!row || id === undefined || event.altKey) return;
    const act = keyAct(event, { body, row, id, toggle, extend, context, begin: (from) => (anchor = from) });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}

interface Pressed {
  readonly body: HTMLTableSectionElement;
  readonly row: HTMLTableRowElement;
  readonly id: string;
  readonly context: TableContext;
  readonly toggle: (id: string) => void;
  readonly extend: (id: string) => void;
  readonly begin: (id: string) => void;
}

/** What a key does; undefined for those that mean nothing to the table. */
function keyAct(event: KeyboardEvent, pressed: Pressed): (() => void) | undefined {
  const { body, id, context, toggle, extend } = pressed;
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return commandAct(key.toLowerCase(), body, context);
  const to = targetOf(key, pressed);
  if (to) return () => (shiftKey ? extendTo(to, pressed) : to.focus());
  const onButton = event.target instanceof HTMLButtonElement;
  if (key === " " && !onButton) return () => (shiftKey ? extend(id) : toggle(id));
  if (key === "Escape" && context.picked().size > 0)
    return () => context.dispatch({ type: "picked", ids: new Set<string>() });
  return key === "Escape" ? () => context.dispatch({ type: "deselected" }) : undefined;
}

function commandAct(key: string, body: HTMLTableSectionElement, context: TableContext): (() => void) | undefined {
  if (key === "a") return () => context.dispatch({ type: "picked", ids: new Set(orderOf(body)) });
  // Words that are marked with the mouse are what Ctrl+C copies, as everywhere.
  return key === "c" && (document.getSelection()?.isCollapsed ?? true) ? context.copy : undefined;
}

function targetOf(key: string, { body, row }: Pressed): HTMLTableRowElement | undefined {
  const { rows } = body;
  const at = row.sectionRowIndex;
  const last = rows.length - 1;
  const places: Readonly<Partial<Record<string, number>>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - PAGE,
    PageDown: at + PAGE,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? undefined : rows[Math.min(Math.max(place, 0), last)];
}

/** From the row that has the focus, when nothing was picked yet. */
function extendTo(to: HTMLTableRowElement, { id, context, begin, extend }: Pressed): void {
  if (context.picked().size === 0) begin(id);
  to.focus();
  extend(to.dataset["eventId"] ?? id);
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
