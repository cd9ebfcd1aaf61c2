/** JavaScript as tokens: as far as data is written in it. */

/** A part of a script. Comments and blanks are none. */
export interface Token {
  /** `date`: what stands between the brackets of `new Date(…)` or `moment(…)`. */
  readonly kind: "string" | "number" | "word" | "date" | "sign";
  /** As it is written, quotation marks included. */
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

const DATE =
  /(?:new\s+Date|(?:vis\.)?moment|Date\.parse)\s*\(\s*("[^"\n]*"|'[^'\n]*'|(?:[^()"'\s]|[^\S\n]+(?=[^()"'\s]))*)\s*\)/uy;
const WORD = /[\p{L}$_][\p{L}\p{N}$_]*(?:\.[\p{L}$_][\p{L}\p{N}$_]*)*/uy;
const NUMBER = /0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iuy;

/** The tokens of a script. Strings that are not closed end with their line, comments with the text. */
export function* tokensOf(text: string): Generator<Token, undefined> {
  let at = 0;
  const found = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const comment = commentEnd(text, at);
    if (comment !== undefined) {
      at = comment;
      continue;
    }
    const character = text.charAt(at);
    if (/\s/u.test(character)) at += 1;
    else if (`"'\``.includes(character)) {
      const end = stringEnd(text, at);
      yield { kind: "string", text: text.slice(at, end), at };
      at = end;
    } else {
      const date = found(DATE);
      const match = date ?? found(WORD) ?? found(NUMBER);
      const words = match?.[0] ?? character;
      const kind = date ? "date" : !match ? "sign" : /^[\d.]/u.test(words) ? "number" : "word";
      yield { kind, text: date ? (date[1] ?? "").trim() : words, at };
      at += words.length;
    }
  }
  return undefined;
}

/** Where the comment ends that begins here; undefined where none does. */
function commentEnd(text: string, at: number): number | undefined {
  const isLine = text.startsWith("//", at);
  if (!isLine && !text.startsWith("/*", at)) return undefined;
  const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
  return end < 0 ? text.length : isLine ? end : end + 2;
}

function stringEnd(text: string, start: number): number {
  const mark = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === mark) return at + 1;
    else if (character === "\n" && mark !== "`") return at;
  }
  return text.length;
}

const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/giu;

const ESCAPES: Readonly<Partial<Record<string, string>>> = {
  ...{ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" },
  // A line end after a backslash continues the line.
  ...{ "\n": "", "\r\n": "", "\r": "" },
};

/** What a string says, from how it is written, with its quotation marks. */
export function decodedString(written: string): string {
  return written.slice(1, written.endsWith(written.charAt(0)) ? -1 : undefined).replace(ESCAPE, (...found) => {
    const [, long, short, byte, sign = ""] = found as readonly (string | undefined)[];
    const code = Number.parseInt(long ?? short ?? byte ?? "", 16);
    if (Number.isNaN(code)) return ESCAPES[sign] ?? sign;
    return code > 0x10ffff ? "\uFFFD" : String.fromCodePoint(code);
  });
}

/**
 * The date that stands between the brackets of `new Date(…)`: ISO text of as many parts as it has, where they are numbers
 * (months count from 0 there); the number, where it is one (ms since 1970); the string, where it is one; all else as it is
 * written.
 */
export function jsDate(written: string): string | number {
  if (/^["']/u.test(written)) return decodedString(written);
  if (/^-?\d{1,16}$/u.test(written)) return Number(written);
  const parts = written.split(",").map((part) => part.trim());
  if (parts.length < 2 || parts.length > 7 || !parts.every((part) => /^-?\d{1,6}$/u.test(part)))
    return `new Date(${written})`;
  const [year = 0, month = 0, day, hour, minute, second] = parts.map(Number);
  // Two figures are of the 20th century there.
  const full = year >= 0 && year <= 99 ? 1900 + year : year;
  const date = [signedYear(full), month + 1, day].filter((part) => part !== undefined).map(twoDigits);
  const time = [hour, hour === undefined ? undefined : (minute ?? 0), second].filter((part) => part !== undefined);
  return date.join("-") + (time.length === 0 ? "" : `T${time.map(twoDigits).join(":")}`);
}

function signedYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(year < 0 || year > 9999 ? 6 : 4, "0");
  return year < 0 ? `-${digits}` : year > 9999 ? `+${digits}` : digits;
}

function twoDigits(part: string | number): string {
  return String(part).padStart(2, "0");
}
