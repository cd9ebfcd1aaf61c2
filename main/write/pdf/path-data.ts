/** SVG shapes as what PDF can draw: absolute moves, lines and cubic curves. */
import type { Attributes, Shape } from "../../../renderer/picture/shapes/shape.ts";

/** A step of an outline, in px: `M` move, `L` line, `C` cubic curve with both control points, `Z` close. */
export type Segment =
  | readonly ["M" | "L", x: number, y: number]
  | readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ["Z"];

/** Control points of a quarter circle lie this share of the radius from its ends. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3;

/**
 * How far a group is moved, px to the right and down.
 *
 * @throws for any other transformation
 */
export function offsetOf({ transform }: Attributes): readonly [x: number, y: number] {
  if (transform === undefined) return [0, 0];
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/u.exec(String(transform)) ?? [];
  if (x === undefined || y === undefined) throw new Error(`the transformation ${String(transform)} cannot be drawn`);
  return [Number(x), Number(y)];
}

/** The outline of a shape; nothing for what has none, such as a group or text. */
export function segmentsOf({ tag, attributes }: Shape): Segment[] {
  const at = (name: string): number => Number(attributes[name] ?? 0);
  switch (tag) {
    case "rect":
      return rect(at("x"), at("y"), at("width"), at("height"), at("rx"));
    case "line":
      return [
        ["M", at("x1"), at("y1")],
        ["L", at("x2"), at("y2")],
      ];
    case "circle":
      return circle(at("cx"), at("cy"), at("r"));
    case "path":
      return parsePath(String(attributes["d"] ?? ""));
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

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/**
 * Path data (SVG 1.1, section 8.3) with the commands that the picture uses: M L H V C Q A Z, also relative.
 *
 * @throws for any other command: a path is never drawn in part
 */
export function parsePath(d: string): Segment[] {
  const pen = new Pen();
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-df-z])([^a-df-z]*)/giu)) {
    const values = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu) ?? []).map(Number);
    const arity = ARITY[letter.toUpperCase()];
    if (arity === undefined) throw new Error(`path data with ${letter} cannot be drawn`);
    // Numbers beyond the first set repeat the command; after a move they are lines.
    for (let from = 0; from === 0 || from < values.length; from += Math.max(arity, 1)) {
      const command = from > 0 && letter === "M" ? "L" : from > 0 && letter === "m" ? "l" : letter;
      pen.draw(command, values.slice(from, from + arity));
    }
  }
  return pen.segments;
}

/** Remembers where it is, because relative commands and closing go on from there. */
class Pen {
  readonly segments: Segment[] = [];
  private x = 0;
  private y = 0;
  private start: readonly [number, number] = [0, 0];

  draw(letter: string, values: readonly number[]): void {
    const command = letter.toUpperCase();
    const [dx, dy] = letter === command ? [0, 0] : [this.x, this.y];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    switch (command) {
      case "M":
      case "L":
        return this.go(command, a + dx, b + dy);
      case "H":
        return this.go("L", a + dx, this.y);
      case "V":
        return this.go("L", this.x, a + dy);
      case "C":
        return this.curve(a + dx, b + dy, c + dx, d + dy, [e + dx, f + dy]);
      case "Q":
        return this.quadratic(a + dx, b + dy, c + dx, d + dy);
      case "A":
        return this.arc({ rx: a, ry: b, large: d !== 0, sweep: e !== 0 }, f + dx, g + dy);
      default:
        [this.x, this.y] = this.start;
        this.segments.push(["Z"]);
    }
  }

  private go(command: "M" | "L", x: number, y: number): void {
    [this.x, this.y] = [x, y];
    if (command === "M") this.start = [x, y];
    this.segments.push([command, x, y]);
  }

  private curve(x1: number, y1: number, x2: number, y2: number, [x, y]: readonly [number, number]): void {
    [this.x, this.y] = [x, y];
    this.segments.push(["C", x1, y1, x2, y2, x, y]);
  }

  /** The same curve with two control points: each two thirds of the way to the one. */
  private quadratic(cx: number, cy: number, x: number, y: number): void {
    const towards = (from: number, control: number): number => from + (2 / 3) * (control - from);
    this.curve(towards(this.x, cx), towards(this.y, cy), towards(x, cx), towards(y, cy), [x, y]);
  }

  /** Circle arcs only, in pieces of at most a quarter; centre and angles as in SVG 1.1, appendix F.6.5. */
  private arc({ rx, ry, large, sweep }: Arc, x: number, y: number): void {
    if (rx !== ry) throw new Error("path data with elliptic arcs cannot be drawn");
    const [hx, hy] = [(this.x - x) / 2, (this.y - y) / 2];
    const half = Math.hypot(hx, hy);
    if (half === 0) return;
    const r = Math.max(rx, half);
    const away = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (r * r) / (half * half) - 1));
    const [cx, cy] = [(this.x + x) / 2 + away * hy, (this.y + y) / 2 - away * hx];
    const first = Math.atan2(this.y - cy, this.x - cx);
    const full = 2 * Math.PI;
    const turn = ((((Math.atan2(y - cy, x - cx) - first) * (sweep ? 1 : -1)) % full) + full) % full;
    const pieces = Math.max(1, Math.ceil(turn / (Math.PI / 2) - 1e-9));
    const step = ((sweep ? 1 : -1) * turn) / pieces;
    const k = (4 / 3) * Math.tan(step / 4) * r;
    for (let piece = 0; piece < pieces; piece += 1) {
      const [from, to] = [first + piece * step, first + (piece + 1) * step];
      const end = [cx + r * Math.cos(to), cy + r * Math.sin(to)] as const;
      const [x1, y1] = [this.x - k * Math.sin(from), this.y + k * Math.cos(from)];
      this.curve(x1, y1, end[0] + k * Math.sin(to), end[1] - k * Math.cos(to), end);
    }
  }
}

interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly large: boolean;
  readonly sweep: boolean;
}
