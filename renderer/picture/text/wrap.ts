/** Paragraphs broken into lines as Unicode's line breaking algorithm (UAX 14) allows, in every script. */
import LineBreaker from "linebreak";
import { clusters } from "./clusters.ts";
import type { Measure } from "./measure.ts";
import { STYLES, type StyleName, type TextLine, textAt } from "./text.ts";
import { mayRunLeft, readsLeft } from "./visual-order.ts";

/**
 * Lines of at most `width` px. They end where the script allows: at spaces, behind hyphens, between ideographs but not
 * before a full stop; inside a word only when the word alone is longer than a line. (Thai, Lao and Khmer, whose words
 * only a dictionary parts, break at spaces.)
 */
export function wrap(measure: Measure, style: StyleName, text: string, width: number): string[] {
  const fits = (line: string): boolean => measure(line.trimEnd(), STYLES[style]) <= width;
  // No-break spaces stay what they are.
  const flat = flattened(text);
  const lines: string[] = [];
  let line = "";
  for (const part of breakable(flat).flatMap((piece) => breakLong(piece, fits))) {
    if (line !== "" && !fits(line + part)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  const all = line === "" ? lines : [...lines, line.trimEnd()];
  return mayRunLeft(flat) ? all.map((one) => directed(one, readsLeft(flat))) : all;
}

/**
 * A paragraph in its lines, the first with its baseline at `y`. Where it is read from right to left, its lines end at
 * one right edge: that of the longest.
 *
 * @param lineHeight px between baselines
 */
export function paragraphAt(
  measure: Measure,
  style: StyleName,
  lines: readonly string[],
  { x, y, lineHeight }: { readonly x: number; readonly y: number; readonly lineHeight: number },
): TextLine[] {
  const texts = lines.map((line, index) => textAt(measure, style, line, x, y + index * lineHeight));
  if (lines.length < 2 || !lines.some(readsLeft)) return texts;
  const widest = Math.max(...texts.map(({ width }) => width));
  return texts.map((text) => ({ ...text, x: x + widest - text.width }));
}

/** The parts of a text within which no line may end: its words, without the spaces after them. */
export function unbroken(text: string): readonly string[] {
  return breakable(flattened(text)).map((part) => part.trimEnd());
}

function flattened(text: string): string {
  return text.replace(/[\t-\r \u0085\u2028\u2029]+/gu, " ").trim();
}

function breakable(text: string): string[] {
  const breaker = new LineBreaker(text);
  const pieces: string[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    pieces.push(text.slice(from, next.position));
    from = next.position;
  }
  return pieces;
}

/** A word of letters that a hyphen parts; an address or a number would be another with one. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]+[\p{P}\s]*$/u;

/**
 * What is too long for a line, in pieces that fit; a combining mark stays with the letter before it. The pieces of a
 * word end in hyphens, so that it is seen to go on.
 */
function breakLong(text: string, fits: (line: string) => boolean): string[] {
  if (fits(text)) return [text];
  const hyphen = HYPHENATED.test(text) ? "-" : "";
  const pieces: string[] = [];
  let piece = "";
  for (const cluster of clusters(text)) {
    if (piece !== "" && !fits(piece + cluster + hyphen)) {
      pieces.push(piece + hyphen);
      piece = "";
    }
    piece += cluster;
  }
  return [...pieces, piece];
}

/** A line has the direction of its paragraph, whatever it begins with: a mark without width says which. */
function directed(line: string, leftward: boolean): string {
  if (readsLeft(line) === leftward) return line;
  return leftward ? `\u200f${line}` : `\u200e${line}`;
}
