/** What points to an event that goes: other events, and pictures. */
import { expect, test } from "vitest";
import {
  afterEdits,
  eventIn,
  mayorSays,
  writtenDay,
  problemsOf,
  truce,
  truceOf,
} from "../../e2e/helpers/edits/truce.ts";
import { asWritten } from "../written.ts";
import type { EditProblem } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

const HERE = { text: "Here", event: "begins" };
const THERE = { text: "There", event: "breaks" };
const THEN = { text: "Then", from: "2016-09-12" };

const LINKED = truceOf(
  {
    begins: { implies: [] },
    breaks: { follows: ["begins"], implies: ["begins"] },
    ends: { follows: ["breaks", "begins"], implies: ["breaks"], claims: [mayorSays("echo")] },
  },
  {
    pictures: [
      { name: "cover", hidden: ["begins", "ends"], callouts: [HERE, THERE, THEN] },
      { name: "page", callouts: [THERE] },
      { name: "slide", hidden: ["ends"] },
    ],
  },
);

const linksOf = (timeline: typeof LINKED, id: string) => {
  const { follows, implies } = eventIn(timeline, id);
  return { follows, implies };
};

test("an event that is removed leaves no link to it", () => {
  const removed = afterEdits(LINKED, { type: "remove-event", event: "begins" });
  expect(linksOf(removed, "breaks")).toEqual({ follows: undefined, implies: undefined });
  expect(linksOf(removed, "ends")).toEqual({ follows: ["breaks"], implies: ["breaks"] });
  expect(asWritten(removed.pictures)).toEqual([
    { name: "cover", hidden: ["ends"], callouts: [THERE, THEN] },
    { name: "page", callouts: [THERE] },
    { name: "slide", hidden: ["ends"] },
  ]);
  expect(removed.pictures![1]).toBe(LINKED.pictures![1]);
  expect(removed.pictures![2]).toBe(LINKED.pictures![2]);
});

test("a list that is empty already stays, and one that is emptied goes", () => {
  const before = truceOf({ ends: { follows: [], implies: ["begins"] } });
  const removed = afterEdits(before, { type: "remove-event", event: "begins" });
  expect(linksOf(removed, "ends")).toEqual({ follows: [], implies: undefined });
});

test("a picture without notes keeps no list of them", () => {
  const removed = afterEdits(LINKED, { type: "remove-event", event: "breaks" });
  expect(asWritten(removed.pictures)).toEqual([
    { name: "cover", hidden: ["begins", "ends"], callouts: [HERE, THEN] },
    { name: "page" },
    { name: "slide", hidden: ["ends"] },
  ]);
  expect(linksOf(removed, "ends")).toEqual({ follows: ["begins"], implies: undefined });
});

test("what pointed to an event that is merged into another points to that once, and nothing to itself", () => {
  const merged = afterEdits(LINKED, { type: "merge-events", from: "begins", into: "breaks" });
  expect(linksOf(merged, "breaks")).toEqual({ follows: undefined, implies: undefined });
  expect(linksOf(merged, "ends")).toEqual({ follows: ["breaks"], implies: ["breaks"] });
  expect(asWritten(merged.pictures)).toEqual([
    { name: "cover", hidden: ["breaks", "ends"], callouts: [{ ...HERE, event: "breaks" }, THERE, THEN] },
    { name: "page", callouts: [THERE] },
    { name: "slide", hidden: ["ends"] },
  ]);
  expect(eventIn(merged, "breaks").claims).toEqual(eventIn(LINKED, "begins").claims);
});

test("merged with one of its own, an event is left out once", () => {
  const merged = afterEdits(LINKED, { type: "merge-events", from: "ends", into: "begins" });
  expect(merged.pictures![0]!.hidden).toEqual(["begins"]);
  expect(merged.pictures![2]!.hidden).toEqual(["begins"]);
});

test("an event without claims that is merged into another changes none of its fields", () => {
  const before = truce();
  const merged = afterEdits(before, { type: "merge-events", from: "breaks", into: "begins" });
  expect(eventIn(merged, "begins")).toBe(eventIn(before, "begins"));
  expect(merged.events.map(({ id }) => id)).toEqual(["begins", "ends"]);
});

test("a split event has the fields that are given, and stands behind the one that it was of", () => {
  const event = { id: "new", title: "New", lane: "sea", when: writtenDay("2016-09-21"), place: "Pier" };
  const split = afterEdits(LINKED, { type: "split-event", from: "ends", claims: [0], event });
  expect(split.events.map(({ id }) => id)).toEqual(["begins", "breaks", "ends", "new"]);
  expect(eventIn(split, "new")).toMatchObject({ place: "Pier", claims: eventIn(LINKED, "ends").claims });
  expect(eventIn(split, "ends").claims).toEqual([]);
});

const NEW = { id: "new", title: "New", lane: "sea", when: writtenDay("2016-09-21") };

test.each<[string, Edit, readonly EditProblem[]]>([
  [
    "to change an event that there is not",
    { type: "change-event", event: "brakes", change: { title: "B" } },
    [{ path: [], reason: 'no event has the id "brakes". Did you mean "breaks"?' }],
  ],
  [
    "to merge an event that there is not",
    { type: "merge-events", from: "brakes", into: "ends" },
    [{ path: [], reason: 'no event has the id "brakes". Did you mean "breaks"?' }],
  ],
  [
    "to merge one into an event that there is not",
    { type: "merge-events", from: "ends", into: "brakes" },
    [{ path: [], reason: 'no event has the id "brakes". Did you mean "breaks"?' }],
  ],
  [
    "to split an event that there is not",
    { type: "split-event", from: "brakes", claims: [0], event: NEW },
    [{ path: [], reason: 'no event has the id "brakes". Did you mean "breaks"?' }],
  ],
  [
    "to split an event off whose id is taken, in a lane that there is not",
    { type: "split-event", from: "ends", claims: [0], event: { ...NEW, id: "breaks", lane: "see" } },
    [
      { path: ["id"], reason: 'the id "breaks" is already that of events[1]; choose another' },
      { path: ["lane"], reason: 'no lane has the id "see". Did you mean "sea"?' },
    ],
  ],
  [
    "to split an event off without a title",
    { type: "split-event", from: "ends", claims: [0], event: { ...NEW, title: "" } },
    [{ path: ["title"], reason: "must not be empty; leave the field out if there is nothing to say" }],
  ],
  [
    "an event without a title in a lane that there is not",
    { type: "change-event", event: "ends", change: { title: "", lane: "see" } },
    [
      { path: ["title"], reason: "must not be empty; leave the field out if there is nothing to say" },
      { path: ["lane"], reason: 'no lane has the id "see". Did you mean "sea"?' },
    ],
  ],
  [
    "an event that implies what implies it",
    { type: "change-event", event: "begins", change: { implies: ["ends"] } },
    [
      {
        path: ["implies", 0],
        reason: 'closes a circle, "begins" → "ends" → "breaks" → "begins"; remove one of the links',
      },
    ],
  ],
  [
    "a picture with a period that ends before it begins",
    {
      type: "keep-picture",
      picture: { name: "slide", callouts: [THEN, { text: "Then", from: "2016-09-12", to: "2016-09-11" }] },
    },
    [
      {
        path: ["callouts", 1],
        reason: '"from" (2016-09-12) is after "to" (2016-09-11); swap them or correct one',
      },
    ],
  ],
  [
    "a picture without a name that says something from the end to the beginning",
    {
      type: "keep-picture",
      picture: { name: "", callouts: [{ text: "Then", from: "2016-09-12", to: "2016-09-11" }] },
    },
    [
      { path: ["name"], reason: "must not be empty; leave the field out if there is nothing to say" },
      { path: ["callouts", 0], reason: '"from" (2016-09-12) is after "to" (2016-09-11); swap them or correct one' },
    ],
  ],
  [
    "a picture with a note on an event that there is not",
    { type: "keep-picture", picture: { name: "new", callouts: [{ text: "Here", event: "begin" }] } },
    [{ path: ["callouts", 0, "event"], reason: 'no event has the id "begin". Did you mean "begins"?' }],
  ],
])("an edit refuses %s", (_, edit, problems) => {
  expect(problemsOf(LINKED, edit)).toEqual(problems);
});

test("a picture takes the place of the one of its name, and another of two stays when one is removed", () => {
  const kept = afterEdits(LINKED, { type: "keep-picture", picture: { name: "page", takeaway: "So" } });
  expect(kept.pictures!.map(({ name }) => name)).toEqual(["cover", "page", "slide"]);
  expect(kept.pictures![1]).toEqual({ name: "page", takeaway: "So" });
  const removed = afterEdits(LINKED, { type: "remove-picture", name: "page" });
  expect(removed.pictures).toEqual([LINKED.pictures![0], LINKED.pictures![2]]);
});

test("where there are no pictures, none is removed", () => {
  expect(problemsOf(truce(), { type: "remove-picture", name: "cover" })).toEqual([
    { path: [], reason: 'no picture has the name "cover"; choose one that there is' },
  ]);
});
