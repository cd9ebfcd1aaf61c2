import { quotedWhole } from "./describe-value.ts";

/** Beyond this many edits, a suggestion is a guess. */
const MAX_EDITS = 2;
/** Longer words are no slips of the pen, and comparing them costs the product of their lengths. */
const MAX_LENGTH = 60;

/**
 * The candidate that a word was probably meant to be: at most two edits away, and fewer than half of its letters.
 * Undefined when there is none. Case does not count as a difference.
 *
 * @example nearest("sorce", ["source", "speaker"]) // "source"
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const limit = Math.min(MAX_EDITS, Math.floor((word.length - 1) / 2));
  let best: string | undefined;
  let bestEdits = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestEdits) continue;
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits];
  }
  return best;
}

/** " Did you mean "source"?", with the space in front, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? "" : ` Did you mean ${quotedWhole(suggestion)}?`;
}

/** Levenshtein distance, in which swapping two neighbouring letters counts as one edit too. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
