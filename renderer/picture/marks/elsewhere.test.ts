/** Where else accounts put an event: which side of a ghost its chips stand on, and on which line. */
import { expect, test } from "vitest";
import { day, days, source } from "../../../e2e/helpers/example.ts";
import type { OpenInterval } from "../../../data/time.ts";
import { timeScale } from "../view.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { chipWidth, codedSources, type CodedSource } from "./chip.ts";
import { elsewhereOf, setGhosts, type Elsewhere, type SetGhost } from "./elsewhere.ts";
import type { PxRange } from "./row-room.ts";

const measure = measureWithSourceSans();
/** 20 px a day, from 0 to 600. */
const scale = timeScale(days("2016-09-01", "2016-09-30"), 0, 600);
const coded = codedSources([source("alpha"), source("beta"), { ...source("gamma"), custom: {} }]);
const [alpha, beta] = [coded.get("alpha")!, coded.get("beta")!];
/** A chip of AL, px. */
const chip = chipWidth(measure, { code: "AL" });
const RING = 4.5;
const OFFSET = 7;
const ROOM = 8;

const place = (when: OpenInterval, sources: readonly CodedSource[] = [alpha]): Elsewhere => ({
  key: `${String(when.from)}/${String(when.to)}`,
  interval: when,
  sources,
});
/** Claims with their places in an event. */
const placed = (claims: readonly { readonly source: string; readonly when: OpenInterval }[]) =>
  claims.map((claim, index) => ({ claim: index, ...claim }));
const ghostsOf = (places: readonly Elsewhere[], own: PxRange): readonly SetGhost[] =>
  setGhosts(places, own, scale, measure);
/** The ghost of a day beside a mark at `own` px. */
const ghostOf = (date: string, own: number): SetGhost | undefined =>
  ghostsOf([place(day(date).interval)], { left: own, right: own })[0];

test("claims of one place stand together, each source once, and a source without a code is not shown", () => {
  const [first, second] = [day("2016-09-10").interval, day("2016-09-12").interval];
  const claims = [
    { source: "alpha", when: first },
    { source: "beta", when: second },
    { source: "beta", when: first },
    { source: "alpha", when: first },
    { source: "gamma", when: first },
    { source: "nobody", when: days("2016-09-20", "2016-09-20") },
  ];
  expect(elsewhereOf(placed(claims), coded)).toEqual([
    { key: `${String(first.from)}/${String(first.to)}`, interval: first, sources: [alpha, beta] },
    { key: `${String(second.from)}/${String(second.to)}`, interval: second, sources: [beta] },
  ]);
});

test("where all who put it there say where within that it likely lies, the ghost has that part strong", () => {
  const when = days("2016-09-10", "2016-09-19");
  const likely = days("2016-09-10", "2016-09-12");
  const told = (...parts: readonly (OpenInterval | undefined)[]) =>
    elsewhereOf(
      parts.map((part, claim) => ({
        claim,
        source: claim === 0 ? "alpha" : "beta",
        when,
        ...(part && { likely: part }),
      })),
      coded,
    );
  expect(told(likely, { ...likely })[0]!.likely).toEqual(likely);
  expect(told(likely, undefined)[0]).not.toHaveProperty("likely");
  expect(told(undefined, likely)[0]).not.toHaveProperty("likely");
  const [ghost] = ghostsOf(told(likely), { left: 0, right: 0 });
  expect(ghost!.mark).toMatchObject({ kind: "whisker", x1: 180, x2: 380, likely: [{ from: 180, to: 240 }] });
});

test("places with one bound in common are two places", () => {
  const { from, to } = days("2016-09-10", "2016-09-10");
  const claims = [{ from, to }, { from }, { to }].map((when) => ({ source: "alpha", when }));
  expect(elsewhereOf(placed(claims), coded).map(({ interval }) => interval)).toEqual([{ from, to }, { from }, { to }]);
});

test("chips stand on the far side of the event's own mark", () => {
  // 10 September is at 190 px.
  const earlier = ghostOf("2016-09-10", 300)!;
  expect(earlier.mark).toMatchObject({ kind: "point", x: 190 });
  expect(earlier.chipsX).toBeCloseTo(190 - RING - OFFSET - chip, 6);
  const later = ghostOf("2016-09-10", 100)!;
  expect(later.chipsX).toBeCloseTo(190 + RING + OFFSET, 6);
});

test("at the same place as the mark they stand after it", () => {
  expect(ghostOf("2016-09-10", 190)!.chipsX).toBeCloseTo(190 + RING + OFFSET, 6);
});

test("where the far side has no room, they stand on the near one", () => {
  expect(ghostOf("2016-09-01", 300)!.chipsX).toBeCloseTo(10 + RING + OFFSET, 6);
  expect(ghostOf("2016-09-30", 300)!.chipsX).toBeCloseTo(590 - RING - OFFSET - chip, 6);
});

test("room that is just enough is taken, less than that is not", () => {
  const need = RING + OFFSET + chip;
  const placed = (x0: number, x1: number, own: number): number =>
    setGhosts([place(day("2016-09-10").interval)], { left: own, right: own }, { ...scale, x0, x1 }, measure)[0]!.chipsX;
  // The same px for the same time: what is moved is the edge alone.
  const from = (x0: number): number => {
    const { view, pxPerMs } = scale;
    const moved = { ...scale, view: { ...view, from: view.from + x0 / pxPerMs }, x0, x1: 600 };
    return setGhosts([place(day("2016-09-10").interval)], { left: 300, right: 300 }, moved, measure)[0]!.chipsX;
  };
  expect(from(190 - need - 0.001)).toBeCloseTo(190 - need, 6);
  expect(from(190 - need + 0.001)).toBeCloseTo(190 + RING + OFFSET, 6);
  expect(placed(0, 190 + need + 0.001, 100)).toBeCloseTo(190 + RING + OFFSET, 6);
  expect(placed(0, 190 + need - 0.001, 100)).toBeCloseTo(190 - need, 6);
});

test("the middle of both decides which is earlier", () => {
  const bar = place(days("2016-09-10", "2016-09-14"));
  // From 180 to 280 px: its middle is 230.
  const before = ghostsOf([bar], { left: 170, right: 292 })[0]!;
  expect(before.mark).toMatchObject({ kind: "whisker", x1: 180, x2: 280 });
  // A bar has no ring, so that its chips are nearer.
  expect(before.chipsX).toBeCloseTo(180 - OFFSET - chip, 6);
  expect(ghostsOf([bar], { left: 190, right: 268 })[0]!.chipsX).toBeCloseTo(280 + OFFSET, 6);
});

test("a ghost takes its mark and its chips, with air on both sides", () => {
  const { left, right } = ghostOf("2016-09-10", 300)!.taken;
  expect(left).toBeCloseTo(190 - RING - OFFSET - chip - ROOM, 6);
  expect(right).toBeCloseTo(190 + RING + ROOM, 6);
  const after = ghostOf("2016-09-10", 100)!.taken;
  expect(after.left).toBeCloseTo(190 - RING - ROOM, 6);
  expect(after.right).toBeCloseTo(190 + RING + OFFSET + chip + ROOM, 6);
});

test("chips of several sources stand side by side", () => {
  const { from, to } = days("2016-09-10", "2016-09-10");
  const [two] = ghostsOf([place({ from, to }, [alpha, beta])], { left: 300, right: 300 });
  const width = chip + 4 + chipWidth(measure, { code: "BE" });
  expect(two!.chipsX).toBeCloseTo(190 - RING - OFFSET - width, 6);
});

test("ghosts that would collide stand on further lines, and those that would not stand on the first", () => {
  const at = (...dates: readonly string[]) =>
    ghostsOf(
      dates.map((date) => place(day(date).interval)),
      { left: 300, right: 300 },
    ).map(({ line }) => line);
  expect(at("2016-09-05", "2016-09-10")).toEqual([0, 0]);
  expect(at("2016-09-10", "2016-09-05")).toEqual([0, 0]);
  expect(at("2016-09-05", "2016-09-06", "2016-09-07")).toEqual([0, 1, 2]);
  // The third collides with the second alone.
  expect(at("2016-09-05", "2016-09-07", "2016-09-09", "2016-09-11")).toEqual([0, 1, 0, 1]);
});

test("what is out of view has no ghost, and takes no line", () => {
  const far = place(day("2016-10-10").interval);
  const near = place(day("2016-09-10").interval);
  const ghosts = ghostsOf([far, near], { left: 300, right: 300 });
  expect(ghosts.map(({ key, line }) => [key, line])).toEqual([[near.key, 0]]);
});
