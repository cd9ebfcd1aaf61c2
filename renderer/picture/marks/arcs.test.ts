import { expect, test } from "vitest";
import { claim, day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { SceneOptions } from "../compose/scene-options.ts";
import type { Scene, Arc, Glyph } from "../scene.ts";
import { timeScale } from "../view.ts";
import { makeArcs } from "./arcs.ts";

const measure = measureWithSourceSans();
const story: Timeline = timeline([
  event("deal", { when: day("2016-09-08"), actors: ["Kerry"] }),
  event("truce", { when: day("2016-09-12", "2016-09-14"), actors: ["Kerry", "Lavrov"], follows: ["deal"] }),
  event("collapse", { when: day("2016-09-22"), actors: ["Lavrov"], follows: ["truce"] }),
  event("other", { when: day("2016-09-18"), follows: ["deal"] }),
]);

function sceneOf(options: SceneOptions, from = "2016-09-05", to = "2016-09-25"): Scene {
  return makeScene(story, days(from, to), { width: 1200 }, measure, options);
}

function pairs({ arcs }: Scene): string[] {
  return arcs.map(({ from, to }) => `${from} > ${to}`);
}

function markOf({ glyphs }: Scene, id: string): { left: number; right: number; y: number } {
  const mark = placed(glyphs.find((glyph) => glyph.id === id)!).mark!;
  return mark.kind === "point"
    ? { left: mark.x, right: mark.x, y: mark.y }
    : { left: mark.x1, right: mark.x2, y: mark.y };
}

test("the chosen event is joined to what it follows and to what follows it, and to nothing else", () => {
  expect(pairs(sceneOf({ arcsOf: "truce" }))).toEqual(["deal > truce", "truce > collapse"]);
  expect(pairs(sceneOf({ arcsOf: "collapse" }))).toEqual(["truce > collapse"]);
  expect(pairs(sceneOf({}))).toEqual([]);
  expect(pairs(sceneOf({ arcsOf: "nobody" }))).toEqual([]);
});

test("an arc runs from mark to mark and stops short of both", () => {
  const scene = sceneOf({ arcsOf: "truce" });
  const [arc] = scene.arcs;
  const [deal, truce] = [markOf(scene, "deal"), markOf(scene, "truce")];
  expect(Math.hypot(arc!.start.x - deal.left, arc!.start.y - deal.y)).toBeCloseTo(9, 6);
  expect(Math.hypot(arc!.end.x - Math.max(truce.left, deal.left), arc!.end.y - truce.y)).toBeCloseTo(9, 0);
  expect(arc!.leaves).toBeUndefined();
});

test("towards a mark out of view an arc runs to that edge of the plot", () => {
  const early = sceneOf({ arcsOf: "truce" }, "2016-09-11", "2016-09-20");
  const edges = (arc: Arc): number => (arc.leaves === "from" ? arc.start.x : arc.end.x);
  expect(early.arcs.map(({ leaves }) => leaves)).toEqual(["from", "to"]);
  expect(early.arcs.map(edges)).toEqual([early.plot.x, early.plot.x + early.plot.width]);
  const panned = sceneOf({ arcsOf: "truce" }, "2016-09-20", "2016-09-25");
  expect(panned.arcs.map(({ from, to, leaves }) => [from, to, leaves])).toEqual([["truce", "collapse", "from"]]);
});

test("nothing is joined to what is filtered out", () => {
  expect(pairs(sceneOf({ arcsOf: "truce", shown: new Set(["deal", "truce"]) }))).toEqual(["deal > truce"]);
});

test("in several lanes an arc stays in one where it can, and a collapsed lane's tick is its mark", () => {
  const grouping = groupLanes(story, { lanesBy: "actor", laneOrder: [], collapsed: ["actor:Lavrov"] });
  const scene = sceneOf({ arcsOf: "truce", grouping });
  const lavrov = scene.lanes.find(({ id }) => id === "actor:Lavrov")!;
  const kerry = scene.lanes.find(({ id }) => id === "actor:Kerry")!;
  const inside = (lane: typeof kerry, { y }: Arc["end"]): boolean => y > lane.y - 1 && y < lane.y + lane.height;
  const [before, after] = scene.arcs;
  expect([before!.start, before!.end].map((end) => inside(kerry, end))).toEqual([true, true]);
  expect([after!.start, after!.end].map((end) => inside(lavrov, end))).toEqual([true, true]);
});

test("events that follow each other, or themselves, are joined without going round in circles", () => {
  const circle = timeline([
    event("a", { follows: ["b", "a"] }),
    event("b", { follows: ["a"], claims: [claim("beta")] }),
  ]);
  const scene = makeScene(circle, circle.extent.interval, { width: 900 }, measure, { arcsOf: "a" });
  expect(pairs(scene)).toEqual(["b > a", "a > b"]);
  for (const { start, control, end } of scene.arcs) {
    expect([start, control, end].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  }
});

/** Points along an arc. */
function along({ start, control, end }: Arc): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: 101 }, (_, index) => {
    const t = index / 100;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
  });
}

/** How many points of all arcs lie in words or chips of these events. */
function crossed({ arcs, glyphs }: Scene, ...ids: readonly string[]): number {
  const boxes = glyphs
    .filter(({ id }) => ids.includes(id))
    .map(placed)
    .flatMap(({ title, chips }) => [
      { x: title.x, y: title.y - 9, width: title.width, height: 11 },
      ...chips.map(({ box }) => box),
    ]);
  return arcs
    .flatMap(along)
    .filter((point) =>
      boxes.some(
        ({ x, y, width, height }) => point.x > x && point.x < x + width && point.y > y && point.y < y + height,
      ),
    ).length;
}

test("an arc goes round the words of events that lie between", () => {
  const lanes = ["one", "two", "three"].map((id) => ({ id, label: id }));
  const between = timeline(
    [
      event("first", { title: "The first of them", when: day("2016-09-07") }),
      event("between", { title: "What lies between", lane: "two", when: day("2016-09-13") }),
      event("last", { title: "The last", lane: "three", when: day("2016-09-21"), follows: ["first"] }),
    ],
    { lanes },
  );
  for (const width of [700, 900, 1200, 1600]) {
    const scene = makeScene(between, days("2016-09-05", "2016-09-25"), { width }, measure, { arcsOf: "last" });
    expect(scene.arcs).toHaveLength(1);
    expect(crossed(scene, "between"), String(width)).toBe(0);
  }
});

test("an arc stays among the lanes", () => {
  const scene = sceneOf({ arcsOf: "truce" });
  const top = Math.min(...scene.lanes.map(({ y }) => y));
  for (const { y } of scene.arcs.flatMap(along)) expect(y).toBeGreaterThanOrEqual(top);
});

test("a report that is called like an event is not that event", () => {
  const { glyphs, lanes, plot, view } = sceneOf({});
  const scale = timeScale(view, plot.x, plot.x + plot.width);
  const joined = (changed: readonly Glyph[]) =>
    makeArcs(story, "truce", { glyphs: changed, bands: lanes, scale }).map(({ from, to }) => `${from} > ${to}`);
  expect(joined(glyphs)).toEqual(["deal > truce", "truce > collapse"]);
  const report = (glyph: Glyph): Glyph => (glyph.id === "deal" ? { ...glyph, role: "report" } : glyph);
  expect(joined(glyphs.map(report))).toEqual(["truce > collapse"]);
});

test("words in the second lane turn an arc there, as they would in the first", () => {
  const { glyphs, lanes, plot, view } = sceneOf({});
  const scale = timeScale(view, plot.x, plot.x + plot.width);
  const [deal, collapse] = ["deal", "collapse"].map((id) => glyphs.find((glyph) => glyph.id === id)!);
  const high = { ...glyphs.find(({ id }) => id === "other")!, id: "between" };
  // A wall of words over the row, which only an arc downwards goes round.
  const words = Array.from({ length: 40 }, (_, index) => ({ ...high, y: deal!.y - 15 * index - 10 }));
  const subject = timeline([event("deal"), event("collapse", { follows: ["deal"] })]);
  const arcIn = (...bands: readonly (readonly [top: number, height: number])[]) =>
    makeArcs(subject, "collapse", {
      glyphs: [deal!, { ...collapse!, y: deal!.y }, ...words],
      bands: bands.map(([y, height]) => ({ ...lanes[0]!, ticks: [], y, height })),
      scale,
    });
  expect(arcIn([-1000, 100], [-900, 5000])).toEqual(arcIn([-1000, 5000]));
  expect(arcIn([-1000, 100])).not.toEqual(arcIn([-1000, 5000]));
});
