import { expect, test } from "vitest";
import { builtLanes } from "./lanes.ts";

function built(labels: readonly (string | undefined)[], lanes?: readonly string[]) {
  const events = labels.map((lane) => ({ at: "", title: "", claims: [], ...(lane !== undefined && { lane }) }));
  const made = builtLanes({ events, ...(lanes && { lanes }) });
  return { ...made, labels: made.lanes.map(({ label }) => label), of: labels.map(made.laneOf) };
}

test.each([
  [[], undefined, ["Events"], []],
  [[undefined, " "], undefined, ["Events"], ["events", "events"]],
  [["Town", undefined], undefined, ["Town", "Other"], ["town", "other"]],
  [["Other", undefined], undefined, ["Other"], ["other", "other"]],
  [
    ["b", "a"],
    ["c", "a", " "],
    ["c", "a", "b"],
    ["b", "a"],
  ],
  [[undefined], ["c"], ["c", "Other"], ["other"]],
  [[" a \n b", "a b"], undefined, ["a b"], ["a-b", "a-b"]],
  [["x".repeat(61)], undefined, [`${"x".repeat(59)}…`], ["x".repeat(59)]],
])("events in %j with the lanes %j stand in %j", (labels, lanes, expected, of) => {
  const made = built(labels, lanes);
  expect([made.labels, made.of, made.merged]).toStrictEqual([expected, of, 0]);
});

test("of more than forty lanes the rarest share the last", () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `L${String(index)}`);
  expect(built(names(40))).toMatchObject({ labels: names(40), merged: 0 });
  const made = built([...names(41), ...names(41).slice(2)], ["L1", "L0"]);
  expect([made.labels, made.merged]).toStrictEqual([[...names(41).slice(2), "Other"], 2]);
  expect([made.laneOf("L0"), made.laneOf("L2"), made.laneOf(undefined), made.laneOf("unheard")]).toStrictEqual([
    ...["other", "l2", "other", "other"],
  ]);
});

test("without a lane for the rest, the last one takes what nobody foresaw", () => {
  expect(built(["a", "b"]).laneOf("unheard")).toBe("b");
});
