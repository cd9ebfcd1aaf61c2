/** The font files behind a picture: those that ship with the program, and those that its user names. */
import { readShipped } from "../files/program-error.ts";
import type { TextUse } from "../../renderer/picture/shapes/text-lines.ts";
import { nearestWeight, typefaceOf, type Face, type Typeface } from "../../renderer/picture/text/face.ts";
import { FONT_WEIGHTS, type FontTable, type FontWeight } from "../../data/font-table.ts";
import { BUNDLED_FONTS, PRIMARY_FAMILY } from "../../renderer/picture/text/measure.ts";

/** One font file: TrueType or OpenType, never a collection. */
export interface FontFile {
  /** The family as pictures name it. */
  readonly family: string;
  /** Its own weight, and those that it sets in a picture: others too, where its family lacks them. */
  readonly weight: FontWeight;
  readonly weights: readonly FontWeight[];
  /** Its bytes. Rejects when it ships with the program and is missing. */
  readonly read: () => Promise<Uint8Array>;
  /** Its name without an ending, if it ships with the program. */
  readonly shipped?: string;
  /** Whether its licence bits let a picture carry it. */
  readonly embeddable: boolean;
  /** What the table of the first typeface says of it: the kerning of every pair of plain characters. */
  readonly table?: Face;
}

/** A typeface that the user names: at least one weight of it. Plain data, which a thread can be given. */
export interface UserFont {
  readonly table: FontTable;
  readonly files: ReadonlyMap<FontWeight, { readonly bytes: Uint8Array; readonly embeddable: boolean }>;
}

/**
 * All that sets a picture's text. What a picture needs of it is found from its shapes:
 *
 * @example
 * const fonts = createFonts(shipped);
 * const scene = makeScene(timeline, view, size, measureWith(fonts.typefaces));
 * const uses = usesOf(textLinesOf(pictureShapes(scene, theme))); // which text, in which family and weight
 * const files = fonts.filesFor(uses); // those font files, and no others
 */
export interface Fonts {
  /** In order of preference, for `measureWith`. */
  readonly typefaces: readonly Typeface[];
  /**
   * The files that set those texts, each once, in order of preference and weight. A use's file is the one of its
   * family whose weight is nearest.
   */
  filesFor(uses: readonly TextUse[]): readonly FontFile[];
}

/** Endings of the bundled files. */
const ENDINGS: Readonly<Record<FontWeight, string>> = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" };

/** The bundled fonts first, then the user's in the given order. */
export function createFonts(shipped: string, users: readonly UserFont[] = []): Fonts {
  const bundled = BUNDLED_FONTS.map((table) => ({
    table,
    files: new Map(FONT_WEIGHTS.map((weight) => [weight, bundledFile(shipped, table.family, weight)])),
  }));
  const named = users.map(({ table, files }) => ({
    table,
    files: new Map(
      [...files].map(([weight, { bytes, embeddable }]) => [weight, { read: () => Promise.resolve(bytes), embeddable }]),
    ),
  }));
  const all = [...bundled, ...named].map((font) => ({ ...font, typeface: typefaceOf(font.table) }));
  return {
    typefaces: all.map(({ typeface }) => typeface),
    filesFor: (uses) =>
      all.flatMap(({ table: { family }, typeface, files }) =>
        FONT_WEIGHTS.flatMap((weight): FontFile[] => {
          const file = files.get(weight);
          const weights = FONT_WEIGHTS.filter(
            (used) =>
              nearestWeight(files, used) === weight && uses.some((use) => use.family === family && use.weight === used),
          );
          const table = family === PRIMARY_FAMILY ? { table: typeface.face(weight) } : {};
          return file && weights.length > 0 ? [{ family, weight, weights, ...table, ...file }] : [];
        }),
      ),
  };
}

function bundledFile(shipped: string, family: string, weight: FontWeight) {
  const name = `${family.replaceAll(" ", "")}_${ENDINGS[weight]}`;
  return { read: () => readShipped(shipped, `fonts/${name}.ttf`), shipped: name, embeddable: true };
}
