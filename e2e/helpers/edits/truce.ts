/** A small timeline for tests of edits, and what comes of editing it. */
import { expect } from "vitest";
import { applyEdit, type EditProblem } from "../../../data/edit/apply-edit.ts";
import type { Edit } from "../../../data/edit/edit.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import { parsedTimeline } from "../parsed-timeline.ts";

/** A date of one day, as a file has it. */
export function writtenDay(date: string) {
  return { earliest: date, latest: date, precision: "day" } as const;
}

/** A claim that the mayor makes, as a file has it. */
export function mayorSays(source: string, facts: object = {}) {
  return { source, speaker: { name: "the mayor" }, says: "so", ...facts };
}

const TRUCE = {
  version: 2,
  title: "The truce",
  lanes: [
    { id: "town", label: "Town" },
    { id: "port", label: "Port", parent: "town" },
    { id: "sea", label: "Sea" },
  ],
  sources: [
    { id: "bell", type: "article", title: "Bell", "container-title": "The Bell" },
    { id: "echo", type: "article", title: "Echo", "container-title": "The Echo" },
    { id: "wire", type: "article", title: "Wire", "container-title": "The Wire" },
  ],
  events: [
    { id: "begins", title: "It begins", lane: "port", when: writtenDay("2016-09-12"), claims: [mayorSays("bell")] },
    { id: "breaks", title: "It breaks", lane: "port", when: writtenDay("2016-09-19"), claims: [] },
    { id: "ends", title: "It ends", lane: "sea", when: writtenDay("2016-09-20"), claims: [mayorSays("echo")] },
  ],
};

/** Three events, told by two of three sources in three lanes, with other parts in the place of some. */
export function truce(parts: object = {}): Timeline {
  return parsedTimeline(JSON.stringify({ ...TRUCE, ...parts }));
}

/** The truce with further fields of some of its events, by their ids. */
export function truceOf(facts: Readonly<Record<string, object>>, parts: object = {}): Timeline {
  return truce({ events: TRUCE.events.map((event) => ({ ...event, ...facts[event.id] })), ...parts });
}

/** A timeline after edits that can be done: each leaves what the program reads from the file that it makes. */
export function afterEdits(before: Timeline, ...edits: readonly Edit[]): Timeline {
  return edits.reduce((timeline, edit) => {
    const edited = applyEdit(timeline, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    const read = parsedTimeline(writtenJson(edited.timeline));
    expect(edited.timeline).toStrictEqual(read);
    expect(Object.keys(edited.timeline)).toEqual(Object.keys(read));
    return edited.timeline;
  }, before);
}

/** Why an edit cannot be done; nothing where it can. */
export function problemsOf(timeline: Timeline, edit: Edit): readonly EditProblem[] {
  const edited = applyEdit(timeline, edit);
  return edited.ok ? [] : edited.problems;
}

/** The event of an id. */
export function eventIn({ events }: Timeline, id: string): TimelineEvent {
  return events.find((event) => event.id === id)!;
}
