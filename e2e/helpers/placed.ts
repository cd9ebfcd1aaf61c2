/** Glyphs with everything in px of the picture, for tests that look at places. */
import { movedMark } from "../../renderer/picture/marks/place-mark.ts";
import type { Box, Chip, Glyph, GlyphBody } from "../../renderer/picture/scene.ts";
import type { TextLine } from "../../renderer/picture/text/text.ts";

type PlacedGlyph = GlyphBody & Pick<Glyph, "id" | "role" | "lane">;

/** The glyph's body as it stands in the picture. */
export function placed({ id, role, lane, x, y, body }: Glyph): PlacedGlyph {
  const box = (at: Box): Box => ({ ...at, x: at.x + x, y: at.y + y });
  const text = (at: TextLine): TextLine => ({ ...at, x: at.x + x, y: at.y + y });
  const chip = (at: Chip): Chip => ({ ...at, box: box(at.box), text: text(at.text) });
  const { mark, note, pill, matches, ordinal, callout, lines } = body;
  return {
    ...body,
    id,
    role,
    lane,
    ...(mark && { mark: movedMark(mark, x, mark.y + y) }),
    title: text(body.title),
    chips: body.chips.map(chip),
    ...(note && { note: text(note) }),
    ...(pill && { pill: { box: box(pill.box), text: text(pill.text) } }),
    ...(lines && { lines: lines.map(text) }),
    ...(ordinal && { ordinal: { box: box(ordinal.box), ...(ordinal.text && { text: text(ordinal.text) }) } }),
    ...(callout && {
      callout: {
        ...callout,
        lines: callout.lines.map(text),
        rule: { x: callout.rule.x + x, y1: callout.rule.y1 + y, y2: callout.rule.y2 + y },
      },
    }),
    ghosts: body.ghosts.map((ghost) => ({
      ...ghost,
      mark: movedMark(ghost.mark, x, ghost.mark.y + y),
      link: { x: ghost.link.x + x, y: ghost.link.y + y },
      chips: ghost.chips.map(chip),
    })),
    ...(matches && { matches: matches.map(box) }),
  };
}
