/** The typefaces that the picture is measured with, for a page that does not have them. */
import { FONT_WEIGHTS } from "../../data/font-table.ts";

/** Faces of other scripts lie in a folder beside the bundle, and are loaded with the first character that they have to set. */
export function showBundledFonts(fonts: FontFaceSet): void {
  const there = new Set([...fonts].map(nameOf));
  const faces = [...latinFaces(), ...(isBeside() ? otherFaces() : [])];
  // The page's own, or those of a picture before this one.
  for (const face of faces) if (!there.has(nameOf(face))) fonts.add(face);
}

function latinFaces(): readonly FontFace[] {
  return FONT_WEIGHTS.map((weight) => {
    const bytes = Uint8Array.from(atob(MOUNT_FONTS.latin[weight]), (letter) => letter.charCodeAt(0));
    return new FontFace("Source Sans 3", bytes, { weight: String(weight), unicodeRange: MOUNT_FONTS.latinRange });
  });
}

function otherFaces(): readonly FontFace[] {
  return MOUNT_FONTS.others.map(({ family, weight, file, unicodeRange }) => {
    const address = new URL(`fonts/${file}`, import.meta.url).href;
    return new FontFace(family, `url("${address}")`, { weight: String(weight), unicodeRange });
  });
}

/** Whether the bundle has a folder at all: a script inside a page, or one made on the way, has none. */
function isBeside(): boolean {
  return URL.canParse("fonts/", import.meta.url);
}

function nameOf({ family, weight, unicodeRange }: FontFace): string {
  return [family.replace(/^["']|["']$/g, ""), weight, unicodeRange].join(" ");
}
