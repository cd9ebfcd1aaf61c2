import { expect, test } from "vitest";
import { claim } from "../../e2e/helpers/example.ts";
import type { Figure } from "../timeline.ts";
import { figureMatters, figureRange, roundingOf } from "./figure-matters.ts";
import type { Matter } from "./matter.ts";

type Amount = Omit<Figure, "measure"> & { readonly measure?: string };

/** The matters of claims that give these figures, each claim its own. */
function matters(...figures: readonly (readonly Amount[])[]): readonly Matter[] {
  const claims = figures.map((own, index) =>
    claim(`s${String(index)}`, { figures: own.map((figure) => ({ measure: "hurt", ...figure })) }),
  );
  return figureMatters(
    claims,
    claims.flatMap((told, index) => (told.figures ?? []).map((figure) => ({ claim: index, figure }))),
  );
}

/** "relation: position | position" for each matter. */
function summaries(found: readonly Matter[]): readonly string[] {
  return found.map(
    ({ relation, positions }) =>
      `${relation}: ${positions.map(({ value, asOf }) => `${value}${asOf === undefined ? "" : ` (${asOf})`}`).join(" | ")}`,
  );
}

const KG = "kg";
const MONDAY = "2016-09-12";
const FRIDAY = "2016-09-16";

test.each<[string, readonly (readonly Amount[])[], readonly string[]]>([
  [
    "kilograms and tonnes that are as much",
    [[{ value: 1000, unit: KG }], [{ value: 1, unit: "tonnes" }]],
    ["compatible: 1,000 kg; 1 tonnes"],
  ],
  [
    "kilograms and tonnes that are not",
    [[{ value: 1000, unit: KG }], [{ value: 5, unit: "tonnes" }]],
    ["differ: 1,000 kg | 5 tonnes"],
  ],
  [
    "a bound in another unit",
    [[{ moreThan: 900, unit: KG }], [{ value: 1, unit: "t" }]],
    ["compatible: over 900 kg; 1 t"],
  ],
  ["a unit that is missing", [[{ value: 20, unit: "people" }], [{ value: 90 }]], ["differ: 20 | 90"]],
  [
    "a unit that is missing beside two kinds",
    [[{ value: 20, unit: "people" }], [{ value: 30, unit: "boats" }], [{ value: 90 }]],
    ["compatible: 20", "compatible: 30", "compatible: 90"],
  ],
  ["a unit that is missing beside tonnes", [[{ value: 9, unit: "tonnes" }], [{ value: 9 }]], ["compatible: 9"]],
  [
    "a unit that is missing beside two of one kind: it may be either",
    [[{ value: 1000, unit: KG }], [{ value: 1, unit: "t" }], [{ value: 1 }], [{ value: 2 }]],
    ["differ: 1,000 kg; 1 t; 1 | 2"],
  ],
  [
    "people and persons",
    [[{ value: 20, unit: "people" }], [{ value: 20, unit: "Persons" }]],
    ["compatible: 20 people; 20 Persons"],
  ],
  [
    "people and boats",
    [[{ value: 20, unit: "people" }], [{ value: 30, unit: "boats" }]],
    ["compatible: 20", "compatible: 30"],
  ],
  ["one measure in two cases", [[{ measure: "Hurt", value: 5 }], [{ value: 7 }]], ["differ: 5 | 7"]],
  ["two measures", [[{ measure: "killed", value: 5 }], [{ value: 7 }]], ["compatible: 5", "compatible: 7"]],
  ["fewer than it", [[{ lessThan: 10 }], [{ value: 10 }]], ["differ: under 10 | 10"]],
  ["fewer than more", [[{ lessThan: 10 }], [{ value: 9 }]], ["compatible: under 10; 9"]],
  [
    "fewer than, at most",
    [[{ lessThan: 10 }], [{ min: 10 }], [{ max: 10 }]],
    ["differ: under 10; up to 10 | at least 10; up to 10"],
  ],
  [
    "at least, over, and it",
    [[{ min: 20 }], [{ moreThan: 20 }], [{ value: 20 }]],
    ["differ: at least 20; over 20 | at least 20; 20"],
  ],
  [
    "a round figure and what rounds to it",
    [[{ value: 100, about: true }], [{ value: 103 }]],
    ["compatible: about 100; 103"],
  ],
  ["a flat figure and what rounds to it", [[{ value: 100 }], [{ value: 103 }]], ["differ: 100 | 103"]],
  ["a round figure and what does not", [[{ value: 100, about: true }], [{ value: 150 }]], ["differ: about 100 | 150"]],
  ["a round figure, one digit", [[{ value: 13, about: true }], [{ value: 14 }]], ["differ: about 13 | 14"]],
  [
    "a toll that grows",
    [[{ value: 5, asOf: MONDAY }], [{ value: 9, asOf: FRIDAY }]],
    [`compatible: 5 (${MONDAY}) | 9 (${FRIDAY})`],
  ],
  [
    "a toll of one day",
    [[{ value: 5, asOf: MONDAY }], [{ value: 9, asOf: MONDAY }]],
    [`differ: 5 (${MONDAY}) | 9 (${MONDAY})`],
  ],
  [
    "a toll of which one is undated: it is compared with those of every day",
    [[{ value: 5, asOf: MONDAY }], [{ value: 9, asOf: FRIDAY }], [{ value: 9 }]],
    [`differ: 5 (${MONDAY}) | 9; 9 (${FRIDAY})`],
  ],
  [
    "a toll that is told backwards: the days stand in order",
    [[{ value: 9, asOf: FRIDAY }], [{ value: 5, asOf: MONDAY }]],
    [`compatible: 5 (${MONDAY}) | 9 (${FRIDAY})`],
  ],
  [
    "an undated one that no day agrees with",
    [[{ value: 5, asOf: MONDAY }], [{ value: 7, asOf: FRIDAY }], [{ value: 9 }]],
    [`differ: 5 (${MONDAY}) | 9 | 7 (${FRIDAY})`],
  ],
  [
    "two undated ones that one day alone parts",
    [[{ value: 5, asOf: MONDAY }], [{ min: 5 }], [{ max: 5 }]],
    [`compatible: 5; at least 5; up to 5 (${MONDAY})`],
  ],
  ["an undated one first", [[{ moreThan: 2 }], [{ value: 5, asOf: MONDAY }]], [`compatible: over 2; 5 (${MONDAY})`]],
  [
    "two figures in one claim, one of them shared",
    [[{ value: 5 }, { value: 7 }], [{ value: 7 }]],
    ["compatible: 5 and 7; 7"],
  ],
  ["two figures in one claim, none shared", [[{ value: 5 }, { value: 7 }], [{ value: 6 }]], ["differ: 5 and 7 | 6"]],
  [
    "the same two in the other order",
    [
      [{ value: 5 }, { value: 7 }],
      [{ value: 7 }, { value: 5 }],
    ],
    ["compatible: 5 and 7"],
  ],
  [
    "a claim that gives the figures of two days: they are compared day by day",
    [
      [
        { value: 5, asOf: MONDAY },
        { value: 9, asOf: FRIDAY },
      ],
      [{ value: 9, asOf: MONDAY }],
    ],
    [`differ: 5 (${MONDAY}) | 9 (${MONDAY}) | 9 (${FRIDAY})`],
  ],
  [
    "a claim that gives one of a day and one of none: it does not contradict itself",
    [[{ value: 5, asOf: MONDAY }, { value: 9 }], [{ value: 9, asOf: FRIDAY }]],
    [`compatible: 5 and 9; 9 (${FRIDAY})`],
  ],
])("figures: %s", (_name, figures, expected) => {
  expect(summaries(matters(...figures))).toEqual(expected);
  const relations = (found: readonly Matter[]) =>
    found.map(({ relation, positions }) => `${relation} ${String(positions.length)}`).sort();
  expect(relations(matters(...[...figures].reverse()))).toEqual(relations(matters(...figures)));
});

test("the unit stands beside the matter where all have one, and in the values where they have several", () => {
  expect(matters([{ value: 20, unit: "people" }], [{ value: 90 }])[0]?.unit).toBe("people");
  expect(matters([{ value: 20, unit: KG }], [{ value: 90, unit: "t" }])[0]).not.toHaveProperty("unit");
});

test("ten thousand figures, half of them of days of their own, are told apart in time", () => {
  const asOf = (index: number) => new Date(index * 86_400_000).toISOString().slice(0, 10);
  const figures = Array.from({ length: 10_000 }, (_, index) => [
    index % 2 === 0 ? { value: index } : { value: index, asOf: asOf(index) },
  ]);
  expect(matters(...figures)).toMatchObject([{ relation: "differ", positions: { length: 10_000 } }]);
});

test("the day of a position is that of its figures, whichever claim stands first", () => {
  const figures: readonly (readonly Amount[])[] = [[{ moreThan: 2 }], [{ value: 5, asOf: MONDAY }]];
  const days = (found: readonly Matter[]) => found[0]?.positions.map(({ asOf }) => asOf);
  expect(days(matters(...figures))).toEqual([MONDAY]);
  expect(days(matters(...[...figures].reverse()))).toEqual([MONDAY]);
});

test.each([
  [100, 100],
  [1700, 100],
  [83, 1],
  [2.5, 0.1],
  [0.25, 0.01],
  [-40, 10],
  [0, 1],
  [1e-7, 1e-7],
])("the last digit of %d that is not nought stands for %d", (amount, place) => {
  expect(roundingOf(amount)).toBeCloseTo(place, 12);
});

test.each<[Amount, number, number]>([
  [{ value: 100, about: true }, 50, 150],
  [{ value: 13, about: true }, 12.5, 13.5],
  [{ value: 2, about: true, unit: "t" }, 1500, 2500],
  [{ min: 20, about: true }, 15, Infinity],
  [{ max: 20, about: true }, -Infinity, 25],
])("%j can be from %d up to, and without, %d", (figure, low, high) => {
  const range = figureRange({ measure: "hurt", ...figure });
  expect([range.low.at, range.high.at]).toEqual([low, high]);
  expect(range.low.side).toBe(0);
  if (high < Infinity) expect(range.high.side).toBe(-1);
});

test.each<[number, number]>([
  [0, 1],
  [5, 1],
  [83, 1],
  [100, 100],
  [1700, 100],
  [1050, 10],
  [2.5, 0.1],
  [0.25, 0.01],
  [-300, 100],
  [1e21, 1e21],
  [1.5e21, 1e20],
  [1e-7, 1e-7],
])("%d is round to %d", (amount, rounding) => {
  expect(roundingOf(amount)).toBeCloseTo(rounding, 12);
  expect(roundingOf(amount) / rounding).toBeCloseTo(1, 9);
});

test("the unit that all figures have is told once, and is left out where they have several or none", () => {
  const unitsOf = (...figures: readonly (readonly Amount[])[]) => matters(...figures).map((found) => found.unit);
  expect(unitsOf([{ value: 1, unit: KG }], [{ value: 2, unit: KG }])).toEqual([KG]);
  expect(unitsOf([{ value: 1, unit: KG }], [{ value: 2 }])).toEqual([KG]);
  expect(unitsOf([{ value: 1, unit: KG }], [{ value: 2, unit: "t" }])).toEqual([undefined]);
  expect(matters([{ value: 1 }], [{ value: 2 }])[0]).not.toHaveProperty("unit");
  expect(matters([{ value: 1, unit: KG }], [{ value: 2, unit: "t" }])[0]).not.toHaveProperty("unit");
});

test("figures without a day stand beside those of each day, and are no group of their own within a larger one", () => {
  expect(summaries(matters([{ value: 5, asOf: MONDAY }], [{ value: 7, asOf: FRIDAY }], [{ value: 5 }]))).toEqual([
    "differ: 5; 5 (2016-09-12) | 7 (2016-09-16)",
  ]);
});
