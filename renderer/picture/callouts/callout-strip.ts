/**
 * Callouts on days and periods of a picture whose time runs across: in a strip between axis and lanes. The words of a day
 * stand beside a rule that runs down through the lanes, those of a period over a bracket. Nothing in the strip overlaps.
 */
import { DAY, type Interval } from "../../../data/time.ts";
import type { Box } from "../scene.ts";
import type { CalloutRule, PlacedCallout } from "../callout.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor } from "../text/text.ts";
import { paragraphAt } from "../text/wrap.ts";
import { timeToPx, type TimeScale } from "../view.ts";
import { CALLOUT_LINE, rememberedCallout, type CalloutMemory, type CalloutText } from "./callout-text.ts";
import type { IntervalCallout } from "./callouts-of.ts";

/** Kept free over, between and under rows, px. */
const PADDING = { top: 8, between: 7, bottom: 6 } as const;
/** From a rule to the words beside it, and between what stands side by side, px. */
const FLAG_GAP = 6;
const APART = 14;
const NO_ROW = Infinity;
/** Narrower than this, px, a part of time is a place, and no bracket is drawn over it. */
const NARROWEST_BRACKET = 26;
/** From the words down to the bracket over a period, and the height of its ends, px. */
const BRACKET = { below: 4, ends: 5 } as const;
/** A day is a place on the axis up to this width, px, as long as its own mark is a point. */
const WIDEST_DAY = 104;
/** Lines of a callout are so wide, px: at the least, and at the most, also as a share of the plot. */
const WIDTH = { least: 150, most: 330, share: 0.45, narrow: 230 } as const;

/** Where the strip is laid. */
export interface StripPlace {
  readonly scale: TimeScale;
  readonly measure: Measure;
  /** Top of the strip, px, and how high it may become. */
  readonly top: number;
  readonly room: number;
  readonly memory: CalloutMemory;
  /** All callouts of a window, in view or not: it keeps room for any of them, so that lanes stay while one moves through time. */
  readonly all?: readonly IntervalCallout[];
}

/** A strip that is laid, before it is known how far down the lanes go. */
export interface CalloutStrip {
  /** Px; 0 where there is nothing in it. */
  readonly height: number;
  /** The callouts in it, their rules down to `bottom`, px, parted where words stand; those are asked for where there are any. */
  readonly placed: (bottom: number, wordsOf: () => readonly Box[]) => readonly PlacedCallout[];
  /** Those that have no room. */
  readonly left: readonly IntervalCallout[];
  /** Those whose words have no room in three lines. */
  readonly cut: readonly IntervalCallout[];
}

/** A callout before it has its place; `x1` and `x2` are those of its part of time in view, px. */
interface Item {
  readonly callout: IntervalCallout;
  readonly words: CalloutText;
  readonly x1: number;
  readonly x2: number;
  readonly bracket?: { readonly isCutLeft: boolean; readonly isCutRight: boolean };
}

/** One way to set an item: where its words begin, what it takes of its row, and where its rule begins. */
interface Way {
  readonly textX: number;
  readonly taken: Range;
  /** What no rule may cross: of a day its words, of a period its bracket, too. */
  readonly body: Range;
  /** Where a rule runs down from it, px. */
  readonly rule?: { readonly x: number; readonly isBelow: boolean };
}

interface Range {
  readonly left: number;
  readonly right: number;
}

interface Slot {
  readonly item: Item;
  readonly way: Way;
  readonly row: number;
}

/** The callouts in view, in the order of time; each in the first row in which it has room. */
export function layStrip(callouts: readonly IntervalCallout[], place: StripPlace): CalloutStrip {
  const items = callouts.map((callout) => itemOf(callout, place)).sort((a, b) => a.x1 - b.x1 || b.x2 - a.x2);
  const slots: Slot[] = [];
  for (const item of items) slots.push(slotFor(item, slots, place.scale));
  const { tops, bottom: end } = rowTops(slots, place);
  const kept = slots.filter(({ row }) => row < tops.length);
  const height = kept.length === 0 ? 0 : end - place.top + PADDING.bottom;
  const calloutOf = ({ item }: Slot): IntervalCallout => item.callout;
  return {
    height: Math.max(height, heightOfAny(place)),
    placed: (bottom, wordsOf) => {
      if (kept.length === 0) return [];
      const under = { bottom, words: wordsOf() };
      return kept.map((slot) => placedCallout(slot, tops[slot.row]!, under, place));
    },
    left: slots.filter(({ row }) => row >= tops.length).map(calloutOf),
    cut: kept.filter(({ item }) => item.words.isCut).map(calloutOf),
  };
}

function heightOfAny({ all = [], ...place }: StripPlace): number {
  const heights = all.map((callout) => heightOf(itemOf(callout, place)));
  return heights.length === 0 ? 0 : PADDING.top + Math.max(...heights) + PADDING.bottom;
}

function itemOf(callout: IntervalCallout, { scale, measure, memory }: Omit<StripPlace, "all">): Item {
  const { x0, x1: end } = scale;
  const [from, to] = [timeToPx(scale, callout.interval.from), timeToPx(scale, callout.interval.to)];
  const [x1, x2] = [Math.max(from, x0), Math.min(to, end)];
  const isDay = callout.interval.to - callout.interval.from <= DAY;
  const isBracket = x2 - x1 >= (isDay ? WIDEST_DAY : NARROWEST_BRACKET);
  const share = Math.min(WIDTH.most, Math.max((end - x0) * WIDTH.share, Math.min(end - x0, WIDTH.narrow)));
  const most = isBracket ? Math.min(WIDTH.most, Math.max(share, x2 - x1)) : share;
  const least = isBracket ? Math.max(WIDTH.least, x2 - x1) : WIDTH.least;
  const words = rememberedCallout(callout.text, { least: Math.min(least, most), most }, measure, memory);
  if (!isBracket) return { callout, words, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 };
  return { callout, words, x1, x2, bracket: { isCutLeft: from < x0, isCutRight: to > end } };
}

/** In the first row in which there is a way; in none where rules from above cross every way to set it. */
function slotFor(item: Item, slots: readonly Slot[], scale: TimeScale): Slot {
  const ways = waysOf(item, scale);
  const rows = slots.reduce((most, { row }) => (row === NO_ROW ? most : Math.max(most, row + 1)), 0);
  for (let row = 0; row <= rows; row += 1) {
    const way = ways.find((tried) => slots.every((slot) => isApart(tried, row, slot)));
    if (way) return { item, way, row };
  }
  return { item, way: ways[0]!, row: NO_ROW };
}

function isApart(way: Way, row: number, other: Slot): boolean {
  if (other.row === NO_ROW) return true;
  if (
    row === other.row &&
    way.taken.left < other.way.taken.right + APART &&
    other.way.taken.left < way.taken.right + APART
  )
    return false;
  if (other.row < row && crosses(other.way.rule, way.body)) return false;
  return !(other.row > row && crosses(way.rule, other.way.body));
}

function crosses(rule: Way["rule"], { left, right }: Range): boolean {
  return rule !== undefined && rule.x > left - FLAG_GAP / 2 && rule.x < right + FLAG_GAP / 2;
}

/** Beside the rule of a day, on the right if there is room; over a bracket. Within the plot. */
function waysOf({ words: { width }, x1, x2, bracket }: Item, { x0, x1: end }: TimeScale): readonly Way[] {
  const within = (x: number): number => Math.max(x0, Math.min(x, end - width));
  if (bracket) {
    const textX = within(width <= x2 - x1 ? (x1 + x2 - width) / 2 : x1);
    const taken = { left: Math.min(x1, textX), right: Math.max(x2, textX + width) };
    return [{ textX, taken, body: taken }];
  }
  const wayAt = (textX: number, isBelow: boolean): Way => {
    const body = { left: textX, right: textX + width };
    const taken = { left: Math.min(x1, body.left), right: Math.max(x1, body.right) };
    return { textX, taken, body, rule: { x: x1, isBelow } };
  };
  const flags = [wayAt(x1 + FLAG_GAP, false), wayAt(x1 - FLAG_GAP - width, false)];
  const inside = flags.filter(({ taken }) => taken.left >= x0 && taken.right <= end);
  return [...inside, wayAt(within(x1 - width / 2), true)];
}

function heightOf({ words: { lines }, bracket }: Item): number {
  return lines.length * CALLOUT_LINE + (bracket ? BRACKET.below + BRACKET.ends : 0);
}

/** Tops of the rows that have room, and where the last of them ends. */
function rowTops(slots: readonly Slot[], { top, room }: StripPlace) {
  const heights: number[] = [];
  for (const { item, row } of slots) if (row !== NO_ROW) heights[row] = Math.max(heights[row] ?? 0, heightOf(item));
  const tops: number[] = [];
  let bottom = top;
  for (const height of heights) {
    const next = tops.length === 0 ? top + PADDING.top : bottom + PADDING.between;
    if (next + height + PADDING.bottom - top > room) break;
    tops.push(next);
    bottom = next + height;
  }
  return { tops, bottom };
}

function placedCallout(
  { item, way }: Slot,
  top: number,
  under: { readonly bottom: number; readonly words: readonly Box[] },
  { measure }: StripPlace,
): PlacedCallout {
  const { callout, words } = item;
  const lines = paragraphAt(measure, "callout", words.lines, {
    x: way.textX,
    y: baselineFor("callout", top + CALLOUT_LINE / 2),
    lineHeight: CALLOUT_LINE,
  });
  const textBottom = top + words.lines.length * CALLOUT_LINE;
  const rules = way.rule
    ? rulesDown(way.rule.x, way.rule.isBelow ? textBottom + 2 : top, under)
    : bracketOver(item, textBottom + BRACKET.below);
  return { key: callout.key, lines, rules, name: callout.name };
}

function bracketOver({ x1, x2, bracket }: Item, y: number): readonly CalloutRule[] {
  const end = (x: number): CalloutRule => ({ x1: x, y1: y, x2: x, y2: y + BRACKET.ends });
  return [
    { x1, y1: y, x2, y2: y },
    ...(bracket?.isCutLeft ? [] : [end(x1)]),
    ...(bracket?.isCutRight ? [] : [end(x2)]),
  ];
}

/** Kept free around words that a rule meets, and the shortest part of it that is worth drawing, px. */
const KNOCK_OUT = 3;
const SHORTEST = 4;

/** A rule down to the end of the lanes that leaves out the words on its way. */
function rulesDown(
  x: number,
  top: number,
  { bottom, words }: { readonly bottom: number; readonly words: readonly Box[] },
): readonly CalloutRule[] {
  const met = words
    .filter((box) => box.x - KNOCK_OUT < x && box.x + box.width + KNOCK_OUT > x && box.y + box.height > top)
    .map(({ y, height }): Interval => ({ from: y - KNOCK_OUT, to: y + height + KNOCK_OUT }))
    .sort((a, b) => a.from - b.from);
  const rules: CalloutRule[] = [];
  let y = top;
  for (const { from, to } of [...met, { from: bottom, to: bottom }]) {
    const end = Math.min(from, bottom);
    if (end - y >= SHORTEST) rules.push({ x1: x, y1: y, x2: x, y2: end, isUnderMarks: true });
    y = Math.max(y, to);
  }
  return rules;
}
