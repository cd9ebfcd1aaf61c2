import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeline } from "./parse.ts";
import { foreignJson, foreignText } from "./foreign-text.ts";

const named = (reason: string | undefined): string | undefined =>
  reason?.split(";")[0]?.replace("this looks like ", "");

test.each<[string, string | undefined]>([
  ["Year,Month,Day,Time,End Year,End Month\n2016,9,12,,,\n", "a TimelineJS spreadsheet (CSV)"],
  ["date,title,source\n2016-09-12,Truce,WP\n", "a table (CSV)"],
  ["date;title;source\n2016-09-12;Truce;WP\n", "a table (CSV) with semicolons"],
  ["date\ttitle\tsource\n2016-09-12\tTruce\tWP\n", "a table with tabs (TSV)"],
  ["0 HEAD\n1 SOUR Gramps\n", "a family tree (GEDCOM)"],
  ["BEGIN:VCALENDAR\nVERSION:2.0\n", "a calendar (iCalendar)"],
  ["TY  - NEWS\nTI  - Truce\nER  - \n", "a list of references (RIS)"],
  ["@article{a, title={Truce}}\n", "a list of references (BibTeX)"],
  ["title: Truce\n\n2016-09-12: Truce begins\n", "a Markwhen timeline, or YAML"],
  ["# Notes\n\nText\n", "a Markdown document"],
  ['<?xml version="1.0"?>\n<timeline><version>2.1.0</version></timeline>', "a file of The Timeline Project (XML)"],
  ['<data date-time-format="iso8601"><event start="2016"/></data>', "a SIMILE Timeline (XML)"],
  ["<note>\n</note>", "XML with <note> as its root"],
  ['<?xml version="1.0"?><!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ["<!doctype html><html></html>", undefined],
  ['{"version": 2}', undefined],
  ["", undefined],
])("a text is named by its beginning: %j", (text, name) => {
  expect(named(foreignText(text))).toBe(name);
});

test.each<[string, unknown, string | undefined]>([
  ["TimelineJS", { title: {}, events: [{ start_date: { year: "2016" } }] }, "a TimelineJS timeline (JSON)"],
  ["SIMILE", { dateTimeFormat: "iso8601", events: [] }, "a SIMILE Timeline (JSON)"],
  ["vis-timeline", [{ id: 1, content: "a", start: "2016" }], "a list of vis-timeline items (JSON)"],
  ["CSL", [{ id: "a", type: "book", issued: {} }], "a list of references (CSL-JSON)"],
  ["GeoJSON", { type: "FeatureCollection", features: [] }, "a map (GeoJSON)"],
  ["JSON-LD", { "@context": "https://schema.org" }, "linked data (JSON-LD)"],
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
