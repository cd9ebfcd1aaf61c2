import * as v from "valibot";
import { expect, test } from "vitest";
import { lookSchema, savedLookSchema, selectionSchema } from "./look-schema.ts";
import { FIRST_LOOK } from "./look.ts";

const isLook = (look: unknown): boolean => v.safeParse(lookSchema, look).success;
const filter = FIRST_LOOK.filter;

test("a look is one, with a date that is still being typed as well", () => {
  expect(isLook(FIRST_LOOK)).toBe(true);
  expect(isLook({ ...FIRST_LOOK, filter: { ...filter, from: "2016-0" } })).toBe(true);
});

test.each<[string, object]>([
  ["a theme that there is not", { theme: "pink" }],
  ["a search as long as a page", { filter: { ...filter, text: "x".repeat(501) } }],
  ["a list as long as a book", { compared: Array.from({ length: 501 }, String) }],
  ["an id as long as a page", { collapsed: ["x".repeat(201)] }],
  ["an id that is no text", { laneOrder: [{}] }],
  ["a kind of disagreement that is no text", { filter: { ...filter, differs: [7] } }],
  ["a date that does not exist", { knownOn: "2016-02-30" }],
  ["more than a look has", { colour: "red" }],
])("a look with %s is refused", (_name, change) => {
  expect(isLook({ ...FIRST_LOOK, ...change })).toBe(false);
});

test("a view, a width and a selection have their bounds", () => {
  const isSaved = (facts: object): boolean => v.safeParse(savedLookSchema, { look: FIRST_LOOK, ...facts }).success;
  expect(isSaved({ view: { from: 0, to: 0.5 }, panelWidth: 240 })).toBe(true);
  expect(isSaved({ view: { from: 1, to: 1 } })).toBe(false);
  expect(isSaved({ view: { from: 0, to: Infinity } })).toBe(false);
  expect(isSaved({ panelWidth: 239 })).toBe(false);
  expect(isSaved({ panelWidth: 300.5 })).toBe(false);
  expect(v.safeParse(selectionSchema, { kind: "lane", id: "x" }).success).toBe(false);
});
