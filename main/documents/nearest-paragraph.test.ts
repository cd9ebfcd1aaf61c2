import { expect, test } from "vitest";
import { claim } from "../../e2e/helpers/example.ts";
import { nearestParagraph } from "./nearest-paragraph.ts";

const PARAGRAPHS = [
  "Towns agree on the harbour",
  "The mayors of both towns signed the harbour agreement at noon on Saturday.",
  "More than 1,200 boats used the harbour in the first week, the harbour master said.",
  "Fishermen of both towns doubt that the harbour agreement will last.",
];

test("the paragraph that shares most of a claim's words is found, whatever their endings", () => {
  const signing = claim("gazette", { says: "Both mayors were signing on Saturday." });
  expect(nearestParagraph(PARAGRAPHS, [signing])).toBe(1);
});

test("figures, speakers and the wording of dates count as words do", () => {
  const boats = claim("gazette", {
    says: "It was busy.",
    speaker: { name: "the harbour master" },
    figures: [{ measure: "boats", moreThan: 1200 }],
  });
  expect(nearestParagraph(PARAGRAPHS, [boats])).toBe(2);
  const dated = claim("gazette", {
    says: "It became law.",
    when: { precision: "day", wording: "noon on Saturday" },
  });
  expect(nearestParagraph(PARAGRAPHS, [dated])).toBe(1);
});

test("a rare word decides over common ones", () => {
  const doubt = claim("gazette", { says: "Fishermen of both towns speak about the harbour agreement." });
  expect(nearestParagraph(PARAGRAPHS, [doubt])).toBe(3);
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
