import { expect, test } from "vitest";
import { claim, event } from "../../../e2e/helpers/example.ts";
import { warned } from "../../../e2e/helpers/warned.ts";
import type { Claim, Figure } from "../../timeline.ts";

const counting = (id: string, ...figures: readonly Figure[]) => claim(id, { figures });
const of = (...claims: readonly Claim[]) => [event("fire", { claims })];
const CLAIMS = "events[0].claims";
const reasons = (...claims: readonly Claim[]) =>
  warned(of(...claims)).map((line) => line.slice(line.indexOf(": ") + 2));
const hurt = (id: string, figure: Partial<Figure>) => counting(id, { measure: "hurt", ...figure });

test("of three units, those that differ from the first that is named are warned of", () => {
  const told = warned(
    of(
      hurt("alpha", { value: 1 }),
      hurt("beta", { value: 1, unit: "people" }),
      hurt("gamma", { value: 1, unit: "boats" }),
    ),
  );
  expect(told.map((line) => line.split(": ")[0])).toEqual([`${CLAIMS}[0].figures[0]`, `${CLAIMS}[2].figures[0].unit`]);
});

test("figures of one claim in two kinds of unit are not two of one measure, and of one kind they are", () => {
  const isDouble = (...figures: readonly Partial<Figure>[]) =>
    reasons(counting("alpha", ...figures.map((figure) => ({ measure: "lost", ...figure })))).some((reason) =>
      reason.startsWith("a claim gives two figures"),
    );
  expect(isDouble({ value: 1, unit: "kg" }, { value: 2, unit: "boats" })).toBe(false);
  expect(isDouble({ value: 1, unit: "kg" }, { value: 2, unit: "t" })).toBe(true);
  const day1 = { asOf: "2016-09-12" };
  expect(isDouble({ value: 1, ...day1 }, { value: 2, ...day1 })).toBe(true);
  expect(isDouble({ value: 1, ...day1 }, { value: 2 })).toBe(false);
});
