/** Fonts that the user names for what the bundled ones lack. A font file is hostile until it is read. */
import type { Problem, Result } from "../../data/file/problems/problem.ts";
import { quoted } from "../../data/file/problems/describe-value.ts";
import type { FontWeight } from "../../data/font-table.ts";
import { BUNDLED_FONTS } from "../../renderer/picture/text/measure.ts";
import type { UserFont } from "./fonts.ts";
import { readRegularFile } from "../files/read-text.ts";
import { FontError, fontsIn, readSfnt, type SfntFacts } from "./sfnt.ts";
import type { InputFile } from "../files/input-file.ts";

interface ReadFont {
  readonly family: string;
  readonly weight: FontWeight;
  readonly facts: SfntFacts;
  readonly bytes: Uint8Array;
}

/**
 * Reads font files; files of one family become one typeface with their weights. All that is wrong is told at once.
 *
 * @param files paths, each with the name that the user knows it by. Of a collection the first font is taken, or the
 *   one whose family stands after a "#": "fonts.ttc#Noto Sans CJK SC"
 */
export async function readUserFonts(files: readonly InputFile[]): Promise<Result<readonly UserFont[]>> {
  const read = await Promise.all(files.map(readUserFont));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const families = new Map<string, ReadFont[]>();
  for (const one of read) {
    if (one.ok) families.set(one.value.family, [...(families.get(one.value.family) ?? []), one.value]);
  }
  return { ok: true, value: [...families.values()].map(typefaceOf) };
}

async function readUserFont({ path, shown }: InputFile): Promise<Result<ReadFont>> {
  const { file, family: wanted } = fragmentOf(path);
  const bytes = await readRegularFile(file);
  if ("reason" in bytes) return failed(shown, bytes.reason);
  try {
    const fonts = fontsIn(bytes);
    const families = fonts.map((font) => plainName(font.family));
    const index = wanted === undefined ? 0 : families.indexOf(wanted);
    const [font, family = ""] = [fonts[index]?.extract(), families[index]];
    if (!font)
      return failed(shown, `has no family ${quoted(wanted ?? "")}; it has ${[...new Set(families)].join(", ")}`);
    if (BUNDLED_FONTS.some((bundled) => bundled.family === family))
      return failed(shown, `${family} is among the program's own fonts; leave it out, or name another`);
    const facts = readSfnt(font);
    if (facts.spans.length === 0) return failed(shown, "it has no characters; name another font");
    const joins = await joinsEmoji(facts, font);
    return { ok: true, value: { family, weight: weightOf(facts.weight), facts: { ...facts, joins }, bytes: font } };
  } catch (error) {
    if (!(error instanceof FontError)) throw error;
    return failed(shown, error.message);
  }
}

/** A family of four in its parts: what has a rule for any emoji that is joined of several has one for this. */
const FAMILY = "\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}";

/** Whether a font that has emoji also has the rules by which their parts become one; shaping them is the only way to know. */
async function joinsEmoji({ joins, spans }: SfntFacts, bytes: Uint8Array): Promise<boolean> {
  const first = FAMILY.codePointAt(0)!;
  if (!joins || !spans.some(([from, to]) => from <= first && first <= to)) return joins;
  const { create } = await import("fontkit");
  try {
    const font = create(Buffer.from(bytes));
    return "layout" in font && font.layout(FAMILY).glyphs.length === 1;
  } catch {
    return false;
  }
}

/** A name may hold a "#" itself: one that follows a collection's ending names a family. */
function fragmentOf(path: string): { readonly file: string; readonly family?: string } {
  const { file, family } = /^(?<file>.*\.(?:ttc|otc))#(?<family>[^#/\\]*)$/isu.exec(path)?.groups ?? {};
  return file === undefined || family === undefined ? { file: path } : { file, family };
}

/** A family's name goes into style sheets as it is: letters, digits and a few signs that mean nothing there. */
function plainName(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, "")
    .trim()
    .slice(0, 100);
  return plain === "" ? "Unnamed font" : plain;
}

/** The nearest of the weights that pictures are set in, by OpenType's scale of 1 to 1000. */
function weightOf(weight: number): FontWeight {
  if (weight < 550) return 400;
  return weight < 650 ? 600 : 700;
}

/** Of two files of one weight, the one that is named last counts. */
function typefaceOf(fonts: readonly ReadFont[]): UserFont {
  const [{ family, facts }] = fonts as [ReadFont, ...ReadFont[]];
  const { unitsPerEm, missing } = facts;
  const faces = fonts.map(({ weight, facts: own }) => {
    // Weights of one family may be drawn on different grids.
    const scale = unitsPerEm / own.unitsPerEm;
    return [String(weight), { spans: own.spans.map(([first, last, width]) => [first, last, width * scale]) }] as const;
  });
  const joins = fonts.every((font) => font.facts.joins);
  const outlined = fonts.every((font) => font.facts.outlined);
  const table = { family, unitsPerEm, missing, faces: Object.fromEntries(faces), adds: false, joins, outlined };
  const files = fonts.map(({ weight, facts: { embeddable }, bytes }) => {
    return [weight, { bytes, embeddable }] as const;
  });
  return { table, files: new Map(files) };
}

function failed(file: string, reason: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ file, line: 1, column: 1, path: "", reason }] };
}
