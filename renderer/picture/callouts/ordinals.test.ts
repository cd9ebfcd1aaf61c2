import { expect, test } from "vitest";
import { timeline, event } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { ordinalRoom, ringAt, withOrdinalRoom, withOrdinals } from "./ordinals.ts";

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
  const { glyphs } = makeScene(timeline([]), timeline([]).extent.interval, { width: 900 }, measure, { layer });
  expect(withOrdinals(glyphs, new Map(), measure)).toEqual([]);
  const told = timeline([event("a", { title: "Ice" }), event("b", { title: "Snow" })]);
  const coverage = makeScene(told, told.extent.interval, { width: 900 }, measure, {
    ...{ layer, isCoverage: true, shown: new Set(["b"]), faint: new Set(["a"]) },
  });
  expect(coverage.glyphs.map(({ id, body }) => [id, body.title.text]).sort()).toEqual([
    ["a", "Ice"],
    ["b", "1. Snow"],
  ]);
});
