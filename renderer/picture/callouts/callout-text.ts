/** The words of a callout, broken into a few lines. */
import type { Measure } from "../text/measure.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import { unbroken, wrap } from "../text/wrap.ts";

/** Between the baselines of a callout's lines, px. */
export const CALLOUT_LINE = 15;
/** Lines of a callout before it is cut. */
export const MOST_CALLOUT_LINES = 3;
const STEP = 20;

/** A callout in its lines; its width is that of the longest, px. */
export interface CalloutText {
  readonly lines: readonly string[];
  readonly width: number;
  /** Whether its words do not all stand in them. */
  readonly isCut: boolean;
}

/** How wide a callout is where its words have room in three lines of that width, and how wide it may become; px. */
export interface CalloutRoom {
  readonly least: number;
  readonly most: number;
}

/** As narrow as three lines allow; the last line of words that have no room ends in an ellipsis. */
export function setCallout(text: string, { least, most }: CalloutRoom, measure: Measure): CalloutText {
  const longest = Math.max(0, ...unbroken(text).map((word) => measure(word, STYLES.callout)));
  for (let width = Math.min(most, Math.max(least, longest)); ; width = Math.min(most, width + STEP)) {
    const lines = wrap(measure, "callout", text, width);
    if (lines.length <= MOST_CALLOUT_LINES) return textOf(balanced(text, lines, width, measure), false, measure);
    if (width < most) continue;
    const last = ellipsize(measure, "callout", lines.slice(MOST_CALLOUT_LINES - 1).join(" "), most);
    return textOf([...lines.slice(0, MOST_CALLOUT_LINES - 1), last], true, measure);
  }
}

/** The same number of lines, as narrow as they can be: then none is much shorter than the others. */
function balanced(text: string, lines: readonly string[], width: number, measure: Measure): readonly string[] {
  let best = lines;
  for (let narrower = width - STEP / 2; narrower > width / 2; narrower -= STEP / 2) {
    const tried = wrap(measure, "callout", text, narrower);
    const isWhole = tried.every((line) => !line.endsWith("-") || lines.includes(line));
    if (tried.length > lines.length || !isWhole) return best;
    best = tried;
  }
  return best;
}

function textOf(lines: readonly string[], isCut: boolean, measure: Measure): CalloutText {
  return { lines, width: Math.max(0, ...lines.map((line) => measure(line, STYLES.callout))), isCut };
}

/** Callouts that were set before, so that a picture that is panned does not break them again. */
export type CalloutMemory = Map<string, CalloutText>;

/** So many widths of callouts are remembered. */
const MOST_REMEMBERED = 400;

/** The same as `setCallout`, in tens of px. */
export function rememberedCallout(
  text: string,
  { least, most }: CalloutRoom,
  measure: Measure,
  memory: CalloutMemory,
): CalloutText {
  const [from, to] = [least, most].map((width) => Math.floor(width / 10) * 10) as [number, number];
  const key = `${String(from)} ${String(to)} ${text}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const set = setCallout(text, { least: from, most: to }, measure);
  memory.set(key, set);
  return set;
}
