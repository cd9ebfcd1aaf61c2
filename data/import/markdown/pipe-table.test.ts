import { expect, test } from "vitest";
import { markdownTable } from "./pipe-table.ts";

const TABLE =
  "| Date | Event | Source |\n|------|:-----:|--------|\n| 1 May 1997 | **Boat** \\| quay | [Gazette](https://a.example/1) |\n| 1998 | Bell | Post |\n";

test("a table in a document is read row by row, with the lines that they stand on", () => {
  const file = { name: "a.md", text: `# Chronology\n\nBy us.\n\n${TABLE}\nMore.\n` };
  expect(markdownTable.recognises(file)).toBe(true);
  expect(markdownTable.read(file, {})).toMatchObject({
    draft: {
      events: [
        {
          at: "line 7",
          title: "Boat | quay",
          when: { earliest: "1997-05-01" },
          claims: [{ url: "https://a.example/1" }],
        },
        { at: "line 8", title: "Bell", when: { earliest: "1998" }, claims: [{ source: "Post" }] },
      ],
      notes: [{ at: "lines 3 to 10", kind: "dropped" }],
    },
  });
});

test("tables without dates, and lists of them, are none", () => {
  expect(markdownTable.recognises({ name: "a", text: "| A | B |\n|---|---|\n| 1 | x |\n" })).toBe(false);
  expect(markdownTable.recognises({ name: "a", text: "Date | Event\n1901 | Boat\n" })).toBe(false);
});
