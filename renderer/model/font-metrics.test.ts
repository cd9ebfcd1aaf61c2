/**
 * Makes `source-sans-3.json` from the font files (`UPDATE=1 npx vitest run renderer/model/font-metrics`), and fails when
 * the committed table is not what the installed fonts say.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { measureWithSourceSans, type FontWeight } from "./measure.ts";

const FACES = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" } as const;
const TABLE = new URL("source-sans-3.json", import.meta.url);

/** Kerned: Latin with diacritics and the punctuation of a caption. Everything else in the font has its advance only. */
const KERNED = [range(0x20, 0x7f), range(0xa0, 0x180), [..."–—‘’“”…≠"].map((c) => c.codePointAt(0)!)].flat();

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function openFont(weight: FontWeight): Font {
  const file = `@expo-google-fonts/source-sans-3/${FACES[weight]}/SourceSans3_${FACES[weight]}.ttf`;
  return create(readFileSync(fileURLToPath(import.meta.resolve(file)))) as Font;
}

/** Runs of neighbouring code points as [first, width, width, ...]. */
function advanceRuns(font: Font): number[][] {
  const runs: number[][] = [];
  for (const code of [...font.characterSet].sort((a, b) => a - b)) {
    const width = font.glyphForCodePoint(code).advanceWidth;
    const last = runs.at(-1);
    const [first = code, ...widths] = last ?? [];
    if (last && code === first + widths.length) last.push(width);
    else runs.push([code, width]);
  }
  return runs;
}

/** Kerning by classes: characters that kern alike share a row (left of the pair) or a column (right of it). */
function kerningClasses(font: Font) {
  const width = (text: string) => font.layout(text).advanceWidth;
  const single = KERNED.map((code) => width(String.fromCodePoint(code)));
  const pairs = KERNED.map((a, i) => KERNED.map((b, j) => width(String.fromCodePoint(a, b)) - single[i]! - single[j]!));
  const rows = groupEqual(pairs);
  const columns = groupEqual(KERNED.map((_, j) => pairs.map((row) => row[j]!)));
  const characters = (indices: number[]) => indices.map((i) => String.fromCodePoint(KERNED[i]!)).join("");
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

function makeTable() {
  const regular = openFont(400);
  const table = (font: Font) => ({ advances: advanceRuns(font), ...kerningClasses(font) });
  return {
    font: regular.familyName,
    version: regular.version,
    unitsPerEm: regular.unitsPerEm,
    capHeight: regular.capHeight,
    missing: regular.getGlyph(0).advanceWidth,
    faces: { "400": table(regular), "600": table(openFont(600)), "700": table(openFont(700)) },
  };
}

test("the committed metrics are those of the bundled fonts", { timeout: 60_000 }, () => {
  const made = makeTable();
  if (process.env["UPDATE"]) writeFileSync(TABLE, `${JSON.stringify(made)}\n`);
  expect(JSON.parse(readFileSync(TABLE, "utf8"))).toEqual(made);
});

test.each([
  ["US suspends talks with Russia", 600],
  ["AVATAR To Ty. Łódź “Tø” 1,700 – 83", 400],
  ["How the Syria ceasefire deal came apart", 700],
  ["Off-office staff after afternoon", 400],
] as const)("%s is as wide as a shaper sets it", (text, weight) => {
  const shaped = (openFont(weight).layout(text).advanceWidth * 20) / 1000;
  expect(measureWithSourceSans()(text, { size: 20, weight })).toBeCloseTo(shaped, 6);
});

test("a character that the font lacks takes the width of its missing-glyph box", () => {
  expect(measureWithSourceSans()("漢", { size: 10, weight: 400 })).toBeGreaterThan(0);
});
