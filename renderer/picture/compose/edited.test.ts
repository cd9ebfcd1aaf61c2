import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { FIRST_LOOK, type Layout } from "../../../data/look/look.ts";
import type { Callout, EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { Furniture } from "../../../data/export/picture-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { crowd } from "../../../e2e/random/crowd.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { Scene } from "../scene.ts";
import { makeScene } from "./make-scene.ts";
import { pictureScene } from "./picture-scene.ts";
import { omittedEvents, pictureRemarks } from "./remarks.ts";
import { rememberedPlan } from "./plan.ts";
import { sidecarFiles } from "./sidecar-files.ts";

const measure = measureWithSourceSans();
const NOTHING: EditorsLayer = { hidden: [], callouts: [] };

const story = timeline(
  [
    event("later", { title: "Later", when: day("2016-09-20"), follows: ["secret"], claims: [claim("beta")] }),
    event("first", { title: "First", when: day("2016-09-06") }),
    event("secret", { title: "Secret", when: day("2016-09-12"), claims: [claim("gamma")] }),
    event("then", { title: "Then", when: day("2016-09-06"), follows: ["first"] }),
  ],
  { sources: [source("alpha"), source("beta"), source("gamma")], description: "The timeline’s own words." },
);

interface Asked {
  readonly told?: Timeline;
  readonly layout?: Layout;
  readonly furniture?: Furniture;
  readonly height?: number;
}

function picture(
  facts: Partial<EditorsLayer>,
  { told = story, layout = "across", furniture = {}, height }: Asked = {},
) {
  const page = { width: 1200, ...(height !== undefined && { height }) };
  const look = { ...FIRST_LOOK, layout };
  const options = { view: told.extent.interval, page, theme: "light" as const, look, furniture };
  const scene = pictureScene(told, { ...options, layer: { ...NOTHING, ...facts } }, measure);
  return { scene, remarks: pictureRemarks(told, options, scene), options };
}

const on = (id: string, text: string): Callout => ({ text, on: { event: id } });
const onDays = (from: string, to: string, text: string): Callout => ({ text, on: { interval: days(from, to) } });
const words = (lines: readonly { readonly text: string }[] | undefined) => lines?.map(({ text }) => text).join(" ");
const glyphOf = (scene: Scene, id: string) => scene.glyphs.find((glyph) => glyph.role === "event" && glyph.id === id);
const numbersIn = ({ glyphs }: Scene) =>
  Object.fromEntries(glyphs.flatMap(({ id, body }) => (body.ordinal?.text ? [[id, body.ordinal.text.text]] : [])));

test.each<Layout>(["across", "down", "coverage"])(
  "headline, standfirst and takeaway stand around the picture, unless others are asked for (%s)",
  (layout) => {
    const said = { title: "A headline", standfirst: "Two sentences. Not more.", takeaway: "Nobody knows." };
    const { scene } = picture(said, { layout });
    expect(words(scene.header)).toBe("A headline Two sentences. Not more.");
    expect(scene.title).toBe("A headline");
    expect(words(scene.takeaway)).toBe("Nobody knows.");
    const lanes = Math.max(...scene.lanes.map(({ y, height }) => y + height));
    expect(scene.takeaway![0]!.y).toBeGreaterThan(lanes);
    expect(scene.takeaway![0]!.y).toBeLessThan(scene.legend!.y);
    const asked = picture(said, { layout, furniture: { title: "Asked for", subtitle: "" } }).scene;
    expect([asked.title, words(asked.header)]).toEqual(["Asked for", "Asked for"]);
  },
);

test.each<Layout>(["across", "down", "coverage"])(
  "events that are left out are nowhere but in their number (%s)",
  (layout) => {
    const { scene, remarks, options } = picture({ hidden: ["secret"] }, { layout, furniture: { sourceList: true } });
    const { glyphs, ...rest } = scene;
    expect(
      glyphs
        .filter(({ role }) => role === "event")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["first", "later", "then"]);
    expect(JSON.stringify({ ...rest, told: {} })).not.toContain("Secret");
    expect(scene.description).toContain("3 events from 2 reports");
    expect(scene.description).toContain("1 event is left out by the editor.");
    expect(words(scene.credit)).toBe("1 event is left out by the editor.");
    expect(words(scene.sourceList!.texts)).not.toContain("Report of gamma");
    expect(omittedEvents(story, options, scene)).toEqual([]);
    expect(remarks).toEqual([]);
    const [alt] = sidecarFiles(story, scene, { alt: true });
    expect(alt!.text).not.toContain("Secret");
  },
);

test("events that would not be in view are not counted as left out", () => {
  const layer = { ...NOTHING, hidden: ["secret", "unknown"] };
  const view = days("2016-09-14", "2016-09-25");
  expect(makeScene(story, view, { width: 900 }, measure, { layer }).told!.leftOut).toBe(0);
  const all = makeScene(story, story.extent.interval, { width: 900 }, measure, { layer, shown: new Set(["first"]) });
  expect(all.told!.leftOut).toBe(0);
  expect(all.credit).toEqual([]);
});

test("marks have numbers in the order of time, and on one day in the order in which events are told", () => {
  expect(numbersIn(picture({ numbered: true }).scene)).toEqual({ first: "1", then: "2", secret: "3", later: "4" });
  const { scene } = picture({ numbered: true, hidden: ["secret"] }, { layout: "down" });
  expect(numbersIn(scene)).toEqual({ first: "1", then: "2", later: "3" });
  expect(glyphOf(scene, "later")!.body.asides).toContain("number 3");
  const titles = picture({ numbered: true }, { layout: "coverage" }).scene.glyphs.map(({ body }) => body.title.text);
  expect(titles).toEqual(["1. First", "2. Then", "3. Secret", "4. Later"]);
});

test("only what is drawn is numbered, and without gaps", () => {
  const told = shippedTimeline();
  const { scene } = picture({ numbered: true }, { told, height: 500, furniture: { reports: false } });
  const drawn = new Set(scene.glyphs.map(({ id }) => id));
  expect(drawn.size).toBeLessThan(told.events.length);
  const numbers = Object.values(numbersIn(scene)).map(Number);
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: drawn.size }, (_, index) => index + 1));
});

test("an event in two lanes has one number", () => {
  const lanes = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
  ];
  const told = timeline([event("both", { lanes: ["two"] }), event("next", { when: day("2016-09-20") })], { lanes });
  const { scene } = picture({ numbered: true }, { told });
  const numbers = scene.glyphs.flatMap(({ id, body }) => (body.ordinal ? [`${id} ${body.ordinal.text!.text}`] : []));
  expect(numbers.sort()).toEqual(["both 1", "both 1", "next 2"]);
});

test("what an editor writes on an event stands under its words, tied to its point, and makes its row higher", () => {
  const { scene } = picture({ callouts: [on("later", "The ice breaks at the quay, and nobody is there to see it")] });
  const { body, x, y } = glyphOf(scene, "later")!;
  const { lines, rule } = body.callout!;
  expect(words(lines)).toBe("The ice breaks at the quay, and nobody is there to see it");
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]!.y).toBeGreaterThan(body.chips[0]!.box.y + 16);
  expect(rule.x).toBe(0);
  expect(rule.y2).toBeGreaterThan(lines.at(-1)!.y - 4);
  const bare = glyphOf(picture({}).scene, "later")!;
  expect([bare.x, bare.y]).toEqual([x, y]);
  const height = (made: Scene) => made.lanes.reduce((sum, lane) => sum + lane.height, 0);
  expect(height(scene)).toBe(height(picture({}).scene) + 4 + lines.length * 15);
  expect(body.asides).toContain("the editor writes: “The ice breaks at the quay, and nobody is there to see it”");
});

test("words on a bar hang from it, and stand right of what ties them to it", () => {
  const told = timeline([event("long", { when: day("2016-09-08", "2016-09-20") })]);
  const { body } = glyphOf(picture({ callouts: [on("long", "Ice")] }, { told }).scene, "long")!;
  const { lines, rule } = body.callout!;
  const { mark } = body;
  expect(mark!.kind).toBe("whisker");
  expect(rule.y1).toBeGreaterThan(mark!.y);
  expect(rule.y1).toBeLessThan(body.title.y - 10);
  expect(lines[0]!.x).toBe(body.title.x);
  expect(lines[0]!.x - rule.x).toBeCloseTo(7.5, 6);
});

test("words that are wider than a title keep their room in the row", () => {
  const told = timeline([
    event("a", { title: "A", when: day("2016-09-08") }),
    event("b", { title: "B", when: day("2016-09-10") }),
  ]);
  const rows = (callouts: readonly Callout[]) => {
    const { scene } = picture({ callouts }, { told });
    return new Set(scene.glyphs.map(({ y }) => y)).size;
  };
  expect(rows([])).toBe(1);
  expect(rows([on("a", "Ice in all of the harbour, and on the river")])).toBe(2);
});

test("where there is no room for all, an event on which an editor writes is drawn before all others", () => {
  const told = shippedTimeline();
  const asked = { told, height: 420, furniture: { reports: false } };
  const id = "zakharova-regret";
  expect(glyphOf(picture({}, asked).scene, id)).toBeUndefined();
  expect(glyphOf(picture({ callouts: [on(id, "At last")] }, asked).scene, id)).toBeDefined();
});

test("where time runs down, a callout on a day stands before the first event of that day, with its date", () => {
  const { scene } = picture({ callouts: [onDays("2016-09-20", "2016-09-20", "Snow")] }, { layout: "down" });
  const { lines, name, rules } = scene.callouts![0]!;
  expect(lines.map(({ text }) => text)).toEqual(["20 Sep", "Snow"]);
  expect(name).toBe("Note on 20 September 2016: Snow");
  expect(lines[0]!.y).toBeLessThan(glyphOf(scene, "later")!.y);
  expect(lines[0]!.y).toBeGreaterThan(glyphOf(scene, "secret")!.y);
  expect(rules).toHaveLength(2);
  const period = picture({ callouts: [onDays("2016-09-06", "2016-09-14", "Snow")] }, { layout: "down" }).scene;
  // Two lines that tie it to the rail, and a bracket of three down to the last event in it.
  const [bracket, ...others] = period.callouts![0]!.rules.slice(2);
  expect(others).toHaveLength(2);
  expect(bracket!.y2).toBeGreaterThan(glyphOf(period, "secret")!.y);
  expect(bracket!.y2).toBeLessThan(glyphOf(period, "later")!.y);
});

test("what is not drawn is told with the reason", () => {
  const callouts = [
    on("secret", "On what is hidden"),
    on("nowhere", "On nothing"),
    on("first", `On and ${"on and ".repeat(60)}on`),
    onDays("2012-09-06", "2012-09-07", "Long ago"),
  ];
  expect(picture({ hidden: ["secret"], callouts }).remarks).toEqual([
    "callout outside this period: “Long ago”, on 6 September 2012 to 7 September 2012",
    "callout on an event that this picture leaves out (Secret): “On what is hidden”",
    "callout on an event that the timeline does not have (nowhere): “On nothing”",
    `callout cut after three lines: “On and ${"on and ".repeat(60).slice(0, 72).trimEnd()}…”`,
  ]);
  const coverage = picture(
    { callouts: [on("first", "Ice"), onDays("2016-09-06", "2016-09-06", "Snow")] },
    { layout: "coverage" },
  );
  expect(coverage.remarks).toEqual([
    "no place for the callout in this layout: “Snow”, on 6 September 2016",
    "no place for the callout in this layout (First): “Ice”",
  ]);
});

test("where nothing is written on events, each of them is told, and where an event has no room, its words have none", () => {
  const known = picture({ callouts: [on("first", "Ice")] }, { layout: "known" });
  expect(known.scene.told!.onEvents).toEqual([]);
  expect(known.remarks).toEqual(["no place for the callout in this layout (First): “Ice”"]);
  const told = crowd(5);
  const scene = picture({}, { told, height: 420 }).scene;
  const drawn = new Set(scene.glyphs.map(({ id }) => id));
  const { id, title } = told.events.find((one) => !drawn.has(one.id))!;
  // What an editor writes on is drawn first: on all of them, some have no room.
  const callouts = told.events.map((one) => on(one.id, "Ice"));
  const { remarks } = picture({ callouts }, { told, height: 420 });
  expect(remarks.filter((remark) => remark.startsWith("callout on an event that has no room")).length).toBeGreaterThan(
    50,
  );
  expect(picture({ callouts: [on(id, "Ice")] }, { told, height: 420 }).remarks.join(" ")).not.toContain(title);
});

test("filtered, folded and out of view, an event has no place for words on it", () => {
  const layer = { ...NOTHING, callouts: [on("first", "Ice")] };
  const reasonIn = (view = story.extent.interval, options = {}) =>
    makeScene(story, view, { width: 900 }, measure, { layer, ...options }).told!.unplaced;
  expect(reasonIn()).toEqual([]);
  const told = (message: string, lacksRoom = false) => [
    { message: `callout on an event ${message}: “Ice”`, lacksRoom },
  ];
  expect(reasonIn(story.extent.interval, { shown: new Set(["later"]) })).toEqual(told("that is filtered out (First)"));
  expect(reasonIn(days("2016-09-14", "2016-09-25"))).toEqual(told("outside this period (First)"));
});

test("the words of a picture tell what an editor adds", () => {
  const { scene } = picture({
    ...{ standfirst: "Two sentences.", takeaway: "Nobody knows", numbered: true, hidden: ["secret"] },
    callouts: [on("first", "Ice"), onDays("2016-09-06", "2016-09-06", "Snow")],
  });
  const [alt] = sidecarFiles(story, scene, { alt: true });
  const long = alt!.text.slice(alt!.text.indexOf("Long description"));
  expect(long).toContain("Two sentences.");
  expect(long).not.toContain("The timeline’s own words.");
  expect(long).toContain("To take away: Nobody knows.");
  expect(long).toContain("Note on 6 September 2016: Snow.");
  expect(long).toContain("1. 6 September 2016: First.");
  expect(long).toContain("The editor writes: “Ice”");
  expect(long).toContain("3. 20 September 2016: Later.");
});

test("without a layer a scene is the very same as ever, and a plan is kept while the layer stays", () => {
  const view = story.extent.interval;
  const bare = makeScene(story, view, { width: 900 }, measure);
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(["told"]));
  expect(JSON.stringify(makeScene(story, view, { width: 900 }, measure, { layer: NOTHING }).glyphs)).toBe(
    JSON.stringify(bare.glyphs),
  );
  const plan = rememberedPlan();
  const layer = { ...NOTHING, hidden: ["secret"] };
  const first = plan(story, 900, measure, { layer });
  expect(plan(story, 900, measure, { layer })).toBe(first);
  expect(plan(story, 900, measure, { layer, shown: new Set(["first"]) }).timeline).toBe(first.timeline);
  expect(plan(story, 900, measure, { layer: { ...NOTHING, hidden: [] } }).timeline).toBe(story);
});
