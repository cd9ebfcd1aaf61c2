/** The field of a cell, in the place of what stood there. */
import type { Timeline } from "../../../../data/timeline.ts";
import { element } from "../../dom/element.ts";
import { selectField, textField, type Field } from "../../export/field.ts";
import { listenForKeys } from "../../keys/listen-for-keys.ts";
import { dateField } from "../fields/date-field.ts";
import { typedDates } from "../fields/read-dates.ts";
import { eventOf } from "../forms/subjects.ts";
import { CELL_NAMES, cellValue, type Cell } from "./cell-edit.ts";

/** What its keys ask for. */
export type CellCommand = "take" | "leave" | "next" | "before";

/** A cell that is edited. */
export interface OpenCell {
  readonly cell: Cell;
  readonly field: Field<string>;
  /** What stands in the table's cell. */
  readonly root: HTMLElement;
  /** Puts back what stood there. */
  readonly close: () => void;
}

/**
 * Puts the field of a cell into the table's cell, with what is typed in it so far; nothing of what happens in it reaches the
 * table, to which most keys mean something.
 */
export function openCell(
  { cell, place, timeline }: { readonly cell: Cell; readonly place: HTMLElement; readonly timeline: Timeline },
  act: (command: CellCommand) => void,
  typed?: string,
): OpenCell | undefined {
  const event = eventOf(timeline, cell.event);
  if (!event) return undefined;
  const field = fieldOf(cell, timeline, event.title);
  field.write(cellValue(event, cell.column));
  if (typed !== undefined) field.write(typed);
  const root = element("div", { class: "cell-field" }, field.root);
  const held = [...place.childNodes];
  place.replaceChildren(root);
  listenForKeys(root, "cells", (command) => {
    if (command !== "edit") act(command);
    return true;
  });
  root.addEventListener("keydown", (pressed) => pressed.key !== "F6" && pressed.stopPropagation());
  for (const type of ["click", "dblclick", "mousedown", "copy"])
    root.addEventListener(type, (happened) => happened.stopPropagation());
  return { cell, field, root, close: () => place.replaceChildren(...held) };
}

function fieldOf({ column }: Cell, { lanes }: Timeline, title: string): Field<string> {
  const name = { id: "cell-field", label: `${CELL_NAMES[column]} of “${title}”` };
  if (column === "date") return dateField(name, typedDates);
  if (column !== "lane") return textField(name, { spellcheck: "true" });
  return selectField<string>(name, Object.fromEntries(lanes.map(({ id, label }) => [id, label])));
}
