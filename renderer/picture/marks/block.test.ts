/** How much room a mark and its label take in a row, px. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { timeScale } from "../view.ts";
import { blockOf } from "./block.ts";
import { codedSources } from "./chip.ts";
import { draftEvent } from "./draft.ts";
import { setGhosts } from "./elsewhere.ts";
import { factsFor } from "./facts.ts";

const measure = measureWithSourceSans();
const view = days("2016-09-01", "2016-09-30");
/** 20 px a day, from 0 to 600. */
const scale = timeScale(view, 0, 600);
const coded = codedSources([source("alpha"), source("beta")]);
const drafting = { plot: 600, measure, coded, outlets: [], facts: factsFor([]), compared: [], year: 2016 };
const draftOf = (facts: Facts<TimelineEvent> = {}) => draftEvent(event("a", facts), drafting);
/** With 0 in place of -0, which are the same place. */
const blockIn = (facts: Facts<TimelineEvent> = {}, shown = scale) => {
  const block = blockOf(draftOf(facts), shown, measure);
  return { ...block, placements: block.placements.map((placement) => ({ ...placement, shift: placement.shift + 0 })) };
};

test("a label stands right of its point, or left of it", () => {
  const { width } = draftOf();
  // 12 September is at 230 px.
  expect(blockIn()).toEqual({
    id: "a",
    left: 230,
    right: 230,
    inView: true,
    placements: [
      { label: { left: 241, right: 241 + width }, taken: { left: 222, right: 241 + width + 8 }, shift: 0 },
      { label: { left: 219 - width, right: 219 }, taken: { left: 219 - width - 8, right: 238 }, shift: 0 },
    ],
  });
});

test("a day of 34 px or more has room for two points: each label moves its own to its side", () => {
  const { width } = draftOf();
  const shifts = (pxPerDay: number, facts: Facts<TimelineEvent> = {}) =>
    blockIn(facts, timeScale(view, 0, 30 * pxPerDay)).placements.map(({ shift }) => shift);
  expect([shifts(34), shifts(33.9)]).toEqual([
    [8, -8],
    [0, 0],
  ]);
  const [right, left] = blockIn({}, timeScale(view, 0, 30 * 40)).placements;
  // The middle of the day is at 460 px.
  expect(right).toEqual({
    label: { left: 479, right: 479 + width },
    taken: { left: 460, right: 487 + width },
    shift: 8,
  });
  expect(left).toEqual({
    label: { left: 441 - width, right: 441 },
    taken: { left: 433 - width, right: 460 },
    shift: -8,
  });
  const noon = { earliest: "2016-09-12T12:00", latest: "2016-09-12T12:00", precision: "minute" } as const;
  expect(shifts(40, { when: noon })).toEqual([0, 0]);
  expect(shifts(40, { when: day("2016-09-12", "2016-09-13") })).toEqual([0, 0]);
});

test("a label stands under its bar, from its left end or up to its right one", () => {
  const when = day("2016-09-05", "2016-09-25");
  const { width } = draftOf({ when });
  // From 80 to 500 px.
  expect(blockIn({ when })).toEqual({
    id: "a",
    left: 80,
    right: 500,
    inView: true,
    placements: [
      { label: { left: 80, right: 80 + width }, taken: { left: 72, right: 508 }, shift: 0 },
      { label: { left: 500 - width, right: 500 }, taken: { left: 72, right: 508 }, shift: 0 },
    ],
  });
  const [short] = blockIn({ when: { start: day("2016-09-05"), end: day("2016-09-05") } }).placements;
  expect(short!.taken.right).toBeCloseTo(short!.label.right + 8, 6);
});

test("ghosts are a part of what is taken, on whichever side they stand", () => {
  const elsewhere = (date: string) => ({ claims: [claim("alpha"), claim("beta", { when: day(date) })] });
  for (const date of ["2016-09-05", "2016-09-28"]) {
    const [bare] = blockIn({ claims: [claim("alpha"), claim("beta")] }).placements;
    const draft = draftOf(elsewhere(date));
    const [ghost] = setGhosts(draft.elsewhere, { left: 230, right: 230 }, scale, measure);
    const [placement] = blockOf(draft, scale, measure).placements;
    expect(placement!.taken.left).toBeCloseTo(Math.min(bare!.taken.left, ghost!.taken.left), 6);
    expect(placement!.taken.right).toBeGreaterThanOrEqual(ghost!.taken.right);
    expect(placement!.taken.right).toBeCloseTo(Math.max(placement!.label.right + 8, ghost!.taken.right), 6);
    expect(placement!.shift).toBe(0);
  }
});

test("a block is in view with its mark or with a ghost of it", () => {
  const late = timeScale(days("2016-09-15", "2016-09-30"), 0, 320);
  expect(blockIn({}, late).inView).toBe(false);
  expect(blockIn({ claims: [claim("alpha"), claim("beta", { when: day("2016-09-20") })] }, late).inView).toBe(true);
  expect(blockIn({ claims: [claim("alpha"), claim("beta", { when: day("2016-09-02") })] }, late).inView).toBe(false);
});
