import { expect, test } from "vitest";
import { IMPORTERS, importerOf } from "./formats.ts";
import type { ForeignFile } from "./importer.ts";

/** What ends at once where time is in proportion to the file, and not within the limit of a test where it is not. */
const MANY = 400_000;
const blanks = " ".repeat(MANY);

test.each<readonly [id: string, file: Omit<ForeignFile, "name">]>([
  [
    "timelinejs-json",
    { text: "{}", json: { timeline: { date: [{ startDate: `1${",  ".repeat(40)}x`, headline: "Ferry" }] } } },
  ],
  ["gedcom", { text: `0 HEAD\n1 SOUR X\n0 @I1@ INDI\n1 NAME Ada${blanks}Byron\n1 BIRT\n2 DATE 1815\n0 TRLR` }],
  ["bibtex", { text: `@book{a,\n author = "Ada${blanks}Byron",\n year = 1843\n}` }],
  ["simile-script", { text: `var data = { events: [{ start: '1961', title: ${"'x' + ".repeat(MANY / 4)}'x' }] }` }],
  [
    "markdown",
    {
      text: `# Ferries\n${Array.from({ length: 40_000 }, (_, at) => `## L${String(at)}\n- 1${String(900 + (at % 99))}: F`).join("\n")}`,
    },
  ],
  [
    "markdown",
    {
      // More rows than a call takes arguments, and as many lines below.
      text: ["- 1913: G\n".repeat(40_000), "| 1914 | H |\n".repeat(150_000)]
        .map((more) => `| Year | Event |\n|---|---|\n| 1912 | F |\n${more}`)
        .join("\n"),
    },
  ],
  [
    "org-chronology",
    {
      text: `#+title: F\n* 1912: F\n* 1913: G\n* 1914: H${blanks}x\n* 1915: I${blanks}:a\n#+${"a".repeat(MANY)}\u2028\n`,
    },
  ],
  [
    "timeflow",
    {
      text: `#TIMEFLOW\tformat\t1\n${"#TIMEFLOW\tfield\tc\tText\n".repeat(20_000)}#TIMEFLOW\talias\tTIMEFLOW_LABEL\tc\n${"a\tb\n".repeat(20_000)}`,
    },
  ],
])("reads a hostile file of %s in time proportional to it", (id, content) => {
  const file = { name: "f", ...content };
  expect(importerOf(file)?.id).toBe(id);
  const reader = IMPORTERS.find((importer) => importer.id === id)!;
  expect(reader.read(file, {})).toHaveProperty("draft");
});
