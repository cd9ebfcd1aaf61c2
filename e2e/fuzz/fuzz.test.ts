import { expect, test } from "vitest";
import { importerOf, IMPORTERS } from "../../data/import/formats.ts";
import type { ForeignFile } from "../../data/import/importer.ts";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import { importForeign } from "../../main/files/import-foreign.ts";
import { fuzzedText, fuzzFormat } from "./fuzz-format.ts";
import { SEED_FILES } from "./seed-files.ts";

function file(text: string): ForeignFile {
  try {
    return { name: "a", text, json: JSON.parse(text) as unknown };
  } catch {
    return { name: "a", text };
  }
}

test("there is a file of each format that is read, and it is one", () => {
  // What is not read; and what only its name makes one, which is read as Markdown.
  const others =
    /^(?:dated-note|number-series|gpx|opml|ms-project|org|gantt|empty-list|other-json|template|yaml-fields)$/u;
  const ids = IMPORTERS.map(({ id }) => id).filter((id) => !others.test(id));
  expect(Object.keys(SEED_FILES).toSorted()).toEqual(["own", ...new Set(ids)].toSorted());
  for (const [id, texts] of Object.entries(SEED_FILES))
    for (const text of texts) expect(importerOf(file(text))?.id ?? "own").toBe(id);
});

test("a run of a seed is the same file, and another run another", () => {
  const order = { format: "gedcom", seed: 3, growing: 0.5 };
  expect(fuzzedText(order, 5)).toBe(fuzzedText(order, 5));
  expect(new Set(Array.from({ length: 20 }, (_, run) => fuzzedText(order, run))).size).toBeGreaterThan(15);
});

// A few of those of `npm run fuzz`, which grow to no great length.
test.each(Object.keys(SEED_FILES))("broken files of %s end as a timeline or as what is wrong", async (format) => {
  const { failures, timelines, errors } = await fuzzFormat({ format, runs: 25, seed: 1, growing: 0 });
  expect(failures).toEqual([]);
  expect(timelines + errors).toBe(25);
});

// What is made of a file is handed on without its text being read; saved, the text has to read as the same.
test.each(Object.keys(SEED_FILES))("the text of what is made of %s reads as that", async (format) => {
  const broken = Array.from({ length: 10 }, (_, run) => fuzzedText({ format, seed: 2, growing: 0 }, run));
  for (const text of [...(SEED_FILES[format] ?? []), ...broken]) {
    const result = await importForeign(Buffer.from(text), "bells.txt", {});
    if (!result || !("imported" in result)) continue;
    const read = parseTimeline(result.imported.text, "bells.txt");
    expect(read.ok && read.value).toStrictEqual(result.imported.timeline);
  }
});
