/** The table is one stop for the Tab key: the row that has the focus, or had it last, and the controls in it. */

export interface RowFocus {
  /** Makes the row of an event the one that Tab leads to; the first when there is no such row. */
  readonly lead: (id: string | undefined) => void;
  /** Does what changes the rows, and puts the focus back to where it was among them. */
  readonly keep: (change: () => void) => void;
}

/** Watches where the focus goes in the body of a table. */
export function rowFocus(body: HTMLTableSectionElement): RowFocus {
  let leading: HTMLTableRowElement | undefined;
  const lead = (row: HTMLTableRowElement | undefined): void => {
    if (row === leading) return;
    if (leading) setTabStops(leading, false);
    leading = row;
    if (row) setTabStops(row, true);
  };
  body.addEventListener("focusin", ({ target }) => {
    const row = target instanceof Element ? target.closest("tr") : null;
    if (row) lead(row);
  });
  return {
    lead: (id) => lead(rowOf(body, id) ?? body.rows[0]),
    keep: (change) => {
      const focused = body.contains(document.activeElement) ? document.activeElement : null;
      const id = leading?.dataset["eventId"];
      const place = leading && focused ? controlsOf(leading).findIndex((control) => control === focused) : -1;
      change();
      leading = undefined;
      for (const row of body.rows) setTabStops(row, false);
      const row = rowOf(body, id) ?? body.rows[0];
      lead(row);
      if (focused && row) (controlsOf(row)[place] ?? row).focus({ preventScroll: true });
    },
  };
}

/** The row of an event, if it has one. */
export function rowOf(body: HTMLTableSectionElement, id: string | undefined): HTMLTableRowElement | undefined {
  return id === undefined ? undefined : [...body.rows].find(({ dataset }) => dataset["eventId"] === id);
}

function setTabStops(row: HTMLTableRowElement, stop: boolean): void {
  for (const control of [row, ...controlsOf(row)]) control.tabIndex = stop ? 0 : -1;
}

function controlsOf(row: HTMLTableRowElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("input, button")];
}
