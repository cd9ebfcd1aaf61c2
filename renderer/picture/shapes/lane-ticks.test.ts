/** Ticks of folded lanes as shapes. */
import { expect, test } from "vitest";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { asWritten } from "../../../data/written.ts";
import { makeScene } from "../compose/make-scene.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { laneShapes } from "./lane-shapes.ts";
import { THEMES } from "./theme.ts";

test("where a date likely lies, its tick has a strong line, which a click on chooses the event too", () => {
  const likely = { latest: "2016-09-20", basis: "So told." };
  const when = { ...asWritten(day("2016-09-20", "2016-09-22")), likely };
  const subject = timeline([
    event("a", { when, claims: [claim("alpha")] }),
    event("b", { when: day("2016-09-20", "2016-09-22") }),
  ]);
  const grouping = groupLanes(subject, { ...FIRST_LOOK, collapsed: ["one"] });
  const scene = makeScene(subject, subject.extent.interval, { width: 1200 }, measureWithSourceSans(), { grouping });
  const [lane] = laneShapes(scene, THEMES.light);
  const ticks = lane!.children!.find(({ key }) => key === "ticks")!.children!;
  expect(ticks.map(({ key, attributes }) => [key, attributes["data-event-link"], attributes["fill-opacity"]])).toEqual([
    ["event a", "a", 0.34],
    ["likely event a", "a", 1],
    ["event b", "b", 0.34],
  ]);
  expect(scene.legend!.samples.map(({ kind }) => kind)).toContain("likely");
});
