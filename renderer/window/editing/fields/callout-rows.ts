/** Notes in a picture, as rows: what each says, and what it is on: an event, or a day or a period. */
import type { WrittenCallout } from "../../../../data/pictures/named/named-picture.ts";
import { isSpan } from "../../../../data/timeline.ts";
import type { Written } from "../../../../data/written.ts";
import { textField, type Field, type Name } from "../../export/field.ts";
import { typedDates } from "./read-dates.ts";
import { rowsField, rowsFrom, rowsText } from "./rows-field.ts";
import { searchField, type SearchOption } from "./search-field.ts";

/** @param events asked for once a row is made: of many events it takes long */
export function calloutRows(name: Name, events: () => readonly SearchOption[]): Field<string> {
  return rowsField(name, {
    one: "note",
    columns: [
      { label: "Note", make: (cell) => textField(cell, { spellcheck: "true" }), isWide: true },
      { label: "On the event", make: (cell) => searchField(cell, { options: events() }), isWide: true },
      { label: "Or from", make: (cell) => textField(cell) },
      { label: "To", make: (cell) => textField(cell) },
    ],
  });
}

/** The text of the field. */
export function calloutsText(callouts: readonly WrittenCallout[] = []): string {
  return rowsText(callouts.map(rowOf));
}

function rowOf({ text, event = "", from = "", to = "" }: Written<WrittenCallout>): readonly string[] {
  return [text, event, from, to];
}

/**
 * What stands in the field; undefined where that is nothing. Days are read as people write them; what is none stays as it
 * is, for the timeline to say so.
 *
 * @param before the notes that there were: a row that was not touched stands for the very same
 */
export function calloutsFrom(
  text: string,
  before: readonly Written<WrittenCallout>[] = [],
): readonly Written<WrittenCallout>[] | undefined {
  const known = new Map(before.map((callout) => [rowsText([rowOf(callout)]), callout]));
  const callouts = rowsFrom(text).map((row) => {
    const [said = "", event = "", from = "", to = ""] = row;
    return (
      known.get(rowsText([row])) ?? {
        text: said,
        ...(event !== "" && { event }),
        ...(from !== "" && { from: boundOf(from, "earliest") }),
        ...(to !== "" && { to: boundOf(to, "latest") }),
      }
    );
  });
  return callouts.length === 0 ? undefined : callouts;
}

function boundOf(text: string, bound: "earliest" | "latest"): string {
  const read = typedDates(text);
  const [meant, ...others] = "readings" in read ? read.readings : [];
  return (meant && others.length === 0 && !isSpan(meant.when) ? meant.when[bound] : undefined) ?? text;
}
