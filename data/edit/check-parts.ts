/** What can be wrong with one part of a timeline, checked as the reader of files checks all of them. */
import { aspectsWith, checkStands } from "../file/parsing/aspects.ts";
import { checkOrigins, checkWithdrawals, copiesOf } from "../file/parsing/claim-links.ts";
import { checkWhen } from "../file/parsing/date-order.ts";
import { fieldOf, textOfField } from "../file/parsing/lenient.ts";
import { circleReason, takenReason } from "../file/parsing/link-words.ts";
import { checkClaimReferences, type Ids, type KnownIds } from "../file/parsing/references.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import type { JsonPath } from "../file/problems/json-path.ts";
import { once } from "../memo.ts";
import type { Timeline } from "../timeline.ts";

/** What parts of a timeline can refer to. */
export interface CheckParts extends KnownIds {
  readonly timeline: Timeline;
}

/** @param newEvent id of an event that is about to be one of them */
export function checkParts(timeline: Timeline, findings: FindingList, newEvent?: string): CheckParts {
  const { lanes, sources, events } = timeline;
  const laneIds = once(() => indexed(lanes));
  const sourceIds = once(() => indexed(sources));
  const eventIds = once(() => indexed(newEvent === undefined ? events : [...events, { id: newEvent }]));
  return {
    timeline,
    findings,
    // Most edits refer to few kinds of things, and a large timeline has many of each.
    get laneIds() {
      return laneIds();
    },
    get sourceIds() {
      return sourceIds();
    },
    get eventIds() {
      return eventIds();
    },
  };
}

function indexed(items: readonly { readonly id: string }[]): Ids {
  return new Map(items.map(({ id }, index) => [id, index]));
}

/** A text that has to be a thing's own. */
export interface OwnText {
  readonly text: string | undefined;
  /** Where it stands. */
  readonly path: JsonPath;
  /** The same text of every thing of its list. */
  readonly all: readonly (string | undefined)[];
  /** Place of the thing in the list; absent for one that is none of it yet. */
  readonly own?: number;
}

/** Adds a finding where another thing of a list has the same text at a field. */
export function mustBeFree({ text, path, all, own }: OwnText, findings: FindingList): void {
  if (text === undefined) return;
  const first = all.findIndex((other, index) => other === text && index !== own);
  if (first === -1) return;
  findings.add({ path, reason: takenReason(String(path.at(-1)), text, [path[0] ?? "", first]) });
}

/** Which claims of an event or a background period are checked. */
export interface ClaimsToCheck {
  /** All claims, as they are or as an edit gives them. */
  readonly claims: readonly unknown[];
  /** Path of the event or the period. */
  readonly path: JsonPath;
  /** Places of those that are new or changed. */
  readonly fresh: readonly number[];
}

/** Adds to `findings` what is wrong with claims: their stands, what they refer to, ids, circles, and dates. */
export function checkClaims({ claims, path, fresh }: ClaimsToCheck, parts: CheckParts): void {
  const { findings, timeline } = parts;
  const aspects = aspectsWith(Object.keys(timeline.aspects ?? {}));
  const each = fresh.map((at) => ({ claim: claims[at], place: [...path, "claims", at] }));
  for (const { claim, place } of each) checkStands(claim, place, { ...aspects, findings });
  for (const { claim, place } of each) checkClaimReferences(claim, place, parts);
  checkClaimIds(each, parts);
  checkTies(claims, path, parts);
  for (const { claim, place } of each) checkWhen(fieldOf(claim, "when"), [...place, "when"], findings);
}

/**
 * Adds to `findings` what claims that are right by themselves cannot say of each other: that one withdraws another which is
 * not among them, and circles.
 *
 * @param path of the event or the period
 */
export function checkTies(claims: readonly unknown[], path: JsonPath, { timeline, findings }: CheckParts): void {
  checkWithdrawals(claims, [...path, "claims"], findings);
  checkOrigins(claims, [...path, "claims"], { copies: copiesOf(timeline.sources), findings });
}

interface PlacedClaim {
  readonly claim: unknown;
  readonly place: JsonPath;
}

function checkClaimIds(each: readonly PlacedClaim[], { timeline, findings }: CheckParts): void {
  const own = new Set(each.flatMap(({ claim }) => textOfField(claim, "id") ?? []));
  if (own.size === 0) return;
  const fresh = new Set(each.map(({ place }) => place.join()));
  const taken = new Map<string, JsonPath>();
  for (const [list, holders] of Object.entries({ events: timeline.events, eras: timeline.eras ?? [] }))
    for (const [index, { claims = [] }] of holders.entries())
      for (const [at, { id }] of claims.entries()) {
        if (id === undefined || !own.has(id)) continue;
        const place = [list, index, "claims", at];
        if (!fresh.has(place.join())) taken.set(id, place);
      }
  for (const { claim, place } of each) {
    const id = textOfField(claim, "id");
    if (id === undefined) continue;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, place);
    else findings.add({ path: [...place, "id"], reason: takenReason("id", id, first) });
  }
}

/** A thing with its links to others of its kind. */
export interface Links {
  readonly id: string;
  readonly linked: readonly unknown[];
  /** Where the links stand. */
  readonly path: JsonPath;
  /** Where each of the others leads. */
  readonly next: (id: string) => readonly string[];
  /** Whether the field is one link, and no list of them. */
  readonly isOne?: boolean;
}

/** Adds to `findings` every link of a thing that leads back to it. */
export function checkWaysBack({ id, linked, path, next, isOne = false }: Links, findings: FindingList): void {
  linked.forEach((to, index) => {
    // What is no text leads nowhere.
    const way = wayBetween(to as string, id, next);
    if (way)
      findings.add({
        path: isOne ? path : [...path, index],
        reason: circleReason([id, ...way].slice(0, MOST_NAMED), way.length + 1),
      });
  });
}

/** As many things on a way round as a message names. */
const MOST_NAMED = 4;

/** The things on a way from one to another, the last of them left out; undefined where no way leads there. */
export function wayBetween(
  from: string,
  to: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  if (from === to) return [];
  const reachedFrom = new Map<string, string>([[from, from]]);
  // Grows as it is walked.
  for (const id of reachedFrom.keys()) {
    for (const linked of next(id)) {
      if (linked === to) return wayTo(id, reachedFrom);
      if (!reachedFrom.has(linked)) reachedFrom.set(linked, id);
    }
  }
  return undefined;
}

function wayTo(id: string, reachedFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [id];
  // The first of them was reached from itself.
  for (let before = reachedFrom.get(id)!; before !== way[0]; before = reachedFrom.get(before)!) way.unshift(before);
  return way;
}
