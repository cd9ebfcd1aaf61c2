/** What the parts under the lanes have in common: a head, and text in columns beside or under it. */
import { columnsIn, setInColumns } from "./columns.ts";
import type { Measure } from "../text/measure.ts";
import type { Chip, Section, TextBlock } from "../scene.ts";
import { baselineFor, textAt, type StyleName, type TextLine } from "../text/text.ts";
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

/** Paragraphs of text right of a mark of their own, with which the first of them is read. */
export interface Entry {
  /** From the left of the entry to its text, px. */
  readonly indent: number;
  readonly paragraphs: readonly Paragraph[];
  /** What stands left of the text, given where the entry begins and the middle of its first line. */
  readonly lead: (x: number, middle: number) => Pick<Section, "texts" | "chips">;
}

/** Texts that are read as one; each begins on a line of its own, and is wrapped. */
interface Paragraph {
  readonly style: StyleName;
  readonly texts: readonly string[];
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
  const wrapped = entries.map((entry) => wrapEntry(entry, columns.width, measure));
  const { places, height } = setInColumns(
    wrapped.map((paragraphs) => paragraphs.flatMap(({ texts }) => texts).length * LINE + BLOCK_GAP),
    columns,
  );
  const title = textAt(measure, "legendHead", head, x, baselineFor("legendHead", y + TOP_PADDING + LINE / 2));
  const texts = [title];
  const chips: Chip[] = [];
  const blocks: TextBlock[] = [{ role: "heading", lines: [title] }];
  entries.forEach((entry, index) => {
    const { x: left = 0, y: down = 0 } = places[index] ?? {};
    const at = { x: x + indent + left, y: top + down };
    const lead = entry.lead(at.x, at.y + LINE / 2);
    const [first = [], ...others] = setParagraphs(wrapped[index] ?? [], at.x + entry.indent, at.y, measure);
    texts.push(...lead.texts, ...first, ...others.flat());
    chips.push(...lead.chips);
    const read = [[...lead.texts, ...lead.chips.map(({ text }) => text), ...first], ...others];
    blocks.push(...read.map((lines) => ({ role: "paragraph" as const, lines })));
  });
  return [{ y, texts, chips, blocks }, top + height + BOTTOM_PADDING - y];
}

function wrapEntry({ indent, paragraphs }: Entry, width: number, measure: Measure): readonly Paragraph[] {
  return paragraphs.map(({ style, texts }) => ({
    style,
    texts: texts.flatMap((text) => wrap(measure, style, text, width - indent)),
  }));
}

/** The lines of each paragraph, one under another from `top` down, px. */
function setParagraphs(wrapped: readonly Paragraph[], x: number, top: number, measure: Measure): TextLine[][] {
  let count = 0;
  return wrapped.map(({ style, texts }) =>
    texts.map((text) => {
      const middle = top + LINE * (count + 0.5);
      count += 1;
      return textAt(measure, style, text, x, baselineFor(style, middle));
    }),
  );
}
