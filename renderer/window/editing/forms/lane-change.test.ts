import { expect, test } from "vitest";
import { event } from "../../../../e2e/helpers/example.ts";
import { laneEdit } from "./lane-change.ts";

test.each<[string, readonly string[] | undefined, string, string, object | undefined]>([
  ["its own lane", undefined, "a", "b", { lane: "b" }],
  ["its own lane, and it keeps further ones", ["c"], "a", "b", { lane: "b" }],
  ["its own lane to one that it is in besides", ["b"], "a", "b", { lane: "b", lanes: null }],
  ["a further lane", ["b", "c"], "b", "d", { lanes: ["d", "c"] }],
  ["a further lane to its own", ["b", "c"], "b", "a", { lanes: ["c"] }],
  ["a further lane to another of them", ["b", "c"], "b", "c", { lanes: ["c"] }],
  ["nowhere", ["b"], "b", "b", undefined],
])("an event is moved from %s", (_, lanes, from, to, change) => {
  const moved = laneEdit(event("e", { lane: "a", ...(lanes && { lanes }) }), from, to);
  expect(moved).toEqual(change && { type: "change-event", event: "e", change });
});
