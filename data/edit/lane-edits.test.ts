/** Lanes, and the events that stand in them. */
import { expect, test } from "vitest";
import { afterEdits, eventIn, problemsOf, truce, truceOf } from "../../e2e/helpers/edits/truce.ts";
import type { EditProblem } from "./apply-edit.ts";
import type { Edit } from "./edit.ts";

const IN_LANES = truceOf(
  { begins: { lanes: ["sea", "sky"] }, ends: { lanes: ["port"] } },
  {
    lanes: [
      { id: "town", label: "Town" },
      { id: "port", label: "Port", parent: "town" },
      { id: "pier", label: "Pier", parent: "port" },
      { id: "sea", label: "Sea" },
      { id: "sky", label: "Sky" },
    ],
  },
);

const lanesOf = (timeline: typeof IN_LANES, id: string) => {
  const { lane, lanes } = eventIn(timeline, id);
  return [lane, lanes];
};

test("the events of a lane that is removed go to another wherever they were in it", () => {
  const removed = afterEdits(IN_LANES, { type: "remove-lane", lane: "sea", events: "port" });
  expect(lanesOf(removed, "begins")).toEqual(["port", ["sky"]]);
  expect(lanesOf(removed, "breaks")).toEqual(["port", undefined]);
  expect(lanesOf(removed, "ends")).toEqual(["port", undefined]);
  expect(eventIn(removed, "breaks")).toBe(eventIn(IN_LANES, "breaks"));
  const moved = afterEdits(IN_LANES, { type: "remove-lane", lane: "port", events: "sky" });
  expect(lanesOf(moved, "begins")).toEqual(["sky", ["sea"]]);
  expect(lanesOf(moved, "ends")).toEqual(["sea", ["sky"]]);
});

test("lanes under one that is removed stand under what it stood under", () => {
  const { lanes } = afterEdits(IN_LANES, { type: "remove-lane", lane: "port", events: "sea" });
  expect(lanes.find(({ id }) => id === "pier")).toEqual({ id: "pier", label: "Pier", parent: "town" });
  const upper = afterEdits(IN_LANES, { type: "remove-lane", lane: "town" });
  expect(upper.lanes[0]).toStrictEqual({ id: "port", label: "Port" });
});

test("a lane without events is removed without a word on them, or with one that changes none", () => {
  const bare = afterEdits(IN_LANES, { type: "remove-lane", lane: "pier" });
  expect(bare.events).toBe(IN_LANES.events);
  expect(afterEdits(IN_LANES, { type: "remove-lane", lane: "pier", events: "sea" }).events).toBe(IN_LANES.events);
});

test("a lane stays where it is put before the one that it stands before", () => {
  expect(afterEdits(truce(), { type: "move-lane", lane: "town", before: "port" }).lanes).toEqual(truce().lanes);
  expect(afterEdits(truce(), { type: "move-lane", lane: "sea", before: "town" }).lanes.map(({ id }) => id)).toEqual([
    ...["sea", "town", "port"],
  ]);
});

test("a lane is put under one that is new, and under none", () => {
  const under = afterEdits(
    truce(),
    { type: "add-lane", lane: { id: "sky", label: "Sky", parent: "port" } },
    { type: "change-lane", lane: "sea", change: { parent: "sky" } },
  );
  expect(under.lanes.map(({ parent }) => parent)).toEqual([undefined, "town", "sky", "port"]);
});

test.each<[string, Edit, EditProblem["path"], string]>([
  [
    "to change a lane that there is not",
    { type: "change-lane", lane: "river", change: { label: "River" } },
    [],
    'no lane has the id "river". Did you mean "pier"?',
  ],
  [
    "to remove a lane that there is not",
    { type: "remove-lane", lane: "prot" },
    [],
    'no lane has the id "prot". Did you mean "port"?',
  ],
  [
    "to move a lane before one that there is not",
    { type: "move-lane", lane: "sea", before: "prot" },
    [],
    'no lane has the id "prot". Did you mean "port"?',
  ],
  [
    "events that go to a lane that there is not",
    { type: "remove-lane", lane: "sea", events: "prot" },
    [],
    'no lane has the id "prot". Did you mean "port"?',
  ],
  [
    "to remove the lane of one event without a word on it",
    { type: "remove-lane", lane: "sky" },
    [],
    '1 event stands in the lane "sky"; say which lane they go to',
  ],
  [
    "a lane without a name",
    { type: "add-lane", lane: { id: "air", label: "" } },
    ["label"],
    "must not be empty; leave the field out if there is nothing to say",
  ],
  [
    "a new lane under itself",
    { type: "add-lane", lane: { id: "air", label: "Air", parent: "air" } },
    ["parent"],
    'closes a circle, "air" → "air"; remove one of the links',
  ],
  [
    "a lane under one that stands under it by way of others",
    { type: "change-lane", lane: "town", change: { parent: "pier" } },
    ["parent"],
    'closes a circle, "town" → "pier" → "port" → "town"; remove one of the links',
  ],
])("an edit refuses %s", (_, edit, path, reason) => {
  expect(problemsOf(IN_LANES, edit)).toEqual([{ path, reason }]);
});
