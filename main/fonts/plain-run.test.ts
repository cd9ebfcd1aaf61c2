import { expect, test } from "vitest";
import { FONT_WEIGHTS, type FontWeight } from "../../data/font-table.ts";
import { openFont } from "../../e2e/generate/font-tables.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { typefaceOf } from "../../renderer/picture/text/face.ts";
import { BUNDLED_FONTS } from "../../renderer/picture/text/measure.ts";
import { plainRun } from "./plain-run.ts";
import { shapeRun, type ShapedRun } from "./shape-run.ts";

const PLAIN = [...characters(0x20, 0x7e), ...characters(0xa0, 0xac), ...characters(0xae, 0xff), ..."–—‘’“”…≈≠"];
/** Pairs that the typeface has one glyph for. */
const JOINED = new Set(["ff", "ft"]);
const [primary] = BUNDLED_FONTS.map(typefaceOf);

function characters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

/** What a document needs of a run: glyphs, and where each stands. */
const said = (run: ShapedRun | undefined) =>
  run?.glyphs.map(({ id, codePoints }, index) => {
    const { xAdvance, yAdvance, xOffset, yOffset } = run.positions[index]!;
    return [id, ...codePoints, xAdvance, yAdvance, xOffset, yOffset];
  });

function both(weight: FontWeight) {
  const font = openFont(weight);
  const plain = plainRun(font, primary!.face(weight));
  return { plain, shaped: (text: string) => shapeRun(font, text, false) };
}

test.each(FONT_WEIGHTS)("in weight %i each pair of plain characters stands as a shaper sets it", (weight) => {
  const { plain, shaped } = both(weight);
  for (const first of PLAIN) {
    const line = PLAIN.filter((second) => !JOINED.has(first + second))
      .map((second) => `${first}${second} `)
      .join("");
    expect(said(plain(line)), line).toEqual(said(shaped(line)));
  }
});

test.each(FONT_WEIGHTS)("in weight %i random lines of plain characters stand as a shaper sets them", (weight) => {
  const { plain, shaped } = both(weight);
  const random = seeded(weight);
  for (let lines = 0; lines < 100; lines += 1) {
    const line = Array.from({ length: random.below(30) }, () => random.oneOf(PLAIN)).join("");
    const run = plain(line);
    if (run) expect(said(run), line).toEqual(said(shaped(line)));
  }
});

test.each(["fi–fl–tf 1/2 ½ 1st", "US “suspends” talks…", "AVATAR To Ty. “Tø” 1,700 – 83", "(12:45) [a] {b} <c>"])(
  "%s stands as a shaper sets it",
  (line) => {
    const { plain, shaped } = both(400);
    expect(said(plain(line))).toEqual(said(shaped(line)));
  },
);

test.each([
  "Łódź",
  "off",
  "after",
  "col·lega",
  "COL·LEGA",
  "soft\u00adhyphen",
  "e\u0301",
  "Ḁ",
  "漢",
  "سوريا",
  "a\u200bb",
  "🙂",
  "→ 3",
])("%s is left to a shaper", (line) => {
  expect(both(400).plain(line)).toBeUndefined();
});
