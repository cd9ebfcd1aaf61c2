/** A list of references as a draft: each dated one is a source, and its publication an event. */
import type { ImportDraft, DraftEvent, DraftSource } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { NoteList } from "../reading/note-list.ts";

/** The lane of publications. */
const LANE = "Publications";

/**
 * The sources, and for each that has a date the event that it was published, told by the source itself. That this is an
 * event is our conclusion, and noted once. Of two sources with one id the second gets another.
 */
export function publicationsDraft(found: readonly DraftSource[], notes: NoteList): ImportDraft {
  const sources = withOwnIds(found, notes);
  const events = sources.flatMap((source): readonly DraftEvent[] => {
    const { at, id, published } = source;
    if (!published) {
      notes.add(
        at,
        "dropped",
        `${quotedValue(source.title ?? id)} has no date that is read: it is a source without an event`,
      );
      return [];
    }
    return [
      {
        at,
        id,
        title: source.title ?? id,
        lane: LANE,
        when: published,
        claims: [{ source: id, says: "It was published", when: published, inferred: "the date of the publication" }],
      },
    ];
  });
  if (events.length > 0)
    notes.add("the whole file", "inferred", "each dated reference is told as the event that it was published");
  return { sources, events, notes: notes.notes };
}

function withOwnIds(sources: readonly DraftSource[], notes: NoteList): readonly DraftSource[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return sources.map((source) => {
    let id = source.id;
    while (taken.has(id)) {
      const count = (counts.get(source.id) ?? 1) + 1;
      counts.set(source.id, count);
      id = `${source.id} (${String(count)})`;
    }
    taken.add(id);
    if (id !== source.id)
      notes.add(source.at, "changed", `another reference has the id ${quotedValue(source.id)}, too`);
    return { ...source, id };
  });
}
