import { expect, test } from "vitest";
import { KEY_TABLE, type KeyRow } from "./key-table.ts";
import { keysMarkdown } from "./keys-markdown.ts";

const lines = keysMarkdown().split("\n");
const cells = lines.map((line) => line.slice(2, -2).split(" | "));
const rows = Object.values(KEY_TABLE).flatMap(({ rows }): readonly KeyRow[] => rows);

test("every key has a row under its scope, and every row says what to press", () => {
  const titles = Object.values(KEY_TABLE).map(({ title }) => `**${title}**`);
  const told = cells.slice(2).map(([words = "", pressed = ""]) => [words.trim(), pressed.trim()] as const);
  expect(told.map(([words]) => words)).toEqual(
    Object.values(KEY_TABLE).flatMap(({ title, rows }) => [`**${title}**`, ...rows.map(({ words }) => words)]),
  );
  for (const [words, pressed] of told) expect(pressed === "", words).toBe(titles.includes(words));
});

test("what a pointer does stands behind the keys, and no part is empty", () => {
  const pointed = rows.filter(({ pointer }) => pointer !== undefined);
  expect(pointed).not.toEqual([]);
  for (const { words, pointer } of pointed) {
    const pressed = cells.find(([told = ""]) => told.trim() === words)![1]!.trim();
    expect(pressed.endsWith(pointer!)).toBe(true);
  }
  for (const [, pressed = ""] of cells) expect(pressed).not.toMatch(/^;|; *;|;\s*$|undefined/u);
});

test("the columns of the table are as wide as their widest cells", () => {
  expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
  expect(lines[1]).toMatch(/^\| -+ \| -+ \|$/u);
});
