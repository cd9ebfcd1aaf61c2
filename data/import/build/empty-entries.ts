/** Entries of a file in which nothing stands: counted, and made no events of. */
import { numberText } from "../../wording.ts";
import type { DraftEvent, ImportDraft } from "../import-draft.ts";

/** A draft without the events of which the file says nothing at all. The report says how many there were, in one note. */
export function withoutEmptyEntries(draft: ImportDraft): ImportDraft {
  const events = draft.events.filter(saysSomething);
  const count = draft.events.length - events.length;
  if (count === 0) return draft;
  const places = new Set(draft.events.filter((event) => !saysSomething(event)).map(({ at }) => at));
  const [first = ""] = places;
  // Several entries may stand on one line.
  for (const { at } of events) places.delete(at);
  const more = count === 1 ? "" : `, and ${numberText(count - 1)} more of the kind`;
  return {
    ...draft,
    events,
    notes: [
      // What else is told of such an entry only says again that it is empty.
      ...draft.notes.filter(({ at }) => !places.has(at)),
      { at: first, kind: "dropped", what: `it has neither a date nor a title nor a text${more}` },
    ],
  };
}

/** Whether there is anything in an event but its place in the file. */
function saysSomething(event: DraftEvent): boolean {
  if (event.title.trim() !== "") return true;
  return Object.entries(event).some(
    ([field, value]) => field !== "at" && field !== "title" && (!Array.isArray(value) || value.length > 0),
  );
}
