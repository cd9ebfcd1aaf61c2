/** Moves what was laid from 0 to where its panel stands, and makes it the panel's own. */
import type { Axis, AxisLabel, Band, Glyph, LaneCount, LaneTick } from "../scene.ts";
import { panelLane } from "../panels.ts";
import type { TextLine } from "../text/text.ts";

/** Where a panel stands, px from the left, and what its lanes are called by. */
export interface PanelPlace {
  readonly dx: number;
  readonly key: string;
  /** For a screen reader: its day. */
  readonly day: string;
  readonly width: number;
}

export function placedGlyph(glyph: Glyph, place: PanelPlace): Glyph {
  return { ...glyph, lane: panelLane(place, glyph.lane), x: glyph.x + place.dx };
}

/** @param isFirst whether it is the first lane of its panel, which needs no rule over it */
export function placedBand(band: Band, place: PanelPlace, isFirst: boolean): Band {
  const { dx, width, day } = place;
  return {
    ...band,
    id: panelLane(place, band.id),
    name: `${day}: ${band.name}`,
    labels: band.labels.filter(({ text }) => text !== "").map((label) => movedLine(label, dx)),
    counts: band.counts.map((count) => movedCount(count, place)),
    ...(band.before && { before: band.before.map((tick) => movedTick(tick, dx)) }),
    rule: isFirst ? null : { x1: dx, x2: dx + width },
  };
}

export function movedLine(line: TextLine, dx: number): TextLine {
  return { ...line, x: line.x + dx };
}

export function movedTick(tick: LaneTick, dx: number): LaneTick {
  const { x1, x2, likely } = tick;
  return {
    ...tick,
    x1: x1 + dx,
    x2: x2 + dx,
    ...(likely && { likely: likely.map(({ from, to }) => ({ from: from + dx, to: to + dx })) }),
  };
}

export function movedLabels(labels: readonly AxisLabel[], dx: number, key: string): readonly AxisLabel[] {
  return labels.map((label) => ({ ...label, key: `${key} ${label.key}`, text: movedLine(label.text, dx) }));
}

/** Breaks of an axis, so many px to the right. */
export function movedBreaks(breaks: NonNullable<Axis["breaks"]>, dx: number, key: string): NonNullable<Axis["breaks"]> {
  return breaks.map((one) => ({
    ...one,
    key: `${key} ${one.key}`,
    x1: one.x1 + dx,
    x2: one.x2 + dx,
    ...(one.text && { text: movedLine(one.text, dx) }),
  }));
}

function movedCount(count: LaneCount, { dx, key }: PanelPlace): LaneCount {
  return {
    ...count,
    key: `${key} ${count.key}`,
    column: { ...count.column, x: count.column.x + dx },
    text: movedLine(count.text, dx),
  };
}
