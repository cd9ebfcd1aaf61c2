/**
 * Plain text in the picture's own typeface, set from its table. A shaper finds the same glyphs in the same places, and
 * took a fifth of the time of a whole PDF to find them.
 */
import type { Font } from "fontkit";
import type { Face } from "../../renderer/picture/text/face.ts";
import { memo } from "../../data/memo.ts";
import type { ShapedRun } from "./shape-run.ts";

/** ASCII, Latin-1 and the punctuation and signs of a caption, which stand for themselves and are kerned in pairs. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff–—‘’“”…≈≠]*$/;

/** What of these the typeface has ligatures for: "ff", "ft", and the double l of Catalan. */
const JOINED = /f[ft]|[Ll]·[Ll]/;

/** Sets plain text from left to right; gives nothing for other text, which a shaper sets. */
export function plainRun(font: Font, table: Face): (text: string) => ShapedRun | undefined {
  const glyphOf = memo((character: string) => font.glyphForCodePoint(character.codePointAt(0)!));
  const width = memo((characters: string) => table.units(characters));
  return (text) => {
    if (!PLAIN.test(text) || JOINED.test(text)) return undefined;
    const characters = [...text];
    return {
      glyphs: characters.map(glyphOf),
      positions: characters.map((character, index) => {
        const next = characters[index + 1] ?? "";
        return { xAdvance: width(character + next) - width(next), yAdvance: 0, xOffset: 0, yOffset: 0 };
      }),
    };
  };
}
