import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { inputKey } from "./input-key.ts";
import { droppedFile, fileInput } from "./timeline-input.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-dropped-"));
const file = path.join(folder, "a.csv");
await writeFile(file, "Date,Title\n");

afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a file that was dropped is opened as one only by who has its content", async () => {
  expect(await droppedFile(file, bytes("Date,Title\n"))).toBe(file);
  expect(await droppedFile(file, bytes("Date,Title"))).toBeUndefined();
  expect(await droppedFile(path.join(folder, "b.csv"), bytes(""))).toBeUndefined();
  expect(await droppedFile(folder, bytes(""))).toBeUndefined();
  expect(await droppedFile(path.relative(process.cwd(), file), bytes("Date,Title\n"))).toBeUndefined();
  expect(await droppedFile("", bytes(""))).toBeUndefined();
});

test("contents are remembered by what they are, with their names, a file by its place", async () => {
  const contents = (name: string, text: string) =>
    inputKey({ kind: "contents", name: "together", contents: [{ name, bytes: bytes(text) }] });
  const first = await contents("a", "bc");
  expect(first).toMatch(/^[0-9a-f]{64}$/u);
  expect(await contents("a", "bc")).toBe(first);
  expect(await contents("a", "bd")).not.toBe(first);
  expect(await contents("ab", "c")).not.toBe(first);
  const chosen = (...files: readonly string[]) => inputKey({ kind: "contents", name: "2 files", contents: [], files });
  expect(await chosen("/a", "/b")).toMatch(/^[0-9a-f]{64}$/u);
  expect(await chosen("/a", "/b")).not.toBe(await chosen("/a", "/c"));
  expect(await inputKey(fileInput(file, file))).not.toBe(await inputKey(fileInput(file, "other")));
});
