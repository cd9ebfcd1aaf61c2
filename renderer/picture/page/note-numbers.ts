/** Numbers of notes: which events have one, counted as a reader comes upon them. */
import type { TimelineEvent } from "../../../data/timeline.ts";
import type { FactsOf } from "../marks/facts.ts";
import type { Note } from "./notes.ts";
import type { NoteNumbers, Scene } from "../scene.ts";

/** For every event that accounts tell differently, before anything is laid out. */
export function firstNumbers(events: readonly TimelineEvent[], facts: FactsOf): NoteNumbers {
  return numbered(events.filter((event) => facts(event).told.length > 0).map(({ id }) => id));
}

/** For those that have a place in a scene: lane by lane, row by row, from left to right. */
export function numbersIn({ glyphs, lanes }: Pick<Scene, "glyphs" | "lanes">): NoteNumbers {
  const order = new Map(lanes.map(({ id }, index) => [id, index]));
  const disputed = glyphs.filter(({ body }) => !body.faint && (body.pill ?? body.number) !== undefined);
  const read = [...disputed].sort(
    (a, b) => (order.get(a.lane) ?? 0) - (order.get(b.lane) ?? 0) || a.y - b.y || a.x - b.x,
  );
  return numbered(read.map(({ id }) => id));
}

/** An event that stands in several lanes has one number. */
function numbered(ids: readonly string[]): NoteNumbers {
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/** What the notes say, in the order of their numbers. */
export function numberedNotes(
  numbers: NoteNumbers,
  eventOf: ReadonlyMap<string, TimelineEvent>,
  facts: FactsOf,
): readonly Note[] {
  return [...numbers]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id, number]) => {
      const event = eventOf.get(id);
      return event ? [{ id, number, title: event.title, told: facts(event).told }] : [];
    });
}
