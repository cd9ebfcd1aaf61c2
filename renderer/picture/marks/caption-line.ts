/** The line under a title: chips, note, pill; as much of it as there is room for. */
import { chipAt, CHIP_GAP, CHIP_HEIGHT, chipWidth, type CodedSource } from "./chip.ts";
import type { Measure } from "../text/measure.ts";
import type { Chip, GlyphBody } from "../scene.ts";
import { baselineFor, STYLES, textAt } from "../text/text.ts";

/** Between chips, note and pill. */
const ITEM_GAP = 7;
const PILL_PADDING = 7;
/** The line takes at most this share of the plot, so that it has room on one side of every mark. */
const SHARE = 0.47;
/** What a caption is left behind a title on its line, px: a chip and a sign. */
const LEAST = 60;

/** What there is to say. */
export interface Caption {
  readonly sources: readonly CodedSource[];
  readonly note?: string;
  /** BCP 47 tag of the words that the note quotes. */
  readonly language?: string;
  readonly pill?: string;
  /** Whether the pill tells what accounts differ on, and not what can all be true. */
  readonly isDisputed?: boolean;
  /** Of the note that says it instead of the pill. */
  readonly number?: number;
}

/** As much of it as there is room for, and how wide that is, px. */
export interface FittedCaption extends Caption {
  readonly width: number;
}

/** Chips, note and pill with their places; the line begins at `x`, its chips at `top`. */
export function setCaption(
  { sources, note, language, pill, isDisputed = true }: FittedCaption,
  place: { x: number; top: number },
  measure: Measure,
): CaptionLine {
  const baseline = baselineFor("note", place.top + CHIP_HEIGHT / 2);
  let { x } = place;
  const chips: Chip[] = sources.map((source) => {
    const chip = chipAt(measure, source, x, place.top);
    x += chip.box.width + CHIP_GAP;
    return chip;
  });
  if (chips.length > 0) x += ITEM_GAP - CHIP_GAP;
  const noteLine = note === undefined ? undefined : textAt(measure, "note", note, x, baseline);
  x += noteLine === undefined ? 0 : noteLine.width + ITEM_GAP;
  return {
    chips,
    ...(noteLine && { note: language === undefined ? noteLine : { ...noteLine, language } }),
    ...(pill !== undefined && {
      pill: {
        box: { x, y: place.top, width: pillWidth(pill, measure), height: CHIP_HEIGHT },
        text: textAt(measure, isDisputed ? "differs" : "agrees", pill, x + PILL_PADDING, baseline),
      },
    }),
  };
}

/** What a caption shares, px: the width of the plot, and what stands on its line before it. */
export interface CaptionRoom {
  readonly plot: number;
  readonly before: number;
}

export type CaptionLine = Pick<GlyphBody, "chips" | "note" | "pill">;

/** Chips first; a note, then the words of the pill give way, and chips that have no room are counted. */
export function fitCaption(caption: Caption, { plot, before }: CaptionRoom, measure: Measure): FittedCaption {
  const room = before === 0 ? plot * SHARE : Math.max(LEAST, plot * SHARE - before);
  const { number } = caption;
  const isNumbered = number !== undefined;
  const mark = caption.isDisputed === false ? "≈" : "≠";
  const sign = isNumbered ? `${mark} ${String(number)}` : caption.pill === undefined ? undefined : mark;
  const spelled = isNumbered || caption.pill === undefined ? sign : `${mark} ${caption.pill}`;
  const tries: readonly (readonly [note: string | undefined, pill: string | undefined])[] = [
    [caption.note, spelled],
    [undefined, spelled],
    [caption.note, sign],
    [undefined, sign],
  ];
  const lines = tries.map(([note, pill]) => lineOf(caption.sources, note, pill, measure));
  const fitted =
    lines.find(({ width }) => width <= room) ?? counted(caption.sources, sign, { room, isNumbered }, measure);
  const { isDisputed, language, note } = caption;
  return {
    ...fitted,
    ...(language !== undefined && fitted.note === note && { language }),
    ...(isDisputed !== undefined && { isDisputed }),
  };
}

function counted(
  sources: readonly CodedSource[],
  pill: string | undefined,
  { room, isNumbered }: { room: number; isNumbered: boolean },
  measure: Measure,
): FittedCaption {
  for (let shown = sources.length - 1; shown > 0; shown -= 1) {
    const line = lineOf(sources.slice(0, shown), `+${String(sources.length - shown)}`, pill, measure);
    if (line.width <= room) return line;
  }
  return lineOf(
    sources.slice(0, 1),
    sources.length > 1 ? `+${String(sources.length - 1)}` : undefined,
    // A number that a note has is not left out.
    isNumbered ? pill : undefined,
    measure,
  );
}

function lineOf(
  sources: readonly CodedSource[],
  note: string | undefined,
  pill: string | undefined,
  measure: Measure,
): FittedCaption {
  const chips = sources.reduce((sum, chip) => sum + chipWidth(measure, chip) + CHIP_GAP, -CHIP_GAP);
  const parts = [
    ...(sources.length === 0 ? [] : [chips]),
    ...(note === undefined ? [] : [measure(note, STYLES.note)]),
    ...(pill === undefined ? [] : [pillWidth(pill, measure)]),
  ];
  const width = parts.reduce((sum, part) => sum + part + ITEM_GAP, parts.length === 0 ? 0 : -ITEM_GAP);
  return { sources, width, ...(note !== undefined && { note }), ...(pill !== undefined && { pill }) };
}

function pillWidth(pill: string, measure: Measure): number {
  return measure(pill, STYLES.differs) + 2 * PILL_PADDING;
}
