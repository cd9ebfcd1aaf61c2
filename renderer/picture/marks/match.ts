/** Where the words of a search stand in the picture: behind words of titles, and behind chips of sources that say them. */
import { claimTexts } from "../../../data/look/filter.ts";
import { foldForSearch, matchRanges, searchTerms } from "../../../data/fold.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import type { Measure } from "../text/measure.ts";
import type { Box, Glyph, GlyphBody } from "../scene.ts";
import { STYLES, type TextLine } from "../text/text.ts";

/** Around the words and chips that are marked, px. */
const ROOM = { word: 1.5, chip: 2 };
/** From the baseline up and down, as shares of the size. */
const ASCENT = 0.84;
const DESCENT = 0.28;
const UNDERLINE = { below: 2, height: 3 };

/** The glyphs with what a search found in them marked; faint ones are not what was looked for. */
export function markMatches(
  glyphs: readonly Glyph[],
  eventOf: ReadonlyMap<string, TimelineEvent>,
  search: string,
  measure: Measure,
): readonly Glyph[] {
  const terms = searchTerms(search);
  if (terms.length === 0) return glyphs;
  return glyphs.map((glyph) => {
    const event = glyph.role === "event" && !glyph.body.faint ? eventOf.get(glyph.id) : undefined;
    return event ? { ...glyph, body: marked(glyph.body, event, terms, measure) } : glyph;
  });
}

/** Chips are marked only for words that the title, as it is drawn, does not show. */
function marked(body: GlyphBody, event: TimelineEvent, terms: readonly string[], measure: Measure): GlyphBody {
  const titles = [body.title, ...(body.lines ?? []).filter(({ style }) => style === body.title.style)];
  const title = foldForSearch(titles.map(({ text }) => text).join(" "));
  const elsewhere = terms.filter((term) => !title.includes(term));
  const sources = new Set(
    event.claims
      .filter((claim) => claimTexts(claim).some((text) => includesAny(text, elsewhere)))
      .map(({ source }) => source),
  );
  const chips = body.chips
    .filter(({ source, items = [source] }) => items.some((id) => sources.has(id)))
    .map(({ box }) => around(box, ROOM.chip));
  const matches = [...titles.flatMap((line) => wordBoxes(line, terms, measure)), ...chips];
  return {
    ...body,
    match: elsewhere.length === 0 ? "title" : "text",
    // What is found in summary, place or actors alone has no place of its own in the picture.
    matches: matches.length === 0 ? [underline(body.title)] : matches,
  };
}

function underline({ x, y, width }: TextLine): Box {
  return { x, y: y + UNDERLINE.below, width, height: UNDERLINE.height };
}

function includesAny(text: string, terms: readonly string[]): boolean {
  const folded = foldForSearch(text);
  return terms.some((term) => folded.includes(term));
}

function wordBoxes({ text, style, x, y, width, runs }: TextLine, terms: readonly string[], measure: Measure): Box[] {
  const { size } = STYLES[style];
  const parts = runs ?? [{ text, dx: 0, width, leftward: false }];
  return parts.flatMap((part) => {
    const widthTo = (index: number): number => measure(part.text.slice(0, index), STYLES[style]);
    return matchRanges(part.text, terms).map(({ from, to }) => ({
      // A part from right to left begins at its right end.
      x: x + part.dx + (part.leftward ? part.width - widthTo(to) : widthTo(from)) - ROOM.word,
      y: y - size * ASCENT,
      width: widthTo(to) - widthTo(from) + 2 * ROOM.word,
      height: size * (ASCENT + DESCENT),
    }));
  });
}

function around({ x, y, width, height }: Box, room: number): Box {
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}
