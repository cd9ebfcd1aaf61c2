import { expect, test } from "vitest";
import { claim, event, source } from "../../e2e/helpers/example.ts";
import type { Claim, Source } from "../timeline.ts";
import { circlesAmong, originsOf } from "./origins.ts";

test("claims that were taken over are told by their root, with all who carry it", () => {
  const told = event("a", {
    claims: [
      claim("alpha"),
      claim("beta", { derivedFrom: "wire" }),
      claim("gamma"),
      claim("alpha", { derivedFrom: "wire" }),
    ],
  });
  const sources = [source("alpha"), source("beta"), source("gamma", { derivedFrom: ["wire"] }), source("wire")];
  expect(originsOf(told, sources)).toEqual([
    { id: "alpha", carriers: ["alpha"] },
    { id: "wire", carriers: ["alpha", "beta", "gamma"] },
  ]);
});

const copy = (id: string, ...derivedFrom: string[]): Source => source(id, { derivedFrom });
const from = (id: string, derivedFrom: string): Claim => claim(id, { derivedFrom });

test.each<[string, Claim[], Source[], Record<string, string[]>]>([
  [
    "a claim of a copy adds to what its report is a copy of",
    [from("a", "readout")],
    [copy("a", "wire")],
    { readout: ["a"], wire: ["a"] },
  ],
  ["all parents count", [claim("a")], [copy("a", "tip", "wire")], { tip: ["a"], wire: ["a"] }],
  [
    "a path goes on through what copies copy",
    [from("a", "wire")],
    [source("a"), copy("wire", "statement")],
    { statement: ["a"] },
  ],
  [
    "a path goes on through claims of the same event",
    [from("a", "b"), from("b", "c"), claim("c")],
    [],
    { c: ["a", "b", "c"] },
  ],
  [
    "through counts as the way it came",
    [claim("a", { through: ["wire", { name: "A spokesman" }] })],
    [],
    { wire: ["a"] },
  ],
  ["a person it came through is no origin", [claim("a", { through: [{ name: "A spokesman" }] })], [], { a: ["a"] }],
  ["a comment leads nowhere", [from("a", "wire"), claim("b", { stance: "comments" })], [], { wire: ["a"] }],
  [
    "nor does one of a report that tells it",
    [from("a", "wire"), claim("a", { stance: "comments" })],
    [],
    { wire: ["a"] },
  ],
  [
    "what was withdrawn leads nowhere, nor does what withdraws it",
    [claim("a", { id: "old", derivedFrom: "wire" }), claim("b", { stance: "retracts", of: "old" }), claim("c")],
    [],
    { c: ["c"] },
  ],
  [
    "a source that is only commented on is an end, though it has a claim",
    [from("a", "b"), claim("b", { stance: "comments", derivedFrom: "wire" })],
    [],
    { b: ["a"] },
  ],
])("origins: %s", (_name, claims, sources, expected) => {
  const found = (told: readonly Claim[], known: readonly Source[]) =>
    new Map(originsOf(event("e", { claims: told }), known).map(({ id, carriers }) => [id, [...carriers].sort()]));
  expect(found(claims, sources)).toEqual(new Map(Object.entries(expected)));
  expect(found([...claims].reverse(), [...sources].reverse())).toEqual(new Map(Object.entries(expected)));
});

test("who goes round in a circle is told with the next one on the way; a way out of it is no circle", () => {
  const round = [from("a", "b"), from("b", "wire"), from("c", "a"), claim("d")];
  const copies = new Map([["wire", ["a"]]]);
  expect(circlesAmong(round, copies)).toEqual(
    new Map([
      ["a", "b"],
      ["b", "wire"],
      ["wire", "a"],
      ["c", "a"],
    ]),
  );
  expect(circlesAmong([...round, claim("b")], copies)).toEqual(new Map());
});
