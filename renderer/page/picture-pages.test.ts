import { expect, test } from "vitest";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { DAY } from "../../data/time.ts";
import { placed } from "../../e2e/helpers/placed.ts";
import { makeScene } from "../picture/compose/make-scene.ts";
import { measureWithSourceSans } from "../picture/text/measure.ts";
import { AXIS_GROUND } from "../picture/shapes/ground-shapes.ts";
import { picturePages } from "./picture-pages.ts";

const timeline = shippedTimeline();
const scene = makeScene(timeline, timeline.extent.interval, { width: 936 }, measureWithSourceSans());
const HEIGHT = 700;
const pages = picturePages(scene, HEIGHT);

test("the pages follow each other without a gap, and none is higher than the paper", () => {
  expect(pages.length).toBeGreaterThan(3);
  for (const { top, bottom } of pages) expect(bottom - top).toBeLessThanOrEqual(HEIGHT);
  expect(pages[0]!.top).toBe(0);
  expect(pages.at(-1)!.bottom).toBe(scene.height);
  for (const [index, { top }] of pages.slice(1).entries()) expect(top).toBe(pages[index]!.bottom - AXIS_GROUND);
});

test("every event and report is on one page, whole, with its chips and all ghosts", () => {
  const ids = pages.flatMap((page) => page.scene.glyphs.map(({ lane, id }) => `${lane} ${id}`));
  expect([...ids].sort()).toEqual(scene.glyphs.map(({ lane, id }) => `${lane} ${id}`).sort());
  for (const [index, { scene: part, top, bottom }] of pages.entries())
    for (const { title, chips, ghosts } of part.glyphs.map(placed)) {
      const boxes = [...chips, ...ghosts.flatMap((ghost) => ghost.chips)].map(({ box }) => box);
      const begin = index === 0 ? top : top + AXIS_GROUND;
      expect(Math.min(title.y - 10, ...boxes.map(({ y }) => y))).toBeGreaterThanOrEqual(begin);
      expect(Math.max(title.y, ...boxes.map(({ y, height }) => y + height))).toBeLessThanOrEqual(bottom);
    }
});

test("every page has the axis, only the first the heading, and only the last the legend", () => {
  for (const { scene: part, top } of pages.slice(1)) {
    expect(part.axis.y).toBe(top + AXIS_GROUND);
    expect(part.axis.labels.map(({ text }) => part.axis.y - text.y)).toEqual(
      scene.axis.labels.map(({ text }) => expect.closeTo(scene.axis.y - text.y, 6) as number),
    );
    expect(part.header).toEqual([]);
  }
  expect(pages[0]!.scene.header).toEqual(scene.header);
  expect(pages.map((page) => page.scene.legend !== undefined)).toEqual(
    pages.map((_, index) => index === pages.length - 1),
  );
});

test("a lane that goes on overleaf is named there again", () => {
  const page = pages.find(({ scene: part, top }, index) => index > 0 && part.lanes[0]!.y < top)!;
  const name = page.scene.lanes[0]!.labels[0]!;
  expect(name.text).toBe(scene.lanes.find(({ id }) => id === page.scene.lanes[0]!.id)!.labels[0]!.text);
  expect(name.y).toBeGreaterThan(page.top + AXIS_GROUND);
  expect(name.y).toBeLessThan(page.top + AXIS_GROUND + 40);
});

test("what fits on one page is one, and a picture without room for a cut still ends", () => {
  expect(picturePages(scene, scene.height)).toHaveLength(1);
  const tight = picturePages(scene, AXIS_GROUND + 20);
  expect(tight.at(-1)!.bottom).toBe(scene.height);
});

test("what an editor adds is whole on one page, and rules run on over all of them", () => {
  const { from } = timeline.extent.interval;
  const layer = {
    hidden: [],
    takeaway: "Nobody knows",
    callouts: [
      ...timeline.events.slice(0, 20).map(({ id }) => ({ text: "Three lines of words ".repeat(7), on: { event: id } })),
      { text: "A day", on: { interval: { from: from + 7 * DAY, to: from + 8 * DAY } } },
    ],
  };
  const edited = makeScene(timeline, timeline.extent.interval, { width: 936 }, measureWithSourceSans(), { layer });
  const cut = picturePages(edited, HEIGHT);
  for (const { scene: part, bottom } of cut)
    for (const { callout } of part.glyphs.map(placed)) expect(callout?.rule.y2 ?? 0).toBeLessThanOrEqual(bottom);
  expect(cut.flatMap((page) => page.scene.callouts!.flatMap(({ lines }) => lines))).toHaveLength(1);
  for (const { scene: part, top, bottom } of cut.slice(1, -2)) {
    const rules = part.callouts!.flatMap((callout) => callout.rules);
    expect(rules.length).toBeGreaterThan(0);
    for (const { y1, y2 } of rules) {
      expect(y1).toBeGreaterThanOrEqual(top + AXIS_GROUND);
      expect(y2).toBeLessThanOrEqual(bottom);
    }
  }
  expect(cut.flatMap((page) => page.scene.takeaway ?? [])).toHaveLength(1);
});
