/** How lanes and foot share a page. */
import { expect, test } from "vitest";
import { claim, day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import type { Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";

const measure = measureWithSourceSans();

function sceneOf(subject: Timeline, options: Partial<PictureOptions>): Scene {
  const view = subject.extent.interval;
  return pictureScene(subject, { view, theme: "light", page: { width: 1200 }, furniture: {}, ...options }, measure);
}

test.each([
  ["earlier", "2016-09-06"],
  ["later", "2016-09-19"],
])("a lane of which only that is in view which one source puts %s stays, with it", (_name, elsewhere) => {
  const lanes = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ];
  const claims = [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day(elsewhere) })];
  const subject = timeline([event("a", { claims }), event("b", { lane: "two", when: day(elsewhere) })], { lanes });
  const scene = sceneOf(subject, { view: days(elsewhere, elsewhere) });
  expect(scene.lanes.map(({ id }) => id)).toEqual(["one", "two"]);
  const { mark, ghosts } = scene.glyphs.find(({ id }) => id === "a")!.body;
  expect([mark, ghosts.length]).toEqual([undefined, 1]);
});
