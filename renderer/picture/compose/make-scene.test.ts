import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { REPORT_COUNT } from "../../../e2e/helpers/shipped-counts.ts";
import { DAY } from "../../../data/time.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { breaksOfTimeline } from "../axis/fit.ts";
import { groupLanes } from "../lanes/grouping.ts";
import { makeScene } from "./make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { markExtent } from "../marks/place-mark.ts";
import type { Box, Glyph, Scene } from "../scene.ts";
import type { Mark } from "../mark.ts";
import { STYLES, type TextLine } from "../text/text.ts";
import { pan, zoom, type View } from "../view.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();
const whole = shipped.extent.interval;

function sceneOf(subject: Timeline, width = 1200, view: View = subject.extent.interval): Scene {
  return makeScene(subject, view, { width }, measure);
}

function glyph(scene: Scene, id: string) {
  return placed(scene.glyphs.find((candidate) => candidate.id === id)!);
}

/** Middle of a point. */
function xOf(mark: Mark | undefined): number {
  return mark?.kind === "point" ? mark.x : NaN;
}

/** From the top of the capitals to the descenders. */
function textBox({ x, y, width, style }: TextLine): Box {
  const { size } = STYLES[style];
  return { x, y: y - size * 0.7, width, height: size * 0.9 };
}

/** Everything of a glyph that must not be drawn over: labels, chips, pills, points. */
function boxesOf(drawn: Glyph): Box[] {
  const { title, note, pill, chips, ghosts, mark } = placed(drawn);
  const point = mark?.kind === "point" ? [{ x: mark.x - 5, y: mark.y - 5, width: 10, height: 10 }] : [];
  const texts = [title, note].filter((text) => text !== undefined).map(textBox);
  const chipBoxes = [...chips, ...ghosts.flatMap((ghost) => ghost.chips)].map(({ box }) => box);
  const rings = ghosts.map((ghost) => {
    const [left, right] = markExtent(ghost.mark);
    return { x: left - 4, y: ghost.mark.y - 4, width: right - left + 8, height: 8 };
  });
  return [...texts, ...chipBoxes, ...(pill ? [pill.box] : []), ...point, ...rings];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.01 &&
    b.x < a.x + a.width - 0.01 &&
    a.y < b.y + b.height - 0.01 &&
    b.y < a.y + a.height - 0.01
  );
}

/** Pairs of things that are drawn over one another, of the same or of different glyphs. */
function overlaps(scene: Scene): string[] {
  const boxes = scene.glyphs.flatMap((drawn) => boxesOf(drawn).map((box) => ({ id: drawn.id, box })));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.id} over ${b.id}`] : [])),
  );
}

test.each([320, 360, 480, 640, 900, 1100, 1440, 1600, 2400])(
  "nothing is drawn over anything else at a width of %i px",
  (width) => {
    expect(overlaps(sceneOf(shipped, width))).toEqual([]);
  },
);

test.each(["actor", "place", "source", "none"] as const)("nothing is drawn over anything else in lanes by %s", (by) => {
  const grouping = groupLanes(shipped, { lanesBy: by, laneOrder: [], collapsed: [] });
  const options = { grouping, compared: ["zero-hedge", "rhc"] };
  expect(overlaps(makeScene(shipped, whole, { width: 1200 }, measure, options))).toEqual([]);
});

test("nothing is drawn over anything else on the way from the whole to an hour", () => {
  const center = Date.UTC(2016, 8, 28, 12);
  for (let factor = 1; factor > 0.002; factor *= 0.7) {
    expect(overlaps(sceneOf(shipped, 1200, zoom(whole, factor, center)))).toEqual([]);
  }
});

test.each([320, 360, 480, 640, 900, 1600])(
  "every event and every dated report is in the whole picture, inside its edges, at %i px",
  (width) => {
    const scene = sceneOf(shipped, width);
    const drawn = scene.glyphs.map(({ id }) => id);
    const inExtent = shipped.events.map(({ id }) => id);
    expect(inExtent.filter((id) => !drawn.includes(id))).toEqual([]);
    expect(scene.glyphs.filter(({ role }) => role === "report")).toHaveLength(REPORT_COUNT);
    for (const box of scene.glyphs.flatMap(boxesOf)) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
    }
  },
);

test("every glyph stands in the band of its lane", () => {
  const scene = sceneOf(shipped);
  const bands = new Map(scene.lanes.map((band) => [band.id, band]));
  for (const { lane, title } of scene.glyphs.map(placed)) {
    const { y, height } = bands.get(lane)!;
    expect(title.y).toBeGreaterThan(y);
    expect(title.y).toBeLessThan(y + height);
  }
});

test("panning by a little moves marks sideways and changes no row", () => {
  const closer = zoom(whole, 0.4, Date.UTC(2016, 8, 20));
  const before = sceneOf(shipped, 1200, closer);
  const after = sceneOf(shipped, 1200, pan(closer, DAY / 100));
  const places = (scene: Scene) => new Map(scene.glyphs.map(placed).map(({ id, mark }) => [id, mark?.y]));
  const moved = [...places(before)].filter(([id, y]) => places(after).has(id) && places(after).get(id) !== y);
  expect(moved).toEqual([]);
});

test("the scene is plain data, and the same whenever it is made", () => {
  const scene = sceneOf(shipped);
  expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  expect(sceneOf(structuredClone(shipped))).toEqual(scene);
});

test("a chip stands for each source of an event once, in the order of the timeline", () => {
  const scene = sceneOf(timeline([event("a", { claims: [claim("gamma"), claim("alpha"), claim("gamma")] })]));
  expect(glyph(scene, "a").chips.map(({ source: id }) => id)).toEqual(["alpha", "gamma"]);
});

test("a claim that dates an event elsewhere is a ghost at its own date, with its chip", () => {
  const claims = [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-19") })];
  const { ghosts, mark, differs } = glyph(sceneOf(timeline([event("a", { claims })])), "a");
  const apart = (1200 - 40 - 156) / 3;
  expect(differs).toEqual(["date"]);
  expect(ghosts).toHaveLength(1);
  expect(ghosts[0]!.chips.map(({ source: id }) => id)).toEqual(["beta"]);
  // Seven of 21 days.
  expect(xOf(ghosts[0]!.mark) - xOf(mark)).toBeCloseTo(apart, 6);
});

test("two events of one day share a row, one labelled to the left and one to the right", () => {
  const { glyphs } = sceneOf(timeline([event("a"), event("b"), event("c")]));
  const rows = ["a", "b", "c"].map((id) => placed(glyphs.find((drawn) => drawn.id === id)!).mark!.y);
  expect(rows[0]).toBe(rows[1]);
  expect(rows[2]).toBeGreaterThan(rows[0]!);
});

test("what lies outside the view is not drawn, and its lane keeps its place", () => {
  const scene = sceneOf(timeline([event("a")]), 1200, days("2016-09-20", "2016-09-22"));
  expect(scene.glyphs.map(({ id }) => id)).toEqual([]);
  expect(scene.lanes.map(({ id }) => id)).toEqual(["one", "#reports"]);
});

test("a report without a code is no chip and no row of the legend", () => {
  const sources = [source("alpha"), { ...source("wire"), custom: {} }];
  const scene = sceneOf(timeline([event("a")], { sources }));
  expect(scene.legend!.chips.map(({ source: id }) => id)).toEqual(["alpha"]);
});

test("the legend says which report is a copy of which text", () => {
  const sources = [source("alpha", { derivedFrom: ["beta"] }), source("beta")];
  const scene = sceneOf(timeline([event("a")], { sources }));
  expect(scene.legend!.texts.map(({ text }) => text)).toContain(
    "AL carries BE. Copies of one text count as one independent source.",
  );
});

test("labels stand above their lanes where the picture is narrow, beside them where it is wide", () => {
  const wide = sceneOf(timeline([event("a")]), 1200);
  const narrow = sceneOf(timeline([event("a")]), 500);
  expect(wide.lanes[0]!.labels[0]!.y).toBeGreaterThan(glyph(wide, "a").title.y - 3);
  expect(narrow.lanes[0]!.labels[0]!.y).toBeLessThan(glyph(narrow, "a").title.y - 15);
});

test("an empty timeline is still a picture", () => {
  const scene = sceneOf(timeline([], { sources: [] }));
  expect(scene.lanes).toHaveLength(2);
  expect(scene.description).toContain("0 events from 0 reports");
});

test("sources that put it at the same place share one ghost; neighbouring places do not cover each other", () => {
  const sources = ["alpha", "beta", "gamma", "delta"].map((id) => source(id));
  const claims = [
    claim("alpha", { when: day("2016-09-12") }),
    claim("beta", { when: day("2016-09-19") }),
    claim("gamma", { when: day("2016-09-19") }),
    claim("delta", { when: day("2016-09-20") }),
  ];
  const scene = sceneOf(timeline([event("a", { claims })], { sources }));
  expect(glyph(scene, "a").ghosts.map(({ chips }) => chips.map(({ source: id }) => id))).toEqual([
    ["beta", "gamma"],
    ["delta"],
  ]);
  expect(overlaps(scene)).toEqual([]);
});

test("a claim that only bounds a date elsewhere is no ring on its bound", () => {
  const claims = [
    claim("alpha", { when: day("2016-09-12") }),
    claim("beta", { when: { earliest: "2016-09-15", precision: "bounded" } }),
  ];
  const [ghost] = glyph(sceneOf(timeline([event("a", { claims })])), "a").ghosts;
  expect(ghost!.mark).toMatchObject({ kind: "whisker", start: "bound", end: "open" });
});

test("a view that holds only a ghost of an event shows it, and says whose it is", () => {
  const claims = [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-19") })];
  const subject = timeline([event("a", { claims })]);
  const scene = sceneOf(subject, 1200, days("2016-09-18", "2016-09-20"));
  const { mark, ghosts, title } = glyph(scene, "a");
  expect(mark).toBeUndefined();
  expect(ghosts).toHaveLength(1);
  expect(title.x).toBeGreaterThanOrEqual(scene.plot.x);
});

test("an event that ended as the view begins is not in it", () => {
  const subject = timeline([event("a", { when: { start: day("2016-09-10"), end: day("2016-09-12") } })]);
  expect(sceneOf(subject, 1200, days("2016-09-13", "2016-09-14")).glyphs).toEqual([]);
  expect(sceneOf(subject, 1200, days("2016-09-12", "2016-09-14")).glyphs).toHaveLength(1);
});

test("a point alone stands in the middle of its day", () => {
  const { mark } = glyph(sceneOf(timeline([event("a")])), "a");
  expect(xOf(mark)).toBeCloseTo(156 + (7.5 / 21) * (1200 - 40 - 156), 6);
});

test("the description tells of what is drawn", () => {
  const subject = timeline([event("a"), event("b", { when: day("2016-09-20") })]);
  expect(sceneOf(subject).description).toMatch(
    /^Timeline from 5 September 2016 to 25 September 2016: 2 events from 1 report\./,
  );
  const part = sceneOf(subject, 1200, days("2016-09-18", "2016-09-22"));
  expect(part.description).toMatch(
    /^Timeline from 18 September 2016 to 22 September 2016: 1 of 2 events from 1 report/,
  );
});

test("a lane is as high as its label", () => {
  const label = "A lane with a label of so many words that it takes far more lines than it has events";
  const lanes = [
    { id: "one", label },
    { id: "two", label: "Two" },
  ];
  const scene = sceneOf(timeline([event("a")], { lanes }));
  const last = scene.lanes[0]!.labels.at(-1)!;
  expect(last.y).toBeLessThan(scene.lanes[1]!.y);
});

test("events of one day stand as they are told, row by row and from left to right", () => {
  const titles = ["d", "c", "b", "a"];
  const events = titles.map((id) => event(id, { title: id, when: day("2016-09-12") }));
  const read = (subject: Timeline, width?: number) =>
    [...sceneOf(subject, width).glyphs]
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ id }) => id)
      .join(" ");
  expect(read(timeline(events))).toBe("d c b a");
  expect(read(timeline([...events].reverse()))).toBe("a b c d");
  const [d, c, b, a] = events;
  expect(read(timeline([{ ...d!, follows: ["a"] }, c!, b!, a!]))).toBe("a d c b");
  // So narrow that each has a row of its own.
  expect(read(timeline(events), 300)).toBe("d c b a");
});

test("empty time is drawn short, told in the description and the legend, and the marks keep their distance from it", () => {
  const dates = ["1990-08-02", ...Array.from({ length: 9 }, (_, index) => `2016-09-0${String(index + 1)}`)];
  const apart = timeline(
    dates.map((date) => event(date, { when: day(date) })),
    { extent: { from: "1990-08-01", to: "2016-09-10" } },
  );
  const view = apart.extent.interval;
  const size = { width: 1200 };
  const breaks = breaksOfTimeline(apart);
  const broken = makeScene(apart, view, size, measure, { breaks });
  const [passed] = broken.axis.breaks!;
  expect([broken.axis.breaks!.length, passed!.passed]).toEqual([1, "26 years"]);
  expect(broken.description).toMatch(/The axis passes over 26 years in which nothing lies\.$/);
  expect(broken.legend!.samples.map(({ kind }) => kind)).toContain("break");
  const marks = broken.glyphs.map(({ body }) => body.mark).flatMap((mark) => (mark?.kind === "point" ? [mark.x] : []));
  expect(marks).toHaveLength(10);
  for (const x of marks) expect(x < passed!.x1 - 4 || x > passed!.x2 + 4).toBe(true);
  const toScale = makeScene(apart, view, size, measure);
  expect(toScale.axis.breaks).toBeUndefined();
  expect(toScale.description).not.toContain("passes over");
  expect(toScale.legend!.samples.map(({ kind }) => kind)).not.toContain("break");
});
