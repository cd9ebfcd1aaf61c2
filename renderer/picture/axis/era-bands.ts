/** Background periods: bands behind the lanes, with a strip of their own under the axis for their names. */
import { isSpan, type Era } from "../../../data/timeline.ts";
import { DAY, type OpenInterval } from "../../../data/time.ts";
import { whenText } from "../../../data/wording.ts";
import type { EraBand } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, ellipsize, textAt } from "../text/text.ts";
import { timeToPx, type TimeScale } from "../view.ts";

/** Names never share a row with what overlaps in time, and further rows would push the lanes out of sight. */
const MOST_ROWS = 3;
const ROW_HEIGHT = 21;
const PADDING = { top: 6, bottom: 4 };
/** From the top of a row to the middle of the name under its bar, px. */
const NAME_MIDDLE = 11.5;
/** Kept free behind a name, and the least that is worth a name, px. */
const NAME_GAP = 10;
const LEAST_NAME = 26;

/** Periods by their beginning, as `makeEras` takes them. */
export function inEraOrder(eras: readonly Era[]): readonly Era[] {
  return [...eras].sort((a, b) => startOf(a) - startOf(b));
}

/** Where the periods are drawn. */
export interface EraPlace {
  readonly scale: TimeScale;
  /** Top of the strip, px. */
  readonly top: number;
  readonly measure: Measure;
  /** Whether the strip has rows for what is in view alone: a window keeps its rows while one moves through time. */
  readonly isPage: boolean;
}

/**
 * The bands in view, and how high the strip with their names is, px. Of periods that overlap, three have names at a time;
 * the others are drawn without. Takes time in proportion to the periods.
 *
 * @param eras in the order of `inEraOrder`
 */
export function makeEras(
  eras: readonly Era[],
  { scale, top, measure, isPage }: EraPlace,
): readonly [bands: readonly EraBand[], height: number] {
  const all = eras.map((era) => ({ era, ...spotOf(era, scale) }));
  const isInView = ({ x1, x2 }: { readonly x1: number; readonly x2: number }): boolean =>
    x2 > scale.x0 && x1 < scale.x1;
  const laid = inRows(isPage ? all.filter(isInView) : all);
  const rows = laid.reduce((most, { row }) => Math.max(most, row === undefined ? 0 : row + 1), 0);
  const bands = laid.filter(isInView).map(({ era, row, next, ...spot }): EraBand => {
    const cut = (x: number): number => Math.min(Math.max(x, scale.x0), scale.x1);
    const { x1, solid1, solid2, x2 } = spot;
    const [left, right] = [cut(x1), cut(x2)];
    const band = { id: era.id, name: `Period: ${era.title}, ${whenText(era.when)}`, x1: left, x2: right };
    if (row === undefined) return band;
    const y = top + PADDING.top + row * ROW_HEIGHT;
    const room = Math.min(next, scale.x1) - left - NAME_GAP;
    const bar = { y, solid1: cut(solid1), solid2: cut(solid2) };
    if (room < LEAST_NAME) return { ...band, bar };
    const words = ellipsize(measure, "note", era.title, room);
    return { ...band, bar, label: textAt(measure, "note", words, left, baselineFor("note", y + NAME_MIDDLE)) };
  });
  return [bands, rows === 0 ? 0 : PADDING.top + rows * ROW_HEIGHT + PADDING.bottom];
}

/** First fit by time; each with where the next of its row begins, px. What finds no row has none. */
function inRows<S extends { readonly x1: number; readonly x2: number }>(spots: readonly S[]) {
  const last: { row: number; next: number; end: number }[] = [];
  return spots
    .map((spot) => {
      const free = last.findIndex(({ end }) => end <= spot.x1);
      const row = free === -1 ? last.length : free;
      if (row >= MOST_ROWS) return { spot, place: { row: undefined, next: 0 } };
      const before = last[row];
      if (before) before.next = spot.x1;
      const place = { row, next: Infinity, end: spot.x2 };
      last[row] = place;
      return { spot, place };
    })
    .map(({ spot, place: { row, next } }) => ({ ...spot, row, next }));
}

/** From its first to its last possible instant, and where it surely was, px; what nothing bounds goes on without end. */
function spotOf({ when }: Era, scale: TimeScale) {
  const px = (time: number | undefined, open: number): number => (time === undefined ? open : timeToPx(scale, time));
  const x1 = px(when.interval.from, -Infinity);
  const x2 = px(when.interval.to, Infinity);
  if (!isSpan(when)) return { x1, solid1: x1, solid2: x2, x2 };
  const solid1 = isDay(when.start.interval) ? x1 : px(when.start.interval.to, x2);
  const solid2 = isDay(when.end.interval) ? x2 : px(when.end.interval.from, x1);
  return { x1, solid1, solid2: Math.max(solid1, solid2), x2 };
}

function isDay({ from, to }: OpenInterval): boolean {
  return from !== undefined && to !== undefined && to - from <= DAY;
}

function startOf({ when }: Era): number {
  return when.interval.from ?? Number.MIN_SAFE_INTEGER;
}
