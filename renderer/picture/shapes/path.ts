/**
 * Paths as data, by the letters of SVG (1.1, section 8.3): places follow a capital, distances from where the pen stands
 * follow a small letter. All in px.
 */
export type PathSegment =
  | readonly ["M", x: number, y: number]
  | readonly ["L", x: number, y: number]
  | readonly ["l", dx: number, dy: number]
  | readonly ["H", x: number]
  | readonly ["h", dx: number]
  | readonly ["V", y: number]
  | readonly ["v", dy: number]
  /** A curve with one control point, which comes first. */
  | readonly ["Q", cx: number, cy: number, x: number, y: number]
  | readonly ["q", dcx: number, dcy: number, dx: number, dy: number]
  /** A curve with two. */
  | readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  /** Clockwise along a circle, at most half of it. */
  | readonly ["A", radius: number, x: number, y: number]
  | readonly ["Z" | "z"];

export type Path = readonly PathSegment[];

/** How far something is moved to the right and down, px. */
export type Translation = readonly ["translate", x: number, y: number];

/** How far something is turned, degrees, clockwise around a place, px. */
export type Rotation = readonly ["rotate", degrees: number, x: number, y: number];

/** Rounded to hundredths of a px or pt, which are finer than any press; never -0. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The path with other numbers; `change` is told the place of each number in its segment, from 0. */
export function withNumbers<Segment extends PathSegment>(
  path: readonly Segment[],
  change: (value: number, index: number) => number,
): readonly Segment[] {
  return path.map(([letter, ...values]) => [letter, ...values.map(change)] as unknown as Segment);
}

/** A path as SVG writes it, with `between` in the middle of each pair of numbers. */
export function pathText(path: Path, between: "," | " " = ","): string {
  return path.map((segment) => segmentText(segment, between)).join("");
}

function segmentText(segment: PathSegment, between: string): string {
  if (segment[0] !== "A") {
    const [letter, ...values] = segment;
    return letter + numbersText(values, between);
  }
  // Both radii, no turn of the axes, and of the four arcs the short one clockwise.
  const [letter, radius, ...end] = segment;
  return `${letter}${numbersText([radius, radius], between)} 0 0 1 ${numbersText(end, between)}`;
}

/** Put together without a list: while one pans, thousands are written in each frame. */
function numbersText(values: readonly number[], between: string): string {
  let text = "";
  values.forEach((value, index) => {
    text += (index === 0 ? "" : index % 2 === 1 ? between : " ") + String(hundredths(value));
  });
  return text;
}

/** A square that stands on its corner, `half` px from its middle to each. */
export function diamond(x: number, y: number, half: number): Path {
  return [["M", x, y - half], ["l", half, half], ["l", -half, half], ["l", -half, -half], ["z"]];
}

/** "‹" or "›" with its tip at `tip`, and its ends `half` px over and under it. */
export function chevron(back: number, tip: number, y: number, half: number): Path {
  return [
    ["M", back, y - half],
    ["L", tip, y],
    ["L", back, y + half],
  ];
}
