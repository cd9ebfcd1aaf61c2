/** Numbers of marks, which a text can refer to: room for them before it is known which marks there are, and then they. */
import type { Box, Glyph, GlyphBody } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, STYLES, textAt, type TextLine } from "../text/text.ts";

/** Height of the ring around a number, what its figures keep from its ends, and what follows it; px. */
const RING = { height: 16, padding: 4.5, gap: 6 } as const;
/** Stands before a title where numbers have no ring, until they are known. */
const UNKNOWN = /^0+\. /u;

/** Numbers of events by their ids, from 1. */
export type Ordinals = ReadonlyMap<string, number>;

/** What the number of a mark takes before its title where there may be so many of them, px. */
export function ordinalRoom(count: number, measure: Measure): number {
  return ringWidth(count, measure) + RING.gap;
}

function ringWidth(count: number, measure: Measure): number {
  const figures = measure(widestOf(count), STYLES.ordinal);
  return Math.max(RING.height, Math.ceil(figures + 2 * RING.padding));
}

/** Figures are of one width, so the widest number of so many has zeros alone. */
function widestOf(count: number): string {
  return "0".repeat(String(count).length);
}

/** The ring of a number whose room, as `ordinalRoom` gives it, begins at `x`; `middle` is that of the title; px. */
export function ringAt(x: number, middle: number, room: number): Box {
  return { x, y: middle - RING.height / 2, width: room - RING.gap, height: RING.height };
}

/** A title with room for a number of so many that stands in its own line, without a ring. */
export function withOrdinalRoom(title: string, count: number): string {
  return `${widestOf(count)}. ${title}`;
}

/** Bodies with the numbers that they had in the scenes before, so that what stays need not be drawn again. */
export type NumberedBodies = WeakMap<GlyphBody, { readonly number: number | undefined; readonly body: GlyphBody }>;

/** The glyphs with their numbers in the room that they have for them. */
export function withOrdinals(
  glyphs: readonly Glyph[],
  ordinals: Ordinals,
  measure: Measure,
  memory: NumberedBodies,
): readonly Glyph[] {
  return glyphs.map((glyph) => {
    if (glyph.role !== "event") return glyph;
    const number = glyph.body.faint ? undefined : ordinals.get(glyph.id);
    const before = memory.get(glyph.body);
    if (before && before.number === number) return { ...glyph, body: before.body };
    const body = numbered(glyph.body, number, measure);
    memory.set(glyph.body, { number, body });
    return { ...glyph, body };
  });
}

function numbered(body: GlyphBody, number: number | undefined, measure: Measure): GlyphBody {
  const { ordinal, title, ...rest } = body;
  if (number === undefined) return { ...rest, title: retitled(title, title.text.replace(UNKNOWN, ""), measure) };
  const asides = [...body.asides, `number ${String(number)}`];
  const told = { ...rest, asides, name: `${body.name}; number ${String(number)}` };
  if (!ordinal) return { ...told, title: retitled(title, title.text.replace(UNKNOWN, `${String(number)}. `), measure) };
  return { ...told, title, ordinal: { ...ordinal, text: figuresIn(ordinal.box, number, measure) } };
}

function figuresIn({ x, y, width, height }: Box, number: number, measure: Measure): TextLine {
  const text = textAt(measure, "ordinal", String(number), x, baselineFor("ordinal", y + height / 2));
  return { ...text, x: x + (width - text.width) / 2 };
}

function retitled(title: TextLine, text: string, measure: Measure): TextLine {
  if (text === title.text) return title;
  const { style, x, y, turn } = title;
  return { ...textAt(measure, style, text, x, y), ...(turn !== undefined && { turn }) };
}
