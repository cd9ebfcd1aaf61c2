/** What claims of one event say about each other: which of them withdraws which, and where they were taken over from. */
import { claimHolders } from "./claim-holders.ts";
import { circlesAmong, type Copies, type PathClaim } from "../../accounts/origins.ts";
import { quoted } from "../problems/describe-value.ts";
import type { FindingList } from "../problems/finding-list.ts";
import { formatPath, type JsonPath } from "../problems/json-path.ts";
import { didYouMean } from "../problems/nearest.ts";
import { cyclesIn } from "./cycles.ts";
import { takenReason } from "./link-words.ts";
import { fieldOf, itemsOf, textOfField } from "./lenient.ts";

/**
 * Adds to `findings` every id of a claim that is taken twice, every `of` that names no claim of its event, and every
 * circle: of claims that withdraw each other, and of claims that were taken over from each other alone. Works on files
 * of any shape. Linear in claims and in the links between them.
 */
export function checkClaimLinks(root: unknown, findings: FindingList): void {
  const copies = copiesOf(itemsOf(root, "sources"));
  const taken = new Map<string, JsonPath>();
  for (const { holder, path: place } of claimHolders(root)) {
    const claims = itemsOf(holder, "claims");
    const path: JsonPath = [...place, "claims"];
    checkIds(claims, path, { taken, findings });
    checkWithdrawals(claims, path, findings);
    checkOrigins(claims, path, { copies, findings });
  }
}

/** What each source is a copy of as a whole. */
export function copiesOf(sources: readonly unknown[]): Copies {
  return new Map(
    sources.map((source) => [
      textOfField(source, "id") ?? "",
      itemsOf(fieldOf(source, "custom"), "derivedFrom").filter((id) => typeof id === "string"),
    ]),
  );
}

interface IdCheck {
  /** Where each id of a claim was met first. */
  readonly taken: Map<string, JsonPath>;
  readonly findings: FindingList;
}

function checkIds(claims: readonly unknown[], path: JsonPath, { taken, findings }: IdCheck): void {
  claims.forEach((claim, index) => {
    const id = textOfField(claim, "id");
    if (id === undefined) return;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, [...path, index]);
    else
      findings.add({
        path: [...path, index, "id"],
        reason: takenReason("id", id, first),
      });
  });
}

/** Adds to `findings` every `of` among the claims of one event that names none of them, and every circle of such. */
export function checkWithdrawals(claims: readonly unknown[], path: JsonPath, findings: FindingList): void {
  if (claims.every((claim) => textOfField(claim, "of") === undefined)) return;
  const ids = new Map(claims.flatMap((claim, index) => entry(textOfField(claim, "id"), index)));
  const edges = claims.map((claim, index) => {
    const of = textOfField(claim, "of");
    if (of === undefined) return [];
    const target = ids.get(of);
    if (target !== undefined) return [target];
    const hint = didYouMean(of, ids.keys()) || ' Give the claim that it withdraws this "id"';
    findings.add({ path: [...path, index, "of"], reason: `no claim of this event has the id ${quoted(of)}.${hint}` });
    return [];
  });
  for (const { node } of cyclesIn(edges)) {
    const reason = "claims withdraw each other in a circle; remove one of the links";
    findings.add({ path: [...path, node, "of"], reason });
  }
}

function entry(key: string | undefined, index: number): readonly (readonly [string, number])[] {
  return key === undefined ? [] : [[key, index]];
}

/** Claims of one event that are told to be in a circle: each costs the way round, and one of them is enough to mend it. */
const MOST_TOLD = 20;

interface OriginCheck {
  readonly copies: Copies;
  readonly findings: FindingList;
}

/** Adds to `findings` every circle of claims of one event that were taken over from each other alone. */
export function checkOrigins(claims: readonly unknown[], path: JsonPath, { copies, findings }: OriginCheck): void {
  const withPath = claims.map(pathClaim);
  // Most claims lead nowhere, and no circle is made of those.
  if (!withPath.some((claim) => claim !== undefined && leadsOn(claim, copies))) return;
  const circles = circlesAmong(
    withPath.filter((claim) => claim !== undefined),
    copies,
  );
  if (circles.size === 0) return;
  let told = 0;
  const carriers = new Map(withPath.flatMap((claim, index) => entry(claim?.source, index)).reverse());
  withPath.forEach((claim, index) => {
    if (told === MOST_TOLD) return;
    const way = wayRound(claim?.source, circles);
    if (claim === undefined || way === undefined || isToldElsewhere(claim, way, copies)) return;
    const places = way.flatMap((source) => {
      const at = carriers.get(source);
      return at === undefined ? [] : [formatPath([...path, at])];
    });
    const reason =
      `is taken over in a circle, ${[...way, way[0]].map((source) => quoted(source ?? "")).join(" → ")} ` +
      `(${places.join(", ")}); say which of them told it first, and remove its link`;
    told += 1;
    findings.add({
      path: [...path, index, ...(claim.derivedFrom === undefined ? ["through"] : ["derivedFrom"])],
      reason,
    });
  });
}

function leadsOn({ source, derivedFrom, through }: PathClaim, copies: Copies): boolean {
  return derivedFrom !== undefined || through !== undefined || (copies.get(source) ?? []).length > 0;
}

/**
 * Whether a circle is no matter of this claim: it has no link of its own or is not on the circle, its report is named as
 * where it comes from itself, or the sources as a whole are copies of each other. All that is told in its own place.
 */
function isToldElsewhere({ source, derivedFrom, through }: PathClaim, way: readonly string[], copies: Copies): boolean {
  if (!way.includes(source) || way.length === 1 || (derivedFrom === undefined && through === undefined)) return true;
  return way.every((id, index) => copies.get(id)?.includes(way[index + 1] ?? way[0] ?? "") === true);
}

/** The sources on the circle that a path runs into, from one on; undefined for a path that ends. */
function wayRound(start: string | undefined, next: ReadonlyMap<string, string>): readonly string[] | undefined {
  if (start === undefined || !next.has(start)) return undefined;
  const passed = new Set<string>();
  for (let source = start; !passed.has(source); source = next.get(source) ?? source) passed.add(source);
  const way = [...passed];
  const last = next.get(way.at(-1) ?? "") ?? start;
  return way.slice(way.indexOf(last));
}

function pathClaim(claim: unknown): PathClaim | undefined {
  const source = textOfField(claim, "source");
  if (source === undefined) return undefined;
  const derivedFrom = textOfField(claim, "derivedFrom");
  const through = itemsOf(claim, "through").filter((carrier) => typeof carrier === "string");
  return { source, ...(derivedFrom !== undefined && { derivedFrom }), ...(through.length > 0 && { through }) };
}
