/** Reads a file of another format again into the timeline that was made of it before, and edited since. */
import type { WrittenTimeline } from "../file/schema/timeline-schema.ts";
import { counted, listed } from "../words.ts";
import type { ImportNote } from "./import-draft.ts";

type WrittenEvent = WrittenTimeline["events"][number];
type WrittenClaim = WrittenEvent["claims"][number];

/** A timeline brought up to date, and what that came to. */
export interface Updated {
  readonly timeline: WrittenTimeline;
  readonly notes: readonly ImportNote[];
}

/**
 * The timeline with what the file says now. Events, sources and lanes are the same by their ids, claims of one event by
 * their source and their order among its claims. A field that the file has is as in the file; what was added by hand
 * stays: fields, claims, events, sources, lanes, background periods, the title of the whole. What the file no longer has stays, too, and is
 * told: only its reader knows whether it is still wanted.
 *
 * @param before what was made of the file, as it is now
 * @param now what the file gives now
 */
export function updateTimeline(before: WrittenTimeline, now: WrittenTimeline): Updated {
  const notes: ImportNote[] = [];
  const known = new Map(before.events.map((event) => [event.id, event]));
  const given = new Map(now.events.map((event) => [event.id, event]));
  const events = before.events.map((event) => {
    const next = given.get(event.id);
    if (next) return updatedEvent(event, next, notes);
    if (event.custom?.["imported-from"] !== undefined)
      notes.push({ at: placeOf(event), kind: "kept", what: "the file no longer has it; it stays until it is deleted" });
    return event;
  });
  const added = now.events.filter(({ id }) => !known.has(id));
  for (const event of added) notes.push({ at: placeOf(event), kind: "changed", what: "it is new" });
  return {
    timeline: {
      ...now,
      ...before,
      version: 2,
      lanes: joined(before.lanes, now.lanes),
      ...((before.aspects ?? now.aspects) && { aspects: { ...now.aspects, ...before.aspects } }),
      sources: joined(before.sources, now.sources),
      events: [...events, ...added],
      ...((before.eras ?? now.eras) && { eras: joined(before.eras ?? [], now.eras ?? []) }),
    },
    notes,
  };
}

function updatedEvent(before: WrittenEvent, now: WrittenEvent, notes: ImportNote[]): WrittenEvent {
  const claims = updatedClaims(before.claims, now);
  const custom = { ...before.custom, ...now.custom };
  const event = { ...before, ...now, lane: before.lane, claims, custom };
  const changed = (Object.keys(event) as (keyof WrittenEvent)[]).filter(
    (field) => !isSame(event[field], before[field]),
  );
  // Where it stands in the file changes with every row above it.
  const told = changed.filter((field) => field !== "custom");
  if (told.length > 0) {
    const more = event.claims.length - before.claims.length;
    const claimWords = more > 0 ? `claims (${counted(more, "claim")} more)` : "claims";
    const what = `it is brought up to date: ${listed(told.map((field) => (field === "claims" ? claimWords : field)))}`;
    notes.push({ at: placeOf(event), kind: "changed", what });
  }
  return event;
}

/** In the order of those before, then the new ones. A claim of the file takes the place of the one that it was. */
function updatedClaims(
  before: readonly WrittenClaim[],
  { title, claims: now }: Pick<WrittenEvent, "title" | "claims">,
): readonly WrittenClaim[] {
  const next = new Map<string, WrittenClaim>();
  const orders = orderedBySource(now);
  now.forEach((claim, index) => next.set(orders[index] ?? "", claim));
  const keys = orderedBySource(before);
  const updated = before.map((claim, index) => {
    const key = keys[index] ?? "";
    const found = next.get(key);
    next.delete(key);
    if (!found) return claim;
    // A source that the file only names is given the event's title: better words were written by hand.
    return { ...claim, ...found, says: found.says === title ? claim.says : found.says };
  });
  return [...updated, ...next.values()];
}

/** "reuters 0", "reuters 1": a claim by its source and how many of that source come before it. */
function orderedBySource(claims: readonly WrittenClaim[]): readonly string[] {
  const counts = new Map<string, number>();
  return claims.map(({ source }) => {
    const count = counts.get(source) ?? 0;
    counts.set(source, count + 1);
    return `${source} ${String(count)}`;
  });
}

/** Those before with the fields of those now that they lack, then the new ones. */
function joined<T extends { readonly id: string }>(before: readonly T[], now: readonly T[]): readonly T[] {
  const given = new Map(now.map((each) => [each.id, each]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((each) => ({ ...given.get(each.id), ...each })), ...now.filter(({ id }) => !known.has(id))];
}

/** Rows move from one time to the next; ids stay. */
function placeOf({ id }: WrittenEvent): string {
  return `event "${id}"`;
}

/** Whether two values of JSON's kinds are written alike. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
