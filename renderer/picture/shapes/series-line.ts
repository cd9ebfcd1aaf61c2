/**
 * The line under a source's code. Its pattern tells sources apart where colours do not: on a copier, on a projector, for
 * readers who are colour-blind. Five patterns and eight colours make forty sources before both come again.
 */
import type { Chip } from "../scene.ts";
import type { Path, PathSegment } from "./path.ts";
import { shape, type Shape } from "./shape.ts";

/** The patterns, by the names that CSS has for them (`text-decoration-style`), so that the window draws the same. */
export type LinePattern = "solid" | "dashed" | "dotted" | "double" | "wavy";

const PATTERNS: readonly LinePattern[] = ["solid", "dashed", "dotted", "double", "wavy"];

/** From the bottom of the chip up to the line, px. */
const RISE = 3;
const WIDTH = 1;
/** Half the length of a wave, and its height, px. */
const WAVE = { half: 2, height: 1.3 };

/** The pattern of a source, by its place in the timeline. */
export function seriesPattern(series: number): LinePattern {
  return PATTERNS[series % PATTERNS.length] ?? "solid";
}

/** The line under the code of a chip, as wide as the code. */
export function seriesLine({ series, box, text }: Chip, color: string): readonly Shape[] {
  const y = box.y + box.height - RISE;
  const [x1, x2] = [text.x, text.x + text.width - 0.5];
  const line = (key: string, at: number, width: number, dash?: string, cap?: string): Shape =>
    shape("line", key, {
      x1,
      y1: at,
      x2,
      y2: at,
      stroke: color,
      "stroke-width": width,
      "stroke-dasharray": dash,
      "stroke-linecap": cap,
    });
  switch (seriesPattern(series)) {
    case "solid":
      return [line("line", y, WIDTH)];
    case "dashed":
      return [line("line", y, WIDTH, "3 1.8")];
    case "dotted":
      return [line("line", y, WIDTH * 1.3, "0 2.4", "round")];
    case "double":
      return [line("line", y - 0.9, WIDTH * 0.65), line("line 2", y + 0.9, WIDTH * 0.65)];
    case "wavy":
      return [shape("path", "line", { d: wave(x1, x2, y), fill: "none", stroke: color, "stroke-width": WIDTH * 0.9 })];
  }
}

function wave(x1: number, x2: number, y: number): Path {
  const halves = Math.max(1, Math.floor((x2 - x1) / WAVE.half));
  const { half, height } = WAVE;
  const bend = (_: unknown, index: number): PathSegment => ["q", half / 2, index % 2 === 0 ? -height : height, half, 0];
  return [["M", x1, y], ...Array.from({ length: halves }, bend)];
}
