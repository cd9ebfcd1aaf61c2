/** A field that holds a list of things, each a row of fields of its own; rows are added and removed. */
import { element } from "../../dom/element.ts";
import type { Field, Name } from "../../export/field.ts";

/** One field of every row. */
export interface RowColumn {
  readonly label: string;
  readonly make: (name: Name) => Field<string>;
  /** Set for a choice that always stands at something: a row in which nothing else was written is none. */
  readonly isChoice?: true;
  /** Set for what needs a line of its own. */
  readonly isWide?: true;
}

interface RowKind {
  /** What one of them is called: "stand". */
  readonly one: string;
  readonly columns: readonly RowColumn[];
}

/** The cells of each row, as a field of rows holds them: a line each, with tabs between the cells. */
export function rowsFrom(value: string): readonly (readonly string[])[] {
  return value
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

/** @example rowsText([["why", "a storm"]]) // "why\ta storm" */
export function rowsText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(oneLine).join("\t")).join("\n");
}

/** A tab or a line break that was pasted is a blank. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

interface Row {
  readonly root: HTMLElement;
  readonly fields: readonly Field<string>[];
  readonly remove: HTMLButtonElement;
}

/** The field; as its text, `rowsText` of those rows in which something was written. */
export function rowsField({ id, label }: Name, kind: RowKind): Field<string> {
  const { one, columns } = kind;
  let rows: readonly Row[] = [];
  let made = 0;
  const { control, list, add, problem } = fieldElements({ id, label }, one);
  const show = (next: readonly Row[]): void => {
    rows = next;
    for (const [index, { root, remove }] of rows.entries()) {
      const name = `${one} ${String(index + 1)}`;
      root.setAttribute("aria-label", name[0]!.toUpperCase() + name.slice(1));
      remove.setAttribute("aria-label", `Remove ${name}`);
    }
    list.replaceChildren(...rows.map(({ root }) => root));
  };
  const changed = (): void => void control.dispatchEvent(new Event("input", { bubbles: true }));
  const rowOf = (cells: readonly string[]): Row => {
    const row = makeRow(`${id}-${String((made += 1))}`, columns, cells);
    row.remove.addEventListener("click", () => {
      const at = rows.indexOf(row);
      show(rows.toSpliced(at, 1));
      (rows[at] ?? rows[at - 1])?.remove.focus();
      if (rows.length === 0) add.focus();
      changed();
    });
    return row;
  };
  add.addEventListener("click", () => {
    const row = rowOf([]);
    show([...rows, row]);
    row.root.querySelector<HTMLElement>("input, select, textarea")?.focus();
  });
  return {
    root: control,
    control,
    read: () => rowsText(rows.map((row) => cellsOf(row, columns)).filter((cells) => cells.length > 0)),
    write: (value) => show(rowsFrom(value).map(rowOf)),
    complain: (reason) => {
      if (problem.textContent !== reason) problem.textContent = reason;
    },
  };
}

function fieldElements({ id, label }: Name, one: string) {
  const list = element("div", { class: "rows" });
  const add = element("button", { type: "button", class: "link" }, `Add ${withArticle(one)}`);
  const problem = element("span", { class: "wrong", id: `${id}-wrong`, role: "alert" });
  const control = element(
    "fieldset",
    { id, class: "field", tabindex: "-1", "aria-describedby": problem.id },
    element("legend", {}, label),
    list,
    element("p", {}, add),
    problem,
  );
  return { control, list, add, problem };
}

function makeRow(id: string, columns: readonly RowColumn[], cells: readonly string[]): Row {
  const fields = columns.map(({ label, make, isWide }, index) => {
    const field = make({ id: `${id}-${String(index)}`, label });
    if (isWide) field.root.classList.add("wide");
    const cell = cells[index];
    if (cell !== undefined) field.write(cell);
    return field;
  });
  const remove = element("button", { type: "button", class: "link" }, "Remove");
  const root = element("div", { class: "row", role: "group" }, [...fields.map((field) => field.root), remove]);
  return { root, fields, remove };
}

/** None where nothing was written in it. */
function cellsOf({ fields }: Row, columns: readonly RowColumn[]): readonly string[] {
  const cells = fields.map((field) => oneLine(field.read()));
  return cells.some((cell, index) => cell !== "" && !columns[index]?.isChoice) ? cells : [];
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;
}
