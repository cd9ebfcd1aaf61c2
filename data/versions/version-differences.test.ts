import { expect, test } from "vitest";
import { parseTimeline } from "../file/parsing/parse.ts";
import type { Timeline } from "../timeline.ts";
import { applyEdit } from "../edit/apply-edit.ts";
import { versionDifferences } from "./version-differences.ts";
import type { Edit } from "../edit/edit.ts";

const when = (date: string) => ({ earliest: date, latest: date, precision: "day" });

const TEXT = JSON.stringify({
  version: 2,
  title: "Bells",
  lanes: [{ id: "tower", label: "In the tower" }],
  sources: [{ id: "gazette", type: "article-newspaper", title: "Bells ring", custom: { code: "HG" } }],
  events: [
    { id: "cast", title: "The bell is cast", lane: "tower", when: when("1912-03-04"), claims: [] },
    { id: "hung", title: "The bell is hung", lane: "tower", when: when("1912-03-09"), claims: [] },
  ],
});

function timeline(...edits: readonly Edit[]): Timeline {
  const read = parseTimeline(TEXT, "bells.json");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return edits.reduce((now, edit) => {
    const edited = applyEdit(now, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    return edited.timeline;
  }, read.value);
}

test("versions that say the same differ in nothing", () => {
  expect(versionDifferences(timeline(), timeline())).toEqual([]);
});

test("what one has alone and what both tell differently is told, with the fields", () => {
  const mine = timeline(
    { type: "change-details", change: { title: "The bells", description: "Of a tower" } },
    { type: "remove-event", event: "cast" },
    { type: "change-event", event: "hung", change: { title: "The bell hangs", place: "Northton" } },
  );
  const theirs = timeline(
    { type: "add-lane", lane: { id: "street", label: "In the street" } },
    { type: "change-source", source: "gazette", change: { URL: "https://gazette.example/bells" } },
  );
  expect(versionDifferences(mine, theirs)).toEqual([
    { where: "both", words: "the timeline: title, description" },
    { where: "second", words: "lane “In the street”" },
    { where: "both", words: "source “Bells ring”: URL" },
    { where: "both", words: "event “The bell hangs”: title, place" },
    { where: "second", words: "event “The bell is cast”" },
  ]);
});

test("a long title is cut, and a picture is known by its name", () => {
  const long = "x".repeat(61);
  const mine = timeline(
    { type: "change-event", event: "cast", change: { title: long } },
    { type: "keep-picture", picture: { name: "slide 3" } },
  );
  expect(versionDifferences(mine, timeline())).toEqual([
    { where: "both", words: `event “${"x".repeat(59)}…”: title` },
    { where: "first", words: "picture “slide 3”" },
  ]);
});
