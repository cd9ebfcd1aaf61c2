/** The heads of events that stand one beside another: date and title, slanted where columns are narrower than words. */
import { once } from "../../../data/memo.ts";
import type { Measure } from "../text/measure.ts";
import { CAP_HEIGHT } from "../text/measure.ts";
import { ellipsize, STYLES, textAt, type StyleName, type TextLine } from "../text/text.ts";
import { wrap } from "../text/wrap.ts";
import { headDate, isKnownDay, yearsOf, type GridEvent } from "./grid-events.ts";

/** Of slanted words, degrees, and how far they go up and to the right for each px of their length. */
const TURN = -45;
const SLANT = Math.SQRT1_2;
/** Narrowest and widest columns of slanted heads, px, and from which width on heads are level, up to another. */
export const PITCH = { least: 18, most: 72, level: 108, widest: 190 } as const;
/** Longest and shortest titles of a line, px, and of a line of several. */
export const TITLE = { longest: 400, shortest: 80, wrapped: 200 } as const;
const WIDEST_DATE = 92;
const DATE_GAP = 9;
const LINE = 14;
/** Besides, between titles of several lines, so that it shows which lines belong together. */
const APART = 5;
/** Level heads. */
const LEVEL_LINE = 15;
const MOST_LEVEL_LINES = 6;
/** Between the head and the first row, px. */
const FOOT = 7;

/** A head before it has its place: lines of its title, and its date where the head before has another. */
interface Head {
  readonly date?: string;
  readonly isDay: boolean;
  readonly title: readonly string[];
}

/** The columns of a grid: where the first begins, how wide each is, what stands over them, and how high that is; px. */
export interface EventColumns {
  readonly events: readonly GridEvent[];
  readonly pitch: number;
  readonly isLevel: boolean;
  readonly heads: readonly Head[];
  /** Px along the words of a slanted head that its date takes. */
  readonly dateWidth: number;
  readonly height: number;
  /** Whether a title is cut. */
  readonly isCut: boolean;
}

/** The room of columns, px. */
export interface ColumnsRoom {
  /** From the left of the first column to what stands right of the last, and to where words may reach. */
  readonly width: number;
  readonly reach: number;
  /** For heads, whose columns are so wide. */
  readonly heightOver: (pitch: number) => number;
}

/** Not fewer events than this are drawn for the sake of whole titles. */
const FEWEST = 6;

/**
 * As many of the events as have room, those first that matter most. On a page, which cannot grow, titles are whole before
 * more events are drawn: broken into lines, they need wider columns.
 *
 * @param ranked those that matter most come first
 * @param inTellingOrder puts some of them into the order of time
 */
export function planColumns(
  ranked: readonly GridEvent[],
  inTellingOrder: (some: readonly GridEvent[]) => readonly GridEvent[],
  room: ColumnsRoom,
  setting: HeadSetting,
): EventColumns {
  const even = room.width / Math.max(1, ranked.length);
  if (even >= PITCH.level) return levelColumns(inTellingOrder(ranked), Math.min(even, PITCH.widest), setting);
  const [dense, ...wider] = [1, 2, 3].map((lines) =>
    once(() => fittingColumns(ranked, inTellingOrder, lines, room, setting)),
  );
  const first = dense!();
  if (!first.isCut) return first;
  const isPage = Number.isFinite(room.heightOver(PITCH.least));
  const least = isPage ? Math.min(FEWEST, first.events.length) : first.events.length;
  const enough = wider.map((columns) => columns()).filter(({ events }) => events.length >= least);
  return enough.find(({ isCut }) => !isCut) ?? (isPage ? enough.at(-1) : undefined) ?? first;
}

/** As many columns as have room for heads of so many lines. */
function fittingColumns(
  ranked: readonly GridEvent[],
  inTellingOrder: (some: readonly GridEvent[]) => readonly GridEvent[],
  lines: number,
  room: ColumnsRoom,
  setting: HeadSetting,
): EventColumns {
  const least = lines === 1 ? PITCH.least : (lines * LINE + APART) / SLANT;
  let count = Math.max(1, Math.min(ranked.length, Math.floor(room.width / least)));
  for (;;) {
    const columns = slantedColumns(inTellingOrder(ranked.slice(0, count)), { lines, least }, room, setting);
    if (columns.pitch >= least || count <= 1) return columns;
    count -= Math.max(1, Math.floor(count * (1 - columns.pitch / least)));
  }
}

export interface HeadSetting {
  readonly measure: Measure;
  readonly year: number | undefined;
}

function datesOf(events: readonly GridEvent[], { measure, year }: HeadSetting) {
  const dates = events.map(({ event }) => headDate(event.when, year));
  return dates.map((date, index) => {
    const isDay = isKnownDay(events[index]!.event.when);
    const isNew = date !== dates[index - 1];
    if (!isNew) return { isDay };
    const style = styleOf(isDay);
    const short = measure(date, STYLES[style]) > WIDEST_DATE ? yearsOf(date, year) : date;
    return { isDay, date: ellipsize(measure, style, short, WIDEST_DATE) };
  });
}

function styleOf(isDay: boolean): StyleName {
  return isDay ? "axisMajor" : "axisLower";
}

function levelColumns(events: readonly GridEvent[], pitch: number, setting: HeadSetting): EventColumns {
  const { measure } = setting;
  const width = pitch - 14;
  const heads = datesOf(events, setting).map((date, index): Head => {
    const lines = wrap(measure, "column", events[index]!.member.draft().title, width);
    return { ...date, title: shortened(lines, MOST_LEVEL_LINES, width, measure) };
  });
  const most = Math.max(0, ...heads.map(({ title }) => title.length));
  return { events, pitch, isLevel: true, heads, dateWidth: 0, height: (most + 1) * LEVEL_LINE + FOOT, isCut: false };
}

function slantedColumns(
  events: readonly GridEvent[],
  { lines, least: pitchLeast }: { readonly lines: number; readonly least: number },
  room: ColumnsRoom,
  setting: HeadSetting,
): EventColumns {
  const { measure } = setting;
  const dates = datesOf(events, setting);
  const dateWidth = Math.max(
    0,
    ...dates.map(({ date, isDay }) => (date === undefined ? 0 : measure(date, STYLES[styleOf(isDay)]))),
  );
  const before = dateWidth + DATE_GAP;
  const under = (lines - 1) * LINE;
  // Its lines lie half over and half under the middle of a column.
  const roomy = Math.max(TITLE.shortest, (room.heightOver(pitchLeast) - FOOT - LINE) / SLANT - before - under / 2);
  const longest = Math.min(roomy, lines === 1 ? TITLE.longest : TITLE.wrapped);
  const heads = dates.map((date, index): Head => {
    const title = wrap(measure, "column", events[index]!.member.draft().title, longest);
    return { ...date, title: shortened(title, lines, longest, measure) };
  });
  const lengths = heads.map(({ title }) => Math.max(0, ...title.map((line) => measure(line, STYLES.column))));
  const pitch = lengths.reduce(
    (least, length, index) => Math.min(least, (room.reach - (before + length + under) * SLANT) / (index + 0.5)),
    Math.min(PITCH.most, room.width / Math.max(1, events.length)),
  );
  const height = Math.ceil((before + Math.max(0, ...lengths) + under / 2) * SLANT + LINE + FOOT);
  const isCut = heads.some(({ title }) => title.at(-1)?.endsWith("…"));
  return { events, pitch, isLevel: false, heads, dateWidth, height, isCut };
}

/** At most so many lines; the last of more ends in an ellipsis. */
function shortened(lines: readonly string[], most: number, width: number, measure: Measure): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), ellipsize(measure, "column", lines.slice(most - 1).join(" "), width)];
}

/** The words of a head: the first line of the title, and the date with its other lines. Px from the middle of the head's foot. */
export function headWords(
  { isLevel, pitch, dateWidth }: EventColumns,
  head: Head,
  measure: Measure,
): { readonly title: TextLine; readonly lines: readonly TextLine[] } {
  const style = styleOf(head.isDay);
  if (isLevel) {
    const x = -pitch / 2 + 4;
    const at = (style: StyleName, text: string, line: number): TextLine =>
      textAt(measure, style, text, x, -FOOT - 3 - (head.title.length - line) * LEVEL_LINE + LEVEL_LINE);
    const [first = "", ...others] = head.title;
    return {
      title: at("column", first, 0),
      lines: [
        ...(head.date === undefined ? [] : [at(style, head.date, -1)]),
        ...others.map((text, index) => at("column", text, index + 1)),
      ],
    };
  }
  // The middle of its lines stands over the middle of the column.
  const rise = (STYLES.column.size * CAP_HEIGHT) / 2;
  const turned = (style: StyleName, text: string, along: number, under: number): TextLine => ({
    ...textAt(measure, style, text, (along + under) * SLANT, -FOOT - LINE / 2 + (under - along) * SLANT),
    turn: TURN,
  });
  const [first = "", ...others] = head.title;
  const under = (line: number): number => rise + (line - (head.title.length - 1) / 2) * LINE;
  const along = dateWidth + DATE_GAP;
  return {
    title: turned("column", first, along, under(0)),
    lines: [
      ...(head.date === undefined ? [] : [turned(style, head.date, 0, rise)]),
      ...others.map((text, index) => turned("column", text, along, under(index + 1))),
    ],
  };
}

/** From the foot of the heads up: how a line between two dates goes on, px from where it meets the foot. */
export function headRule({ isLevel, dateWidth, height }: EventColumns): { readonly x: number; readonly y: number } {
  return isLevel ? { x: 0, y: -height } : { x: dateWidth * SLANT, y: -dateWidth * SLANT };
}
