/** A line that more than one typeface or direction takes part in, as parts that every renderer sets alike. */
import type { Typeface } from "./face.ts";
import { fontRuns, type FontRun } from "./font-runs.ts";
import type { FontWeight } from "../../../data/font-table.ts";
import { levelRuns, mayRunLeft, visualOrder, type LevelRun } from "./visual-order.ts";

/** A part of a line in one typeface and one direction. */
export interface TextRun {
  /** In the order of reading, without controls of direction. */
  readonly text: string;
  /** The family's name. */
  readonly family: string;
  /** Its left end, in px from that of the line, and its width in px. */
  readonly dx: number;
  readonly width: number;
  /** Runs from right to left. */
  readonly leftward: boolean;
  /** No typeface has it: a viewer's own font sets it, or a box stands for each of its characters. */
  readonly isLacking: boolean;
  /** The width is no more than near: its letters do not add up, and their shaper is the renderer. */
  readonly near: boolean;
}

/** Controls of direction have done their work when the parts of a line are in their places. */
const CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Scripts whose words are as wide as their letters together. In others letters join, stack or change their order. */
const ADDS_UP =
  /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Cherokee}\p{Script=Thai}\p{Script=Lao}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}]*$/u;

/**
 * The parts of a line in the order of reading, each with its place; they fill the line without gaps. Tabs and line
 * ends are spaces.
 *
 * @param size in px per em
 */
export function textRuns(
  line: string,
  typefaces: readonly Typeface[],
  weight: FontWeight,
  size: number,
): readonly TextRun[] {
  const flat = line.replace(/[\t-\r\u0085\u2028\u2029]/gu, " ");
  const levels: readonly LevelRun[] = mayRunLeft(flat) ? levelRuns(flat) : [{ from: 0, to: flat.length, level: 0 }];
  const parts = overlaps(levels, fontRuns(flat, typefaces, weight))
    .map(({ from, to, ...part }) => ({ ...part, text: flat.slice(from, to).replace(CONTROLS, "") }))
    .flatMap(withoutEdges)
    .map((part) => ({ ...part, width: widthOf(part, weight, size) }));
  const places = new Map<(typeof parts)[number], number>();
  let dx = 0;
  for (const part of visualOrder(parts)) {
    places.set(part, dx);
    dx += part.width;
  }
  return parts.map((part) => ({
    text: part.text,
    family: part.typeface.family,
    dx: places.get(part) ?? 0,
    width: part.width,
    leftward: part.level % 2 === 1 && part.text !== " ",
    isLacking: part.isLacking,
    near: !part.typeface.adds && !ADDS_UP.test(part.text),
  }));
}

/** The text in pieces of one direction and one typeface each, in its order; typefaces are chosen for it as a whole. */
function overlaps(levels: readonly LevelRun[], fonts: readonly FontRun[]) {
  let end = 0;
  return fonts.flatMap(({ text, typeface, isLacking }) => {
    const start = end;
    end += text.length;
    return levels.flatMap(({ from, to, level }) => {
      const piece = { from: Math.max(from, start), to: Math.min(to, end), level, typeface, isLacking };
      return piece.from < piece.to ? [piece] : [];
    });
  });
}

/**
 * Spaces at the ends of a part stand alone: a renderer that takes each part for a line would put the last one on the
 * other side of a part from right to left (rule L1), and others leave it out.
 */
function withoutEdges<T extends { readonly text: string }>(run: T): readonly T[] {
  const {
    before = "",
    inside = "",
    after = "",
  } = /^(?<before> *)(?<inside>.*?)(?<after> *)$/su.exec(run.text)?.groups ?? {};
  return [...before, ...(inside === "" ? [] : [inside]), ...after].map((text) => ({ ...run, text }));
}

function widthOf({ text, typeface }: { text: string; typeface: Typeface }, weight: FontWeight, size: number): number {
  return (typeface.face(weight).units(text) * size) / typeface.unitsPerEm;
}
