/** What a timeline's parts say about each other: ids that must differ, ids that must exist, circles. */
import { claimHolders } from "./claim-holders.ts";
import { type Cycle, cyclesIn } from "./cycles.ts";
import { quoted } from "../problems/describe-value.ts";
import type { FindingList } from "../problems/finding-list.ts";
import { fieldOf, itemsOf, textOfField } from "./lenient.ts";
import { didYouMean } from "../problems/nearest.ts";
import { formatPath, type JsonPath } from "../problems/json-path.ts";
import { checkClaimLinks } from "./claim-links.ts";

/** Suggestions cost time for every id there is; nobody reads more of them. */
const MAX_SUGGESTIONS = 100;
const MAX_CANDIDATES = 1000;

/** Most items have none; one list for all of them saves memory. */
const NO_EDGES: readonly number[] = [];

/** Ids of one kind, each with the index of the first item that has it. */
type Ids = ReadonlyMap<string, number>;

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
  const check = { sourceIds, findings };

  sources.forEach((source, index) => {
    eachText(fieldOf(source, "custom"), "derivedFrom", (id, at) => {
      mustExist(id, {
        ids: sourceIds,
        kind: "source",
        path: ["sources", index, "custom", "derivedFrom", at],
        findings,
      });
    });
  });
  events.forEach((event, index) => {
    const path = ["events", index];
    const lane = textOfField(event, "lane");
    if (lane !== undefined) mustExist(lane, { ids: lanes, kind: "lane", path: [...path, "lane"], findings });
    eachText(event, "lanes", (id, at) => {
      mustExist(id, { ids: lanes, kind: "lane", path: [...path, "lanes", at], findings });
    });
    for (const link of ["follows", "implies"]) {
      eachText(event, link, (id, at) => {
        mustExist(id, { ids: eventIds, kind: "event", path: [...path, link, at], findings });
      });
    }
  });
  for (const { holder, path } of claimHolders(root)) {
    itemsOf(holder, "claims").forEach((claim, at) => {
      checkClaim(claim, [...path, "claims", at], check);
    });
  }
  checkPictures(root, eventIds, findings);
  checkParents(allLanes, lanes, findings);
  checkClaimLinks(root, findings);
  checkCircles(events, { ids: eventIds, path: ["events"], names: ["follows"], findings });
  checkCircles(events, { ids: eventIds, path: ["events"], names: ["implies"], findings });
  checkCircles(sources, { ids: sourceIds, path: ["sources"], names: ["custom", "derivedFrom"], findings });
}

/** Pictures have names of their own, and leave out or point to events that there are. */
function checkPictures(root: unknown, events: Ids, findings: FindingList): void {
  const pictures = itemsOf(root, "pictures");
  distinct(pictures, ["pictures", "name"], findings);
  pictures.forEach((picture, index) => {
    const path = ["pictures", index];
    eachText(picture, "hidden", (id, at) => {
      mustExist(id, { ids: events, kind: "event", path: [...path, "hidden", at], findings });
    });
    itemsOf(picture, "callouts").forEach((callout, at) => {
      const id = textOfField(callout, "event");
      if (id === undefined) return;
      mustExist(id, { ids: events, kind: "event", path: [...path, "callouts", at, "event"], findings });
    });
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
    const reason = `closes a circle, ${circleText(cycle, lanes)}; remove one of the links`;
    findings.add({ path: ["lanes", cycle.node, "parent"], reason });
  }
}

interface ClaimCheck {
  readonly sourceIds: Ids;
  readonly findings: FindingList;
}

function checkClaim(claim: unknown, path: JsonPath, { sourceIds, findings }: ClaimCheck): void {
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
  if (id === undefined) return;
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
      const reason = `the ${name} ${quoted(text)} is already that of ${formatPath([list, first])}; choose another`;
      findings.add({ path: [list, index, ...names], reason });
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

function mustExist(id: string, { ids, kind, path, findings }: Reference): void {
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
    const reason = `closes a circle, ${circleText(cycle, items)}; remove one of the links`;
    findings.add({ path: [...path, cycle.node, ...names, cycle.edge], reason });
  }
}

function circleText({ members, length }: Cycle, items: readonly unknown[]): string {
  const ids = members.map((index) => quoted(textOfField(items[index], "id") ?? ""));
  const rest = length > members.length ? ["…"] : [];
  return [...ids, ...rest, ...ids.slice(0, 1)].join(" → ");
}

function eachText(parent: unknown, name: string, use: (text: string, index: number) => void): void {
  itemsOf(parent, name).forEach((item, index) => {
    if (typeof item === "string") use(item, index);
  });
}
