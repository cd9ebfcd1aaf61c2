/** How much a file may hold: what stands denser than anybody writes is left out and told, so that no file fills the memory. */
import { numberText } from "../../wording.ts";
import type { DraftEvent, ImportDraft, ImportNote } from "../import-draft.ts";

/** Events, and likewise claims, sources and background periods, that any file may have. */
const ALWAYS = 20_000;

/** UTF-16 units of a file for each further one: a line with a date and two words has as many. */
const CHARACTERS_EACH = 24;

/**
 * A draft with no more events, claims, sources and background periods than a file of its length can tell. What stands
 * beyond is left out, and the notes say from where on and how much.
 *
 * @param characters UTF-16 units of the file; absent for cells of a workbook, whose size is bounded where it is unpacked
 */
export function withoutDenserRest(draft: ImportDraft, characters = Infinity): ImportDraft {
  const most = mostOf(characters);
  const claims = draft.events.reduce((sum, event) => sum + event.claims.length, 0);
  const parts = [draft.events, draft.sources, draft.eras ?? []];
  if (claims <= most && parts.every(({ length }) => length <= most)) return draft;
  const notes: ImportNote[] = [];
  const within = <T extends { readonly at: string }>(all: readonly T[], what: string): readonly T[] => {
    const first = all[most];
    if (first) notes.push(restOf(first.at, all.length - most, what, most));
    return all.slice(0, most);
  };
  const events = within(draft.events, "events");
  return {
    ...draft,
    events: withoutFurtherClaims(events, most, notes),
    sources: within(draft.sources, "sources"),
    ...(draft.eras && { eras: within(draft.eras, "background periods") }),
    notes: [...draft.notes, ...notes],
  };
}

/**
 * How many events, and likewise rows, a file can hold.
 *
 * @param characters UTF-16 units of the file
 */
export function mostOf(characters: number): number {
  return Math.max(ALWAYS, Math.floor(characters / CHARACTERS_EACH));
}

/** Events with their claims, up to as many in all. */
function withoutFurtherClaims(events: readonly DraftEvent[], most: number, notes: ImportNote[]): readonly DraftEvent[] {
  let [room, left] = [most, 0];
  let place: string | undefined;
  const kept = events.map((event) => {
    const claims = event.claims.slice(0, room);
    room -= claims.length;
    if (claims.length === event.claims.length) return event;
    left += event.claims.length - claims.length;
    place ??= event.at;
    return { ...event, claims };
  });
  if (place !== undefined) notes.push(restOf(place, left, "claims", most));
  return kept;
}

/** The note of what is left out from a place on: "rows". */
export function restOf(at: string, count: number, what: string, most: number): ImportNote {
  const reason = `a file of this length can hold ${numberText(most)}`;
  return {
    at,
    kind: "dropped",
    what: `${numberText(count)} ${what} from here on: ${reason}; split it into several files`,
  };
}
