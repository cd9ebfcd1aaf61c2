import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { shapeRun } from "./shape-run.ts";

async function open(file: string): Promise<Font> {
  const font = create(await readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`))));
  if (!("layout" in font)) throw new Error("a collection");
  return font;
}

const latin = await open("source-sans-3/400Regular/SourceSans3_400Regular.ttf");
const arabic = await open("noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf");
const glyphsOf = (font: Font, text: string, leftward: boolean) =>
  shapeRun(font, text, leftward).glyphs.map(({ id }) => id);

test("a letter that the font lacks as a whole is set from its parts, and no box stands for it", () => {
  expect(glyphsOf(latin, "Ḁḕ", false)).not.toContain(0);
  expect(glyphsOf(latin, "漢", false)).toEqual([0]);
});

test("brackets from right to left are mirrored", () => {
  expect(glyphsOf(arabic, "(ا", true)).toEqual([...glyphsOf(arabic, "ا", true), ...glyphsOf(arabic, ")", false)]);
});

test("a mark without a letter stops nothing", () => {
  expect(shapeRun(arabic, "\u0610", true).glyphs.length).toBeGreaterThan(0);
});
