/**
 * A walk through a JSON text with a parser that tells where things stand. That parser puts blanks, and texts with escapes,
 * together character by character, at some 30 bytes each: fifty million blanks fill 2 GB. It never gets to see that many.
 */
import { type JSONVisitor, visit } from "jsonc-parser";

/** UTF-16 units of blanks in a row that are passed on; indentation has fewer. */
const MOST_BLANKS = 1000;
/** UTF-16 units of a text that is passed on; the longest that a timeline holds has 5000 characters. */
const MOST_TEXT = 50_000;
/**
 * Levels that are walked into, twice what JSON may have: the parser calls itself for each. A quotation mark too many turns
 * texts and what stands between them around, and lets lists open in each other that nobody meant so.
 */
const MOST_LEVELS = 200;

/** Gives the offset in a text for one in its shortened form. */
export type OriginalOffset = (offset: number) => number;

/**
 * Walks through a JSON text, which may be broken. Comments are errors. A text that is far too long counts as empty.
 *
 * @param visitorFor makes the visitor. Every offset that it hears must be read through the function that it is given.
 * @returns whether the walk came to the end; it does not where the text is nested deeper than 200 levels
 */
export function visitJson(text: string, visitorFor: (original: OriginalOffset, text: string) => JSONVisitor): boolean {
  const short = shortened(text);
  try {
    visit(short.text, bounded(visitorFor(short.original, short.text)), { disallowComments: true });
    return true;
  } catch (error) {
    if (error instanceof TooDeep) return false;
    throw error;
  }
}

/** Ends a walk: the parser can be left in no other way. */
class TooDeep extends Error {
  override readonly name = "TooDeep";
}

/** The visitor, which is asked no more where the text is nested too deeply. */
function bounded(visitor: JSONVisitor): JSONVisitor {
  let open = 0;
  const into = (): void => {
    open += 1;
    if (open > MOST_LEVELS) throw new TooDeep();
  };
  return {
    ...visitor,
    onObjectBegin: (...place) => {
      into();
      return visitor.onObjectBegin?.(...place);
    },
    onArrayBegin: (...place) => {
      into();
      return visitor.onArrayBegin?.(...place);
    },
    onObjectEnd: (...place) => {
      open -= 1;
      visitor.onObjectEnd?.(...place);
    },
    onArrayEnd: (...place) => {
      open -= 1;
      visitor.onArrayEnd?.(...place);
    },
  };
}

/** What was cut out: its offset in the shortened text, and how much is gone up to there, both in UTF-16 units. */
interface Cut {
  readonly offset: number;
  readonly gone: number;
}

function shortened(text: string): { readonly text: string; readonly original: OriginalOffset } {
  const parts: string[] = [];
  const cuts: Cut[] = [];
  let copied = 0;
  let gone = 0;
  const cut = (from: number, to: number): void => {
    parts.push(text.slice(copied, from));
    copied = to;
    gone += to - from;
    cuts.push({ offset: to - gone, gone });
  };
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === QUOTE) {
      const end = endOfText(text, at);
      if (end - at > MOST_TEXT) cut(at + 1, end);
      at = end + 1;
    } else {
      const end = endOfBlanks(text, at);
      if (end - at > MOST_BLANKS) cut(at + 1, end);
      at = Math.max(end, at + 1);
    }
  }
  if (cuts.length === 0) return { text, original: (offset) => offset };
  return { text: parts.join("") + text.slice(copied), original: originalOffsets(cuts) };
}

/** Walks on with the offsets, which come in ascending order but for a few steps back. */
function originalOffsets(cuts: readonly Cut[]): OriginalOffset {
  let next = 0;
  return (offset) => {
    while (next > 0 && (cuts[next - 1]?.offset ?? 0) > offset) next -= 1;
    while ((cuts[next]?.offset ?? Infinity) <= offset) next += 1;
    return offset + (cuts[next - 1]?.gone ?? 0);
  };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Offset of the quote or line end that closes the text which opens at `start`, or of the end. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    if (code === BACKSLASH) at += 1;
  }
  return Math.min(at, text.length);
}

function endOfBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** What JSON passes over between its parts. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === LINE_FEED || code === CARRIAGE_RETURN;
}
