/** Lines of text, each where the scene measured it. */
import { PRIMARY_FAMILY } from "../text/measure.ts";
import { isEnglish } from "../../../data/language.ts";
import type { Scene } from "../scene.ts";
import { STYLES, type StyleName, type TextLine } from "../text/text.ts";
import type { TextRun } from "../text/text-runs.ts";
import { shape, type Attributes, type Shape } from "./shape.ts";
import type { Theme } from "./theme.ts";

/**
 * Quoted, because a family name that ends in a digit is no CSS identifier. Programs that know neither fonts within an SVG nor
 * `textLength`, such as librsvg, set type of another width where the scene measured it. Narrow families leave gaps there;
 * what "sans-serif" stands for is mostly wider, and would run into its neighbours.
 */
export const FONT_FAMILY = `'${PRIMARY_FAMILY}', 'Source Sans Pro', 'Liberation Sans Narrow', 'Arial Narrow', sans-serif`;

const VOICES: Readonly<Record<StyleName, "ink" | "muted" | "accent">> = {
  title: "ink",
  titleNarrow: "ink",
  subtitle: "muted",
  subtitleNarrow: "muted",
  asOf: "ink",
  lane: "ink",
  laneNote: "muted",
  laneCount: "muted",
  axisUpper: "ink",
  axisLower: "muted",
  axisMajor: "ink",
  event: "ink",
  column: "ink",
  note: "muted",
  differs: "accent",
  agrees: "muted",
  chip: "ink",
  legendHead: "ink",
  legend: "ink",
  legendNote: "muted",
  noteNumber: "accent",
  noteTitle: "ink",
  callout: "ink",
  ordinal: "ink",
  takeaway: "ink",
  credit: "muted",
};

/** One line of text, in the voice of its style unless `attributes` says otherwise. */
export function textShape(key: string, line: TextLine, theme: Theme, attributes: Attributes = {}): Shape {
  const { size, weight, tracking }: { size: number; weight: number; tracking?: number } = STYLES[line.style];
  const own = { "font-size": size, "font-weight": weight };
  const turned = line.turn === undefined ? {} : { transform: ["rotate", line.turn, line.x, line.y] as const };
  const voice = { fill: theme[VOICES[line.style]], ...languageAttributes(line.language), ...turned, ...attributes };
  const parts = line.runs ?? [];
  const [first] = parts;
  if (!first) {
    const spacing = { "letter-spacing": tracking, ...lengthOf(line.width - (tracking ?? 0)) };
    return {
      tag: "text",
      key,
      text: line.text,
      line,
      attributes: { x: line.x, y: line.y, ...own, ...spacing, ...voice },
    };
  }
  if (parts.length === 1) {
    const { x, ...part } = partAttributes(first, line.x);
    return { tag: "text", key, text: isolated(first), line, attributes: { x, y: line.y, ...own, ...part, ...voice } };
  }
  const children = parts.map((run, index): Shape => ({
    ...shape("tspan", String(index), partAttributes(run, line.x)),
    text: isolated(run),
  }));
  return { tag: "text", key, line, attributes: { y: line.y, ...own, ...voice }, children };
}

/**
 * What says in which language something is: `lang` for what reads SVG in a page, `xml:lang` for what reads it as XML. No
 * direction: it would turn the anchors of texts round, and every part of a line has its place already.
 */
export function languageAttributes(language: string | undefined): Readonly<Record<string, string>> {
  return language === undefined ? {} : { lang: language, "xml:lang": language };
}

/** Of what is in the program's own words: they are English, which goes without saying in a picture that is. */
export function ownWords({ language }: Pick<Scene, "language">): Readonly<Record<string, string>> {
  return language === undefined || isEnglish(language) ? {} : languageAttributes("en");
}

/**
 * Every part of a line stands where the scene put it and names its typeface: renderers differ in how they order a line
 * of two directions, and in which weight they take from a typeface that they fall back to. The order in the file is
 * that of reading.
 */
function partAttributes({ text, dx, width, family, near }: TextRun, x: number): Attributes {
  if (text === " ") return { x: x + dx };
  return { x: x + dx, "font-family": familyList(family), ...(near ? {} : lengthOf(width)) };
}

/**
 * A viewer without the font sets its own in the same width, so that nothing overlaps there either. Glyphs are scaled
 * and not spaced out, which would tear joined letters apart.
 */
function lengthOf(width: number): Attributes {
  return { textLength: width, lengthAdjust: "spacingAndGlyphs" };
}

/** Right-to-left isolate and its end: brackets and stops at the ends of a part belong to its direction. */
function isolated({ text, leftward }: TextRun): string {
  return leftward ? `\u2067${text}\u2069` : text;
}

/** The names of the families that a part is to be set in, in order. Family names are plain: see `main/fonts/user-font.ts`. */
function familyList(family: string): string {
  return family === PRIMARY_FAMILY ? FONT_FAMILY : `'${family}', ${FONT_FAMILY}`;
}
