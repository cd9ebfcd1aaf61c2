/** What hover would say, on paper: who the sources are, and what the marks mean. */
import type { Source } from "../../data/timeline.ts";
import { momentText } from "../../data/wording.ts";
import { compactDates } from "./caption.ts";
import { chipAt, chipWidth, CHIP_HEIGHT, outletName, type CodedSource } from "./chip.ts";
import type { Drafting } from "./draft.ts";
import type { Measure } from "./measure.ts";
import type { Chip, Legend, Sample } from "./scene.ts";
import { baselineFor, ellipsize, STYLES, textAt, wrap, type StyleName, type Text } from "./text.ts";
import type { ToldKind } from "./told.ts";

const LINE_HEIGHT = 27;
const TOP_PADDING = 26;
const HEAD_WIDTH = 76;
const ITEM_GAP = 26;
const NOTE_LINE = 18;
const TOLD_WIDTH = 13;

const MARKS: readonly (readonly [Sample["kind"], width: number, label: string])[] = [
  ["agreed", 10, "a day; no account differs"],
  ["differs", 10, "accounts differ"],
  ["span", 42, "a span; soft end: not said exactly when"],
  ["whisker", 36, "some time between"],
  ["open", 36, "no earlier bound given"],
  ["ghost", 10, "where another source puts it"],
  ["report", 10, "a report is published"],
];

const DATES_NOTE =
  "Dates are calendar days as reported; where a report gives none, the bounds follow from what it does say. Shaded: Saturdays and Sundays.";

interface Cell {
  readonly width: number;
  readonly set: (x: number, middle: number) => { texts?: Text[]; chips?: Chip[]; samples?: Sample[] };
}

interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly measure: Measure;
}

/**
 * The legend with its top line at `y`, between `x` and `x + width` px; its height is the second part. Where sources are
 * compared, it says so first, and leaves out the marks whose place the comparison takes.
 */
export function makeLegend(
  { coded, year }: Pick<Drafting, "coded" | "year">,
  sources: readonly Source[],
  kinds: readonly ToldKind[],
  setting: Setting,
): readonly [Legend, height: number] {
  const { x, y, width, measure } = setting;
  const marks = kinds.length === 0 ? MARKS : MARKS.filter(([kind]) => kind !== "agreed" && kind !== "differs");
  const room = { width: width - HEAD_WIDTH, measure };
  const rows = [
    ...(kinds.length === 0 ? [] : [{ head: "Told by", cells: kinds.map((kind) => toldCell(kind, measure)) }]),
    { head: "Sources", cells: [...coded.values()].map((source) => sourceCell(source, year, room)) },
    { head: "Marks", cells: marks.map((mark) => markCell(mark, room)) },
  ];
  const legend = { texts: [] as Text[], chips: [] as Chip[], samples: [] as Sample[] };
  let middle = y + TOP_PADDING;
  for (const { head, cells } of rows) {
    legend.texts.push(textAt(measure, "legendHead", head, x, baselineFor("legendHead", middle)));
    let at = x + HEAD_WIDTH;
    for (const cell of cells) {
      if (at > x + HEAD_WIDTH && at + cell.width > x + width) {
        at = x + HEAD_WIDTH;
        middle += LINE_HEIGHT;
      }
      const { texts = [], chips = [], samples = [] } = cell.set(at, middle);
      legend.texts.push(...texts);
      legend.chips.push(...chips);
      legend.samples.push(...samples);
      at += cell.width + ITEM_GAP;
    }
    middle += LINE_HEIGHT;
  }
  const notes = [copiesNote(coded, sources), DATES_NOTE].filter((note) => note !== undefined);
  const lines = notes.flatMap((note) => wrap(measure, "legendNote", note, width));
  lines.forEach((line, index) => {
    legend.texts.push(textAt(measure, "legendNote", line, x, middle + 4 + index * NOTE_LINE));
  });
  return [{ y, ...legend }, middle + lines.length * NOTE_LINE - y];
}

type Room = Pick<Setting, "width" | "measure">;

function sourceCell(source: CodedSource, year: number | undefined, { width, measure }: Room): Cell {
  const { published, issuedBasis } = source.source.custom;
  const date = published === undefined ? "undated" : compactDates(momentText(published), year);
  const note = issuedBasis === "inferred" ? `${date}, inferred` : date;
  const chip = chipWidth(measure, source.code) + 8;
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
  return {
    width: sample + 8 + measure(words, STYLES.legend),
    set: (x, middle) => ({
      samples: [{ kind, x: x + sample / 2, y: middle, width: sample }],
      texts: [at(measure, "legend", words, x + sample + 8, middle)],
    }),
  };
}

function toldCell({ told, label, count }: ToldKind, measure: Measure): Cell {
  const labelWidth = measure(label, STYLES.legend) + 7;
  const note = `${String(count)} ${count === 1 ? "event" : "events"}`;
  return {
    width: TOLD_WIDTH + 8 + labelWidth + measure(note, STYLES.legendNote),
    set: (x, middle) => ({
      samples: [{ kind: "told", x: x + TOLD_WIDTH / 2, y: middle, width: TOLD_WIDTH, told }],
      texts: [
        at(measure, "legend", label, x + TOLD_WIDTH + 8, middle),
        at(measure, "legendNote", note, x + TOLD_WIDTH + 8 + labelWidth, middle),
      ],
    }),
  };
}

function at(measure: Measure, style: StyleName, text: string, x: number, middle: number): Text {
  return textAt(measure, style, text, x, baselineFor(style, middle));
}

/** Says which reports are copies, so that nobody counts them as sources of their own. */
function copiesNote(coded: ReadonlyMap<string, CodedSource>, sources: readonly Source[]): string | undefined {
  const names = new Map(sources.map((source) => [source.id, originName(source)]));
  const copies = [...coded.values()].flatMap(({ code, source }) => {
    const origin = source.custom.derivedFrom?.[0];
    return origin === undefined ? [] : [`${code} carries ${coded.get(origin)?.code ?? names.get(origin) ?? origin}`];
  });
  return copies.length === 0 ? undefined : `${copies.join("; ")}. Copies of one text count as one independent source.`;
}

/** A text that is only cited, by kind and author ("agency report by AFP") where those are known, else by title. */
function originName({ genre, author = [], title }: Source): string {
  const authors = author.map(({ literal, family }) => literal ?? family ?? "").join(", ");
  return genre === undefined || authors === "" ? title : `${genre.toLowerCase()} by ${authors}`;
}
