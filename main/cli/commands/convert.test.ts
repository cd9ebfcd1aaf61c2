import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-convert-"));
beforeAll(async () => {
  await writeFile(
    path.join(folder, "bells.csv"),
    'Date,Title,Source\n4 March 1912,Bell cast,"Gazette; Herald"\nsoon,Bell rung,\n',
  );
  await writeFile(path.join(folder, "order.csv"), "Date,Title\n5/9/1912,Bell cast\n6/9/1912,Bell hung\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, args);
const read = (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");

test("a table becomes a timeline file, with every part of it told on the terminal and in a file", async () => {
  const { exit, out, err } = await run("convert", "bells.csv", "--out", "bells.sourceline", "--report", "bells.txt");
  expect({ exit, out }).toEqual({ exit: 0, out: "bells.sourceline\nbells.txt\n" });
  expect(err).toContain("bells.csv: read as a table (CSV, TSV or a spreadsheet): 2 events, 2 claims, 2 sources; ");
  expect(err).toContain('bells.csv: row 2: inferred: that Gazette tells of it, from the column "Source"\n');
  expect(await read("bells.txt")).toMatch(/row 3: kept: .*"soon" is no date/u);
  expect((await run("check", "bells.sourceline")).out).toMatch(/^bells\.sourceline: 2 events, 2 claims, 2 sources/u);
  const first = await read("bells.sourceline");
  await run("convert", "bells.csv", "--out", "again.json");
  expect(await read("again.json")).toBe(first);
});

test("a timeline of our own loses nothing on the way but what is empty", async () => {
  expect(await run("convert", HARBOUR, "--out", "harbour.json")).toMatchObject({ exit: 0, err: "" });
  expect(JSON.parse(await read("harbour.json"))).toEqual(
    JSON.parse((await readFile(HARBOUR, "utf8")).replaceAll('"custom": {}', '"custom": null'), (key, value: unknown) =>
      key === "custom" && value === null ? undefined : value,
    ),
  );
});

test("every command that reads a timeline reads a table, and tells what became of it", async () => {
  const listed = await run("list", "bells.csv");
  expect(listed.out).toMatch(/4 March 1912 +Bell cast +GAZ HER/u);
  expect(listed.err).toContain("read as a table");
  expect(await run("check", "bells.csv")).toMatchObject({ exit: 0 });
});

test("a table whose headers say nothing is read as a mapping says", async () => {
  await writeFile(
    path.join(folder, "odd.csv"),
    "wann genau,was,sonst\n4 March 1912,Bell cast,x\n9 May 1912,Bell hung,y\n",
  );
  await writeFile(path.join(folder, "odd.json"), '{ "start": "wann genau", "title": "was" }');
  const { exit } = await run("convert", "odd.csv", "--out", "odd.sourceline", "--mapping", "odd.json");
  expect(exit).toBe(0);
  expect((await run("list", "odd.sourceline")).out).toMatch(/4 March 1912 +Bell cast/u);
  await writeFile(path.join(folder, "bad.json"), '{ "start": 3 }');
  expect(await run("convert", "odd.csv", "--out", "x.json", "--mapping", "bad.json")).toMatchObject({ exit: 2 });
  expect((await run("convert", "odd.csv", "--out", "x.json", "--mapping", "none.json")).err).toContain("no such file");
});

test("dates that can be read in two ways are asked for, and read as they are said to be", async () => {
  const asked = await run("list", "order.csv");
  expect(asked).toMatchObject({ exit: 1, out: "" });
  expect(asked.err).toBe(
    'order.csv:1:1: this looks like a table (CSV, TSV or a spreadsheet), and "5/9/1912", "6/9/1912" can be read in two ways; say which number is the day: day-first or month-first (--date-order)\n',
  );
  expect((await run("list", "order.csv", "--date-order", "day-first")).out).toContain("5 September 1912");
  expect((await run("list", "order.csv", "--date-order", "month-first")).out).toContain("9 May 1912");
  await writeFile(path.join(folder, "short.csv"), "Date,Title\n25/9/12,Bell cast\n");
  expect((await run("list", "short.csv")).err).toContain(" (--century)");
  expect((await run("list", "short.csv", "--century", "1900")).out).toContain("25 September 1912");
});

test.each([
  [["convert", "bells.csv"], "convert needs --out FILE, as timeline.sourceline or calendar.ics"],
  [
    ["convert", "bells.csv", "--out", "a.svg"],
    '--out must end in .sourceline, .json, .csv, .ics, .mw, .bib or .ris, not "a.svg"',
  ],
  [["convert", "--out", "a.csv", "--to", "sourceline"], '--out must end in .sourceline or .json, not "a.csv"'],
  [["convert", "--out", "a.csv", "--to", "icalendar"], '--out must end in .ics for icalendar, not "a.csv"'],
  [["list", "bells.csv", "--century", "20"], '--century must be a year from 100 to 9900, as 1900 or 1950, not "20"'],
  [["list", "bells.csv", "--date-order", "year"], '--date-order must be day-first or month-first, not "year"'],
  [["check", "bells.csv", "--today", "now"], '--today must be a day that exists, as 2016-10-05, not "now"'],
  [["new"], "new needs --template TABLE, the name of a file that ends in .csv"],
  [["new", "--template", "a.txt"], 'new needs --template TABLE, the name of a file that ends in .csv, not "a.txt"'],
  [["new", "--template", "bells.csv"], '"bells.csv" is there already; choose another name'],
])("the call %j is wrong, and says the way out", async (args, told) => {
  const { exit, err } = await run(...args);
  expect([exit, err.split(" (see ")[0]]).toEqual([2, told]);
});

test("a timeline is written for another program as --to or the ending says, and what stays behind is told", async () => {
  const { exit, out, err } = await run("convert", HARBOUR, "--out", "harbour.ics", "--report", "harbour.txt");
  expect({ exit, out }).toEqual({ exit: 0, out: "harbour.ics\nharbour.txt\n" });
  expect(await read("harbour.ics")).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  const [told = ""] = err.split("\n").filter((line) => line.includes("who took part"));
  expect(told).toMatch(/^harbour\.ics: dropped(?:, \d+ times)?: who took part \(event "[^"]+"/u);
  expect(await read("harbour.txt")).toMatch(/^harbour\.ics: written as an iCalendar file; .*\nevent "/u);
  expect(await run("convert", HARBOUR, "--out", "slides.json", "--to", "timelinejs-json")).toMatchObject({ exit: 0 });
  expect((await run("check", "slides.json")).err).toContain("read as a TimelineJS timeline (JSON)");
});

test("a timeline comes back from the table of claims, which spreadsheets open as UTF-8", async () => {
  expect(await run("convert", HARBOUR, "--out", "claims-of-harbour.csv")).toMatchObject({ exit: 0 });
  expect(await read("claims-of-harbour.csv")).toMatch(/^\uFEFFevent,title,lane,start,/u);
  expect(await run("convert", "claims-of-harbour.csv", "--out", "harbour-again.json")).toMatchObject({ exit: 0 });
  const [first, again] = await Promise.all([run("list", HARBOUR), run("list", "harbour-again.json")]);
  expect(again.out).toBe(first.out);
});

test("the report of what was read stands before that of what was written", async () => {
  await run("convert", "bells.csv", "--out", "bells.mw", "--report", "both.txt");
  const lines = (await read("both.txt")).split("\n");
  const [reading, writing] = ["bells.csv: read as", "bells.mw: written as"].map((begin) =>
    lines.findIndex((line) => line.startsWith(begin)),
  );
  expect(reading).toBe(0);
  expect(writing).toBeGreaterThan(0);
});

test("what is read is never written over", async () => {
  const own = await readFile(HARBOUR, "utf8");
  await writeFile(path.join(folder, "own.json"), own);
  const { exit, err } = await run("convert", "own.json", "--out", "own.json");
  expect([exit, err]).toEqual([
    1,
    expect.stringContaining("is the FILE that is converted; write to another one") as string,
  ]);
  expect(await read("own.json")).toBe(own);
});

test("the template is a table that reads as a timeline", async () => {
  expect(await run("new", "--template", "claims.csv")).toMatchObject({ exit: 0, out: "claims.csv\n" });
  expect((await run("check", "claims.csv")).out).toMatch(/^claims\.csv: 2 events, 3 claims/u);
});

test("a file that has changed is read into the timeline that was made of it, and nothing that was read is replaced", async () => {
  const rows = (...lines: readonly string[]): string => `id,Date,Title,Source\n${lines.join("\n")}\n`;
  await writeFile(
    path.join(folder, "town.csv"),
    rows("cast,1912-03-04,Bell cast,Gazette", "hung,1912-05-09,Hung,Herald"),
  );
  expect(await run("convert", "town.csv", "--out", "town.json")).toMatchObject({ exit: 0 });
  await writeFile(path.join(folder, "town.json"), (await read("town.json")).replace('"town"', '"The town\'s bell"'));
  await writeFile(path.join(folder, "town.csv"), rows("cast,1912-03-05,Bell cast,Gazette"));
  const { exit, err } = await run("convert", "town.csv", "--update", "town.json", "--out", "new.json");
  expect(exit).toBe(0);
  expect(err).toContain('town.csv: event "cast": changed: it is brought up to date: when\n');
  expect(err).toContain('town.csv: event "hung": kept: the file no longer has it; it stays until it is deleted\n');
  expect((await run("list", "new.json")).out).toMatch(/5 March 1912 +Bell cast .*\n9 May 1912 +Hung /u);
  expect(JSON.parse(await read("new.json"))).toMatchObject({ title: "The town's bell" });
  const over = await run("convert", "town.csv", "--update", "town.json", "--out", "town.json");
  expect(over).toMatchObject({
    exit: 1,
    err: expect.stringContaining("the timeline that is brought up to date") as string,
  });
  expect(await run("convert", "town.csv", "--update", "none.json", "--out", "x.json")).toMatchObject({ exit: 1 });
});
