import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type FileEdit, editedJson } from "../../../e2e/helpers/edited-json.ts";
import { conflictsOf, differingKinds } from "../../accounts/conflicts.ts";
import { asWritten } from "../../written.ts";
import { parseTimeline } from "./parse.ts";

const HARBOUR = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");

function told(...edits: readonly FileEdit[]): string[] {
  const result = parseTimeline(editedJson(HARBOUR, ...edits), "a");
  return result.ok ? [] : result.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

const stand = (aspect: string, value: string) => [{ aspect, value }];

test("an aspect that there is not is told with those that there are, and the way to add one", () => {
  const given = ["events.0.claims.0.asserts", stand("legal-basis", "a treaty")] as const;
  expect(told(given)).toEqual([
    'events[0].claims[0].asserts[0].aspect: must be one of "responsibility", "breach", "scope", "nature", "reason", ' +
      'not "legal-basis". Add one of your own under "aspects" of the timeline, with the words to draw for it',
  ]);
  expect(told(given, ["aspects", { "legal-base": "the law" }])).toEqual([
    expect.stringMatching(/"reason", "legal-base", not "legal-basis"\. Did you mean "legal-base"\?$/) as string,
  ]);
  expect(told(["events.0.claims.0.asserts", stand("nature", "a")], ["aspects", { motive: "why so" }])).toEqual([]);
});

test.each([
  [
    { reason: "why" },
    'aspects.reason: "reason" is one of the program\'s own, with words of its own; choose another id',
  ],
  [{ date: "when" }, 'aspects.date: "date" is one of the program\'s own, with words of its own; choose another id'],
  [
    { "Legal basis": "the law" },
    'aspects["Legal basis"]: an aspect\'s id must be lower-case letters and digits joined by single hyphens ("legal-basis"), not "Legal basis"',
  ],
  [{ law: "" }, "aspects.law: must not be empty; leave the field out if there is nothing to say"],
  [[], 'aspects: "aspects" must be an object in braces, not an empty list'],
])("aspects that cannot be are told: %j", (aspects, problem) => {
  expect(told(["aspects", aspects])).toEqual([problem]);
});

test("accounts differ on an aspect of the timeline's own, in its words, behind those of the program", () => {
  const text = editedJson(
    HARBOUR,
    ["version", 2],
    ["aspects", { "legal-basis": "on what law" }],
    ["events.1.claims.0.asserts", [...stand("legal-basis", "a treaty"), ...stand("reason", "rain")]],
    ["events.1.claims.1.asserts", [...stand("legal-basis", "custom"), ...stand("reason", "snow")]],
  );
  const result = parseTimeline(text, "a");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const conflicts = conflictsOf(result.value.events[1]!);
  expect(differingKinds(conflicts).slice(-2)).toEqual(["reason", "legal-basis"]);
  expect(conflicts.at(-1)).toMatchObject({ kind: "legal-basis", subject: "on what law" });
  expect(asWritten(result.value)).toEqual(JSON.parse(text));
});

test("an aspect's id has a hundred letters at most, and hyphens between words alone", () => {
  const idOf = (aspect: string) => told(["aspects", { [aspect]: "words" }]);
  for (const aspect of ["a", "a1-b2-3", "a".repeat(100)]) expect(idOf(aspect), aspect).toEqual([]);
  for (const aspect of ["a".repeat(101), "-a", "a-", "a--b", "A", "a b", "é"])
    expect(idOf(aspect), aspect).toEqual([expect.stringContaining("an aspect's id must be lower-case") as string]);
});

test("of many aspects twenty are named, and none is suggested", () => {
  const own = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`own-${String(index)}`, "w"]));
  const given = ["events.0.claims.0.asserts", stand("own-00", "a")] as const;
  const [few] = told(given, ["aspects", own(15)]);
  expect(few).toMatch(/"own-14", not "own-00"\. Did you mean "own-0"\?$/u);
  const [many] = told(given, ["aspects", own(16)]);
  expect(many).toMatch(/"own-14", not "own-00"\. Add one of your own/u);
  expect(many).not.toContain('"own-15"');
});

test("each stand on an aspect that there is not is told where it stands", () => {
  const asserts = [...stand("nature", "a"), ...stand("xyz", "b"), ...stand("zyx", "c")];
  expect(told(["events.1.claims.1.asserts", asserts]).map((line) => line.split(":")[0])).toEqual([
    "events[1].claims[1].asserts[1].aspect",
    "events[1].claims[1].asserts[2].aspect",
  ]);
});
