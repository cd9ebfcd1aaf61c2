/** Pictures, films and pages elsewhere, as rows: where each is, what it is called, and whose work it is. */
import type { Media } from "../../../../data/places/media.ts";
import { textField, type Field, type Name } from "../../export/field.ts";
import { rowsField, rowsFrom, rowsText } from "./rows-field.ts";

export function mediaRows(name: Name): Field<string> {
  return rowsField(name, {
    one: "picture or page",
    columns: [
      { label: "Address", make: (cell) => textField(cell), isWide: true },
      { label: "Title", make: (cell) => textField(cell, { spellcheck: "true" }) },
      { label: "Credit", make: (cell) => textField(cell) },
    ],
  });
}

/** The text of the field. */
export function mediaText(media: readonly Media[] = []): string {
  return rowsText(media.map(({ URL, title = "", credit = "" }) => [URL, title, credit]));
}

/** What stands in the field; undefined where that is nothing. An address that is missing is empty. */
export function mediaFrom(text: string): readonly Media[] | undefined {
  const media = rowsFrom(text).map(([URL = "", title = "", credit = ""]): Media => ({
    URL,
    ...(title !== "" && { title }),
    ...(credit !== "" && { credit }),
  }));
  return media.length === 0 ? undefined : media;
}
