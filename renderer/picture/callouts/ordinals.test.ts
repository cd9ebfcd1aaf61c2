import { expect, test } from "vitest";
import { DAY } from "../../../data/time.ts";
import { day, timeline, event } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { rememberedPlan } from "../compose/plan.ts";
import { ordinalRoom, ringAt, withOrdinalRoom } from "./ordinals.ts";

const measure = measureWithSourceSans();

test("numbers of more figures take more room", () => {
  expect(ordinalRoom(9, measure)).toBe(22);
  expect(ordinalRoom(53, measure)).toBeGreaterThan(22);
  expect(ordinalRoom(530, measure)).toBeGreaterThan(ordinalRoom(53, measure));
});

test("a ring is as wide as its room but for what follows it, and its figures stand in its middle", () => {
  expect(ringAt(10, 20, 26)).toEqual({ x: 10, y: 12, width: 20, height: 16 });
  const layer = { hidden: [], callouts: [], numbered: true as const };
  const scene = makeScene(timeline([event("a")]), timeline([]).extent.interval, { width: 900 }, measure, { layer });
  const { box, text } = scene.glyphs[0]!.body.ordinal!;
  expect(text!.text).toBe("1");
  expect(text!.x + text!.width / 2).toBeCloseTo(box.x + box.width / 2, 6);
});

test("without a ring, a number stands in the room that the title has for it; what is faint has none", () => {
  expect(withOrdinalRoom("Ice", 53)).toBe("00. Ice");
  const layer = { hidden: [], callouts: [], numbered: true as const };
  const told = timeline([event("a", { title: "Ice" }), event("b", { title: "Snow" })]);
  const coverage = makeScene(told, told.extent.interval, { width: 900 }, measure, {
    ...{ layer, isCoverage: true, shown: new Set(["b"]), faint: new Set(["a"]) },
  });
  expect(coverage.glyphs.map(({ id, body }) => [id, body.title.text]).sort()).toEqual([
    ["a", "Ice"],
    ["b", "1. Snow"],
  ]);
});

test("a mark that keeps its number is the one that was drawn before", () => {
  const layer = { hidden: [], callouts: [], numbered: true as const };
  const told = timeline([event("a"), event("b", { when: day("2016-09-20") })]);
  const plan = rememberedPlan();
  const bodies = (by: number) => {
    const { from, to } = told.extent.interval;
    const scene = makeScene(told, { from: from + by, to: to + by }, { width: 900 }, measure, { layer, plan });
    return new Map(scene.glyphs.map(({ id, body }) => [id, body]));
  };
  const before = bodies(0);
  expect(bodies(DAY).get("a")).toBe(before.get("a"));
  // Without the first, the other is the first.
  const after = bodies(10 * DAY).get("b")!;
  expect(after.ordinal!.text!.text).toBe("1");
  expect(before.get("b")!.ordinal!.text!.text).toBe("2");
});
