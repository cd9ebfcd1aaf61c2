/** A grid with a row for each event, one under another in the order of time, and a column for each source. */
import { counted } from "../../../data/words.ts";
import { numberText } from "../../../data/wording.ts";
import { rangeText } from "../axis/range-text.ts";
import type { DownSheet } from "../down/down-sheet.ts";
import { FIRST_MIDDLE } from "../down/down-words.ts";
import type { GridLine, GridRule } from "../grid.ts";
import { chipAt, CHIP_HEIGHT, chipWidth } from "../marks/chip.ts";
import type { AxisLabel, Chip, Glyph } from "../scene.ts";
import { baselineFor, STYLES, textAt, type StyleName, type TextLine } from "../text/text.ts";
import { sumText } from "./below-rows.ts";
import { foremost, outBy, type GridSource, type Tally } from "./grid-sources.ts";
import { bodyOfEvent, crossingsOf, gridBand, GRID_LANE, type GridLaid, type GridSetting } from "./grid-setting.ts";
import {
  DATE_GAP,
  LISTED_GAP,
  NOTHING_LISTED,
  rowsThatFit,
  stackedRows,
  type ListedRow,
  type PlacedRow,
} from "./listed-rows.ts";

/** The heads of columns: not higher than the paper that an axis has in the window, px. */
const HEAD = { height: 34, gap: 6, level: 18 } as const;
const PADDING = 8;
/** On a page that leaves less than this, events come before shares of them, px. */
const LOW_PAGE = 420;
const TOTAL_HEIGHT = 17;
/** Room for dates, px: where words are short of room, and where they are not. */
const DATES = { narrow: 58, wide: 80, from: 640 } as const;
/** Narrowest column, and around a chip in one that is wide enough for it, px. */
const COLUMN = { least: 23, most: 84, air: 8 } as const;
/** Of titles, px: the least; what they need for chips to stand side by side; and the longest lines that are read easily. */
const TITLES = { least: 112, ample: 300, most: 700 } as const;
/** The column of totals, px. */
const SUM_WIDTH = 40;

/** Px. Columns are placed by their middles. */
interface Listed {
  readonly words: DownSheet;
  readonly columns: readonly { readonly source: GridSource; readonly tally: Tally; readonly at: number }[];
  readonly shown: readonly GridSource[];
  readonly hidden: number;
  /** Whether every other chip stands higher, since columns are narrower than chips. */
  readonly isStaggered: boolean;
  readonly headHeight: number;
  /** The middle of the totals of events. */
  readonly sumX: number;
}

/** Rows as there is room for; what has none is counted. */
export function layListed(setting: GridSetting): GridLaid {
  const { top } = setting;
  const { ranked, hasDependent: hasBrackets } = setting.inView;
  const listed = columnsOf(setting);
  const totals = totalsOf(listed).slice(0, setting.isPage && setting.height < LOW_PAGE ? 1 : undefined);
  const footLines = totals.length + (hasBrackets ? 1 : 0);
  const first = top + listed.headHeight + PADDING;
  const room = setting.height - listed.headHeight - 3 * PADDING - footLines * TOTAL_HEIGHT;
  const rows = rowsThatFit(ranked, room, listed.words, setting);
  const stacked = stackedRows(rows, ranked, first, listed.words, setting);
  const end = stacked.bottom;
  const headings = headsOf(listed, setting);
  const texts = [
    ...totalTexts(totals, end + PADDING, listed, setting),
    ...(hasBrackets ? [[bracketsNote(end + PADDING + totals.length * TOTAL_HEIGHT, listed, setting)]] : []),
    ...(rows.length === 0 ? [[nothing(first, listed, setting)]] : []),
  ];
  const bottom = end + 2 * PADDING + footLines * TOTAL_HEIGHT;
  return {
    grid: {
      isAcross: false,
      lines: listed.columns.map((column) => bandOf(column, stacked.rows, [first, end], setting)),
      rules: rulesOf(stacked.rows, setting, end),
      texts,
    },
    axis: { y: top + listed.headHeight, lines: [], shades: [], ...headings },
    bands: [gridBand(setting, bottom, stacked.counts)],
    glyphs: stacked.rows.map(({ row, y, isNewDate }) => glyphOf(row, y, isNewDate, listed, setting)),
    bottom,
    isNamed: false,
  };
}

/** A grid without an event says of which time there is nothing. */
function nothing(y: number, { words }: Listed, { view, measure }: GridSetting): TextLine {
  const text = `nothing from ${rangeText(view)}`;
  return textAt(measure, "note", text, words.rail, baselineFor("note", y + NOTHING_LISTED / 2));
}

/** As many columns as leave titles their least; those that tell most. */
function columnsOf({ inView, sources, page, measure }: GridSetting): Listed {
  const { margin, width } = page;
  const rail = margin + (width < DATES.from ? DATES.narrow : DATES.wide) + DATE_GAP;
  const room = width - margin - rail - SUM_WIDTH;
  const widest = Math.max(0, ...sources.map(({ outlet }) => chipWidth(measure, outlet)));
  const level = Math.max(COLUMN.least, widest + COLUMN.air);
  const isStaggered = room - sources.length * level < TITLES.ample && level > COLUMN.least;
  const spread = Math.min(COLUMN.most, (room - TITLES.ample) / Math.max(1, sources.length) / 2);
  const column = isStaggered ? Math.max(COLUMN.least, (widest + COLUMN.air / 2) / 2) : Math.max(level, spread);
  const most = Math.max(1, Math.floor((room - TITLES.least) / column));
  const chosen = foremost(sources, inView.tallies, most);
  const textWidth = Math.min(TITLES.most, room - chosen.length * column - DATE_GAP);
  const x0 = rail + textWidth + DATE_GAP;
  return {
    words: { rail, dateX: margin - rail, textX: 0, textWidth, pillWidth: textWidth, ordinalRoom: 0 },
    columns: chosen.map(([source, tally], index) => ({ source, tally, at: x0 + (index + 0.5) * column })),
    shown: chosen.map(([source]) => source),
    hidden: sources.length - chosen.length,
    isStaggered,
    headHeight: HEAD.height + (isStaggered ? HEAD.level : 0),
    sumX: x0 + chosen.length * column + SUM_WIDTH / 2,
  };
}

/** Chips over their columns, and what the numbers beside the last are. */
function headsOf({ columns, isStaggered, headHeight, sumX, hidden, words }: Listed, { top, measure }: GridSetting) {
  const y = top + headHeight - HEAD.gap - CHIP_HEIGHT;
  const chips = columns.map(({ source, at }, index): Chip => {
    const x = at - chipWidth(measure, source.outlet) / 2;
    return chipAt(measure, source.outlet, x, isStaggered && index % 2 === 0 ? y - HEAD.level : y);
  });
  const middle = y + CHIP_HEIGHT / 2;
  const label = (key: string, text: string, x: number): AxisLabel => ({
    ...{ key, faint: false },
    text: textAt(measure, "note", text, x, baselineFor("note", middle)),
  });
  const sum = "told by";
  return {
    chips,
    labels: [
      ...(hidden > 0 ? [label("hidden", `and ${counted(hidden, "more source")}`, words.rail)] : []),
      ...(columns.length > 0 ? [label("sum", sum, sumX + SUM_WIDTH / 2 - measure(sum, STYLES.note))] : []),
    ],
  };
}

/** A date is said once for all that it is the date of. */
function glyphOf(row: ListedRow, y: number, isNewDate: boolean, listed: Listed, setting: GridSetting): Glyph {
  const { words, columns } = listed;
  const placed = columns.map(({ source, at }) => ({ source, at: at - words.rail }));
  const crossings = crossingsOf(row, placed, setting.tellings(row.event), (at) => ({ x: at, y: FIRST_MIDDLE }));
  const drawn = {
    title: row.words.title,
    lines: [...(isNewDate ? row.dates : []), ...row.words.lines, sumOf(row, listed, setting)],
    crossings,
    ...(row.words.note && { note: row.words.note }),
    ...(row.words.pill && { pill: row.words.pill }),
  };
  return {
    id: row.id,
    role: "event",
    lane: GRID_LANE,
    ...{ x: words.rail, y },
    body: bodyOfEvent(row, drawn, listed.shown, setting),
  };
}

/** From the first row to the last that a source could tell of. */
function bandOf(
  { source, at }: Listed["columns"][number],
  rows: readonly PlacedRow[],
  [top, bottom]: readonly [number, number],
  { view }: GridSetting,
): GridLine {
  const out = outBy(source);
  const later = out === undefined ? undefined : rows.find(({ row }) => row.at >= out);
  const isPublished = out !== undefined && out <= view.to;
  const end = later ? later.y - LISTED_GAP / 2 : bottom - LISTED_GAP / 2;
  const { source: report, series } = source.outlet;
  return { source: report.id, series, x1: at, y1: top, x2: at, y2: end, isPublished };
}

/** Between the rows of one date and those of the next. */
function rulesOf(rows: readonly PlacedRow[], { page }: GridSetting, end: number): readonly GridRule[] {
  const across = (key: string, y: number): GridRule => ({
    key,
    points: [
      { x: page.margin, y },
      { x: page.width - page.margin, y },
    ],
  });
  const between = rows.flatMap(({ row, y, isNewDate }, index) =>
    isNewDate && index > 0 ? [across(row.id, y - LISTED_GAP / 2)] : [],
  );
  return rows.length === 0 ? between : [...between, across("#end", end)];
}

/** How many sources tell an event; fewer of them independently, and the number says that too. Px from the event's place. */
function sumOf({ event }: ListedRow, { sumX, words }: Listed, { corroboration, measure }: GridSetting): TextLine {
  const text = sumText(corroboration(event));
  const x = sumX + SUM_WIDTH / 2 - measure(text, STYLES.laneCount) - words.rail;
  return textAt(measure, "laneCount", text, x, baselineFor("laneCount", FIRST_MIDDLE));
}

interface Total {
  readonly label: string;
  readonly of: (tally: Tally) => number;
  readonly style: StyleName;
}

function totalsOf({ columns }: Listed): readonly Total[] {
  const all: readonly Total[] = [
    { label: "events told", of: ({ tells }) => tells, style: "noteTitle" },
    { label: "by no other source", of: ({ alone }) => alone, style: "note" },
    { label: "in disagreement", of: ({ otherwise }) => otherwise, style: "note" },
  ];
  return all.filter(
    ({ of }, index) => columns.length > 0 && (index === 0 || columns.some(({ tally }) => of(tally) > 0)),
  );
}

function totalTexts(
  totals: readonly Total[],
  top: number,
  { words, columns }: Listed,
  { measure }: GridSetting,
): readonly (readonly TextLine[])[] {
  return totals.map(({ label, of, style }, index) => {
    const y = baselineFor(style, top + (index + 0.5) * TOTAL_HEIGHT);
    const at = (text: string, x: number): TextLine => textAt(measure, style, text, x, y);
    return [
      at(label, words.rail + words.textWidth - measure(label, STYLES[style])),
      ...columns.map(({ tally, at: middle }) => {
        const text = numberText(of(tally));
        return at(text, middle - measure(text, STYLES[style]) / 2);
      }),
    ];
  });
}

/** What the second number of an event is, under the numbers. */
function bracketsNote(top: number, { sumX }: Listed, { measure }: GridSetting): TextLine {
  const text = "in brackets: independently";
  const x = sumX + SUM_WIDTH / 2 - measure(text, STYLES.note);
  return textAt(measure, "note", text, x, baselineFor("note", top + TOTAL_HEIGHT / 2));
}
