/**
 * What a reader takes for one character: a letter with its marks, a flag, an emoji joined of several. A small part of
 * Unicode's UAX 29, written out so that it is the same in every engine.
 */
const CLUSTER = /\p{RI}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d\p{Extended_Pictographic}?)*|\p{M}+/gsu;

/** The text in its clusters, in order; joined they are the text. */
export function clusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}
