import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { guessMapping } from "./guess-mapping.ts";

/** Headers by what they are taken for. */
function guessed(header: string, ...rows: readonly string[]) {
  const headers = header.split(",");
  const table = { headers, rows: rows.map((row, at) => ({ number: at + 2, line: at + 2, cells: row.split(",") })) };
  return Object.fromEntries(
    [...guessMapping(table)].map(([role, columns]) => [role, columns.map((column) => headers[column]).join()]),
  );
}

test.each([
  ["Date,Title,Text,Source,Link", { start: "Date", title: "Title", summary: "Text", source: "Source", url: "Link" }],
  [
    "Von,Bis,Titel,Beschreibung,Quelle",
    { start: "Von", end: "Bis", title: "Titel", summary: "Beschreibung", source: "Quelle" },
  ],
  [
    "Date de début,Date de fin,Événement,Lieu",
    { start: "Date de début", end: "Date de fin", title: "Événement", place: "Lieu" },
  ],
  ["Fecha,Título,Descripción,Fuente", { start: "Fecha", title: "Título", summary: "Descripción", source: "Fuente" }],
  [
    "date,end_date,display_date,title,description,source,caption,type,group",
    { start: "date", end: "end_date", wording: "display_date", lane: "group" },
  ],
  ["year,month,day,text,headline", { year: "year", month: "month", day: "day", title: "headline", summary: "text" }],
  [
    "start_date,end_date,category,facet,content_text",
    { start: "start_date", lane: "category", subject: "facet", summary: "content_text" },
  ],
  [
    "id,date,time,location,latitude,longitude,description,category,associations,sources",
    { id: "id", time: "time", latitude: "latitude", subject: "associations", source: "sources" },
  ],
  ["item,itemLabel,date", { id: "item", title: "itemLabel", start: "date" }],
  [
    "event_date,time_precision,event_type,actor1,actor2,source,notes,fatalities",
    {
      start: "event_date",
      precision: "time_precision",
      lane: "event_type",
      actors: "actor1,actor2",
      best: "fatalities",
      summary: "notes",
    },
  ],
  [
    "date_start,date_end,date_prec,source_article,source_office,best,low,high",
    { earliest: "date_start", latest: "date_end", source: "source_office", low: "low", high: "high" },
  ],
  ["Date,Title,Source 1,Source 2", { source: "Source 1,Source 2" }],
])("knows the columns %s", (headers, expected) => {
  expect(guessed(headers)).toMatchObject(expected);
});

test("does not take the two bounds of one date for a start and an end", () => {
  expect(guessed("date_start,date_end,date_prec,best")).not.toHaveProperty("start");
});

test("takes columns for what most of their cells are", () => {
  const rows = [
    "5,14 May 2001,https://a.example/1,Boat leaves",
    "6,c. 1912,https://a.example/2,Quay opens",
    "7,soon,,",
  ];
  expect(guessed("a,b,c,d", ...rows)).toEqual({ start: "b", url: "c", title: "d" });
});

test("takes numbers for years only where they can hardly be anything else", () => {
  expect(guessed("a,b", "476,Boat", "512,Quay")).not.toHaveProperty("start");
  expect(guessed("a,b", "1912,Boat", "1915,Quay")).toMatchObject({ start: "a" });
});

test.each([
  ["label,hdate,hdate_end", "Bell,1912-04-15,1913"],
  ["label,Start Era,End Era", "Bell,1912,1913"],
])("beside dates a column that is called the same, and end, is their end: %s", (header, row) => {
  const [, start, end] = header.split(",");
  expect(guessed(header, row)).toMatchObject({ start, end });
});

test("a name in two columns is one title, the given name first", () => {
  const text = "Surname,Given name,Born\nByron,Ada,1815-12-10\nBabbage,Charles,1791-12-26\n";
  expect(importFile({ name: "a.csv", text })).toMatchObject({
    imported: { timeline: { events: [{ title: "Ada Byron" }, { title: "Charles Babbage" }] } },
  });
  const alone = importFile({ name: "a.csv", text: "first_name,title,date\nAda,A birth,1815\n" });
  expect(alone).toMatchObject({ imported: { timeline: { events: [{ title: "A birth" }] } } });
});

test.each<[expected: Partial<Record<string, string>>, ...lines: [string, ...string[]]]>([
  [{ title: "ship_label" }, "date,kind,ship_label", "1901,Ferry,Ada", "1902,Tug,Bea", "1903,Barge,Cleo"],
  [{ title: "Keeper Name" }, "date,town,Keeper Name", "1901,Oldford,Ada", "1902,Newford,Bea"],
  // Whose names they are has another of nearly every row; a source is no title.
  [{ title: "what" }, "date,what,editor name", "1901,A boat,Ada", "1902,A bell,Ada", "1903,A bridge,Ada"],
  [{ title: "what" }, "date,what,source name", "1901,A boat,The Times", "1902,A bell,The Post"],
  // An identifier of words is a title only where there is no other.
  [{ title: "ship" }, "key,ship,date", "ada-sinks,Ada sinks,1901", "bea-burns,Bea burns,1902"],
  [{ title: "handle" }, "handle,date", "ada-sinks,1901", "bea-burns,1902"],
  [{ title: "ship" }, "key,ship,date,note", "ada-sinks,Ada,1901,It sank.", "bea-burns,Bea,1902,It burned."],
  // A title that is a date is one.
  [{ start: "title", summary: "text" }, "title,text", "May 1901,A boat sank.", "1902,A bell rang."],
  [{ title: "title", start: "date" }, "date,title", "2001-02-03,1984", "2002-03-04,2012"],
  [{ start: "time" }, "time,name", "624–546 BCE,Ada", "5–67 CE,Bea"],
  [{ time: "time" }, "date,time,name", "2001-02-03,10:15,Ada", "2001-02-04,9:15,Bea"],
])("the columns %j are told by headers and cells of %s", (...[expected, ...lines]) => {
  expect(guessed(...lines)).toMatchObject(expected);
});

test.each([
  ["Time,What", ["2016-05-05,a"], { title: "What", start: "Time" }],
  ["Time,What", ["13:04,a"], { time: "Time", title: "What" }],
  ["Time,Date,What", ["2016-05-05,2016,a"], { time: "Time", start: "Date", title: "What" }],
  ["Time,What", ["1473683400,a"], { title: "What", start: "Time" }],
  ["Time,What", ["5,a"], { time: "Time", title: "What" }],
  ["Start date,Start time,Subject", ["2016,13:04,a"], { start: "Start date", time: "Start time", title: "Subject" }],
  [
    "Start date,All day event,Subject,Tags",
    ["2016,no,a,b"],
    { start: "Start date", subject: "Tags", title: "Subject" },
  ],
  ["Start date,Subject", ["2016,a"], { start: "Start date", subject: "Subject" }],
  [
    "Start date,Start time,Subject,Title",
    ["2016,13:04,a,b"],
    { start: "Start date", time: "Start time", subject: "Subject", title: "Title" },
  ],
  ["Start date,Start times,Subject", ["2016,13:04,a"], { start: "Start date", subject: "Subject" }],
  ["a,b", ["1912,Boat"], { start: "a", title: "b" }],
  ["a,b", ["912,Boat"], { title: "b" }],
  ["a,b", ["20160505,Boat"], { start: "a", title: "b" }],
  ["a,b", ["2016050,Boat"], { title: "b" }],
  ["a,b", ["2116,Boat"], { title: "b" }],
  ["a,b", ["soon,Boat", "2016,Quay", "2017,Bell"], { start: "a", title: "b" }],
  ["a,b", ["soon,Boat", "never,Quay", "2017,Bell", "2016,x y"], { title: "b" }],
  [
    "a,b,c",
    ["2016,Boat,https://a.example/1.jpg", "2017,Quay,https://a.example/1.png?x"],
    { start: "a", media: "c", title: "b" },
  ],
  [
    "a,b,c",
    ["2016,Boat,https://a.example/1.jpeg", "2016,Boat,https://a.example/1.webm"],
    { start: "a", media: "c", title: "b" },
  ],
  ["a,b,c", ["2016,Boat,https://a.example/1.jpgx"], { start: "a", url: "c", title: "b" }],
  ["a,b,c", ["2016,Boat,xhttps://a.example/1"], { start: "a", title: "b" }],
  ["a,b,c", ["2016,Boat,https://a.example/1 x"], { start: "a", title: "b" }],
  ["a,b", [`2016,${"xy ".repeat(41)}`], { start: "a", summary: "b" }],
  ["a,b", [`2016,${"x".repeat(120)}`], { start: "a", title: "b" }],
  ["a,b", ["2016,x1"], { start: "a" }],
  ["First name,Last name,a", ["A,B,2016"], { start: "a", title: "First name,Last name" }],
  ["Given names,Surname,a", ["A,B,2016"], { start: "a", title: "Given names,Surname" }],
  ["Forename,Family name,a", ["A,B,2016"], { start: "a", title: "Forename,Family name" }],
  ["Vorname,Nachname,a", ["A,B,2016"], { start: "a", title: "Vorname,Nachname" }],
  ["Prénom,Nom de famille,a", ["A,B,2016"], { start: "a", title: "Prénom,Nom de famille" }],
  ["Nombre de pila,Apellidos,a", ["A,B,2016"], { start: "a", title: "Nombre de pila,Apellidos" }],
  ["Vorname,Familienname,a", ["A,B,2016"], { start: "a", title: "Vorname,Familienname" }],
  ["Nombre de pila,Apellido,a", ["A,B,2016"], { start: "a", title: "Nombre de pila,Apellido" }],
  ["xFirst name,Last name,a", ["A,B,2016"], { start: "a" }],
  ["First name,Last namex,a", ["Ada,B,2016"], { start: "a", title: "First name" }],
  ["First name,Text,a", ["A,B,2016"], { summary: "Text", start: "a" }],
  ["Source,Source 2,Source 12,Source 123,Place 2", ["A,B,C,D,E"], { source: "Source,Source 2,Source 12" }],
  ["Source2,Date,Title", ["A,2016,B"], { source: "Source2", start: "Date", title: "Title" }],
  ["Title,Headline,Date", ["a,b,2016"], { title: "Title", start: "Date" }],
  ["Headline,Title,Date", ["a,b,2016"], { title: "Title", start: "Date" }],
  ["Date,Start,Title", ["2016,2017,a"], { start: "Start", title: "Title" }],
  ["hdate,hdate_end,Title", ["1912,1913,a"], { title: "Title", start: "hdate", end: "hdate_end" }],
  ["start_era,end_era,Title", ["1912,1913,a"], { title: "Title", start: "start_era", end: "end_era" }],
  ["begin_era,era_end,Title", ["1912,1913,a"], { title: "Title", start: "begin_era", end: "era_end" }],
  ["era_start,era_end,Title", ["1912,1913,a"], { title: "Title", start: "era_start", end: "era_end" }],
  ["Date,Date end,Until,Title", ["1912,1913,1914,a"], { start: "Date", end: "Date end", title: "Title" }],
  [
    "Image,a,Title,Date",
    ["x,https://a.example/1.jpg,a,2016"],
    { media: "Image", title: "Title", start: "Date", url: "a" },
  ],
  ["Link,a,Title,Date", ["x,https://a.example/1,a,2016"], { url: "Link", title: "Title", start: "Date" }],
  ["date_start,date_end,date_prec", ["2016,2017,1"], { earliest: "date_start", latest: "date_end" }],
  [
    "date_start,date_end,date_prec,source_office,year",
    ["2016,2017,1,x,2016"],
    { source: "source_office", earliest: "date_start", latest: "date_end" },
  ],
  ["date_start,date_end", ["2016,2017"], { start: "date_start", end: "date_end" }],
  ["Date,Title", ["", ""], { start: "Date", title: "Title" }],
])("takes the columns of %s with %j", (headers, rows, expected) => {
  expect(guessed(headers, ...rows)).toEqual(expected);
});

test("looks at the first rows, of which most have to be of a kind", () => {
  const rows = (dates: number, others: number) => [
    ...Array<string>(dates).fill("2016,Boat"),
    ...Array<string>(others).fill("soon,Boat"),
  ];
  expect(guessed("a,b", ...rows(3, 2))).toEqual({ start: "a", title: "b" });
  expect(guessed("a,b", ...rows(5, 4))).toEqual({ title: "b" });
  expect(guessed("a,b", ...rows(30, 20), ...rows(0, 50))).toEqual({ start: "a", title: "b" });
});

test.each([
  ["name,dob,dobPrecision", ["A,1964-01-01,9", "B,1979-10-30,11"], { precision: "dobPrecision" }],
  ["date,mois,annee,titre", ["12,07,2011,A", "15,09,2011,B"], { day: "date", month: "mois", year: "annee" }],
  ["date,admin1,notes", ["2024-01-15,Borno,One came", "2024-01-16,Zamfara,Two came"], { summary: "notes" }],
])("what stands beside a date in %j", (header, rows, expected) => {
  const headers = header.split(",");
  const mapping = guessMapping({
    headers,
    rows: rows.map((row, index) => ({ number: index + 2, line: index + 2, cells: row.split(",") })),
  });
  const told = Object.fromEntries([...mapping].map(([role, [column]]) => [role, headers[column!]]));
  expect(told).toMatchObject(expected);
  expect(told["title"]).not.toBe("admin1");
});

test.each([
  ["Date,Subject", ["2001,A boat sinks", "2002,"], { start: "Date", subject: "Subject" }],
  ["Date,Subject", ["1,A boat", "2,A bell", "3,A bar", "4,A fire", "5,"], { start: "Date", title: "Subject" }],
  ["Date,Subject", ["1,A boat", "2,A bell", "3,A bar", "4,A fire", "5,A fire"], { start: "Date", title: "Subject" }],
  ["Date,Subject", ["2001,A boat sinks", "2002,boats;fires"], { start: "Date", subject: "Subject" }],
  [
    "Date,Subject,mission label",
    ["2001,A boat sinks,Ayla", "2002,A bell rings,Bela"],
    { start: "Date", subject: "Subject", title: "mission label" },
  ],
  [
    "source_office,source_article,date_prec,date_start,date_end",
    ["Gazette,Boat sinks,1,2001-05-14,2001-05-14"],
    { source: "source_office", title: "source_article", earliest: "date_start", latest: "date_end" },
  ],
  ["x,y,date", [`${"x".repeat(120)},So it is,2001`], { start: "date", title: "x" }],
  // What is called like a country, but is none, can be a title.
  [
    "headland,notes,date",
    ["Ayla,It sank,2001", "Bela,It swam,2002"],
    { summary: "notes", start: "date", title: "headland" },
  ],
  [
    "landmark,notes,date",
    ["Ayla,It sank,2001", "Bela,It swam,2002"],
    { summary: "notes", start: "date", title: "landmark" },
  ],
  ["admin,notes,date", ["Ayla,It sank,2001", "Bela,It swam,2002"], { summary: "notes", start: "date" }],
  ["admin1,notes,date", ["Ayla,It sank,2001", "Bela,It swam,2002"], { summary: "notes", start: "date" }],
  ["iso,notes,date", ["Ayla,It sank,2001", "Bela,It swam,2002"], { summary: "notes", start: "date" }],
  ["iso 3,notes,date", ["Ayla,It sank,2001", "Bela,It swam,2002"], { summary: "notes", start: "date" }],
])("what is a title among %j with %j", (header, rows, expected) => {
  expect(guessed(header, ...rows)).toStrictEqual(expected);
});
