/** "Import report": what became of every part of a file of another format, after it was opened. */
import { reportHeadline, reportLines, type ImportReport } from "../../../data/import/report.ts";
import type { ImportNote } from "../../../data/import/import-draft.ts";
import { printable } from "../../../data/printable.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** More lines than anybody reads in a window; copying gives all of them. */
const MOST_SHOWN = 1000;

/** Kinds in the order of what a reader must know first. */
const HEADINGS: readonly (readonly [kind: ImportNote["kind"], heading: string])[] = [
  ["dropped", "Not in the timeline"],
  ["kept", "Kept as text, or left undated"],
  ["changed", "Told in another form"],
  ["chosen", "Read in one of several ways"],
  ["inferred", "Concluded, and not said by the file"],
];

/** What the dialog asks of the program. */
export interface ImportAnswers {
  readonly save: () => void;
  readonly copy: (text: string) => void;
}

/** Appends the dialog to `place`; the state says whether it is open, and what it tells. */
export function importDialog(place: HTMLElement, dispatch: Dispatch, { save, copy }: ImportAnswers): WindowPart {
  const close = element("button", { type: "button", class: "plain" }, "Close");
  const saving = element("button", { type: "button", class: "plain", autofocus: "" }, "Save as timeline…");
  const copying = element("button", { type: "button", class: "plain" }, "Copy report");
  const columns = element("button", { type: "button", class: "plain" }, "Columns…");
  const content = element("div", {
    class: "report",
    tabindex: "0",
    role: "document",
    "aria-label": "What became of it",
  });
  const dialog = element(
    "dialog",
    { class: "notices import", "aria-labelledby": "import-heading" },
    element("div", { class: "head" }, element("h2", { id: "import-heading" }, "Import report"), close),
    content,
    element("p", { class: "buttons" }, saving, columns, copying),
  );
  place.append(dialog);
  let shown: { readonly report: ImportReport; readonly name: string } | undefined;
  close.addEventListener("click", () => {
    dialog.close();
  });
  saving.addEventListener("click", save);
  copying.addEventListener("click", () => {
    if (shown) copy(reportLines(shown.name, shown.report).join("\n"));
  });
  columns.addEventListener("click", () => dispatch({ type: "dialog-opened", dialog: "columns" }));
  dialog.addEventListener("close", () => dispatch({ type: "dialog-closed", dialog: "import" }));
  return ({ state: { dialog: open, report, name = "" } }) => {
    const isOpen = open === "import" && report !== undefined;
    if (isOpen && shown?.report !== report) {
      shown = { report, name };
      columns.hidden = report.columns === undefined;
      content.replaceChildren(...reportContent(name, report));
    }
    if (isOpen === dialog.open) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  };
}

function reportContent(name: string, report: ImportReport): readonly HTMLElement[] {
  const { notes } = report;
  const sections = HEADINGS.flatMap(([kind, heading]) => {
    const own = notes.filter((note) => note.kind === kind);
    return own.length === 0 ? [] : [section(heading, own)];
  });
  const headline = element("p", {}, printable(`${name}: ${reportHeadline(report)}.`));
  const nothing = element("p", { class: "hint" }, "Every part of the file was understood.");
  return [headline, ...(sections.length === 0 ? [nothing] : sections)];
}

function section(heading: string, notes: readonly ImportNote[]): HTMLElement {
  const more = notes.length - MOST_SHOWN;
  return element(
    "section",
    { "aria-label": heading },
    element("h3", {}, `${heading} (${String(notes.length)})`),
    element(
      "ul",
      {},
      notes
        .slice(0, MOST_SHOWN)
        .map(({ at, what }) => element("li", {}, element("b", {}, printable(at)), ` ${printable(what)}`)),
    ),
    more > 0 ? element("p", { class: "hint" }, `and ${String(more)} more: “Copy report” has them all`) : undefined,
  );
}
