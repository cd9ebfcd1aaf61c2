import { expect, test } from "vitest";
import type { Figure } from "../../../../data/timeline.ts";
import { figureLines, figuresFrom } from "./figure-lines.ts";

const FIGURES: readonly (readonly [line: string, figure: Figure])[] = [
  ["killed: 83", { measure: "killed", value: 83 }],
  ["killed: over 60 soldiers", { measure: "killed", moreThan: 60, unit: "soldiers" }],
  ["killed: under 10", { measure: "killed", lessThan: 10 }],
  ["killed: at least 1,200", { measure: "killed", min: 1200 }],
  ["killed: up to 7", { measure: "killed", max: 7 }],
  ["cost: 2,000–3,000 dollars", { measure: "cost", min: 2000, max: 3000, unit: "dollars" }],
  ["trapped: about 250,000 people", { measure: "trapped", value: 250_000, about: true, unit: "people" }],
  ["change: −2.5", { measure: "change", value: -2.5 }],
  ["killed: 5, as of 2016-10-03", { measure: "killed", value: 5, asOf: "2016-10-03" }],
];

test.each(FIGURES)("%s is a figure, both ways", (line, figure) => {
  expect([figureLines([figure]), figuresFrom(line)]).toEqual([line, { figures: [figure] }]);
});

test("a line that was there stands for the very figure that it is of", () => {
  const figure: Figure = { measure: "seats", min: 3, max: 3 };
  expect(figuresFrom(`${figureLines([figure])}\n\nkilled: 2`, [figure])).toEqual({
    figures: [figure, { measure: "killed", value: 2 }],
  });
});

test.each(["killed", "killed: many", "killed: over 2–3", "killed: 5, as of then"])("%s is no figure", (line) => {
  expect(figuresFrom(`lost: 1\n${line}`)).toEqual({
    problem: `“${line}” is no figure: write it as “killed: over 60”.`,
  });
});
