import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportChoices } from "../importer.ts";
import { tableImporter } from "./table-importer.ts";

function read(text: string, choices: ImportChoices = {}) {
  return tableImporter.read({ name: "table.csv", text }, choices);
}

function draftOf(text: string, choices?: ImportChoices): ImportDraft {
  const outcome = read(text, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** Notes as "row 2 kept: …". */
function told({ notes }: ImportDraft): string {
  return notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`).join("\n");
}

test("makes an event of a row, with a claim for each source it names", () => {
  const draft = draftOf(
    "Id,Date,End,Title,Text,Group,Place,Lat,Lon,Actors,Tags,Source,URL,Image,Credit,Caption,Importance,Follows,Weather\n" +
      'e1,14 May 2001,16 May 2001,Ferry aground,It ran onto the bar.,Water,Bar,"57,5",-3.25,Ann; Bo,"ferry, tide",Gazette,https://g.example/1,https://g.example/1.jpg,C. Dahl,The ferry,high,e0,calm\n',
  );
  expect(draft.events).toEqual([
    {
      at: "row 2",
      id: "e1",
      title: "Ferry aground",
      summary: "It ran onto the bar.",
      lane: "Water",
      place: "Bar",
      actors: ["Ann", "Bo"],
      subject: ["ferry", "tide"],
      when: {
        start: { earliest: "2001-05-14", latest: "2001-05-14", precision: "day", wording: "14 May 2001" },
        end: { earliest: "2001-05-16", latest: "2001-05-16", precision: "day", wording: "16 May 2001" },
      },
      claims: [{ source: "Gazette", url: "https://g.example/1", inferred: 'the column "Source"' }],
      media: [{ url: "https://g.example/1.jpg", title: "The ferry", credit: "C. Dahl" }],
      coordinates: { latitude: 57.5, longitude: -3.25 },
      follows: ["e0"],
      emphasis: "high",
      extra: { Weather: "calm" },
    },
  ]);
  expect(draft.notes).toEqual([]);
});

test("parts sources in a cell, says so, and gives no source an address that may be another's", () => {
  const draft = draftOf(
    'Date,Title,Source,Link\n2001,a,"NYT, Reuters",https://a.example/1\n2002,b,AP; AFP,"https://ap.example/1 https://afp.example/2"\n2003,c,,https://www.site.example/x\n',
  );
  expect(draft.events.map(({ claims }) => claims.map(({ source, url }) => [source, url]))).toEqual([
    [
      ["NYT", undefined],
      ["Reuters", undefined],
    ],
    [
      ["AP", "https://ap.example/1"],
      ["AFP", "https://afp.example/2"],
    ],
    [["site.example", "https://www.site.example/x"]],
  ]);
  expect(draft.events[0]?.extra).toEqual({ Link: "https://a.example/1" });
  expect(draft.events[2]?.claims[0]?.inferred).toBe('the column "Link"');
  expect(told(draft)).toContain('row 2 inferred: "NYT, Reuters" is taken as 2 sources');
  expect(told(draft)).toContain("row 3 inferred");
  expect(told(draft)).toContain('row 2 kept: to which of its 2 sources "https://a.example/1" belongs');
});

test("tells of the documents that rows describe once", () => {
  const draft = draftOf(
    "Date,Title,Source,Source title,Author,Published\n2001,a,Gazette,Ferry aground,A. Berg,15 May 2001\n2001,b,Gazette,Ferry aground,A. Berg,15 May 2001\n2001,c,Gazette,Ferry afloat,,\n",
  );
  expect(draft.sources).toMatchObject([
    {
      at: "row 2",
      id: "Gazette",
      title: "Ferry aground",
      "container-title": "Gazette",
      author: [{ literal: "A. Berg" }],
    },
    { at: "row 4", id: "Gazette: Ferry afloat" },
  ]);
  expect(draft.sources[0]?.published?.earliest).toBe("2001-05-15");
  expect(draft.events.map(({ claims }) => claims[0]?.source)).toEqual(["Gazette", "Gazette", "Gazette: Ferry afloat"]);
});

test("accounts for every row: with an event, or a note", () => {
  const draft = draftOf(
    "Date,Title,Text,Foo\nsoon,Boat,,\n,,,only this\n2001,,,\n2001,,One two three four five six seven eight nine ten eleven,\n,Quay,,\n",
  );
  expect(draft.events.map(({ at, title, when }) => [at, title, when !== undefined])).toEqual([
    ["row 2", "Boat", false],
    ["row 5", "One two three four five six seven eight nine ten eleven", true],
    ["row 6", "Quay", false],
  ]);
  expect(draft.events[0]?.extra).toEqual({ Date: "soon" });
  const notes = told(draft);
  expect(notes).toContain('row 2 kept: in the column "Date", "soon" is no date');
  expect(notes).toContain('row 3 dropped: it has neither a title nor a date that is read: "only this"');
  expect(notes).toContain("row 4 dropped: it has a date and no word of what happened");
  expect(notes).toContain('row 5 inferred: its title is the text of "Text"');
  expect(notes).toContain("row 6 kept: it has no date");
});

test("asks in which order day and month stand, unless a cell of the column or the user says it", () => {
  const rows = "Date,Title\n5/9/2016,a\n6/9/2016,b\n";
  expect(read(rows)).toMatchObject({ ask: "date-order", examples: ["5/9/2016", "6/9/2016"] });
  const starts = (draft: ImportDraft) => draft.events.map(({ when }) => when && "earliest" in when && when.earliest);
  expect(starts(draftOf(rows, { dateOrder: "month-first" }))).toEqual(["2016-05-09", "2016-06-09"]);
  const settled = draftOf(`${rows}19/9/2016,c\n`);
  expect(starts(settled)).toEqual(["2016-09-05", "2016-09-06", "2016-09-19"]);
  expect(told(settled)).toContain(
    'column "Date" chosen: dates such as "5/9/2016" are read with the day first, as "19/9/2016" of row 4',
  );
  expect(read(`${rows}19/9/2016,c\n9/19/2016,d\n`)).toHaveProperty("ask");
  expect(read("Date,Until,Title\n5/9/2016,,a\n5 Sep 2016,19/9/2016,b\n")).toHaveProperty("ask");
});

test.each([
  ["Date,Time,Title\n2016-09-12,13:04,a\n", "2016-09-12T13:04..2016-09-12T13:04 minute"],
  ["Date,Time,Title\n2016-09-12,1304,a\n", "2016-09-12T13:04..2016-09-12T13:04 minute"],
  ["Date,End,Title\n5 May 2016,7 May,a\n", "2016-05-05..2016-05-05 day -> 2016-05-07..2016-05-07 day"],
  ["Date,End,Title\n5 May 2016,5 May 2016,a\n", "2016-05-05..2016-05-05 day"],
  ["Date,End,Title\n5 May 2016,1 May 2016,a\n", "2016-05-05..2016-05-05 day"],
  ["Date,End,Title\n,2016,a\n", "..2016 bounded -> 2016..2016 year"],
  ["Year,Month,Day,Title\n2016,5,7,a\n", "2016-05-07..2016-05-07 day"],
  ['Year,Month,Day,Title\n"1,066",10,,a\n', "1066-10..1066-10 month"],
  ["Year,Month,Day,Title\n2016,May,7,a\n", "2016-05-07..2016-05-07 day"],
  ["Year,End year,Title\n2016,2018,a\n", "2016..2016 year -> 2018..2018 year"],
  ["Earliest,Latest,Title\n2016-05-01,2016-05-07,a\n", "2016-05-01..2016-05-07 bounded"],
  ["Date,Precision,Title\n2016-05-15,month,a\n", "2016-05..2016-05 month"],
  ["event_date,time_precision,notes\n2016-05-15,2,a\n", "2016-05-09..2016-05-21 week"],
  ["event_date,time_precision,notes\n2016-05-15,3,a\n", "2016-05..2016-05 month"],
  ["event_date,time_precision,notes\n2016-05-15,1,a\n", "2016-05-15..2016-05-15 day"],
  ["Date,Precision,Title\n2016-05-15,3,a\n", "2016-05-15..2016-05-15 day"],
  [
    "date_start,date_end,date_prec,best,dyad_name\n2016-05-01 00:00:00.000,2016-05-03 00:00:00.000,2,5,a\n",
    "2016-05-01..2016-05-03 bounded",
  ],
  ["item,itemLabel,date\nQ1,a,2016-05-15T00:00:00Z\n", "2016-05-15..2016-05-15 day"],
  ["item,itemLabel,date\nQ1,a,2016-01-01T00:00:00Z\n", "2016..2016 bounded"],
  ["Display date,Title\nc. 1912,a\n", "1912..1912 year"],
])("reads the date of %j", (text, expected) => {
  const when = draftOf(text).events[0]?.when;
  const ends = when && ("start" in when ? [when.start, when.end] : [when]);
  expect(
    ends?.map(({ earliest = "", latest = "", precision }) => `${earliest}..${latest} ${precision}`).join(" -> "),
  ).toBe(expected);
});

test("keeps what an end says that comes before its start, and tells it", () => {
  const draft = draftOf("Date,End,Title\n5 May 2016,1 May 2016,a\n");
  expect(draft.events[0]?.extra).toEqual({ End: "1 May 2016" });
  expect(told(draft)).toContain("comes before the start");
});

test("has a figure and a quotation where one source stands for them, and keeps them as data otherwise", () => {
  const rows =
    "event_date,notes,source,fatalities,quote\n2016-05-15,a,AP,5,so it was\n2016-05-15,b,AP; AFP,5,so it was\n";
  const { events } = draftOf(rows);
  expect(events[0]?.claims).toMatchObject([{ figures: [{ measure: "fatalities", value: 5 }], says: "so it was" }]);
  expect(events[1]?.claims.some((claim) => "figures" in claim || "says" in claim)).toBe(false);
  expect(events[1]?.extra).toEqual({ fatalities: "5", quote: "so it was" });
  const ged = draftOf(
    "date_start,date_end,date_prec,best,low,high,source_office,dyad_name\n2016-05-01,2016-05-01,1,5,3,8,AP,a\n",
  );
  expect(ged.events[0]?.claims[0]?.figures).toEqual([{ measure: "deaths", min: 3, max: 8 }]);
  expect(ged.events[0]?.extra).toEqual({ date_prec: "1", best: "5" });
});

test("takes the columns that the user names, and says which there are", () => {
  const text = "Eins,Zwei\n2016,Boot\n";
  const { events } = draftOf(text, { mapping: { start: "Eins", title: "Zwei" } });
  expect(events).toMatchObject([{ title: "Boot", when: { earliest: "2016" } }]);
  expect(read("Eins,Zwei\nx,Boot\ny,Kai\n")).toMatchObject({
    refused:
      'no column of the table is known to hold dates; its columns are "Eins", "Zwei": say which is which with a mapping such as {"start":"Eins","title":"Zwei"} (convert --mapping FILE)',
  });
  expect(read(text, { mapping: { start: "Drei" } })).toMatchObject({
    refused: expect.stringContaining('no column "Drei"') as string,
  });
});

test("reads the cells of a spreadsheet", () => {
  const file = {
    name: "x.xlsx",
    text: "",
    rows: [
      ["Date", "Title"],
      ["2016", "Boat"],
    ],
  };
  expect(tableImporter.recognises(file)).toBe(true);
  expect(tableImporter.read(file, {})).toMatchObject({ draft: { events: [{ at: "row 2", title: "Boat" }] } });
});

test("refuses a table without rows", () => {
  expect(read("Date,Title\n")).toMatchObject({ refused: expect.stringContaining("no rows") as string });
  expect(read("")).toMatchObject({ refused: expect.stringContaining("empty") as string });
});

test.each([
  ["Date,Title\n2016,Boat\n", true],
  ["a;b;c\n1;2;3\n4;5;6\n", true],
  ["# 2016\nIt was a cold, wet day.\nThe boat, however, left.\n", false],
  ['{"Date":1,"Title":2}\n', false],
  ["<data>, Date, Title\n2016, a, b\n</data>", false],
  ["", false],
  ["x".repeat(200_000), false],
])("tells tables from other texts: %#", (text, expected) => {
  expect(tableImporter.recognises({ name: "x", text })).toBe(expected);
});

test("keeps fields that are called as those of every object", () => {
  const { events } = draftOf("Date,Title,__proto__,constructor,toString\n2016,Boat,a,b,c\n");
  expect(events[0]?.extra).toEqual({ "column 3": "a", constructor: "b", toString: "c" });
});

test.each([
  ["200 columns", `Date,Title,${Array.from({ length: 198 }, () => "x").join(",")}\n2016,a${",y".repeat(198)}\n`],
  ["a header of 100000 characters", `Date,Title,${"x".repeat(100_000)}\n2016,a,b\n`],
  ["only quotation marks", `Date,Title\n${'"'.repeat(10_001)}\n2016,a\n`],
  ["a quotation mark at the end", 'Date,Title\n2016,a\n2017,b"'],
  ["formulas", "Date,Title\n=NOW(),=cmd|' /C calc'!A0\n2016,a\n"],
  ["a cell that ends in half of a character", `Date,Text\n2016,${"x".repeat(46)}\u{1f6a2}\u{1f6a2}\u{1f6a2}\n`],
])("takes a table with %s", (_, text) => {
  const { events, notes } = draftOf(text);
  expect(events.length + notes.length).toBeGreaterThan(0);
  // Which throws for half of a character.
  expect(() => encodeURIComponent(events.map(({ title }) => title).join())).not.toThrow();
});

test("a time of day in words, or one that no clock shows, does not take the day with it", () => {
  const draft = draftOf(
    "Date,Time of day,Title\n2016-09-12,Night,Boat\n2016-09-13,25:10,Quay\n2016-09-14,14:05,Bell\n",
  );
  expect(draft.events.map(({ when, extra }) => [when, extra])).toMatchObject([
    [{ earliest: "2016-09-12", precision: "day" }, { "Time of day": "Night" }],
    [{ earliest: "2016-09-13", precision: "day" }, { "Time of day": "25:10" }],
    [{ earliest: "2016-09-14T14:05", precision: "minute" }, undefined],
  ]);
  expect(told(draft)).toContain('row 3 kept: in the column "Time of day"');
});

test("dates and times of UTC are taken before those of the place, with their zone", () => {
  const { events } = draftOf(
    "date_local,time_local,date_utc,time_utc,event,source_id\n2016-09-13,00:42,2016-09-12,16:42,Boat leaves,S-1\n",
  );
  expect(events[0]?.when).toMatchObject({ earliest: "2016-09-12T16:42Z", precision: "minute" });
  expect(events[0]?.claims).toMatchObject([{ source: "S-1" }]);
  expect(events[0]?.extra).toMatchObject({ date_local: "2016-09-13" });
});

test("a column of times with dates in it is one of dates, and so are counted milliseconds", () => {
  expect(draftOf("time,event\n2015/01/02 04:05:00,Boat\n").events[0]?.when).toMatchObject({
    earliest: "2015-01-02T04:05:00",
  });
  const { events } = draftOf("time,event\n1473683400000,Boat\n1473683400,Quay\n");
  expect(events.map(({ when }) => when)).toMatchObject([
    { earliest: "2016-09-12T12:30", zone: "Z", precision: "minute", wording: "1473683400000" },
    { earliest: "2016-09-12T12:30", zone: "Z", precision: "minute", wording: "1473683400" },
  ]);
});

test("a row without a title is called by the first of its other words", () => {
  const draft = draftOf("date,main,other\n2016-09-12,Boat leaves,\n2016-09-13,,Bell falls\n");
  expect(draft.events.map(({ title }) => title)).toEqual(["Boat leaves", "Bell falls"]);
  expect(told(draft)).toContain('row 3 inferred: its title is the text of "other"');
});

test("a table of two columns is one where the first is known to hold dates", () => {
  expect(tableImporter.recognises({ name: "a", text: "date,count\n2016-09-12,5\n2016-09-13,6\n" })).toBe(true);
  expect(tableImporter.recognises({ name: "a", text: "Dear all,\nthe boat, I fear,\nis late, too\n" })).toBe(false);
});

test("a page behind a newspaper is a place in it, and no source", () => {
  const { events } = draftOf('Date,Event,Source\n2016,Boat,"Harbour Gazette, p. 3"\n2017,Quay,"Abendblatt, S. 12"\n');
  expect(events.map(({ claims }) => claims)).toMatchObject([
    [{ source: "Harbour Gazette", at: { locator: "3", label: "page" } }],
    [{ source: "Abendblatt", at: { locator: "12", label: "page" } }],
  ]);
  expect(draftOf('Date,Event,Source\n2016,Boat,",ci,"\n').events[0]?.claims).toMatchObject([{ source: "ci" }]);
});

test("a month or day 0 is one that is not known", () => {
  const { events } = draftOf(
    "iyear,imonth,iday,summary,scite1\n2014,1,0,Boat,Gazette\n2014,0,0,Quay,\n2014,2,3,Bell,\n",
  );
  expect(events.map(({ when }) => when)).toMatchObject([
    { earliest: "2014-01", precision: "month" },
    { earliest: "2014", precision: "year" },
    { earliest: "2014-02-03", precision: "day" },
  ]);
  expect(events[0]?.claims).toMatchObject([{ source: "Gazette" }]);
});
