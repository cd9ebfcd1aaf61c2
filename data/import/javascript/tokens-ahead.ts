/** The tokens of a script one after the other, with a look at the one that comes next. */
import { tokensOf, type Token } from "./tokens.ts";

export interface TokensAhead {
  /** The token that `next` gives; undefined at the end. */
  readonly peek: () => Token | undefined;
  /** The next token, which is behind then. */
  readonly next: () => Token | undefined;
}

export function tokensAhead(text: string): TokensAhead {
  const tokens = tokensOf(text);
  let ahead = tokens.next();
  return {
    peek: () => ahead.value,
    next: () => {
      const { value } = ahead;
      ahead = tokens.next();
      return value;
    },
  };
}
