/**
 * The time axis: two rows of labels, lines at major units, weekends shaded while days are told apart, and breaks where
 * empty time is drawn short.
 */
import { utcDay } from "d3-time";
import { passedText } from "../../../data/empty/empty-time.ts";
import { calendarFields, DAY, yearName } from "../../../data/time.ts";
import type { Measure } from "../text/measure.ts";
import type { Axis, AxisLabel } from "../scene.ts";
import { STYLES, textAt, type StyleName } from "../text/text.ts";
import { ticksOf, type Tick, type Ticks } from "./ticks.ts";
import { partsBetween } from "../breaks.ts";
import { timeToPx, type TimeScale, type View } from "../view.ts";

/** Height of both rows of labels with the line under them, px. */
export const AXIS_HEIGHT = 44;
const UPPER_BASELINE = 14;
const LOWER_BASELINE = 35;
const LABEL_GAP = 10;
/** Narrower than this, a weekend is a hairline and says nothing. */
const NARROWEST_SHADED_DAY = 6;

/** A part of the view without a break in it, with its ticks. */
interface AxisPart extends View {
  /** Where it stands, px. */
  readonly x0: number;
  readonly x1: number;
  /** Where the next part begins, px: a label that says which year it is may reach over the break. */
  readonly next: number;
  /** Whether time was passed over before it: then its first label says which year it is. */
  readonly isLater: boolean;
  /** Whether time is passed over after it. */
  readonly isBroken: boolean;
  readonly ticks: Ticks;
}

/** The axis with its top at `top` px, over the scale's width. */
export function makeAxis(scale: TimeScale, top: number, measure: Measure): Axis {
  const parts = partsOf(scale);
  const breaks = breaksInView(scale, top, measure);
  return {
    y: top + AXIS_HEIGHT,
    labels: [
      ...parts.flatMap((part) => upperLabels(part, scale, top, measure)),
      ...parts.flatMap((part) => lowerLabels(part, scale, top, measure)),
    ],
    lines: parts.flatMap((part) => lines(part, scale)),
    shades: parts.flatMap((part) => shades(part, scale)),
    ...(breaks.length > 0 && { breaks }),
  };
}

function partsOf(scale: TimeScale): readonly AxisPart[] {
  const parts = partsBetween(scale.breaks, scale.view);
  return parts.map(({ from, to }, index) => {
    const [x0, x1] = [timeToPx(scale, from), timeToPx(scale, to)];
    const next = parts[index + 1];
    return {
      ...{ from, to, x0, x1, next: next ? timeToPx(scale, next.from) : scale.x1 },
      ...{ isLater: from !== scale.view.from, isBroken: to !== scale.view.to },
      ticks: ticksOf({ from, to }, x1 - x0),
    };
  });
}

/** Under its start, or at the left edge when that is out of view, so that the day or month never disappears. */
function upperLabels(part: AxisPart, scale: TimeScale, top: number, measure: Measure): AxisLabel[] {
  return part.ticks.upper.flatMap((tick) => {
    const x = Math.max(timeToPx(scale, tick.from), part.x0);
    const room = Math.min(tick.to >= part.to ? part.next : timeToPx(scale, tick.to), scale.x1) - x - LABEL_GAP;
    const label = labelsOf(tick, part).find((text) => measure(text, STYLES.axisUpper) <= room);
    if (label === undefined) return [];
    const text = textAt(measure, "axisUpper", label, x, top + UPPER_BASELINE);
    return [{ key: `upper ${keyOf(tick, part)}`, text, faint: false }];
  });
}

/** Beside a break it has to be said which year it is. */
function labelsOf({ from, labels }: Tick, part: AxisPart): readonly string[] {
  if (from > part.from || !(part.isLater || part.isBroken)) return labels;
  const year = yearName(calendarFields(from).year);
  return [...labels.filter((label) => label.includes(year)), year];
}

function lowerLabels(part: AxisPart, scale: TimeScale, top: number, measure: Measure): AxisLabel[] {
  const { ticks, x0, x1 } = part;
  let free = x0 - LABEL_GAP;
  return ticks.lower.flatMap((tick) => {
    const style: StyleName = tick.major ? "axisMajor" : "axisLower";
    const label = tick.labels.at(-1) ?? "";
    const width = measure(label, STYLES[style]);
    const at = ticks.centred ? (timeToPx(scale, tick.from) + timeToPx(scale, tick.to)) / 2 : timeToPx(scale, tick.from);
    const x = at - width / 2;
    if (x < Math.max(free, x0 - 4) || x + width > x1 + 4) return [];
    free = x + width + LABEL_GAP / 2;
    const text = textAt(measure, style, label, x, top + LOWER_BASELINE);
    return [{ key: `lower ${keyOf(tick, part)}`, text, faint: isWeekendDay(tick) }];
  });
}

/** A unit that a break lies in has two labels. */
function keyOf({ from }: Tick, part: AxisPart): string {
  return String(part.isLater ? Math.max(from, part.from) : from);
}

/** Gaps that are drawn short, as far as they are in view, with how much time each passes over where that has room. */
function breaksInView(scale: TimeScale, top: number, measure: Measure): NonNullable<Axis["breaks"]> {
  return scale.breaks.gaps.flatMap(({ from, to }) => {
    const [x1, x2] = [Math.max(timeToPx(scale, from), scale.x0), Math.min(timeToPx(scale, to), scale.x1)];
    if (x1 >= x2) return [];
    const words = passedText(to - from);
    const width = measure(words, STYLES.axisLower);
    const text = textAt(measure, "axisLower", words, (x1 + x2 - width) / 2, top + LOWER_BASELINE);
    return [{ key: String(from), from, to, x1, x2, passed: words, ...(width <= x2 - x1 && { text }) }];
  });
}

function isWeekendDay({ from, to }: Tick): boolean {
  return to - from === DAY && isWeekend(from);
}

function isWeekend(time: number): boolean {
  return [0, 6].includes(calendarFields(time).weekday);
}

function lines(
  { ticks: { lower, upper, centred }, x0, x1, isLater, isBroken }: AxisPart,
  scale: TimeScale,
): Axis["lines"] {
  const major = centred ? lower.filter((tick) => tick.major) : lower;
  const starts = new Set([...major, ...upper].map(({ from }) => from));
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => ({ key: String(from), x: timeToPx(scale, from) }))
    .filter(({ x }) => (isLater ? x >= x0 : x > x0) && (isBroken ? x <= x1 : x < x1));
}

function shades({ from: first, to: last, x0, x1 }: AxisPart, scale: TimeScale): Axis["shades"] {
  if (DAY * scale.pxPerMs < NARROWEST_SHADED_DAY) return [];
  return utcDay
    .range(utcDay.floor(new Date(first)), new Date(last))
    .map((date) => date.getTime())
    .filter(isWeekend)
    .map((from) => {
      const x = Math.max(timeToPx(scale, from), x0);
      return { key: String(from), x, width: Math.min(timeToPx(scale, from + DAY), x1) - x };
    });
}
