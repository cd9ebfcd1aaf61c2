/** Which of several typefaces sets which part of a text. */
import { clusters, withoutJoinedEmoji } from "./clusters.ts";
import type { Typeface } from "./face.ts";
import type { FontWeight } from "../../../data/font-table.ts";

/** A part of a text, in the order of the text, with the typeface that sets it. */
export interface FontRun {
  readonly text: string;
  readonly typeface: Typeface;
  /** The typeface has none of it whole, and neither has any other: a viewer's own font sets it, or boxes stand for it. */
  readonly isLacking: boolean;
}

/** Blanks, digits, brackets, marks: they belong to no script, and look best in the face of what they stand beside. */
const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;

/**
 * Splits a text by typeface. Every letter with its marks is set in the first typeface that has all of it; what belongs
 * to no script stays with what is before it (at the beginning: after it) where that typeface has it. What none has
 * whole falls to the first that has its letter, or else to the first of all: see `missingIn`.
 *
 * @param typefaces in order of preference; at least one
 */
export function fontRuns(text: string, typefaces: readonly Typeface[], weight: FontWeight): readonly FontRun[] {
  const [first] = typefaces;
  // Most texts need one typeface.
  if (first && text !== "" && hasAll(first, text, weight)) return [{ text, typeface: first, isLacking: false }];
  const parts = clusters(text);
  const chosen = parts.map((part) => (NEUTRAL.test(part) ? undefined : firstWith(part, typefaces, weight)));
  const runs: { text: string; typeface: Typeface; isLacking: boolean }[] = [];
  parts.forEach((part, index) => {
    const last = runs.at(-1);
    const beside = last?.typeface ?? chosen.find((typeface) => typeface !== undefined);
    const typeface =
      chosen[index] ?? (beside && hasAll(beside, part, weight) ? beside : firstWith(part, typefaces, weight));
    const isLacking = !isBlank(part) && !hasAll(typeface, part, weight);
    if (last?.typeface === typeface && last.isLacking === isLacking) last.text += part;
    else runs.push({ text: part, typeface, isLacking });
  });
  return runs;
}

/** The characters of a text that its typefaces do not have. A box stands for each in a picture. */
export function missingIn(text: string, typefaces: readonly Typeface[], weight: FontWeight): readonly string[] {
  return fontRuns(text, typefaces, weight).flatMap((run) => {
    const face = run.typeface.face(weight);
    // White space is drawn as a space, and what XML cannot hold as U+FFFD.
    return [...run.text].filter((character) => !/\s/u.test(character) && !face.has(character.codePointAt(0)!));
  });
}

function isBlank(part: string): boolean {
  return /^\s*$/u.test(part);
}

function firstWith(part: string, typefaces: readonly Typeface[], weight: FontWeight): Typeface {
  const whole = typefaces.find((typeface) => hasAll(typeface, part, weight));
  const letter = String.fromCodePoint(part.codePointAt(0)!);
  return whole ?? typefaces.find((typeface) => hasAll(typeface, letter, weight)) ?? typefaces[0]!;
}

function hasAll(typeface: Typeface, part: string, weight: FontWeight): boolean {
  if (!typeface.joins && withoutJoinedEmoji(part) !== part) return false;
  const face = typeface.face(weight);
  for (const character of part) if (!face.has(character.codePointAt(0)!)) return false;
  return true;
}
