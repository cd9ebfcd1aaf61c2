/** Outlines as PDF draws them: moves, lines and cubic curves, each to a place. */
import { hundredths, withNumbers, type Path, type PathSegment } from "../../../renderer/picture/shapes/path.ts";
import { attributeText, type Attributes, type Shape } from "../../../renderer/picture/shapes/shape.ts";

/** A step of an outline, in px. */
export type Segment = Extract<PathSegment, readonly ["M" | "L" | "C", ...number[]]> | readonly ["Z"];

type Place = readonly [x: number, y: number];

/** Control points of a quarter circle lie this share of the radius from its ends. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3;

const OPERATORS = { M: "m", L: "l", C: "c", Z: "h" } as const;

/** The segments as operators of a page's content (PDF 1.7, 8.5.2), one a line. */
export function operators(segments: readonly Segment[]): string {
  return segments.map(([letter, ...values]) => [...values.map(attributeText), OPERATORS[letter]].join(" ")).join("\n");
}

/** How far a group is moved, px: as far as SVG writes it, so that both draw the same. */
export function offsetOf({ transform }: Attributes): Place {
  // A line of text that is turned stays at its place.
  const [, x = 0, y = 0] = transform?.[0] === "translate" ? transform : [];
  return [hundredths(x), hundredths(y)];
}

/** The outline of a shape; nothing for what has none, such as a group or text. */
export function segmentsOf({ tag, attributes }: Shape): Segment[] {
  const { x = 0, y = 0, width = 0, height = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = attributes;
  switch (tag) {
    case "rect":
      return rect(x, y, width, height, attributes.rx ?? 0);
    case "line":
      return [
        ["M", x1, y1],
        ["L", x2, y2],
      ];
    case "circle":
      return circle(attributes.cx ?? 0, attributes.cy ?? 0, attributes.r ?? 0);
    case "path":
      // Distances add up as those that SVG writes, so that both draw the same.
      return normalized(withNumbers(attributes.d ?? [], hundredths));
    default:
      return [];
  }
}

function rect(x: number, y: number, width: number, height: number, radius: number): Segment[] {
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
  const k = r * (1 - KAPPA);
  return [
    ["M", x + r, y],
    ["L", right - r, y],
    ["C", right - k, y, right, y + k, right, y + r],
    ["L", right, bottom - r],
    ["C", right, bottom - k, right - k, bottom, right - r, bottom],
    ["L", x + r, bottom],
    ["C", x + k, bottom, x, bottom - k, x, bottom - r],
    ["L", x, y + r],
    ["C", x, y + k, x + k, y, x + r, y],
    ["Z"],
  ];
}

function circle(x: number, y: number, r: number): Segment[] {
  const k = r * KAPPA;
  return [
    ["M", x + r, y],
    ["C", x + r, y + k, x + k, y + r, x, y + r],
    ["C", x - k, y + r, x - r, y + k, x - r, y],
    ["C", x - r, y - k, x - k, y - r, x, y - r],
    ["C", x + k, y - r, x + r, y - k, x + r, y],
    ["Z"],
  ];
}

/** A path in moves, lines and cubic curves. */
export function normalized(path: Path): Segment[] {
  const segments: Segment[] = [];
  let start: Place = [0, 0];
  let pen = start;
  for (const segment of path) {
    for (const drawn of drawnFrom(pen, segment)) {
      segments.push(drawn);
      pen = drawn[0] === "Z" ? start : drawn[0] === "C" ? [drawn[5], drawn[6]] : [drawn[1], drawn[2]];
      if (drawn[0] === "M") start = pen;
    }
  }
  return segments;
}

function drawnFrom([x, y]: Place, segment: PathSegment): Segment[] {
  switch (segment[0]) {
    case "M":
    case "L":
    case "C":
      return [segment];
    case "l":
      return [["L", x + segment[1], y + segment[2]]];
    case "H":
      return [["L", segment[1], y]];
    case "h":
      return [["L", x + segment[1], y]];
    case "V":
      return [["L", x, segment[1]]];
    case "v":
      return [["L", x, y + segment[1]]];
    case "Q":
      return [quadratic([x, y], [segment[1], segment[2]], [segment[3], segment[4]])];
    case "q":
      return [quadratic([x, y], [x + segment[1], y + segment[2]], [x + segment[3], y + segment[4]])];
    case "A":
      return arc([x, y], segment[1], [segment[2], segment[3]]);
    case "Z":
    case "z":
      return [["Z"]];
  }
}

/** The same curve with two control points: each two thirds of the way to the one. */
function quadratic([x0, y0]: Place, [cx, cy]: Place, [x, y]: Place): Segment {
  const towards = (from: number, control: number): number => from + (2 / 3) * (control - from);
  return ["C", towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y];
}

/** In pieces of at most a quarter; centre and angles as in SVG 1.1, appendix F.6.5. */
function arc([x0, y0]: Place, radius: number, [x, y]: Place): Segment[] {
  const [hx, hy] = [(x0 - x) / 2, (y0 - y) / 2];
  const half = Math.hypot(hx, hy);
  if (half === 0) return [];
  const r = Math.max(radius, half);
  const away = Math.sqrt(Math.max(0, (r * r) / (half * half) - 1));
  const [cx, cy] = [(x0 + x) / 2 + away * hy, (y0 + y) / 2 - away * hx];
  const first = Math.atan2(y0 - cy, x0 - cx);
  const full = 2 * Math.PI;
  const turn = (Math.atan2(y - cy, x - cx) - first + full) % full;
  const pieces = Math.max(1, Math.ceil(turn / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const k = (4 / 3) * Math.tan(step / 4) * r;
  const at = (angle: number): Place => [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  return Array.from({ length: pieces }, (_, piece): Segment => {
    const [from, to] = [first + piece * step, first + (piece + 1) * step];
    const [[x1, y1], [x2, y2]] = [at(from), at(to)];
    return [
      "C",
      x1 - k * Math.sin(from),
      y1 + k * Math.cos(from),
      x2 + k * Math.sin(to),
      y2 - k * Math.cos(to),
      x2,
      y2,
    ];
  });
}
