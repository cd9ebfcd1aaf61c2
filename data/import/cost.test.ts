import { expect, test } from "vitest";
import { parseTimeline } from "../file/parsing/parse.ts";
import { IMPORTERS, importerOf } from "./formats.ts";
import { importFile } from "./import-file.ts";
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

/** What stands at the beginning of files, and a reader passes over on its way to what tells the format. */
const PIECES = [
  ...[
    "/* Bells */\n",
    "/**/",
    "// Bells\n",
    "# Bells\r\n",
    "#\r\n",
    "## Bells\n",
    "; Bells\n",
    "% Bells\n",
    "-- Bells\n",
  ],
  ...['"""Bells"""\n', "'''Bells'''\n", "--- \r\n", "---\n", "===\n", "...\n", "{#\n", "<!-- Bells -->\n", "<?xml?>\n"],
  ...[
    "<script ",
    "<title",
    "<table><tr><td>",
    "<a ",
    "[[",
    "{{",
    "{|\n",
    "|-\n",
    "| \n",
    "||",
    "!\n",
    "((",
    "(cf. ",
    "[a](",
  ],
  ...["a:\r\n", "a: \n", "- a:\n", "-\t", "- \n", "> ", "1. \n", "a = [\n", ";-=\t", '"', "'", "`", "``` a\n", "~~~\n"],
  ...[
    "events:[r",
    ",y:000:",
    "moment(",
    "url: saved with ",
    "BEGIN:a\n",
    "0 HEAD\n",
    "1 a\n",
    "TY  - a\n",
    "@a{",
    "#+a: \n",
  ],
  ...["\t", "  \n", "\r", "\u00a0", "1", "1,", "1912 ", "1912-", "1 May, ", "a ", "a.", "a, b\n", "\u2014 ", "\ufeff"],
];

test.each(PIECES)("says soon what a file is that begins with %j again and again", (piece) => {
  const many = piece.repeat(Math.ceil(60_000 / piece.length));
  for (const end of ["", "?", '"', "x: 1\n"]) {
    const text = many + end;
    const outcome = importFile({ name: "f.txt", text }, { dateOrder: "day-first", century: 1950 });
    // Either says what it is, or what is wrong with it.
    expect(outcome ?? parseTimeline(text, "f.txt")).toBeDefined();
  }
});
