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
  ["Date,Subject", ["2001,A boat sinks", "2002,A bell rings"], { start: "Date", title: "Subject" }],
  ["Date,Subject,Details", ["2001,A boat,It sank"], { start: "Date", title: "Subject", summary: "Details" }],
  [
    "Date,Subject,Details",
    ["2001,boats,It sank", "2002,boats,It swam"],
    { start: "Date", subject: "Subject", summary: "Details" },
  ],
  ["Date,Subject,Details", ["2001,old-boats,It sank"], { start: "Date", subject: "Subject", summary: "Details" }],
  ["Date,Subject,Title", ["2001,A boat,It sank"], { start: "Date", subject: "Subject", title: "Title" }],
  [
    "Date,Subject,Subject,Details",
    ["2001,A boat,Ropes,It sank"],
    { start: "Date", subject: "Subject,Subject", summary: "Details" },
  ],
  ["Date,Tags,Details", ["2001,A boat,It sank"], { start: "Date", subject: "Tags", summary: "Details" }],
  [
    "event_date,event_type,sub_event_type,source_scale,notes",
    ["2001-05-14,Battles,Attack,Other,It sank", "2001-05-15,Riots,Strike,Local,It swam"],
    { start: "event_date", lane: "event_type", subject: "sub_event_type", summary: "notes" },
  ],
  ["hdate,hdate_end,name", ["2001-05-14,2001-05-14,Boat"], { title: "name", start: "hdate", end: "hdate_end" }],
  ["start hdate,end hdate,name", ["2001-05-14,never,Boat"], { title: "name", start: "start hdate", end: "end hdate" }],
  ["hdate begin,hdate end,name", ["2001-05-14,never,Boat"], { title: "name", start: "hdate begin", end: "hdate end" }],
  ["x start hdate,x hdate end,name", ["2001-05-14,never,Boat"], { title: "name", start: "x start hdate" }],
  ["hdate start x,hdate x end,name", ["2001-05-14,never,Boat"], { title: "name", start: "hdate start x" }],
  ["hdate end,hdate,name", ["never,2001-05-14,Boat"], { title: "name", start: "hdate", end: "hdate end" }],
  ["hdate,end,hdate end,name", ["2001-05-14,2001-05-14,never,Boat"], { end: "end", title: "name", start: "hdate" }],
  ["name,name end", ["Boat,never"], { title: "name" }],
  [
    "hdate,end year,hdate end,name",
    ["2001-05-14,2001,never,Boat"],
    { "end-year": "end year", title: "name", start: "hdate" },
  ],
  ["latest,hdate,hdate end,name", ["2001-05-14,2001-05-14,never,Boat"], { latest: "latest", title: "name" }],
  ["Date,DATE,Title", ["2001-05-14,2001-05-14,Boat"], { start: "Date", title: "Title" }],
  ["sour2ce,Date,Title", ["Gazette,2001-05-14,Boat"], { start: "Date", title: "Title" }],
  ["source 2,Date,Title", ["Gazette,2001-05-14,Boat"], { source: "source 2", start: "Date", title: "Title" }],
  ["date 2,Title", ["Gazette,Boat"], { title: "Title" }],
  [
    "source_office,date_prec,date_start,date_end,where",
    ["Gazette,1,2001-05-14,2001-05-14,Town"],
    { source: "source_office", place: "where", earliest: "date_start", latest: "date_end" },
  ],
  [
    "date_prec,date_start,date_end,where",
    ["1,2001-05-14,2001-05-14,Town"],
    { place: "where", earliest: "date_start", latest: "date_end" },
  ],
  [
    "Start Date,Start Time,Subject",
    ["2001-05-14,10:00,Boat"],
    { start: "Start Date", time: "Start Time", title: "Subject" },
  ],
  ["Start Date,Before Start Time,Subject", ["2001-05-14,10:00,Boat;Quay"], { start: "Start Date", subject: "Subject" }],
  ["Start Date,All Day Event 2,Subject", ["2001-05-14,10:00,Boat;Quay"], { start: "Start Date", subject: "Subject" }],
  [
    "summary,x,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { summary: "summary", start: "date", title: "x" },
  ],
  ["summary,x,date", ["It sank,Ayla,2001-05-14", "It swam,Ayla,2001-05-14"], { summary: "summary", start: "date" }],
  ["summary,x,date", ["It sank,Ayla,2001-05-14"], { summary: "summary", start: "date" }],
  [
    "summary,x,date",
    ["It sank,Ayla,2001-05-14", "It swam,,2001-05-14", "It flew,,2001-05-14"],
    { summary: "summary", start: "date" },
  ],
  ["summary,x,date", ["It sank,a-b,2001-05-14", "It swam,b-c,2001-05-14"], { summary: "summary", start: "date" }],
  [
    "summary,x,date",
    [
      "It sank,Ayla,2001-05-14",
      "It swam,Bela,2001-05-14",
      "It flew,Cela,2001-05-14",
      "It ran,Dela,2001-05-14",
      "It lay,Dela,2001-05-14",
    ],
    { summary: "summary", start: "date", title: "x" },
  ],
  [
    "summary,x,date",
    [
      "It sank,word word word word word word word word word word word word word word word abcde,2001-05-14",
      "It swam,Bela,2001-05-14",
    ],
    { summary: "summary", start: "date", title: "x" },
  ],
  [
    "summary,x,date",
    [
      "It sank,word word word word word word word word word word word word word word word abcdex,2001-05-14",
      "It swam,Bela,2001-05-14",
    ],
    { summary: "summary", start: "date" },
  ],
  [
    "summary,x,date",
    ["It sank,Ayla,2001-05-14", "It swam,5,2001-05-14", "It swam,6,2001-05-14"],
    { summary: "summary", start: "date" },
  ],
  [
    "topic,date",
    ["Ayla,2001-05-14", "Bela,2001-05-14", "Cela,2001-05-14", "Dela,2001-05-14", "Ela,2001-05-14"],
    { start: "date", title: "topic" },
  ],
  [
    "topic,date",
    ["Ayla,2001-05-14", "Bela,2001-05-14", "Cela,2001-05-14", "Dela,2001-05-14", "Dela,2001-05-14"],
    { start: "date", title: "topic" },
  ],
  [
    "topic,date",
    ["Ayla,2001-05-14", "Bela,2001-05-14", "Cela,2001-05-14", "Cela,2001-05-14", "Cela,2001-05-14"],
    { lane: "topic", start: "date" },
  ],
  [
    "topic,date",
    ["Ayla,2001-05-14", "Bela,2001-05-14", "Cela,2001-05-14", "Dela,2001-05-14"],
    { lane: "topic", start: "date" },
  ],
  [
    "topic,date",
    ["Ayla,2001-05-14", "Bela,2001-05-14", "Cela,2001-05-14", "Dela,2001-05-14", "5,2001-05-14"],
    { lane: "topic", start: "date" },
  ],
  [
    "short title,topic,date",
    ["Go,Ayla,2001-05-14", "Go,Bela,2001-05-14", "Go,Cela,2001-05-14", "Go,Dela,2001-05-14", "Go,Ela,2001-05-14"],
    { "title-short": "short title", lane: "topic", start: "date" },
  ],
  [
    "mission label,topic,date",
    [
      "Ayla ship,Ayla,2001-05-14",
      "Bela ship,Bela,2001-05-14",
      "Cela ship,Cela,2001-05-14",
      "Dela ship,Dela,2001-05-14",
      "Ela ship,Ela,2001-05-14",
    ],
    { lane: "topic", start: "date", title: "mission label" },
  ],
  ["title,text", ["2001-05-14,It sank"], { summary: "text", start: "title" }],
  ["title,date", ["2001-05-14,2001-05-14"], { title: "title", start: "date" }],
  ["title,year", ["2001-05-14,2001"], { title: "title", year: "year" }],
  ["time,title", ["5 BC,Boat"], { title: "title", start: "time" }],
  ["time,title", ["44 BCE,Boat"], { title: "title", start: "time" }],
  ["time,title", ["44 B.C.,Boat"], { title: "title", start: "time" }],
  ["time,title", ["44 B.C.E.,Boat"], { title: "title", start: "time" }],
  ["time,title", ["44BC,Boat"], { title: "title", start: "time" }],
  ["time,title", ["5 CE,Boat"], { title: "title", start: "time" }],
  ["time,title", ["5 ADs,Boat"], { time: "time", title: "title" }],
  ["time,title", ["12:30,Boat"], { time: "time", title: "title" }],
  ["time,title", ["2016,Boat"], { title: "title", start: "time" }],
  ["time,title", ["soon 2016?,Boat"], { time: "time", title: "title" }],
  ["time,title", ["1473683400,Boat"], { title: "title", start: "time" }],
  ["time,title", ["5 May,Boat"], { time: "time", title: "title" }],
  ["time,title", ["AD 5,Boat"], { time: "time", title: "title" }],
  [
    "summary,x,date",
    ["Ayla,Bela,2001-05-14", "Cela,Dela,2001-05-14"],
    { summary: "summary", start: "date", title: "x" },
  ],
  ["summary,x,date", ["It sank,so,2001-05-14", "It swam,so,2001-05-14"], { summary: "summary", start: "date" }],
  ["x,y,date", ["a-b,So it is,2001-05-14"], { start: "date", title: "y" }],
  ["x,y,date", ["a-b,5,2001-05-14"], { start: "date" }],
  [
    "x,date",
    [
      "word word word word word word word word word word word word word word word word word word word word word word word abcde,2001-05-14",
    ],
    { start: "date", title: "x" },
  ],
  [
    "x,date",
    [
      "word word word word word word word word word word word word word word word word word word word word word word word abcdex,2001-05-14",
    ],
    { start: "date", summary: "x" },
  ],
  [
    "x,date",
    [
      "a-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-bc,2001-05-14",
    ],
    { start: "date", title: "x" },
  ],
  [
    "x,date",
    [
      "a-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-b-bcd,2001-05-14",
    ],
    { start: "date", summary: "x" },
  ],
  [
    "remark,mission label,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "mission label" },
  ],
  [
    "remark,source name,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { source: "source name", start: "date", title: "remark" },
  ],
  [
    "remark,alternative title,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "remark" },
  ],
  [
    "remark,alternate name,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "remark" },
  ],
  [
    "remark,mission label x,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "remark" },
  ],
  [
    "remark,class label,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "remark" },
  ],
  [
    "remark,big headline,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "big headline" },
  ],
  [
    "remark,the source name,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "the source name" },
  ],
  [
    "remark,alternat name,date",
    ["It sank,Ayla,2001-05-14", "It swam,Bela,2001-05-14"],
    { start: "date", title: "alternat name" },
  ],
  ["first name,last name,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "first name,last name" }],
  ["given names,surname,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "given names,surname" }],
  ["last name,first name,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "first name,last name" }],
  ["vorname,nachname,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "vorname,nachname" }],
  ["my vorname,nachname,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "my vorname" }],
  ["vornamen,nachname,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "vornamen" }],
  ["first namesake,last name,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "first namesake" }],
  ["forename,xlast name,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "forename" }],
  ["prenom,my nachname,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "prenom" }],
  ["prenom,nachnamen,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "prenom" }],
  ["prenom,apellidos,date", ["Ann,Berg,2001-05-14"], { start: "date", title: "prenom,apellidos" }],
  ["remark,Title [so it is],date", ["It sank,Ayla,2001-05-14"], { title: "Title [so it is]", start: "date" }],
  ["x,y,date", ["mars-observer,So it is,2001-05-14"], { start: "date", title: "y" }],
])("the columns %j with %j", (header, rows, expected) => {
  expect(guessed(header, rows)).toStrictEqual(expected);
});

test.each([
  ["x,y", "2001-05-14,#", "so,so", { start: "x", title: "y" }],
  ["date,subject", "2001-05-14,#", "2001-05-14,so;on", { start: "date", title: "subject" }],
  ["date,year,month,name", "5,2001,5,#", "then,2001,5,#", { day: "date", year: "year", month: "month", title: "name" }],
  ["Sunk date,Ship", "33,#", "so,so", { start: "Sunk date", title: "Ship" }],
  ["event_date,event_year,name", ",2001,#", ",so,#", { start: "event_date", year: "event_year", title: "name" }],
  ["Sunk date,Ship", "27-Apr-73,#", "so,so", { start: "Sunk date", title: "Ship" }],
  ["time,title", "2001-05-14,#", "noon,#", { title: "title", start: "time" }],
  ["topic,date", "#,2001-05-14", "so,2001-05-14", { start: "date", title: "topic" }],
  [
    "mission label,topic,date",
    "#,#,2001-05-14",
    "so,#,2001-05-14",
    { lane: "topic", start: "date", title: "mission label" },
  ],
  ["title,text", "2001-05-14,#", "#,#", { summary: "text", start: "title" }],
  [
    "Took office,Left office,Ship",
    "2001-05-14,2001-05-14,#",
    "2001-05-14,so,#",
    { start: "Took office", title: "Ship", end: "Left office" },
  ],
  ["summary,x,date", "so,#,2001-05-14", "so,so,2001-05-14", { summary: "summary", start: "date", title: "x" }],
])("fifty rows tell what the columns %j are: %j, and not what follows, %j", (header, first, later, expected) => {
  const rows = Array.from({ length: 150 }, (_, at) =>
    (at < 50 ? first : later).replaceAll("#", `Ship ${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))}`),
  );
  expect(guessed(header, rows)).toStrictEqual(expected);
});
