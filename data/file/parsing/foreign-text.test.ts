import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeline } from "./parse.ts";
import { foreignJson, foreignText } from "./foreign-text.ts";

const named = (reason: string | undefined): string | undefined =>
  reason?.split(";")[0]?.replace("this looks like ", "");

test.each<[string, string | undefined]>([
  ["Year,Month,Day,Time,End Year,End Month\n2016,9,12,,,\n", "a TimelineJS spreadsheet (CSV)"],
  ["date,title,source\n2016-09-12,Truce,WP\n", "a table (CSV)"],
  ["// a note\nimport { x } from 'y';\n", "a script (JavaScript or TypeScript)"],
  ["/* a\n note */ My.data = [f()];\n", "a script (JavaScript or TypeScript)"],
  ["date;title;source\n2016-09-12;Truce;WP\n", "a table (CSV) with semicolons"],
  ["date\ttitle\tsource\n2016-09-12\tTruce\tWP\n", "a table with tabs (TSV)"],
  ["0 HEAD\n1 SOUR Gramps\n", "a family tree (GEDCOM)"],
  ["BEGIN:VCALENDAR\nVERSION:2.0\n", "a calendar (iCalendar)"],
  ["TY  - NEWS\nTI  - Truce\nER  - \n", "a list of references (RIS)"],
  ["@article{a, title={Truce}}\n", "a list of references (BibTeX)"],
  ["title: Truce\n\n2016-09-12: Truce begins\n", "a Markwhen timeline, or YAML"],
  ["# Notes\n\nText\n", "a Markdown document"],
  ["---\ntitle: Notes\n---\n\nText\n", "a Markdown document"],
  ["---\ntitle: Notes\n---\nother: x\n", "a Markdown or YAML document"],
  ["--- !ruby/object:Notes\ntitle: x\n", "a YAML document"],
  ["notes:\n  - one\n", "a YAML document"],
  ["notes:\n  one: 1\n", "a YAML document"],
  ['<?xml version="1.0"?>\n<timeline><version>2.1.0</version></timeline>', "a file of The Timeline Project (XML)"],
  ['<data date-time-format="iso8601"><event start="2016"/></data>', "a SIMILE Timeline (XML)"],
  ["<note>\n</note>", "XML with <note> as its root"],
  ['<?xml version="1.0"?><!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ["<!doctype html><html></html>", undefined],
  ['{"version": 2}', undefined],
  ["", undefined],
  ["\n\n  # Notes", "a Markdown document"],
  ["0   HEAD\n", "a family tree (GEDCOM)"],
  ["begin:vcard\nVERSION:4.0\n", "an address book (vCard)"],
  ["Notes:\nTY  - NEWS\n", "a list of references (RIS)"],
  ["@article {a}", "a list of references (BibTeX)"],
  ['"Year","Month","Day"\n', "a TimelineJS spreadsheet (CSV)"],
  ["Year;Month;Day\n", "a TimelineJS spreadsheet (CSV)"],
  ["year\tmonth\tday\n", "a TimelineJS spreadsheet (CSV)"],
  ["#TimeFlow\tformat\n", "a TimeFlow file"],
  ["dateFormat: d/M/y\n", "a Markwhen timeline, or YAML"],
  ["---\ntitle: Truce\n---\n", "a Markdown or YAML document"],
  ["---\r\ntitle: Truce\r\n---\r\n", "a Markdown or YAML document"],
  ["### Notes", "a Markdown document"],
  ["# a plan\n# of ours\n\nproject:\n  id: x\n", "a Markdown or YAML document"],
  ["A day in May\n\n09:00 AM : a boat\n", "a plain text"],
  ["= Of Harbour and Quay =\n\n1 -- The quay is built\n7 -- A bell is rung there\n", "a plain text"],
  ["…\nThe quay is built.\n", undefined],
  ["…\nThe quay is built.\nA bell is rung.\n", "a plain text"],
  ["…\n  {\nThe quay is built.\nA bell is rung.\n", undefined],
  ['"title": "Of a quay",\n"description": "The quay is built"\n', undefined],
  ["// The quay is built.\n// A bell is rung.\n{}\n", undefined],
  ["#Harbour #Bells\n```bells\nrung: often\n```\n", "a Markdown document"],
  ["- a bell\n- a boat\n", "a Markdown document"],
  ["Chart.draw('here', { a: f() });", "a script (JavaScript or TypeScript)"],
  ["@prefix a: <https://x.org/> .\n", "linked data (Turtle)"],
  ["-- bells\nINSERT INTO bells VALUES (1);\n", "a dump or query of a database (SQL)"],
  ["# bells\nimport csv\n\nrun()\n", "a program (Python or the like)"],
  ['BELLS: list = [\n    {"a": f()},\n]\n', "a program (Python or the like)"],
  ["Truce", undefined],
  // What a format begins with says nothing in the middle of a text.
  ["10 HEAD", undefined],
  ["see BEGIN:VCALENDAR", undefined],
  ["see BEGIN:VCARD", undefined],
  ["see TY  - NEWS", undefined],
  ["see @article{a}", undefined],
  ["in Year,Month,Day", undefined],
  ["see #TIMEFLOW", undefined],
  ["the title: Truce", undefined],
  ["- ---\na\n---", undefined],
  ["see # Notes", undefined],
  ["0 HEADING", undefined],
  ["@article, said the editor {a}", undefined],
  ["title:Truce", undefined],
  ["---\ntitle: Truce", undefined],
  ["#### Notes", undefined],
  ["#Notes", undefined],
])("a text is named by its beginning: %j", (text, name) => {
  expect(named(foreignText(text))).toBe(name);
});

test.each<[string, string | undefined]>([
  ["a,b,c\n1,2,3", "a table (CSV)"],
  ["a,b,c\r\n1,2,3\r\n", "a table (CSV)"],
  ["a,b,c,d,e\n1,2,3", "a table (CSV)"],
  ["a,b,c\n1,2", undefined],
  ["a,b\n1,2", undefined],
  ["a,b\n1,2,3", undefined],
  ["a,b,c", undefined],
  ["a,b,c\n\n1,2,3", undefined],
])("a header and a line below it with as many columns are a table: %j", (text, name) => {
  expect(named(foreignText(text))).toBe(name);
});

test.each<[string, string | undefined]>([
  ["<kml><Document/></kml>", "a KML map"],
  ["<gpx>", "a GPX track"],
  ['<rss version="2.0">', "a news feed (RSS)"],
  ["<feed\nxmlns='a'>", "a news feed (Atom)"],
  ["<TEI>", "a TEI document (XML)"],
  ['<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "a">\n<plist>', "a property list (XML)"],
  ["<note/>", "XML with <note> as its root"],
  ["<_1>", "XML with <_1> as its root"],
  ["<a:b-c.d>", "XML with <a:b-c.d> as its root"],
  [`<${"a".repeat(61)}>`, `XML with <${"a".repeat(61)}> as its root`],
  [`<${"a".repeat(62)}>`, undefined],
  ["< 3 boats", undefined],
  ["<1>", undefined],
  ["<note", undefined],
  // A page and a picture may have a timeline in them, wherever their root stands.
  ["<svg>", undefined],
  ["<svg\n>", undefined],
  ["<s:svg xmlns:s='a'>", undefined],
  [`<${"s".repeat(20)}:svg>`, undefined],
  ["<html lang='en'>", undefined],
  ["<HTML>", undefined],
  ["<!DOCTYPE html>", undefined],
  ["<svgs>", "XML with <svgs> as its root"],
  ["<htmls>", "XML with <htmls> as its root"],
  ["<a:svgs>", "XML with <a:svgs> as its root"],
  [`<!--${" ".repeat(4000)}--><note>`, "XML with <note> as its root"],
  [`<!--${" ".repeat(4096)}--><note>`, undefined],
])("markup is named by its root: %j", (text, name) => {
  expect(named(foreignText(text))).toBe(name);
});

test("no more than the beginning is looked at", () => {
  const far = " ".repeat(65_536);
  expect(foreignText(`${far}# Notes`)).toBeUndefined();
  expect(named(foreignText(`${far.slice(3)}# Notes`))).toBe("a Markdown document");
});

test.each([
  ["comments", "/* Bells */\n"],
  ["comments side by side", "/**/"],
  ["texts of Python", '"""Bells"""\n'],
  ["quotation marks", '"'],
  ["remarks", "-- Bells\n"],
])("a file of %s that nothing follows is told soon", (_, piece) => {
  // What looks for the end of each in all that follow takes hours.
  expect(foreignText(`${piece.repeat(5000)}?`)).toBeUndefined();
});

test.each<[string, unknown, string | undefined]>([
  ["TimelineJS", { title: {}, events: [{ start_date: { year: "2016" } }] }, "a TimelineJS timeline (JSON)"],
  ["SIMILE", { dateTimeFormat: "iso8601", events: [] }, "a SIMILE Timeline (JSON)"],
  ["vis-timeline", [{ id: 1, content: "a", start: "2016" }], "a list of vis-timeline items (JSON)"],
  ["CSL", [{ id: "a", type: "book", issued: {} }], "a list of references (CSL-JSON)"],
  ["GeoJSON", { type: "FeatureCollection", features: [] }, "a map (GeoJSON)"],
  ["a feature", { type: "Feature" }, "a map (GeoJSON)"],
  ["a topology", { type: "Topology" }, "a map (GeoJSON)"],
  ["JSON-LD", { "@context": "https://schema.org" }, "linked data (JSON-LD)"],
  ["a graph", { "@graph": [] }, "linked data (JSON-LD)"],
  ["events of SIMILE", { events: [{ start: "2016", title: "Truce" }] }, "a SIMILE Timeline (JSON)"],
  ["a type that only has such a word", { type: "Feature list" }, undefined],
  ["a type that only ends so", { type: "a Feature" }, undefined],
  ["a type that is no text", { type: ["Feature"] }, undefined],
  ["events without fields", { events: [{}] }, undefined],
  ["events with one of two fields", { events: [{ start: "2016" }] }, undefined],
  ["events that are no list", { events: { 0: { start_date: {} } } }, undefined],
  ["no events", { events: [] }, undefined],
  ["items without content", [{ start: "2016" }], undefined],
  ["references without a type", [{ id: "a", issued: {} }], undefined],
  ["references without a date", [{ id: "a", type: "book" }], undefined],
  ["an empty list", [], undefined],
  ["nothing", null, undefined],
  ["a text", "FeatureCollection", undefined],
  ["what has lanes", { lanes: [], type: "Feature" }, undefined],
  ["what has sources", { sources: [], type: "Feature" }, undefined],
  ["what has a period", { extent: {}, type: "Feature" }, undefined],
  ["a list", [1, 2], undefined],
  ["a timeline", { version: 2, lanes: [], sources: [], events: [] }, undefined],
  ["the beginning of one", { title: "Truce" }, undefined],
])("a JSON value is named by its fields: %s", (_name, value, name) => {
  expect(named(foreignJson(value))).toBe(name);
});

test("another format is one problem, and no list of JSON errors", () => {
  for (const text of ["Year,Month,Day\n2016,9,12\n", JSON.stringify([{ start: 1, content: "" }])]) {
    const result = parseTimeline(text, "t.csv");
    expect(result.ok ? [] : result.problems).toHaveLength(1);
  }
  const ours = readFileSync(new URL("../../../e2e/helpers/harbour.json", import.meta.url), "utf8");
  expect(parseTimeline(ours, "t.json").ok).toBe(true);
});

test("a reason says what a timeline is", () => {
  expect(foreignText("# Notes")).toBe(
    "this looks like a Markdown document; Sourceline finds no events with dates in it that it can read. docs/importing.md says which files of other programs open, docs/file-format.md what a timeline is",
  );
});

test("another format is a problem of the file as a whole", () => {
  for (const text of ["# Notes", '{"@graph": []}']) {
    const result = parseTimeline(text, "t.json");
    expect(result.ok ? [] : result.problems).toMatchObject([{ file: "t.json", line: 1, column: 1, path: "" }]);
  }
});

test("LaTeX, and Markdown with lines below its headings, are called by their names", () => {
  expect(foreignText("% Bells\n\\vspace{1cm}\n\\begin{block}{x}")).toContain("a LaTeX document");
  expect(foreignText("Timeline\n========\n\n* the bell is cast")).toContain("a Markdown document");
});
