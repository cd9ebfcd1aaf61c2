/** What stands beside the rows of sources: who they are, and how much of it all they tell. */
import { sourceDate } from "../../../data/lists/source-date.ts";
import { issuerName, outletName } from "../../../data/source-name.ts";
import type { Source } from "../../../data/timeline.ts";
import { counted } from "../../../data/words.ts";
import { numberText, whenBoundsText } from "../../../data/wording.ts";
import { compactDates } from "../marks/caption.ts";
import { chipAt, CHIP_HEIGHT, chipWidth } from "../marks/chip.ts";
import type { Chip } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, ellipsize, STYLES, textAt, type TextLine } from "../text/text.ts";
import type { GridSource, Tally } from "./grid-sources.ts";

/** Between a chip and the name beside it, px. */
const NAME_GAP = 8;
/** From the middle of a row to those of its two lines, px. */
const LINE = 7.5;

/** What is said of a source in its row. */
export interface RowWords {
  readonly name: string;
  readonly note: string;
  readonly tells: string;
  readonly share: string;
}

/** @param sourceOf the sources of the timeline, cited ones among them */
export function sourceRowWords(
  { outlet, reports }: GridSource,
  { tells, alone, otherwise }: Tally,
  sourceOf: (id: string) => Source | undefined,
  year: number | undefined,
): RowWords {
  const first = reports[0]!;
  const date = sourceDate(first);
  const { published, derivedFrom = [] } = first.custom;
  const dated = date === undefined ? "undated" : compactDates(published ? whenBoundsText(published) : date.text, year);
  const origins = derivedFrom.flatMap((id) => sourceOf(id) ?? []);
  const note =
    reports.length > 1 ? counted(reports.length, "report") : `${dated}${date?.isInferred ? ", inferred" : ""}`;
  const shares = [
    ...(alone > 0 ? [`${numberText(alone)} alone`] : []),
    ...(otherwise > 0 ? [`${numberText(otherwise)} disputed`] : []),
  ];
  return {
    name: outletName(outlet.source),
    note: origins.length === 0 ? note : `carries ${[...new Set(origins.map(issuerName))].join(", ")} · ${note}`,
    tells: `${numberText(tells)} told`,
    share: shares.join(" · "),
  };
}

/** Px that names need beside the chips, and totals at the ends of rows. */
export function rowWidths(
  rows: readonly { readonly source: GridSource; readonly words: RowWords }[],
  { isTall, measure }: { readonly isTall: boolean; readonly measure: Measure },
): { readonly chips: number; readonly names: number; readonly totals: number } {
  const widest = (of: (row: (typeof rows)[number]) => number): number => Math.max(0, ...rows.map(of));
  return {
    chips: widest(({ source }) => chipWidth(measure, source.outlet)) + NAME_GAP,
    names: widest(({ words }) =>
      Math.max(measure(words.name, STYLES.legend), isTall ? measure(words.note, STYLES.note) : 0),
    ),
    totals: widest(({ words }) => measure(words.tells, STYLES.legendHead) + 6 + measure(words.share, STYLES.note)),
  };
}

/** Where the words of a row go, px. */
export interface RowPlace {
  readonly x: number;
  /** Where names begin and how wide they may be. */
  readonly nameX: number;
  readonly nameWidth: number;
  /** Where totals begin. */
  readonly totalX: number;
  readonly middle: number;
  readonly isTall: boolean;
}

/** Chip, name and total of a source, and in a tall row when it was published and whose text it carries. */
export function setRow(
  { outlet }: GridSource,
  { name, note, tells, share }: RowWords,
  place: RowPlace,
  measure: Measure,
): { readonly chip: Chip; readonly texts: readonly TextLine[] } {
  const { x, nameX, nameWidth, totalX, middle, isTall } = place;
  const by = isTall ? LINE : 0;
  const total = textAt(measure, "legendHead", tells, totalX, baselineFor("legendHead", middle));
  const shareX = totalX + total.width + 6;
  return {
    chip: chipAt(measure, outlet, x, middle - CHIP_HEIGHT / 2),
    texts: [
      textAt(
        measure,
        "legend",
        ellipsize(measure, "legend", name, nameWidth),
        nameX,
        baselineFor("legend", middle - by),
      ),
      ...(isTall
        ? [
            textAt(
              measure,
              "note",
              ellipsize(measure, "note", note, nameWidth),
              nameX,
              baselineFor("note", middle + by),
            ),
          ]
        : []),
      total,
      ...(share === "" ? [] : [textAt(measure, "note", share, shareX, baselineFor("note", middle))]),
    ],
  };
}
