/** Adds, changes, moves and removes claims of events. */
import { readClaim } from "../file/parsing/as-read.ts";
import { quoted } from "../file/problems/describe-value.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import { claimSchema } from "../file/schema/claim-schema.ts";
import type { Claim, Timeline, TimelineEvent } from "../timeline.ts";
import { counted } from "../words.ts";
import { asWritten } from "../written.ts";
import { checkClaims, checkParts, checkTies } from "./check-parts.ts";
import { type Changed, noSuch, placeOfId, readItem, refused, withChange, withOldFields } from "./changing.ts";
import type { ClaimEdit } from "./edit.ts";
import { surroundingsOf } from "./event-edits.ts";

type EditOf<T extends ClaimEdit["type"]> = Extract<ClaimEdit, { readonly type: T }>;

export function addClaim(
  timeline: Timeline,
  { event: id, claim }: EditOf<"add-claim">,
  findings: FindingList,
): Changed {
  const { events } = timeline;
  const index = placeOfId(events, id);
  const event = events[index];
  if (event === undefined) return refused(timeline, findings, noSuch("event", id, events));
  const at = event.claims.length;
  const path = ["events", index, "claims", at];
  const { given, item } = readItem(claimSchema, claim, path, findings);
  const claims = [...event.claims, item ?? given];
  checkClaims({ claims, path: ["events", index], fresh: [at] }, checkParts(timeline, findings));
  if (item === undefined) return { timeline, path };
  const read = readClaim(item, surroundingsOf(timeline));
  return { timeline: withEvent(timeline, index, { ...event, claims: [...event.claims, read] }), path };
}

function withEvent(timeline: Timeline, index: number, event: TimelineEvent): Timeline {
  return { ...timeline, events: timeline.events.with(index, event) };
}

/** A claim with its event and where both stand, or why there is none. */
type Found =
  { readonly event: TimelineEvent; readonly claim: Claim; readonly index: number } | { readonly problem: string };

function foundClaim({ events }: Timeline, id: string, at: number): Found {
  const index = placeOfId(events, id);
  const event = events[index];
  if (event === undefined) return { problem: noSuch("event", id, events) };
  const claim = event.claims[at];
  return claim === undefined ? { problem: noClaim(event, at) } : { event, claim, index };
}

/** Why there is no claim at a place. */
export function noClaim({ id, claims }: TimelineEvent, at: number): string {
  return `the event ${quoted(id)} has no claim at place ${String(at)}, of ${counted(claims.length, "claim")} from 0; choose one that there is`;
}

export function changeClaim(
  timeline: Timeline,
  { event: id, claim: at, change }: EditOf<"change-claim">,
  findings: FindingList,
): Changed {
  const found = foundClaim(timeline, id, at);
  if ("problem" in found) return refused(timeline, findings, found.problem);
  const { event, claim, index } = found;
  const path = ["events", index, "claims", at];
  const { given, item } = readItem(claimSchema, withChange(asWritten(claim), change), path, findings);
  const claims = event.claims.with(at, (item ?? given) as Claim);
  checkClaims({ claims, path: ["events", index], fresh: [at] }, checkParts(timeline, findings));
  if (item === undefined) return { timeline, path };
  const read = withOldFields(readClaim(item, surroundingsOf(timeline)), claim, change, "outlet");
  return { timeline: withEvent(timeline, index, { ...event, claims: event.claims.with(at, read) }), path };
}

export function moveClaim(
  timeline: Timeline,
  { event: id, claim: at, to }: EditOf<"move-claim">,
  findings: FindingList,
): Changed {
  const { events } = timeline;
  const found = foundClaim(timeline, id, at);
  if ("problem" in found) return refused(timeline, findings, found.problem);
  const { event, claim, index } = found;
  const target = placeOfId(events, to);
  const into = events[target];
  if (into === undefined) return refused(timeline, findings, noSuch("event", to, events));
  if (into === event)
    return refused(timeline, findings, "the claim is one of this event already; choose another event");
  const torn = tornLink(event.claims, new Set([at]));
  if (torn !== undefined) return refused(timeline, findings, torn);
  const left = event.claims.toSpliced(at, 1);
  const path = ["events", target, "claims", into.claims.length];
  const claims = [...into.claims, claim];
  const parts = checkParts(timeline, findings);
  checkTies(left, ["events", index], parts);
  checkTies(claims, ["events", target], parts);
  return {
    timeline: withEvent(withEvent(timeline, index, { ...event, claims: left }), target, { ...into, claims }),
    path,
  };
}

/** Why claims cannot go without others: one of them withdraws another by its id. */
export function tornLink(claims: readonly Claim[], going: ReadonlySet<number>): string | undefined {
  const places = new Map(claims.map(({ id }, index) => [id, index]));
  const torn = claims.findIndex(({ of }, index) => of !== undefined && going.has(index) !== going.has(places.get(of)!));
  if (torn === -1) return undefined;
  const of = claims[torn]!.of!;
  return `the claim at place ${String(torn)} withdraws the one at place ${String(places.get(of))}, ${quoted(of)}, and the two belong in one event; take both, or remove its "of" first`;
}

export function removeClaim(
  timeline: Timeline,
  { event: id, claim: at }: EditOf<"remove-claim">,
  findings: FindingList,
): Changed {
  const found = foundClaim(timeline, id, at);
  if ("problem" in found) return refused(timeline, findings, found.problem);
  const { event, claim, index } = found;
  const withdrawing = claim.id === undefined ? -1 : event.claims.findIndex(({ of }) => of === claim.id);
  if (withdrawing !== -1)
    return refused(
      timeline,
      findings,
      `the claim at place ${String(withdrawing)} withdraws this one by its id, ${quoted(claim.id!)}; remove that claim first, or its "of"`,
    );
  const claims = event.claims.toSpliced(at, 1);
  checkTies(claims, ["events", index], checkParts(timeline, findings));
  return { timeline: withEvent(timeline, index, { ...event, claims }), path: ["events", index] };
}
