/** What stands under the rows of sources: totals of events, what accounts differ on, and what has no room. */
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import type { Corroboration } from "../../../data/accounts/corroboration.ts";
import type { Tellings } from "../../../data/coverage/tellings.ts";
import { counted } from "../../../data/words.ts";
import { numberText } from "../../../data/wording.ts";
import { rangeText } from "../axis/range-text.ts";
import type { LaneCount } from "../scene.ts";
import { baselineFor, STYLES, textAt, type TextLine } from "../text/text.ts";
import { PITCH, type EventColumns } from "./column-heads.ts";
import { leftOut, type GridEvent } from "./grid-events.ts";
import type { GridSetting } from "./grid-setting.ts";
import { ACROSS_PADDING, ROW, type AcrossContents, type AcrossPlaces } from "./across-places.ts";

/** Between two numbers of events without room, px. */
const COUNTS_APART = 36;

export const TOLD_LABEL = "sources telling it";
/** Columns that are wide enough for both numbers of an event, px. */
export const BOTH_NUMBERS = 34;
const INDEPENDENT = "of them independent";
/** Before what accounts differ on. */
export const DIFFER_ON = "differ on:";
const NOTE = "see note";

/** What stands under the rows: totals, what accounts differ on, and what has no room. */
export function belowRows(
  contents: AcrossContents,
  columns: EventColumns,
  places: AcrossPlaces,
  top: number,
  setting: GridSetting,
) {
  const { measure, wordsOf, page } = setting;
  const texts: TextLine[][] = [];
  let y = top;
  const label = (text: string, height: number): number => {
    const middle = y + height / 2;
    texts.push([textAt(measure, "note", text, page.margin, baselineFor("note", middle))]);
    y += height;
    return middle;
  };
  if (contents.hidden > 0) label(`and ${counted(contents.hidden, "more source")}, without room here`, ROW.total);
  const numbers = numberRows(contents, columns).map(({ words, of }) => ({ of, middle: label(words, ROW.total) }));
  const at = new Map<ConflictKind, number>();
  if (contents.kinds.length > 0) y += ROW.gap;
  for (const { kind, count } of contents.kinds) {
    const middle = label(`${DIFFER_ON} ${wordsOf(kind)}`, ROW.kind);
    at.set(kind, middle);
    const total = textAt(measure, "note", counted(count, "event"), places.totalX, baselineFor("note", middle));
    texts.at(-1)!.push(total);
  }
  if (columns.events.some((event) => noteOf(event) !== undefined))
    numbers.push({ of: (event) => String(noteOf(event) ?? ""), middle: label(NOTE, ROW.kind) });
  const drawn = new Set(columns.events);
  const others = contents.ranked.filter((event) => !drawn.has(event));
  const counts = countsOf(others, columns, places, y, setting);
  if (contents.ranked.length === 0) texts.push([nothing(places, setting)]);
  return {
    texts,
    counts,
    bottom: y + (counts.length > 0 ? ROW.total : 0) + ACROSS_PADDING,
    /** Rows of the matters that accounts of an event differ on. */
    kindsOf: ({ event }: GridEvent) =>
      [...kindsIn(setting.tellings(event))].flatMap((of) => {
        const row = at.get(of);
        return row === undefined ? [] : [{ of, y: row }];
      }),
    /** The numbers under an event, px from its place. */
    numbersOf: (event: GridEvent, y0: number): readonly TextLine[] =>
      numbers.flatMap(({ of, middle }) => {
        const text = of(event, setting);
        const x = -measure(text, STYLES.laneCount) / 2;
        return text === "" ? [] : [textAt(measure, "laneCount", text, x, baselineFor("laneCount", middle - y0))];
      }),
  };
}

interface NumberRow {
  readonly words: string;
  readonly of: (event: GridEvent, setting: GridSetting) => string;
}

/** How many sources tell each event, and how many of them independently: in one row where columns are wide enough. */
function numberRows({ hasDependent }: AcrossContents, { pitch }: EventColumns): readonly NumberRow[] {
  const numbersOf = ({ event }: GridEvent, { corroboration }: GridSetting) => corroboration(event);
  if (hasDependent && pitch >= BOTH_NUMBERS)
    return [{ words: `${TOLD_LABEL} (independent)`, of: (event, setting) => sumText(numbersOf(event, setting)) }];
  const all: NumberRow = {
    words: TOLD_LABEL,
    of: (event, setting) => numberText(numbersOf(event, setting).sources),
  };
  if (!hasDependent) return [all];
  return [all, { words: INDEPENDENT, of: (event, setting) => numberText(numbersOf(event, setting).independent) }];
}

function noteOf({ member }: GridEvent): number | undefined {
  return member.draft().caption.number;
}

/** How many sources tell an event; where fewer of them do so independently, these stand in brackets. */
export function sumText({ sources, independent }: Corroboration): string {
  return independent < sources ? `${numberText(sources)} (${numberText(independent)})` : numberText(sources);
}

function kindsIn(tellings: Tellings): ReadonlySet<ConflictKind> {
  return new Set([...tellings.values()].flatMap(({ differs }) => differs));
}

/** A grid without an event says of which time there is nothing. */
function nothing({ x0, y0 }: AcrossPlaces, { view, measure }: GridSetting): TextLine {
  return textAt(measure, "note", `nothing from ${rangeText(view)}`, x0, y0 - PITCH.least / 2);
}

/** Numbers of events without room, where in time they lie; those that lie too near become one. */
function countsOf(
  others: readonly GridEvent[],
  columns: EventColumns,
  places: AcrossPlaces,
  top: number,
  { view, measure }: GridSetting,
): readonly LaneCount[] {
  const { events, pitch } = columns;
  const merged: { first: number; last: number; count: number }[] = [];
  for (const { before, count } of leftOut(events, others)) {
    const near = merged.at(-1);
    if (near && (before - near.first) * pitch < COUNTS_APART) {
      near.count += count;
      near.last = before;
    } else merged.push({ first: before, last: before, count });
  }
  return merged.map(({ first, last, count }): LaneCount => {
    const within = (time: number): number => Math.min(Math.max(time, view.from), view.to);
    const [from, to] = [within(events[first - 1]?.at ?? view.from), within(events[last]?.at ?? view.to)];
    const text = `+${numberText(count)}`;
    const width = measure(text, STYLES.laneCount);
    const x = places.x0 + ((first + last) / 2) * pitch;
    return {
      key: String(first),
      ...{ from, to, count },
      column: { x: x - width / 2, y: top + 1, width, height: 2.5 },
      text: textAt(measure, "laneCount", text, x - width / 2, baselineFor("laneCount", top + ROW.total / 2 + 2)),
      name: `${counted(count, "more event")}, without room here`,
    };
  });
}
