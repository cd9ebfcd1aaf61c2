/** Words that lists and counts are told in, the same on every surface. */
import { numberText } from "./wording.ts";

/**
 * A number with its noun, whose plural ends in "s".
 *
 * @example counted(1, "event") // "1 event"
 * @example counted(1200, "claim") // "1,200 claims"
 */
export function counted(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** @example listed(["a", "b", "c"]) // "a, b and c" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** Text with a full stop, unless a mark ends it already. */
export function stopped(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The text as a sentence of its own. @example asSentence("note 3") // "Note 3." */
export function asSentence(text: string): string {
  return stopped(text.replace(/^./u, (letter) => letter.toUpperCase()));
}
