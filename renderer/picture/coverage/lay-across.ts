/** A grid with a row for each source and a column for each event, in the order of time. */
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import type { Grid, GridLine, GridRule } from "../grid.ts";
import type { Glyph } from "../scene.ts";
import { STYLES } from "../text/text.ts";
import { ACROSS_PADDING, columnX, ROW, type AcrossContents, type AcrossPlaces } from "./across-places.ts";
import { belowRows, BOTH_NUMBERS, DIFFER_ON, TOLD_LABEL } from "./below-rows.ts";
import { headRule, headWords, planColumns, type EventColumns } from "./column-heads.ts";
import { inTellingOrder } from "./grid-events.ts";
import { foremost, outBy, type GridSource } from "./grid-sources.ts";
import {
  bodyOfEvent,
  crossingsOf,
  gridBand,
  GRID_LANE,
  MOST_EVENTS,
  type GridLaid,
  type GridSetting,
} from "./grid-setting.ts";
import { rowWidths, sourceRowWords, setRow } from "./source-names.ts";

/** As many sources as anybody reads; on a page they leave half of it to the heads. */
const MOST_ROWS = 60;
const ROWS_SHARE = 0.5;
/** Of names, as a part of the picture's width, and the least, px. */
const NAMES_SHARE = 0.17;
const LEAST_NAMES = 60;
const TOTALS_GAP = 14;

/** Columns as there is room for; what has none is counted. */
export function layAcross(setting: GridSetting): GridLaid {
  const contents = contentsOf(setting);
  const isTall = !setting.isPage || heightOf(contents, ROW.tall, 0) + LEAST_HEAD <= setting.height;
  const { columns, places } = placed(contents, isTall, setting);
  const y = (row: number): number => places.y0 + (row + 0.5) * places.rowHeight;
  const placedRows = contents.rows.map(({ source }, row) => ({ source, at: y(row) }));
  const rowsEnd = places.y0 + contents.rows.length * places.rowHeight;
  const below = belowRows(contents, columns, places, rowsEnd, setting);
  const shown = contents.rows.map(({ source }) => source);
  const glyphs = columns.events.map((event, index): Glyph => {
    const x = columnX(places, columns, index);
    const { title, lines } = headWords(columns, columns.heads[index]!, setting.measure);
    const crossings = [
      ...crossingsOf(event, placedRows, setting.tellings(event.event), (at) => ({ x: 0, y: at - places.y0 })),
      ...below.kindsOf(event).map(({ of, y: at }) => ({
        ...{ of, series: 0, kind: "differsOn" as const, x: 0, y: at - places.y0 },
      })),
    ];
    const { number } = event.member.draft().caption;
    const said = [...lines, ...below.numbersOf(event, places.y0)];
    const { pitch } = columns;
    const column = { x: 1 - pitch / 2, y: 0, width: pitch - 2, height: rowsEnd - places.y0 };
    const drawn = { title, lines: said, crossings, column, ...(number !== undefined && { number }) };
    const body = bodyOfEvent(event, drawn, shown, setting);
    return { id: event.id, role: "event", lane: GRID_LANE, x, y: places.y0, body };
  });
  const named = contents.rows.map(({ source, words }, row) =>
    setRow(source, words, { ...places, x: setting.page.margin, middle: y(row) }, setting.measure),
  );
  const grid: Grid = {
    isAcross: true,
    lines: contents.rows.map(({ source }, row) => bandOf(source, y(row), columns, places, setting)),
    rules: rulesOf(columns, places, rowsEnd),
    texts: [...named.map(({ texts }) => texts), ...below.texts],
  };
  return {
    grid,
    axis: { y: setting.top, labels: [], lines: [], shades: [], chips: named.map(({ chip }) => chip) },
    bands: [gridBand(setting, below.bottom, below.counts)],
    glyphs,
    bottom: below.bottom,
    isNamed: true,
  };
}

/** Of a page, what heads have at the least, px. */
const LEAST_HEAD = 200;

function contentsOf({ inView, sources, height, isPage, year, sourceOf }: GridSetting): AcrossContents {
  const most = isPage ? Math.max(1, Math.floor((height * ROWS_SHARE) / ROW.low)) : MOST_ROWS;
  const chosen = foremost(sources, inView.tallies, Math.min(most, MOST_ROWS));
  return {
    ...inView,
    rows: chosen.map(([source, tally]) => ({ source, words: sourceRowWords(source, tally, sourceOf, year) })),
    hidden: sources.length - chosen.length,
  };
}

/** All but the heads, px. */
function heightOf({ rows, hidden, kinds, hasDependent }: AcrossContents, rowHeight: number, pitch: number): number {
  const numbers = hasDependent && pitch < BOTH_NUMBERS ? 2 : 1;
  const totals = (numbers + (hidden > 0 ? 1 : 0) + 1) * ROW.total;
  const differing = kinds.length === 0 ? 0 : ROW.gap + kinds.length * ROW.kind;
  return 2 * ACROSS_PADDING + rows.length * rowHeight + totals + differing;
}

function placed(
  contents: AcrossContents,
  isTall: boolean,
  setting: GridSetting,
): { readonly columns: EventColumns; readonly places: AcrossPlaces } {
  const { page, measure, top, height, isPage } = setting;
  const { margin, width } = page;
  const rowHeight = isTall ? ROW.tall : ROW.low;
  const widths = rowWidths(contents.rows, { isTall, measure });
  const labels = Math.max(
    measure(TOLD_LABEL, STYLES.note),
    ...contents.kinds.map(({ kind }) => kindWidth(kind, setting)),
  );
  const nameX = margin + widths.chips;
  const nameWidth = Math.max(LEAST_NAMES, Math.min(widths.names, width * NAMES_SHARE));
  const x0 = Math.max(nameX + nameWidth, margin + Math.min(labels, width * NAMES_SHARE)) + TOTALS_GAP;
  const right = width - margin;
  const room = {
    width: right - x0 - widths.totals - TOTALS_GAP,
    reach: width - margin / 2 - x0,
    heightOver: (pitch: number) => (isPage ? height - heightOf(contents, rowHeight, pitch) : Infinity),
  };
  const columns = planColumns(contents.ranked.slice(0, MOST_EVENTS), inTellingOrder, room, setting);
  const x1 = x0 + columns.events.length * columns.pitch;
  const y0 = top + ACROSS_PADDING + columns.height;
  return {
    columns,
    places: { isTall, nameX, nameWidth, x0, x1, totalX: x1 + TOTALS_GAP, y0, rowHeight },
  };
}

function kindWidth(kind: ConflictKind, { wordsOf, measure }: GridSetting): number {
  return measure(`${DIFFER_ON} ${wordsOf(kind)}`, STYLES.note);
}

/** From the first column to the last that a source could tell of. */
function bandOf(
  source: GridSource,
  y: number,
  { events, pitch }: EventColumns,
  { x0, x1 }: AcrossPlaces,
  { view }: GridSetting,
): GridLine {
  const out = outBy(source);
  const later = out === undefined ? -1 : events.findIndex(({ at }) => at >= out);
  const isPublished = out !== undefined && out <= view.to;
  const end = later === -1 ? x1 : x0 + later * pitch;
  const { source: report, series } = source.outlet;
  return { source: report.id, series, x1: x0, y1: y, x2: end, y2: y, isPublished };
}

/** Between dates: up through the rows, and on along the words of the heads. */
function rulesOf(columns: EventColumns, { x0, y0 }: AcrossPlaces, bottom: number): readonly GridRule[] {
  const rule = headRule(columns);
  return columns.heads.flatMap(({ date }, index) => {
    if (index === 0 || date === undefined) return [];
    const x = x0 + index * columns.pitch;
    const points = [
      { x, y: bottom },
      { x, y: y0 },
      { x: x + rule.x, y: y0 + rule.y },
    ];
    return [{ key: columns.events[index]!.id, points }];
  });
}
