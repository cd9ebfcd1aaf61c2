/** Sources against events: bands of sources, and what each did with an event, told apart by shape and not by colour alone. */
import type { Crossing, CrossingKind, Grid, GridLine } from "../grid.ts";
import type { Path } from "./path.ts";
import { diamond } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import { chipShape } from "./chip-shape.ts";
import { textShape } from "./text-shape.ts";
import { seriesColor, type Theme } from "./theme.ts";
import type { Axis, Sample } from "../scene.ts";

/** Half the height of a band, px. */
const BAND = 8;
const DISC = 5.5;
const BOX = { half: 7, radius: 2.5 };
const DASH = { half: 3.5, width: 1.6 };
const DIAMOND = 5;
const OUTLINE = 1.8;

/** Under the marks: bands as long as sources could tell of events, and lines between dates. */
export function gridShapes({ lines, rules }: Grid, theme: Theme): Shape[] {
  return [
    group(
      "bands",
      lines.map((line) => bandShape(line, theme)),
    ),
    group(
      "dates",
      rules.map(({ key, points }) =>
        shape("path", key, {
          d: points.map(({ x, y }, index) => [index === 0 ? "M" : "L", x, y]),
          fill: "none",
          stroke: theme.rule,
          "stroke-width": 1,
        }),
      ),
    ),
    group(
      "published",
      lines.filter(({ isPublished }) => isPublished).map((line) => publishedShape(line, theme)),
    ),
  ];
}

function bandShape({ source, x1, y1, x2, y2 }: GridLine, theme: Theme): Shape {
  const [across, down] = y1 === y2 ? [0, BAND] : [BAND, 0];
  return shape("rect", `band ${source}`, {
    class: "band",
    "data-band-of": source,
    ...{ x: x1 - across, y: y1 - down, width: x2 - x1 + 2 * across, height: y2 - y1 + 2 * down },
    rx: 2,
    fill: theme.shade,
  });
}

function publishedShape({ source, series, x2, y2 }: GridLine, theme: Theme): Shape {
  return shape("path", `published ${source}`, {
    class: "published",
    "data-published": source,
    d: diamond(x2, y2, DIAMOND),
    fill: seriesColor(theme, series),
  });
}

/** Names and totals; where sources have rows, their chips. */
export function gridTexts({ texts, isAcross }: Grid, { chips = [] }: Pick<Axis, "chips">, theme: Theme): Shape[] {
  return [
    ...(isAcross ? chips.map((chip) => chipShape(chip, theme)) : []),
    ...texts.flat().map((text, index) => textShape(`text ${String(index)}`, text, theme)),
  ];
}

/** A mark where a source and an event cross. */
export function crossingShape({ of, series, kind, x, y }: Crossing, theme: Theme): Shape {
  const color = seriesColor(theme, series);
  const marks = crossingMark(kind, { x, y, color }, theme);
  if (kind === "differsOn") return group(`differs on ${of}`, marks, { class: "crossing", "data-differs-on": of });
  return group(`crossing ${of}`, marks, { class: "crossing", "data-crossing-of": of, "data-telling": kind });
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Of the source. */
  readonly color: string;
}

/**
 * A disc is what no account contradicts, a box with "≠" what one does; filled is a source's own account, hollow what it
 * passes on; a dash is nothing.
 */
function crossingMark(kind: CrossingKind, { x, y, color }: Place, theme: Theme): Shape[] {
  switch (kind) {
    case "tells":
      return [shape("circle", "disc", { cx: x, cy: y, r: DISC, fill: color })];
    case "passesOn":
      return [
        shape("circle", "disc", {
          ...{ cx: x, cy: y, r: DISC - OUTLINE / 2, fill: theme.paper },
          ...{ stroke: color, "stroke-width": OUTLINE },
        }),
      ];
    case "tellsOtherwise":
      return [boxShape(x, y, { fill: theme.accent, stroke: theme.accent }), unlike(x, y, theme.paper)];
    case "passesOnOtherwise":
      return [boxShape(x, y, { fill: theme.paper, stroke: theme.accent }), unlike(x, y, theme.accent)];
    case "leavesOut":
      return [
        shape("line", "dash", {
          ...{ x1: x - DASH.half, y1: y, x2: x + DASH.half, y2: y },
          ...{ stroke: theme.faint, "stroke-width": DASH.width },
        }),
      ];
    case "differsOn":
      return [unlike(x, y, theme.accent)];
  }
}

function boxShape(x: number, y: number, { fill, stroke }: { readonly fill: string; readonly stroke: string }): Shape {
  const half = BOX.half - OUTLINE / 2;
  return shape("rect", "box", {
    ...{ x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: BOX.radius },
    ...{ fill, stroke, "stroke-width": OUTLINE },
  });
}

/** "≠", drawn: it has to sit in its box in every font. */
function unlike(x: number, y: number, color: string): Shape {
  const d: Path = [
    ["M", x - 3.6, y - 1.6],
    ["h", 7.2],
    ["M", x - 3.6, y + 1.6],
    ["h", 7.2],
    ["M", x - 2, y + 4],
    ["L", x + 2, y - 4],
  ];
  return shape("path", "unlike", { d, fill: "none", stroke: color, "stroke-width": 1.4, "stroke-linecap": "round" });
}

/** A mark in the legend, centred in so many px. */
export function coverageSample(
  kind: Exclude<CrossingKind, "differsOn"> | "outBefore",
  { x, y, width }: Pick<Sample, "x" | "y" | "width">,
  theme: Theme,
): Shape[] {
  if (kind !== "outBefore") return crossingMark(kind, { x, y, color: theme.ink }, theme);
  return [
    shape("rect", "band", {
      x: x - width / 2,
      y: y - BAND,
      width: width / 2,
      height: 2 * BAND,
      rx: 2,
      fill: theme.shade,
    }),
    shape("path", "published", { d: diamond(x, y, DIAMOND), fill: theme.muted }),
  ];
}
