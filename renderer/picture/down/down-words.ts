/** The words of a row: its title in whole words, and under it chips, note and pill. */
import { CALLOUT_LINE, type CalloutText } from "../callouts/callout-text.ts";
import type { Caption } from "../marks/caption-line.ts";
import { chipAt, CHIP_GAP, CHIP_HEIGHT, chipWidth, type CodedSource } from "../marks/chip.ts";
import type { Chip, GlyphBody, Pill } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, ellipsize, STYLES, type StyleName, type TextLine } from "../text/text.ts";
import { paragraphAt, wrap } from "../text/wrap.ts";
import type { DownSheet } from "./down-sheet.ts";

/** Middle of a row's first line, px from its top. */
export const FIRST_MIDDLE = 13;
const TITLE_LINE = 18;
const NOTE_LINE = 15;
const CAPTION_LINE = 20;
const ITEM_GAP = 7;
const PILL_PADDING = 7;
/** Lines of a title before it is cut. */
const MOST_LINES = 4;

/** Words with their places, from the rail and the top of the row, and where they end, px. */
export interface DownWords extends Pick<GlyphBody, "title" | "chips" | "note" | "pill" | "callout"> {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

/** What is said of a row. */
export interface DownSaid extends Caption {
  readonly title: string;
}

/** Title over caption; `top` is where the row begins. */
export function setWords({ title, ...caption }: DownSaid, sheet: DownSheet, measure: Measure): DownWords {
  const [first = "", ...others] = cutLines(wrap(measure, "event", title, sheet.textWidth), sheet.textWidth, measure);
  const y = baselineFor("event", FIRST_MIDDLE);
  const [line, ...lines] = paragraphAt(measure, "event", [first, ...others], {
    x: sheet.textX,
    y,
    lineHeight: TITLE_LINE,
  });
  const top = FIRST_MIDDLE + TITLE_LINE / 2 + others.length * TITLE_LINE + 1;
  const flow = flowOf(caption, sheet, top, measure);
  return { title: line!, ...flow, lines: [...lines, ...flow.lines] };
}

/** From words to what an editor writes under them, and from its rule to its lines, px. */
const CALLOUT_ABOVE = 5;
const CALLOUT_INDENT = 8;

/** The words of a row, and under them what an editor writes on it, beside a rule. */
export function withCallout(words: DownWords, { lines, isCut }: CalloutText, x: number, measure: Measure): DownWords {
  const top = words.bottom + CALLOUT_ABOVE;
  const bottom = top + lines.length * CALLOUT_LINE;
  const set = paragraphAt(measure, "callout", lines, {
    x: x + CALLOUT_INDENT,
    y: baselineFor("callout", top + CALLOUT_LINE / 2),
    lineHeight: CALLOUT_LINE,
  });
  const callout = { lines: set, rule: { x: x + 0.5, y1: top, y2: bottom }, ...(isCut && { isCut: true as const }) };
  return { ...words, callout, bottom: bottom + 2 };
}

/** At most four lines; the last of more ends in an ellipsis. */
function cutLines(lines: readonly string[], width: number, measure: Measure): readonly string[] {
  const last = lines.slice(MOST_LINES - 1).join(" ");
  return last === "" ? lines : [...lines.slice(0, MOST_LINES - 1), ellipsize(measure, "event", last, width)];
}

type Flow = Omit<DownWords, "title">;

/** Chips, note and pill one after the other, on as many lines as they need; `top` is that of the first, px. */
export function flowOf(
  { sources, note, language, pill, isDisputed = true, number }: Caption,
  sheet: DownSheet,
  top: number,
  measure: Measure,
): Flow {
  const { textX, textWidth } = sheet;
  const pen = { x: textX, y: top };
  const edge = textX + textWidth;
  const turn = (width: number): void => {
    if (pen.x === textX || pen.x + width <= edge) return;
    pen.x = textX;
    pen.y += CAPTION_LINE;
  };
  const chips = sources.map((source): Chip => {
    turn(chipWidth(measure, source));
    const chip = chipAt(measure, source, pen.x, pen.y);
    pen.x += chip.box.width + CHIP_GAP;
    return chip;
  });
  if (chips.length > 0) pen.x += ITEM_GAP - CHIP_GAP;
  const noted = note === undefined ? [] : wordsAt(note, "note", pen, { textX, edge }, measure);
  const [first, ...others] = language === undefined ? noted : noted.map((line) => ({ ...line, language }));
  const sign = isDisputed ? "≠" : "≈";
  const spelled = number === undefined ? pill && `${sign} ${pill}` : `${sign} ${String(number)}`;
  const set =
    spelled === undefined
      ? undefined
      : pillAt(spelled, isDisputed ? "differs" : "agrees", pen, { textX, edge }, measure);
  const isEmpty = chips.length === 0 && !first && !set;
  return {
    chips,
    ...(first && { note: first }),
    ...(set && { pill: set }),
    lines: others,
    bottom: isEmpty ? top : pen.y + CHIP_HEIGHT,
  };
}

interface Pen {
  x: number;
  y: number;
}

interface Room {
  readonly textX: number;
  readonly edge: number;
}

/** Words behind what stands before them, or on lines of their own where they do not fit there. */
function wordsAt(text: string, style: StyleName, pen: Pen, { textX, edge }: Room, measure: Measure): TextLine[] {
  const whole = measure(text, STYLES[style]);
  if (pen.x > textX && pen.x + whole > edge) Object.assign(pen, { x: textX, y: pen.y + CAPTION_LINE });
  const lines = pen.x > textX ? [text] : wrap(measure, style, text, edge - textX);
  const y = baselineFor(style, pen.y + CHIP_HEIGHT / 2);
  const set = paragraphAt(measure, style, lines, { x: pen.x, y, lineHeight: NOTE_LINE });
  pen.y += (lines.length - 1) * NOTE_LINE;
  const last = set.at(-1)!;
  pen.x = last.x + last.width + ITEM_GAP;
  return set;
}

/** A pill that holds all of its words. */
function pillAt(text: string, style: StyleName, pen: Pen, { textX, edge }: Room, measure: Measure): Pill {
  const around = 2 * PILL_PADDING;
  if (pen.x > textX && pen.x + measure(text, STYLES[style]) + around > edge)
    Object.assign(pen, { x: textX, y: pen.y + CAPTION_LINE });
  const top = pen.y;
  const lines = wrap(measure, style, text, edge - pen.x - around);
  const y = baselineFor(style, top + CHIP_HEIGHT / 2);
  const [first, ...more] = paragraphAt(measure, style, lines, { x: pen.x + PILL_PADDING, y, lineHeight: NOTE_LINE });
  const width = Math.max(...[first!, ...more].map((line) => line.width)) + around;
  pen.y += (lines.length - 1) * NOTE_LINE;
  return {
    box: { x: pen.x, y: top, width, height: CHIP_HEIGHT + (lines.length - 1) * NOTE_LINE },
    text: first!,
    ...(more.length > 0 && { more }),
  };
}

/** What is told where another source puts an event. */
export function elsewhereWords(
  sources: readonly CodedSource[],
  title: string,
  sheet: DownSheet,
  measure: Measure,
): Pick<DownWords, "chips" | "lines" | "bottom"> {
  const flow = flowOf({ sources, note: `here: ${title}` }, sheet, FIRST_MIDDLE - CHIP_HEIGHT / 2, measure);
  return { chips: flow.chips, lines: [flow.note!, ...flow.lines], bottom: flow.bottom };
}
