import { expect, test } from "vitest";
import { guessMapping } from "./guess-mapping.ts";

/** Headers by what they are taken for. */
function guessed(header: string, rows: readonly string[]) {
  const headers = header.split(",");
  const table = { headers, rows: rows.map((row, at) => ({ number: at + 2, line: at + 2, cells: row.split(",") })) };
  return Object.fromEntries(
    [...guessMapping(table)].map(([role, columns]) => [role, columns.map((column) => headers[column]).join()]),
  );
}

test.each([
  ["other date,start date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "start date", title: "Ship" }],
  ["other date,starting date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "starting date", title: "Ship" }],
  ["other date,begin date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "begin date", title: "Ship" }],
  ["other date,beginning date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "beginning date", title: "Ship" }],
  ["other date,birth date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "birth date", title: "Ship" }],
  ["other date,births date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "births date", title: "Ship" }],
  ["other date,launch date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "launch date", title: "Ship" }],
  ["other date,launched date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "launched date", title: "Ship" }],
  ["other date,restart date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "other date", title: "Ship" }],
  ["other date,started up date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "started up date", title: "Ship" }],
  ["other date,date begin,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "date begin", title: "Ship" }],
  ["update date,sunk date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "sunk date", title: "Ship" }],
  ["updated date,sunk date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "sunk date", title: "Ship" }],
  ["access date,sunk date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "sunk date", title: "Ship" }],
  ["edited x date,sunk date,Ship", ["2001-05-14,2001-05-14,Ayla"], { start: "sunk date", title: "Ship" }],
  ["date1,Ship", ["27-Apr-73,Ayla"], { start: "date1", title: "Ship" }],
  ["datex,Ship", ["27-Apr-73,Ayla"], { start: "datex", title: "Ship" }],
  ["Sunk date,Ship", ["27-Apr-73,Ayla"], { start: "Sunk date", title: "Ship" }],
  ["Sunk date,Ship", ["2-Jul,Ayla"], { start: "Sunk date", title: "Ship" }],
  ["Sunk date,Ship", ["-333,Ayla"], { start: "Sunk date", title: "Ship" }],
  ["Sunk date,Ship", ["33,Ayla"], { start: "Sunk date", title: "Ship" }],
  ["Sunk date,Ship", ["1421.00,Ayla"], { start: "Sunk date", title: "Ship" }],
  ["Sunk date,Ship", ["14215,Ayla"], { title: "Ship" }],
  ["Sunk date,Ship", ["x 33,Ayla"], { title: "Ship" }],
  ["Sunk date,Ship", ["33 x,Ayla"], { title: "Ship" }],
  ["Sunk date,Ship", ["33.05,Ayla"], { title: "Ship" }],
  ["Sunk date,Ship", ["Apr x,Ayla"], { title: "Sunk date" }],
  ["Sunk date,Ship", ["12 foo,Ayla"], { title: "Sunk date" }],
  ["Sunk date,Ship", ["in Apr 73 or so many words on,Ayla"], { start: "Sunk date", title: "Ship" }],
  ["Sunk date,Ship", ["in Apr 73 or so many words one,Ayla"], { title: "Sunk date" }],
  [
    "Took office,Left office,Ship",
    ["2001-05-14,2001-05-14,Ayla"],
    { start: "Took office", title: "Ship", end: "Left office" },
  ],
  ["Took office,Left office,Ship", ["2001-05-14,12,Ayla"], { start: "Took office", title: "Ship" }],
  ["Took office,Left office,Ship", ["2001-05-14,1990,Ayla"], { start: "Took office", title: "Ship" }],
  [
    "Took office,Left office,Ship",
    ["2001-05-14,5 May 2001,Ayla"],
    { start: "Took office", title: "Ship", end: "Left office" },
  ],
  ["Took office,Left office,Ship", ["2001-05-14,never,Ayla"], { start: "Took office", title: "Left office" }],
  ["date,closed date,Ship", ["2001-05-14,12,Ayla"], { start: "date", title: "Ship", end: "closed date" }],
  ["closed date,Ship", ["27-Apr-73,Ayla"], { start: "closed date", title: "Ship" }],
  ["closed date,Ship", ["2001-05-14,Ayla"], { start: "closed date", title: "Ship" }],
  ["year,sunk date,Ship", ["2001,5 May,Ayla"], { year: "year", title: "sunk date" }],
  ["year,sunk date,Ship", ["2001,2001,Ayla"], { year: "year", title: "Ship" }],
  ["year,sunk date,Ship", ["2001,-5,Ayla"], { year: "year", title: "Ship" }],
  ["year,sunk date,Ship", ["2001,12,Ayla"], { year: "year", title: "Ship" }],
  ["year,sunk date,Ship", ["2001,5 May 2001,Ayla"], { year: "year", start: "sunk date", title: "Ship" }],
  ["year,sunk date,Ship", ["2001,soon,Ayla"], { year: "year", title: "sunk date" }],
  ["year,sunk date,Ship", ["2001,123,Ayla"], { year: "year", title: "Ship" }],
  ["year,sunk date,Ship", ["2001,2001-05,Ayla"], { year: "year", start: "sunk date", title: "Ship" }],
  ["year,month,sunk date,Ship", ["2001,5,5 May 2001,Ayla"], { year: "year", month: "month", title: "Ship" }],
  ["year,day,sunk date,Ship", ["2001,5,5 May 2001,Ayla"], { year: "year", day: "day", title: "Ship" }],
  [
    "year,end year,closed date,Ship",
    ["2001,2002,2001-05-14,Ayla"],
    { year: "year", "end-year": "end year", title: "Ship" },
  ],
  [
    "date,latest,closed date,Ship",
    ["2001-05-14,2001-05-14,2001-05-14,Ayla"],
    { start: "date", latest: "latest", title: "Ship" },
  ],
  ["year,closed date,Ship", ["2001,2001-05-14,Ayla"], { year: "year", title: "Ship", end: "closed date" }],
  ["wording,sunk date,Ship", ["then,27-Apr-73,Ayla"], { start: "sunk date", title: "wording" }],
  ["closed date,name", ["27-Apr-73,Ayla"], { start: "closed date", title: "name" }],
  [
    "other date,date ship launched,Ship",
    ["2001-05-14,2001-05-14,Ayla"],
    { start: "date ship launched", title: "Ship" },
  ],
  ["Sunk date,Ship", ["333.00,Ayla"], { start: "Sunk date", title: "Ship" }],
])("of columns of dates in %j with %j", (header, rows, expected) => {
  expect(guessed(header, rows)).toStrictEqual(expected);
});

test.each([
  [
    "date,precision,dobPrecision,name",
    ["2001-05-14,9,11,Ayla"],
    { start: "date", precision: "precision", title: "name" },
  ],
  [
    "dob,precision,dobPrecision,name",
    ["2001-05-14,9,11,Ayla"],
    { start: "dob", precision: "precision", title: "name" },
  ],
  ["dobPrecision,dob,name", ["11,2001-05-14,Ayla"], { start: "dob", precision: "dobPrecision", title: "name" }],
  ["hdate,hdate_end", ["2001-05-14,It goes on"], { start: "hdate", title: "hdate_end" }],
  ["date,year,month,name", ["5,2001,5,Ayla"], { day: "date", year: "year", month: "month", title: "name" }],
  ["date,year,month,name", ["31,2001,5,Ayla"], { day: "date", year: "year", month: "month", title: "name" }],
  ["date,year,month,name", ["2001-05-14,2001,5,Ayla"], { start: "date", year: "year", month: "month", title: "name" }],
  ["date,year,name", ["5,2001,Ayla"], { start: "date", year: "year", title: "name" }],
  [
    "date,day,year,month,name",
    ["5,14,2001,5,Ayla"],
    { start: "date", day: "day", year: "year", month: "month", title: "name" },
  ],
  ["date,year,event year,name", [",2001,2002,Ayla"], { start: "date", year: "year", title: "name" }],
  ["date,tonnage,name", [",900,Ayla"], { start: "date", title: "name" }],
  ["date,yr,name", [",2001,Ayla"], { start: "date", year: "yr", title: "name" }],
  ["time,name", ["5 AD?,Ayla"], { start: "time", title: "name" }],
])("what stands beside a date in %j with %j", (header, rows, expected) => {
  expect(guessed(header, rows)).toStrictEqual(expected);
});

test.each([
  ["y,t", ["1912,Bell cast", "-44,Bell broken", "-1046,A bell"], { year: "y", title: "t" }],
  ["y,x,t", ["-144,5,Bell cast", "-146,6,Bell hung"], { title: "t" }],
  ["y,date,t", ["1912,1913,Bell cast"], { start: "date", title: "t" }],
  ["y,t", ["12,Bell cast", "13,Bell hung"], { title: "t" }],
  ["y,label,t", ["-1046,前1046,Bell cast", "220,220,Bell hung"], { year: "y", wording: "label", title: "t" }],
  [
    "year,label,t",
    ["1912,in 1912,Bell cast", "1913,c. 1913,Bell hung"],
    { year: "year", wording: "label", title: "t" },
  ],
  ["year,label,t", ["1912,Bell 1912,Cast", "1913,Bell of 1913,Hung"], { year: "year", wording: "label", title: "t" }],
  ["year,label", ["1912,Bell 12,Cast", "1913,Bell 13,Hung"], { year: "year", title: "label" }],
  ["year,label", ["1912,The bell of 1912", "1913,The bell of 1913"], { year: "year", title: "label" }],
  ["год,событие", ["1912,Bell cast"], { year: "год", title: "событие" }],
  ["年,事件,地点,来源", ["1912,Bell cast,a,b"], { year: "年", title: "事件", place: "地点", source: "来源" }],
  ["anno,titolo,testo,fonte", ["1912,a,b,c"], { year: "anno", title: "titolo", summary: "testo", source: "fonte" }],
])("the year of a row in %j with %j", (header, rows, expected) => {
  expect(guessed(header, rows)).toStrictEqual(expected);
});

test.each([
  [
    "reignStartYear,reignStartMonth,reignStartDay,reignEndYear,birthYear,name",
    ["886,1,2,899,849,Alfred"],
    {
      year: "reignStartYear",
      month: "reignStartMonth",
      day: "reignStartDay",
      "end-year": "reignEndYear",
      title: "name",
    },
  ],
  ["reignStartYear,startYear,name", ["886,887,Alfred"], { year: "startYear", title: "name" }],
  ["reignStarting,name", ["a,Alfred"], { title: "name" }],
  [
    "datum,typ,titulek,popis",
    ["1912,a,Bell cast,b"],
    { start: "datum", lane: "typ", title: "titulek", summary: "popis" },
  ],
])("dates and words of %j with %j", (header, rows, expected) => {
  expect(guessed(header, rows)).toStrictEqual(expected);
});

const RULERS = ["Ada", "Bo", "Cy", "Di", "Ed"].map((name, at) => `${String(1912 + at)},${name} Ash,`);

test.each<[string, readonly string[], string]>([
  ["a title that they bear", RULERS.map((row) => `${row}President`), "Name"],
  ["two titles, as often", RULERS.map((row, at) => `${row}${at < 3 ? "President" : "Queen"}`), "Name"],
  ["titles that are different", RULERS.map((row, at) => `${row}Bell ${String(at)} cast`), "Title"],
  ["too few rows to tell", RULERS.slice(0, 4).map((row) => `${row}President`), "Title"],
  ["names that come again", RULERS.map(() => "1912,Ada Ash,President"), "Title"],
])("beside names the title is that of the row, with %s", (_, rows, title) => {
  expect(guessed("Year,Name,Title", rows)).toMatchObject({ title });
});
