import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import { groupLanes } from "../../../renderer/picture/lanes/grouping.ts";
import { makeScene } from "../../../renderer/picture/compose/make-scene.ts";
import type { SceneOptions } from "../../../renderer/picture/compose/scene-options.ts";
import { pictureShapes } from "../../../renderer/picture/shapes/picture-shapes.ts";
import { textLinesOf } from "../../../renderer/picture/shapes/text-lines.ts";
import { THEMES } from "../../../renderer/picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { readingOrder } from "./reading-order.ts";

const story = timeline(
  [
    event("first", { title: "The first day", when: day("2016-09-06"), claims: [claim("alpha"), claim("beta")] }),
    event("moved", { title: "Moved", claims: [claim("alpha"), claim("beta", { when: day("2016-09-23") })] }),
    event("after", { title: "After it", when: day("2016-09-20"), follows: ["first"] }),
  ],
  { sources: [source("alpha"), source("beta")] },
);

const grouping = groupLanes(story, { lanesBy: "lane", laneOrder: [], collapsed: ["one"] });

const LAYER: EditorsLayer = {
  hidden: ["moved"],
  numbered: true,
  takeaway: "Nobody knows",
  callouts: [
    { text: "At the quay", on: { event: "first" } },
    { text: "Ice in the harbour", on: { interval: days("2016-09-06", "2016-09-07") } },
  ],
};

test.each<[string, SceneOptions, number | undefined]>([
  ["all that may stand under the lanes", { numbers: new Map([["moved", 1]]) }, undefined],
  ["arcs, and sources that are compared", { arcsOf: "after", compared: ["alpha", "beta"] }, undefined],
  ["a lane that is collapsed", { grouping }, undefined],
  ["lanes without room", {}, 300],
  ["time down the page", { isDown: true }, undefined],
  ["time down a page without room", { isDown: true }, 300],
  ["sources against events", { isCoverage: true, numbers: new Map([["moved", 1]]) }, undefined],
  ["an editor’s layer", { layer: LAYER }, undefined],
  ["an editor’s layer where time runs down", { layer: LAYER, isDown: true }, undefined],
  ["an editor’s layer where sources stand against events", { layer: LAYER, isCoverage: true }, undefined],
  ["sources against events on a page without room", { isCoverage: true }, 300],
])("every line of a picture is read once, and none is ground: %s", (_name, options, height) => {
  const furniture = { notes: true, sourceList: true, asOf: "2016-10-07", credit: "By somebody" };
  const size = { width: 900, ...(height !== undefined && { height }) };
  const scene = makeScene(story, story.extent.interval, size, measureWithSourceSans(), { ...options, furniture });
  const shapes = pictureShapes(scene, THEMES.light);
  const { ground, sections } = readingOrder(scene, shapes, () => undefined);
  const read = sections.flat().flatMap((element) => textLinesOf(element.shapes));
  expect(new Set(read)).toEqual(new Set(textLinesOf(shapes)));
  expect(read).toHaveLength(textLinesOf(shapes).length);
  expect(textLinesOf(ground)).toEqual([]);
  expect(sections.every((section) => section.length > 0)).toBe(true);
});

const alts = (options: SceneOptions) => {
  const scene = makeScene(story, story.extent.interval, { width: 900 }, measureWithSourceSans(), options);
  const { sections } = readingOrder(scene, pictureShapes(scene, THEMES.light), (id) => `Words of ${id}.`);
  return sections.flat().flatMap(({ alt }) => alt ?? []);
};

test("what an editor adds is read where it stands: notes on days, and with an event what is written on it", () => {
  expect(alts({ layer: LAYER })).toEqual([
    expect.stringContaining("Time axis") as string,
    "Note on 6 September 2016 to 7 September 2016: Ice in the harbour",
    "Words of first. The editor writes: “At the quay”. Number 1.",
    "Words of after. Number 2.",
  ]);
  expect(alts({ layer: LAYER, isDown: true })).toEqual([
    "Note on 6 September 2016 to 7 September 2016: Ice in the harbour",
    "Words of first. The editor writes: “At the quay”. Number 1.",
    "Words of after. Number 2.",
  ]);
});

test("an event is read in the words that it is told in, and in what is said of its mark alone", () => {
  expect(alts({})).toEqual(expect.arrayContaining(["Words of first.", "Words of moved.", "Words of after."]));
  const compared = alts({ numbers: new Map([["moved", 3]]), compared: ["alpha", "beta"], faint: new Set(["first"]) });
  expect(compared).toEqual(
    expect.arrayContaining([
      "Words of moved. Of AL and BE, all tell it. Note 3.",
      "Words of first. Of AL and BE, all tell it. Filtered out.",
    ]),
  );
});

test("a report is read with its source", () => {
  const published = { ...story, sources: [source("alpha", { published: day("2016-09-12") })] };
  const scene = makeScene(published, published.extent.interval, { width: 900 }, measureWithSourceSans());
  const { sections } = readingOrder(scene, pictureShapes(scene, THEMES.light), () => undefined);
  expect(sections.flat().map(({ alt }) => alt)).toContain(
    "Published 12 September 2016: Report of alpha; Source AL: The alpha",
  );
});

test("where time runs down, a PDF is read from the top down, with the time that is passed over between", () => {
  expect(alts({ isDown: true })).toEqual(["Words of first.", "Words of moved.", "Words of after."]);
  const scene = makeScene(story, story.extent.interval, { width: 400 }, measureWithSourceSans(), { isDown: true });
  const { sections } = readingOrder(scene, pictureShapes(scene, THEMES.light), () => undefined);
  const passed = sections.flat().findIndex(({ shapes }) => textLinesOf(shapes).some(({ text }) => text === "5 days"));
  expect(sections.flat()[passed]).toMatchObject({ type: "P", language: "en" });
  expect(sections.flat()[passed + 1]?.alt).toContain("Moved");
});

test("where sources meet events, who they are is read first, then each event, then the totals", () => {
  for (const width of [900, 400]) {
    const scene = makeScene(story, story.extent.interval, { width }, measureWithSourceSans(), { isCoverage: true });
    const { sections } = readingOrder(scene, pictureShapes(scene, THEMES.light), (id) => `Words of ${id}.`);
    const read = sections.flat().map(
      ({ alt, shapes }) =>
        alt ??
        textLinesOf(shapes)
          .map(({ text }) => text)
          .join(" "),
    );
    const place = (part: string) => read.findIndex((text) => text.includes(part));
    const order = [
      place("AL"),
      place("Words of first. Told by AL and BE."),
      place("Words of after."),
      place(width === 900 ? "sources telling it" : "events told"),
    ];
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});
