/** Titles that a page cuts to a share of its width have what their rows leave free. */
import { expect, test } from "vitest";
import { layoutSize } from "../../../data/export/picture-options.ts";
import { presetPage, PRESETS } from "../../../data/export/presets.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { day, days, event, timeline } from "../../../e2e/helpers/example.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { seeded } from "../../../e2e/random/seeded.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import { blockOf, LABEL_ROOM } from "../marks/block.ts";
import type { Drafting } from "../marks/draft.ts";
import { factsFor } from "../marks/facts.ts";
import { markExtent } from "../marks/place-mark.ts";
import { eventMember } from "../marks/member.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { timeScale } from "../view.ts";
import type { MemberSlot } from "./lane-rows.ts";
import { withWholeTitles } from "./whole-titles.ts";

const measure = measureWithSourceSans();
const extent = days("2016-09-01", "2016-09-30");
/** 40 px a day. */
const scale = timeScale(extent, 0, 1200);
const facts = factsFor([]);
const drafting: Drafting = { plot: 1200, measure, coded: new Map(), outlets: [], facts, compared: [], year: 2016 };
const edges = { x0: 0, x1: 1200, least: 0, most: 1200 };
const LONG = `The bell ${"of the old church on the hill ".repeat(4)}is cast`;

/** At the right of a page, px: nothing stands in it. */
const MARGIN = 40;

/** A title in one row, on the first or the second of the sides that it may stand on. */
function slot(date: string, { title = LONG, side = 0, isOneLine = true } = {}): MemberSlot {
  const setting = { isFaint: false, order: 0, extent };
  const member = eventMember(event(date, { title, when: day(date) }), setting, { ...drafting, isOneLine });
  return { member, row: 0, placement: blockOf(member.draft(), scale, measure).placements[side]! };
}

const widened = (...slots: readonly MemberSlot[]) =>
  withWholeTitles(slots, { scale, measure, edges, bodies: new Map() });
const titleOf = ({ member }: MemberSlot): string =>
  [member.draft().title, member.draft().titleRest ?? []].flat().join(" ");

test("what nothing stands in the way of is whole", () => {
  const cut = slot("2016-09-02");
  const [whole] = widened(cut);
  expect([titleOf(cut).endsWith("…"), titleOf(whole!)]).toEqual([true, LONG]);
  const { label, taken, shift } = whole!.placement;
  expect(label.left).toBe(cut.placement.label.left);
  expect(label.right - label.left).toBeCloseTo(whole!.member.draft().width);
  expect([taken.left, taken.right - label.right, shift]).toEqual([
    cut.placement.taken.left,
    LABEL_ROOM,
    cut.placement.shift,
  ]);
});

test("a label on the left of its mark grows away from it", () => {
  const cut = slot("2016-09-29", { side: 1 });
  const [whole] = widened(cut);
  expect(titleOf(whole!)).toBe(LONG);
  expect(whole!.placement.label.right).toBe(cut.placement.label.right);
  expect(whole!.placement.label.left).toBeLessThan(cut.placement.label.left);
});

test("a label under a bar at the edge grows the other way", () => {
  const when = day("2016-09-20", "2016-09-29");
  const setting = { isFaint: false, order: 0, extent };
  const member = eventMember(event("a", { title: LONG, when }), setting, { ...drafting, isOneLine: true });
  const placement = blockOf(member.draft(), scale, measure).placements[1]!;
  const [whole] = widened({ member, row: 0, placement });
  expect(titleOf(whole!)).toBe(LONG);
  expect(whole!.placement.label.right).toBeLessThanOrEqual(edges.x1);
  expect(whole!.placement.label.left).toBeLessThan(placement.label.left);
});

test("two lines stay two, with more in each", () => {
  const title = `${LONG}, and ${LONG}`;
  const cut = slot("2016-09-02", { title, isOneLine: false });
  const [whole] = widened(cut);
  expect([titleOf(cut).endsWith("…"), titleOf(whole!)]).toEqual([true, title]);
  expect(whole!.member.draft().titleRest).toBeDefined();
});

test("it ends before its neighbour, and before the edge", () => {
  const next = slot("2016-09-18", { title: "Short" });
  const [before] = widened(slot("2016-09-02"), next);
  expect(before!.placement.taken.right).toBeLessThanOrEqual(next.placement.taken.left);
  expect(titleOf(before!)).toMatch(/^The bell .*…$/u);
  expect(titleOf(before!).length).toBeGreaterThan(titleOf(slot("2016-09-02")).length);
  const [last] = widened(slot("2016-09-16"));
  expect(last!.placement.label.right).toBeLessThanOrEqual(edges.x1);
  const [first] = widened(slot("2016-09-14", { side: 1 }));
  expect(first!.placement.label.left).toBeGreaterThanOrEqual(edges.x0);
});

test("two that grow towards each other share what is free, and none takes what the other has", () => {
  const [left, right] = widened(slot("2016-09-01"), slot("2016-09-30", { side: 1 }));
  expect(left!.placement.taken.right).toBeLessThanOrEqual(right!.placement.taken.left);
});

test("nothing is touched where all is whole", () => {
  const slots = [slot("2016-09-02", { title: "Short" })];
  expect(withWholeTitles(slots, { scale, measure, edges, bodies: new Map() })).toBe(slots);
});

test("on no page do titles stand over each other, and none is cut that has room", () => {
  for (const preset of PRESETS.filter(({ name }) => ["a4", "slide"].includes(name))) {
    const random = seeded(7);
    const events = Array.from({ length: 40 }, (_, index) => {
      const date = `2016-09-${String(1 + random.below(30)).padStart(2, "0")}`;
      return event(`e${String(index)}`, {
        title: `${String(index)} ${LONG.slice(0, 60 + random.below(90))}`,
        when: day(date),
      });
    });
    const told = timeline(events, { extent: { from: "2016-09-01", to: "2016-09-30" } });
    const page = presetPage(preset);
    const options = { view: told.extent.interval, page, theme: "light", look: FIRST_LOOK, furniture: {} } as const;
    const scene = pictureScene(told, options, measure);
    const right = layoutSize(page).width - MARGIN;
    const glyphs = scene.glyphs.map(placed).filter(({ role }) => role === "event");
    let cut = 0;
    for (const { id, title, note, mark } of glyphs) {
      const beside = glyphs.filter((other) => other.id !== id && Math.abs(other.title.y - title.y) < 1);
      for (const other of beside)
        expect(title.x + title.width <= other.title.x || other.title.x + other.title.width <= title.x).toBe(true);
      if (!title.text.endsWith("…")) continue;
      cut += 1;
      // Its room is on the side away from its mark.
      if (!mark || markExtent(mark)[0] > title.x) continue;
      const end = Math.max(title.x + title.width, note ? note.x + note.width : 0);
      const free = [...beside.map((other) => other.title.x - 30), right].filter((x) => x > end);
      expect(Math.min(...free) - end).toBeLessThan(60);
    }
    expect(cut).toBeLessThan(glyphs.length / 3);
  }
});
