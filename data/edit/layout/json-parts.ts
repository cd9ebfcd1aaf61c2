/** The parts of an object or a list in a JSON text, by their offsets. The text is known to be right. */

/** UTF-16 offsets, half-open. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** A field of an object, or an item of a list. */
export interface JsonPart extends JsonSpan {
  /** The name of a field; empty for an item. */
  readonly name: string;
  /** Where its value begins: at `start`, but for a field. */
  readonly value: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The parts of what begins at an offset: none where that is no object and no list. Linear, and goes into none of them. */
export function partsAt(text: string, start: number): readonly JsonPart[] {
  const opening = text.charCodeAt(start);
  if (opening !== OPEN_BRACE && opening !== OPEN_BRACKET) return [];
  const parts: JsonPart[] = [];
  let at = afterBlanks(text, start + 1);
  while (!isClosing(text.charCodeAt(at))) {
    const first = at;
    let name = "";
    if (opening === OPEN_BRACE) {
      const keyEnd = valueEnd(text, at);
      name = JSON.parse(text.slice(at, keyEnd)) as string;
      at = afterBlanks(text, afterBlanks(text, keyEnd) + 1);
    }
    const end = valueEnd(text, at);
    parts.push({ name, start: first, value: at, end });
    at = afterBlanks(text, end);
    if (text.charCodeAt(at) === COMMA) at = afterBlanks(text, at + 1);
  }
  return parts;
}

/** The offset of the first character from one on that is no blank. */
export function afterBlanks(text: string, start: number): number {
  let at = start;
  // Behind the end there is none.
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function isClosing(code: number): boolean {
  return code === CLOSE_BRACE || code === CLOSE_BRACKET || Number.isNaN(code);
}

/** Where the value ends that begins at an offset. */
export function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = stringEnd(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      // A number or a word at the end of what holds it.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (code === COMMA || code === COLON || code <= 0x20)) return at;
  }
  return text.length;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) at += 1;
  return at + 1;
}
