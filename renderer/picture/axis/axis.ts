/** The time axis: two rows of labels, lines at major units, and weekends shaded while days are told apart. */
import { utcDay } from "d3-time";
import { calendarFields, DAY } from "../../../data/time.ts";
import type { Measure } from "../text/measure.ts";
import type { Axis, AxisLabel } from "../scene.ts";
import { STYLES, textAt, type StyleName } from "../text/text.ts";
import { ticksOf, type Tick, type Ticks } from "./ticks.ts";
import { timeToPx, type TimeScale } from "../view.ts";

/** Height of both rows of labels with the line under them, px. */
export const AXIS_HEIGHT = 44;
const UPPER_BASELINE = 14;
const LOWER_BASELINE = 35;
const LABEL_GAP = 10;
/** Narrower than this, a weekend is a hairline and says nothing. */
const NARROWEST_SHADED_DAY = 6;

/** The axis with its top at `top` px, over the scale's width. */
export function makeAxis(scale: TimeScale, top: number, measure: Measure): Axis {
  const ticks = ticksOf(scale.view, scale.x1 - scale.x0);
  const labels = [...upperLabels(ticks, scale, top, measure), ...lowerLabels(ticks, scale, top, measure)];
  return { y: top + AXIS_HEIGHT, labels, lines: lines(ticks, scale), shades: shades(scale) };
}

/** Under its start, or at the left edge when that is out of view, so that the day or month never disappears. */
function upperLabels({ upper }: Ticks, scale: TimeScale, top: number, measure: Measure): AxisLabel[] {
  return upper.flatMap((tick) => {
    const x = Math.max(timeToPx(scale, tick.from), scale.x0);
    const room = Math.min(timeToPx(scale, tick.to), scale.x1) - x - LABEL_GAP;
    const label = tick.labels.find((text) => measure(text, STYLES.axisUpper) <= room);
    if (label === undefined) return [];
    const text = textAt(measure, "axisUpper", label, x, top + UPPER_BASELINE);
    return [{ key: `upper ${String(tick.from)}`, text, faint: false }];
  });
}

function lowerLabels(ticks: Ticks, scale: TimeScale, top: number, measure: Measure): AxisLabel[] {
  let free = scale.x0 - LABEL_GAP;
  return ticks.lower.flatMap((tick) => {
    const style: StyleName = tick.major ? "axisMajor" : "axisLower";
    const label = tick.labels.at(-1) ?? "";
    const width = measure(label, STYLES[style]);
    const at = ticks.centred ? (timeToPx(scale, tick.from) + timeToPx(scale, tick.to)) / 2 : timeToPx(scale, tick.from);
    const x = at - width / 2;
    if (x < Math.max(free, scale.x0 - 4) || x + width > scale.x1 + 4) return [];
    free = x + width + LABEL_GAP / 2;
    const text = textAt(measure, style, label, x, top + LOWER_BASELINE);
    return [{ key: `lower ${String(tick.from)}`, text, faint: isWeekendDay(tick) }];
  });
}

function isWeekendDay({ from, to }: Tick): boolean {
  return to - from === DAY && isWeekend(from);
}

function isWeekend(time: number): boolean {
  return [0, 6].includes(calendarFields(time).weekday);
}

function lines({ lower, upper, centred }: Ticks, scale: TimeScale): Axis["lines"] {
  const major = centred ? lower.filter((tick) => tick.major) : lower;
  const starts = new Set([...major, ...upper].map(({ from }) => from));
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => ({ key: String(from), x: timeToPx(scale, from) }))
    .filter(({ x }) => x > scale.x0 && x < scale.x1);
}

function shades(scale: TimeScale): Axis["shades"] {
  if (DAY * scale.pxPerMs < NARROWEST_SHADED_DAY) return [];
  const first = utcDay.floor(new Date(scale.view.from));
  return utcDay
    .range(first, new Date(scale.view.to))
    .map((date) => date.getTime())
    .filter(isWeekend)
    .map((from) => {
      const x = Math.max(timeToPx(scale, from), scale.x0);
      return { key: String(from), x, width: Math.min(timeToPx(scale, from + DAY), scale.x1) - x };
    });
}
