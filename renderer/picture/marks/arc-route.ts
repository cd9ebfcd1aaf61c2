/** The way of an arc between two marks: round the words where it can. */
import type { Arc, Box, Glyph, Point, Scene } from "../scene.ts";

/** How far an arc bends from its chord: a share of the chord's length within bounds, px. */
const BEND = { share: 0.14, least: 10, most: 130 };
/**
 * The bends that are tried, as multiples of the usual one, the best liked first. Upwards comes before downwards: an arc
 * along a row leaves the row's labels, which stand under their marks.
 */
const TRIED = [1, 0.5, 1.6, -0.5, -1, 2.4, -1.6, 0, -2.4, 3.4, -3.4] as const;
/** Kept free around words, px. */
const ROOM = 2;
/** How many points of an arc are looked at: one every few px of the longest that is seen as a whole. */
const SAMPLES = 48;

/** What an arc should not cross, px: words and chips of every event, and what lies above and below the lanes. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly top: number;
  readonly bottom: number;
}

/** Where two marks are joined, and how much is kept free at each end, px. */
export interface Ends {
  readonly start: Point;
  readonly end: Point;
  readonly clearance: readonly [atStart: number, atEnd: number];
}

type Curve = Pick<Arc, "start" | "control" | "end">;

/** The words of glyphs, with their chips, in the picture's px. */
export function wordsOf(glyphs: readonly Glyph[]): readonly Box[] {
  return glyphs.flatMap(({ x, y, body: { title, chips, note, pill, callout, ordinal } }) =>
    [
      ...[title, ...(note ? [note] : []), ...(callout?.lines ?? [])].map((line) => ({
        x: line.x,
        y: line.y - ASCENT,
        width: line.width,
        height: ASCENT + DESCENT,
      })),
      ...chips.map(({ box }) => box),
      ...(pill ? [pill.box] : []),
      ...(ordinal ? [ordinal.box] : []),
    ].map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
  );
}

/** All words in lanes: those beside marks, of other places of events, of lanes, and of what is counted. */
export function wordsIn({ glyphs, lanes }: Pick<Scene, "glyphs" | "lanes">): readonly Box[] {
  const chips = glyphs.flatMap(({ x, y, body: { ghosts } }) =>
    ghosts.flatMap((ghost) => ghost.chips.map(({ box }) => ({ ...box, x: box.x + x, y: box.y + y }))),
  );
  const lines = lanes.flatMap(({ labels, counts }) => [...labels, ...counts.map(({ text }) => text)]);
  const boxes = lines.map(({ x, y, width }) => ({ x, y: y - ASCENT, width, height: ASCENT + DESCENT }));
  return [...wordsOf(glyphs), ...chips, ...boxes];
}

/** Of the largest type beside a mark, px: letters reach no further from their line. */
const ASCENT = 11;
const DESCENT = 4;

/** The curve that crosses least; of several, the one that is liked best. It takes time in proportion to the obstacles. */
export function arcAround(ends: Ends, { boxes, top, bottom }: Obstacles): Curve {
  const near = boxes.filter(within(ends));
  let best: Curve | undefined;
  let fewest = Infinity;
  for (const bend of TRIED) {
    const curve = curveOf(ends, bend);
    const crossed = pointsOf(curve).filter(
      (point) => point.y < top || point.y > bottom || near.some((box) => isIn(point, box)),
    ).length;
    if (crossed < fewest) [best, fewest] = [curve, crossed];
    if (crossed === 0) break;
  }
  return best ?? curveOf(ends, 1);
}

/** Whether a box may lie in the way: no curve that is tried leaves this rectangle. */
function within({ start, end }: Ends): (box: Box) => boolean {
  const most = BEND.most * Math.max(...TRIED);
  const [left, right] = [Math.min(start.x, end.x) - most, Math.max(start.x, end.x) + most];
  const [top, bottom] = [Math.min(start.y, end.y) - most, Math.max(start.y, end.y) + most];
  return ({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top;
}

function isIn({ x, y }: Point, box: Box): boolean {
  return x > box.x - ROOM && x < box.x + box.width + ROOM && y > box.y - ROOM && y < box.y + box.height + ROOM;
}

/** Positive bends go upwards. */
function curveOf({ start, end, clearance: [clearStart, clearEnd] }: Ends, times: number): Curve {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.max(Math.hypot(dx, dy), 1);
  const bend = times * Math.min(Math.max(length * BEND.share, BEND.least), BEND.most);
  const upwards = dx >= 0 ? 1 : -1;
  const control = {
    x: (start.x + end.x) / 2 + (upwards * bend * dy) / length,
    y: (start.y + end.y) / 2 - (upwards * bend * dx) / length,
  };
  return { start: shorten(start, control, clearStart), control, end: shorten(end, control, clearEnd) };
}

function shorten(from: Point, towards: Point, by: number): Point {
  const length = Math.max(Math.hypot(towards.x - from.x, towards.y - from.y), 1);
  const share = Math.min(by / length, 0.8);
  return { x: from.x + (towards.x - from.x) * share, y: from.y + (towards.y - from.y) * share };
}

/** Points along a quadratic curve, its ends among them. */
function pointsOf({ start, control, end }: Curve): readonly Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
  });
}
