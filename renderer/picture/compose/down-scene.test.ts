/** Scenes in which time runs down. */
import { expect, test } from "vitest";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import { DAY } from "../../../data/time.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { crowd } from "../../../e2e/random/crowd.ts";
import { factsFor } from "../marks/facts.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { Glyph, Scene } from "../scene.ts";
import type { View } from "../view.ts";
import { makeScene } from "./make-scene.ts";
import { rememberedPlan } from "./plan.ts";
import { pictureScene } from "./picture-scene.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();
const reports = shipped.sources.filter(({ custom }) => custom.code !== undefined).length;

function down(
  told: Timeline,
  page: { readonly width: number; readonly height?: number },
  look: Partial<Look> = {},
): Scene {
  const view = told.extent.interval;
  const options = {
    view,
    page,
    theme: "light",
    look: { ...FIRST_LOOK, layout: "down", ...look },
    furniture: {},
  } as const;
  return pictureScene(told, options, measure);
}

/** Top and bottom of the words of a glyph, and of what others put elsewhere, px. */
function rowsOf({ y, body }: Glyph) {
  const own = [body.title, ...(body.lines ?? []), ...(body.note ? [body.note] : [])].map((line) => y + line.y);
  const boxes = [...body.chips.map(({ box }) => box), ...(body.pill ? [body.pill.box] : [])];
  return {
    top: Math.min(...own) - 14,
    bottom: Math.max(...own, ...boxes.map((box) => y + box.y + box.height)),
  };
}

test.each([320, 390, 700, 1200])("%d px wide, rows stand one under another and no title is cut", (width) => {
  const { glyphs, height, plot } = down(shipped, { width });
  const rows = glyphs.map(rowsOf);
  for (const [index, row] of rows.entries()) {
    if (index > 0) expect(row.top).toBeGreaterThan(rows[index - 1]!.bottom - 2);
    expect(row.bottom).toBeLessThanOrEqual(plot.y + plot.height);
  }
  expect(plot.y + plot.height).toBeLessThan(height);
  const texts = glyphs.flatMap(({ body }) => [body.title, ...(body.lines ?? [])].map(({ text }) => text));
  expect(texts.filter((text) => text.endsWith("…"))).toEqual([]);
  expect(new Set(glyphs.map(({ id }) => id)).size).toBe(shipped.events.length + reports);
});

test.each([320, 390, 1200])("%d px wide, nothing stands outside the page", (width) => {
  const { glyphs } = down(shipped, { width });
  for (const { x, body } of glyphs) {
    const right = [body.title, ...(body.lines ?? []), ...(body.note ? [body.note] : [])].map(
      (line) => line.x + line.width,
    );
    const boxes = [...body.chips, ...(body.pill ? [body.pill] : [])].map(({ box }) => box.x + box.width);
    expect(x + Math.max(...right, ...boxes)).toBeLessThanOrEqual(width - 19);
  }
});

test("a place where another source puts an event is a row of its own, tied to the event's", () => {
  const { glyphs } = down(shipped, { width: 390 });
  const convoy = glyphs.find(({ id }) => id === "convoy-attack")!;
  const [ghost] = convoy.body.ghosts;
  expect(ghost?.lines?.map(({ text }) => text)).toEqual(["26 Sep", "here: UN aid convoy hit near Aleppo"]);
  expect(ghost?.chips.map(({ text }) => text.text)).toEqual(["RHC"]);
  // Between what is told of the 25th and of the 28th.
  const y = convoy.y + ghost!.lines![0]!.y;
  const below = glyphs.filter((glyph) => glyph.y > y).map(({ id }) => id);
  expect(below).toContain("suspension-threat");
  expect(below).not.toContain("convoy-attack");
});

test("on a page of a given height, nothing is left out while what ranks below it is drawn, and all is counted", () => {
  let omittedOnes = 0;
  for (let seed = 1; seed <= 6; seed += 1) {
    const told = crowd(seed);
    const scene = down(told, { width: 400, height: 900 });
    expect(scene.height).toBe(900);
    const facts = factsFor(told.sources);
    const rank = (id: string): number => facts(told.events.find((one) => one.id === id)!).rank;
    const drawn = new Set(scene.glyphs.filter(({ role }) => role === "event").map(({ id }) => id));
    const counted = scene.lanes[0]!.counts.reduce((sum, { count }) => sum + count, 0);
    const inView = new Set(
      down(told, { width: 400 })
        .glyphs.filter(({ role }) => role === "event")
        .map(({ id }) => id),
    );
    const omitted = [...inView].filter((id) => !drawn.has(id));
    expect(counted).toBe(omitted.length);
    omittedOnes += omitted.length;
    if (omitted.length > 0)
      expect(Math.min(...[...drawn].map(rank))).toBeGreaterThanOrEqual(Math.max(...omitted.map(rank)));
  }
  expect(omittedOnes).toBeGreaterThan(0);
});

test("a phone's page holds the turning points", () => {
  const drawn = down(shipped, { width: 390, height: 844 }).glyphs.map(({ id }) => id);
  expect(drawn).toEqual(
    expect.arrayContaining(["geneva-deal", "truce", "convoy-attack", "suspension-threat", "talks-suspended"]),
  );
});

test("time runs down by itself where a picture is narrow, and across where it is asked to", () => {
  const isDown = (width: number, layout: Look["layout"]): boolean =>
    down(shipped, { width }, { layout }).rail !== undefined;
  expect([isDown(321, "auto"), isDown(700, "auto"), isDown(321, "across"), isDown(700, "down")]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("on one day an event stands under those that it follows", () => {
  const told = timeline([
    event("reply", { when: day("2016-09-12"), follows: ["call"] }),
    event("call", { when: day("2016-09-12") }),
    event("before", { when: day("2016-09-11") }),
  ]);
  expect(down(told, { width: 400 }).glyphs.flatMap(({ id, role }) => (role === "event" ? [id] : []))).toEqual([
    "before",
    "call",
    "reply",
  ]);
});

test("a page of a time of which nothing is told says so", () => {
  const told = timeline([event("a", { when: day("2016-09-12") })]);
  const options = {
    page: { width: 400 },
    theme: "light",
    look: { ...FIRST_LOOK, layout: "down" },
    furniture: {},
  } as const;
  const view = { from: Date.UTC(2016, 8, 20), to: Date.UTC(2016, 8, 26) };
  const { rail } = pictureScene(told, { ...options, view }, measure);
  expect(rail?.gaps.map(({ text }) => text.text)).toEqual(["nothing from 20 – 25 September 2016"]);
});

test("the list of everything is called by how many events there are; reports are none", () => {
  const [band] = down(shipped, { width: 400 }).lanes;
  expect(band?.name).toBe(`All events, ${String(shipped.events.length)} events`);
});

test("what is in a folded lane is told as well: there is nothing to unfold", () => {
  const ids = (look: Partial<Look>) => down(shipped, { width: 400 }, look).glyphs.map(({ id }) => id);
  expect(ids({ collapsed: ["ground", "#reports"] })).toEqual(ids({}));
});

test("five thousand events are a page that can be drawn", () => {
  const many = timeline(
    Array.from({ length: 5000 }, (_, index) =>
      event(`e${String(index)}`, {
        when: day(`2016-09-${String(1 + (index % 30)).padStart(2, "0")}`),
        claims: [claim("alpha")],
      }),
    ),
    { extent: { from: "2016-09-01", to: "2016-09-30" } },
  );
  const scene = makeScene(many, many.extent.interval, { width: 400 }, measure, { isDown: true });
  expect(scene.height).toBeLessThanOrEqual(20_000);
  const counted = scene.lanes[0]!.counts.reduce((sum, { count }) => sum + count, 0);
  expect(counted + scene.glyphs.filter(({ role }) => role === "event").length).toBe(5000);
});

test("where a date likely lies is said in words, once, beside the words of its sources", () => {
  const notes = new Map(
    down(shipped, { width: 700 }).glyphs.map(({ id, body }) => [id, body.note?.text ?? ""] as const),
  );
  expect(notes.get("bombing-resumes")).toMatch(/^“after a few days” · likely .+ · On the ground$/u);
  expect(notes.get("multilateral-turn")?.match(/likely/gu)).toHaveLength(1);
});

test("words begin at the same place in every view, whether a span is in it or not", () => {
  const told = timeline([
    event("span", { when: { start: day("2016-09-05"), end: day("2016-09-08") } }),
    event("day", { when: day("2016-09-20") }),
  ]);
  const left = (from: number) => {
    const view = { from: Date.UTC(2016, 8, from), to: Date.UTC(2016, 8, 25) };
    const { glyphs } = makeScene(told, view, { width: 400 }, measure, { isDown: true });
    return glyphs.find(({ id }) => id === "day")!.body.title.x;
  };
  expect(left(15)).toBe(left(1));
});

test("what does not change from view to view keeps its body, so that it is not drawn again", () => {
  const { from, to } = shipped.extent.interval;
  const plan = rememberedPlan();
  const bodies = (view: View): ReadonlyMap<string, unknown> =>
    new Map(
      makeScene(shipped, view, { width: 400 }, measure, { isDown: true, plan }).glyphs.map(({ id, body }) => [
        id,
        body,
      ]),
    );
  const [before, after] = [bodies({ from, to }), bodies({ from: from + DAY, to: to + DAY })];
  expect(after.get("geneva-deal")).toBe(before.get("geneva-deal"));
});
