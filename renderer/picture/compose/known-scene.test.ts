/** What became known when: panels by day, on pages of every size. */
import { expect, test } from "vitest";
import { reportedCrowd } from "../../../e2e/random/crowd.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { presetNamed, presetPage } from "../../../data/export/presets.ts";
import type { Furniture, Page } from "../../../data/export/picture-options.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import type { Source, Timeline } from "../../../data/timeline.ts";
import { boundsOf } from "../../../main/write/pdf/bounds.ts";
import { isLaneOfPanel } from "../panels.ts";
import { pictureShapes } from "../shapes/picture-shapes.ts";
import { THEMES } from "../shapes/theme.ts";
import type { Box, Glyph, Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES, type TextLine } from "../text/text.ts";
import { pictureScene } from "./picture-scene.ts";
import { pictureRemarks } from "./remarks.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();

interface Asked {
  readonly page?: Page;
  readonly look?: Partial<Look>;
  readonly furniture?: Furniture;
}

function optionsOf(subject: Timeline, { page = { width: 1600 }, look = {}, furniture = {} }: Asked) {
  const view = subject.extent.interval;
  return { view, theme: "light" as const, page, furniture, look: { ...FIRST_LOOK, layout: "known" as const, ...look } };
}

function known(subject: Timeline, asked: Asked = {}): Scene {
  return pictureScene(subject, optionsOf(subject, asked), measure);
}

const on = (id: string, date?: string): Source => source(id, date === undefined ? {} : { published: day(date) });
const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });

const story = timeline(
  [
    event("old", { title: "Told early", when: day("2016-09-08"), claims: [claim("alpha")] }),
    event("disputed", {
      title: "Told twice",
      when: day("2016-09-10"),
      claims: [claim("alpha", killed(1)), claim("beta", killed(2))],
    }),
    event("late", { title: "Told late", when: day("2016-09-18"), claims: [claim("beta")] }),
    event("loose", { title: "Told some time", when: day("2016-09-19"), claims: [claim("gamma")] }),
  ],
  { sources: [on("alpha", "2016-09-12"), on("beta", "2016-09-20"), on("gamma")] },
);

const daysOf = ({ panels }: Scene) => panels!.list.map(({ texts }) => texts[0]![0]!.text);
const wordsOf = ({ panels }: Scene) => panels!.list.map(({ texts }) => texts.flat().map(({ text }) => text));
const inPanel = ({ panels, glyphs }: Scene, index: number) =>
  glyphs.filter(({ lane }) => isLaneOfPanel(lane, panels!.list[index]!));

test.each([1600, 700, 390])("at %i px each day shows what was new on it, and what it changed", (width) => {
  const scene = known(story, { page: { width } });
  expect(daysOf(scene)).toEqual(["12 September 2016", "20 September 2016", "Undated reports"]);
  const drawn = [0, 1, 2].map((index) =>
    inPanel(scene, index).map(({ id, body }) => `${id}${body.isChanged ? " changed" : ""}`),
  );
  expect(drawn.map((panel) => panel.toSorted())).toEqual([
    ["disputed", "old"],
    ["disputed changed", "late"],
    ["loose"],
  ]);
  const change = inPanel(scene, 1).find(({ id }) => id === "disputed")!.body;
  expect(change.pill?.text.text).toBe("≠ now differ on killed");
  expect(change.note?.text).toContain("killed: was 1, now also 2");
  // Only who reported that day: of the first account nothing is new.
  expect(change.chips.map((chip) => chip.source)).toEqual(["beta"]);
  expect(change.name).toContain("known before; accounts now differ on killed; killed: was 1, now also 2");
});

test("a head names the outlets and counts what was new, what changed, and what was known by then", () => {
  const [first, second, third] = wordsOf(known(story));
  expect(first).toEqual(["12 September 2016", "AL", "The alpha", "2 new · 2 of 4 known"]);
  expect(second).toContain("1 new, 1 changed, 1 newly disputed · 3 of 4 known");
  expect(third).toContain("1 new · 4 of 4 known");
  expect(third?.join(" ")).toContain("Nobody can say when these came out");
});

test("what was known before stands there as ticks, and none of it is drawn as if it were new", () => {
  const scene = known(story);
  const before = scene.panels!.list.map((panel) =>
    scene.lanes.filter(({ id }) => isLaneOfPanel(id, panel)).flatMap(({ before = [] }) => before.map(({ id }) => id)),
  );
  expect(before.map((ids) => [...ids].sort())).toEqual([[], ["old"], ["disputed", "late", "old"]]);
  const strips = known(story, { page: { width: 390 } }).panels!.list.map(({ strip }) => [
    strip!.fresh.map(({ id }) => id),
    strip!.before.map(({ id }) => id),
  ]);
  expect(strips[1]).toEqual([["disputed", "late"], ["old"]]);
});

test("each panel has a line at its own day, on the scale of the others, and shades what was still to come", () => {
  const { panels, plot } = known(story);
  const [first, second, third] = panels!.list;
  const perDay = plot.width / 21;
  expect(second!.own!.x2 - first!.own!.x2).toBeCloseTo(8 * perDay, 6);
  expect(first!.own!.later).toEqual({
    x: first!.own!.x2,
    width: expect.closeTo(plot.x + plot.width - first!.own!.x2, 6) as number,
  });
  // Nobody knows its day.
  expect(third!.own).toBeUndefined();
});

test("a report whose day is uncertain says what is known of it beside its name", () => {
  const scene = known(shipped);
  expect(daysOf(scene)).toEqual(["28 September 2016", "3 October 2016", "4 October 2016"]);
  expect(wordsOf(scene)[2]).toEqual(expect.arrayContaining(["TJ", "The Journal", "likely 3 or 4 Oct"]));
});

test("a timeline whose reports have no dates says so; so does one without reports", () => {
  const undated = timeline([event("a")], { sources: [on("alpha")] });
  const scene = known(undated);
  expect(wordsOf(scene)[0]?.join(" ")).toContain("No report is dated, so nobody can say what became known when.");
  expect(scene.glyphs.map(({ id }) => id)).toEqual(["a"]);
  const none = known(timeline([event("a", { claims: [] })], { sources: [] }));
  expect(none.panels!.list).toEqual([]);
  expect(none.panels!.notes.flat().map(({ text }) => text)).toEqual([
    "No report is named, so nobody can say what became known when.",
  ]);
});

test("filters take events out of all panels, and out of their numbers", () => {
  const scene = known(story, { look: { filter: { ...FIRST_LOOK.filter, text: "late" } } });
  expect(scene.glyphs.map(({ id }) => id)).toEqual(["late"]);
  expect(wordsOf(scene).map((words) => words.find((word) => word.includes("known")) ?? words.at(-1))).toEqual([
    "nothing new · 0 of 1 known",
    "1 new",
    expect.stringContaining("nothing new · 1 of 1 known") as string,
  ]);
});

test("the legend explains what is drawn, and names no source that a panel names", () => {
  const { legend } = known(story);
  const kinds = legend!.samples.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["changed", "knownBefore", "ownDay", "day", "unlike"]));
  expect(kinds).not.toContain("tells");
  expect(legend!.chips).toEqual([]);
  const plain = known(timeline([event("a")], { sources: [on("alpha")] })).legend!.samples.map(({ kind }) => kind);
  expect(plain).toEqual(["day"]);
});

test("the description tells each day in words", () => {
  expect(known(story).description).toContain(
    "What became known when. 12 September 2016: The alpha; 2 new · 2 of 4 known. 20 September 2016: The beta; " +
      "1 new, 1 changed, 1 newly disputed · 3 of 4 known.",
  );
});

/** Lines of text and boxes of chips, where they stand. */
function inked(scene: Scene): readonly (Box & { readonly what: string })[] {
  const line = ({ x, y, width, style, text }: TextLine) => {
    const { size } = STYLES[style];
    return { x, y: y - size * 0.66, width, height: size * 0.66, what: text };
  };
  const at = ({ x, y }: Glyph, box: Box & { readonly what: string }) => ({ ...box, x: box.x + x, y: box.y + y });
  const panels = scene.panels!;
  return [
    ...scene.header.map(line),
    ...scene.axis.labels.map(({ text }) => line(text)),
    ...scene.lanes.flatMap(({ labels, counts }) => [...labels.map(line), ...counts.map(({ text }) => line(text))]),
    ...panels.list.flatMap(({ texts, axis, rail }) => [
      ...texts.flat().map(line),
      ...(axis?.labels ?? []).map(({ text }) => line(text)),
      ...(rail?.gaps ?? []).map(({ text }) => line(text)),
    ]),
    ...panels.notes.flat().map(line),
    ...scene.glyphs.flatMap((glyph) => {
      const { title, lines = [], note, pill, chips, ghosts } = glyph.body;
      const all = [...chips, ...ghosts.flatMap((ghost) => ghost.chips)];
      const words = [title, ...lines, ...(note ? [note] : []), ...(pill ? [pill.text, ...(pill.more ?? [])] : [])];
      return [...words.map(line), ...all.map(({ box, text }) => ({ ...box, what: text.text }))].map((box) =>
        at(glyph, box),
      );
    }),
    ...(scene.legend?.texts ?? []).map(line),
    ...scene.credit.map(line),
  ].filter(({ what }) => what !== "");
}

function overlapping(scene: Scene): readonly string[] {
  const boxes = [...inked(scene)].sort((a, b) => a.y - b.y);
  return boxes.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < boxes.length && boxes[next]!.y < a.y + a.height - 0.5; next += 1) {
      const b = boxes[next]!;
      if (b.x < a.x + a.width - 0.5 && b.x + b.width > a.x + 0.5) found.push(`${a.what} | ${b.what}`);
    }
    return found;
  });
}

const PRESETS = ["column", "two-columns", "a4", "letter", "a3", "slide", "square", "card"] as const;

test.each(PRESETS)("preset %s: nothing overlaps, all is within the picture, and the page keeps its height", (name) => {
  const page = presetPage(presetNamed(name)!);
  const scene = known(shipped, { page, furniture: { credit: "By somebody" } });
  expect(overlapping(scene)).toEqual([]);
  const [left, top, right, bottom] = boundsOf(pictureShapes(scene, THEMES.light))!;
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(scene.width);
  expect(bottom).toBeLessThanOrEqual(scene.height);
  const low: Partial<Record<typeof name, number>> = { square: 2, card: 1 };
  expect(scene.panels!.list.length).toBeGreaterThanOrEqual(low[name] ?? 3);
  expect(scene.panels!.list.length + scene.panels!.leftOut.length).toBe(3);
  for (const [index] of scene.panels!.list.entries()) expect(inPanel(scene, index).length).toBeGreaterThan(0);
  const titles = scene.glyphs.map(({ body }) => body.title.text);
  expect(titles.filter((title) => title.endsWith("…"))).toEqual([]);
});

test.each([
  [1, 3],
  [2, 9],
  [3, 40],
])("of random timelines (%i, %i reports) nothing overlaps, whatever the size", (seed, reports) => {
  const subject = reportedCrowd(seed, reports);
  for (const page of [
    { width: 1600 },
    { width: 700 },
    { width: 360 },
    { width: 1280, height: 720 },
    { width: 720, height: 900 },
  ]) {
    const scene = known(subject, { page });
    expect(overlapping(scene)).toEqual([]);
    // What has hardly any room is laid out larger, to be drawn smaller.
    expect((scene.height * page.width) / scene.width).toBeLessThanOrEqual((page.height ?? 20_000) + 1);
    const told = scene.panels!.list.length + scene.panels!.leftOut.length;
    expect(told).toBeLessThanOrEqual(12);
    expect(known(subject, { page })).toEqual(scene);
  }
});

test("a page that is too low for all days keeps those that say most, and tells of the others", () => {
  const subject = reportedCrowd(3, 40);
  const page = { width: 800, height: 560 };
  const scene = known(subject, { page });
  const { list, leftOut, notes } = scene.panels!;
  expect(leftOut.length).toBeGreaterThan(0);
  expect(notes.flat().map(({ text }) => text)).toEqual(leftOut.map((words) => `No room here for ${words}`));
  const all = known(subject).panels!.list;
  expect(list.length + leftOut.length).toBe(all.length);
  const freshIn = (words: string): number => Number(/(\d+) new/u.exec(words)?.[1] ?? 0);
  const least = Math.min(...list.map(({ name }) => freshIn(name)));
  expect(Math.max(...leftOut.map(freshIn))).toBeLessThanOrEqual(least + 10);
  const remarks = pictureRemarks(subject, optionsOf(subject, { page }), scene);
  expect(remarks).toEqual(expect.arrayContaining(leftOut.map((words) => `left out: ${words}`)));
});

test("of thousands of events and hundreds of reports a picture is no higher than can be drawn", () => {
  const sources = Array.from({ length: 400 }, (_, at) =>
    on(`s${String(at)}`, new Date(Date.UTC(2016, 0, 1 + ((at * 7) % 360))).toISOString().slice(0, 10)),
  );
  const events = Array.from({ length: 2000 }, (_, at) =>
    event(`e${String(at)}`, {
      when: day(`2016-09-${String(6 + (at % 18)).padStart(2, "0")}`),
      claims: [claim(`s${String(at % 400)}`)],
    }),
  );
  const subject = timeline(events, { sources });
  for (const width of [1600, 390]) {
    const scene = known(subject, { page: { width } });
    expect(scene.panels!.list.length).toBeLessThanOrEqual(12);
    expect(scene.height).toBeLessThanOrEqual(20_000);
    expect(scene.height).toBeGreaterThan(2000);
    const counted = scene.lanes.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
    expect(counted + scene.glyphs.length).toBe(2000);
  }
});

test("many days stand in columns where the picture is wide, and one under another where it is not", () => {
  const subject = reportedCrowd(2, 9);
  const lefts = (width: number) => new Set(known(subject, { page: { width } }).panels!.list.map(({ body }) => body.x));
  expect(lefts(1600).size).toBe(2);
  expect(lefts(700).size).toBe(1);
  expect(lefts(360).size).toBe(1);
});
