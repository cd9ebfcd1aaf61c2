/** What stands over and under the lanes of an exported picture. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Furniture, PictureOptions } from "../../../data/export/picture-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { visibleIds } from "../compose/visible.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import { pictureRemarks } from "../compose/remarks.ts";
import type { Box, Scene } from "../scene.ts";
import { STYLES, type TextLine } from "../text/text.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();

function sceneOf(subject: Timeline, furniture: Furniture = {}, options: Partial<PictureOptions> = {}): Scene {
  const view = subject.extent.interval;
  return pictureScene(subject, { view, theme: "light", page: { width: 1200 }, furniture, ...options }, measure);
}

function textBox({ x, y, width, style }: TextLine): Box {
  const { size } = STYLES[style];
  return { x, y: y - size * 0.7, width, height: size * 0.9 };
}

/** Everything that is set over and under the lanes. */
function boxesOf({ header, axis, legend, notes, sourceList, credit }: Scene): Box[] {
  const parts = [legend, notes, sourceList].filter((part) => part !== undefined);
  const texts = [...header, ...axis.labels.map(({ text }) => text), ...parts.flatMap((part) => part.texts), ...credit];
  return [...texts.map(textBox), ...parts.flatMap((part) => part.chips.map(({ box }) => box))];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.01 &&
    b.x < a.x + a.width - 0.01 &&
    a.y < b.y + b.height - 0.01 &&
    b.y < a.y + a.height - 0.01
  );
}

const ALL: Furniture = {
  asOf: "2016-10-07",
  credit: "Drawn from five news reports, with a line of thanks that is longer than a narrow picture is wide",
  notes: true,
  sourceList: true,
};

test.each([320, 401, 480, 640, 900, 1200, 2400])("at %i px nothing overlaps, and all is inside the edges", (width) => {
  const scene = sceneOf(shipped, ALL, { page: { width } });
  const boxes = boxesOf(scene);
  expect(boxes.length).toBeGreaterThan(40);
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  }
});

const lines = (texts: readonly TextLine[]): string[] => texts.map(({ text }) => text);

test("title and subtitle can be replaced, and left out without leaving a hole", () => {
  const usual = sceneOf(timeline([event("a")]));
  const other = sceneOf(timeline([event("a")]), { title: "Other words", subtitle: "" });
  const none = sceneOf(timeline([event("a")]), { title: "", subtitle: "" });
  expect(lines(usual.header)).toEqual(["An example", "What three reports tell."]);
  expect(lines(other.header)).toEqual(["Other words"]);
  expect(other.title).toBe("Other words");
  expect(none.header).toEqual([]);
  expect(none.title).toBe("An example");
  expect(none.axis.y).toBeLessThan(other.axis.y - 40);
});

test("the picture says as of when; where the look is set back, that is the day as known on", () => {
  const look = { ...FIRST_LOOK, knownOn: "2016-09-28" };
  expect(lines(sceneOf(shipped, { asOf: "2016-10-07" }).header).at(-1)).toBe("As of 7 October 2016");
  expect(lines(sceneOf(shipped, {}, { look }).header).at(-1)).toBe(
    "As known on 28 September 2016, from 2 of 5 reports; titles are the editor’s",
  );
  expect(lines(sceneOf(shipped, { asOf: "" }, { look }).header).at(-1)).toContain("both are drawn");
});

test("the legend tells of those marks and sources that the picture has, and of no others", () => {
  const sources = [source("alpha"), source("beta")];
  const one = timeline([event("a")], { sources });
  expect(lines(sceneOf(one).legend!.texts)).toEqual(expect.arrayContaining(["a day; no account differs"]));
  expect(sceneOf(one).legend!.samples.map(({ kind }) => kind)).toEqual(["day"]);
  expect(sceneOf(one).legend!.chips.map(({ source: id }) => id)).toEqual(["alpha"]);
  const moments = [
    event("open", { when: { earliest: "2016-09-12", precision: "bounded" } }),
    event("span", { when: { start: day("2016-09-10"), end: day("2016-09-16") } }),
    event("ghost", {
      claims: [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-09-19") })],
    }),
  ];
  const kinds = sceneOf(timeline(moments, { sources })).legend!.samples.map(({ kind }) => kind);
  expect(kinds).toEqual(["differs", "unlike", "span", "openEnd", "ghost"]);
});

test("a legend without marks names the sources alone, and none is no legend", () => {
  const { legend } = sceneOf(shipped, { legend: "sources" });
  expect(legend!.samples).toEqual([]);
  expect(legend!.chips).toHaveLength(5);
  expect(sceneOf(shipped, { legend: "none" }).legend).toBeUndefined();
});

test("a list of sources has their chips, so that the legend does without", () => {
  const { legend, sourceList } = sceneOf(shipped, { sourceList: true });
  expect(legend!.chips).toEqual([]);
  expect(sourceList!.chips).toHaveLength(5);
  const text = lines(sourceList!.texts).join(" ");
  expect(text).toContain("The Washington Post, 28 September 2016 (date inferred).");
  expect(text).toContain("John Kirby. [Readout of the telephone call between Kerry and Lavrov]. State Department,");
});

test.each([
  [1497, 1058],
  [1280, 720],
  [720, 720],
])("on a page of %i by %i px, lanes and foot share the height, and nothing overlaps", (width, height) => {
  const scene = sceneOf(shipped, ALL, { page: { width, height } });
  const boxes = boxesOf(scene);
  expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
  expect(scene.plot.y + scene.plot.height).toBeLessThanOrEqual(scene.height - 26);
});

test("a page that is higher than all that is on it keeps its height, with the credit line at its bottom", () => {
  const scene = sceneOf(timeline([event("a")]), { credit: "By somebody" }, { page: { width: 1200, height: 900 } });
  expect(scene.height).toBe(900);
  expect(scene.credit[0]!.y).toBeGreaterThan(850);
  expect(scene.legend!.y).toBeLessThan(500);
});

test("what a page has no room for is named; who the sources are is told as long as there is any room", () => {
  const at = (height: number) => sceneOf(shipped, ALL, { page: { width: 1280, height } });
  expect(at(3000).missing).toEqual([]);
  expect(at(720).missing).toEqual(["source list", "legend of marks", "notes"]);
  expect(at(720).legend!.chips).not.toEqual([]);
  expect(at(320).missing).toEqual(["source list", "legend", "notes"]);
});

test("what a smaller legend leaves of a page goes to the lanes", () => {
  const { plot, legend, height } = sceneOf(shipped, {}, { page: { width: 1280, height: 900 } });
  const end = Math.max(...legend!.texts.map(({ y }) => y));
  expect(height - end).toBeLessThan(26 + 60);
  expect(legend!.y).toBe(plot.y + plot.height);
});

test("a lane with nothing in view is left out", () => {
  const lanes = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ];
  const subject = timeline([event("a"), event("b", { lane: "two", when: day("2016-09-24") })], { lanes });
  const view = days("2016-09-10", "2016-09-14");
  expect(sceneOf(subject).lanes.map(({ id }) => id)).toEqual(["one", "two"]);
  expect(sceneOf(subject, {}, { view }).lanes.map(({ id }) => id)).toEqual(["one"]);
});

test("without the reports' own lane there is none", () => {
  expect(sceneOf(shipped, { reports: false }).lanes.map(({ id }) => id)).not.toContain("#reports");
});

test("a picture without events says so", () => {
  const view = days("2016-12-01", "2016-12-05");
  const asked = { view, theme: "light", page: { width: 900 }, furniture: {} } as const;
  expect(pictureRemarks(shipped, asked, pictureScene(shipped, asked, measure))).toEqual([
    "no event is drawn: none lies in this period, or none passes the filters",
  ]);
});

test("a page that is too low for its lanes keeps its height, and its type is smaller", () => {
  const options = {
    view: shipped.extent.interval,
    theme: "light",
    page: { width: 600, height: 300 },
    furniture: {},
  } as const;
  const scene = pictureScene(shipped, options, measure);
  expect(scene.width).toBeGreaterThan(600);
  expect(scene.height / scene.width).toBeCloseTo(0.5, 6);
  const [first, ...others] = pictureRemarks(shipped, options, scene);
  expect(first).toMatch(/^type is \d\d % of its size, so that there is room for every lane and some events$/);
  const left = shipped.events.length - visibleIds(scene).size;
  expect(others).toContain(
    `no room for ${String(left)} events: counted in the picture, by lane and time; a larger page, smaller type or a shorter period shows more`,
  );
  expect(others.filter((line) => line.startsWith("counted, not drawn: "))).toHaveLength(left);
});

test("of a picture that has all of it, there is nothing to remark", () => {
  const options = {
    view: shipped.extent.interval,
    theme: "light",
    page: { width: 1600 },
    furniture: ALL,
  } as const;
  expect(pictureRemarks(shipped, options, pictureScene(shipped, options, measure))).toEqual([]);
});

test("a page is laid out at its size without the magnification", () => {
  const scene = sceneOf(shipped, {}, { page: { width: 1920, height: 3000, magnification: 1.5 } });
  expect([scene.width, scene.height]).toEqual([1280, 2000]);
});

const pills = ({ glyphs }: Scene): (string | undefined)[] => glyphs.map(({ body }) => body.pill?.text.text);

test("notes are numbered as a reader comes upon their marks, and say who holds which position", () => {
  const { notes, ...scene } = sceneOf(shipped, { notes: true }, { page: { width: 1600 } });
  const numbers = notes!.texts.filter(({ style }) => style === "noteNumber").map(({ text }) => text);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  const read = scene.lanes.flatMap(({ id }) =>
    scene.glyphs
      .filter(({ lane, body }) => lane === id && body.pill)
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ body }) => body.pill!.text.text),
  );
  expect(read.map((pill) => pill.slice(2))).toEqual(numbers);
  const said = notes!.blocks
    .map(({ lines }) => lines.map(({ text }) => text))
    .flat()
    .join(" ");
  expect(said).toContain("killed (soldiers): over 60 (ZH); 83 (RHC) – can all be true");
  expect(said).toContain("date: 19 Sep (ZH); 18–25 Sep (WP); 26 Sep (RHC)");
  const glyphOf = (title: string) => scene.glyphs.find(({ body }) => body.title.text === title)!.body;
  const strike = glyphOf("US-led strike kills Syrian soldiers");
  expect([strike.name, strike.pill!.text.text]).toEqual([
    expect.stringMatching(/; 2 sources; note \d+$/),
    expect.stringMatching(/^≈ \d+$/),
  ]);
  const convoy = glyphOf("UN aid convoy hit near Aleppo");
  expect([convoy.name, convoy.pill!.text.text]).toEqual([
    expect.stringMatching(/; accounts differ on date, who did it; note \d+$/),
    expect.stringMatching(/^≠ \d+$/),
  ]);
});

test.each([320, 480, 900])("at %i px every note has its number in the picture", (width) => {
  const { notes, ...scene } = sceneOf(shipped, { notes: true }, { page: { width } });
  const numbers = notes!.texts.filter(({ style }) => style === "noteNumber").map(({ text }) => text);
  const numbered = pills(scene as Scene).flatMap((pill) => pill ?? []);
  expect(numbered).toHaveLength(numbers.length);
  expect(new Set(numbered)).toEqual(
    new Set(numbers.map((number) => expect.stringMatching(`^[≠≈] ${number}$`) as string)),
  );
});

test("an event that stands in several lanes has one number, and one note", () => {
  const claims = [
    claim("alpha", { figures: [{ measure: "killed", value: 3 }] }),
    claim("beta", { figures: [{ measure: "killed", value: 5 }] }),
  ];
  const look = { ...FIRST_LOOK, lanesBy: "source" } as const;
  const scene = sceneOf(timeline([event("a", { claims })]), { notes: true }, { look });
  expect(pills(scene).filter((pill) => pill === "≠ 1")).toHaveLength(2);
  expect(lines(scene.notes!.texts)).toEqual(["Notes", "1", "a", "killed: 3 (AL); 5 (BE)"]);
});

test("where nothing differs, or the page has no room for notes, no mark refers to one", () => {
  expect(sceneOf(timeline([event("a")]), { notes: true }).notes).toBeUndefined();
  const page = { width: 1280, height: 720 };
  const scene = sceneOf(shipped, { notes: true }, { page });
  expect(scene.missing).toContain("notes");
  expect(scene.notes).toBeUndefined();
  expect(pills(scene).join(" ")).not.toMatch(/[≠≈] \d/);
});

test.each([300, 420, 600, 720, 900, 1100, 1300, 1600, 2000, 3000])(
  "on a page %i px high, each part that was asked for is there or is named as missing, and never both",
  (height) => {
    const scene = sceneOf(shipped, ALL, { page: { width: 1600, height } });
    expect(scene.missing.includes("source list")).toBe(scene.sourceList === undefined);
    expect(scene.missing.includes("notes")).toBe(scene.notes === undefined);
    expect(scene.missing.includes("legend")).toBe(scene.legend === undefined && !scene.sourceList);
  },
);
