/** What the parts under the lanes have in common: a head, and text in columns beside or under it. */
import { columnsIn, setInColumns } from "./columns.ts";
import type { Measure } from "../text/measure.ts";
import type { Section } from "../scene.ts";
import { baselineFor, textAt, type StyleName } from "../text/text.ts";
import { wrap } from "../text/wrap.ts";

/** Left of what stands beside its head, px. */
export const HEAD_WIDTH = 76;
/** Below this width a head stands over what it belongs to. */
const HEAD_ABOVE = 480;
const HEAD_HEIGHT = 24;
const TOP_PADDING = 16;
const COLUMN_GAP = 28;
const LINE = 16.5;
const BLOCK_GAP = 7;
/** Besides the gap under its last entries. */
const BOTTOM_PADDING = 5;

/** Where a part goes: its top and left in px, and how wide it may be. */
export interface SectionPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly measure: Measure;
}

/** Where the head leaves room. */
export function headIndent(width: number): number {
  return width < HEAD_ABOVE ? 0 : HEAD_WIDTH;
}

/** Some lines of text, each paragraph wrapped, right of a mark of its own. */
export interface Entry {
  /** From the left of the entry to its text, px. */
  readonly indent: number;
  readonly paragraphs: readonly { readonly style: StyleName; readonly text: string }[];
  /** What stands left of the text, given where the entry begins and the middle of its first line. */
  readonly lead: (x: number, middle: number) => Pick<Section, "texts" | "chips">;
}

/** A part under a head, its entries in columns of at least `least` px; its height is the second part. */
export function makeSection(
  head: string,
  entries: readonly Entry[],
  least: number,
  { x, y, width, measure }: SectionPlace,
): readonly [Section, height: number] {
  const indent = headIndent(width);
  const columns = columnsIn(width - indent, Math.min(least, width - indent), COLUMN_GAP);
  const top = y + TOP_PADDING + (indent === 0 ? HEAD_HEIGHT : 0);
  const blocks = entries.map((entry) => linesOf(entry, columns.width, measure));
  const { places, height } = setInColumns(
    blocks.map((lines) => lines.length * LINE + BLOCK_GAP),
    columns,
  );
  const texts = [textAt(measure, "legendHead", head, x, baselineFor("legendHead", y + TOP_PADDING + LINE / 2))];
  const chips: Section["chips"][number][] = [];
  entries.forEach((entry, index) => {
    const { x: left = 0, y: down = 0 } = places[index] ?? {};
    const at = { x: x + indent + left, y: top + down };
    const lead = entry.lead(at.x, at.y + LINE / 2);
    texts.push(...lead.texts);
    chips.push(...lead.chips);
    blocks[index]?.forEach(({ style, text }, line) => {
      const middle = at.y + LINE * (line + 0.5);
      texts.push(textAt(measure, style, text, at.x + entry.indent, baselineFor(style, middle)));
    });
  });
  return [{ y, texts, chips }, top + height + BOTTOM_PADDING - y];
}

function linesOf({ indent, paragraphs }: Entry, width: number, measure: Measure) {
  return paragraphs.flatMap(({ style, text }) =>
    wrap(measure, style, text, width - indent).map((line) => ({ style, text: line })),
  );
}
