/** Adds, changes and removes events. */
import { readEvent } from "../file/parsing/as-read.ts";
import { checkWhen } from "../file/parsing/date-order.ts";
import { fieldOf, itemsOf, textOfField } from "../file/parsing/lenient.ts";
import { checkEventReferences } from "../file/parsing/references.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import type { JsonPath } from "../file/problems/json-path.ts";
import { eventSchema } from "../file/schema/timeline-schema.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { checkClaims, checkWaysBack, mustBeFree, checkParts } from "./check-parts.ts";
import { type Changed, noSuch, placeOfId, readItem, refused, withChange, withOldFields } from "./changing.ts";
import type { EventEdit } from "./edit.ts";
import { withLinksTo } from "./links-to-event.ts";

type EditOf<T extends EventEdit["type"]> = Extract<EventEdit, { readonly type: T }>;

export function addEvent(timeline: Timeline, { event }: EditOf<"add-event">, findings: FindingList): Changed {
  const { events } = timeline;
  const path = ["events", events.length];
  const read = readNewEvent(timeline, event, { path, findings });
  return { timeline: read && { ...timeline, events: [...events, read] }, path };
}

/** Where an event is about to stand. */
export interface NewPlace {
  readonly path: JsonPath;
  readonly findings: FindingList;
}

/** An event that is none of the timeline's yet, or undefined where something is wrong with its shape. */
export function readNewEvent(
  timeline: Timeline,
  written: object,
  { path, findings }: NewPlace,
): TimelineEvent | undefined {
  const { given, item } = readItem(eventSchema, written, path, findings);
  const id = textOfField(given, "id");
  mustBeFree({ text: id, path: [...path, "id"], all: timeline.events.map((event) => event.id) }, findings);
  const parts = checkParts(timeline, findings, id);
  checkFields(item ?? given, path, parts);
  const claims = itemsOf(item ?? given, "claims");
  checkClaims({ claims, path, fresh: [...claims.keys()] }, parts);
  return item && readEvent(item, surroundingsOf(timeline));
}

/** What a claim that is read needs of its timeline. */
export function surroundingsOf({ sources, aspects = {} }: Timeline) {
  return { sources: new Map(sources.map((source) => [source.id, source])), aspects };
}

function checkFields(event: unknown, path: JsonPath, parts: ReturnType<typeof checkParts>): void {
  const { timeline, findings } = parts;
  checkEventReferences(event, path, parts);
  checkEventCircles(event, path, { timeline, findings });
  checkWhen(fieldOf(event, "when"), [...path, "when"], findings);
}

/** Adds to `findings` every event that an event follows or implies, and that follows or implies it. */
export function checkEventCircles(
  event: unknown,
  path: JsonPath,
  { timeline, findings }: { readonly timeline: Timeline; readonly findings: FindingList },
): void {
  const id = textOfField(event, "id") ?? "";
  for (const name of ["follows", "implies"] as const) {
    const linked = itemsOf(event, name);
    if (linked.length === 0) continue;
    const links = new Map(timeline.events.map((one) => [one.id, one[name]]));
    checkWaysBack({ id, linked, path: [...path, name], next: (one) => links.get(one) ?? [] }, findings);
  }
}

export function changeEvent(
  timeline: Timeline,
  { event: id, change }: EditOf<"change-event">,
  findings: FindingList,
): Changed {
  const { events } = timeline;
  const index = placeOfId(events, id);
  const event = events[index];
  if (event === undefined) return refused(timeline, findings, noSuch("event", id, events));
  const path = ["events", index];
  const { claims } = event;
  const { given, item } = readItem(
    eventSchema,
    withChange(asWritten({ ...event, claims: [] }), change),
    path,
    findings,
  );
  checkFields(item ?? given, path, checkParts(timeline, findings));
  if (item === undefined) return { timeline, path };
  const read = withOldFields({ ...readEvent(item, surroundingsOf(timeline)), claims }, event, change);
  return { timeline: { ...timeline, events: events.with(index, read) }, path };
}

/** What points to it loses that: other events, and notes and events left out in pictures. */
export function removeEvent(timeline: Timeline, { event: id }: EditOf<"remove-event">, findings: FindingList): Changed {
  const { events } = timeline;
  const event = events[placeOfId(events, id)];
  if (event === undefined) return refused(timeline, findings, noSuch("event", id, events));
  const others = { ...timeline, events: events.filter((other) => other !== event) };
  return { timeline: withLinksTo(others, id, undefined) };
}
