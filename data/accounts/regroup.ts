/** One event or several: takes accounts together and apart, and leaves the claims as they are. */
import type { Claim, TimelineEvent } from "../timeline.ts";

/** What an event is given by whoever makes it of others. */
export type EventHead = Omit<TimelineEvent, "claims" | "follows" | "implies" | "grouping">;

/**
 * Takes several events of a timeline as one, at the place of the first. Its claims are those of all, the very same ones.
 * What followed or implied one of them follows or implies it, and it follows and implies what they did.
 *
 * @param ids of two events or more
 * @param facts of the event that they become; its id may be one of theirs
 * @param basis why they are taken as one
 */
export function joinEvents(
  events: readonly TimelineEvent[],
  ids: readonly string[],
  facts: EventHead,
  basis: string,
): readonly TimelineEvent[] {
  const joined = events.filter(({ id }) => ids.includes(id));
  const [first] = joined;
  if (joined.length < 2 || !first) return events;
  const renamed = (links: readonly string[] = []): readonly string[] => [
    ...new Set(links.map((id) => (ids.includes(id) ? facts.id : id))),
  ];
  const links = (name: "follows" | "implies"): readonly string[] =>
    renamed(joined.flatMap((event) => event[name] ?? [])).filter((id) => id !== facts.id);
  const whole = withLinks(
    { ...facts, claims: joined.flatMap(({ claims }) => claims), grouping: { basis } },
    links("follows"),
    links("implies"),
  );
  return events.flatMap((event) => {
    if (event === first) return [whole];
    if (ids.includes(event.id)) return [];
    return [withLinks(event, event.follows && renamed(event.follows), event.implies && renamed(event.implies))];
  });
}

/** One of the events that an event is split into. */
export interface EventPart {
  readonly facts: EventHead;
  /** Those of its claims that are about this part. */
  readonly claims: readonly Claim[];
}

/**
 * Takes an event apart. Each claim goes where the parts say; what no part takes goes to the first. The first part keeps
 * what the event followed and implied, and is what others follow and imply. An event with fewer than two parts with
 * claims stays as it is.
 */
export function splitEvent(
  events: readonly TimelineEvent[],
  id: string,
  parts: readonly EventPart[],
): readonly TimelineEvent[] {
  const event = events.find((candidate) => candidate.id === id);
  const [first, ...others] = parts;
  if (!event || !first) return events;
  const apart = new Set(others.flatMap(({ claims }) => claims));
  const kept = event.claims.filter((claim) => !apart.has(claim));
  const rest = others.map(({ facts, claims }): TimelineEvent => ({
    ...facts,
    claims: event.claims.filter((claim) => claims.includes(claim)),
  }));
  if (kept.length === 0 || rest.length === 0 || rest.some(({ claims }) => claims.length === 0)) return events;
  const head = withLinks({ ...first.facts, claims: kept }, event.follows, event.implies);
  const renamed = (links: readonly string[] | undefined): readonly string[] | undefined =>
    links?.map((link) => (link === id ? first.facts.id : link));
  return events.flatMap((candidate) =>
    candidate === event
      ? [head, ...rest]
      : [withLinks(candidate, renamed(candidate.follows), renamed(candidate.implies))],
  );
}

/** An event with links in the place of those that it has; lists that are empty or missing add none. */
function withLinks(
  event: TimelineEvent,
  follows: readonly string[] | undefined,
  implies: readonly string[] | undefined,
): TimelineEvent {
  return {
    ...event,
    ...(follows && follows.length > 0 && { follows }),
    ...(implies && implies.length > 0 && { implies }),
  };
}
