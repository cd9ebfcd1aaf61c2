/** What must come out of where it comes from, in whatever order claims, reports and parents stand. */
import { expect, test } from "vitest";
import { claim, day, source, type Facts } from "../../e2e/helpers/example.ts";
import { inEveryOrder, problemsIn } from "../../e2e/helpers/accounts/told-event.ts";
import type { Claim, Source } from "../timeline.ts";
import { corroborationOf } from "./corroboration.ts";
import { originsOf } from "./origins.ts";

const paper = (id: string, ...derivedFrom: string[]): Source =>
  source(id, { published: day("2016-09-20"), ...(derivedFrom.length > 0 && { derivedFrom }) });
const PAPERS = [paper("anchor"), paper("bell"), paper("coast")];

/** A claim in the voice of its paper, unless somebody is named. */
const says = (id: string, facts: Facts<Claim> = {}): Claim => claim(id, { speaker: { name: `The ${id}` }, ...facts });

test.each<[string, readonly Claim[], readonly Source[], number]>([
  [
    "three papers print one wire",
    ["anchor", "bell", "coast"].map((id) => says(id)),
    [paper("anchor", "wire"), paper("bell", "wire"), paper("coast", "wire"), paper("wire")],
    1,
  ],
  [
    "one of two that print a wire adds what the baker wrote",
    [says("anchor"), says("bell"), says("bell", { speaker: { name: "The baker" }, derivedFrom: "letter" })],
    [paper("anchor", "wire"), paper("bell", "wire"), paper("letter"), paper("wire")],
    1,
  ],
  [
    "a paper has it from a paper that has it from a third",
    [says("anchor", { derivedFrom: "bell" }), says("bell", { derivedFrom: "coast" }), says("coast")],
    PAPERS,
    1,
  ],
  [
    "a wire cites the letter that the other paper has",
    [says("anchor", { derivedFrom: "wire" }), says("bell", { derivedFrom: "letter" })],
    [...PAPERS.slice(0, 2), paper("wire", "letter"), paper("letter")],
    1,
  ],
  [
    "a second parent is shared",
    [says("anchor"), says("bell")],
    [paper("anchor", "wire", "tip"), paper("bell", "wire"), paper("wire"), paper("tip")],
    1,
  ],
  [
    "a second parent is shared, the other way round",
    [says("anchor"), says("bell")],
    [paper("anchor", "tip", "wire"), paper("bell", "wire"), paper("wire"), paper("tip")],
    1,
  ],
  [
    "the harbour master's note is printed twice, and one paper adds what it thinks",
    [
      says("anchor", { derivedFrom: "note" }),
      says("bell", { derivedFrom: "note" }),
      says("bell", { stance: "comments" }),
    ],
    [...PAPERS.slice(0, 2), paper("note")],
    1,
  ],
  ["two papers saw it themselves", [says("anchor"), says("bell")], PAPERS, 2],
])("independent: %s", (_name, claims, sources, independent) => {
  for (const { event, timeline } of inEveryOrder({ claims, sources })) {
    const tellers = new Set(claims.map((told) => told.source)).size;
    expect(corroborationOf(event, timeline.sources)).toEqual({ sources: tellers, independent });
  }
});

test("what the baker wrote is reached through the wire that its paper prints: both are origins", () => {
  const claims = [says("anchor"), says("bell", { derivedFrom: "letter" })];
  const sources = [paper("anchor", "wire"), paper("bell", "wire"), paper("letter"), paper("wire")];
  for (const { event, timeline } of inEveryOrder({ claims, sources })) {
    const carriers = new Map(
      originsOf(event, timeline.sources).map((origin) => [origin.id, [...origin.carriers].sort()]),
    );
    expect(carriers).toEqual(
      new Map([
        ["wire", ["anchor", "bell"]],
        ["letter", ["bell"]],
      ]),
    );
  }
});

test("two papers that have it from each other are an error that names both claims and the way round", () => {
  for (const told of inEveryOrder({
    claims: [says("anchor", { derivedFrom: "bell" }), says("bell", { derivedFrom: "anchor" })],
    sources: PAPERS,
  })) {
    const problems = problemsIn(told);
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      expect(problem).toContain("events[0].claims[0]");
      expect(problem).toContain("events[0].claims[1]");
      expect(problem).toMatch(/"anchor" → "bell" → "anchor"|"bell" → "anchor" → "bell"/u);
    }
  }
});

test("a claim that its paper has from itself is an error", () => {
  for (const told of inEveryOrder({
    claims: [says("anchor", { derivedFrom: "anchor" }), says("bell")],
    sources: PAPERS,
  }))
    expect(problemsIn(told)).toEqual([
      expect.stringMatching(/derivedFrom: is the report that carries the claim, "anchor"/u),
    ]);
});
