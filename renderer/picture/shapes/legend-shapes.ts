/** The legend under the plot. */
import type { Legend, Sample } from "../scene.ts";
import { CHIP_HEIGHT } from "../marks/chip.ts";
import { chipOutline, chipShape, CONCLUDED_DASHES } from "./chip-shape.ts";
import { pillGround } from "./glyph-shapes.ts";
import { panelSample } from "./panel-shapes.ts";
import { coverageSample } from "./grid-shapes.ts";
import { breakSign } from "./ground-shapes.ts";
import { countColumn } from "./lane-shapes.ts";
import { markShapes, type Inking } from "./mark-shapes.ts";
import { group, shape, type Shape, type ShapeMemory } from "./shape.ts";
import { textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";
import { coverageShapes } from "./coverage-shapes.ts";

/** How wide a picture is and where its text begins, px. */
export interface SectionSetting {
  readonly width: number;
  readonly margin: number;
  readonly theme: Theme;
  readonly drawn: ShapeMemory;
}

/** Sources, marks and notes, under a line as wide as the picture's text. */
export function legendShapes(legend: Legend, { width, margin, theme }: SectionSetting): Shape[] {
  const { y, texts, chips, samples } = legend;
  return [
    shape("line", "line", {
      x1: margin,
      y1: y,
      x2: width - margin,
      y2: y,
      stroke: theme.strongRule,
      "stroke-width": 1.2,
    }),
    ...chips.map((chip) => chipShape(chip, theme)),
    ...samples.map((sample, index) =>
      group(`${sample.kind} ${String(index)}`, sampleShapes(sample, theme), { class: "sample" }),
    ),
    ...texts.map((text, index) => textShape(`text ${String(index)}`, text, theme)),
  ];
}

function sampleShapes({ kind, x, y, width, coverage }: Sample, theme: Theme): Shape[] {
  const [x1, x2] = [x - width / 2, x + width / 2];
  const ink = { color: theme.ink, id: "legend-span" };
  const muted = { color: theme.muted, id: "legend-muted" };
  switch (kind) {
    case "day":
    case "time":
    case "dayOrTime":
      return markShapes({ kind: "point", x, y }, ink);
    case "unlike":
    case "alike":
      return [pillGround({ x: x1, y: y - CHIP_HEIGHT / 2, width, height: CHIP_HEIGHT }, kind === "alike", theme)];
    case "differs":
      return markShapes({ kind: "point", x, y }, { color: theme.accent, id: "legend-differs", ringed: true });
    case "span":
    case "softSpan": {
      const solid2 = kind === "span" ? x2 : x;
      const fades = { fadeIn: { from: x1, to: x1 }, fadeOut: { from: solid2, to: x2 } };
      return markShapes({ kind: "span", x1, solid1: x1, solid2, x2, y, ...fades, start: "bound", end: "bound" }, ink);
    }
    case "whisker":
      return markShapes({ kind: "whisker", x1, x2, y, start: "bound", end: "bound" }, muted);
    case "break":
      return breakSample({ x, y, width }, theme);
    case "likely":
      return likelySample({ x, y, width }, muted);
    case "open":
      return markShapes({ kind: "whisker", x1, x2, y, start: "open", end: "bound" }, muted);
    case "openEnd":
      return markShapes({ kind: "whisker", x1, x2, y, start: "bound", end: "open" }, muted);
    case "ghost":
      return [ring(x, y, theme)];
    case "concluded": {
      const box = { x: x1, y: y - CHIP_HEIGHT / 2, width, height: CHIP_HEIGHT };
      return [chipOutline(box, { fill: theme.paper, stroke: theme.ink, dashes: CONCLUDED_DASHES })];
    }
    case "more":
      return [countColumn({ x: x1, y: y - 4, width, height: 8 }, theme)];
    case "changed":
    case "knownBefore":
    case "ownDay":
      return panelSample(kind, { x, y, width }, theme);
    case "told":
      return coverage ? coverageShapes(coverage, x, y, theme) : [];
    case "report":
      return markShapes({ kind: "point", x, y }, { ...muted, diamond: true });
    default:
      return coverageSample(kind, { x, y, width }, theme);
  }
}

/** Dashed between its bounds, and strong where it likely lies. */
function likelySample({ x, y, width }: Pick<Sample, "x" | "y" | "width">, inking: Inking): Shape[] {
  const [x1, x2] = [x - width / 2, x + width / 2];
  const likely = [{ from: x, to: x + width / 4 }];
  return markShapes({ kind: "whisker", x1, x2, y, start: "bound", end: "bound", likely }, inking);
}

function ring(cx: number, cy: number, { paper, accent }: Theme): Shape {
  return shape("circle", "ring", { cx, cy, r: 4.5, fill: paper, stroke: accent, "stroke-width": 1.6 });
}

/** The line of an axis, broken. */
function breakSample({ x, y, width }: Pick<Sample, "x" | "y" | "width">, theme: Theme): Shape[] {
  const [x1, x2] = [x - width / 2, x + width / 2];
  return [
    shape("line", "axis", { x1, y1: y, x2, y2: y, stroke: theme.strongRule, "stroke-width": 1.2 }),
    breakSign({ key: "sample", x1, x2, passed: "time" }, y, theme),
  ];
}
