import { expect, test } from "vitest";
import { importFiles, type FileOfMany } from "./import-files.ts";
import type { ImportChoices } from "./importer.ts";

const TABLE = "Date,Title,Source\n2016-09-20,Talks,AP\n";
const note = (title: string, day: string): string =>
  `---\ntitle: ${title}\ndate: ${day}\nsource: AP\n---\nWhat happened.\n`;

function joined(files: readonly FileOfMany[], choices: ImportChoices = {}) {
  const result = importFiles(files, "story", choices);
  if (!("imported" in result)) throw new Error(result.refused);
  return result.imported;
}

test("files of any formats make one timeline, in their order, and each event tells its file", () => {
  const { timeline, report } = joined([
    { name: "a.csv", text: TABLE },
    { name: "more/b.md", text: note("A convoy is hit", "2016-09-19") },
    { name: "c.md", text: note("The truce begins", "2016-09-12") },
  ]);
  expect(timeline.title).toBe("story");
  expect(timeline.events.map(({ title, custom }) => [title, custom?.["imported-from"]])).toStrictEqual([
    ["Talks", "story, a.csv, row 2"],
    ["A convoy is hit", "story, more/b.md"],
    ["The truce begins", "story, c.md"],
  ]);
  expect(timeline.sources.map(({ title }) => title)).toStrictEqual(["AP"]);
  expect(report.format).toContain("3 files: a table (CSV, TSV or a spreadsheet) (1), ");
  expect([...new Set(report.notes.map(({ at }) => at))]).toStrictEqual(["a.csv, row 2", "more/b.md", "c.md"]);
});

test("what cannot be read is told, and keeps no other file from being read", () => {
  const { timeline, report } = joined([
    { name: "z.txt", text: "nothing" },
    { name: "large.csv", unread: "larger than 256 MiB; split it" },
    { name: "a.csv", text: TABLE },
  ]);
  expect(timeline.events).toHaveLength(1);
  expect(report.notes.slice(0, 2)).toStrictEqual([
    { at: "z.txt", kind: "dropped", what: "it is of no format that is read" },
    { at: "large.csv", kind: "dropped", what: "larger than 256 MiB; split it" },
  ]);
});

test("where no file can be read, the reasons are told; a date that can be read in two ways is asked for", () => {
  expect(importFiles([{ name: "z.txt", text: "nothing" }], "story")).toStrictEqual({
    refused: "the 1 file of it hold no event that can be told (z.txt: it is of no format that is read)",
  });
  const table = "Date,Title\n5/9/2016,Meeting\n";
  const files = [{ name: "a.csv", text: table }];
  expect(importFiles(files, "story")).toMatchObject({
    ask: "date-order",
    refused: expect.stringMatching(/^a\.csv in it looks like a table/u) as string,
  });
  expect(joined(files, { dateOrder: "day-first" }).timeline.events[0]?.when).toMatchObject({ earliest: "2016-09-05" });
});

test("a whole that is refused says how many files there were, and each format is counted", () => {
  expect(
    importFiles(
      [
        { name: "a.kml", text: "<kml/>" },
        { name: "z.txt", text: "nothing" },
      ],
      "story",
    ),
  ).toStrictEqual({
    refused: expect.stringMatching(
      /^the 2 files of it hold no event that can be told \(a\.kml: this looks like places of a map with times \(KML\); none of its places .*; z\.txt: it is of no format/u,
    ) as string,
  });
  const files = ["a.csv", "b.csv"].map((name) => ({ name, text: TABLE }));
  const { report } = joined([...files, { name: "c.md", text: note("A convoy is hit", "2016-09-19") }]);
  expect(report.format).toMatch(/^3 files: a table \(CSV, TSV or a spreadsheet\) \(2\), [^,]* \(1\)$/u);
  expect(report.counts).toStrictEqual({ events: 3, claims: 3, sources: 1 });
});

test("what a file says of itself is told, or kept under its name", () => {
  const json = {
    title: { text: { headline: "Bells", text: "An introduction." } },
    events: [{ start_date: { year: "1912" }, text: { headline: "Bell cast" } }],
  };
  const { report, timeline } = joined([
    { name: "a.json", text: JSON.stringify(json), json },
    { name: "b.csv", text: TABLE },
  ]);
  expect(timeline.title).toBe("story");
  expect(report.notes).toContainEqual({ at: "a.json", kind: "dropped", what: 'its title "Bells"' });
  expect(report.notes).toContainEqual({ at: "a.json", kind: "dropped", what: 'its description "An introduction."' });
});

test("of two works under one key, each stays its own; the same work is one", () => {
  const work = (title: string): string => `@book{smith, title={${title}}, author={Smith, Ann}, date={2016-09-01}}\n`;
  const { timeline } = joined([
    { name: "a.bib", text: work("On Truces") },
    { name: "b.bib", text: work("On Truces") },
    { name: "c.bib", text: work("On Wars") },
  ]);
  expect(timeline.sources.map(({ title }) => title)).toStrictEqual(["On Truces", "On Wars"]);
  expect(timeline.events.map(({ claims }) => claims.map(({ source }) => source))).toStrictEqual([
    [timeline.sources[0]?.id],
    [timeline.sources[0]?.id],
    [timeline.sources[1]?.id],
  ]);
});

test("a source that gets another id is the same for claims and copies that name it", () => {
  const table = (year: string): string =>
    [
      "event,title,start,source-id,source,source-title,copy-of,derived-from,through,says",
      `gate-${year},Gate opens,${year},g,Gazette,,,w,w,It opened`,
      `,,,g,Gazette,Gate ${year},w,,,`,
      `,,,w,,Wire ${year},,,,`,
    ].join("\n");
  const { timeline } = joined([
    { name: "a.csv", text: table("2001") },
    { name: "b.csv", text: table("2002") },
  ]);
  const titleOf = new Map(timeline.sources.map(({ id, title }) => [id, title]));
  const told = timeline.events.map(({ claims: [claim] }) =>
    [claim?.source, claim?.derivedFrom, ...(claim?.through ?? [])].map(
      (id) => typeof id === "string" && titleOf.get(id),
    ),
  );
  expect(told).toStrictEqual([
    ["Gate 2001", "Wire 2001", "Wire 2001"],
    ["Gate 2002", "Wire 2002", "Wire 2002"],
  ]);
  const copies = timeline.sources.flatMap(({ title, custom: { derivedFrom = [] } }) =>
    derivedFrom.map((id) => [title, titleOf.get(id)]),
  );
  expect(copies).toStrictEqual([
    ["Gate 2001", "Wire 2001"],
    ["Gate 2002", "Wire 2002"],
  ]);
});

test("a file that is called by its name has no title that is missed", () => {
  const json = [{ date: "2016", title: "A talk" }];
  const { report } = joined([
    { name: "more/a.json", text: JSON.stringify(json), json },
    { name: "b.json", text: "", json: { title: "Talks", events: json } },
  ]);
  expect(report.notes.map(({ at, what }) => [at, what])).toStrictEqual([["b.json", 'its title "Talks"']]);
});
