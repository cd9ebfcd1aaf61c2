/** Other events, as rows: each is searched for. */
import type { Field, Name } from "../../export/field.ts";
import { listFrom } from "./form-fields.ts";
import { rowsField } from "./rows-field.ts";
import { searchField, type SearchOption } from "./search-field.ts";

/**
 * The field; as its text, the events' ids, a line each, and what was typed where that is no event.
 *
 * @param options asked for once a row is made: of many events it takes long
 */
export function linkedEventRows(name: Name, options: () => readonly SearchOption[]): Field<string> {
  return rowsField(name, {
    one: "event",
    columns: [{ label: "Event", make: (cell) => searchField(cell, { options: options() }) }],
  });
}

/** What is wrong with the text of the field; "" for nothing. */
export function checkEvents(text: string, events: ReadonlySet<string>): string {
  return listFrom(text).every((id) => events.has(id)) ? "" : "Choose events of the list.";
}
