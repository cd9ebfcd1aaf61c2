/** What is told of items and headings of a chronology that have no date that is read. */
import { quotedValue } from "../fields/quoted-value.ts";
import { lacksYear } from "../reading/date-lines.ts";
import { placeOf, type Line } from "../reading/file-lines.ts";
import type { NoteList } from "../reading/note-list.ts";
import type { ChronologyState } from "./chronology-state.ts";

/** A day of no year is told wherever it stands. */
export function noteLackOfYear(line: Line, text: string, notes: NoteList): void {
  if (lacksYear(text))
    notes.add(placeOf(line), "kept", `${quotedValue(text)} begins with a day of no year: it is read as text`);
}

/** An item beside one that is an event, and not below it, becomes text of it: that is told. */
export function noteUndated(
  line: Line,
  text: string,
  indent: number,
  { current }: ChronologyState,
  notes: NoteList,
): void {
  if (lacksYear(text)) noteLackOfYear(line, text, notes);
  else if (current?.indent !== undefined && indent <= current.indent) {
    notes.add(placeOf(line), "kept", `${quotedValue(text)} has no date that is read: it is text of the item above it`);
  }
}
