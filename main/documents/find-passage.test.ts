import { expect, test } from "vitest";
import { claim } from "../../e2e/helpers/example.ts";
import { findPassage } from "./find-passage.ts";
import { paragraphHash } from "./paragraphs.ts";

const TEXTS = [
  "Headline",
  "One town.",
  "Two towns signed the harbour agreement.",
  "Boats came.",
  "A gate.",
  "The end.",
];
const at = (paragraph: number, text: string) => ({ paragraph, hash: paragraphHash(text) });

test("a paragraph that is where the claim says comes with two neighbours on either side", () => {
  expect(findPassage(TEXTS, at(3, TEXTS[2] ?? ""), [])).toEqual({
    status: "found",
    passage: { paragraphs: TEXTS.slice(0, 5), first: 1, highlighted: 3, total: 6 },
  });
  expect(findPassage(TEXTS, at(6, "The end."), [])).toEqual({
    status: "found",
    passage: { paragraphs: TEXTS.slice(3), first: 4, highlighted: 6, total: 6 },
  });
});

test("one that has moved is found by its hash, the nearest of several", () => {
  const twice = [...TEXTS, "Boats came.", "Again.", "Again.", "Again."];
  expect(findPassage(twice, at(8, "Boats came."), [])).toMatchObject({ status: "moved", passage: { highlighted: 7 } });
  expect(findPassage(TEXTS, at(99, "A gate."), [])).toMatchObject({ status: "moved", passage: { highlighted: 5 } });
});

test("one that is gone gives the paragraph most like the claim, or none", () => {
  const signed = claim("gazette", { says: "Both towns have signed a harbour agreement." });
  expect(findPassage(TEXTS, at(2, "gone"), [signed])).toMatchObject({ status: "missing", passage: { highlighted: 3 } });
  expect(findPassage(TEXTS, at(2, "gone"), [claim("gazette", { says: "Rain fell." })])).toEqual({ status: "missing" });
});

test("a paragraph as long as a book is cut, and no character in half", () => {
  const long = `${"x".repeat(9999)}😀${"y".repeat(50)}`;
  const found = findPassage([long], at(1, long), []);
  expect("passage" in found && found.passage.paragraphs).toEqual([`${"x".repeat(9999)}…`]);
});
