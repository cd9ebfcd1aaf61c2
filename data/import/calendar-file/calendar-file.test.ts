import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { importerOf } from "../formats.ts";

test("days whose texts say a year are events, and the others are told", () => {
  const text =
    "/* days\n * of all */\n#include <calendar.x>\nLANG=C\n\n09/23\tAda is born in 1815\nSep 24*\tCharles is born,\n\tin London, 1791\n10/02\tA feast\n02/30\tA leap, 1812\nMonday\tWash\n";
  expect(importFile({ name: "calendar", text })).toMatchObject({
    imported: {
      timeline: {
        events: [
          { title: "Ada is born in 1815", when: { earliest: "1815-09-23", precision: "day" } },
          { title: "Charles is born, in London, 1791", when: { earliest: "1791-09-24" } },
        ],
      },
      report: {
        notes: [
          { at: "the file", kind: "inferred" },
          { at: "line 9", kind: "dropped", what: '"A feast", whose day has no year' },
          { at: "line 10", kind: "dropped" },
          { at: "line 11", kind: "dropped" },
        ],
      },
    },
  });
});

test("a file of days without any year is called by its name, with the reason", () => {
  const file = { name: "calendar", text: "# Days\n01/01\tNew year\n12/24\tEve, from 1815 to 1912\n" };
  expect(importFile(file)).toMatchObject({
    refused: expect.stringMatching(/a file of days of the year \(calendar\); its days have no year/u) as string,
  });
  expect(importerOf({ name: "a.tsv", text: "date\ttitle\n09/23/1815\tAda\n" })?.id).toBe("table");
});
