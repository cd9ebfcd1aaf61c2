/** Makes one event of two, and two of one. */
import type { FindingList } from "../file/problems/finding-list.ts";
import type { Timeline } from "../timeline.ts";
import { checkParts, checkTies } from "./check-parts.ts";
import { type Changed, noSuch, placeOfId, refused } from "./changing.ts";
import { noClaim, tornLink } from "./claim-edits.ts";
import type { EventEdit } from "./edit.ts";
import { checkEventCircles, readNewEvent } from "./event-edits.ts";
import { withLinksTo } from "./links-to-event.ts";

type EditOf<T extends EventEdit["type"]> = Extract<EventEdit, { readonly type: T }>;

/** All claims of one go to the end of those of the other, which keeps its fields; what points to the one points to the other. */
export function mergeEvents(
  timeline: Timeline,
  { from, into }: EditOf<"merge-events">,
  findings: FindingList,
): Changed {
  const { events } = timeline;
  const going = events[placeOfId(events, from)];
  const staying = events[placeOfId(events, into)];
  if (going === undefined) return refused(timeline, findings, noSuch("event", from, events));
  if (staying === undefined) return refused(timeline, findings, noSuch("event", into, events));
  if (going === staying)
    return refused(timeline, findings, "an event cannot be merged with itself; choose another event");
  const claims = [...staying.claims, ...going.claims];
  const grown = going.claims.length === 0 ? staying : { ...staying, claims };
  const left = events.filter((event) => event !== going).map((event) => (event === staying ? grown : event));
  const merged = withLinksTo({ ...timeline, events: left }, from, into);
  const index = placeOfId(merged.events, into);
  const path = ["events", index];
  checkTies(claims, path, checkParts(merged, findings));
  checkEventCircles(merged.events[index], path, { timeline: merged, findings });
  return { timeline: merged, path };
}

/** The new event stands behind the one that its claims were of. */
export function splitEventOff(
  timeline: Timeline,
  { from, claims: places, event: written }: EditOf<"split-event">,
  findings: FindingList,
): Changed {
  const { events } = timeline;
  const index = placeOfId(events, from);
  const event = events[index];
  if (event === undefined) return refused(timeline, findings, noSuch("event", from, events));
  const missing = places.find((at) => event.claims[at] === undefined);
  if (missing !== undefined) return refused(timeline, findings, noClaim(event, missing));
  const going = new Set(places);
  if (going.size === 0)
    return refused(timeline, findings, "no claim is chosen that goes to the new event; choose some");
  const torn = tornLink(event.claims, going);
  if (torn !== undefined) return refused(timeline, findings, torn);
  const path = ["events", index + 1];
  const read = readNewEvent(timeline, { ...written, claims: [] }, { path, findings });
  const gone = event.claims.filter((_, at) => going.has(at));
  const left = event.claims.filter((_, at) => !going.has(at));
  const parts = checkParts(timeline, findings);
  checkTies(left, ["events", index], parts);
  checkTies(gone, path, parts);
  const both = read && [
    { ...event, claims: left },
    { ...read, claims: gone },
  ];
  return { timeline: both && { ...timeline, events: events.toSpliced(index, 1, ...both) }, path };
}
