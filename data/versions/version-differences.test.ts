import { expect, test } from "vitest";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
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
  return edits.reduce((now, edit) => {
    const edited = applyEdit(now, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    return edited.timeline;
  }, parsedTimeline(TEXT));
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

test.each([
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(59)}…`],
  [`${"x".repeat(58)} yz`, `${"x".repeat(58)}…`],
])("the title %j is told as %j", (title, told) => {
  const mine = timeline({ type: "change-event", event: "cast", change: { title } });
  expect(versionDifferences(mine, timeline())).toEqual([{ where: "both", words: `event “${told}”: title` }]);
});

test("a picture is known by its name, and a period by its id", () => {
  const mine = timeline(
    { type: "keep-picture", picture: { name: "slide 3" } },
    { type: "keep-picture", picture: { name: "slide 4", takeaway: "It rings." } },
    {
      type: "add-era",
      era: { id: "war", title: "War", when: { earliest: "1914", latest: "1918", precision: "year" } },
    },
  );
  const theirs = timeline({ type: "keep-picture", picture: { name: "slide 4" } });
  expect(versionDifferences(mine, theirs)).toEqual([
    { where: "first", words: "era “War”" },
    { where: "first", words: "picture “slide 3”" },
    { where: "both", words: "picture “slide 4”: takeaway" },
  ]);
  expect(versionDifferences(timeline(), theirs)).toEqual([{ where: "second", words: "picture “slide 4”" }]);
});

test("a period that the file does not give is none of its own, whatever its events are", () => {
  const extent = { from: "1912-01-01", to: "1912-12-31" };
  const given: Edit = { type: "change-details", change: { extent } };
  expect(versionDifferences(timeline({ type: "remove-event", event: "cast" }), timeline())).toEqual([
    { where: "second", words: "event “The bell is cast”" },
  ]);
  expect(versionDifferences(timeline(given), timeline())).toEqual([{ where: "both", words: "the timeline: extent" }]);
});

test("under custom, every field counts, also one that is called as what the program computes", () => {
  const withCustom = (words: string) => {
    const file = JSON.parse(TEXT) as { readonly events: readonly object[] };
    const events = file.events.map((event) => ({ ...event, custom: { words } }));
    return parsedTimeline(JSON.stringify({ ...file, custom: { outlet: words }, events }));
  };
  expect(versionDifferences(withCustom("one"), withCustom("two"))).toEqual([
    { where: "both", words: "the timeline: custom" },
    { where: "both", words: "event “The bell is cast”: custom" },
    { where: "both", words: "event “The bell is hung”: custom" },
  ]);
});
