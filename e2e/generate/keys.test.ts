import { readFile } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { KEYS_DOCUMENT, withKeys } from "./keys.ts";

const FILE = path.resolve(import.meta.dirname, "..", "..", KEYS_DOCUMENT);

test("the document lists the keys that the program has", async () => {
  const document = await readFile(FILE, "utf8");
  expect(document, "npm run generate writes it anew").toBe(withKeys(document));
});

test("a table that was changed by hand is written anew, and what stands around it stays", async () => {
  const document = await readFile(FILE, "utf8");
  const changed = document.replace("| go to a date ", "| go somewhere ");
  expect(changed).not.toBe(document);
  expect(withKeys(changed)).toBe(document);
  expect(() => withKeys("# Keys")).toThrow("needs <!-- keys -->");
});

test("the table is written as Prettier writes it", async () => {
  const written = withKeys(await readFile(FILE, "utf8"));
  expect(await format(written, { ...(await resolveConfig(FILE)), parser: "markdown" })).toBe(written);
});
