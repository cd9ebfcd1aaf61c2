/** What a format could not carry, told in short and in full. */
import type { ImportNote } from "../import/import-draft.ts";
import { reportLine } from "../import/report.ts";
import { append } from "../grouped.ts";
import { counted } from "../words.ts";

/** Places that stand for all the others in a line. */
const MOST_PLACES = 3;

/** A line for each kind of loss, with how often and where first: 'dropped, 54 times: its place (event "a", event "b", …)'. */
export function lossSummary(notes: readonly ImportNote[]): readonly string[] {
  const groups = new Map<string, ImportNote[]>();
  for (const note of notes) append(groups, `${note.kind}: ${note.what}`, note);
  return [...groups.values()].map((group) => {
    const places = group.slice(0, MOST_PLACES).map(({ at }) => at);
    const more = group.length > places.length ? ", …" : "";
    const count = group.length === 1 ? "" : `, ${counted(group.length, "time")}`;
    return `${group[0]?.kind ?? ""}${count}: ${group[0]?.what ?? ""} (${places.join(", ")}${more})`;
  });
}

/** The whole list as lines of a file, under a line that says what was written. */
export function lossLines(name: string, format: string, notes: readonly ImportNote[]): readonly string[] {
  const found =
    notes.length === 0 ? "nothing is left out" : `${counted(notes.length, "note")} on what it does not hold`;
  return [`${name}: written as ${format}; ${found}`, ...notes.map(reportLine)];
}
