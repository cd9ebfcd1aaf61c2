import { expect, test } from "vitest";
import { groupsOfRecords } from "./grouped-records.ts";
import { RECORDS } from "./records.ts";

const CAST = { year: 1912, text: "Bell cast" };
const HUNG = { year: "20 May 1913", text: "Bell hung" };
const SUNG = { year: 1914, text: "Song of the bell", tags: "music" };

test("events of groups have the groups for lanes; those of further lists have the names of these for tags", () => {
  const groups = [
    { era: "Old", events: [CAST], songs: [], pictures: ["a.png"] },
    { era: "New", events: [HUNG], songs: [SUNG, HUNG], sources: [CAST] },
  ];
  expect(groupsOfRecords([...groups, { era: "No list" }])).toBeUndefined();
  expect(groupsOfRecords(groups)).toStrictEqual({
    list: [
      { ...CAST, group: "Old" },
      { ...HUNG, group: "New" },
      { ...SUNG, group: "New" },
      { ...HUNG, group: "New", tags: "songs" },
    ],
    field: "",
    others: {},
    places: ["[0].events[0]", "[1].events[0]", "[1].songs[0]", "[1].songs[1]"],
    isDeep: true,
  });
});

test.each([
  ["nothing but a name and events", { era: "Old", events: [CAST], songs: [], note: "", label: null }, undefined],
  ["words besides", { era: "Old", events: [CAST], note: "x" }, true],
  ["a list without dates", { era: "Old", events: [CAST], songs: [{ text: "Song of the bell" }] }, true],
])("that something around them is left out is told of groups with %s", (_, group, isDeep) => {
  expect(groupsOfRecords([group])?.isDeep).toBe(isDeep);
});

test("what a report says of groups", () => {
  const json = [{ era: "Old", colour: "red", events: [CAST, HUNG] }];
  const outcome = RECORDS.read({ name: "a.json", text: "", json }, {});
  expect("draft" in outcome && outcome.draft.notes[0]).toMatchObject({ at: "the file", kind: "dropped" });
});
