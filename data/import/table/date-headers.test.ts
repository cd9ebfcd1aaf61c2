import { expect, test } from "vitest";
import type { DraftEvent } from "../import-draft.ts";
import { guessMapping } from "./guess-mapping.ts";
import { tableImporter } from "./table-importer.ts";

/** Rows of cells with commas between them, the headers first. */
function cellsOf(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((line) => line.split(","));
}

/** Headers by what they are taken for. */
function guessed(...lines: readonly string[]) {
  const [headers = [], ...rows] = cellsOf(lines);
  const table = { headers, rows: rows.map((cells, at) => ({ number: at + 2, line: at + 2, cells })) };
  return Object.fromEntries([...guessMapping(table)].map(([role, [column = -1]]) => [role, headers[column]]));
}

function eventsOf(...lines: readonly string[]): readonly DraftEvent[] {
  const outcome = tableImporter.read({ name: "t", text: "", rows: cellsOf(lines) }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft.events;
}

test.each([
  ["Ship,Sunk date", "Ayla,3-May-44", "Sunk date"],
  ["name,start_year_approx", "Oldford,-333", "start_year_approx"],
  ["name,date_hijri,date_ce", "A siege,2,624", "date_ce"],
  ["name,last_updated,launchDate", "A probe,2020-01-02,1977-09-05", "launchDate"],
  ["eventYear,name", "627,A reign", "eventYear"],
])("the header of %j says which column holds dates", (header, row, expected) => {
  expect(guessed(header, row)).toMatchObject({ start: expected, title: expect.stringMatching(/name|Ship/u) as string });
});

test("a header that says date over cells that are none is no column of dates", () => {
  expect(guessed("name,date format", "A,iso", "B,other")).not.toHaveProperty("start");
});

test.each([
  ["name,Took office,Left office", "Ada,4 March 1797,4 March 1801", "Left office"],
  ["name,Birth date,Death date", "Ada,1815,1852", "Death date"],
  ["name,born,died", "Ada,10 Dec 1815,27 Nov 1852", "died"],
  ["name,opened,closed", "A line,May 1900,June 1950", "closed"],
])("of %j the last is the end", (header, row, expected) => {
  expect(guessed(header, row)).toMatchObject({ end: expected });
});

test("how many died is no end", () => {
  expect(guessed("name,date,died", "A battle,1066,1500", "A siege,1187,1200")).not.toHaveProperty("end");
});

test("a date beside a year is finer, and where it cannot be read the year is the date", () => {
  const events = eventsOf(
    "year,name,exact date",
    "1831,A visit,May 1831",
    "1864,A vote,end of term",
    "1895,A fire,",
    "1840,A sale,June 1840",
  );
  expect(events).toMatchObject([
    { when: { earliest: "1831-05", precision: "month" } },
    { when: { earliest: "1864", precision: "year" }, extra: { "exact date": "end of term" } },
    { when: { earliest: "1895", precision: "year" } },
    { when: { earliest: "1840-06" } },
  ]);
});

test("years alone have any length, and one below 0 has both readings", () => {
  expect(eventsOf("name,start,end", "A town,-333,-210.0", "A wall,200,1368.0", "A gate,55,")).toMatchObject([
    {
      when: {
        start: { earliest: "-0333", latest: "-0332", precision: "bounded", wording: "-333" },
        end: { earliest: "-0210", latest: "-0209" },
      },
    },
    { when: { start: { earliest: "0200", latest: "0200" }, end: { earliest: "1368", precision: "year" } } },
    { when: { earliest: "0055", precision: "year" } },
  ]);
});

test("numbers that are all tiny are no years", () => {
  expect(eventsOf("date,name", "12,A boat", "14,A bell").map(({ when }) => when)).toEqual([undefined, undefined]);
});

test("a name is the title where there is a description, and so is a topic that every row has another of", () => {
  expect(guessed("Ship,Flag,date,Notes", "Ayla,X,1900,A wreck", "Bora,X,1901,Another")).toMatchObject({
    title: "Ship",
    summary: "Notes",
  });
  const topics = ["A fire", "A vote", "A gift", "A book", "A loan"].map((topic, at) => `190${String(at)},${topic},x`);
  expect(guessed("year,topic,notes", ...topics)).toMatchObject({ title: "topic" });
  expect(guessed("year,topic,notes", ...topics.map((row) => row.replace(/A \w+/u, "Fires")))).toMatchObject({
    lane: "topic",
    summary: "notes",
  });
});

test("what names nobody is no source, and ids of somebody elsewhere are no actors", () => {
  const events = eventsOf(
    "date,name,source,persons,actors",
    "1900,A,unknown,,3;4",
    "1901,B,12,,Ada;Bob",
    "1902,C,Times,,",
  );
  expect(events.map(({ claims, actors }) => [claims.length, actors])).toEqual([
    [0, undefined],
    [0, ["Ada", "Bob"]],
    [1, undefined],
  ]);
  expect(events[0]?.extra).toEqual({ source: "unknown", actors: "3;4" });
});

test("years in a column of their own stand where the column of dates is blank", () => {
  const events = eventsOf("title,event_year,event_date", "A fire,1896,1896-04-06", "A wall,-776", "A road,1450,");
  expect(events.map(({ when }) => when)).toMatchObject([
    { earliest: "1896-04-06" },
    { earliest: "-0776", latest: "-0775" },
    { earliest: "1450" },
  ]);
  expect(guessed("title,event_year,event_date", "A fire,1896,1896-04-06")).not.toHaveProperty("year");
});

test("a day and a month have the year of the column beside them", () => {
  const events = eventsOf("year,date,title", "1939,1º de setembro,A war", "1939,mars 15,A march", "1940,31,A riddle");
  expect(events.map(({ when }) => when)).toMatchObject([
    { earliest: "1939-09-01" },
    { earliest: "1939-03-15" },
    { earliest: "1940", precision: "year" },
  ]);
});

test("when a row was made is no date of what it tells of, where there is another", () => {
  expect(guessed("name,created,out", "Bell,2004-03-05,2004-10-20")).toMatchObject({ start: "out" });
  expect(guessed("name,created", "Bell,2004-03-05")).toMatchObject({ start: "created" });
});
