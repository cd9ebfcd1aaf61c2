/** What a timeline's parts say about each other: ids that must differ, ids that must exist, circles. */
import { claimHolders } from "./claim-holders.ts";
import { type Cycle, cyclesIn } from "./cycles.ts";
import { quoted } from "../problems/describe-value.ts";
import type { FindingList } from "../problems/finding-list.ts";
import { circleReason, takenReason } from "./link-words.ts";
import { fieldOf, itemsOf, textOfField } from "./lenient.ts";
import { didYouMean } from "../problems/nearest.ts";
import type { JsonPath } from "../problems/json-path.ts";
import { checkClaimLinks } from "./claim-links.ts";

/** Suggestions cost time for every id there is; nobody reads more of them. */
const MAX_SUGGESTIONS = 100;
const MAX_CANDIDATES = 1000;

/** Most items have none; one list for all of them saves memory. */
const NO_EDGES: readonly number[] = [];

/** Ids of one kind, each with the index of the first item that has it. */
export type Ids = ReadonlyMap<string, number>;

/**
 * Adds to `findings` every id that is taken twice or refers to nothing, every claim that is taken over
 * from the report that carries it, and every circle among what follows, implies or is derived from what. Works on files of any shape, so that these are told
 * together with what is wrong with the shape. Linear time.
 */
export function checkReferences(root: unknown, findings: FindingList): void {
  const sources = itemsOf(root, "sources");
  const events = itemsOf(root, "events");
  const allLanes = itemsOf(root, "lanes");
  const lanes = distinct(allLanes, ["lanes", "id"], findings);
  const sourceIds = distinct(sources, ["sources", "id"], findings);
  const eventIds = distinct(events, ["events", "id"], findings);
  distinct(itemsOf(root, "eras"), ["eras", "id"], findings);
  distinct(sources, ["sources", "custom", "code"], findings);
  const known = { sourceIds, eventIds, laneIds: lanes, findings };

  sources.forEach((source, index) => {
    checkSourceReferences(source, ["sources", index], known);
  });
  events.forEach((event, index) => {
    checkEventReferences(event, ["events", index], known);
  });
  for (const { holder, path } of claimHolders(root)) {
    itemsOf(holder, "claims").forEach((claim, at) => {
      checkClaimReferences(claim, [...path, "claims", at], known);
    });
  }
  const pictures = itemsOf(root, "pictures");
  distinct(pictures, ["pictures", "name"], findings);
  pictures.forEach((picture, index) => {
    checkPictureReferences(picture, ["pictures", index], known);
  });
  checkParents(allLanes, lanes, findings);
  checkClaimLinks(root, findings);
  checkCircles(events, { ids: eventIds, path: ["events"], names: ["follows"], findings });
  checkCircles(events, { ids: eventIds, path: ["events"], names: ["implies"], findings });
  checkCircles(sources, { ids: sourceIds, path: ["sources"], names: ["custom", "derivedFrom"], findings });
}

/** What there is for parts of a timeline to refer to. */
export interface KnownIds {
  readonly sourceIds: Ids;
  readonly eventIds: Ids;
  readonly laneIds: Ids;
  readonly findings: FindingList;
}

/** Adds to `findings` every source that there is not, of those that one is a copy of. */
export function checkSourceReferences(
  source: unknown,
  path: JsonPath,
  { sourceIds: ids, findings }: Pick<KnownIds, "sourceIds" | "findings">,
): void {
  eachText(fieldOf(source, "custom"), "derivedFrom", (id, at) => {
    mustExist(id, { ids, kind: "source", path: [...path, "custom", "derivedFrom", at], findings });
  });
}

/** Adds to `findings` every lane and every event that there is not, of those that an event names. */
export function checkEventReferences(event: unknown, path: JsonPath, known: KnownIds): void {
  const { laneIds, findings } = known;
  const lane = textOfField(event, "lane");
  if (lane !== undefined && !laneIds.has(lane))
    mustExist(lane, { ids: laneIds, kind: "lane", path: [...path, "lane"], findings });
  eachText(event, "lanes", (id, at) => {
    mustExist(id, { ids: laneIds, kind: "lane", path: [...path, "lanes", at], findings });
  });
  for (const link of ["follows", "implies"]) {
    eachText(event, link, (id, at) => {
      mustExist(id, { ids: known.eventIds, kind: "event", path: [...path, link, at], findings });
    });
  }
}

/** Adds to `findings` every event that there is not, of those that a picture leaves out or points to. */
export function checkPictureReferences(picture: unknown, path: JsonPath, { eventIds: ids, findings }: KnownIds): void {
  eachText(picture, "hidden", (id, at) => {
    mustExist(id, { ids, kind: "event", path: [...path, "hidden", at], findings });
  });
  itemsOf(picture, "callouts").forEach((callout, at) => {
    const id = textOfField(callout, "event");
    if (id !== undefined) mustExist(id, { ids, kind: "event", path: [...path, "callouts", at, "event"], findings });
  });
}

/** A lane stands under another that there is, and not under itself. */
function checkParents(lanes: readonly unknown[], ids: Ids, findings: FindingList): void {
  const edges = lanes.map((lane, index) => {
    const parent = textOfField(lane, "parent");
    if (parent === undefined) return NO_EDGES;
    mustExist(parent, { ids, kind: "lane", path: ["lanes", index, "parent"], findings });
    return [ids.get(parent) ?? -1];
  });
  for (const cycle of cyclesIn(edges)) {
    const reason = circleReason(idsOn(cycle, lanes), cycle.length);
    findings.add({ path: ["lanes", cycle.node, "parent"], reason });
  }
}

/** Adds to `findings` every source that there is not, of those that a claim names, and one that it is in itself. */
export function checkClaimReferences(claim: unknown, path: JsonPath, { sourceIds, findings }: KnownIds): void {
  const id = textOfField(claim, "source");
  const from = (origin: string, place: JsonPath): void => {
    mustExist(origin, { ids: sourceIds, kind: "source", path: place, findings });
    if (origin !== id) return;
    const reason = `is the report that carries the claim, ${quoted(id)}; name the text it was taken over from, or remove it`;
    findings.add({ path: place, reason });
  };
  const origin = textOfField(claim, "derivedFrom");
  if (origin !== undefined) from(origin, [...path, "derivedFrom"]);
  eachText(claim, "through", (carrier, at) => {
    from(carrier, [...path, "through", at]);
  });
  if (id === undefined || sourceIds.has(id)) return;
  mustExist(id, { ids: sourceIds, kind: "source", path: [...path, "source"], findings });
}

/** Reports items whose text at a field (the rest of the path) an earlier item has, too. */
function distinct(items: readonly unknown[], [list = "", ...names]: readonly string[], findings: FindingList): Ids {
  const taken = new Map<string, number>();
  const name = names.at(-1) ?? "";
  items.forEach((item, index) => {
    const text = textOfField(names.slice(0, -1).reduce(fieldOf, item), name);
    if (text === undefined) return;
    const first = taken.get(text);
    if (first === undefined) {
      taken.set(text, index);
    } else {
      findings.add({ path: [list, index, ...names], reason: takenReason(name, text, [list, first]) });
    }
  });
  return taken;
}

interface Reference {
  readonly ids: Ids;
  /** What has such ids: "source". */
  readonly kind: string;
  readonly path: JsonPath;
  readonly findings: FindingList;
}

/** Adds a finding where no thing of a kind has an id. */
export function mustExist(id: string, { ids, kind, path, findings }: Reference): void {
  if (ids.has(id)) return;
  const isWorthGuessing = findings.kept.length < MAX_SUGGESTIONS && ids.size <= MAX_CANDIDATES;
  const hint = (isWorthGuessing && didYouMean(id, ids.keys())) || ` Correct it, or add the ${kind}`;
  findings.add({ path, reason: `no ${kind} has the id ${quoted(id)}.${hint}` });
}

interface CircleCheck {
  readonly ids: Ids;
  /** Path of the list, and below its items the names down to their list of ids. */
  readonly path: JsonPath;
  readonly names: readonly string[];
  readonly findings: FindingList;
}

function checkCircles(items: readonly unknown[], { ids, path, names, findings }: CircleCheck): void {
  const name = names.at(-1) ?? "";
  const edges = items.map((item) => {
    const linked = itemsOf(names.slice(0, -1).reduce(fieldOf, item), name);
    return linked.length === 0 ? NO_EDGES : linked.map((id) => (typeof id === "string" ? (ids.get(id) ?? -1) : -1));
  });
  for (const cycle of cyclesIn(edges)) {
    const reason = circleReason(idsOn(cycle, items), cycle.length);
    findings.add({ path: [...path, cycle.node, ...names, cycle.edge], reason });
  }
}

function idsOn({ members }: Cycle, items: readonly unknown[]): readonly string[] {
  return members.map((index) => textOfField(items[index], "id") ?? "");
}

function eachText(parent: unknown, name: string, use: (text: string, index: number) => void): void {
  itemsOf(parent, name).forEach((item, index) => {
    if (typeof item === "string") use(item, index);
  });
}
