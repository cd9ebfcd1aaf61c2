/**
 * What must come out of whom and how many, in whatever order claims and reports stand. Dates: `truth-dates.test.ts`;
 * origins: `truth-origins.test.ts`.
 */
import { expect, test } from "vitest";
import { claim, day, source, type Facts } from "../../e2e/helpers/example.ts";
import { inEveryOrder, reasonsToWarn, type ToldEvent } from "../../e2e/helpers/accounts/told-event.ts";
import type { Claim, Figure } from "../timeline.ts";
import { compareSources } from "./comparison.ts";
import { conflictsOf } from "./conflicts.ts";
import { corroborationOf } from "./corroboration.ts";
import { heldText } from "./holders.ts";
import { statementsOf } from "./matter.ts";
import { mattersOf } from "./matters.ts";
import { withdrawalsOf } from "./standing.ts";

const PAPERS = ["anchor", "bell", "coast"].map((id) => source(id, { published: day("2016-09-20") }));

/** A claim in the voice of its paper, unless somebody is named. */
const says = (id: string, facts: Facts<Claim> = {}): Claim => claim(id, { speaker: { name: `The ${id}` }, ...facts });
const counts = (id: string, ...figures: readonly Omit<Figure, "measure">[]): Claim =>
  says(id, { figures: figures.map((figure) => ({ measure: "loaves", ...figure })) });
const blames = (id: string, ...parties: readonly string[]): Claim =>
  says(id, { asserts: parties.map((value) => ({ aspect: "responsibility", value })) });

/** The relations of all matters, and the sets of papers that hold each position. */
function accounts({ event }: ToldEvent): readonly string[] {
  return mattersOf(event).map(({ relation, positions }) => {
    const held = positions.map(({ sources }) => [...sources].sort().join("+")).sort();
    return `${relation}: ${held.join(" | ")}`;
  });
}

test("a paper that corrects its count says the new one alone, and its old one is kept as withdrawn", () => {
  const at = (paragraph: number) => ({ paragraph, hash: "000000000000" });
  const [first, second] = [
    { ...counts("anchor", { value: 10 }), at: at(1) },
    { ...counts("anchor", { value: 5 }), at: at(9) },
  ];
  for (const { event, timeline } of inEveryOrder({
    claims: [first, { ...second, stance: "corrects" }, counts("bell", { value: 5 })],
    sources: PAPERS,
  })) {
    expect(conflictsOf(event)).toEqual([]);
    expect([...withdrawalsOf(event.claims).keys()].map((index) => event.claims[index]?.figures?.[0]?.value)).toEqual([
      10,
    ]);
    expect(compareSources(timeline.events, ["anchor", "bell"]).shared[0]?.matters[0]?.cells).toEqual([
      [{ text: "5" }],
      [{ text: "5" }],
    ]);
  }
  for (const { event, timeline } of inEveryOrder({
    claims: [first, second, counts("bell", { value: 5 })],
    sources: PAPERS,
  })) {
    expect(conflictsOf(event)).toHaveLength(1);
    expect(compareSources(timeline.events, ["anchor", "bell"]).shared[0]?.matters[0]?.selfDiffering).toEqual([
      "anchor",
    ]);
  }
});

test("a later paper takes back that a storm did it: nobody holds it, and nothing differs", () => {
  const claims = [
    { ...blames("anchor", "a storm"), id: "storm" },
    { ...blames("bell", "nobody"), stance: "retracts" as const, of: "storm" },
  ];
  for (const told of inEveryOrder({ claims, sources: PAPERS })) {
    expect(accounts(told)).toEqual([]);
    expect(withdrawalsOf(told.event.claims).size).toBe(1);
    expect(corroborationOf(told.event, told.timeline.sources)).toEqual({ sources: 0, independent: 0 });
  }
});

test("the mayor blames the bakers, the bakers deny it: contested, each held by who says so", () => {
  const mayor = { ...blames("anchor", "the bakers"), speaker: { name: "The mayor" } };
  const bakers = { ...blames("bell", "The Bakers"), speaker: { name: "The bakers" }, stance: "denies" as const };
  for (const told of inEveryOrder({ claims: [mayor, bakers], sources: PAPERS })) {
    const [contested, ...others] = conflictsOf(told.event);
    expect(others).toEqual([]);
    const held = statementsOf(contested!).map((statement) => heldText(statement, (id) => id, String));
    expect([...held].sort()).toEqual(["not The Bakers (The bakers, per bell)", "the bakers (The mayor, per anchor)"]);
    expect(reasonsToWarn(told).filter((reason) => reason.includes("denial"))).toEqual([]);
  }
});

test("a denial that is typed as a party is warned of", () => {
  for (const told of inEveryOrder({
    claims: [blames("anchor", "the bakers"), blames("bell", "not the bakers")],
    sources: PAPERS,
  }))
    expect(reasonsToWarn(told)).toEqual([expect.stringContaining('"not the bakers" reads as a denial')]);
});

const kilograms = (value: number): Omit<Figure, "measure"> => ({ value, unit: "kg" });

test.each<[string, readonly Claim[], string[]]>([
  [
    "a part and the whole overlap: both name the bakers",
    [blames("anchor", "the bakers"), blames("bell", "the bakers", "the mayor")],
    ["overlap: anchor | bell"],
  ],
  [
    "both sides blame each other, in both papers",
    ["anchor", "bell"].flatMap((id) => [
      { ...blames(id, "the bakers"), speaker: { name: "The mayor" } },
      { ...blames(id, "the mayor"), speaker: { name: "The bakers" } },
    ]),
    ["differ: anchor+bell | anchor+bell"],
  ],
  [
    "a tonne of flour and five differ",
    [counts("anchor", kilograms(1000)), counts("bell", { value: 5, unit: "tonnes" })],
    ["differ: anchor | bell"],
  ],
  [
    "a tonne of flour is a thousand kilograms",
    [counts("anchor", kilograms(1000)), counts("bell", { value: 1, unit: "tonnes" })],
    ["compatible: anchor+bell"],
  ],
  [
    "a count without a unit is compared",
    [counts("anchor", { value: 20, unit: "people" }), counts("bell", { value: 90 })],
    ["differ: anchor | bell"],
  ],
  [
    "fewer than ten are not ten",
    [counts("anchor", { lessThan: 10 }), counts("bell", { value: 10 })],
    ["differ: anchor | bell"],
  ],
  [
    "about a hundred can be 103",
    [counts("anchor", { value: 100, about: true }), counts("bell", { value: 103 })],
    ["compatible: anchor+bell"],
  ],
  [
    "a hundred is not 103",
    [counts("anchor", { value: 100 }), counts("bell", { value: 103 })],
    ["differ: anchor | bell"],
  ],
  [
    "at least twenty can be twenty, over twenty cannot",
    [counts("anchor", { min: 20 }), counts("bell", { moreThan: 20 }), counts("coast", { value: 20 })],
    ["differ: anchor+bell | anchor+coast"],
  ],
  [
    "five and seven, and seven",
    [counts("anchor", { value: 5 }, { value: 7 }), counts("bell", { value: 7 })],
    ["compatible: anchor+bell"],
  ],
  [
    "loaves that grow by the day are a sequence",
    [counts("anchor", { value: 5, asOf: "2016-09-14" }), counts("bell", { value: 9, asOf: "2016-09-18" })],
    ["compatible: anchor | bell"],
  ],
  [
    "loaves of one day differ",
    [counts("anchor", { value: 5, asOf: "2016-09-14" }), counts("bell", { value: 9, asOf: "2016-09-14" })],
    ["differ: anchor | bell"],
  ],
  [
    "loaves of no day differ",
    [counts("anchor", { value: 5 }), counts("bell", { value: 9 })],
    ["differ: anchor | bell"],
  ],
])("accounts: %s", (_name, claims, expected) => {
  for (const told of inEveryOrder({ claims, sources: PAPERS })) expect(accounts(told)).toEqual(expected);
});

test("a unit that is missing, and two counts in one claim, are asked for", () => {
  for (const told of inEveryOrder({
    claims: [counts("anchor", { value: 20, unit: "people" }), counts("bell", { value: 90 })],
    sources: PAPERS,
  }))
    expect(reasonsToWarn(told)).toEqual([expect.stringContaining("has no unit where another has")]);
  for (const told of inEveryOrder({
    claims: [counts("anchor", { value: 5 }, { value: 7 }), counts("bell", { value: 7 })],
    sources: PAPERS,
  }))
    expect(reasonsToWarn(told)).toEqual([expect.stringContaining("say which is of what")]);
});

test("three bakers whom nobody names are three speakers", () => {
  const baker = (id: string, role?: string): Claim => ({
    ...blames(id, "the mayor"),
    speaker: { name: "A baker", ...(role !== undefined && { role }) },
  });
  for (const { event } of inEveryOrder({
    claims: [baker("anchor"), baker("bell", "of Northton"), baker("bell", "of Southby")],
    sources: PAPERS,
  }))
    expect([...mattersOf(event)[0]!.positions[0]!.speakers].sort()).toEqual([
      "A baker",
      "A baker, of Northton",
      "A baker, of Southby",
    ]);
});

test("a paper that differs from itself is told as that: between it and one that gives no count, nothing differs", () => {
  for (const { event, timeline } of inEveryOrder({
    claims: [counts("anchor", { value: 5 }), counts("anchor", { value: 9 }), says("bell")],
    sources: PAPERS,
  })) {
    expect(conflictsOf(event)).toHaveLength(1);
    for (const ids of [
      ["anchor", "bell"],
      ["bell", "anchor"],
    ])
      expect(compareSources(timeline.events, ids).shared[0]?.matters).toMatchObject([
        { relation: "compatible", selfDiffering: ["anchor"] },
      ]);
  }
});
