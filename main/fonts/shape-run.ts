/** Text of one direction as the glyphs of one font: what fontkit does, and what it leaves to others. */
import bidiFactory from "bidi-js";
import type { Font, GlyphRun } from "fontkit";

const bidi = bidiFactory();

/** Glyphs from left to right, with their places in font units: as many of one as of the other. */
export type ShapedRun = Pick<GlyphRun, "glyphs" | "positions">;

/**
 * The glyphs from left to right. Brackets from right to left are mirrored, and a letter that the font lacks as a whole
 * (Ḁ) is set from its parts, as every browser does.
 */
export function shapeRun(font: Font, text: string, leftward: boolean): ShapedRun {
  const drawn = Array.from(text, (character) => {
    const mirrored = leftward ? (bidi.getMirroredCharacter(character) ?? character) : character;
    return font.hasGlyphForCodePoint(mirrored.codePointAt(0) ?? 0) ? mirrored : mirrored.normalize("NFD");
  }).join("");
  const direction = leftward ? "rtl" : undefined;
  try {
    return font.layout(drawn, undefined, undefined, undefined, direction);
  } catch {
    // fontkit does not survive some marks without a letter; they then stand where the font has them by itself.
    return font.layout(drawn, { mark: false, mkmk: false }, undefined, undefined, direction);
  }
}
