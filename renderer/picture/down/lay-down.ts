/** Events in the order of time, one under another: dates at the left, marks on a rail, words beside them. */
import { isSpan } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { counted } from "../../../data/words.ts";
import { grouped } from "../../../data/grouped.ts";
import { firstWhere } from "../../../data/bisect.ts";
import { glyphKey } from "../marks/glyph-order.ts";
import type { BodyMemory } from "../marks/glyph.ts";
import type { Member } from "../marks/member.ts";
import type { Mark } from "../mark.ts";
import type { Measure } from "../text/measure.ts";
import type { Band, EraBand, Ghost, Glyph, GlyphBody, LaneCount, Rail } from "../scene.ts";
import { baselineFor, ellipsize, textAt } from "../text/text.ts";
import {
  BREAK_HEIGHT,
  COUNT_HEIGHT,
  ERA_HEIGHT,
  downRows,
  ROW_GAP,
  type DownRow,
  type DownRows,
  type DownRowsSetting,
} from "./down-rows.ts";
import { rangeText } from "../axis/range-text.ts";
import { dateLine } from "./down-dates.ts";
import { downMark, placeMark } from "./down-marks.ts";
import { downSheet, MOST_TRACKS, type DownSheet } from "./down-sheet.ts";
import { FIRST_MIDDLE } from "./down-words.ts";
import { setCallouts } from "./down-callouts.ts";
import { ringAt } from "../callouts/ordinals.ts";
import { passedText } from "../../../data/empty/empty-time.ts";
import type { Sheet } from "../sheet.ts";

/** Kept free over and under the rows, px. */
const PADDING = 12;
/** What the line that there is nothing takes, px. */
const NOTHING_HEIGHT = 40;
/** The rule before the number of what is counted, px. */
const COUNT_RULE = { width: 14, height: 3, gap: 6 };

/** The lane that holds everything where time runs down; no lane of a file can have this id. */
export const DOWN_LANE = "#down";

/** What is laid: from `top` down, in at most `height` px. */
export interface DownSetting extends Omit<DownRowsSetting, "sheet" | "room"> {
  readonly page: Sheet;
  readonly top: number;
  readonly height: number;
  readonly bodies: BodyMemory;
  /** Whether there are bars that may run beside other rows, in view or not: words begin at the same place in every view. */
  readonly hasSpans: boolean;
  /** How many events there are, in view or not. */
  readonly eventCount: number;
  /** What the number of a mark takes before its title, px; 0 where marks have none. */
  readonly ordinalRoom: number;
}

/** One band with everything, the glyphs in the order of time, and the rail that they stand on. */
export function layDown(setting: DownSetting) {
  const { view, page, top, measure, bodies } = setting;
  const sheet = downSheet(page, setting.hasSpans ? MOST_TRACKS : 0, setting.ordinalRoom);
  const laid = downRows({ ...setting, sheet, room: setting.height - 2 * PADDING });
  const { rows } = laid;
  const height = Math.max(laid.height, NOTHING_HEIGHT);
  const first = top + PADDING;
  const bottom = first + height + PADDING;
  const tracks = tracksOf(rows);
  const elsewhere = grouped(
    rows.filter((row) => row.elsewhere),
    ({ member }) => member,
  );
  const glyphs = rows.flatMap((row): readonly Glyph[] =>
    row.elsewhere ? [] : [glyphOf(row, { rows, first, sheet, tracks, elsewhere, bodies })],
  );
  const counts = countsOf(laid, { sheet, first, measure, view });
  const rail: Rail = {
    x: sheet.rail,
    y1: first,
    y2: first + height,
    gaps:
      rows.length === 0 && laid.left === 0
        ? [nothingAt(first, sheet, setting)]
        : gapsOf(rows, { sheet, first, measure }),
  };
  const band: Band = {
    id: DOWN_LANE,
    name: `All events, ${counted(setting.eventCount, "event")}`,
    ...{ y: top, height: bottom - top },
    labels: [],
    collapsed: false,
    ticks: [],
    counts,
  };
  return {
    ...{ bands: [band], glyphs, bottom, rail },
    eras: erasOf(laid, { sheet, first, measure, year: setting.year }),
    callouts: setCallouts(laid.callouts, { sheet, first, yAt: (time) => yAt(rows, time) }),
    calloutsLeft: laid.calloutsLeft,
    calloutsCut: laid.callouts.flatMap(({ callout, isCut }) => (isCut ? [callout] : [])),
  };
}

/** The breaks of the rail, each over its row. */
function gapsOf(rows: readonly DownRow[], { sheet, first, measure }: Omit<CountsPlace, "view">): Rail["gaps"] {
  return rows.flatMap(({ passed, top, member, elsewhere }) => {
    if (passed === 0) return [];
    const y = first + top - ROW_GAP;
    const text = textAt(measure, "note", passedText(passed), sheet.rail + sheet.textX, baselineFor("note", y));
    return [{ key: `${member.id} ${elsewhere?.key ?? ""}`, y, text }];
  });
}

/** A page on which nothing is told or counted says of which time there is nothing. */
function nothingAt(first: number, sheet: DownSheet, { view, measure }: DownSetting): Rail["gaps"][number] {
  const y = first + NOTHING_HEIGHT / 2;
  const words = `nothing from ${rangeText(view)}`;
  return { key: "nothing", y, text: textAt(measure, "note", words, sheet.rail + sheet.textX, baselineFor("note", y)) };
}

/** Where an instant lies, px from the top of the first row: before all that begins then or later. */
function yAt(rows: readonly DownRow[], time: number): number {
  const next = rows[firstAfter(rows, time)];
  const last = rows.at(-1);
  return next ? next.top - ROW_GAP : (last?.top ?? 0) + (last?.height ?? 0);
}

/** From the line that names a period to what comes after its end. */
function erasOf({ rows, eras }: DownRows, { sheet, first, measure, year }: ErasPlace): readonly EraBand[] {
  return eras.map(({ era, top }) => {
    const said = [era.title, dateLine(era.when, year)].filter((part) => part !== "").join(" · ");
    const words = ellipsize(measure, "note", said, sheet.textWidth);
    const middle = first + top + ERA_HEIGHT / 2 - ROW_GAP / 2;
    return {
      id: era.id,
      name: `Period: ${era.title}, ${whenText(era.when)}`,
      x1: first + top - ROW_GAP / 2,
      x2: first + Math.max(top + ERA_HEIGHT - ROW_GAP / 2, yAt(rows, era.when.interval.to ?? Infinity) + ROW_GAP / 2),
      label: textAt(measure, "note", words, sheet.rail + sheet.textX, baselineFor("note", middle)),
    };
  });
}

/** Tracks of the bars that run beside other rows, by member; what finds none free is as long as its row. */
function tracksOf(rows: readonly DownRow[]): ReadonlyMap<Member, number> {
  const free: number[] = Array.from({ length: MOST_TRACKS }, () => -Infinity);
  const tracks = new Map<Member, number>();
  for (const [index, { member, elsewhere }] of rows.entries()) {
    if (elsewhere || !isSpan(member.when)) continue;
    const last = firstAfter(rows, member.when.end.interval.to ?? Infinity) - 1;
    const track = free.findIndex((until) => until < index);
    if (last <= index || track === -1) continue;
    tracks.set(member, track);
    free[track] = last;
  }
  return tracks;
}

/** The first row that begins at an instant or after it. */
function firstAfter(rows: readonly DownRow[], time: number): number {
  return firstWhere(0, rows.length, (index) => rows[index]!.at >= time);
}

interface Laid {
  readonly elsewhere: ReadonlyMap<Member, readonly DownRow[]>;
  readonly rows: readonly DownRow[];
  readonly first: number;
  readonly sheet: DownSheet;
  readonly tracks: ReadonlyMap<Member, number>;
  readonly bodies: BodyMemory;
}

function glyphOf(row: DownRow, laid: Laid): Glyph {
  const { member, top, height } = row;
  const { rows, first, sheet, tracks, bodies } = laid;
  const draft = member.draft();
  const track = tracks.get(member);
  const yOf = (time: number): number => yAt(rows, time) - top;
  const mark = downMark(member.when, { bottom: height, yOf, ...(track !== undefined && { track }) });
  const others = laid.elsewhere.get(member) ?? [];
  const key = glyphKey({ role: draft.role, lane: DOWN_LANE, id: draft.id });
  // A body in which nothing has changed is the one that was drawn.
  const shape = JSON.stringify([
    sheet.textX,
    mark,
    member.faint,
    row.words.note?.text,
    others.map((other) => other.top - top),
  ]);
  const before = bodies.get(key);
  const isSame = before?.shape === shape && before.draft === member.draft;
  const body = isSame ? before.body : bodyOf(row, mark, others, sheet);
  bodies.set(key, { draft: member.draft, shape, body });
  return { id: draft.id, role: draft.role, lane: DOWN_LANE, x: sheet.rail, y: first + top, body };
}

function bodyOf(
  { member, words, dates, top }: DownRow,
  mark: Mark,
  others: readonly DownRow[],
  { textX, ordinalRoom }: DownSheet,
): GlyphBody {
  const draft = member.draft();
  const asides = [...draft.asides, ...(member.faint ? ["filtered out"] : [])];
  return {
    differs: draft.differs,
    mark,
    title: words.title,
    lines: [...dates, ...words.lines],
    chips: words.chips,
    ...(words.note && { note: words.note }),
    ...(words.pill && { pill: words.pill }),
    ...(words.callout && { callout: words.callout }),
    ...(draft.ordinalRoom > 0 && { ordinal: { box: ringAt(textX - ordinalRoom, FIRST_MIDDLE, ordinalRoom) } }),
    ghosts: others.map((other) => ghostOf(other, top)),
    name: [draft.name, ...asides].join("; "),
    asides,
    faint: member.faint,
    ...(draft.coverage && { coverage: draft.coverage }),
    ...(draft.isChanged && { isChanged: true }),
  };
}

/** Where another source puts an event: a row of its own, tied to the event's. `top` is where the event's row begins. */
function ghostOf({ elsewhere, words, dates, top: y, height }: DownRow, top: number): Ghost {
  const by = y - top;
  const down = <Placed extends { readonly y: number }>(placed: Placed): Placed => ({ ...placed, y: placed.y + by });
  const mark = placeMark(elsewhere!.interval, { bottom: height });
  return {
    key: elsewhere!.key,
    mark: mark.kind === "point" ? down(mark) : { ...mark, x1: mark.x1 + by, x2: mark.x2 + by },
    link: { x: 0, y: FIRST_MIDDLE },
    chips: words.chips.map((chip) => ({
      ...chip,
      box: down(chip.box),
      text: down(chip.text),
      name: `${chip.name} puts it here`,
    })),
    lines: [...dates, ...words.lines].map(down),
  };
}

interface ErasPlace extends Omit<CountsPlace, "view"> {
  readonly year: number | undefined;
}

interface CountsPlace {
  readonly sheet: DownSheet;
  readonly first: number;
  readonly measure: Measure;
  readonly view: DownRowsSetting["view"];
}

/** A line over a row, or under the last, that says how many have no room there. */
function countsOf({ rows, left, height }: DownRows, { sheet, first, measure, view }: CountsPlace): LaneCount[] {
  const { width, height: thickness, gap } = COUNT_RULE;
  const x = sheet.rail + sheet.textX;
  const at = (count: number, from: number, to: number, y: number): LaneCount => {
    const middle = first + y + COUNT_HEIGHT / 2 - ROW_GAP / 2;
    const number = `+${String(count)}`;
    return {
      key: String(from),
      ...{ from, to, count },
      column: { x, y: middle - thickness / 2, width, height: thickness },
      text: textAt(measure, "laneCount", number, x + width + gap, baselineFor("laneCount", middle)),
      name: `${counted(count, "more event")}, without room here`,
    };
  };
  const between = rows.flatMap(({ counted: count, top, at: time, passed }, index) => {
    if (count === 0) return [];
    const y = top - COUNT_HEIGHT - (passed > 0 ? BREAK_HEIGHT : 0);
    return [at(count, rows[index - 1]?.at ?? view.from, time, y)];
  });
  return left === 0 ? between : [...between, at(left, rows.at(-1)?.at ?? view.from, view.to, height - COUNT_HEIGHT)];
}
