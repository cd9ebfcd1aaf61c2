import { expect, test } from "vitest";
import { source } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { chipAt, codedSources } from "./chip.ts";

test("a report that may not have been out on the day that is shown has a question mark after its code", () => {
  const maybe = { ...source("beta"), known: "maybe" } as const;
  const undated = { ...source("gamma"), known: "undated" } as const;
  const coded = codedSources([source("alpha"), maybe, undated]);
  expect([...coded.values()].map(({ code }) => code)).toEqual(["AL", "BE?", "GA?"]);
  const chip = chipAt(measureWithSourceSans(), coded.get("beta")!, 0, 0);
  expect([chip.text.text, chip.name]).toEqual(["BE?", "Source BE?: The beta"]);
});

test("a source that has no code has no chip, and the others keep their colours", () => {
  const cited = { ...source("alpha"), custom: {}, known: "maybe" } as const;
  expect([...codedSources([cited, source("beta")])].map(([id, { series }]) => [id, series])).toEqual([["beta", 1]]);
});

test("an outlet that is called by its code is named once", () => {
  const radio = { ...source("alpha"), "container-title": "AL" };
  const coded = codedSources([radio]).get("alpha")!;
  expect(chipAt(measureWithSourceSans(), coded, 0, 0).name).toBe("Source AL");
});
