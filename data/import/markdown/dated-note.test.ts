import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { importFiles } from "../import-files.ts";
import { importerOf } from "../formats.ts";

test("a note that only its name dates is an event on that day, which the report says", () => {
  const result = importFile({ name: "2016-09-23-a-talk.md", text: "Words, with commas\nwere said, twice\n" });
  expect(result).toMatchObject({
    imported: {
      timeline: {
        events: [
          { title: "a talk", summary: "Words, with commas\nwere said, twice", when: { earliest: "2016-09-23" } },
        ],
      },
      report: {
        notes: [{ kind: "inferred", what: 'the date "2016-09-23" stands in the name of the file' }],
      },
    },
  });
});

test("in folders, too, and a heading or a title in it is the event's title", () => {
  const result = importFiles(
    [
      { name: "notes/2016.09.23 Talk.txt", text: "Words were said." },
      { name: "notes/2016_09_24.md", text: "# A bell\n\nIt was cast." },
      { name: "2016-09-25-x.md", text: "---\ntitle: A quay\n---\nIt was built." },
    ],
    "notes",
  );
  expect(result).toMatchObject({
    imported: {
      timeline: {
        events: [
          { title: "Talk", when: { earliest: "2016-09-23", precision: "day" } },
          { title: "A bell", when: { earliest: "2016-09-24" } },
          { title: "A quay", when: { earliest: "2016-09-25" } },
        ],
      },
      report: {
        notes: [{ at: "notes/2016.09.23 Talk.txt" }, { at: "notes/2016_09_24.md" }, { at: "2016-09-25-x.md" }],
      },
    },
  });
});

test.each([
  ["2016-02-30-talk.md", "Words."],
  ["20160923001.md", "Words."],
  ["talk.md", "Words."],
  ["2016-09-23-empty.md", " \n---\n"],
  ["2016-09-23.js", "const words = 1;"],
])("%s is no such note", (name, text) => {
  expect(importerOf({ name, text })?.id).not.toBe("dated-note");
});

test("what a text is by its content goes before its name", () => {
  const table = { name: "2016-09-23-table.txt", text: "date;title\n1912;A bell\n1913;A boat\n" };
  expect(importerOf(table)?.id).toBe("table");
  expect(importerOf({ name: "2016-09-23.md", text: "## 1912\n\nA bell\n\n## 1913\n\nA boat" })?.id).toBe("markdown");
  const own = importFile({ name: "2016-09-23.md", text: "---\ndate: 1912-04-15\n---\nA bell is cast." });
  expect(own).toMatchObject({ imported: { timeline: { events: [{ when: { earliest: "1912-04-15" } }] } } });
});
