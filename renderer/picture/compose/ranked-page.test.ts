/** What a page of a given height shows first, whatever the timeline and the page. */
import { expect, test } from "vitest";
import { layoutSize } from "../../../data/export/picture-options.ts";
import { PRESETS, presetPage } from "../../../data/export/presets.ts";
import { FIRST_LOOK, type Layout } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { day, event, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { crowd } from "../../../e2e/random/crowd.ts";
import { factsFor } from "../marks/facts.ts";
import { markExtent } from "../marks/place-mark.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { Scene } from "../scene.ts";
import { pictureScene } from "./picture-scene.ts";
import { omittedEvents } from "./remarks.ts";

const measure = measureWithSourceSans();
const PAGES = PRESETS.filter(({ height }) => height !== undefined);
const shipped = shippedTimeline();

function drawn(told: Timeline, preset: (typeof PAGES)[number], layout: Layout = "auto"): Scene {
  const { view, page } = { view: told.extent.interval, page: presetPage(preset) };
  return pictureScene(told, { view, page, theme: "light", look: { ...FIRST_LOOK, layout }, furniture: {} }, measure);
}

const idsIn = (scene: Scene): ReadonlySet<string> =>
  new Set(scene.glyphs.filter(({ role, body }) => role === "event" && body.mark !== undefined).map(({ id }) => id));

/** The rank of what matters most in each row of a lane, and whether all of the lane is drawn. */
function rowsOf(scene: Scene, rankOf: ReadonlyMap<string, number>) {
  return scene.lanes
    .filter(({ id }) => id !== "#reports")
    .map(({ id, counts }) => {
      const rows = new Map<number, number>();
      for (const glyph of scene.glyphs.filter(({ lane }) => lane === id))
        rows.set(glyph.y, Math.max(rows.get(glyph.y) ?? -Infinity, rankOf.get(glyph.id) ?? -Infinity));
      return { rows: [...rows.values()], isWhole: counts.length === 0 };
    })
    .filter(({ rows }) => rows.length > 0);
}

test.each(PAGES.map((preset) => [preset.name, preset] as const))(
  "on a page (%s), no row is begun for something while what ranks above it is left out",
  (_name, preset) => {
    let omittedOnes = 0;
    for (let seed = 1; seed <= 4; seed += 1) {
      // A poster has room for all of a hundred and twenty.
      const told = crowd(seed, preset.name === "a3" ? 240 : 120);
      const scene = drawn(told, preset);
      const facts = factsFor(told.sources);
      const rankOf = new Map(told.events.map((each) => [each.id, facts(each).rank]));
      const view = told.extent.interval;
      const omitted = omittedEvents(told, { view, page: presetPage(preset) }, scene);
      omittedOnes += omitted.length;
      const best = Math.max(...omitted.map(({ id }) => rankOf.get(id) ?? 0));
      for (const { rows, isWhole } of rowsOf(scene, rankOf)) {
        if (isWhole) expect(Math.max(...rows)).toBeGreaterThanOrEqual(best);
        else expect(Math.min(...rows)).toBeGreaterThanOrEqual(best);
      }
    }
    expect(omittedOnes).toBeGreaterThan(0);
  },
);

test("those that weigh the same are drawn from all parts of the period", () => {
  const lanes = [{ id: "one", label: "One" }];
  const events = Array.from({ length: 120 }, (_, index) => {
    const date = `2016-09-${String(1 + Math.floor(index / 4)).padStart(2, "0")}`;
    return event(`e${String(index)}`, { title: "Equal among equals", when: day(date) });
  });
  const told = timeline(events, { lanes, extent: { from: "2016-09-01", to: "2016-09-30" } });
  const card = PAGES.find(({ name }) => name === "card")!;
  const days = [...idsIn(drawn(told, card))].map((id) => Math.floor(Number(id.slice(1)) / 4));
  const inThird = (third: number): number => days.filter((each) => Math.floor(each / 10) === third).length;
  expect(days.length).toBeGreaterThan(6);
  expect(Math.min(inThird(0), inThird(1), inThird(2))).toBeGreaterThan(days.length / 6);
});

test("the shipped slide has the turning points, the convoy with both its dates among them", () => {
  const scene = drawn(
    shipped,
    PAGES.find(({ name }) => name === "slide")!,
  );
  expect([...idsIn(scene)]).toEqual(
    expect.arrayContaining([
      "geneva-deal",
      "truce",
      "us-led-strike",
      "convoy-attack",
      "suspension-threat",
      "talks-suspended",
    ]),
  );
  expect(scene.glyphs.find(({ id }) => id === "convoy-attack")?.body.ghosts).toHaveLength(1);
});

test("where a page has no room for all, captions stand on the lines of their titles, and the legend of marks stays", () => {
  const scene = drawn(
    shipped,
    PAGES.find(({ name }) => name === "a4")!,
  );
  expect(shipped.events).toHaveLength(54);
  expect(idsIn(scene).size).toBeGreaterThanOrEqual(35);
  expect(scene.missing).toEqual([]);
  for (const { body } of scene.glyphs.filter(({ role }) => role === "event")) {
    const [chip] = body.chips;
    expect(Math.abs(chip!.box.y + chip!.box.height / 2 - (body.title.y - 5))).toBeLessThan(3);
    expect(chip!.box.x).toBeGreaterThan(body.title.x + body.title.width);
  }
});

test("where most happened late, labels stand in a gutter right of all that time is drawn in, and none over its mark", () => {
  const scene = drawn(
    shipped,
    PAGES.find(({ name }) => name === "a4")!,
  );
  const end = scene.plot.x + scene.plot.width;
  const marks = scene.glyphs.flatMap(({ x, body }) => (body.mark ? [x + markExtent(body.mark)[1]] : []));
  const labels = scene.glyphs.map(({ x, body }) => x + body.title.x + body.title.width);
  expect(scene.axis.lines.every(({ x }) => x <= end)).toBe(true);
  expect(Math.max(...marks)).toBeLessThanOrEqual(end + 0.01);
  expect(labels.filter((right) => right > end).length).toBeGreaterThan(5);
  for (const { body } of scene.glyphs) {
    if (body.mark?.kind !== "point") continue;
    const isBeside = body.title.x > body.mark.x + 5 || body.title.x + body.title.width < body.mark.x - 5;
    expect(isBeside, body.name).toBe(true);
  }
});

test("where a gutter would set a label over its mark, there is none", () => {
  const square = drawn(
    shipped,
    PAGES.find(({ name }) => name === "square")!,
  );
  expect(square.plot.x + square.plot.width).toBeGreaterThan(square.width - 2 * square.plot.x);
  expect([...idsIn(square)]).toEqual(expect.arrayContaining(["suspension-threat", "talks-suspended"]));
});

test.each(PAGES.filter(({ width }) => width.unit !== "px").map((preset) => [preset.name, preset] as const))(
  "where time runs down a sheet (%s), rows with their breaks and counts stay on it, in type of its usual size",
  (_name, preset) => {
    const { width, height = 0 } = layoutSize(presetPage(preset));
    for (const told of [shipped, crowd(1), crowd(2, 40)]) {
      const scene = drawn(told, preset, "down");
      expect(scene.width).toBe(width);
      expect(scene.height).toBeLessThanOrEqual(height);
    }
  },
);
