import { expect, test } from "vitest";
import { claim, event } from "../../e2e/helpers/example.ts";
import type { Speaker } from "../timeline.ts";
import { mattersOf } from "./matters.ts";
import { isUnnamed, speakerKey, speakerText } from "./speakers.ts";

test.each([
  ["An official", true],
  ["a baker", true],
  ["officials", true],
  ["the witnesses", true],
  ["Witnesses", true],
  ["Two fishermen", true],
  ["Senior guild members", true],
  ["a  spokesman", true],
  ["The mayor", false],
  ["Anna Baker", false],
  ["Andrew One", false],
  ["Official Gazette", false],
  ["The Witness", true],
  ["Southby", false],
])("%s names nobody: %s", (name, expected) => {
  expect(isUnnamed({ name })).toBe(expected);
});

const spoken = (source: string, speaker: Speaker) => ({ source, speaker });

test.each<[string, ReturnType<typeof spoken>, ReturnType<typeof spoken>, boolean]>([
  ["a name in two reports", spoken("a", { name: "The mayor" }), spoken("b", { name: "the Mayor" }), true],
  ["a name with two roles", spoken("a", { name: "Ann Mill", role: "mayor" }), spoken("b", { name: "Ann Mill" }), true],
  ["two names", spoken("a", { name: "Ann Mill" }), spoken("a", { name: "Ann Hill" }), false],
  ["nobody's name in two reports", spoken("a", { name: "An official" }), spoken("b", { name: "An official" }), false],
  [
    "nobody's name with two roles",
    spoken("a", { name: "An official" }),
    spoken("a", { name: "An official", role: "of the port" }),
    false,
  ],
  [
    "nobody's name with one role in one report",
    spoken("a", { name: "An official", role: "of the port" }),
    spoken("a", { name: "an official", role: "Of the port" }),
    true,
  ],
])("%s: one speaker or two", (_name, one, other, isSame) => {
  expect(speakerKey(one) === speakerKey(other)).toBe(isSame);
});

test("who is not named is told by the role, who is named by the name alone", () => {
  expect(speakerText(spoken("a", { name: "An official", role: "of the port" }))).toBe("An official, of the port");
  expect(speakerText(spoken("a", { name: "An official" }))).toBe("An official");
  expect(speakerText(spoken("a", { name: "Ann Mill", role: "mayor" }))).toBe("Ann Mill");
});

test("three officials whom nobody names are three speakers; a mayor in two reports is one, named as most name her", () => {
  const asserts = [{ aspect: "reason" as const, value: "a storm" }];
  const told = [
    claim("a", { speaker: { name: "An official" }, asserts }),
    claim("b", { speaker: { name: "An official", role: "of another town" }, asserts }),
    claim("b", { speaker: { name: "An official", role: "of a third town" }, asserts }),
    claim("a", { speaker: { name: "THE MAYOR" }, asserts }),
    claim("b", { speaker: { name: "The mayor" }, asserts }),
    claim("c", { speaker: { name: "The mayor" }, asserts }),
  ];
  for (const claims of [told, [...told].reverse()]) {
    const speakers = mattersOf(event("e", { claims }))[0]?.positions[0]?.speakers;
    expect([...(speakers ?? [])].sort()).toEqual([
      "An official",
      "An official, of a third town",
      "An official, of another town",
      "The mayor",
    ]);
  }
});
