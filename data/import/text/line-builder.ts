/** Puts words of HTML together as a page shows them: blanks in a row are one, and blocks stand on lines of their own. */

/** Collects words. */
export interface LineBuilder {
  /** Adds words; line ends among them are blanks. */
  readonly add: (words: string) => void;
  /** What follows begins a line. Twice in a row it is still one line end. */
  readonly startLine: () => void;
  /** Ends a line; twice in a row leaves an empty line, and more do not. */
  readonly breakLine: () => void;
  /** All words so far, without blanks at either end. */
  readonly text: () => string;
}

/** No words yet. */
export function lineBuilder(): LineBuilder {
  const parts: string[] = [];
  let blank = false;
  let breaks = 0;
  return {
    add(words) {
      for (const [at, word] of words.split(BLANKS).entries()) {
        if (at > 0) blank = true;
        const said = word.replace(UNSAID, "");
        if (said === "") continue;
        if (parts.length > 0) parts.push(breaks > 0 ? "\n".repeat(breaks) : blank ? " " : "");
        parts.push(said);
        blank = false;
        breaks = 0;
      }
    },
    startLine: () => (breaks = Math.max(breaks, 1)),
    breakLine: () => (breaks = Math.min(breaks + 1, 2)),
    text: () => parts.join(""),
  };
}

/** Those that HTML takes as one; a no-break space is shown as a blank, too. */
const BLANKS = /[ \t\n\f\r\u00A0]+/u;

/** Control characters, which no page shows. */
const UNSAID = /\p{Cc}/gu;
