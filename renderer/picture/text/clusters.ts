/**
 * What a reader takes for one character: a letter with its marks, a flag, an emoji joined of several. A small part of
 * Unicode's UAX 29, written out so that it is the same in every engine.
 */
const CLUSTER = /\p{RI}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d\p{Extended_Pictographic}?)*|\p{M}+/gsu;

/** Several code points that are drawn as one picture: a flag, a family, a hand with its colour (UTS 51). */
const JOINED_EMOJI =
  /\p{RI}{2}|\p{Extended_Pictographic}(?:[\ufe0f\u20e3\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic})+/gu;

/** The text with the first code point alone of every emoji that is joined of several. */
export function withoutJoinedEmoji(text: string): string {
  return text.replace(JOINED_EMOJI, (emoji) => String.fromCodePoint(emoji.codePointAt(0)!));
}

/** The text in its clusters, in order; joined they are the text. */
export function clusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}
