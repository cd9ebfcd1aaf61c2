/** A folded lane: how high it is, and where its ticks stand. */
import { expect, test } from "vitest";
import { claim, day, days, event } from "../../../e2e/helpers/example.ts";
import { factsFor } from "../marks/facts.ts";
import { MARK_REACH } from "../marks/place-mark.ts";
import { eventMember } from "../marks/member.ts";
import { asWritten } from "../../../data/written.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { sheetOf, type Sheet } from "../sheet.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { timeScale } from "../view.ts";
import { collapsedLane, ticksOn } from "./collapsed-lane.ts";
import { indexMembers } from "./lane-index.ts";
import { LANE_HEAD } from "./lane-label.ts";

const measure = measureWithSourceSans();
const extent = days("2016-09-01", "2016-09-30");
const drafting = { plot: 600, measure, coded: new Map(), outlets: [], facts: factsFor([]), compared: [], year: 2016 };

function folded(events: readonly TimelineEvent[], sheet: Sheet = sheetOf(1200), label = "One") {
  const members = events.map((one, order) =>
    eventMember(one, { isFaint: one.id === "faint", order, extent }, drafting),
  );
  const planned = { lane: { id: "one", label }, index: indexMembers(members), collapsed: true };
  const plan = { sheet, lanes: [planned], isOneLine: false };
  const scale = timeScale(extent, 200, 800);
  return collapsedLane(planned, {
    plan,
    scale,
    measure,
    bodies: new Map(),
    edges: { x0: 200, x1: 800, least: 200, most: 800 },
    top: 0,
  });
}

const differing = [1, 2].map((value) => claim(`s${String(value)}`, { figures: [{ measure: "killed", value }] }));

test("a folded lane has a tick for each event in view, on a line beside its label", () => {
  const lane = folded([
    event("a"),
    event("b", { when: day("2016-09-20", "2016-09-22"), claims: differing }),
    event("faint", { when: day("2016-09-25") }),
    event("out", { when: day("2016-11-25") }),
  ]);
  expect(lane).toMatchObject({ height: 50, rows: 0, counts: false, waiting: -Infinity });
  const [band, glyphs] = lane.at(100);
  expect(glyphs).toEqual([]);
  expect(band).toMatchObject({ id: "one", name: "One, 3 events", y: 100, height: 50, collapsed: true, counts: [] });
  const tick = { role: "event", y: 125, differs: false, faint: false };
  expect(band.ticks).toEqual([
    { ...tick, id: "a", x1: 430, x2: 430 },
    { ...tick, id: "b", x1: 580, x2: 640, differs: true },
    { ...tick, id: "faint", x1: 690, x2: 690, faint: true },
  ]);
});

test("a tick has the part in which its date likely lies", () => {
  const likely = { latest: "2016-09-20", basis: "So told." };
  const lane = folded([event("a", { when: { ...asWritten(day("2016-09-20", "2016-09-22")), likely } })]);
  expect(lane.at(0)[0].ticks).toEqual([
    expect.objectContaining({ x1: 580, x2: 640, likely: [{ from: 580, to: 600 }] }),
  ]);
});

test("in a narrow picture the label stands above the ticks", () => {
  const [band] = folded([event("a")], sheetOf(400)).at(100);
  expect(band.ticks[0]!.y).toBe(100 + 22 + 12.5);
  expect(band.labels.map(({ text }) => text)).toEqual(["One", "1 event"]);
});

test("a label of two lines makes the lane higher, and more lines than that are cut", () => {
  expect(folded([event("a")], sheetOf(1200), "Humanitarian organisations").height).toBe(68);
  const long = folded([event("a")], sheetOf(1200), "Humanitarian organisations worldwide");
  expect(long.height).toBe(68);
  expect(long.at(0)[0].labels).toHaveLength(3);
});

test("four hundred ticks are drawn, and more are counted", () => {
  const many = (length: number) => folded(Array.from({ length }, (_, index) => event(String(index))));
  const [drawn] = many(400).at(0);
  expect([drawn.ticks.length, drawn.counts]).toEqual([400, []]);
  const lane = many(401);
  const [counted] = lane.at(0);
  expect([counted.ticks, counted.counts.map(({ count }) => count)]).toEqual([[], [401]]);
  expect(counted.counts[0]!.column.y + counted.counts[0]!.column.height).toBe(4 + 38 - 4);
  expect(lane.height).toBe(50);
  const narrow = folded(
    Array.from({ length: 401 }, (_, index) => event(String(index))),
    sheetOf(400),
  );
  expect(narrow.height).toBe(22 + 4 + 38);
});

test("a mark that only its reach would bring into view has no tick", () => {
  // 20 px a day: the day after the view is within the reach of marks, and out of view.
  const lane = folded([event("in", { when: day("2016-09-30") }), event("beyond", { when: day("2016-10-02") })]);
  expect(lane.at(0)[0].ticks.map(({ id }) => id)).toEqual(["in"]);
});

test("numbers of a folded lane stand under its label, where that stands over the lane", () => {
  const many = Array.from({ length: 401 }, (_, index) => event(`e${String(index)}`, { when: day("2016-09-12") }));
  const countsTop = (sheet: Sheet): number => {
    const [{ counts }] = folded(many, sheet).at(1000);
    return Math.min(...counts.map(({ column }) => column.y));
  };
  expect(countsTop(sheetOf(500)) - countsTop(sheetOf(1200))).toBe(LANE_HEAD);
});

test.each([1, 2, 3])("of a crowd the ticks are those of the first by rank, as of all put in order (%i)", (seed) => {
  const numberAt = (at: number): number => (at * 7919 * seed + at * at * 31) % 61;
  const members = Array.from({ length: 900 }, (_, at) => {
    const from = `2016-${at % 3 === 0 ? "08" : "09"}-${String(1 + (numberAt(at) % 28)).padStart(2, "0")}`;
    const claims = numberAt(at + 1) % 3 === 0 ? differing : [claim("s1")];
    const one = event(`e${String(at)}`, { when: day(from), claims });
    return eventMember(one, { isFaint: at % 11 === 0, order: at, extent }, drafting);
  });
  const index = indexMembers(members);
  const scale = timeScale(days("2016-09-04", "2016-09-27"), 200, 800);
  const reach = MARK_REACH / scale.pxPerMs;
  const within = [...index.within({ from: scale.view.from - reach, to: scale.view.to + reach })];
  expect(within.length).toBeGreaterThan(400);
  const plain = index.ranked(within).slice(0, 400);
  const idsOf = (ticks: readonly { readonly id: string }[]) => ticks.map(({ id }) => id).sort();
  expect(idsOf(ticksOn(index, 10, scale))).toEqual(idsOf(ticksOn(indexMembers(plain), 10, scale)));
});
