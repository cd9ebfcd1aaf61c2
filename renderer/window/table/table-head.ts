/** The head of the table: one button for each column to sort by, and a box that picks all rows. */
import { element } from "../dom/element.ts";
import type { Dispatch } from "../state/store.ts";
import { COLUMNS, type Column, type Sort } from "../../../data/lists/row-order.ts";

const LABELS: Readonly<Record<Column, string>> = {
  date: "Date",
  event: "Event",
  lane: "Lane",
  place: "Place",
  actors: "Actors",
  sources: "Sources",
  origins: "Independent origins",
  differs: "Differs on",
};

export interface TableHead {
  readonly element: HTMLTableSectionElement;
  /** Shows by what the rows are sorted, and how many of them are picked. */
  readonly show: (sort: Sort, picked: number, rows: number) => void;
}

/** The head; `pickAll` is told whether all rows shall be picked, or none. */
export function tableHead(dispatch: Dispatch, pickAll: (all: boolean) => void): TableHead {
  const all = element("input", { type: "checkbox", "aria-label": "Pick all rows" });
  all.addEventListener("change", () => pickAll(all.checked));
  const cells = COLUMNS.map((column) => {
    const button = element("button", { type: "button" }, LABELS[column]);
    button.addEventListener("click", () => dispatch({ type: "sorted", column }));
    return element("th", { scope: "col", "data-column": column }, button);
  });
  return {
    element: element("thead", {}, element("tr", {}, element("th", { scope: "col", class: "pick" }, all), cells)),
    show: (sort, picked, rows) => {
      all.checked = rows > 0 && picked === rows;
      all.indeterminate = picked > 0 && picked < rows;
      for (const cell of cells) {
        const isSorted = cell.dataset["column"] === sort.column;
        if (isSorted) cell.setAttribute("aria-sort", sort.descending ? "descending" : "ascending");
        else cell.removeAttribute("aria-sort");
      }
    },
  };
}
