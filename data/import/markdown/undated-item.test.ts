import { expect, test } from "vitest";
import { markdown } from "./markdown.ts";

function notes(text: string) {
  const outcome = markdown.read({ name: "a.md", text }, {});
  return "draft" in outcome ? outcome.draft.notes.map(({ at, what }) => `${at}: ${what}`) : [];
}

test("an item beside dated ones that has no date is told, and its words stay with the item above it", () => {
  const told = 'line 3: "x" has no date that is read: it is text of the item above it';
  expect(notes("- 1805: A\n- 1806: B\n- x")).toEqual([told]);
  expect(notes("# 1800s\n- 1805: A\n- x")).toEqual([told, 'line 1: below "1800s" nothing is told']);
});

test("items below another, and those of a heading with a date, are its text", () => {
  expect(notes("- 1805: A\n  - x\n- 1806: B\n  - y")).toEqual([]);
  expect(notes("## 12 May 1805: A\n- x\n## 13 May 1805: B\n- y")).toEqual([]);
});
