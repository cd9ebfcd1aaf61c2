import { expect, test } from "vitest";
import { day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureScene } from "./picture-scene.ts";
import { omittedEvents, pictureRemarks } from "./remarks.ts";
import { visibleIds } from "./visible.ts";

const crowd = Array.from({ length: 60 }, (_, index) => event(`in${String(index)}`, { when: day("2016-09-12") }));
const SUBJECT = timeline([
  event("before", { when: day("2016-09-06") }),
  event("reaching in", { when: day("2016-09-07", "2016-09-11") }),
  ...crowd,
  event("after", { when: day("2016-09-24") }),
]);
const LOW = { theme: "light", page: { width: 900, height: 400 }, furniture: {} } as const;

test("what has no room is told event by event; what is drawn, filtered out or outside the period is not", () => {
  const look = { ...FIRST_LOOK, filter: { ...FIRST_LOOK.filter, text: "in" } };
  for (const asked of [
    { ...LOW, view: days("2016-09-10", "2016-09-14") },
    { ...LOW, view: days("2016-09-10", "2016-09-14"), look },
  ]) {
    const scene = pictureScene(SUBJECT, asked, measureWithSourceSans());
    const drawn = visibleIds(scene);
    const omitted = omittedEvents(SUBJECT, asked, scene).map(({ id }) => id);
    expect(omitted.length).toBeGreaterThan(0);
    expect([...drawn, ...omitted].sort()).toEqual(["reaching in", ...crowd.map(({ id }) => id)].sort());
    const told = pictureRemarks(SUBJECT, asked, scene).filter((line) => line.startsWith("counted, not drawn: "));
    expect(told).toHaveLength(omitted.length);
  }
  const filtered = {
    ...LOW,
    view: SUBJECT.extent.interval,
    look: { ...look, filter: { ...look.filter, text: "in1" } },
  };
  const scene = pictureScene(SUBJECT, filtered, measureWithSourceSans());
  const omitted = omittedEvents(SUBJECT, filtered, scene).map(({ id }) => id);
  expect(omitted.every((id) => id.startsWith("in1"))).toBe(true);
});
