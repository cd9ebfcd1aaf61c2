/** The strip under the picture: how densely events lie over the whole extent, and when the reports came out. Pure. */
import { DAY, HOUR, type Interval, type OpenInterval } from "../../../data/time.ts";
import { grouped } from "../../../data/grouped.ts";
import { isSpan, type Timeline, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { codedSources } from "../marks/chip.ts";
import type { Measure } from "../text/measure.ts";
import type { Fade } from "../mark.ts";
import type { AxisLabel, Box } from "../scene.ts";
import { STYLES, textAt, type StyleName } from "../text/text.ts";
import { ticksOf, type Tick } from "../axis/ticks.ts";
import { partsBetween, toAxis, UNBROKEN, type Breaks } from "../breaks.ts";
import { lengthOn, timeScale, timeToPx, type TimeScale } from "../view.ts";

export interface Overview {
  readonly width: number;
  readonly height: number;
  /** Where the bars stand; the axis line is its lower edge. */
  readonly plot: Box;
  /** Maps the extent to the plot's width. */
  readonly scale: TimeScale;
  readonly bars: Bars;
  readonly reports: readonly Published[];
  readonly labels: readonly AxisLabel[];
  /** Where days, weeks, months or years of the axis begin, px. */
  readonly ticks: readonly number[];
}

/** When a report came out, px: `x` within `x1` to `x2`, between which it lies; those are one where the day is known. */
export interface Published {
  readonly id: string;
  readonly x1: number;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly series: number;
  /** Where within that it likely came out; `x` is the middle of it. */
  readonly likely?: Fade;
}

/** Bars of equal length of time, from the left; the heights are shares (0 to 1) of the plot's height. */
export interface Bars {
  /** Width of one bar in px; the last may reach over the plot's edge. */
  readonly step: number;
  readonly all: readonly number[];
  /** The part of `all` that passes the filter, and the part of that on which accounts differ: each within the other. */
  readonly passing: readonly number[];
  readonly disputed: readonly number[];
}

/** The events that the strip tells apart, by id. */
export interface OverviewEvents {
  readonly passing: ReadonlySet<string>;
  readonly disputed: ReadonlySet<string>;
}

export const OVERVIEW_HEIGHT = 68;
const REPORTS_MIDDLE = 9;
const PLOT = { top: 17, bottom: 49 };
const BASELINE = 63;
const MARGIN = 14;
const LABEL_GAP = 9;
const REPORT_GAP = 10;
/** Time per bar: the finest of these whose bars are wide enough to be told apart. Hours only where days say nothing. */
const GRAINS = [DAY, 7 * DAY, 28 * DAY, 91 * DAY, 365 * DAY, 3650 * DAY, 36500 * DAY] as const;
const NARROWEST_BAR = 4;
const FEW_DAYS = 3 * DAY;
/** A bar that has less than this of a disputed event is not marked: ten days of doubt are no place in time. */
const LEAST_DISPUTED = 0.1;

/** The strip at a width of at least 60 px. Takes time in proportion to the events, and never depends on the view. */
export function makeOverview(timeline: Timeline, told: OverviewEvents, width: number, measure: Measure): Overview {
  return overviewOf(timeline, width, measure)(told);
}

/** The strip of one timeline at one width, for whatever passes: all that does not depend on that is worked out once. */
export function overviewOf(
  timeline: Timeline,
  width: number,
  measure: Measure,
  breaks: Breaks = UNBROKEN,
): (told: OverviewEvents) => Overview {
  const extent = timeline.extent.interval;
  const plot = { x: MARGIN, y: PLOT.top, width: width - 2 * MARGIN, height: PLOT.bottom - PLOT.top };
  const scale = timeScale(extent, plot.x, plot.x + plot.width, extent, breaks);
  const grain = grainOf(lengthOn(breaks, extent), scale.pxPerMs);
  const massOf = massIn(scale, grain);
  const all = massOf(timeline.events);
  const reports = reportsOf(timeline, scale, grain);
  const axis = axisOf(scale, measure);
  return ({ passing, disputed }) => {
    const passed = timeline.events.filter(({ id }) => passing.has(id));
    const differing = passed.filter(({ id }) => disputed.has(id));
    const isAll = passed.length === timeline.events.length;
    const bars = barsOf(
      { all, passed: isAll ? all : massOf(passed), differing: massOf(differing) },
      grain * scale.pxPerMs,
    );
    return { width, height: OVERVIEW_HEIGHT, plot, scale, bars, reports, ...axis };
  };
}

function grainOf(length: number, pxPerMs: number): number {
  if (length <= FEW_DAYS) return HOUR;
  return GRAINS.find((grain) => grain * pxPerMs >= NARROWEST_BAR) ?? GRAINS.at(-1)!;
}

type Masses = Readonly<Record<"all" | "passed" | "differing", readonly number[]>>;

function barsOf({ all, passed, differing }: Masses, step: number): Bars {
  const highest = all.reduce((most, mass) => Math.max(most, mass), 0) || 1;
  const shares = (masses: readonly number[]): number[] => masses.map((mass) => mass / highest);
  // An accent that ran along the whole strip would say nothing about where accounts differ.
  const marked = differing.map((mass) => (mass < LEAST_DISPUTED ? 0 : mass));
  return { step, all: shares(all), passing: shares(passed), disputed: shares(marked) };
}

/**
 * Each event weighs one, spread evenly over the time in which it may lie: a day is a block, "some time in September" a
 * haze. A difference array keeps that linear, however long the events are. What is likely of a date does not count: a bar
 * sums what is known of many, and one reason would move the weight of its event to where nobody has put it.
 */
function massIn({ extent, breaks }: TimeScale, grain: number): (events: readonly TimelineEvent[]) => readonly number[] {
  const count = Math.ceil(lengthOn(breaks, extent) / grain);
  const start = toAxis(breaks, extent.from);
  const barsTo = (time: number): number => (toAxis(breaks, time) - start) / grain;
  return (events) => {
    const change = new Float64Array(count + 1);
    for (const { when } of events) {
      const { from, to } = closed(when.interval, extent);
      const [first, end] = [Math.floor(barsTo(from)), Math.ceil(barsTo(to))];
      if (end <= 0 || first >= count) continue;
      const density = 1 / Math.max(1, end - first);
      change[Math.max(first, 0)]! += density;
      change[Math.min(Math.max(end, first + 1), count)]! -= density;
    }
    let mass = 0;
    return Array.from(change.subarray(0, count), (delta) => {
      mass += delta;
      // Sums of fractions never quite come back to nothing.
      return mass < 1e-9 ? 0 : mass;
    });
  };
}

/** An end that nothing bounds is the extent's, or the other end where that lies beyond. */
function closed({ from, to }: OpenInterval, extent: Interval): Interval {
  return { from: from ?? Math.min(extent.from, to ?? Infinity), to: to ?? Math.max(extent.to, from ?? -Infinity) };
}

/**
 * Reports of one day stand side by side. Others stand in the middle of their range within the extent, or of the part of it
 * in which they likely came out; the line stays the whole.
 */
function reportsOf({ sources }: Timeline, scale: TimeScale, grain: number): readonly Published[] {
  const { from: first, to: last } = scale.view;
  const dated = [...codedSources(sources).values()].flatMap(({ source, series }) => {
    const { interval, likely } = publishedOf(source.custom.published);
    const [low, high] = [interval.from ?? interval.to, interval.to ?? interval.from];
    if (low === undefined || high === undefined || high <= first || low >= last) return [];
    const [begin, end] = [Math.max(low, first), Math.min(high, last)];
    const strong = within(likely, { from: begin, to: end });
    const time = (strong.from + strong.to) / 2;
    const isDay = high - low <= DAY;
    const bar = isDay ? Math.floor(lengthOn(scale.breaks, { from: first, to: time }) / grain) : -1;
    return [{ id: source.id, series, time, begin, end, isDay, bar, ...(strong.isPart && !isDay && { strong }) }];
  });
  const inBar = grouped(dated, ({ bar }) => bar);
  const placed = new Map<number, number>();
  return dated.map(({ id, series, time, begin, end, isDay, bar, strong }) => {
    const together = isDay ? (inBar.get(bar)?.length ?? 1) : 1;
    const before = isDay ? (placed.get(bar) ?? 0) : 0;
    placed.set(bar, before + 1);
    const gap = Math.min(REPORT_GAP, (grain * scale.pxPerMs) / together);
    const x = timeToPx(scale, time) + (before - (together - 1) / 2) * gap;
    const [x1, x2] = isDay ? [x, x] : [timeToPx(scale, begin), timeToPx(scale, end)];
    const likely = strong && { from: timeToPx(scale, strong.from), to: timeToPx(scale, strong.to) };
    return { id, series, x1, x, x2, y: REPORTS_MIDDLE, ...(likely && { likely }) };
  });
}

function publishedOf(published: When | undefined): { readonly interval: OpenInterval; readonly likely: OpenInterval } {
  if (published === undefined) return { interval: {}, likely: {} };
  return { interval: published.interval, likely: (isSpan(published) ? undefined : published.likely?.interval) ?? {} };
}

/** What is likely, as far as it lies in a range; the whole range where none of it does. */
function within(likely: OpenInterval, range: Interval): Interval & { readonly isPart: boolean } {
  const from = Math.max(likely.from ?? range.from, range.from);
  const to = Math.min(likely.to ?? range.to, range.to);
  if (from >= to) return { ...range, isPart: false };
  return { from, to, isPart: from > range.from || to < range.to };
}

/** One row: the coarser unit's labels where it begins, the finer one's where they leave room. */
function axisOf(scale: TimeScale, measure: Measure): Pick<Overview, "labels" | "ticks"> {
  const parts = partsBetween(scale.breaks, scale.view).map((part) => {
    const [x0, x1] = [timeToPx(scale, part.from), timeToPx(scale, part.to)];
    const { upper, lower } = ticksOf(part, x1 - x0);
    const finer = lower.filter((tick) => tick.major || tick.to - tick.from !== DAY);
    return { ...part, x0, x1, upper, finer };
  });
  const labels: AxisLabel[] = [];
  const ends: { readonly left: number; readonly right: number }[] = [];
  const put = (level: string, style: StyleName, { from }: Tick, text: string, x: number): void => {
    const right = x + measure(text, STYLES[style]);
    if (right > scale.x1 || ends.some((end) => x < end.right + LABEL_GAP && end.left < right + LABEL_GAP)) return;
    ends.push({ left: x, right });
    labels.push({ key: `${level} ${String(from)}`, text: textAt(measure, style, text, x, BASELINE), faint: false });
  };
  for (const { x0, to, upper } of parts) {
    for (const tick of upper) {
      const x = Math.max(timeToPx(scale, tick.from), x0);
      // Over a break there is room, too.
      const room = (tick.to >= to ? scale.x1 : timeToPx(scale, tick.to)) - x;
      const text = tick.labels.find((label) => measure(label, STYLES.axisMajor) + LABEL_GAP <= room);
      if (text !== undefined) put("upper", "axisMajor", tick, text, x);
    }
  }
  for (const { x0, finer } of parts)
    for (const tick of finer)
      if (timeToPx(scale, tick.from) >= x0 - 1)
        put("lower", "axisLower", tick, tick.labels.at(-1) ?? "", Math.max(timeToPx(scale, tick.from), x0));
  const starts = parts.flatMap(({ x0, x1, upper, finer }) =>
    [...upper, ...finer].map(({ from }) => timeToPx(scale, from)).filter((x) => x >= x0 - 0.5 && x <= x1),
  );
  return { labels, ticks: [...new Set(starts)] };
}
