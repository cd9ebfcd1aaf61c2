/** Choosing words of a document with the keys: a word or several of one paragraph, as a locator leads to one. */
import type { PassageSpan } from "../../../data/document/passage/passage-span.ts";

/** Words that are chosen. */
export interface ChosenWords {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Words by number, inclusive: where the choice began, and where it has come to. */
  readonly anchor: number;
  readonly focus: number;
}

/** A key that moves the choice. */
export interface WordKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The words of a paragraph, without the punctuation around them. */
export function wordSpans(text: string): readonly PassageSpan[] {
  const found = Array.from(text.matchAll(/[\p{L}\p{N}$£€](?:\S*[\p{L}\p{N}%])?/gu), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
  // A line of signs alone is one word.
  return found.length > 0 ? found : [{ from: 0, to: text.length }];
}

/**
 * The choice after a key: left and right go by words, up and down by paragraphs, Home and End to the ends of a paragraph.
 * With Shift it grows, within its paragraph. Undefined for other keys, and where there is nothing to choose.
 *
 * @param texts all paragraphs
 * @param chosen before; without one the first word of the paragraph `start` is next
 */
export function stepChoice(
  texts: readonly string[],
  chosen: ChosenWords | undefined,
  { key, shiftKey }: WordKey,
  start = 0,
): ChosenWords | undefined {
  if (!KEYS.has(key) || texts.length === 0) return undefined;
  if (!chosen) return one(Math.min(start, texts.length - 1), 0);
  const { paragraph, anchor, focus } = chosen;
  const last = wordSpans(texts[paragraph] ?? "").length - 1;
  const within = WITHIN[key]?.(focus, last) ?? focus;
  if (shiftKey) return { paragraph, anchor, focus: Math.min(Math.max(within, 0), last) };
  if (key === "ArrowUp") return one(Math.max(0, paragraph - 1), 0);
  if (key === "ArrowDown") return one(Math.min(texts.length - 1, paragraph + 1), 0);
  if (within > last) return paragraph + 1 < texts.length ? one(paragraph + 1, 0) : one(paragraph, last);
  if (within >= 0) return one(paragraph, within);
  return paragraph > 0 ? one(paragraph - 1, wordSpans(texts[paragraph - 1] ?? "").length - 1) : one(0, 0);
}

const WITHIN: Readonly<Record<string, (focus: number, last: number) => number>> = {
  ArrowLeft: (focus) => focus - 1,
  ArrowRight: (focus) => focus + 1,
  Home: () => 0,
  End: (_focus, last) => last,
  ArrowUp: () => 0,
  ArrowDown: (_focus, last) => last,
};
const KEYS: ReadonlySet<string> = new Set(Object.keys(WITHIN));

/** Where the chosen words stand in their paragraph. */
export function spanOfWords(text: string, { anchor, focus }: ChosenWords): PassageSpan {
  const words = wordSpans(text);
  const [first, last] = [words[Math.min(anchor, focus)], words[Math.max(anchor, focus)]];
  return { from: first?.from ?? 0, to: last?.to ?? text.length };
}

function one(paragraph: number, word: number): ChosenWords {
  return { paragraph, anchor: word, focus: word };
}
