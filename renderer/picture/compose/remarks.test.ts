import { expect, test } from "vitest";
import { day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
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

const ONE = timeline([event("a")]);
const PAGE = { view: ONE.extent.interval, theme: "light", page: { width: 900, height: 700 }, furniture: {} } as const;
const ONE_SCENE = pictureScene(ONE, PAGE, measureWithSourceSans());

test("a picture that is higher than asked for says so, and one that is higher by a px of rounding does not", () => {
  const higher = "the picture is higher than asked for: so many lanes have no room in that height";
  const remarks = (scene: object, page: PictureOptions["page"] = PAGE.page) =>
    pictureRemarks(ONE, { ...PAGE, page }, { ...ONE_SCENE, ...scene });
  expect(remarks({})).toEqual([]);
  expect([remarks({ height: 701 }), remarks({ height: 701.1 })]).toEqual([[], [higher]]);
  expect(remarks({ height: 5000 }, { width: 900 })).toEqual([]);
  // Type that is four fifths of its size makes the page larger by a quarter.
  expect(remarks({ width: 1125, height: 876 })).toEqual([
    "type is 80 % of its size, so that there is room for every lane and some events",
  ]);
  expect(remarks({ width: 1125, height: 876.1 })).toContain(higher);
});

test("parts that are left out are named, each on a line, and an empty picture says that it is one", () => {
  expect(pictureRemarks(ONE, PAGE, { ...ONE_SCENE, missing: ["notes", "legend"] })).toEqual([
    "no room for the notes: left out",
    "no room for the legend: left out",
  ]);
  expect(pictureRemarks(ONE, PAGE, { ...ONE_SCENE, glyphs: [] })).toEqual([
    "no event is drawn: none lies in this period, or none passes the filters",
  ]);
});

test("one event that has no room is told in the singular", () => {
  const [lane] = ONE_SCENE.lanes;
  const count = { key: "", from: 0, to: 1, count: 1, column: ONE_SCENE.plot, text: ONE_SCENE.header[0]!, name: "" };
  const counting = { ...ONE_SCENE, glyphs: [], lanes: [{ ...lane!, counts: [count] }] };
  expect(pictureRemarks(ONE, PAGE, counting)).toEqual([
    "no room for one event: counted in the picture, by lane and time; a larger page, smaller type or a shorter period shows more",
    "counted, not drawn: a (12 September 2016)",
  ]);
  expect(omittedEvents(ONE, { ...PAGE, view: days("2016-09-20", "2016-09-21") }, counting)).toEqual([]);
});

test("of a picture as high as it takes, which is at most 20,000 px, thousands that have no room are not named", () => {
  const many = timeline(
    Array.from({ length: 2000 }, (_, index) =>
      event(`Incident ${String(index)} in the north of the country`, { when: day("2016-09-12") }),
    ),
  );
  const asked = { ...LOW, page: { width: 900 }, view: days("2016-09-10", "2016-09-14") };
  const scene = pictureScene(many, asked, measureWithSourceSans());
  expect(scene.height).toBeLessThan(20_000);
  const drawn = visibleIds(scene).size;
  expect(drawn).toBeGreaterThan(240);
  const told = pictureRemarks(many, asked, scene).filter((line) => line.startsWith("counted, not drawn: "));
  expect(told).toHaveLength(61);
  expect(told.at(-1)).toBe(`counted, not drawn: ${String(2000 - drawn - 60)} events more`);
});
