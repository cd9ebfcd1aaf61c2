/** The rows of events that stand one under another beside the columns of sources: measured, chosen, and put in their places. */
import { counted } from "../../../data/words.ts";
import { numberText } from "../../../data/wording.ts";
import { datesBottom } from "../down/down-dates.ts";
import type { DownSheet } from "../down/down-sheet.ts";
import { FIRST_MIDDLE, flowOf, setWords, type DownWords } from "../down/down-words.ts";
import type { Caption } from "../marks/caption-line.ts";
import { CHIP_HEIGHT } from "../marks/chip.ts";
import type { LaneCount } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, textAt, type TextLine } from "../text/text.ts";
import { paragraphAt, wrap } from "../text/wrap.ts";
import { headDate, inTellingOrder, isKnownDay, leftOut, yearsOf, type GridEvent } from "./grid-events.ts";
import { MOST_EVENTS, type GridSetting } from "./grid-setting.ts";

/** Between rows, px. */
export const LISTED_GAP = 7;
const COUNT_HEIGHT = 17;
/** Between a date and the title beside it, px. */
export const DATE_GAP = 12;
/** From a title to what stands behind it, and what room is worth standing in, px. */
const BEHIND_TITLE = 10;
const LEAST_BESIDE = 40;
/** Lines of a date, px, and how many of them there are at the most. */
const DATE_LINE = 15;
const MOST_DATE_LINES = 2;
/** What the line that there is nothing takes, px. */
export const NOTHING_LISTED = 40;

/** An event with its words, px from the row's top and the left of its title. */
export interface ListedRow extends GridEvent {
  readonly words: DownWords;
  readonly dates: readonly TextLine[];
  readonly height: number;
}

/** The rows that fit `room` px, those of the events that matter most. */
export function rowsThatFit(
  ranked: readonly GridEvent[],
  room: number,
  sheet: DownSheet,
  setting: GridSetting,
): readonly ListedRow[] {
  const rows: ListedRow[] = [];
  let used = 0;
  for (const event of ranked.slice(0, MOST_EVENTS)) {
    const row = measuredRow(event, sheet, setting);
    used += row.height + LISTED_GAP;
    if (used > room) return withCounts(rows, room, setting.isPage);
    rows.push(row);
  }
  return ranked.length > MOST_EVENTS ? withCounts(rows, room, setting.isPage) : rows;
}

/** As many of the rows as fit with a line of counts after the last, and unless it is a page, over each. */
function withCounts(rows: readonly ListedRow[], room: number, isPage: boolean): readonly ListedRow[] {
  let used = COUNT_HEIGHT;
  const fitting = rows.findIndex(({ height }) => {
    used += height + LISTED_GAP + (isPage ? 0 : COUNT_HEIGHT);
    return used > room;
  });
  return fitting === -1 ? rows : rows.slice(0, fitting);
}

function measuredRow(event: GridEvent, sheet: DownSheet, setting: GridSetting): ListedRow {
  const { measure, year } = setting;
  const { title, caption } = event.member.draft();
  const subjects = [...setting.tellings(event.event).values()].flatMap((telling) => telling.subjects);
  const about = [...new Set(subjects)].join(", ");
  const { number, isDisputed } = caption;
  // Where notes say who says what, the sign has the number of one.
  const said =
    number === undefined
      ? { ...(about !== "" && { pill: about }) }
      : { ...(about !== "" && { note: about }), number, isDisputed: isDisputed ?? true };
  const words = listedWords(title, { sources: [], ...said }, sheet, measure);
  const { when } = event.event;
  const style = isKnownDay(when) ? "axisMajor" : "axisLower";
  const width = -sheet.dateX - DATE_GAP;
  const whole = wrap(measure, style, headDate(when, year), width);
  const date =
    whole.length <= MOST_DATE_LINES ? whole : wrap(measure, style, yearsOf(headDate(when, year), year), width);
  const y = baselineFor(style, FIRST_MIDDLE);
  const dates = paragraphAt(measure, style, date, { x: sheet.dateX, y, lineHeight: DATE_LINE }).slice(
    0,
    MOST_DATE_LINES,
  );
  return { ...event, words, dates, height: Math.max(words.bottom, datesBottom(dates)) };
}

/** What accounts differ on stands behind a title that leaves room for it, and otherwise under it. */
function listedWords(title: string, caption: Caption, sheet: DownSheet, measure: Measure): DownWords {
  const below = setWords({ ...caption, title }, sheet, measure);
  const alone = setWords({ sources: [], title }, sheet, measure);
  const textX = sheet.textX + alone.title.width + BEHIND_TITLE;
  const beside = { ...sheet, textX, textWidth: sheet.textWidth - (textX - sheet.textX) };
  if (alone.lines.length > 0 || beside.textWidth < LEAST_BESIDE) return below;
  const flow = flowOf(caption, beside, FIRST_MIDDLE - CHIP_HEIGHT / 2, measure);
  const isOneLine = flow.lines.length === 0 && !flow.pill?.more && flow.bottom <= FIRST_MIDDLE + CHIP_HEIGHT / 2;
  return isOneLine ? { ...alone, ...flow, bottom: alone.bottom } : below;
}

/** A row in its place, px from the top of the picture. */
export interface PlacedRow {
  readonly row: ListedRow;
  readonly y: number;
  readonly isNewDate: boolean;
}

/** Rows one under another, with a line between them that counts what has no room there. */
export function stackedRows(
  chosen: readonly ListedRow[],
  ranked: readonly GridEvent[],
  top: number,
  sheet: DownSheet,
  { year, view, measure, isPage }: GridSetting,
) {
  const byEvent = new Map(chosen.map((row) => [row.event, row]));
  const ordered = inTellingOrder(chosen).flatMap(({ event }) => byEvent.get(event) ?? []);
  const others = ranked.filter(({ event }) => !byEvent.has(event));
  const places = leftOut(ordered, others).map(({ before, count }) => [before, count] as const);
  const all = places.reduce((sum, [, count]) => sum + count, 0);
  // On a page one number at the end leaves room for more events than one between each two of them.
  const missing = new Map(isPage && all > 0 ? [[ordered.length, all]] : places);
  const within = (time: number): number => Math.min(Math.max(time, view.from), view.to);
  const counts: LaneCount[] = [];
  let y = top;
  const count = (place: number): void => {
    const left = missing.get(place);
    if (left === undefined) return;
    const from = isPage ? view.from : within(ordered[place - 1]?.at ?? view.from);
    const to = isPage ? view.to : within(ordered[place]?.at ?? view.to);
    counts.push(countLine(left, { from, to, x: sheet.rail, y, measure }));
    y += COUNT_HEIGHT;
  };
  let last: string | undefined;
  const rows = ordered.map((row, place): PlacedRow => {
    count(place);
    const date = headDate(row.event.when, year);
    const placed = { row, y, isNewDate: date !== last };
    last = date;
    y += (placed.isNewDate ? row.height : row.words.bottom) + LISTED_GAP;
    return placed;
  });
  count(ordered.length);
  return { rows, counts, bottom: Math.max(y, top + (rows.length === 0 ? NOTHING_LISTED : 0)) };
}

interface CountPlace extends Pick<GridSetting, "measure"> {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

function countLine(count: number, { from, to, x, y, measure }: CountPlace): LaneCount {
  const middle = y + COUNT_HEIGHT / 2 - 1;
  return {
    key: String(y),
    ...{ from, to, count },
    column: { x, y: middle - 1.5, width: 14, height: 3 },
    text: textAt(measure, "laneCount", `+${numberText(count)}`, x + 20, baselineFor("laneCount", middle)),
    name: `${counted(count, "more event")}, without room here`,
  };
}
