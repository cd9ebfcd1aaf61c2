/** Labels of short bars, on the line of the bar where captions stand on the lines of their titles; px. */
import { expect, test } from "vitest";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { claim, day, days, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { timeScale } from "../view.ts";
import { barBeside } from "./beside-bar.ts";
import { blockOf } from "./block.ts";
import { codedSources } from "./chip.ts";
import { draftEvent } from "./draft.ts";
import { factsFor } from "./facts.ts";

const measure = measureWithSourceSans();
/** 20 px a day, from 0 to 600. */
const scale = timeScale(days("2016-09-01", "2016-09-30"), 0, 600);
const coded = codedSources([source("alpha"), source("beta")]);
const drafting = { plot: 600, measure, coded, outlets: [], facts: factsFor([]), compared: [], year: 2016 };
const draftOf = (facts: Facts<TimelineEvent>, isOneLine = true) =>
  draftEvent(event("a", facts), { ...drafting, isOneLine });
const SETTING = { labelsTo: 600, room: 8 };
/** From 220 to 260 px; a title wide enough for it. */
const short = { title: "Somebody told of it long after", when: day("2016-09-12", "2016-09-13") };

test("a label begins 10 px right of its bar, or ends as far left of it", () => {
  const draft = draftOf(short);
  const { width } = draft;
  expect(barBeside(draft, scale, SETTING)).toEqual({
    bar: { left: 220, right: 260 },
    placements: [
      { label: { left: 270, right: 270 + width }, taken: { left: 212, right: 278 + width }, shift: 0, isBeside: true },
      { label: { left: 210 - width, right: 210 }, taken: { left: 202 - width, right: 268 }, shift: 0, isBeside: true },
    ].filter(({ label }) => label.left >= 0),
  });
});

test("the block of a short bar is what is seen of it, with its labels beside it", () => {
  const draft = draftOf(short);
  const { bar, placements } = barBeside(draft, scale, SETTING)!;
  expect(blockOf(draft, scale, measure)).toEqual({ id: "a", ...bar, inView: true, placements });
  // The block itself is told how far labels may reach.
  expect(placements.map(({ label }) => label.left)).toEqual([270]);
  expect(blockOf(draft, scale, measure, 269).placements.every(({ isBeside }) => isBeside === undefined)).toBe(true);
});

test("a bar longer than half of its label has the label under it", () => {
  const until = (date: string) => draftOf({ ...short, when: day("2016-09-12", date) });
  const draft = until("2016-09-16");
  // From 220 to 320 px at 20 px a day.
  const scaleWhere = (half: number) => timeScale(days("2016-09-01", "2016-09-30"), 0, (30 * half) / 5);
  const half = draft.width / 2;
  const atHalf = scaleWhere(half - 0.01);
  const setting = { labelsTo: 2000, room: 8 };
  expect(barBeside(draft, atHalf, setting)?.placements).toHaveLength(2);
  const beyond = scaleWhere(half + 0.01);
  expect(barBeside(draft, beyond, setting)).toBeUndefined();
  expect(blockOf(draft, beyond, measure, 2000).placements.every(({ isBeside }) => isBeside === undefined)).toBe(true);
});

test("only what is in view of a bar counts, and what lies out of it has no place beside it", () => {
  const late = draftOf({ ...short, when: day("2016-09-29", "2016-10-20") });
  const { bar, placements } = barBeside(late, scale, SETTING)!;
  expect(bar).toEqual({ left: 560, right: 600 });
  expect(placements.map(({ label }) => label.right)).toEqual([550]);
  const beyond = draftOf({ ...short, when: day("2016-10-10", "2016-10-11") });
  expect(barBeside(beyond, scale, SETTING)).toBeUndefined();
});

test("labels may reach into a gutter beyond the view, and nowhere else", () => {
  const late = draftOf({ ...short, when: day("2016-09-27", "2016-09-28") });
  const { width } = late;
  const rightOf = (labelsTo: number) =>
    barBeside(late, scale, { ...SETTING, labelsTo })!.placements.map(({ label }) => label.right);
  expect(rightOf(570 + width)).toEqual([570 + width, 510]);
  expect(rightOf(569.9 + width)).toEqual([510]);
  const early = draftOf({ ...short, when: day("2016-09-02", "2016-09-03") });
  expect(barBeside(early, scale, { ...SETTING, labelsTo: 100 })).toBeUndefined();
});

test("points, bars with ghosts, and labels of two lines stand as ever", () => {
  expect(barBeside(draftOf({ ...short, when: day("2016-09-12") }), scale, SETTING)).toBeUndefined();
  expect(barBeside(draftOf(short, false), scale, SETTING)).toBeUndefined();
  const elsewhere = {
    ...short,
    claims: [claim("alpha"), claim("beta", { when: day("2016-09-20") })],
  };
  const draft = draftOf(elsewhere);
  expect(draft.elsewhere).toHaveLength(1);
  expect(barBeside(draft, scale, SETTING)).toBeUndefined();
});
