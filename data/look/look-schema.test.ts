import * as v from "valibot";
import { expect, test } from "vitest";
import { lookSchema, savedLookSchema, selectionSchema } from "./look-schema.ts";
import { FIRST_LOOK } from "./look.ts";

const isLook = (look: unknown): boolean => v.safeParse(lookSchema, look).success;
const filter = FIRST_LOOK.filter;

test("a look is one, with a date that is still being typed as well", () => {
  expect(isLook(FIRST_LOOK)).toBe(true);
  expect(isLook({ ...FIRST_LOOK, filter: { ...filter, from: "2016-0" } })).toBe(true);
  expect(isLook({ ...FIRST_LOOK, knownOn: "2016-09-05", undatedReports: true })).toBe(true);
  expect(isLook({ ...FIRST_LOOK, undatedReports: false })).toBe(false);
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
  expect(isSaved({ panelWidth: 900, panelClosed: true })).toBe(true);
  expect(isSaved({ panelClosed: false })).toBe(false);
  expect(isSaved({ panelWidth: 901 })).toBe(false);
  expect(isSaved({ view: { from: -8.64e15, to: 8.64e15 } })).toBe(true);
  expect(isSaved({ view: { from: -8.65e15, to: 0 } })).toBe(false);
  expect(isSaved({ view: { from: 0, to: 8.65e15 } })).toBe(false);
  expect(isSaved({ panelWidth: 239 })).toBe(false);
  expect(isSaved({ panelWidth: 300.5 })).toBe(false);
  expect(v.safeParse(selectionSchema, { kind: "lane", id: "x" }).success).toBe(false);
});

test("a field that an older program did not know is as it is at the start", () => {
  expect(v.parse(lookSchema, { filter: {} })).toEqual(FIRST_LOOK);
  expect(v.parse(selectionSchema, { kind: "source", id: "x" })).toEqual({ kind: "source", id: "x" });
});

test.each([
  ["a text of 500 characters", { filter: { ...filter, text: "x".repeat(500) } }],
  ["a list of 500", { compared: Array.from({ length: 500 }, String) }],
  ["an id of 200 characters", { collapsed: ["x".repeat(200)] }],
  ["a typed date of 40 characters", { filter: { ...filter, to: "x".repeat(40) } }],
])("a look with %s is one", (_name, change) => {
  expect(isLook({ ...FIRST_LOOK, ...change })).toBe(true);
});

test("a typed date of more than 40 characters is refused", () => {
  for (const end of ["from", "to"])
    expect(isLook({ ...FIRST_LOOK, filter: { ...filter, [end]: "x".repeat(41) } })).toBe(false);
});
