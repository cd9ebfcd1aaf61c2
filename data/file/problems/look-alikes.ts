/** Characters that look like those of JSON, dates and ids, and are others: what word processors and web pages put there. */

/** What stands in a file, and what its writer meant. */
export interface LookAlike {
  readonly found: string;
  /** The plain character to write; empty for one that is to be removed. */
  readonly plain: string;
}

const PLAIN: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/[\u201c-\u201f\u00ab\u00bb\u2033\u301d-\u301f\uff02\u2018-\u201b\u2032\u00b4\uff07]/u, '"'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u, " "],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/u, ""],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u, "-"],
  [/[\uff1a\ufe55\u2236]/u, ":"],
  [/[\uff0c\ufe50\u3001]/u, ","],
  [/\uff5b/u, "{"],
  [/\uff5d/u, "}"],
  [/\uff3b/u, "["],
  [/\uff3d/u, "]"],
];

/** Digits of other scripts, each ten in a row from its zero. */
const ZEROS: readonly number[] = [0x0660, 0x06f0, 0x0966, 0xff10];

/** The look-alikes in a text, each once, in the order in which they stand. */
export function lookAlikesIn(text: string): readonly LookAlike[] {
  const found = new Map<string, LookAlike>();
  for (const character of text) {
    const plain = plainOf(character);
    if (plain !== undefined && !found.has(character)) found.set(character, { found: character, plain });
  }
  return [...found.values()];
}

/**
 * What is said of them, or nothing where there are none.
 *
 * @example lookAlikeText("“title”") // "there are characters that only look plain: write \" for “ (U+201C) and ” (U+201D)"
 */
export function lookAlikeText(text: string): string | undefined {
  const all = lookAlikesIn(text);
  if (all.length === 0) return undefined;
  const byPlain = new Map<string, string[]>();
  for (const { found, plain } of all) byPlain.set(plain, [...(byPlain.get(plain) ?? []), codePoint(found)]);
  const told = [...byPlain].map(([plain, found]) => `${advice(plain)} for ${found.join(" and ")}`);
  return `there are characters that only look plain: ${told.join(", ")}`;
}

function advice(plain: string): string {
  if (plain === "") return "write nothing";
  return plain === " " ? "write a plain space" : `write ${plain}`;
}

/** With the character itself where it is one that is seen. */
function codePoint(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{Z}\p{Cf}]/u.test(character) ? code : `${character} (${code})`;
}

function plainOf(character: string): string | undefined {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return undefined;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  return PLAIN.find(([pattern]) => pattern.test(character))?.[1];
}
