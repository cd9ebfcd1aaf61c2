/** Where everything of a glyph stands: its mark, its labels and its ghosts, from the glyph's own place. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, type Facts } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import type { GlyphBody } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { baselineFor, STYLES } from "../text/text.ts";
import { timeScale, type TimeScale } from "../view.ts";
import { codedSources } from "./chip.ts";
import type { Drafting } from "./draft.ts";
import { factsFor } from "./facts.ts";
import { barLinesOf, heightUnder, placeGlyph, rowHeight, titleMiddle, type Setting } from "./glyph.ts";
import { eventMember } from "./member.ts";
import type { Placement } from "./row-room.ts";

const measure = measureWithSourceSans();
const extent = days("2016-09-01", "2016-09-30");
/** 20 px a day, from 0 to 600. */
const scale = timeScale(extent, 0, 600);
const coded = codedSources([source("alpha"), source("beta"), source("gamma")]);
const drafting: Drafting = { plot: 600, measure, coded, outlets: [], facts: factsFor([]), compared: [], year: 2016 };

interface Case {
  readonly facts?: Facts<TimelineEvent>;
  readonly scale?: TimeScale;
  readonly isFaint?: boolean;
  readonly isOneLine?: true;
  /** The ends of the label in the picture, px. */
  readonly label?: Placement["label"];
  readonly shift?: number;
  readonly lines?: number;
  readonly bodies?: Setting["bodies"];
}

const RIGHT = { left: 240, right: 400 };

function member({ facts, isFaint = false, isOneLine }: Case) {
  return eventMember(
    event("a", facts),
    { isFaint, order: 0, extent },
    { ...drafting, ...(isOneLine && { isOneLine: true }) },
  );
}

/** A glyph in a row that begins at 100 px. */
function glyphOf(asked: Case = {}, subject = member(asked)) {
  const { label = RIGHT, shift = 0, lines = 0 } = asked;
  const setting = { scale: asked.scale ?? scale, measure, bodies: asked.bodies ?? new Map() };
  return placeGlyph(subject, "one", { taken: label, label, shift }, { top: 100, lines }, setting);
}

const elsewhere = (...dates: readonly string[]): Facts<TimelineEvent> => ({
  claims: [claim("alpha"), ...dates.map((date, index) => claim(index === 0 ? "beta" : "gamma", { when: day(date) }))],
});

test("a row has room for two lines of text, or for one, under its lines of bars", () => {
  expect([rowHeight(0), rowHeight(0, true)]).toEqual([47, 22]);
  expect([rowHeight(1), rowHeight(2), rowHeight(3)]).toEqual([60, 79, 98]);
  expect(rowHeight(2, true)).toBe(54);
  expect([titleMiddle(0), titleMiddle(1), titleMiddle(2)]).toEqual([13, 26, 45]);
});

/** A label under its bar. */
const ABOVE = { taken: { left: 0, right: 0 }, label: { left: 0, right: 0 }, shift: 0 };

test("a day takes no line above its label, a bar one, and ghosts as many as they stand on", () => {
  const linesOf = (facts: Facts<TimelineEvent>): number =>
    barLinesOf(member({ facts }).draft(), ABOVE, { scale, measure, bodies: new Map() });
  expect(linesOf({})).toBe(0);
  expect(linesOf({ when: day("2016-09-12", "2016-09-14") })).toBe(1);
  expect(linesOf({ when: { start: day("2016-09-12"), end: day("2016-09-14") } })).toBe(1);
  expect(linesOf(elsewhere("2016-09-20"))).toBe(1);
  expect(linesOf(elsewhere("2016-09-20", "2016-09-21"))).toBe(2);
  expect(linesOf(elsewhere("2016-09-20", "2016-09-05"))).toBe(1);
});

test("a point stands beside its title, in the middle of its day, moved where two share the day", () => {
  // 12 September is at 230 px.
  const { id, role, lane, x, y, body } = glyphOf();
  expect({ id, role, lane, x, y }).toEqual({ id: "a", role: "event", lane: "one", x: 230, y: 100 });
  expect(body.mark).toEqual({ kind: "point", x: 0, y: 13 });
  const moved = glyphOf({ shift: 5 });
  expect([moved.x, moved.body.mark, moved.body.title.x]).toEqual([235, { kind: "point", x: 0, y: 13 }, 5]);
});

test("a bar stands on the lowest line above its labels, and is never moved", () => {
  const facts = { when: day("2016-09-12", "2016-09-14") };
  const { x, y, body } = glyphOf({ facts, shift: 5, lines: 2 });
  expect([x, y]).toEqual([225, 132]);
  expect(body.mark).toEqual({ kind: "whisker", x1: 0, x2: 60, y: -4, start: "bound", end: "bound" });
});

test("a bar that the view cuts keeps its place, and what is drawn of it ends at the edge", () => {
  const { x, body } = glyphOf({ facts: { when: day("2016-08-30", "2016-09-03") } });
  expect(x).toBe(-40);
  expect(body.mark).toMatchObject({ x1: 40, x2: 100, start: "cut", end: "bound" });
});

test("a label begins at its left, or ends left of its point", () => {
  const { body } = glyphOf();
  expect(body.title).toMatchObject({ x: 10, y: baselineFor("event", 13), text: "a", style: "event" });
  expect(body.chips[0]!.box).toMatchObject({ x: 10, y: 22 });
  const left = glyphOf({ label: { left: 60, right: 220 } }).body;
  expect(left.title.x + left.title.width).toBeCloseTo(-10, 6);
  const chip = left.chips.at(-1)!.box;
  expect(chip.x + chip.width).toBeCloseTo(-10, 6);
});

test("a label that ends at its point begins at its left all the same, and so does that of a bar", () => {
  expect(glyphOf({ label: { left: 60, right: 230 } }).body.title.x).toBe(-170);
  const facts = { when: day("2016-09-12", "2016-09-14") };
  expect(glyphOf({ facts, label: { left: 60, right: 200 } }).body.title.x).toBe(-160);
});

test("in one line chips follow the title, on both sides of a point", () => {
  const { title, chips } = glyphOf({ isOneLine: true }).body;
  expect([title.x, chips[0]!.box.y]).toEqual([10, 5]);
  expect(chips[0]!.box.x).toBeCloseTo(10 + title.width + 8, 6);
  const left = glyphOf({ isOneLine: true, label: { left: 60, right: 220 } }).body;
  const chip = left.chips.at(-1)!.box;
  expect(chip.x + chip.width).toBeCloseTo(-10, 6);
  expect(chip.x - left.title.x).toBeCloseTo(measure("a", STYLES.event) + 8, 6);
});

test("what is filtered out is named so, and drawn pale", () => {
  expect(glyphOf({ isFaint: true }).body).toMatchObject({
    name: "12 September 2016: a; 1 source; filtered out",
    asides: ["filtered out"],
    faint: true,
  });
  expect(glyphOf().body).toMatchObject({ name: "12 September 2016: a; 1 source", asides: [], faint: false });
});

test("ghosts stand on lines above the labels, each nearer line 19 px below the next", () => {
  const { x, body } = glyphOf({ facts: elsewhere("2016-09-20", "2016-09-21"), lines: 2 });
  expect(x).toBe(230);
  expect(body.ghosts.map(({ mark }) => mark)).toEqual([
    { kind: "point", x: 160, y: -4 },
    { kind: "point", x: 180, y: -23 },
  ]);
  const [chip] = body.ghosts[1]!.chips;
  expect(chip!.box).toMatchObject({ x: 180 + 4.5 + 7, y: -31 });
  expect(chip!.name).toBe("Source GA: The gamma puts it here");
});

test("chips of a ghost stand side by side, and beyond it as seen from its mark", () => {
  const when = day("2016-09-05");
  const claims = [claim("alpha"), claim("beta", { when }), claim("gamma", { when })];
  const [ghost] = glyphOf({ facts: { claims } }).body.ghosts;
  const [first, second] = ghost!.chips.map(({ box }) => box);
  expect(second!.x).toBeCloseTo(first!.x + first!.width + 4, 6);
  // 5 September is at 90 px.
  expect(second!.x + second!.width).toBeCloseTo(90 - 230 - 4.5 - 7, 6);
});

test("ghosts stand where they are, however much the point is moved", () => {
  const { x, body } = glyphOf({ facts: elsewhere("2016-09-20"), shift: 5 });
  expect([x, body.ghosts[0]!.mark]).toEqual([235, { kind: "point", x: 155, y: -4 }]);
});

test("a ghost's line begins at the point, or at the end of a bar that is nearer", () => {
  const linkOf = (asked: Case) => glyphOf(asked).body.ghosts[0]!.link;
  expect(linkOf({ facts: elsewhere("2016-09-20") })).toEqual({ x: 0, y: 13 });
  const bar = (date: string): Case => ({
    facts: { when: { start: day("2016-09-12"), end: day("2016-09-14") }, ...elsewhere(date) },
  });
  expect(linkOf(bar("2016-09-20"))).toEqual({ x: 60, y: -4 });
  expect(linkOf(bar("2016-09-05"))).toEqual({ x: 0, y: -4 });
});

test("where the mark is out of view, a ghost's line begins at the edge, on the ghost's own line", () => {
  const late = timeScale(days("2016-09-15", "2016-09-30"), 0, 320);
  const after = glyphOf({ facts: elsewhere("2016-09-20", "2016-09-21"), scale: late }).body;
  expect(after.mark).toBeUndefined();
  // The day itself is at -50 px.
  expect(after.ghosts.map(({ link }) => link)).toEqual([
    { x: 50, y: -4 },
    { x: 50, y: -23 },
  ]);
  const early = timeScale(days("2016-09-01", "2016-09-10"), 0, 200);
  expect(glyphOf({ facts: elsewhere("2016-09-05"), scale: early }).body.ghosts[0]!.link).toEqual({ x: -30, y: -4 });
});

test("a body is the very same while nothing in it changes but its place", () => {
  const bodies: Setting["bodies"] = new Map();
  const subject = member({});
  const bodyAt = (asked: Case): GlyphBody => glyphOf({ ...asked, bodies }, subject).body;
  const first = bodyAt({});
  expect(bodyAt({ lines: 2 })).toBe(first);
  const panned = timeScale(days("2016-09-02", "2016-10-01"), 0, 600);
  expect(bodyAt({ scale: panned, label: { left: 220, right: 380 } })).toBe(first);
  // Less than a hundredth of a px is rounding.
  expect(bodyAt({ label: { left: 240.004, right: 400.004 } })).toBe(first);
  expect(bodyAt({ label: { left: 240.02, right: 400.02 } }).title.x).toBeCloseTo(10.02, 6);
  expect(bodyAt({ label: { left: 60, right: 220 } }).title.x).toBeLessThan(-10);
});

test.each<[string, Case, Case]>([
  [
    "a bar that grows",
    { facts: { when: day("2016-09-12", "2016-09-14") } },
    { scale: timeScale(days("2016-09-01", "2016-09-30"), 0, 900), label: { left: 350, right: 510 } },
  ],
  [
    "a bar that the view begins to cut",
    { facts: { when: day("2016-09-12", "2016-09-14") } },
    { scale: { ...scale, x0: 220, x1: 240 } },
  ],
  [
    "the solid part of a span that the view cuts",
    { facts: { when: { start: day("2016-09-10", "2016-09-12"), end: day("2016-09-14") } } },
    { facts: { when: { start: day("2016-09-10", "2016-09-13"), end: day("2016-09-14") } } },
  ],
  [
    "the fade of a span that the view cuts",
    { facts: { when: { start: day("2016-09-12"), end: day("2016-09-14", "2016-10-14") } } },
    { facts: { when: { start: day("2016-09-12"), end: day("2016-09-14", "2016-10-24") } } },
  ],
  [
    "an end that becomes open",
    { facts: { when: { earliest: "2016-09-12", latest: "2016-10-20", precision: "bounded" } } },
    { facts: { when: { earliest: "2016-09-12", precision: "bounded" } } },
  ],
  ["a point that leaves the view", {}, { scale: timeScale(days("2016-09-15", "2016-09-30"), 0, 320) }],
])("a body is made anew for %s", (_, before, after) => {
  const bodies: Setting["bodies"] = new Map();
  // The label stands at the same distance, so that the mark alone is another.
  const set = (asked: Case, remembered: Setting["bodies"]): GlyphBody => {
    const { x } = glyphOf(asked, member(asked));
    return glyphOf({ ...asked, label: { left: x + 10, right: x + 170 }, bodies: remembered }, member(asked)).body;
  };
  const first = set(before, bodies);
  const changed = set({ ...before, ...after }, bodies);
  expect(changed.mark).toEqual(set({ ...before, ...after }, new Map()).mark);
  expect(changed.mark).not.toEqual(first.mark);
});

test("a body is made anew for a mark that is drawn for context only", () => {
  const bodies: Setting["bodies"] = new Map();
  const subject = member({});
  const first = glyphOf({ bodies }, subject).body;
  const faint = glyphOf({ bodies }, { ...subject, faint: true }).body;
  expect([first.faint, faint.faint]).toEqual([false, true]);
});

test("bodies of one event in two lanes are remembered apart", () => {
  const bodies: Setting["bodies"] = new Map();
  const subject = member({});
  const bodyIn = (lane: string, label: Placement["label"]) =>
    placeGlyph(subject, lane, { taken: label, label, shift: 0 }, { top: 0, lines: 0 }, { scale, measure, bodies }).body;
  const [one, two] = [bodyIn("one", RIGHT), bodyIn("two", { left: 60, right: 220 })];
  expect(bodyIn("one", RIGHT)).toBe(one);
  expect(bodyIn("two", { left: 60, right: 220 })).toBe(two);
});

test("a glyph with ghosts is made anew each time: they move with the view, and its body with them", () => {
  const bodies: Setting["bodies"] = new Map();
  const subject = member({ facts: elsewhere("2016-09-20") });
  const first = glyphOf({ bodies }, subject).body;
  const later = glyphOf({ bodies, scale: timeScale(days("2016-09-01", "2016-09-30"), 0, 900) }, subject).body;
  expect(later.ghosts[0]!.mark).not.toEqual(first.ghosts[0]!.mark);
  expect(bodies.size).toBe(0);
});

const LONG = { title: "US Suspends Diplomatic Relations With Russia On Syria, and Says Why" };

test("a second line of a title stands 17 px lower at the same edge, and lowers the chips and the row", () => {
  const { body } = glyphOf({ facts: LONG });
  const short = glyphOf().body;
  expect(body.lines).toHaveLength(1);
  const [rest] = body.lines!;
  expect(rest!.x).toBe(body.title.x);
  expect(rest!.y).toBeCloseTo(body.title.y + 17, 5);
  expect(`${body.title.text} ${rest!.text}`).toBe(LONG.title);
  expect(body.chips[0]!.box.y).toBe(short.chips[0]!.box.y + 17);
  expect(heightUnder(member({ facts: LONG }).draft())).toBe(17);
  expect(heightUnder(member({}).draft())).toBe(0);
});

test("left of its point both lines of a title end where the label does", () => {
  const { body } = glyphOf({ facts: LONG, label: { left: -200, right: 180 } });
  const ends = [body.title, body.lines![0]!].map(({ x, width }) => x + width);
  expect(ends[1]).toBeCloseTo(ends[0]!, 5);
  expect(body.lines![0]!.style).toBe("event");
});

test("of a title in Hebrew both lines begin at one right edge", () => {
  const title = "ארצות הברית משעה את יחסיה הדיפלומטיים עם רוסיה בעניין סוריה ומסבירה מדוע";
  const { body } = glyphOf({ facts: { title } });
  const ends = [body.title, body.lines![0]!].map(({ x, width }) => x + width);
  expect(ends[1]).toBeCloseTo(ends[0]!, 5);
  expect(Math.min(body.title.x, body.lines![0]!.x)).toBe(10);
});
