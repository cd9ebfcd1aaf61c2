/** Sources against events: who tells which of them, on pages of every width. */
import { expect, test } from "vitest";
import { crowd } from "../../../e2e/random/crowd.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { presetNamed, presetPage } from "../../../data/export/presets.ts";
import type { Furniture, Page } from "../../../data/export/picture-options.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { boundsOf } from "../../../main/write/pdf/bounds.ts";
import { pictureShapes } from "../shapes/picture-shapes.ts";
import { THEMES } from "../shapes/theme.ts";
import type { Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { makeScene } from "./make-scene.ts";
import { pictureScene } from "./picture-scene.ts";
import { rememberedPlan } from "./plan.ts";
import { omittedEvents } from "./remarks.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();

interface Asked {
  readonly page?: Page;
  readonly look?: Partial<Look>;
  readonly furniture?: Furniture;
}

function coverage(subject: Timeline, { page = { width: 1600 }, look = {}, furniture = {} }: Asked = {}): Scene {
  return pictureScene(
    subject,
    {
      view: subject.extent.interval,
      theme: "light",
      page,
      furniture,
      look: { ...FIRST_LOOK, layout: "coverage", ...look },
    },
    measure,
  );
}

const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });

/** Four outlets: one that was out early, one that copies a wire. */
const SOURCES = [
  source("early", { published: day("2016-09-11") }),
  source("copy", { derivedFrom: ["wire"], published: day("2016-09-20") }),
  source("late", { published: day("2016-09-21") }),
  source("wire"),
];

const story = timeline(
  [
    event("before", { when: day("2016-09-10"), claims: [claim("early", killed(1)), claim("late", killed(2))] }),
    event("after", { when: day("2016-09-12"), claims: [claim("copy"), claim("late")] }),
    event("alone", { when: day("2016-09-14"), claims: [claim("late")] }),
  ],
  { sources: SOURCES },
);

/** What each source did with each event, by its mark. */
function kindsIn({ glyphs }: Scene): Record<string, Record<string, string>> {
  return Object.fromEntries(
    glyphs.map(({ id, body }) => [
      id,
      Object.fromEntries(
        (body.crossings ?? []).filter(({ kind }) => kind !== "differsOn").map(({ of, kind }) => [of, kind]),
      ),
    ]),
  );
}

test.each([1600, 700, 400])("at %i px each crossing says what the source did with the event", (width) => {
  const scene = coverage(story, { page: { width } });
  expect(scene.grid?.isAcross).toBe(width === 1600);
  expect(kindsIn(scene)).toEqual({
    before: { early: "tellsOtherwise", wire: "leavesOut", copy: "leavesOut", late: "tellsOtherwise" },
    // It was out the day before: it leaves nothing out, and has no mark there.
    after: { wire: "leavesOut", copy: "passesOn", late: "tells" },
    alone: { wire: "leavesOut", copy: "leavesOut", late: "tells" },
  });
});

test("a copy stands beside what it is a copy of, and says so", () => {
  const { axis, grid } = coverage(story);
  expect(axis.chips?.map((chip) => chip.source)).toEqual(["early", "wire", "copy", "late"]);
  expect(grid?.texts[2]?.map(({ text }) => text)).toContain("carries The wire · 20 Sep");
});

test("a band ends where its source was published, with a diamond, and goes on where nobody knows", () => {
  const scene = coverage(story);
  const band = (id: string) => scene.grid!.lines.find((line) => line.source === id)!;
  const x = (id: string) => scene.glyphs.find((glyph) => glyph.id === id)!.x;
  expect(band("early").isPublished).toBe(true);
  expect(band("early").x2).toBe((x("before") + x("after")) / 2);
  expect(band("wire").isPublished).toBe(false);
  expect(band("wire").x2).toBe(band("late").x2);
  const down = coverage(story, { page: { width: 400 } });
  const y = (id: string) => down.glyphs.find((glyph) => glyph.id === id)!.y;
  const { y2 } = down.grid!.lines.find((line) => line.source === "early")!;
  expect(y2).toBeGreaterThan(y("before"));
  expect(y2).toBeLessThan(y("after"));
});

test("rows end with how much a source tells, alone, and in disagreement; columns with how many tell it", () => {
  const { grid, glyphs } = coverage(story);
  const rows = grid!.texts.slice(0, 4).map((texts) => texts.slice(2).map(({ text }) => text));
  expect(rows).toEqual([["1 told", "1 disputed"], ["0 told"], ["1 told"], ["3 told", "1 alone · 1 disputed"]]);
  expect(glyphs.map(({ body }) => body.lines?.at(-1)?.text)).toEqual(["2", "2", "1"]);
});

test("sources that are no independent origin are not counted as such", () => {
  const shared = event("shared", {
    claims: [claim("alpha"), claim("beta", { derivedFrom: "wire" }), claim("gamma", { derivedFrom: "wire" })],
  });
  const { glyphs } = coverage(timeline([shared]), { page: { width: 400 } });
  expect(glyphs[0]!.body.lines?.at(-1)?.text).toBe("3 (2)");
});

test("what accounts differ on stands under the columns, or behind the title, in words", () => {
  const across = coverage(story);
  expect(across.grid!.texts.flat().map(({ text }) => text)).toContain("differ on: figures");
  const marked = across.glyphs.filter(({ body }) => body.crossings?.some(({ kind }) => kind === "differsOn"));
  expect(marked.map(({ id }) => id)).toEqual(["before"]);
  const listed = coverage(story, { page: { width: 700 } });
  expect(listed.glyphs.map(({ body }) => body.pill?.text.text)).toEqual(["≠ killed", undefined, undefined]);
});

test("the name of an event says who tells it, who differs on what, and who leaves it out", () => {
  const [before, after] = coverage(story).glyphs;
  expect(before!.body.name).toContain(
    "told in disagreement by EA (killed) and LA (killed); not mentioned by WI and CO",
  );
  expect(after!.body.name).toContain("told by LA; passed on by CO; not mentioned by WI; published before it: EA");
});

test("the legend explains the marks that are drawn, and no others", () => {
  const kinds = (subject: Timeline) => new Set(coverage(subject).legend!.samples.map(({ kind }) => kind));
  expect(kinds(story)).toEqual(new Set(["tells", "tellsOtherwise", "passesOn", "leavesOut", "outBefore"]));
  const plain = timeline([event("a")], { sources: [source("alpha")] });
  expect(kinds(plain)).toEqual(new Set(["tells"]));
});

test("reports of one outlet have one row, which tells what any of them does", () => {
  const paper = (id: string) => ({ ...source(id, { code: "PA" }), codeIsDerived: "one" as const });
  const subject = timeline(
    [
      event("a", { claims: [claim("one")] }),
      event("b", { claims: [claim("two")] }),
      event("c", { claims: [claim("other")] }),
    ],
    { sources: [paper("one"), paper("two"), source("other")] },
  );
  const scene = coverage(subject);
  expect(scene.axis.chips?.map(({ text }) => text.text)).toEqual(["PA ×2", "OT"]);
  expect(kindsIn(scene)["b"]).toEqual({ one: "tells", other: "leavesOut" });
  expect(scene.grid!.texts[0]!.map(({ text }) => text)).toEqual(expect.arrayContaining(["2 reports", "2 told"]));
});

test("of sources that are compared, no others have a row", () => {
  const { axis } = coverage(shipped, { look: { compared: ["rhc", "washington-post"] } });
  expect(axis.chips?.map((chip) => chip.source)).toEqual(["washington-post", "rhc"]);
});

const PRESETS = ["column", "two-columns", "a4", "letter", "a3", "slide", "square", "card"] as const;

test.each(PRESETS)("preset %s: all words are within the picture, and the page keeps its height", (name) => {
  const page = presetPage(presetNamed(name)!);
  const scene = coverage(shipped, { page, furniture: { notes: true, sourceList: true, credit: "By somebody" } });
  const [left, top, right, bottom] = boundsOf(pictureShapes(scene, THEMES.light))!;
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(scene.width);
  expect(bottom).toBeLessThanOrEqual(scene.height);
  expect(scene.glyphs.length).toBeGreaterThan(2);
});

test.each(["column", "two-columns", "a4", "letter", "a3", "slide", "square"])("preset %s cuts no title", (name) => {
  const { glyphs } = coverage(shipped, { page: presetPage(presetNamed(name)!) });
  const words = glyphs.flatMap(({ body }) => [body.title, ...(body.lines ?? [])]).map(({ text }) => text);
  expect(words.filter((text) => text.endsWith("…"))).toEqual([]);
});

test("a slide holds what matters most, in whole words", () => {
  const ids = coverage(shipped, { page: presetPage(presetNamed("slide")!) }).glyphs.map(({ id }) => id);
  const story = ["geneva-deal", "truce", "convoy-attack", "suspension-threat", "talks-suspended"];
  expect(ids.filter((id) => story.includes(id))).toEqual(story);
  expect(ids.length).toBeGreaterThan(15);
});

test.each([
  ["across", 1400, 700],
  ["listed", 700, 800],
])(
  "%s, no event is left out while one that ranks below it is drawn, and what is left out is counted",
  (_, width, height) => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const subject = crowd(seed);
      const look = { ...FIRST_LOOK, layout: "coverage" as const };
      const scene = coverage(subject, { page: { width, height } });
      const order = rememberedPlan()(subject, width, measure, { isCoverage: true }).inView(
        subject.extent.interval,
      ).ranked;
      const drawn = new Set(scene.glyphs.map(({ id }) => id));
      const first = order.findIndex(({ id }) => !drawn.has(id));
      expect(order.slice(first).filter(({ id }) => drawn.has(id))).toEqual([]);
      const counted = scene.lanes.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(order.length - drawn.size);
      expect(counted).toBe(
        omittedEvents(subject, { view: subject.extent.interval, look, page: { width, height } }, scene).length,
      );
      expect(counted).toBeGreaterThan(0);
    }
  },
);

test("events stand in the order of time, and on one day after those that they follow", () => {
  const subject = timeline([
    event("answer", { follows: ["question"] }),
    event("question"),
    event("first", { when: day("2016-09-06") }),
  ]);
  for (const width of [1200, 400])
    expect(coverage(subject, { page: { width } }).glyphs.map(({ id }) => id)).toEqual(["first", "question", "answer"]);
});

test("of thousands of events and sources as many are drawn as can be read, and the others counted in words", () => {
  const sources = Array.from({ length: 500 }, (_, at) => source(`s${String(at)}`, { code: `S${String(at)}` }));
  const events = Array.from({ length: 1500 }, (_, at) =>
    event(`e${String(at)}`, { claims: [claim(`s${String(at % 500)}`), claim("s7")] }),
  );
  const subject = timeline(events, { sources });
  const across = coverage(subject, { page: { width: 1600, height: 900 } });
  expect(across.grid!.lines.length).toBeLessThan(61);
  const left = 500 - across.grid!.lines.length;
  expect(across.grid!.texts.flat().map(({ text }) => text)).toContain(
    `and ${String(left)} more sources, without room here`,
  );
  // Who tells most is among them.
  expect(across.grid!.lines.map((line) => line.source)).toContain("s7");
  const listed = coverage(subject, { page: { width: 400 } });
  expect(listed.glyphs.length).toBeLessThanOrEqual(400);
  expect(listed.height).toBeLessThanOrEqual(20_000);
  expect(listed.axis.labels.map(({ text }) => text.text)).toContain(
    `and ${String(500 - listed.grid!.lines.length)} more sources`,
  );
  const others = listed.glyphs.filter(({ body }) => body.name.includes("told by 1 source without room here"));
  expect(others.length).toBeGreaterThan(100);
});

test("a time without events says so", () => {
  const view = { from: Date.UTC(2016, 8, 20), to: Date.UTC(2016, 8, 24) };
  for (const width of [1200, 400]) {
    const scene = makeScene(timeline([event("a")]), view, { width }, measure, { isCoverage: true });
    expect(scene.glyphs).toEqual([]);
    expect(scene.grid!.texts.flat().map(({ text }) => text)).toContain("nothing from 20 – 23 September 2016");
  }
});

test("the description counts what each source tells of what is drawn", () => {
  expect(coverage(story).description).toContain(
    "Which source tells which event: EA tells 1, 1 in disagreement with another account; WI tells 0; CO tells 1; " +
      "LA tells 3, 1 of them alone and 1 in disagreement with another account.",
  );
});

test("with notes each disagreement has the number of its note", () => {
  for (const width of [1200, 500]) {
    const { notes, glyphs } = coverage(story, { page: { width }, furniture: { notes: true } });
    expect(notes?.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["1", "before"]));
    const own = glyphs[0]!.body;
    expect([own.pill?.text.text, own.number].filter((said) => said !== undefined)).toContain(width === 500 ? "≠ 1" : 1);
  }
});
