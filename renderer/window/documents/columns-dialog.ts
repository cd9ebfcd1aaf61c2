/** "Columns": what each column of a table is, as it was taken, with its first cells; to be said otherwise. */
import { withRole, writtenMapping, type TableColumns } from "../../../data/import/table/table-columns.ts";
import { ROLES, tableProblem, type ColumnRole, type Role } from "../../../data/import/table/mapping.ts";
import { printable } from "../../../data/printable.ts";
import { element } from "../dom/element.ts";
import type { State } from "../state/state.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** What a column can be, in the order in which somebody who fills in a timeline thinks of it. */
export const ROLE_GROUPS: readonly (readonly [heading: string, roles: readonly Role[]])[] = [
  ["When", ["start", "end", "earliest", "latest", "wording", "precision"]],
  ["When, in parts", ["year", "month", "day", "time", "end-year", "end-month", "end-day", "end-time"]],
  ["What", ["title", "title-short", "summary", "lane", "subject", "actors", "id", "follows", "emphasis"]],
  ["Who says so", ["source", "source-title", "author", "published", "url", "page", "quote", "speaker", "speaker-role"]],
  ["What they say", ["stance", "aspect", "position", "low", "best", "high", "measure", "unit"]],
  ["Where", ["place", "latitude", "longitude", "coordinates"]],
  ["Pictures and films", ["media", "credit", "caption"]],
];

/** What the dialog asks of the program. */
export interface ColumnAnswers {
  /** Reads the table again with what its columns are. */
  readonly read: (mapping: Readonly<Record<string, string>>) => void;
  readonly copy: (text: string) => void;
}

/** Appends the dialog to `place`; the state says whether it is open, and for which table. */
export function columnsDialog(place: HTMLElement, dispatch: Dispatch, { read, copy }: ColumnAnswers): WindowPart {
  const close = element("button", { type: "button", class: "plain" }, "Close");
  const reading = element("button", { type: "button", class: "plain" }, "Read the table so");
  const copying = element("button", { type: "button", class: "plain" }, "Copy for the command line");
  const problem = element("p", { class: "hint", role: "status" });
  const content = element("div", {
    class: "report",
    tabindex: "0",
    role: "region",
    "aria-label": "Columns of the table",
  });
  const dialog = element(
    "dialog",
    { class: "notices import columns", "aria-labelledby": "columns-heading" },
    element("div", { class: "head" }, element("h2", { id: "columns-heading" }, "What the columns are"), close),
    element("p", {}, "What is chosen here counts for every table with these headers."),
    content,
    problem,
    element("p", { class: "buttons" }, reading, copying),
  );
  place.append(dialog);
  const choices = columnChoices(content, problem);
  close.addEventListener("click", () => dialog.close());
  reading.addEventListener("click", () => {
    dialog.close();
    read(choices.mapping());
  });
  copying.addEventListener("click", () => copy(`${JSON.stringify(choices.mapping(), undefined, 2)}\n`));
  dialog.addEventListener("close", () => dispatch({ type: "dialog-closed", dialog: "columns" }));
  return ({ state }) => {
    const asked = state.dialog === "columns" ? columnsOf(state) : undefined;
    if ((asked !== undefined) === dialog.open) return;
    if (!asked) return dialog.close();
    choices.show(asked);
    dialog.showModal();
  };
}

/** The columns that are shown, and what is chosen for each. */
interface ColumnChoices {
  readonly show: (columns: TableColumns) => void;
  /** As it was chosen, see `writtenMapping`. */
  readonly mapping: () => Readonly<Record<string, string>>;
}

/** @param content holds the columns, @param problem says what is still missing */
function columnChoices(content: HTMLElement, problem: HTMLElement): ColumnChoices {
  let columns: TableColumns = { headers: [], roles: [], guessed: [], samples: [] };
  let roles: readonly ColumnRole[] = [];
  let selects: readonly HTMLSelectElement[] = [];
  const tell = (): void => {
    problem.textContent = tableProblem(roles) ?? "";
    selects.forEach((select, column) => void (select.value = roles[column] ?? ""));
  };
  return {
    show(shown) {
      columns = shown;
      roles = shown.roles;
      selects = shown.headers.map((header, column) => {
        const select = roleSelect(header);
        select.addEventListener("change", () => {
          roles = withRole(roles, column, select.value as ColumnRole);
          tell();
        });
        return select;
      });
      content.replaceChildren(columnTable(shown, selects));
      tell();
    },
    mapping: () => writtenMapping(columns, roles),
  };
}

/** Those of the table that could not be read, or else of the one that is open. */
export function columnsOf({ failure, report }: Pick<State, "failure" | "report">): TableColumns | undefined {
  return failure ? failure.columns : report?.columns;
}

/**
 * Puts a way to the dialog under the problems of a table that could not be read.
 *
 * @param place that holds the problems
 */
export function columnsPart(place: HTMLElement, dispatch: Dispatch): WindowPart {
  return ({ state: { failure }, before }) => {
    if (failure?.columns === undefined || failure === before?.failure) return;
    const button = element("button", { type: "button", class: "plain" }, "Say what the columns are…");
    button.addEventListener("click", () => dispatch({ type: "dialog-opened", dialog: "columns" }));
    (place.querySelector("section") ?? place).append(element("p", { class: "buttons" }, button));
  };
}

function columnTable({ headers, samples }: TableColumns, selects: readonly HTMLSelectElement[]): HTMLElement {
  const rows = headers.map((header, column) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, printable(header)),
      element("td", {}, printable((samples[column] ?? []).join(" · "))),
      element("td", {}, selects[column]),
    ),
  );
  const heads = ["Column", "Its first cells", "What it is"].map((head) => element("th", { scope: "col" }, head));
  return element("table", {}, element("thead", {}, element("tr", {}, heads)), element("tbody", {}, rows));
}

function roleSelect(header: string): HTMLSelectElement {
  const groups = ROLE_GROUPS.map(([heading, roles]) =>
    element(
      "optgroup",
      { label: heading },
      roles.map((role) => element("option", { value: role }, ROLES[role])),
    ),
  );
  const none = element("option", { value: "" }, "kept as text");
  return element("select", { "aria-label": `What “${printable(header)}” is` }, none, groups);
}
