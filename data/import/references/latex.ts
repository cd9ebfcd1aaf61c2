/** The few commands of LaTeX that stand in references, as the characters that they print. */

/** Combining marks by the commands that set them on the letter that follows. */
const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: "ß",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  aa: "å",
  AA: "Å",
  i: "i",
  j: "j",
  dh: "ð",
  DH: "Ð",
  th: "þ",
  TH: "Þ",
  dj: "đ",
  DJ: "Đ",
  textendash: "–",
  textemdash: "—",
  textquoteright: "’",
  textquoteleft: "‘",
  textquotedblleft: "“",
  textquotedblright: "”",
  ldots: "…",
  dots: "…",
  textellipsis: "…",
  textbackslash: "\\",
  textasciitilde: "~",
  textasciicircum: "^",
  textbraceleft: "{",
  textbraceright: "}",
  pounds: "£",
  euro: "€",
  texteuro: "€",
  S: "§",
  copyright: "©",
  textdegree: "°",
};

/** Private characters that stand for braces that are printed, until the others are gone. */
const BRACES = { "{": "\ue000", "}": "\ue001" } as const;

/**
 * Text of a field as it is read: accents and letters as characters, dashes and quotation marks as printers set them, braces
 * and commands that only say how it looks gone. Linear time.
 */
export function textOfLatex(latex: string): string {
  if (!/[\\{}~`'-]/u.test(latex)) return latex.replace(/\s+/gu, " ").trim();
  return latex
    .replace(/[\ue000\ue001]/gu, "")
    .replace(/\\(["'`^~=.])\s?\{?\\?([A-Za-z])\}?|\\([uvHcdbkr])(?:\s+|\{)\\?([A-Za-z])\}?/gu, accented)
    .replace(/\\([{}])/gu, (_, brace: keyof typeof BRACES) => BRACES[brace])
    .replace(/\\([A-Za-z]+) ?(?:\{\})?/gu, letter)
    .replace(/\\([^A-Za-z])/gu, "$1")
    .replace(/---/gu, "—")
    .replace(/--/gu, "–")
    .replace(/``/gu, "“")
    .replace(/''/gu, "”")
    .replace(/(?<!\\)~/gu, " ")
    .replace(/[{}]/gu, "")
    .replaceAll("\ue000", "{")
    .replaceAll("\ue001", "}")
    .replace(/\s+/gu, " ")
    .trim();
}

function accented(_: string, sign?: string, letterOfSign?: string, word?: string, letterOfWord?: string): string {
  return `${letterOfSign ?? letterOfWord ?? ""}${ACCENTS[sign ?? word ?? ""] ?? ""}`.normalize("NFC");
}

function letter(_: string, command: string): string {
  return Object.hasOwn(LETTERS, command) ? LETTERS[command]! : "";
}
