import * as v from "valibot";
import { expect, test } from "vitest";
import { keptDraftsSchema, NO_DRAFTS } from "./drafts.ts";

const PASSAGE = { at: { paragraph: 3, hash: "0123456789ab" }, span: { from: 0, to: 12 } };
const SHEET = { file: "letters.pdf", sha256: "a".repeat(64) };
const drafts = (count: number, draft: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`event-${String(index)}`, draft]));

const isTaken = (value: unknown): boolean => v.is(keptDraftsSchema, value);

test.each([
  ["nothing", NO_DRAFTS],
  ["fields of a form", { values: { "event bells": { title: "Bells", when: "" } }, passages: {} }],
  ["a passage", { values: {}, passages: { "claim new": PASSAGE } }],
  [
    "one of a page",
    { values: {}, passages: { a: { ...PASSAGE, at: { ...PASSAGE.at, locator: "2", label: "page" } } } },
  ],
  [
    "one with its source and its document",
    { values: {}, passages: { a: { ...PASSAGE, source: "gazette", document: SHEET } } },
  ],
  ["as many forms as may be", { values: drafts(1000, {}), passages: drafts(1000, PASSAGE) }],
  ["as many fields as may be", { values: { a: drafts(100, "x") }, passages: {} }],
])("%s can be kept", (_, value) => {
  expect(isTaken(value)).toBe(true);
});

test.each([
  ["no passages", { values: {} }],
  ["no values", { passages: {} }],
  ["what no form has", { ...NO_DRAFTS, more: {} }],
  ["a field that is no text", { values: { a: { title: 1 } }, passages: {} }],
  ["a field that is too long", { values: { a: { title: "x".repeat(500_001) } }, passages: {} }],
  ["a name that is too long", { values: { ["x".repeat(100_001)]: {} }, passages: {} }],
  ["too many forms", { values: drafts(1001, {}), passages: {} }],
  ["too many passages", { values: {}, passages: drafts(1001, PASSAGE) }],
  ["too many fields", { values: { a: drafts(101, "x") }, passages: {} }],
  ["a place without a checksum", { values: {}, passages: { a: { ...PASSAGE, at: { paragraph: 3 } } } }],
  [
    "a checksum that is none",
    { values: {}, passages: { a: { ...PASSAGE, at: { paragraph: 3, hash: "0123456789abc" } } } },
  ],
  ["the words of a passage", { values: {}, passages: { a: { ...PASSAGE, text: "the bells rang" } } }],
  ["the words beside its place", { values: {}, passages: { a: { ...PASSAGE, at: { ...PASSAGE.at, text: "it" } } } }],
  ["half a span", { values: {}, passages: { a: { ...PASSAGE, span: { from: 1 } } } }],
  [
    "a paragraph before the first",
    { values: {}, passages: { a: { ...PASSAGE, at: { ...PASSAGE.at, paragraph: -1 } } } },
  ],
  ["a document without its checksum", { values: {}, passages: { a: { ...PASSAGE, document: { file: "a.pdf" } } } }],
  [
    "a checksum of half its length",
    { values: {}, passages: { a: { ...PASSAGE, document: { ...SHEET, sha256: "a" } } } },
  ],
])("%s is refused", (_, value) => {
  expect(isTaken(value)).toBe(false);
});
