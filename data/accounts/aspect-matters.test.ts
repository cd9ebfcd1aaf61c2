import { expect, test } from "vitest";
import { claim, event } from "../../e2e/helpers/example.ts";
import type { Aspect, Claim } from "../timeline.ts";
import { aspectMatters } from "./aspect-matters.ts";
import { mattersOf } from "./matters.ts";

const parties = (...values: readonly string[]) => values.map((value) => ({ aspect: "responsibility" as const, value }));

/** Claims of reports of their own: "guild, mayor" asserts two, "not guild" denies one. */
function claims(...stands: readonly string[]): readonly Claim[] {
  return stands.map((stand, index) => {
    const isDenial = stand.startsWith("not ");
    const asserts = parties(...stand.replace(/^not /u, "").split(", "));
    return claim(`s${String(index)}`, { asserts, ...(isDenial && { stance: "denies" }) });
  });
}

function summary(told: readonly Claim[]): string {
  return mattersOf(event("e", { claims: told }))
    .map(
      ({ subject, relation, positions }) =>
        `${subject} ${relation}: ${positions.map(({ value }) => value).join(" | ")}`,
    )
    .join("\n");
}

test.each<[string, string[], string]>([
  ["one", ["guild"], "compatible: guild"],
  ["the same one in another case", ["The guild", "the Guild", "the guild", "the guild"], "compatible: the guild"],
  ["the same one with an accent", ["Café owners", "Cafe owners"], "compatible: Cafe owners"],
  ["the same two in another order", ["guild, mayor", "mayor, guild"], "compatible: guild and mayor"],
  ["one said twice in one claim", ["guild, guild", "guild"], "compatible: guild"],
  ["two apart", ["guild", "mayor"], "differ: guild | mayor"],
  ["a part and the whole", ["guild", "guild, mayor"], "overlap: guild | guild and mayor"],
  ["two that share one", ["guild, king", "mayor, guild"], "overlap: guild and king | mayor and guild"],
  ["a part, the whole, and one apart", ["guild", "guild, mayor", "king"], "differ: guild | guild and mayor | king"],
  ["one and its denial", ["guild", "not guild"], "differ: guild | not guild"],
  ["two and the denial of one", ["guild, mayor", "not mayor"], "differ: guild and mayor | not mayor"],
  ["one and the denial of another", ["guild", "not mayor"], "compatible: guild; not mayor"],
  ["two denials", ["not guild", "not mayor"], "compatible: not guild; not mayor"],
  ["two denials that share one", ["not guild", "not guild, mayor"], "compatible: not guild; not guild and not mayor"],
  [
    "a part, the whole, and a denial of neither",
    ["guild", "guild, mayor", "not king"],
    "overlap: guild; not king | guild and mayor; not king",
  ],
  ["a denial of two", ["not guild, mayor", "mayor"], "differ: not guild and not mayor | mayor"],
  ["a denial in another case", ["The Guild", "not the guild"], "differ: The Guild | not the guild"],
  ["a denial that agrees with the other side", ["guild", "not guild", "mayor"], "differ: guild | not guild; mayor"],
])("who did it: %s", (_name, stands, expected) => {
  expect(summary(claims(...stands))).toBe(`who did it ${expected}`);
  const relation = (told: readonly Claim[]) => mattersOf(event("e", { claims: told }))[0]?.relation;
  expect(relation(claims(...[...stands].reverse()))).toBe(relation(claims(...stands)));
});

test("a value is spelled as most claims spell it, whatever their order", () => {
  const told = claims("THE GUILD", "The guild", "The guild", "A guild");
  for (const order of [told, [...told].reverse()])
    expect(mattersOf(event("e", { claims: order }))[0]?.positions.map(({ value }) => value)).toContain("The guild");
});

test("aspects are matters of their own, in their usual order, and claims without a stand take none", () => {
  const stand = (aspect: Aspect, value: string) => claim("a", { asserts: [{ aspect, value }] });
  const told = [
    stand("reason", "a storm"),
    claim("b"),
    stand("breach", "guild"),
    stand("responsibility", "guild"),
    stand("breach", "mayor"),
  ];
  expect(summary(told).split("\n")).toEqual([
    "who did it compatible: guild",
    "who broke it differ: guild | mayor",
    "why compatible: a storm",
  ]);
});

test("a denial turns its stands round, and leaves its date and figures as they are", () => {
  const denial = claim("a", { stance: "denies", asserts: parties("guild"), figures: [{ measure: "hurt", value: 3 }] });
  expect(summary([denial, claim("b", { figures: [{ measure: "hurt", value: 3 }] })]).split("\n")).toEqual([
    "hurt compatible: 3",
    "who did it compatible: not guild",
  ]);
});

test("claims without a stand take none, and sets are one for each aspect", () => {
  const told = claims("guild");
  const stand = { claim: 0, asserts: told[0]!.asserts!, isDenial: false };
  const none = { claim: 0, asserts: [], isDenial: false };
  expect(aspectMatters(told, [none])).toEqual([]);
  expect(aspectMatters(told, [none, stand]).map(({ kind, subject }) => [kind, subject])).toEqual([
    ["responsibility", "who did it"],
  ]);
  expect(aspectMatters(told, [stand], 2)).toEqual([]);
});
