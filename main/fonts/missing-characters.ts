/** What is said of characters that no font has: never is one drawn as a box in silence. */
import { missingIn } from "../../renderer/picture/text/font-runs.ts";
import { STYLES, type TextLine } from "../../renderer/picture/text/text.ts";
import type { TextUse } from "../../renderer/picture/shapes/text-lines.ts";
import type { Fonts, UserFont } from "./fonts.ts";

/** More are counted; a text of a script without a font would fill the terminal. */
const MOST_NAMED = 8;

/** One line about them all, each with its code point, or nothing. */
export function missingRemark(lines: readonly TextLine[], { typefaces }: Fonts): readonly string[] {
  const missing = new Map<string, string>();
  for (const { text, style } of lines) {
    for (const character of missingIn(text, typefaces, STYLES[style].weight)) {
      if (!missing.has(character)) missing.set(character, text);
    }
  }
  const [first] = missing;
  if (!first) return [];
  const named = [...missing.keys()].slice(0, MOST_NAMED).map(nameOf).join(", ");
  const others = missing.size > MOST_NAMED ? ` and ${String(missing.size - MOST_NAMED)} more` : "";
  return [
    `no font has ${named}${others}, first in “${first[1]}”; name a font file that has ${missing.size === 1 ? "it" : "them"}`,
  ];
}

/** One line for each font in use that has no outlines: PNG and PDF cannot draw its characters. */
export function unlinedRemarks(uses: readonly TextUse[], fonts: readonly UserFont[]): readonly string[] {
  const used = new Set(uses.map(({ family }) => family));
  return fonts
    .filter(({ table: { family, outlined } }) => outlined === false && used.has(family))
    .map(
      ({ table: { family } }) =>
        `${family} has pictures and no outlines: PNG and PDF leave its characters blank; name a font with outlines`,
    );
}

/** @example nameOf("漢") // "“漢” (U+6F22)" */
function nameOf(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{Cc}\p{Cs}\p{Cf}\p{M}]/u.test(character) ? code : `“${character}” (${code})`;
}
