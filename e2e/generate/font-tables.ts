/** The tables by which pictures measure text, made from the bundled fonts themselves. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import type { FaceTable, FontWeight, JoiningClass } from "../../data/font-table.ts";
import { typefaceOf } from "../../renderer/picture/text/face.ts";

const FACES = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" } as const;

/** Kerned: Latin with diacritics and the punctuation of a caption. Everything else in the font has its advance only. */
const KERNED = [range(0x20, 0x7f), range(0xa0, 0x180), [..."–—‘’“”…≈≠"].map((c) => c.codePointAt(0)!)].flat();

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** A package of bundled fonts. */
export type FontPackage = "source-sans-3" | "noto-sans-arabic" | "noto-sans-hebrew";

const NAMES: Readonly<Record<FontPackage, string>> = {
  "source-sans-3": "SourceSans3",
  "noto-sans-arabic": "NotoSansArabic",
  "noto-sans-hebrew": "NotoSansHebrew",
};

/** All of them. */
export const FONT_PACKAGES = Object.keys(NAMES) as readonly FontPackage[];

/** A bundled font as its package has it. */
export function openFont(weight: FontWeight, font: FontPackage = "source-sans-3"): Font {
  const file = `@expo-google-fonts/${font}/${FACES[weight]}/${NAMES[font]}_${FACES[weight]}.ttf`;
  return create(readFileSync(fileURLToPath(import.meta.resolve(file)))) as Font;
}

/** The table of a package's three weights. Takes seconds: every pair that may kern is shaped. */
export function makeFontTable(name: FontPackage) {
  const face = FACE_OF[name];
  const regular = openFont(400, name);
  return {
    family: regular.familyName,
    version: regular.version,
    unitsPerEm: regular.unitsPerEm,
    capHeight: regular.capHeight,
    missing: regular.getGlyph(0).advanceWidth,
    faces: { "400": face(regular), "600": face(openFont(600, name)), "700": face(openFont(700, name)) },
  };
}

/** Runs of neighbouring code points as [first, width, width, ...]. */
function advanceRuns(font: Font, wanted: (character: string) => boolean = () => true): number[][] {
  const runs: number[][] = [];
  const codes = [...font.characterSet].filter((code) => wanted(String.fromCodePoint(code)));
  for (const code of codes.sort((a, b) => a - b)) {
    const width = font.glyphForCodePoint(code).advanceWidth;
    const last = runs.at(-1);
    const [first = code, ...widths] = last ?? [];
    if (last && code === first + widths.length) last.push(width);
    else runs.push([code, width]);
  }
  return runs;
}

/** Advance width of a shaped line, in units of the font. Without placing marks: fontkit throws at one that has no letter, and it changes no width. */
export function widthIn(font: Font, text: string): number {
  return font.layout(text, { mark: false, mkmk: false }).advanceWidth;
}

/** Kerning by classes: characters that kern alike share a row (left of the pair) or a column (right of it). */
function kerningClasses(font: Font, kerned: readonly number[], alone: (a: number, b: number) => number) {
  const pairs = kerned.map((a) => kerned.map((b) => widthIn(font, String.fromCodePoint(a, b)) - alone(a, b)));
  const rows = groupEqual(pairs);
  const columns = groupEqual(kerned.map((_, j) => pairs.map((row) => row[j]!)));
  const characters = (indices: number[]) => indices.map((i) => String.fromCodePoint(kerned[i]!)).join("");
  return {
    left: rows.map(characters),
    right: columns.map(characters),
    kerning: rows.map((row) => columns.map((column) => pairs[row[0]!]?.[column[0]!] ?? 0)),
  };
}

function groupEqual(vectors: number[][]): number[][] {
  const groups = new Map<string, number[]>();
  vectors.forEach((vector, index) => {
    const key = vector.join();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()];
}

function sideBySide(font: Font, codes: readonly number[]) {
  const single = new Map(codes.map((code) => [code, widthIn(font, String.fromCodePoint(code))]));
  return (a: number, b: number): number => single.get(a)! + single.get(b)!;
}

function latinFace(font: Font): FaceTable {
  return { advances: advanceRuns(font), ...kerningClasses(font, KERNED, sideBySide(font, KERNED)) };
}

/** A script's own characters, and those of no script; Latin letters are always set in the first typeface. */
function ofScript(script: RegExp) {
  return (character: string) => script.test(character) || /[\p{Script=Common}\p{Script=Inherited}]/u.test(character);
}

function hebrewFace(font: Font): FaceTable {
  const kerned = [...range(0x5d0, 0x5eb), ...[..."\u05be\u05f3\u05f4 .,:()-"].map((c) => c.codePointAt(0)!)];
  const advances = advanceRuns(font, ofScript(/\p{Script=Hebrew}/u));
  return { advances, ...kerningClasses(font, kerned, sideBySide(font, kerned)) };
}

/** The letters of Arabic, Persian and Urdu; others have their joined widths, without what a neighbour adds or takes. */
const ARABIC_LETTERS = [
  range(0x621, 0x63b),
  range(0x641, 0x64b),
  [..."پچژکگیٹڈڑںھہے "].map((c) => c.codePointAt(0)!),
].flat();

function arabicFace(font: Font): FaceTable {
  const wanted = ofScript(/\p{Script=Arabic}/u);
  const plain = { advances: advanceRuns(font, wanted), joining: joiningClasses(font, wanted) };
  const table = { family: "", unitsPerEm: 1, missing: 0, faces: { "400": plain } };
  const face = typefaceOf(table).face(400);
  // Beyond kerning in the narrow sense: lam and alef form one glyph, and some letters are wider before some others.
  return { ...plain, ...kerningClasses(font, ARABIC_LETTERS, (a, b) => face.units(String.fromCodePoint(a, b))) };
}

/** How a letter joins shows in whether its glyph changes between two joiners; which is also how wide it then is. */
function joiningClasses(font: Font, wanted: (character: string) => boolean): JoiningClass[] {
  const joiner = "\u200d";
  const glyphs = (text: string) => font.layout(text, { mark: false, mkmk: false }).glyphs;
  // A joiner is drawn as nothing at all, or as a space without width.
  const nothing = font.glyphForCodePoint(0x20).id;
  const drawn = (text: string) => glyphs(text).flatMap(({ id }) => (id === nothing ? [] : [id]));
  const classes = new Map<string, { type: JoiningClass["type"]; members: string; widths: number[] }>();
  for (const code of [...font.characterSet].sort((a, b) => a - b)) {
    const letter = String.fromCodePoint(code);
    if (!wanted(letter) || !/[\p{L}\p{Mn}\u200d]/u.test(letter) || code >= 0xfb50) continue;
    const [alone, final, initial] = [letter, joiner + letter, letter + joiner].map((text) => drawn(text).join());
    const isMark = /\p{Mn}/u.test(letter);
    const type = isMark
      ? "T"
      : code === 0x640 || code === 0x200d
        ? "C"
        : alone !== initial
          ? "D"
          : alone !== final
            ? "R"
            : undefined;
    if (!type) continue;
    const forms = type === "D" || type === "R" ? [joiner + letter, letter + joiner, joiner + letter + joiner] : [];
    const widths = forms.map((text) => widthIn(font, text)).slice(0, type === "R" ? 1 : 3);
    const key = `${type} ${widths.join()}`;
    const known = classes.get(key);
    if (known) known.members += letter;
    else classes.set(key, { type, members: letter, widths });
  }
  return [...classes.values()];
}

const FACE_OF = {
  "source-sans-3": latinFace,
  "noto-sans-arabic": arabicFace,
  "noto-sans-hebrew": hebrewFace,
} as const satisfies Readonly<Record<FontPackage, (font: Font) => FaceTable>>;
