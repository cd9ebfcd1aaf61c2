/** What the menu and keys ask for that is about the event that is chosen. */
import type { Edit } from "../../../data/edit/edit.ts";
import { freeId } from "../../../data/edit/free-id.ts";
import type { SelectedItem } from "../../../data/look/look.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { asSentence } from "../../../data/words.ts";
import { asWritten } from "../../../data/written.ts";
import { eventOf, idsOf } from "./forms/subjects.ts";
import type { Store } from "../state/store.ts";
import { without } from "../state/without.ts";
import type { Editor } from "./take-step.ts";

const COMMANDS = [
  "duplicate-event",
  "move-event",
  "merge-event",
  "split-event",
  "remove-event",
  "draw-first",
  "draw-last",
] as const;

/** A command about the event that is chosen. */
export type EventCommand = (typeof COMMANDS)[number];

export function isEventCommand(command: string): command is EventCommand {
  return (COMMANDS as readonly string[]).includes(command);
}

/** Carries out a command on a timeline that may be edited. */
export function runOnEvent(
  command: EventCommand,
  { state, dispatch }: Pick<Store, "state" | "dispatch">,
  editor: Pick<Editor, "edit">,
): void {
  const { timeline, selection } = state();
  const event = timeline && selection?.kind === "event" ? eventOf(timeline, selection.id) : undefined;
  if (!timeline || !event) return dispatch({ type: "answered", message: "Choose an event first" });
  const { id } = event;
  switch (command) {
    case "move-event":
      return dispatch({ type: "form-opened", form: { kind: "to-lane", event: id } });
    case "merge-event":
      return dispatch({ type: "form-opened", form: { kind: "merge", event: id } });
    case "split-event":
      return dispatch({ type: "form-opened", form: { kind: "split", event: id } });
    case "remove-event":
      return take({ type: "remove-event", event: id });
    case "duplicate-event": {
      const copy = eventCopy(event, timeline);
      return take({ type: "add-event", event: copy }, { kind: "event", id: copy.id });
    }
    case "draw-first":
    case "draw-last": {
      const wanted = command === "draw-first" ? "high" : "low";
      return take({ type: "change-event", event: id, change: { emphasis: event.emphasis === wanted ? null : wanted } });
    }
  }

  function take(edit: Edit, chosen?: SelectedItem): void {
    const [problem] = editor.edit(edit, chosen);
    if (problem) dispatch({ type: "answered", message: asSentence(problem.reason) });
  }
}

/** UTF-16 units of a title. */
const LONGEST_TITLE = 300;
const MARK = " (copy)";

/** The event once more, with ids of its own, and without the mark that somebody has looked at its conflicts. */
export function eventCopy(event: TimelineEvent, { events, eras = [] }: Timeline) {
  const written = without(asWritten(event), "reviewed");
  const taken = new Set([...events, ...eras].flatMap(({ claims = [] }) => claims.flatMap(({ id }) => id ?? [])));
  const fresh = new Map<string, string>();
  for (const { id } of event.claims) {
    if (id === undefined) continue;
    const free = freeId(id, taken, "claim");
    taken.add(free);
    fresh.set(id, free);
  }
  const renamed = (id: string): string => fresh.get(id) ?? id;
  return {
    ...written,
    id: freeId(event.id, idsOf(events), "event"),
    title: `${event.title.slice(0, LONGEST_TITLE - MARK.length)}${MARK}`,
    claims: written.claims.map(({ id, of, ...claim }) => ({
      ...claim,
      ...(id !== undefined && { id: renamed(id) }),
      ...(of !== undefined && { of: renamed(of) }),
    })),
  };
}
