import { expect, test } from "vitest";
import { claim, event } from "../../e2e/helpers/example.ts";
import { formatBound } from "../time.ts";
import type { Claim } from "../timeline.ts";
import { heldText, holdersText } from "./holders.ts";
import { statementsOf } from "./matter.ts";
import { mattersOf } from "./matters.ts";

const codeOf = (id: string): string => id.toUpperCase();

const said = (source: string, speaker?: string, asOf?: string): Claim =>
  claim(source, {
    ...(speaker !== undefined && { speaker: { name: speaker } }),
    figures: [{ measure: "hurt", value: 5, ...(asOf !== undefined && { asOf }) }],
  });

/** What is said of the figure, with those who say it. */
function held(...claims: readonly Claim[]): string {
  const [statement] = statementsOf(mattersOf(event("e", { claims }))[0]!);
  return heldText(statement!, codeOf, formatBound);
}

test.each<[string, Claim[], string]>([
  ["one report", [said("aa")], "5 (AA)"],
  ["two reports", [said("aa"), said("bb"), said("aa")], "5 (AA, BB)"],
  ["somebody, per two reports", [said("aa", "The mayor"), said("bb", "The mayor")], "5 (The mayor, per AA and BB)"],
  ["a report and somebody", [said("aa", "The mayor"), said("bb")], "5 (The mayor, per AA; BB)"],
  [
    "a report in its own voice and one that it quotes",
    [said("aa"), said("aa", "The mayor")],
    "5 (AA; The mayor, per AA)",
  ],
  ["two people", [said("aa", "The mayor"), said("aa", "The guild")], "5 (The mayor, per AA; The guild, per AA)"],
  [
    "two whom nobody names",
    [said("aa", "An official"), said("bb", "An official")],
    "5 (An official, per AA; An official, per BB)",
  ],
  ["on a day", [said("aa", undefined, "2016-09-12")], "5 as of 12 September 2016 (AA)"],
])("held by %s", (_name, claims, text) => {
  expect(held(...claims)).toBe(text);
});

test("a source is never said to hold what it only reports", () => {
  expect(holdersText([{ speaker: "The mayor", sources: ["aa", "bb", "cc"] }], codeOf)).toBe(
    "The mayor, per AA, BB and CC",
  );
  expect(holdersText([{ sources: ["aa", "bb"] }], codeOf)).toBe("AA, BB");
});

test("sources that share a code are told once", () => {
  expect(holdersText([{ sources: ["a", "b", "c"] }], (id) => (id === "c" ? "GAZ" : "PAP"))).toBe("PAP, GAZ");
});
