import { expect, test } from "vitest";
import { day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import type { EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import { makeScene } from "../compose/make-scene.ts";
import type { SceneOptions } from "../compose/scene-options.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureShapes } from "./picture-shapes.ts";
import type { Shape } from "./shape.ts";
import { THEMES } from "./theme.ts";

const LAYER: EditorsLayer = {
  hidden: [],
  numbered: true,
  takeaway: "Nobody knows",
  callouts: [
    { text: "At the quay", on: { event: "a" } },
    { text: "Ice", on: { interval: days("2016-09-06", "2016-09-06") } },
    { text: "Snow", on: { interval: days("2016-09-08", "2016-09-14") } },
  ],
};
const story = timeline([event("a", { when: day("2016-09-20") })]);

function drawn(options: SceneOptions, theme = THEMES.print): readonly Shape[] {
  const scene = makeScene(story, story.extent.interval, { width: 1000 }, measureWithSourceSans(), options);
  return pictureShapes(scene, theme);
}

const all = (shapes: readonly Shape[]): readonly Shape[] => shapes.flatMap((one) => [one, ...all(one.children ?? [])]);
const within = (shapes: readonly Shape[], name: string): readonly Shape[] =>
  all(all(shapes).filter(({ attributes }) => attributes.class === name));

test("a rule through the lanes lies under the marks, and what else is written over them", () => {
  const shapes = drawn({ layer: LAYER });
  const order = shapes.map(({ key }) => key);
  expect(order.indexOf("ground")).toBeLessThan(order.indexOf("glyphs"));
  expect(within(shapes, "callout-rules").filter(({ tag }) => tag === "line").length).toBeGreaterThan(0);
  expect(within(shapes, "ground").some(({ key }) => key === "callout-rules")).toBe(true);
  const notes = all(shapes).filter(({ attributes }) => attributes.class === "callout");
  expect(notes.map(({ attributes }) => attributes["aria-label"])).toEqual([
    "Note on 6 September 2016: Ice",
    "Note on 8 September 2016 to 14 September 2016: Snow",
  ]);
  // The bracket of a period with both of its ends.
  expect(all([notes[1]!]).filter(({ tag }) => tag === "line")).toHaveLength(3);
});

test("in print, everything that an editor adds is in pure black", () => {
  const shapes = drawn({ layer: LAYER });
  const added = ["callout-rules", "callout", "ordinal", "event-callout", "takeaway"].map((name) =>
    within(shapes, name),
  );
  for (const part of added) expect(part.length).toBeGreaterThan(1);
  const inks = added.flat().flatMap(({ attributes: { stroke, fill } }) => [stroke, fill]);
  expect(new Set(inks.filter((ink) => ink !== undefined))).toEqual(new Set(["#000000", "#ffffff"]));
});

test("a number stands in a ring before its title, and nothing is drawn where there is no layer", () => {
  const ordinal = within(drawn({ layer: LAYER }), "ordinal");
  expect(ordinal.map(({ tag, text }) => [tag, text])).toEqual([
    ["g", undefined],
    ["rect", undefined],
    ["text", "1"],
  ]);
  const bare = all(drawn({}));
  for (const name of ["callouts", "callout-rules", "callout", "ordinal", "takeaway"])
    expect(bare.filter(({ key, attributes }) => key === name || attributes.class === name)).toEqual([]);
});
