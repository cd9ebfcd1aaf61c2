/** The drawn language of time: a point, a whisker for "some time between", a span with soft ends. */
import { POINT_RADIUS } from "../marks/block.ts";
import type { Fade, Mark, SpanMark, MarkEnd, WhiskerMark } from "../mark.ts";
import { chevron, diamond, type Path, type PathSegment } from "./path.ts";
import { shape, type Attributes, type Shape } from "./shape.ts";

const BAR = 5;
const LIKELY = 3.4;
/** A whisker between bounds. */
const DASHES = "2 3";
const TICK = 4;
/** Dots that stand ever further apart: a side that nothing bounds begins nowhere. */
const TRAILING = "2 4 2 7 2 11 2 16 2 4000";
/** A point that stands for a report. */
const DIAMOND = 6;

/** How a mark is inked: its colour, and the prefix of the ids of its gradients, unique in the picture. */
export interface Inking {
  readonly color: string;
  readonly id: string;
  /** Drawn with a ring besides, so that it is told apart without colour too. */
  readonly ringed?: boolean;
  readonly diamond?: boolean;
  /** The colour within a point that is no more than its outline. */
  readonly hollow?: string;
}

/** The shapes of a mark. */
export function markShapes(mark: Mark, inking: Inking): Shape[] {
  switch (mark.kind) {
    case "point":
      return inking.diamond
        ? [shape("path", "mark", { d: diamond(mark.x, mark.y, DIAMOND), fill: inking.color })]
        : point(mark.x, mark.y, inking);
    case "whisker":
      return mark.isDown ? whisker(mark, inking).map(transposed) : whisker(mark, inking);
    case "span":
      return mark.isDown ? span(mark, inking).map(transposed) : span(mark, inking);
  }
}

/** Where accounts differ the point has a ring, so that it is told apart without colour too. */
function point(x: number, y: number, { color, ringed, hollow }: Inking): Shape[] {
  if (hollow !== undefined) {
    const outline = { cx: x, cy: y, r: POINT_RADIUS - 0.8, fill: hollow, stroke: color, "stroke-width": 1.6 };
    return ringed ? [shape("circle", "mark", outline), ringAround(x, y, color)] : [shape("circle", "mark", outline)];
  }
  const dot = shape("circle", "mark", { cx: x, cy: y, r: POINT_RADIUS, fill: color });
  if (!ringed) return [dot];
  return [dot, ringAround(x, y, color)];
}

function ringAround(cx: number, cy: number, color: string): Shape {
  return shape("circle", "ring", { cx, cy, r: POINT_RADIUS + 2.2, fill: "none", stroke: color, "stroke-width": 1.1 });
}

function whisker(mark: WhiskerMark, { color }: Inking): Shape[] {
  const { x1, x2, y, start, end, likely } = mark;
  const line = (key: string, from: number, to: number, dashes: string): Shape =>
    shape("line", key, {
      x1: from,
      y1: y,
      x2: to,
      y2: y,
      stroke: color,
      "stroke-width": 1.6,
      "stroke-dasharray": dashes,
    });
  return [
    ...(likely?.length ? dashesAround(mark, likely, line) : [dashesOf(mark, line)]),
    ...likelyShapes(mark, color),
    ...markEnd("start", start, { x: x1, y, direction: -1, color }),
    ...markEnd("end", end, { x: x2, y, direction: 1, color }),
  ];
}

type DashedLine = (key: string, from: number, to: number, dashes: string) => Shape;

/** An open side is drawn outwards from the side that is known, so that its dots trail off. */
function dashesOf({ x1, x2, start, end }: WhiskerMark, line: DashedLine): Shape {
  if (start === "open" && end !== "open") return line("mark", x2, x1, TRAILING);
  return line("mark", x1, x2, end === "open" && start !== "open" ? TRAILING : DASHES);
}

/** Dots trail off outwards from what is likely, and all the rest is dashed. */
function dashesAround({ x1, x2, start, end }: WhiskerMark, likely: readonly Fade[], line: DashedLine): Shape[] {
  const first = start === "open" ? Math.min(...likely.map(({ from }) => from)) : x1;
  const last = end === "open" ? Math.max(...likely.map(({ to }) => to)) : x2;
  return [
    ...(first > x1 ? [line("before", first, x1, TRAILING)] : []),
    line("mark", first, last, DASHES),
    ...(last < x2 ? [line("after", last, x2, TRAILING)] : []),
  ];
}

/** Where it likely lies, an unbroken line of the mark's own colour: thicker than a whisker, thinner than a bar. */
function likelyShapes({ likely = [], y }: WhiskerMark | SpanMark, color: string): Shape[] {
  return likely.map(({ from, to }, index) =>
    shape("rect", `likely ${String(index)}`, {
      class: "likely",
      x: from,
      y: y - LIKELY / 2,
      width: to - from,
      height: LIKELY,
      fill: color,
    }),
  );
}

interface EndPlace {
  readonly x: number;
  readonly y: number;
  readonly direction: 1 | -1;
  readonly color: string;
}

function markEnd(key: string, end: MarkEnd, { x, y, direction, color }: EndPlace): Shape[] {
  const stroke = { stroke: color, "stroke-width": 1.4 };
  switch (end) {
    case "bound":
      return [shape("line", key, { x1: x, y1: y - TICK, x2: x, y2: y + TICK, ...stroke })];
    // Nothing bounds it on this side.
    case "open":
      return [shape("path", key, { d: chevron(x - direction * TICK, x, y, TICK), fill: "none", ...stroke })];
    case "cut":
      return [];
  }
}

/**
 * Soft ends fade by gradients of their own, in the picture's px: a view that cuts a fade does not shorten it. A fade ends in
 * a tick, or in a chevron where nothing bounds it, of the full colour: they say where it ends to those who see little.
 */
function span(mark: SpanMark, { color, id }: Inking): Shape[] {
  const { x1, solid1, solid2, x2, y, fadeIn, fadeOut, start, end } = mark;
  const bar = (key: string, from: number, to: number, fill: string): Shape[] =>
    to - from < 0.01 ? [] : [shape("rect", key, { x: from, y: y - BAR / 2, width: to - from, height: BAR, fill })];
  const softStart = bar("soft-start", x1, solid1, `url(#${id}-in)`);
  const softEnd = bar("soft-end", solid2, x2, `url(#${id}-out)`);
  return [
    ...(softStart.length > 0 ? [gradient(`${id}-in`, fadeIn, color, [FADED, 1])] : []),
    ...(softEnd.length > 0 ? [gradient(`${id}-out`, fadeOut, color, [1, FADED])] : []),
    ...softStart,
    ...bar("mark", solid1, solid2, color),
    ...softEnd,
    ...likelyShapes(mark, color),
    ...(softStart.length > 0 ? markEnd("start", start, { x: x1, y, direction: -1, color }) : []),
    ...(softEnd.length > 0 ? markEnd("end", end, { x: x2, y, direction: 1, color }) : []),
  ];
}

/** Opacity at the far end of a fade: a third, so that the eye follows it to the tick at its end. */
const FADED = 0.34;

function gradient(id: string, { from, to }: Fade, color: string, [first, last]: readonly [number, number]): Shape {
  const stop = (offset: number, opacity: number): Shape =>
    shape("stop", String(offset), { offset, "stop-color": color, "stop-opacity": opacity });
  const attributes = { id, gradientUnits: "userSpaceOnUse", x1: from, x2: to, y1: 0, y2: 0 };
  return { tag: "linearGradient", key: id, attributes, children: [stop(0, first), stop(1, last)] };
}

/** Attributes that change places. */
const PAIRS = [
  ["x", "y"],
  ["x1", "y1"],
  ["x2", "y2"],
  ["cx", "cy"],
  ["width", "height"],
] as const;

/** A shape of lines, boxes and paths of straight lines with right and down in each other’s place, for bars that run down. */
function transposed(shape: Shape): Shape {
  const { attributes, children } = shape;
  const swapped = Object.fromEntries(
    PAIRS.flatMap(([a, b]) => [
      [a, attributes[b]],
      [b, attributes[a]],
    ]).filter(([, value]) => value !== undefined),
  ) as Attributes;
  const others = Object.fromEntries(Object.entries(attributes).filter(([name]) => !PAIRS.flat().includes(name as "x")));
  return {
    ...shape,
    attributes: { ...others, ...swapped, ...(attributes.d && { d: transposedPath(attributes.d) }) },
    ...(children && { children: children.map(transposed) }),
  };
}

function transposedPath(path: Path): Path {
  return path.map((segment): PathSegment => {
    const [letter, first, second] = segment;
    if (letter !== "M" && letter !== "L") throw new Error(`a bar has no ${letter} in its path`);
    return [letter, second, first];
  });
}
