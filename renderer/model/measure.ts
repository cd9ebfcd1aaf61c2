/**
 * Width of text from the bundled font's own metrics, so that layout is arithmetic and the same on every machine.
 * `source-sans-3.json` is made from the font files by `font-metrics.test.ts` (which also checks that it still fits them).
 */
import metrics from "./source-sans-3.json" with { type: "json" };

/** CSS font weights that the program draws with. */
export type FontWeight = 400 | 600 | 700;

/** Size in px and weight of one piece of text; `tracking` is extra space after each character, in px. */
export interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly tracking?: number;
}

/** Width in px of one line of text. */
export type Measure = (text: string, style: TextStyle) => number;

/** Font units per em, and the heights (in em) that vertical centring needs. */
export const CAP_HEIGHT = metrics.capHeight / metrics.unitsPerEm;

interface Face {
  readonly advances: ReadonlyMap<number, number>;
  readonly left: ReadonlyMap<number, number>;
  readonly right: ReadonlyMap<number, number>;
  readonly kerning: readonly (readonly number[])[];
}

/** A measure over the bundled Source Sans 3: advances plus pair kerning, as a text shaper would place the glyphs. */
export function measureWithSourceSans(): Measure {
  const faces = new Map<FontWeight, Face>([
    [400, face(metrics.faces["400"])],
    [600, face(metrics.faces["600"])],
    [700, face(metrics.faces["700"])],
  ]);
  return remembered((text, { size, weight, tracking = 0 }) => {
    const { advances, left, right, kerning } = faces.get(weight)!;
    let units = 0;
    let count = 0;
    let before: number | undefined;
    for (const character of text) {
      const code = character.codePointAt(0)!;
      units += advances.get(code) ?? metrics.missing;
      const after = right.get(code);
      if (before !== undefined && after !== undefined) units += kerning[before]?.[after] ?? 0;
      before = left.get(code);
      count += 1;
    }
    return (units * size) / metrics.unitsPerEm + count * tracking;
  });
}

/** More widths than this are not kept: room for the labels of some ten thousand events. */
const MOST_WIDTHS = 100_000;

/** Labels are the same from frame to frame, and so are their widths. Styles are told apart as objects. */
function remembered(measure: Measure): Measure {
  const widths = new Map<TextStyle, Map<string, number>>();
  let count = 0;
  return (text, style) => {
    const known = widths.get(style)?.get(text);
    if (known !== undefined) return known;
    if (count === MOST_WIDTHS) {
      widths.clear();
      count = 0;
    }
    const width = measure(text, style);
    const ofStyle = widths.get(style) ?? new Map<string, number>();
    widths.set(style, ofStyle.set(text, width));
    count += 1;
    return width;
  };
}

function face(table: (typeof metrics.faces)["400"]): Face {
  const advances = new Map<number, number>();
  for (const [first, ...widths] of table.advances) {
    widths.forEach((width, index) => advances.set(first! + index, width));
  }
  return { advances, left: classes(table.left), right: classes(table.right), kerning: table.kerning };
}

function classes(members: readonly string[]): Map<number, number> {
  const of = new Map<number, number>();
  members.forEach((characters, index) => {
    for (const character of characters) of.set(character.codePointAt(0)!, index);
  });
  return of;
}
