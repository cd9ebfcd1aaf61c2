/** After an edit most of what was measured is taken over; the picture has to be the one that is made from nothing. */
import { expect, test } from "vitest";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { randomEdit, randomFile } from "../../../e2e/random/random-edits.ts";
import { randomLayer } from "../../../e2e/random/random-layer.ts";
import { seeded } from "../../../e2e/random/seeded.ts";
import { applyEdit } from "../../../data/edit/apply-edit.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { makeScene } from "./make-scene.ts";
import { sceneOptions, shownOf } from "./shown.ts";

const measure = measureWithSourceSans();

test.each<[string, Partial<Look>]>([
  ["in lanes", {}],
  ["in lanes of sources, some of them folded", { lanesBy: "source", collapsed: ["source:r0"] }],
  ["down the page", { layout: "down" }],
  ["against sources", { layout: "coverage" }],
  ["as it became known", { layout: "known" }],
])("a scene %s after an edit is that of the edited timeline", (_name, change) => {
  const look = { ...FIRST_LOOK, ...change };
  for (const seed of [1, 2, 3, 4]) {
    const random = seeded(seed);
    let timeline = parsedTimeline(randomFile(random));
    const layer = seed % 2 === 0 ? { layer: randomLayer(timeline, seed) } : {};
    let shown = shownOf(timeline, look);
    for (let edits = 0; edits < 12; edits += 1) {
      const edited = applyEdit(timeline, randomEdit(random, timeline));
      if (!edited.ok) continue;
      timeline = edited.timeline;
      shown = shownOf(timeline, look, shown);
      const sceneOf = (made: typeof shown) => {
        const options = { ...sceneOptions(made, look, { kind: "event", id: timeline.events[0]?.id ?? "" }), ...layer };
        const layout = {
          isDown: look.layout === "down",
          isCoverage: look.layout === "coverage",
          isKnown: look.layout === "known",
        };
        return makeScene(made.timeline, made.timeline.extent.interval, { width: 900 }, measure, {
          ...options,
          ...layout,
        });
      };
      expect(sceneOf(shown)).toEqual(sceneOf(shownOf(timeline, look)));
    }
  }
});
