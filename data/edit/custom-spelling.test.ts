/** What a file spells in a way of its own under "custom" stays so, as long as it says what it said. */
import { expect, test } from "vitest";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { afterEdits, eventIn, truceOf } from "../../e2e/helpers/edits/truce.ts";
import { writtenJson } from "../written.ts";
import type { Edit } from "./edit.ts";

/** An event whose file spells two whole numbers with a fraction. */
const SPELLED = parsedTimeline(
  writtenJson(truceOf({ begins: { custom: { tons: 1, kilos: 2 } } }))
    .replace('"tons":1', '"tons":1.0')
    .replace('"kilos":2', '"kilos":2.0'),
);

const change = (facts: object): Edit => ({ type: "change-event", event: "begins", change: facts });
const spelledIn = (edit: Edit) =>
  /"custom":(\{.*?\})/u.exec(writtenJson(eventIn(afterEdits(SPELLED, edit), "begins")))?.[1];

test.each<[string, object, string | undefined]>([
  ["another field changes", { title: "It began" }, '{"tons":1.0,"kilos":2.0}'],
  ["one of them changes", { custom: { tons: 1, kilos: 3 } }, '{"tons":1.0,"kilos":3}'],
  ["both change", { custom: { tons: 2, kilos: 3 } }, '{"tons":2,"kilos":3}'],
  ["one of them goes", { custom: { kilos: 2 } }, '{"kilos":2.0}'],
  ["one comes", { custom: { tons: 1, grams: 3 } }, '{"tons":1.0,"grams":3}'],
  ["both go", { custom: null }, undefined],
])("where %s", (_, facts, json) => {
  expect(spelledIn(change(facts))).toBe(json);
});
