/** How lanes and foot share a page. */
import { expect, test } from "vitest";
import { claim, day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import type { Timeline, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import type { Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";

const measure = measureWithSourceSans();

function sceneOf(subject: Timeline, options: Partial<PictureOptions>): Scene {
  const view = subject.extent.interval;
  return pictureScene(subject, { view, theme: "light", page: { width: 1200 }, furniture: {}, ...options }, measure);
}

test("where a smaller legend leaves room for marks that need more of a legend, as many are drawn as fit with it", () => {
  const whens: readonly Written<When>[] = [
    day("2016-09-12"),
    day("2016-09-10", "2016-09-14"),
    { start: day("2016-09-10"), end: day("2016-09-14", "2016-09-16") },
    { latest: "2016-09-12", precision: "bounded" },
    { earliest: "2016-09-12", precision: "bounded" },
    { earliest: "2016-09-14T12:00", latest: "2016-09-14T12:00", precision: "minute" },
  ];
  const lanes = whens.map((_, lane) => ({ id: `lane-${String(lane)}`, label: `Lane ${String(lane)}` }));
  const events = whens.flatMap((when, lane) =>
    Array.from({ length: lane === 0 ? 1 : 6 }, (_, index) =>
      event(`event-${String(lane)}-${String(index)}`, { when, lane: `lane-${String(lane)}` }),
    ),
  );
  const scene = sceneOf(timeline(events, { lanes }), { page: { width: 480, height: 720 } });
  // A legend of every kind of mark would leave room for two.
  expect(scene.glyphs).toHaveLength(3);
  expect(scene.width / scene.height).toBeCloseTo(480 / 720, 6);
});

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
