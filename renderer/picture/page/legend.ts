/** What hover would say, on paper: who the sources are, and what the marks mean. */
import { sourceDate } from "../../../data/lists/source-date.ts";
import { outletName } from "../../../data/source-name.ts";
import type { Source } from "../../../data/timeline.ts";
import { compactDates } from "../marks/caption.ts";
import { chipAt, chipWidth, CHIP_HEIGHT, type CodedSource } from "../marks/chip.ts";
import type { Drafting } from "../marks/draft.ts";
import type { Measure } from "../text/measure.ts";
import type { Chip, Legend, Sample, SampleKind } from "../scene.ts";
import { headIndent, type SectionPlace } from "./section.ts";
import { baselineFor, ellipsize, STYLES, textAt, type StyleName, type TextLine } from "../text/text.ts";
import type { CoverageKind } from "../marks/coverage.ts";
import { wrap } from "../text/wrap.ts";
import { numberText } from "../../../data/wording.ts";
import { counted } from "../../../data/words.ts";

const LINE_HEIGHT = 27;
const TOP_PADDING = 26;
/** Where heads stand above, each cell is nearly a line of its own. */
const NARROW_LINE_HEIGHT = 22;
const ITEM_GAP = 26;
const NOTE_LINE = 18;
/** Of a legend that tells of the whole timeline, and not of the chips of one picture: nobody reads more. */
const MOST_OUTLETS = 60;
const TOLD_WIDTH = 13;

const MARKS: readonly (readonly [Sample["kind"], width: number, label: string])[] = [
  ["day", 10, "a day; no account differs"],
  ["time", 10, "a time of day; no account differs"],
  ["dayOrTime", 10, "a day or a time of day; no account differs"],
  ["differs", 10, "accounts differ"],
  ["unlike", 20, "what accounts differ on"],
  ["alike", 20, "told differently; can all be true, or the same in part"],
  ["span", 42, "a span"],
  ["softSpan", 42, "a span; soft end: not said exactly when"],
  ["whisker", 36, "some time between"],
  ["likely", 36, "most likely within it"],
  ["open", 36, "no earlier bound given"],
  ["openEnd", 36, "no later bound given"],
  ["ghost", 10, "where another source puts it"],
  ["concluded", 24, "an importer concluded that the source tells it"],
  ["report", 10, "a report is published"],
  ["tells", 11, "tells it; no account contradicts that"],
  ["tellsOtherwise", 14, "tells it, in disagreement with an account"],
  ["passesOn", 11, "passes on what another told: no independent account"],
  ["passesOnOtherwise", 14, "passes it on, in disagreement with an account"],
  ["leavesOut", 7, "does not mention it"],
  ["outBefore", 22, "published: it could not tell what came later"],
  ["changed", 10, "known before; the reports of the day change it"],
  ["knownBefore", 14, "known before"],
  ["ownDay", 22, "the day of the reports; shaded: still to come"],
  ["more", 22, "+3: so many more, with no room here"],
  ["break", 26, "the axis passes over empty time"],
];

/** What stands in for others: a picture has one of each. */
const INSTEAD: readonly SampleKind[] = ["day", "time", "span"];

/** Marks of a picture that sets sources against events, and of no other. */
const OF_COVERAGE: readonly SampleKind[] = [
  ...(["tells", "tellsOtherwise", "passesOn", "passesOnOtherwise", "leavesOut", "outBefore"] as const),
];

/** Marks of a picture of what became known when, and of no other. */
const OF_KNOWN: readonly SampleKind[] = ["changed", "knownBefore", "ownDay"];

/** As many as a picture may have, where it is not yet known which they are; what is known before is not among them. */
export const EVERY_MARK: ReadonlySet<SampleKind> = new Set(
  MARKS.map(([kind]) => kind).filter(
    (kind) => kind !== "concluded" && kind !== "break" && ![...INSTEAD, ...OF_COVERAGE, ...OF_KNOWN].includes(kind),
  ),
);

/** The same of a picture that sets sources against events. */
export const EVERY_COVERAGE_MARK: ReadonlySet<SampleKind> = new Set([...OF_COVERAGE, "unlike", "more"]);

/** The same of a picture of what became known when. */
export const EVERY_KNOWN_MARK: ReadonlySet<SampleKind> = new Set([...EVERY_MARK, ...OF_KNOWN]);

/** Marks whose place those of the comparison take. */
const COVERED: readonly SampleKind[] = ["day", "time", "dayOrTime", "differs"];

/** Signs of the words beside a mark, which stand on a ground of their own. */
const SIGNS: Partial<Record<SampleKind, readonly [sign: string, style: StyleName]>> = {
  unlike: ["≠", "differs"],
  alike: ["≈", "agrees"],
};

const DATES_NOTE =
  "Dates are calendar days as reported; where a report gives none, the bounds follow from what it does say.";
const SHADED_NOTE = "Shaded: Saturdays and Sundays.";

interface Cell {
  readonly width: number;
  readonly set: (x: number, middle: number) => { texts?: TextLine[]; chips?: Chip[]; samples?: Sample[] };
}

/** What a legend says, besides which sources are compared. */
export interface LegendContents {
  /** Whether the sources have a row; they need none where they are listed below. */
  readonly sources: boolean;
  /** Ids of the sources that the picture has chips of; absent for all. */
  readonly chips?: ReadonlySet<string>;
  /** Whether it stands on a page of a given height, which hundreds of outlets would fill; absent for no. */
  readonly isOnPage?: boolean;
  /** Kinds of marks to tell of; absent for all. */
  readonly marks?: ReadonlySet<SampleKind>;
  /** Whether the picture shades Saturdays and Sundays. */
  readonly isShaded: boolean;
}

const EVERYTHING: LegendContents = { sources: true, isShaded: true };

/**
 * The legend with its top line at `y`, between `x` and `x + width` px; its height is the second part. Where sources are
 * compared, it says so first, and leaves out the marks whose place the comparison takes.
 */
export function makeLegend(
  { coded, outlets, year }: Pick<Drafting, "coded" | "outlets" | "year">,
  sources: readonly Source[],
  kinds: readonly CoverageKind[],
  place: SectionPlace,
  contents: LegendContents = EVERYTHING,
): readonly [Legend, height: number] {
  const { x, y, width, measure } = place;
  const indent = headIndent(width);
  const room = { width: width - indent, measure };
  const rows = [
    { head: "Told by", cells: kinds.map((kind) => toldCell(kind, measure)) },
    { head: "Sources", cells: sourceCells({ coded, outlets, year }, contents, room) },
    { head: "Marks", cells: marksOf(contents, kinds).map((mark) => markCell(mark, room)) },
  ].filter(({ cells }) => cells.length > 0);
  const legend = { texts: [] as TextLine[], chips: [] as Chip[], samples: [] as Sample[] };
  // A row is read as one.
  const read: TextLine[][] = [];
  const lineHeight = indent === 0 ? NARROW_LINE_HEIGHT : LINE_HEIGHT;
  let middle = y + TOP_PADDING;
  for (const { head, cells } of rows) {
    const line = at(measure, "legendHead", head, x, middle);
    legend.texts.push(line);
    read.push([line]);
    if (indent === 0) {
      middle += lineHeight;
      read.push([]);
    }
    let left = x + indent;
    for (const cell of cells) {
      if (left > x + indent && left + cell.width > x + width) {
        left = x + indent;
        middle += lineHeight;
        read.push([]);
      }
      const { texts = [], chips = [], samples = [] } = cell.set(left, middle);
      read.at(-1)?.push(...chips.map(({ text }) => text), ...texts);
      legend.texts.push(...texts);
      legend.chips.push(...chips);
      legend.samples.push(...samples);
      left += cell.width + ITEM_GAP;
    }
    middle += LINE_HEIGHT;
  }
  const lines = notesOf(coded, sources, contents).flatMap((note) => wrap(measure, "legendNote", note, width));
  const notes = lines.map((line, index) => textAt(measure, "legendNote", line, x, middle + 4 + index * NOTE_LINE));
  legend.texts.push(...notes);
  const blocks = [...read, ...notes.map((line) => [line])].map((row) => ({ role: "paragraph" as const, lines: row }));
  return [{ y, ...legend, blocks }, middle + lines.length * NOTE_LINE - y];
}

function sourceCells(
  { coded, outlets, year }: Pick<Drafting, "coded" | "outlets" | "year">,
  { sources, chips, isOnPage = false }: LegendContents,
  room: Room,
): readonly Cell[] {
  if (!sources) return [];
  const drawn = chips && new Set([...chips].flatMap((id) => coded.get(id)?.series ?? []));
  const all = drawn ? outlets.filter(({ series }) => drawn.has(series)) : outlets;
  const told = drawn && !isOnPage ? all : all.slice(0, MOST_OUTLETS);
  const left = all.length - told.length;
  return [...told.map((outlet) => sourceCell(outlet, year, room)), ...(left > 0 ? [moreCell(left, room)] : [])];
}

/** How many outlets have no room here. */
function moreCell(left: number, { measure }: Room): Cell {
  const words = `and ${numberText(left)} more`;
  return {
    width: measure(words, STYLES.legendNote),
    set: (x, middle) => ({ texts: [at(measure, "legendNote", words, x, middle)] }),
  };
}

function marksOf({ marks = EVERY_MARK }: LegendContents, kinds: readonly CoverageKind[]): typeof MARKS {
  const drawn = MARKS.filter(([kind]) => marks.has(kind));
  return kinds.length === 0 ? drawn : drawn.filter(([kind]) => !COVERED.includes(kind));
}

function notesOf(
  coded: ReadonlyMap<string, CodedSource>,
  sources: readonly Source[],
  { marks, isShaded }: LegendContents,
): readonly string[] {
  const dates = marks?.size === 0 ? [] : [isShaded ? `${DATES_NOTE} ${SHADED_NOTE}` : DATES_NOTE];
  const copies = copiesNote(coded, sources);
  return copies === undefined ? dates : [copies, ...dates];
}

type Room = Pick<SectionPlace, "width" | "measure">;

/** An outlet, and when its report was published; of several reports, how many there are. */
function sourceCell({ items, ...source }: CodedSource, year: number | undefined, { width, measure }: Room): Cell {
  const date = sourceDate(source.source);
  const dated = date === undefined ? "undated" : compactDates(date.text, year);
  const note =
    items === undefined ? `${dated}${date?.isInferred ? ", inferred" : ""}` : counted(items.length, "report");
  const chip = chipWidth(measure, source) + 8;
  const noteWidth = measure(note, STYLES.legendNote);
  const name = ellipsize(measure, "legend", outletName(source.source), Math.max(width - chip - noteWidth - 7, 40));
  const nameWidth = measure(name, STYLES.legend) + 7;
  return {
    width: chip + nameWidth + noteWidth,
    set: (x, middle) => ({
      chips: [chipAt(measure, source, x, middle - CHIP_HEIGHT / 2)],
      texts: [
        at(measure, "legend", name, x + chip, middle),
        at(measure, "legendNote", note, x + chip + nameWidth, middle),
      ],
    }),
  };
}

function markCell([kind, sample, label]: (typeof MARKS)[number], { width, measure }: Room): Cell {
  const words = ellipsize(measure, "legend", label, width - sample - 8);
  const [sign, style] = SIGNS[kind] ?? [];
  return {
    width: sample + 8 + measure(words, STYLES.legend),
    set: (x, middle) => ({
      samples: [{ kind, x: x + sample / 2, y: middle, width: sample }],
      texts: [
        ...(sign === undefined || style === undefined
          ? []
          : [at(measure, style, sign, x + (sample - measure(sign, STYLES[style])) / 2, middle)]),
        at(measure, "legend", words, x + sample + 8, middle),
      ],
    }),
  };
}

function toldCell({ coverage, label, count }: CoverageKind, measure: Measure): Cell {
  const labelWidth = measure(label, STYLES.legend) + 7;
  const note = counted(count, "event");
  return {
    width: TOLD_WIDTH + 8 + labelWidth + measure(note, STYLES.legendNote),
    set: (x, middle) => ({
      samples: [{ kind: "told", x: x + TOLD_WIDTH / 2, y: middle, width: TOLD_WIDTH, coverage }],
      texts: [
        at(measure, "legend", label, x + TOLD_WIDTH + 8, middle),
        at(measure, "legendNote", note, x + TOLD_WIDTH + 8 + labelWidth, middle),
      ],
    }),
  };
}

function at(measure: Measure, style: StyleName, text: string, x: number, middle: number): TextLine {
  return textAt(measure, style, text, x, baselineFor(style, middle));
}

/** Says which reports are copies, so that nobody counts them as sources of their own. */
function copiesNote(coded: ReadonlyMap<string, CodedSource>, sources: readonly Source[]): string | undefined {
  const names = new Map(sources.map((source) => [source.id, originName(source)]));
  const carried = [...coded.values()].flatMap(({ code, source }) => {
    const origin = source.custom.derivedFrom?.[0];
    return origin === undefined ? [] : [`${code} carries ${coded.get(origin)?.code ?? names.get(origin) ?? origin}`];
  });
  const copies = [...new Set(carried)];
  return copies.length === 0 ? undefined : `${copies.join("; ")}. Copies of one text count as one independent source.`;
}

/** A text that is only cited, by kind and author ("agency report by AFP") where those are known, else by title. */
function originName({ genre, author = [], title }: Source): string {
  const authors = author.map(({ literal, family }) => literal ?? family ?? "").join(", ");
  return genre === undefined || authors === "" ? title : `${genre.toLowerCase()} by ${authors}`;
}
