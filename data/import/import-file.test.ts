import { expect, test } from "vitest";
import { askFor, emptyDraft, importFile } from "./import-file.ts";

test("a file of no format that is read has no result", () => {
  expect(importFile({ name: "a.txt", text: "Hello" })).toBeUndefined();
});

test("of a table its columns are told, whatever came of it", () => {
  const columnsOf = (text: string) => {
    const result = importFile({ name: "a.csv", text });
    if (!result) return undefined;
    return "imported" in result ? result.imported.report.columns : result.columns;
  };
  for (const text of ["Date,Title\n1912,Bell\n", "Date,Title\n5/6/1912,Bell\n", "Date,Title\n1912,\n"])
    expect(columnsOf(text)).toMatchObject({ headers: expect.arrayContaining(["Date"]) as string[] });
  const json = [{ date: "1912", title: "Bell" }];
  expect(importFile({ name: "a.json", text: "", json })).not.toHaveProperty("imported.report.columns");
});

test("a refusal says what the file looks like, and where", () => {
  const name = "this looks like places of a map with times (KML)";
  expect(importFile({ name: "a.kml", text: "<kml>" })).toStrictEqual({
    refused: `${name}; the XML is broken: <kml> of line 1 is not closed`,
    offset: 1,
  });
  expect(importFile({ name: "a.kml", text: "<kml/>" })).toStrictEqual({
    refused: expect.stringMatching(/^this looks like places/u) as string,
  });
});

test("a file without an event that can be told says why", () => {
  expect(importFile({ name: "a.ics", text: "BEGIN:VCALENDAR\nEND:VCALENDAR\n" })).toStrictEqual({
    refused: "this looks like an iCalendar file (.ics), and holds no event that can be told",
  });
  const notes = ["a", "b", "c", "d"].map((at) => ({ at, kind: "dropped" as const, what: "x" }));
  expect(emptyDraft({ notes })).toBe("no event that can be told (a: x; b: x; c: x)");
});

test("a question shows a few dates", () => {
  const examples = ["1/2/1912", "3/4/1912", "5/6/1912", "7/8/1912"];
  expect(askFor("this", { name: "a table" }, { ask: "date-order", examples })).toStrictEqual({
    ask: "date-order",
    refused:
      'this looks like a table, and "1/2/1912", "3/4/1912", "5/6/1912" can be read in two ways; say which number is the day: day-first or month-first',
  });
});

test("a question for a century names the ways to answer it", () => {
  expect(askFor("a.csv in it", { name: "a table" }, { ask: "century", examples: ["11-Mar-15"] })).toStrictEqual({
    ask: "century",
    refused:
      'a.csv in it looks like a table, and "11-Mar-15" has a year of two digits, and nothing in the file says of which century; say the first of the hundred years: 1900, 2000, or 1950 for 1950 to 2049',
  });
});

test("a long text may hold more than a workbook's first rows, and a workbook has no length", () => {
  const rows = [["Date", "Title"], ...Array.from({ length: 20_001 }, () => ["1912", "Bell"])];
  const result = importFile({ name: "a.xlsx", text: "", rows });
  expect(result && "imported" in result && result.imported.timeline.events.length).toBe(20_001);
}, 60_000);
