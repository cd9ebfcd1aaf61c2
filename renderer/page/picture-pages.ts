/** Cuts a picture that is higher than a sheet of paper into pages, each with the axis above it. */
import { AXIS_GROUND } from "../picture/shapes/ground-shapes.ts";
import { STYLES, type TextLine } from "../picture/text/text.ts";
import type { Axis, Band, Chip, Glyph, Scene, Section } from "../picture/scene.ts";
import type { PlacedCallout } from "../picture/callout.ts";

/** A part of a picture: what stands in it, between `top` and `bottom`, px of the whole. */
export interface PicturePage {
  readonly scene: Scene;
  readonly top: number;
  readonly bottom: number;
}

/** What must not be cut, from top to bottom, px. */
type Taken = readonly [top: number, bottom: number];

/** From the top of an event's labels to under its chips, px. */
const LABELS = 40;
/** Half a mark, with the ring around it, px. */
const HALF_MARK = 9;
/** From the axis to the baseline of a name under it, px. */
const UNDER_AXIS = 22;
/** What belongs under a name or a heading, so that it never ends a page, px. */
const BELOW_NAME = 60;

/**
 * The pages from top to bottom, none higher than `height` px. A page ends between events and between lines of text;
 * only what is higher than a page by itself is cut.
 */
export function picturePages(scene: Scene, height: number): readonly PicturePage[] {
  const taken = joined(takenBy(scene));
  const pages: PicturePage[] = [];
  for (let top = 0; top < scene.height;) {
    const axis = top === 0 ? 0 : AXIS_GROUND;
    const bottom = endOf(taken, top, top + height - axis, scene.height);
    pages.push({ scene: partOf(scene, top, bottom), top: top - axis, bottom });
    top = bottom;
  }
  return pages;
}

/** As low as `most` allows. */
function endOf(taken: readonly Taken[], top: number, most: number, end: number): number {
  if (end <= most) return end;
  const ends = taken.map(([above]) => above).filter((above) => above > top && above <= most);
  return ends.at(-1) ?? most;
}

function partOf(scene: Scene, top: number, bottom: number): Scene {
  const { callouts, takeaway, legend, notes, sourceList, ...rest } = scene;
  const isIn = (y: number): boolean => y >= top && y < bottom;
  return {
    ...rest,
    ...(top > 0 && { header: [], axis: heldAt(scene.axis, top) }),
    glyphs: scene.glyphs.filter((glyph) => isIn(extentOf(glyph)[0])),
    lanes: scene.lanes
      .filter(({ y, height }) => y < bottom && y + height > top)
      .map((lane) => (lane.y < top ? namedAgain(lane, top) : lane)),
    ...(callouts && { callouts: callouts.flatMap((callout) => calloutWithin(callout, top, bottom)) }),
    ...(takeaway?.some(({ y }) => isIn(y)) && { takeaway }),
    ...(legend && legend.y < bottom && { legend }),
    ...(notes && notes.y < bottom && { notes }),
    ...(sourceList && sourceList.y < bottom && { sourceList }),
    credit: scene.credit.filter(({ y }) => isIn(y)),
  };
}

/** As much of a callout as lies on a page: its words stand on one, and its rules run on. */
function calloutWithin(callout: PlacedCallout, top: number, bottom: number): readonly PlacedCallout[] {
  const lines = callout.lines.filter(({ y }) => y >= top && y < bottom);
  const rules = callout.rules
    .filter(({ y1, y2 }) => Math.max(y1, y2) >= top && Math.min(y1, y2) <= bottom)
    .map((rule) => ({
      ...rule,
      y1: Math.max(top, Math.min(rule.y1, bottom)),
      y2: Math.max(top, Math.min(rule.y2, bottom)),
    }));
  return lines.length + rules.length === 0 ? [] : [{ ...callout, lines, rules }];
}

/** A lane that began on an earlier page, with its name beside what is left of it, if that is high enough. */
function namedAgain(lane: Band, top: number): Band {
  const { y, height, labels } = lane;
  const by = top + UNDER_AXIS - (labels[0]?.y ?? 0);
  const fits = (labels.at(-1)?.y ?? 0) + by < y + height;
  return { ...lane, labels: fits ? labels.map((label) => ({ ...label, y: label.y + by })) : [] };
}

/** The axis with its line at another height, px. */
function heldAt(axis: Axis, y: number): Axis {
  const labels = axis.labels.map((label) => ({ ...label, text: { ...label.text, y: label.text.y + y - axis.y } }));
  return { ...axis, y, labels };
}

function takenBy(scene: Scene): readonly Taken[] {
  const { axis, glyphs, lanes, callouts = [], takeaway = [], legend, notes, sourceList, credit } = scene;
  return [
    ...callouts.flatMap(({ lines }) => lines.map(lineExtent)),
    ...takeaway.map(lineExtent),
    [0, Math.max(axis.y, lanes[0]?.y ?? 0)],
    ...lanes.flatMap(takenByLane),
    ...glyphs.map(extentOf),
    ...[legend, notes, sourceList].flatMap((section) => (section ? takenBySection(section) : [])),
    ...(legend?.samples ?? []).map(({ y }): Taken => [y - HALF_MARK, y + HALF_MARK]),
    ...credit.map(lineExtent),
  ];
}

function takenByLane({ y, height, collapsed, labels, counts }: Band): readonly Taken[] {
  const name = Math.min(height, (labels.at(-1)?.y ?? y) - y + BELOW_NAME);
  return [
    [y, y + (collapsed ? height : name)],
    ...counts.map(({ column, text }): Taken => [column.y, Math.max(column.y + column.height, text.y)]),
  ];
}

function takenBySection({ y, texts, chips }: Section): readonly Taken[] {
  return [[y, (texts[0]?.y ?? y) + BELOW_NAME], ...texts.map(lineExtent), ...chips.map(chipExtent)];
}

/** With all ghosts of the event; from the glyph's own place, as its body is drawn. */
function extentOf({ y, body: { mark, ghosts, callout } }: Glyph): Taken {
  const marks = [...(mark ? [mark] : []), ...ghosts.map((ghost) => ghost.mark)].map((one) => one.y);
  const chips = ghosts.flatMap((ghost) => ghost.chips).map(chipExtent);
  return [
    y + Math.min(0, ...marks.map((middle) => middle - HALF_MARK), ...chips.map(([top]) => top)),
    y +
      Math.max(
        LABELS,
        callout?.rule.y2 ?? 0,
        ...marks.map((middle) => middle + HALF_MARK),
        ...chips.map(([, bottom]) => bottom),
      ),
  ];
}

function chipExtent({ box }: Chip): Taken {
  return [box.y - 1, box.y + box.height + 1];
}

function lineExtent({ y, style }: TextLine): Taken {
  return [y - STYLES[style].size, y + 0.4 * STYLES[style].size];
}

/** What overlaps is one, so that between two of them there is room for a cut. */
function joined(taken: readonly Taken[]): readonly Taken[] {
  const all: Taken[] = [];
  for (const [top, bottom] of [...taken].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && top <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], bottom)];
    else all.push([top, bottom]);
  }
  return all;
}
