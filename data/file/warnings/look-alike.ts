import { fold } from "../../fold.ts";

/** Equal for words that a reader takes for the same: whatever their case, article, punctuation or plural. */
export function lookAlike(text: string): string {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) /u, "");
  return plain.length > 3 ? plain.replace(/(?<!s)s$/u, "") : plain;
}
