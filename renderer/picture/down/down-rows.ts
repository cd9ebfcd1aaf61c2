/** The rows of a page on which time runs down: measured, in order, and one under another. */
import { firstWhere } from "../../../data/bisect.ts";
import { calendarDay } from "../../../data/calendar-day.ts";
import { toldWithinDays } from "../../../data/lists/told-order.ts";
import { momentOf } from "../../../data/moment.ts";
import { overlaps, type Interval, type OpenInterval } from "../../../data/time.ts";
import type { LaneIndex } from "../lanes/lane-index.ts";
import type { Elsewhere } from "../marks/elsewhere.ts";
import type { Member } from "../marks/member.ts";
import type { Measure } from "../text/measure.ts";
import type { TextLine } from "../text/text.ts";
import { byPlaceInTime, inTime, membersByRank, type InTime } from "./down-order.ts";
import type { DownSheet } from "./down-sheet.ts";
import { beyondDate, dateLines, datesBottom, likelyWords } from "./down-dates.ts";
import { elsewhereWords, setWords, withCallout, type DownWords } from "./down-words.ts";
import { measuredCallouts, type CalloutPlace, type MeasuredCallout } from "./down-callouts.ts";
import type { IntervalCallout } from "../callouts/callouts-of.ts";
import type { Era, Moment, When } from "../../../data/timeline.ts";
import { passedOver } from "./passed-time.ts";

/** Between rows, px. */
export const ROW_GAP = 10;
/** Where time is passed over. */
export const BREAK_HEIGHT = 22;
/** The line that counts what has no room, and the one that names a background period. */
export const COUNT_HEIGHT = 17;
export const ERA_HEIGHT = 24;

/** A row before it has its place: an event, a report, or where another source puts an event. */
interface MeasuredRow extends InTime {
  readonly member: Member;
  readonly words: DownWords;
  readonly dates: readonly TextLine[];
  /** Px, without the gap under it. */
  readonly height: number;
  /** Set where another source puts the event here. */
  readonly elsewhere?: Elsewhere;
}

/** A row in its place. */
export interface DownRow extends MeasuredRow {
  /** Px from the top of the first row. */
  readonly top: number;
  /** Events before it, and after the row before, for which there was no room. */
  readonly counted: number;
  /** How much time before it is passed over, ms; 0 for none that is worth a break. */
  readonly passed: number;
}

/** Where the line of a background period stands, px from the top of the first row. */
export interface EraLine {
  readonly era: Era;
  readonly top: number;
}

/** The rows, how high they are together, and how many events after the last have no room. */
export interface DownRows {
  /** Lines of the periods in view, each where its period begins. */
  readonly eras: readonly EraLine[];
  /** What an editor writes at days and periods, each where its time begins. */
  readonly callouts: readonly CalloutPlace[];
  /** Those that have no room. */
  readonly calloutsLeft: readonly IntervalCallout[];
  readonly rows: readonly DownRow[];
  readonly height: number;
  readonly left: number;
}

/** What rows are made with. */
export interface DownRowsSetting {
  readonly index: LaneIndex;
  readonly view: Interval;
  readonly sheet: DownSheet;
  readonly measure: Measure;
  readonly year: number | undefined;
  /** What all rows may take, px. */
  readonly room: number;
  /** Ids of the events that an event follows. */
  readonly followsOf: (member: Member) => readonly string[] | undefined;
  /** What stands behind the words of a date: the lanes of an event. */
  readonly labelOf: (member: Member) => string | undefined;
  /** Background periods by their beginning. */
  readonly eras: readonly Era[];
  /** What an editor writes at days and periods in view. */
  readonly callouts: readonly IntervalCallout[];
  /** What was measured for the scenes before. */
  readonly memory: RowMemory;
}

/** Rows of members, by where their words begin. */
export type RowMemory = Map<Member, { readonly textX: number; readonly rows: readonly MeasuredRow[] }>;

/** As many rows as there is room for, those that matter most; in the order of time. */
export function downRows(setting: DownRowsSetting): DownRows {
  const { index, view, room } = setting;
  const eras = setting.eras.filter(({ when }) => overlaps(when.interval, view));
  const { callouts, left: calloutsLeft } = calloutsWithin(room, setting);
  const ranked = membersByRank(index, view)[Symbol.iterator]();
  const measured: (readonly MeasuredRow[])[] = [];
  let next = ranked.next();
  for (let used = 0; !next.done && used <= room; next = ranked.next()) {
    const rows = rowsOf(next.value, setting);
    measured.push(rows);
    used += heightOf(rows);
  }
  const others: Member[] = [];
  for (; !next.done; next = ranked.next()) others.push(next.value);
  // Of a crowd, those without room are put in order once for all numbers of rows.
  const waiting = waitingOf(others);
  // What ranks lower is not drawn instead of what has no room: the first so many are, and the others counted.
  const stackOf = (count: number): Stack => {
    const drawn = measured.slice(0, count).flat().sort(byPlaceInTime);
    const counted = measured.slice(count).flatMap(([row]) => (row ? [row.member] : []));
    return stacked(asTold(drawn, setting), [waitingOf(counted), waiting], { eras, callouts }, setting);
  };
  return { ...highestWithin(room, measured.length, stackOf), calloutsLeft };
}

/** Of a page, what callouts on days and periods may take. */
const CALLOUT_SHARE = 0.35;

/** As many callouts as have room, the first come first. */
function calloutsWithin(room: number, { callouts, sheet, measure, year }: DownRowsSetting) {
  const all = measuredCallouts(callouts, sheet, { measure, year });
  let used = 0;
  const fitting = all.findIndex(({ height }) => {
    used += height;
    return used > room * CALLOUT_SHARE;
  });
  const count = fitting === -1 ? all.length : fitting;
  return { callouts: all.slice(0, count), left: all.slice(count).map(({ callout }) => callout) };
}

type Stack = Omit<DownRows, "calloutsLeft">;

/** How high rows are shows when they are stacked: lines that count, breaks and periods lie between them. */
function highestWithin(room: number, most: number, stackOf: (count: number) => Stack): Stack {
  const all = stackOf(most);
  if (all.height <= room) return all;
  let [fitting, tooMany] = [stackOf(0), most];
  for (let count = 0; tooMany - count > 1;) {
    const middle = Math.floor((count + tooMany) / 2);
    const tried = stackOf(middle);
    if (tried.height <= room) [fitting, count] = [tried, middle];
    else tooMany = middle;
  }
  return fitting;
}

/** On one day an event comes after those that it follows; a place where another source puts one stays where it is. */
function asTold(rows: readonly MeasuredRow[], { followsOf }: DownRowsSetting): readonly MeasuredRow[] {
  const items = rows.map((row) => {
    const { member, elsewhere } = row;
    const follows = elsewhere || member.role === "report" ? undefined : followsOf(member);
    const id = elsewhere ? `${member.id} ${elsewhere.key}` : `${member.role === "report" ? "report " : ""}${member.id}`;
    return { id, row, ...(follows && { follows }) };
  });
  return toldWithinDays(items, ({ row }) => row.at).map(({ row }) => row);
}

function heightOf(rows: readonly MeasuredRow[]): number {
  return rows.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
}

function waitingOf(members: readonly Member[]): readonly InTime[] {
  return members
    .filter(({ faint, role }) => !faint && role === "event")
    .map(({ when, order }) => inTime(when, order))
    .sort(byPlaceInTime);
}

/** An event's row, and one for each place in view where others put it. */
function rowsOf(member: Member, setting: DownRowsSetting): readonly MeasuredRow[] {
  const { memory, sheet, view } = setting;
  let known = memory.get(member);
  if (known?.textX !== sheet.textX) {
    known = { textX: sheet.textX, rows: measuredRows(member, setting) };
    memory.set(member, known);
  }
  return known.rows.filter(({ elsewhere }) => {
    const { from = -Infinity, to = Infinity } = elsewhere?.interval ?? {};
    return from < view.to && to > view.from;
  });
}

function measuredRows(member: Member, { sheet, measure, year, labelOf }: DownRowsSetting): readonly MeasuredRow[] {
  const { title, elsewhere: places, caption, callout } = member.draft();
  const { note: worded, ...others } = caption;
  const { when } = member;
  const said = [beyondDate(worded, when, year), likelyWords(when, year), labelOf(member)];
  const note = [...new Set(said.filter((text) => text !== undefined))];
  const whole = { ...others, title, ...(note.length > 0 && { note: note.join(" · ") }) };
  const set = setWords(whole, sheet, measure);
  const words = callout ? withCallout(set, callout, sheet.textX, measure) : set;
  const own = measured(member, when, words, dateLines(when, year, sheet, measure));
  const ghosts = places.map((elsewhere) => {
    const set = elsewhereWords(elsewhere.sources, title, sheet, measure);
    const there = daysOf(elsewhere.interval);
    const row = measured(member, there, { ...set, title: words.title }, dateLines(there, year, sheet, measure));
    return { ...row, elsewhere };
  });
  return [own, ...ghosts];
}

/** An interval as a date in days. */
function daysOf({ from, to }: OpenInterval): Moment {
  return momentOf({
    ...(from !== undefined && { earliest: calendarDay(from) }),
    ...(to !== undefined && { latest: calendarDay(to - 1) }),
    precision: "bounded",
  });
}

function measured(member: Member, when: When, words: DownWords, dates: readonly TextLine[]): MeasuredRow {
  return {
    ...inTime(when, member.order),
    member,
    words,
    dates,
    height: Math.max(words.bottom, datesBottom(dates)),
  };
}

interface Inserted {
  readonly eras: readonly Era[];
  readonly callouts: readonly MeasuredCallout[];
}

/** Names of periods, and callouts, from the first row down: each before what begins when it does or later. */
function insertion({ eras, callouts }: Inserted, view: Interval) {
  const lines: EraLine[] = [];
  const placed: CalloutPlace[] = [];
  // What began before the view, or nobody knows when, is named first.
  const waiting = [
    ...eras.map((era) => ({ at: Math.max(era.when.interval.from ?? -Infinity, view.from), era })),
    ...callouts.map((callout) => ({ at: Math.max(callout.callout.interval.from, view.from), callout })),
  ].sort((a, b) => a.at - b.at);
  let next = 0;
  /** Puts what begins by then at `top`, and gives back where it ends. */
  const until = (time: number, top: number): number => {
    let y = top;
    for (; next < waiting.length && waiting[next]!.at <= time; next += 1) {
      const one = waiting[next]!;
      if ("era" in one) lines.push({ era: one.era, top: y });
      else placed.push({ ...one.callout, top: y });
      y += "era" in one ? ERA_HEIGHT : one.callout.height;
    }
    return y;
  };
  return { lines, placed, until };
}

/** `counted` are what has no room, in lists each in the order of time. Takes time by the rows, and the logarithm of those. */
function stacked(
  drawn: readonly MeasuredRow[],
  counted: readonly (readonly InTime[])[],
  inserted: Inserted,
  { view }: DownRowsSetting,
): Omit<DownRows, "calloutsLeft"> {
  let top = 0;
  let next = 0;
  const { lines, placed: callouts, until } = insertion(inserted, view);
  const rows = drawn.map((row, index): DownRow => {
    const first = next;
    // A row that is told after another of its day may come before it in time.
    next = Math.max(next, sumOf(counted.map((list) => countBefore(list, row))));
    const before = drawn[index - 1];
    const passed = before === undefined ? 0 : passedOver(before, row, view);
    top = until(row.at, top);
    if (next > first) top += COUNT_HEIGHT;
    if (passed > 0) top += BREAK_HEIGHT;
    const placed = { ...row, top, counted: next - first, passed };
    top += row.height + ROW_GAP;
    return placed;
  });
  top = until(Infinity, top);
  const left = sumOf(counted.map(({ length }) => length)) - next;
  return { rows, eras: lines, callouts, height: top + (left > 0 ? COUNT_HEIGHT : 0), left };
}

function countBefore(list: readonly InTime[], row: InTime): number {
  return firstWhere(0, list.length, (index) => byPlaceInTime(list[index]!, row) >= 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
