import { expect, test } from "vitest";
import { claim, event as anEvent, source } from "../../e2e/helpers/example.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { corroborationOf } from "./corroboration.ts";
import type { Source, TimelineEvent } from "../timeline.ts";

/** A claim is "source" or "source<origin". */
function event(...claims: readonly string[]): TimelineEvent {
  const told = claims.map((text) => {
    const [id = "", derivedFrom] = text.split("<");
    return claim(id, derivedFrom === undefined ? {} : { derivedFrom });
  });
  return anEvent("e", { claims: told });
}

/** A source is "id" or "id<origin,origin". */
function sources(...texts: readonly string[]): Source[] {
  return texts.map((text) => {
    const [id = "", origins] = text.split("<");
    return source(id, origins === undefined ? {} : { derivedFrom: origins.split(",") });
  });
}

test.each<[string, string[], Source[], [number, number]]>([
  ["no claim", [], [], [0, 0]],
  ["one claim", ["wp"], [], [1, 1]],
  ["one claim, taken over from two", ["wp<x"], sources("wp<y"), [1, 1]],
  ["one source that says it twice", ["wp", "wp"], [], [1, 1]],
  ["two sources in their own voice", ["wp", "nn"], [], [2, 2]],
  ["two that only carry one readout", ["wp<readout", "nn<readout"], [], [2, 1]],
  ["one in its own voice and a wire, one the wire", ["zh", "zh<afp", "tj<afp"], [], [2, 1]],
  ["three sources for two origins", ["a<x", "a<y", "b<x", "b<y", "c<x"], [], [3, 1]],
  ["a chain whose ends do not meet", ["a<x", "b<x", "b<y", "c<y"], [], [3, 2]],
  ["a chain of five", ["a<v", "b<v", "b<w", "c<w", "c<x", "d<x", "d<y", "e<y"], [], [5, 3]],
  ["one that meets all others", ["a<x", "b<y", "c<z", "d<x", "d<y", "d<z"], [], [4, 3]],
  ["a source that as a whole is a copy", ["tj", "afp"], sources("tj<afp", "afp"), [2, 1]],
  ["a copy of a copy", ["a", "b<mid"], sources("a<root", "b", "mid<root", "root"), [2, 1]],
  ["a claim's own origin beside its source's", ["tj<readout", "afp"], sources("tj<afp", "afp"), [2, 1]],
  [
    "a claim that leads to what the other carries",
    ["tj<readout", "wp<readout"],
    sources("tj<afp", "wp", "afp"),
    [2, 1],
  ],
  ["a second parent that is shared", ["a", "b"], sources("a<tip,wire", "b<wire", "wire", "tip"), [2, 1]],
  ["sources derived from each other in a circle", ["a", "b"], sources("a<b", "b<a"), [2, 2]],
])("corroboration of %s, in either order", (_name, claims, known, [all, independent]) => {
  expect(corroborationOf(event(...claims), known)).toEqual({ sources: all, independent });
  const reversed = [...known].reverse();
  expect(corroborationOf(event(...[...claims].reverse()), reversed)).toEqual({ sources: all, independent });
});

test("agrees with trying every set of sources, on small random events", () => {
  const random = seeded(1);
  for (let round = 0; round < 300; round += 1) {
    const claims = Array.from(
      { length: 1 + random.below(10) },
      () => `s${String(random.below(7))}<o${String(random.below(7))}`,
    );
    expect(corroborationOf(event(...claims), []).independent, claims.join(" ")).toBe(largestByTrying(claims));
  }
});

/** The size of the largest set of sources of which no two carry one origin. */
function largestByTrying(claims: readonly string[]): number {
  const carried = new Map<string, Set<string>>();
  for (const text of claims) {
    const [id = "", origin = ""] = text.split("<");
    carried.set(id, (carried.get(id) ?? new Set()).add(origin));
  }
  const all = [...carried.values()];
  let most = 0;
  for (let chosen = 0; chosen < 2 ** all.length; chosen += 1) {
    const origins = all.filter((_, index) => Math.floor(chosen / 2 ** index) % 2 === 1);
    const together = origins.flatMap((ids) => [...ids]);
    if (new Set(together).size === together.length) most = Math.max(most, origins.length);
  }
  return most;
}

test("of very many tangled sources as many are told apart as can be taken one by one, in time and in any order", () => {
  const claims = Array.from({ length: 400 }, (_, index) => [
    `s${String(index)}<o${String(index % 100)}`,
    `s${String(index)}<o${String((index * 7 + 1) % 100)}`,
  ]).flat();
  const found = corroborationOf(event(...claims), []);
  expect(found.sources).toBe(400);
  expect(found.independent).toBeGreaterThan(20);
  expect(found.independent).toBeLessThanOrEqual(50);
  expect(corroborationOf(event(...seeded(2).shuffled(claims)), [])).toEqual(found);
});

test("a single claim that only comments tells nothing", () => {
  const { claims, ...rest } = event("wp");
  const comments = claims.map((one) => ({ ...one, stance: "comments" as const }));
  expect(corroborationOf({ ...rest, claims: comments }, [])).toEqual({ sources: 0, independent: 0 });
});
