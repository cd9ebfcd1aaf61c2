import { expect, test } from "vitest";
import { admiraltyText } from "./admiralty.ts";
import { assessmentTexts, concludedSources, inferredFrom } from "./assessment.ts";

test.each([
  ["B2", "B2: usually reliable source, probably true"],
  ["F6", "F6: reliability of the source cannot be judged, truth cannot be judged"],
  ["D4", "D4: not usually reliable source, doubtful"],
  ["G2", undefined],
  ["A7", undefined],
  ["b2", undefined],
  ["B22", undefined],
  ["constructor", undefined],
  ["", undefined],
])("the Admiralty code %j", (grade, text) => {
  expect(admiraltyText(grade)).toBe(text);
});

test("what is said of a claim is told in words, and free words as they are", () => {
  expect(assessmentTexts({})).toEqual([]);
  expect(assessmentTexts({ status: "unverified", certainty: "B2", inferred: "the credit" })).toEqual([
    "status: unverified",
    "certainty: B2: usually reliable source, probably true",
    "concluded by the importer from the credit",
  ]);
  expect(assessmentTexts({ certainty: "two of three agree", inferred: true })).toEqual([
    "certainty: two of three agree",
    "concluded by the importer",
  ]);
});

test("what earlier programs wrote under custom counts, and nothing else there", () => {
  expect(inferredFrom({ custom: { inferred: "a link in the text" } })).toBe("a link in the text");
  expect(inferredFrom({ custom: { inferred: true } })).toBe(true);
  for (const inferred of [false, 1, " ", null, {}]) expect(inferredFrom({ custom: { inferred } })).toBeUndefined();
});

test("a source of which one claim is the file's own is not concluded", () => {
  const claims = [
    { source: "a", inferred: true as const },
    { source: "b", inferred: "a link" },
    { source: "a" },
    { source: "c" },
  ];
  expect([...concludedSources(claims)]).toEqual(["b"]);
});
