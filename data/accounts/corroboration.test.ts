import { expect, test } from "vitest";
import { corroborationOf } from "./corroboration.ts";
import { momentOf } from "../moment.ts";
import type { Source, TimelineEvent } from "../timeline.ts";

/** A claim is "source" or "source<origin". */
function event(...claims: readonly string[]): TimelineEvent {
  const told = claims.map((text) => {
    const [source = "", derivedFrom] = text.split("<");
    const at = { paragraph: 1, hash: "000000000000" };
    return { source, at, speaker: { name: "s" }, says: "so", ...(derivedFrom !== undefined && { derivedFrom }) };
  });
  const when = momentOf({ precision: "bounded" });
  return { id: "e", title: "E", summary: "E.", lane: "l", actors: [], when, claims: told };
}

/** A source is "id" or "id<origin". */
function sources(...texts: readonly string[]): Source[] {
  return texts.map((text) => {
    const [id = "", origin] = text.split("<");
    return { id, type: "article", title: id, custom: origin === undefined ? {} : { derivedFrom: [origin] } };
  });
}

test.each<[string, TimelineEvent, Source[], [number, number]]>([
  ["no claim", event(), [], [0, 0]],
  ["one source that says it twice", event("wp", "wp"), [], [1, 1]],
  ["two sources in their own voice", event("wp", "nn"), [], [2, 2]],
  ["two that only carry one readout", event("wp<readout", "nn<readout"), [], [2, 1]],
  ["one in its own voice and a wire, one the wire", event("zh", "zh<afp", "tj<afp"), [], [2, 2]],
  ["the same in the other order", event("tj<afp", "zh<afp", "zh"), [], [2, 2]],
  ["three sources for two origins", event("a<x", "a<y", "b<x", "b<y", "c<x"), [], [3, 2]],
  ["a chain in which all make room", event("a<x", "a<y", "b<y", "b<z", "c<z", "c", "d<x", "d<y"), [], [4, 4]],
  ["a source that as a whole is a copy", event("tj", "afp"), sources("tj<afp", "afp"), [2, 1]],
  ["a copy of a copy", event("a", "b<mid"), sources("a<root", "b", "mid<root", "root"), [2, 1]],
  ["a claim's own origin goes before its source's", event("tj<readout", "afp"), sources("tj<afp", "afp"), [2, 2]],
  ["sources derived from each other in a circle", event("a", "b"), sources("a<b", "b<a"), [2, 2]],
])("corroboration of %s", (_name, subject, known, [all, independent]) => {
  expect(corroborationOf(subject, known)).toEqual({ sources: all, independent });
});

test("agrees with trying every credit, on small random events", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const claims = randomClaims(seed);
    expect(corroborationOf(event(...claims), []).independent, claims.join(" ")).toBe(bestByTrying(claims));
  }
});

function randomClaims(seed: number): string[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return Array.from({ length: 1 + below(9) }, () => `s${String(below(5))}<o${String(below(5))}`);
}

function bestByTrying(claims: readonly string[], used: ReadonlySet<string> = new Set()): number {
  const source = claims[0]?.split("<")[0];
  if (source === undefined) return 0;
  const own = claims.filter((text) => text.startsWith(`${source}<`));
  const others = claims.filter((text) => !own.includes(text));
  const credited = own
    .map((text) => text.split("<")[1] ?? "")
    .filter((origin) => !used.has(origin))
    .map((origin) => 1 + bestByTrying(others, new Set([...used, origin])));
  return Math.max(bestByTrying(others, used), ...credited);
}
