/** Lanes: a rule and a label for each, and the ticks of those that are collapsed. */
import type { Band, Box, LaneCount, LaneTick, Scene } from "../scene.ts";
import type { Path } from "./path.ts";
import { group, shape, type Attributes, type Shape } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";

/** Before the label of a collapsed lane: there is more. */
const CHEVRON = { left: 14, up: 9.5, width: 5.5, height: 9 };
const TICK = { width: 2.4, height: 13 };
/** A date that is known by its bounds: a line between two small ends, pale, so that where many lie it grows dark. */
const RANGE = { end: 1.2, height: 9, bar: 2.6, opacity: 0.34, likely: 4 };
const COLUMN_OPACITY = 0.16;
/** What is filtered out but kept for context, as a share of what it would be. */
const FAINT = 0.3;

/** From the margin to the right edge; a lane that lies under the axis needs no rule. */
export function laneShapes({ lanes, plot, width }: Scene, theme: Theme): Shape[] {
  const margin = lanes[0]?.labels[0]?.x ?? plot.x;
  return lanes.map((band, index) =>
    group(
      band.id,
      [
        ...(band.rule === null || (index === 0 && band.y === plot.y)
          ? []
          : [ruleAt(band.y, band.rule?.x1 ?? margin, band.rule?.x2 ?? width - margin, theme)]),
        labelShape(band, theme),
        ...(band.collapsed ? [ticksShape(band.ticks, theme)] : []),
        ...(band.before ? [quietTicks(band.before, theme)] : []),
        ...band.counts.map((count) => countShape(count, theme)),
      ],
      { class: "lane", "data-lane-id": band.id, "data-collapsed": band.collapsed ? "true" : undefined },
    ),
  );
}

function ruleAt(y: number, x1: number, x2: number, theme: Theme): Shape {
  return shape("line", "rule", { x1, y1: y, x2, y2: y, stroke: theme.rule, "stroke-width": 1 });
}

function labelShape({ labels, collapsed, rule }: Band, theme: Theme): Shape {
  const lines = labels.map((label, line) => {
    const drawn = textShape(`label ${String(line)}`, label, theme);
    // Read aloud as one, lines need a space between them; at the end of a line it takes no room.
    return line < labels.length - 1 ? { ...drawn, text: `${label.text} ` } : drawn;
  });
  const first = labels[0];
  // The lane of a panel is neither folded nor moved by its name.
  if (rule !== undefined) return group("panel-lane", lines);
  if (!collapsed || !first) return group("lane-label", lines);
  const { left, up, width, height } = CHEVRON;
  const chevron = shape("path", "chevron", {
    d: [["M", first.x - left, first.y - up], ["l", width, height / 2], ["l", -width, height / 2], ["z"]],
    fill: theme.muted,
  });
  return group("lane-label", [chevron, ...lines]);
}

/** A tick for each, whatever it stands for, so that their density is what shows, with points on top. A click chooses the event. */
export function ticksShape(ticks: readonly LaneTick[], theme: Theme): Shape {
  const sorted = [...ticks].sort((a, b) => Number(isPoint(a)) - Number(isPoint(b)));
  return group(
    "ticks",
    sorted.flatMap((tick) => [tickShape(tick, theme), ...likelyShapes(tick, theme)]),
  );
}

/** Ticks of what was known before: they stand back behind what is new. */
export function quietTicks(ticks: readonly LaneTick[], theme: Theme): Shape {
  const { faint } = theme;
  return { ...ticksShape(ticks, { ...theme, ink: faint }), key: "before", attributes: { class: "before" } };
}

function tickShape(tick: LaneTick, theme: Theme): Shape {
  const { id, role } = tick;
  const d = isPoint(tick) ? box((tick.x1 + tick.x2 - TICK.width) / 2, tick.y, TICK.width, TICK.height) : range(tick);
  return shape("path", `${role} ${id}`, {
    class: "tick",
    "data-tick-of": id,
    ...linkOf(tick),
    d,
    ...inkOf(tick, theme),
  });
}

/** Where a date likely lies, its line is as strong as a point: the ends alone stay pale. */
function likelyShapes(tick: LaneTick, theme: Theme): Shape[] {
  const { id, role, y, likely = [] } = tick;
  if (likely.length === 0) return [];
  const d = likely.flatMap(({ from, to }) => box(from, y, to - from, RANGE.likely));
  const ink = { ...inkOf(tick, theme), "fill-opacity": tick.faint ? FAINT : 1 };
  return [shape("path", `likely ${role} ${id}`, { class: "likely", ...linkOf(tick), d, ...ink })];
}

function linkOf({ id, role }: LaneTick): Attributes {
  return { "data-event-link": role === "event" ? id : undefined };
}

function inkOf(tick: LaneTick, theme: Theme): Attributes {
  const opacity = (isPoint(tick) ? 1 : RANGE.opacity) * (tick.faint ? FAINT : 1);
  return { fill: tick.differs ? theme.accent : theme.ink, "fill-opacity": opacity };
}

/** A column as high as they are many, with the number over it. */
function countShape({ key, from, to, column, text, name }: LaneCount, theme: Theme): Shape {
  return group(`count ${key}`, [countColumn(column, theme), textShape("number", text, theme)], {
    class: "count",
    "data-count-from": String(from),
    "data-count-to": String(to),
    role: "group",
    "aria-label": name,
  });
}

/** As high as there are many without a mark of their own. */
export function countColumn(column: Box, theme: Theme): Shape {
  return shape("rect", "column", {
    class: "column",
    ...column,
    rx: 1.5,
    fill: theme.ink,
    "fill-opacity": COLUMN_OPACITY,
  });
}

function isPoint({ x1, x2 }: LaneTick): boolean {
  return x2 - x1 < TICK.width;
}

function range({ x1, x2, y }: LaneTick): Path {
  const { end, height, bar } = RANGE;
  return [...box(x1, y, end, height), ...box(x1 + end, y, x2 - x1 - 2 * end, bar), ...box(x2 - end, y, end, height)];
}

/** A box whose left side stands at `x`, and whose middle at `y`. */
function box(x: number, y: number, width: number, height: number): Path {
  return [["M", x, y - height / 2], ["h", width], ["v", height], ["h", -width], ["z"]];
}
