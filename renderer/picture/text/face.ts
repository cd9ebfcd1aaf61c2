/** A typeface that can be asked: which characters it has, and how wide it sets a run of them. */
import { FONT_WEIGHTS, type FaceTable, type FontTable, type FontWeight } from "../../../data/font-table.ts";
import { withoutJoinedEmoji } from "./clusters.ts";
import { joiner } from "./joining.ts";
import { memo } from "../../../data/memo.ts";
import { firstWhere } from "../../../data/bisect.ts";

export interface Typeface {
  readonly family: string;
  readonly unitsPerEm: number;
  /** Whether `Face.units` is what a shaper would say, in every script that it has. */
  readonly adds: boolean;
  /** Whether it can draw an emoji of several parts as one. */
  readonly joins: boolean;
  face(weight: FontWeight): Face;
}

export interface Face {
  /** Whether a shaper can set this code point, if need be from its canonical parts or as nothing at all. */
  has(code: number): boolean;
  /** Width of a run in font units: advances, joined forms and pair kerning. A joined emoji is as wide as its first. */
  units(text: string): number;
}

/** Makes a typeface of its table; weights that it lacks are set in the nearest it has. */
export function typefaceOf(table: FontTable): Typeface {
  const own = (weight: FontWeight): FaceTable | undefined => table.faces[String(weight) as `${FontWeight}`];
  const there = new Set(FONT_WEIGHTS.filter((weight) => own(weight) !== undefined));
  // Of a typeface that no text needs, no table is taken apart.
  const made = memo((weight: FontWeight) => faceOf(own(weight) ?? {}, table));
  const face = memo((weight: FontWeight) => made(nearestWeight(there, weight)));
  return {
    family: table.family,
    unitsPerEm: table.unitsPerEm,
    adds: table.adds ?? true,
    joins: table.joins ?? true,
    face,
  };
}

const NEAREST: Readonly<Record<FontWeight, readonly FontWeight[]>> = {
  400: [400, 600, 700],
  600: [600, 700, 400],
  700: [700, 600, 400],
};

/** Of the weights that there are, at least one, the one that stands in for `weight`, as CSS has it. */
export function nearestWeight(there: { has(weight: FontWeight): boolean }, weight: FontWeight): FontWeight {
  return NEAREST[weight].find((candidate) => there.has(candidate)) ?? weight;
}

/** What no font has is drawn by a viewer's own: ideographs, kana, Hangul and emoji fill a square there. */
const SQUARE =
  /[\p{Extended_Pictographic}\p{RI}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u;

function faceOf(table: FaceTable, { missing, unitsPerEm }: FontTable): Face {
  const advance = remembered(advances(table));
  const left = classes(table.left ?? []);
  const right = classes(table.right ?? []);
  const kerning = table.kerning ?? [];
  const joined = joiner(table.joining ?? []);

  return {
    has: (code) => advance(code) !== undefined,
    units(line) {
      const text = withoutJoinedEmoji(line);
      const widths = joined?.(text);
      let units = 0;
      let index = 0;
      let before: number | undefined;
      for (const character of text) {
        const code = character.codePointAt(0)!;
        units += widths?.[index] ?? advance(code) ?? (SQUARE.test(character) ? unitsPerEm : missing);
        index += 1;
        // A mark above or below a letter does not come between it and the next one.
        if (joined?.isTransparent(code)) continue;
        const after = right.get(code);
        if (before !== undefined && after !== undefined) units += kerning[before]?.[after] ?? 0;
        before = left.get(code);
      }
      return units;
    },
  };
}

type Advance = (code: number) => number | undefined;

function remembered(own: Advance): Advance {
  const derived = memo((code: number) => derive(code, own));
  return (code) => own(code) ?? derived(code);
}

/** A shaper takes apart what the font lacks as a whole (Ḁ), and shows nothing for a character that is ignorable. */
function derive(code: number, own: Advance): number | undefined {
  const character = String.fromCodePoint(code);
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return 0;
  const parts = [...character.normalize("NFD")];
  if (parts.length < 2) return undefined;
  let units = 0;
  for (const part of parts) {
    const width = own(part.codePointAt(0)!);
    if (width === undefined) return undefined;
    units += width;
  }
  return units;
}

function advances({ advances = [], spans = [] }: FaceTable): Advance {
  const single = new Map<number, number>();
  for (const [first, ...widths] of advances) {
    widths.forEach((width, index) => single.set(first! + index, width));
  }
  return (code) => single.get(code) ?? inSpans(spans, code);
}

function inSpans(spans: readonly (readonly number[])[], code: number): number | undefined {
  const span = spans[firstWhere(0, spans.length, (index) => spans[index]![1]! >= code)];
  return span && span[0]! <= code ? span[2] : undefined;
}

function classes(members: readonly string[]): Map<number, number> {
  const of = new Map<number, number>();
  members.forEach((characters, index) => {
    for (const character of characters) of.set(character.codePointAt(0)!, index);
  });
  return of;
}
