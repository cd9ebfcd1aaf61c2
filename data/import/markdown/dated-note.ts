/** A note that has a date in its name alone, as note programs call their files: "2016-09-23-a-talk.md". */
import type { ForeignFile, Importer } from "../importer.ts";
import { beginningOf } from "../reading/file-lines.ts";
import { tableImporter } from "../table/table-importer.ts";
import { markdown } from "./markdown.ts";
import { dayInName } from "./named-date.ts";

/** Reads the note as one event on the day of its name. Asked behind whatever a text may be by its content. */
export const DATED_NOTE: Importer = {
  id: "dated-note",
  name: "a note that is dated by its name",
  recognises: (file) => isDatedByName(file),
  read: (file, choices) => markdown.read(file, choices),
};

function isDatedByName(file: ForeignFile): boolean {
  const { text, name } = file;
  const ending = /\.(md|markdown|txt)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || file.json !== undefined || file.rows !== undefined || dayInName(name) === undefined)
    return false;
  // A table may be kept as text, and is one then.
  return /\p{L}/u.test(beginningOf(text)) && (ending !== "txt" || !tableImporter.recognises(file));
}
