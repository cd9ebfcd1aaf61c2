/** Where the focus goes from one mark to the next: through time along a row of keys, across rows with the other two. */
import { markExtent } from "./place-mark.ts";
import type { Glyph } from "../scene.ts";

export type Direction = "earlier" | "later" | "up" | "down";

/** What tells a glyph from all others: an event may stand in several lanes. */
export function glyphKey({ role, lane, id }: Pick<Glyph, "role" | "lane" | "id">): string {
  return `${role} ${lane} ${id}`;
}

/** The glyphs in the order of time: by the left end of their marks, then from the top down. */
export function inTimeOrder(glyphs: readonly Glyph[]): readonly Glyph[] {
  return [...glyphs].sort((a, b) => left(a) - left(b) || titleY(a) - titleY(b) || titleX(a) - titleX(b));
}

/** The glyph that is next to the one with this key; undefined at the end, or when no glyph has the key. */
export function neighbour(glyphs: readonly Glyph[], key: string, direction: Direction): Glyph | undefined {
  const current = glyphs.find((glyph) => glyphKey(glyph) === key);
  if (!current) return undefined;
  if (direction === "earlier" || direction === "later") {
    const ordered = inTimeOrder(glyphs);
    return ordered[ordered.indexOf(current) + (direction === "later" ? 1 : -1)];
  }
  const sign = direction === "down" ? 1 : -1;
  const beyond = glyphs.filter((glyph) => sign * (titleY(glyph) - titleY(current)) > SAME_ROW);
  const nearestRow = Math.min(...beyond.map((glyph) => sign * titleY(glyph)));
  return beyond
    .filter((glyph) => sign * titleY(glyph) - nearestRow <= SAME_ROW)
    .reduce<Glyph | undefined>(
      (best, glyph) => (best && away(best, current) <= away(glyph, current) ? best : glyph),
      undefined,
    );
}

/** Titles whose baselines are no further apart stand in one row, px. */
const SAME_ROW = 4;

/** Where time runs down, all marks begin at its line, and what is earlier stands higher. */
function left(glyph: Glyph): number {
  const { mark } = glyph.body;
  if (!mark) return titleX(glyph);
  const isDown = mark.kind !== "point" && mark.isDown;
  return isDown ? glyph.x : glyph.x + markExtent(mark)[0];
}

function titleX({ x, body }: Glyph): number {
  return x + body.title.x;
}

function titleY({ y, body }: Glyph): number {
  return y + body.title.y;
}

function away(a: Glyph, b: Glyph): number {
  return Math.abs(left(a) - left(b));
}
