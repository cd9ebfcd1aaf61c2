/** Which paragraph of a document is most like what a claim says: by the words that they share. */
import { fold } from "../../data/fold.ts";
import type { Claim } from "../../data/timeline.ts";
import { isSpan } from "../../data/timeline.ts";

/** Share of a claim's words, by weight, that a paragraph must have; below this, it is about something else. */
const LEAST_SHARE = 0.25;
/** One word in common is a coincidence. */
const LEAST_WORDS = 2;

/**
 * Index of the paragraph that has most of the words, figures and date wordings of some claims. A word counts the more,
 * the fewer paragraphs have it. Undefined when none is like them. Cost follows the length of the document.
 */
export function nearestParagraph(paragraphs: readonly string[], claims: readonly Claim[]): number | undefined {
  const wanted = new Set(claims.flatMap(wordsOfClaim));
  const found = paragraphs.map((paragraph) => wordsOf(paragraph).filter((word) => wanted.has(word)));
  const shared = found.map((words) => new Set(words));
  const frequency = new Map<string, number>();
  for (const words of shared) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + paragraphs.length / (frequency.get(word) ?? 1));
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0);
  const all = sum(wanted);
  let best: { readonly index: number; readonly share: number } | undefined;
  for (const [index, words] of shared.entries()) {
    const share = words.size < LEAST_WORDS ? 0 : sum(words) / all;
    if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { index, share };
  }
  return best?.index;
}

function wordsOfClaim({ says, speaker, when, figures = [], asserts = [] }: Claim): string[] {
  const moments = when === undefined ? [] : isSpan(when) ? [when.start, when.end] : [when];
  const numbers = figures.flatMap(({ value, min, max, moreThan, lessThan }) => [value, min, max, moreThan, lessThan]);
  return [
    says,
    speaker.name,
    ...moments.map(({ wording }) => wording ?? ""),
    ...figures.map(({ measure, unit }) => `${measure} ${unit ?? ""}`),
    ...numbers.map((number) => (number === undefined ? "" : String(number))),
    ...asserts.map(({ value }) => value),
  ].flatMap(wordsOf);
}

/** Words of three letters and more without their commonest endings, and all numbers, without the commas in them. */
function wordsOf(text: string): string[] {
  const words = fold(text)
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .match(/[\p{L}\p{M}]{3,}|\d+(?:\.\d+)?/gu);
  return (words ?? []).map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, "") : word));
}
