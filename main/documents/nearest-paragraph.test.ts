import { expect, test } from "vitest";
import type { Claim } from "../../data/timeline.ts";
import { claim, type Facts } from "../../e2e/helpers/example.ts";
import { nearestParagraph } from "./nearest-paragraph.ts";

const PARAGRAPHS = [
  "Towns agree on the harbour",
  "The mayors of both towns signed the harbour agreement at noon on Saturday.",
  "More than 1,200 boats used the harbour in the first week, the harbour master said.",
  "Fishermen of both towns doubt that the harbour agreement will last.",
];

test("the paragraph that shares most of a claim's words is found, whatever their endings", () => {
  const signing = claim("gazette", { says: "Signing of agreements." });
  expect(nearestParagraph(PARAGRAPHS, [signing])).toBe(1);
});

test.each<[string, Facts<Claim>, string]>([
  ["a figure", { figures: [{ measure: "boats", value: 1200 }] }, "1,200"],
  ["the least of a figure", { figures: [{ measure: "boats", min: 40, max: 60 }] }, "40"],
  ["the most of a figure", { figures: [{ measure: "boats", min: 40, max: 60 }] }, "60"],
  ["what a figure is more than", { figures: [{ measure: "boats", moreThan: 1200 }] }, "1,200"],
  ["what a figure is less than", { figures: [{ measure: "boats", lessThan: 1200 }] }, "1,200"],
  ["what a figure measures", { figures: [{ measure: "cargo", value: 3 }] }, "cargo"],
  ["a unit", { figures: [{ measure: "boats", value: 3, unit: "tonnes" }] }, "tonnes"],
  ["a speaker", { speaker: { name: "The harbour master" } }, "harbour"],
  ["the wording of a date", { when: { precision: "day", wording: "noon on Saturday" } }, "Saturday"],
  [
    "the wording of a start",
    { when: { start: { precision: "bounded", wording: "at noon" }, end: { precision: "bounded" } } },
    "noon",
  ],
  [
    "the wording of an end",
    { when: { start: { precision: "bounded" }, end: { precision: "bounded", wording: "at dusk" } } },
    "dusk",
  ],
  ["what is asserted", { asserts: [{ aspect: "reason", value: "storm" }] }, "storm"],
])("%s counts as words do", (_name, facts, word) => {
  const paragraphs = ["Boats went out.", `Boats went out: ${word}.`];
  expect(nearestParagraph(paragraphs, [claim("gazette", { says: "Boats went out.", ...facts })])).toBe(1);
});

test("a paragraph needs two words and a quarter of a claim's", () => {
  const says = "Seven wardens rowed along both piers before sunset, carrying lanterns, ropes and hooks.";
  const near = (paragraph: string) => nearestParagraph([paragraph], [claim("gazette", { says })]);
  expect(near("Seven wardens.")).toBeUndefined();
  expect(near("Seven wardens rowed.")).toBeUndefined();
  expect(near("Seven wardens rowed along.")).toBe(0);
  expect(nearestParagraph(PARAGRAPHS, [claim("gazette", { says: "Fishermen doubt." })])).toBe(3);
});

test("of two that share as many words, the one with the rarer word is nearer", () => {
  const paragraphs = ["Towns built a harbour.", "Fishermen left towns.", "Harbour fees rose.", "Harbour dues fell."];
  const complaint = claim("gazette", { says: "Fishermen in towns want a harbour." });
  expect(nearestParagraph(paragraphs, [complaint])).toBe(1);
});

test("several claims of one paragraph are looked for together", () => {
  const claims = [
    claim("gazette", { says: "The mayors met." }),
    claim("gazette", { says: "They signed on Saturday." }),
  ];
  expect(nearestParagraph(PARAGRAPHS, claims)).toBe(1);
});

test("nothing is near what no paragraph speaks of, nor what shares a single word", () => {
  expect(nearestParagraph(PARAGRAPHS, [claim("gazette", { says: "Rain flooded three villages." })])).toBeUndefined();
  expect(nearestParagraph(PARAGRAPHS, [claim("gazette", { says: "Fishermen" })])).toBeUndefined();
  expect(nearestParagraph([], [claim("gazette")])).toBeUndefined();
});
