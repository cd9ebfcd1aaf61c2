import { expect, test } from "vitest";
import { importerOf, IMPORTERS } from "./formats.ts";
import type { ForeignFile } from "./importer.ts";

function file(text: string): ForeignFile {
  const isJson = /^\s*[[{]/u.test(text);
  return { name: "file", text, ...(isJson && { json: JSON.parse(text) as unknown }) };
}

test.each([
  ["icalendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20160912\nEND:VEVENT\nEND:VCALENDAR"],
  ["gedcom", "0 HEAD\n1 SOUR X\n0 TRLR"],
  ["timeflow", "#TIMEFLOW\tformat version\t1"],
  ["ris", "TY  - NEWS\nPY  - 2016\nER  - "],
  ["feed", "<?xml version='1.0'?>\n<rss><channel/></rss>"],
  ["csl-json", '[{"id": "a", "type": "book", "issued": "2016"}]'],
  ["bibtex", "@book{a,\n  year = 2016\n}"],
  ["timeline-summary", "2016-09-12\nA truce began.\n-----\n2016-09-13\nIt held."],
  ["markwhen", "title: A\n\n2016-09-12: A\n2016-09-13 - 2016-09-14: B"],
  ["markdown", "# A\n\n- 12 Sep 2016: A\n- 13 Sep 2016: B"],
  ["markdown", "---\ndate: 2016-09-12\n---\nA"],
])("%s", (id, text) => {
  expect(importerOf(file(text))?.id).toBe(id);
});

test.each([
  "",
  "Dear Sir,\n\nin 2016: nothing.\n",
  "\u0000\u0001",
  "2016",
  "https://example.org/a:b\n",
  "a = b\n[x]\n12: 13\n",
])("%o is of none of the text formats", (text) => {
  expect(importerOf({ name: "file", text })).toBeUndefined();
});

test("no reader throws or takes a long text for its own by chance", () => {
  for (const text of ["[".repeat(200_000), "- ".repeat(200_000), "2016".repeat(100_000), `${"x".repeat(500_000)}: y`]) {
    for (const importer of IMPORTERS) {
      expect(importer.recognises({ name: "file", text })).toBe(false);
      expect(() => importer.read({ name: "file", text }, {})).not.toThrow();
    }
  }
});
