import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { groupLanes, mergeOrder, moveLane, REPORTS_LANE } from "./grouping.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { Band, Scene } from "../scene.ts";
import type { LanesBy } from "../../../data/look/look.ts";

const measure = measureWithSourceSans();

const told: Timeline = timeline(
  [
    event("late", { actors: ["Russia"], place: "Aleppo", when: day("2016-09-20"), claims: [claim("beta")] }),
    event("early", { actors: ["Kerry", "Russia", "Kerry"], place: "Geneva", when: day("2016-09-09") }),
    event("middle", { place: "eastern Aleppo", claims: [claim("gamma"), claim("alpha"), claim("gamma")] }),
    event("nowhere", { actors: ["Assad"], when: day("2016-09-07") }),
  ],
  { lanes: [{ id: "two", label: "Two" }, { id: "one", label: "One" }] }, // prettier-ignore
);

function grouped(lanesBy: LanesBy, laneOrder: readonly string[] = [], collapsed: readonly string[] = []) {
  return groupLanes(told, { lanesBy, laneOrder, collapsed });
}

function idsOf(lanesBy: LanesBy, laneOrder: readonly string[] = []): string[] {
  return grouped(lanesBy, laneOrder).lanes.map(({ id }) => id);
}

function lanesOf(lanesBy: LanesBy, id: string): readonly string[] {
  return grouped(lanesBy).lanesOf(told.events.find((candidate) => candidate.id === id)!);
}

function sceneOf(subject: Timeline, look: Partial<Parameters<typeof groupLanes>[1]>, width = 1200): Scene {
  const grouping = groupLanes(subject, { lanesBy: "lane", laneOrder: [], collapsed: [], ...look });
  return makeScene(subject, subject.extent.interval, { width }, measure, { grouping });
}

function band(scene: Scene, id: string): Band {
  return scene.lanes.find((lane) => lane.id === id)!;
}

test("by subject, the lanes are those of the file, in its order", () => {
  expect(idsOf("lane")).toEqual(["two", "one"]);
  expect(lanesOf("lane", "late")).toEqual(["one"]);
});

test("by actor, those who act most come first, an event stands with each of its actors once, and none is lost", () => {
  expect(idsOf("actor")).toEqual(["actor:Russia", "actor:Assad", "actor:Kerry", "#no-actor"]);
  expect(lanesOf("actor", "early")).toEqual(["actor:Kerry", "actor:Russia"]);
  expect(lanesOf("actor", "middle")).toEqual(["#no-actor"]);
});

test("by place, the lanes come in the order of the story, and what has no place comes last", () => {
  expect(grouped("place").lanes.map(({ label }) => label)).toEqual([
    "Geneva",
    "eastern Aleppo",
    "Aleppo",
    "Place not given",
  ]);
  expect(lanesOf("place", "nowhere")).toEqual(["#no-place"]);
});

test("by source, the lanes come in the order of the chips and are named by outlet and code", () => {
  expect(grouped("source").lanes).toEqual([
    { id: "source:alpha", label: "The alpha (AL)" },
    { id: "source:beta", label: "The beta (BE)" },
    { id: "source:gamma", label: "The gamma (GA)" },
  ]);
  expect(lanesOf("source", "middle")).toEqual(["source:gamma", "source:alpha"]);
});

test("without lanes all events stand in one", () => {
  expect(idsOf("none")).toEqual(["#all"]);
  expect(lanesOf("none", "late")).toEqual(["#all"]);
});

test("every event stands in a lane that is there, whatever the lanes are", () => {
  for (const by of ["lane", "actor", "place", "source", "none"] as const) {
    const { lanes, lanesOf: of } = grouped(by);
    const ids = new Set(lanes.map(({ id }) => id));
    expect(ids.size).toBe(lanes.length);
    for (const candidate of told.events) expect(of(candidate).filter((id) => !ids.has(id))).toEqual([]);
  }
});

test("lanes that the user put in order come first, as ordered; ids of other groupings mean nothing", () => {
  expect(idsOf("actor", ["place:Geneva", "#no-actor", "actor:Kerry"])).toEqual([
    "#no-actor",
    "actor:Kerry",
    "actor:Russia",
    "actor:Assad",
  ]);
});

test("a lane is moved by places, to the ends and no further", () => {
  expect(moveLane([], ["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moveLane([], ["a", "b", "c"], "a", 2)).toEqual(["b", "c", "a"]);
  expect(moveLane([], ["a", "b", "c"], "b", -9)).toEqual(["b", "a", "c"]);
  const order = ["a", "b"];
  expect(moveLane([], order, "a", -1)).toBe(order);
  expect(moveLane([], order, "x", 1)).toBe(order);
});

test("lanes that are not drawn keep their places when others move past them", () => {
  expect(mergeOrder(["a", "hidden", "b", "c"], ["c", "a", "b"])).toEqual(["c", "hidden", "a", "b"]);
});

test("an event of several lanes is drawn in each, and no two glyphs of a lane are the same event", () => {
  const { glyphs } = sceneOf(told, { lanesBy: "actor" });
  const keys = glyphs.map(({ lane, id }) => `${lane} ${id}`);
  expect(keys).toContain("actor:Kerry early");
  expect(keys).toContain("actor:Russia early");
  expect(new Set(keys).size).toBe(keys.length);
});

test("a lane made from events is drawn while one of its events is; a lane of the file stays", () => {
  const shown = new Set(["early"]);
  const lanes = (lanesBy: LanesBy) =>
    makeScene(told, told.extent.interval, { width: 1200 }, measure, {
      grouping: grouped(lanesBy),
      shown,
    }).lanes.map(({ id }) => id);
  expect(lanes("actor")).toEqual(["actor:Russia", "actor:Kerry", "#reports"]);
  expect(lanes("lane")).toEqual(["two", "one", "#reports"]);
});

test("a collapsed lane is one row: its label, its count, and a tick for each event in view", () => {
  const whole = sceneOf(told, {});
  const folded = sceneOf(told, { collapsed: ["one"] });
  const lane = band(folded, "one");
  expect(folded.glyphs).toEqual([]);
  expect(lane.height).toBeLessThan(60);
  expect(lane.labels.map(({ text }) => text)).toEqual(["One", "4 events"]);
  expect(lane.name).toBe("One, 4 events");
  const places = new Map(whole.glyphs.map(placed).map(({ id, mark }) => [id, mark?.kind === "point" ? mark.x : NaN]));
  for (const { id, x1, x2, y } of lane.ticks) {
    // Points of one day stand beside the middle of their day, where a tick has no need to.
    expect(Math.abs((x1 + x2) / 2 - places.get(id)!)).toBeLessThan(9);
    expect(y).toBeGreaterThan(lane.y);
    expect(y).toBeLessThan(lane.y + lane.height);
  }
  expect(lane.ticks.map(({ id }) => id).sort()).toEqual(["early", "late", "middle", "nowhere"]);
});

test("a collapsed lane counts what is out of view, and does not count what is filtered out", () => {
  const grouping = grouped("none", [], ["#all"]);
  const view = days("2016-09-19", "2016-09-21");
  const options = { grouping, shown: new Set(["late", "early"]), faint: new Set(["middle"]) };
  const scene = makeScene(told, view, { width: 1200 }, measure, options);
  expect(band(scene, "#all").name).toBe("All events, 2 events");
  expect(band(scene, "#all").ticks.map(({ id }) => id)).toEqual(["late"]);
});

test("the lane of the reports can be collapsed too", () => {
  const dated = timeline([], { sources: [source("alpha", { published: day("2016-09-14") })] });
  const lane = band(sceneOf(dated, { collapsed: [REPORTS_LANE.id] }), REPORTS_LANE.id);
  expect(lane.name).toBe("Reports, 1 report");
  expect(lane.ticks).toHaveLength(1);
});

test.each([480, 900, 1200])("long labels stay in their own lane and their own gutter at %i px", (width) => {
  const label = "Verkehrsinfrastrukturfinanzierungsgesellschaft of the united provinces and of all their friends";
  const lanes = [1, 2, 3].map((number) => ({ id: `lane-${String(number)}`, label }));
  const events = lanes.map(({ id }) => event(id, { lane: id }));
  const scene = sceneOf(timeline(events, { lanes }), { collapsed: ["lane-2"] }, width);
  for (const { labels, y, height } of scene.lanes) {
    for (const text of labels) {
      expect(text.y).toBeLessThan(y + height);
      if (width >= 860) expect(text.x + text.width).toBeLessThan(scene.plot.x);
      else expect(text.x + text.width).toBeLessThan(width);
    }
  }
  const drawn = scene.lanes[0]!.labels.map(({ text }) => text).join(" ");
  // Above a narrow lane there is one line; beside a lane the label has as many as it takes.
  if (width < 860) expect(drawn).toMatch(/…$/u);
  else expect(drawn.replaceAll("- ", "")).toBe(label);
});

test("the gutter is as wide as the longest word of a lane's label, up to a fifth of the picture", () => {
  const sceneWith = (label: string, width = 1600): Scene =>
    sceneOf(timeline([event("a", { lane: "one" })], { lanes: [{ id: "one", label }] }), {}, width);
  expect(sceneWith("Talks").plot.x).toBe(156);
  expect(sceneWith("Rechtsschutzversicherung").lanes[0]!.labels.map(({ text }) => text)).toEqual([
    "Rechtsschutzversicherung",
  ]);
  expect(sceneWith("W".repeat(60), 1000).plot.x).toBe(40 + 200);
});

test("lanes that are gone from a timeline take no place in its order", () => {
  expect(mergeOrder(["a", "b", "c"], ["gone", "c", "a"])).toEqual(["c", "b", "a"]);
});

const tree = timeline(
  [event("a", { lane: "war" }), event("b", { lane: "air", lanes: ["talks", "air"] }), event("c", { lane: "deep" })],
  {
    lanes: [
      { id: "deep", label: "Deep", parent: "air" },
      { id: "war", label: "War" },
      { id: "talks", label: "Talks" },
      { id: "air", label: "Air", parent: "war" },
    ],
  },
);
const treeOf = (look: Partial<Parameters<typeof groupLanes>[1]> = {}) =>
  groupLanes(tree, { lanesBy: "lane", laneOrder: [], collapsed: [], ...look });

test("lanes follow the one under which they stand, however the file lists them, and keep to it when moved", () => {
  const lanes = (look = {}) => treeOf(look).lanes.map(({ id, depth = 0 }) => `${"-".repeat(depth)}${id}`);
  expect(lanes()).toEqual(["war", "-air", "--deep", "talks"]);
  expect(lanes({ laneOrder: ["talks", "deep", "war"] })).toEqual(["talks", "war", "-air", "--deep"]);
  const order = ["war", "air", "deep", "talks"];
  const moved = moveLane(tree.lanes, order, "war", 1);
  expect(lanes({ laneOrder: moved })).toEqual(["talks", "war", "-air", "--deep"]);
  expect(moveLane(tree.lanes, order, "air", 1)).toBe(order);
});

test("an event stands in all of its lanes, once in each", () => {
  expect(tree.events.map(treeOf().lanesOf)).toEqual([["war"], ["air", "talks"], ["deep"]]);
});

test("a collapsed lane holds what those under it hold, and they are away", () => {
  const folded = treeOf({ collapsed: ["war"] });
  expect(folded.lanes.map(({ id }) => id)).toEqual(["war", "talks"]);
  expect(tree.events.map(folded.lanesOf)).toEqual([["war"], ["war", "talks"], ["war"]]);
  expect(folded.all).toEqual(["deep", "war", "talks", "air"]);
  expect(treeOf({ collapsed: ["air"] }).lanes.map(({ id }) => id)).toEqual(["war", "air", "talks"]);
});

test("in an exported picture a lane without events stays where one under it has some, with its label indented", () => {
  const lanes = [
    { id: "war", label: "War" },
    { id: "sea", label: "Sea", parent: "war" },
    { id: "air", label: "Air", parent: "war" },
    { id: "talks", label: "Talks" },
  ];
  const subject = timeline([event("a", { lane: "air" })], { lanes });
  const view = subject.extent.interval;
  const scene = pictureScene(subject, { view, theme: "light", page: { width: 1000 }, furniture: {} }, measure);
  expect(scene.lanes.map(({ id }) => id)).toEqual(["war", "air"]);
  expect(scene.lanes[1]!.labels[0]!.x).toBeGreaterThan(scene.lanes[0]!.labels[0]!.x);
});
