/** Texts that are broken on purpose: a few small changes of a whole file, the same for the same random choices. */
import type { Seeded } from "../random/seeded.ts";

/** UTF-16 units of the longest text that is made, at most 1 MB of UTF-8 where it is ASCII. */
export const LONGEST = 1_000_000;

/** What readers have stumbled over: signs of formats, numbers at edges, names with a meaning, characters without one. */
const ODD: readonly string[] = [
  ...["", " ", "\n", "\r\n", "\t", "\u0000", "\uFEFF", "\ud800", "\u202e", "\u2028", "é", "𝒳", "İ"],
  ...[
    '"',
    "'",
    "`",
    "\\",
    "\\u",
    "<",
    ">",
    "&",
    "&#0;",
    "&#x110000;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "<!DOCTYPE x [",
    "</",
    "<a>",
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ";",
    ":",
    "|",
    "#",
    "*",
    "_",
    "-",
    "–",
    "~",
    "/",
    "@",
    "!",
    "+",
    "=",
    "%",
    "..",
    "://",
  ],
  ...["0", "-1", "00", "13", "29", "31", "60", "366", "1e308", "9".repeat(20), "-271821", "300000", "-0", "0x", "NaN"],
  ...["__proto__", "constructor", "toString", "null", "true", "undefined"],
  ...[
    "5/9/2016",
    "2016-02-30",
    "2016-09-12T25:61:61Z",
    "10000 BC",
    "about",
    "between",
    "before",
    "and",
    "..",
    "Q5 2016",
    "1850s",
  ],
  ...["https://", "javascript:alert(1)", "data:,x", "http://[::1]/", "https://e.org/(", "ref. ", "Source: ", "(AP"],
  ...[
    "\n- ",
    "\n## ",
    "\n| ",
    "\n---\n",
    "\n2 CONC ",
    "\n0 @X@ INDI",
    "\nEND:VEVENT\n",
    "\nBEGIN:VEVENT\n",
    "\nRRULE:FREQ=DAILY\n",
  ],
];

type Mutation = (text: string, random: Seeded, others: readonly string[]) => string;

/** Two places of a text, in order; mostly near each other. */
function span(text: string, random: Seeded): readonly [number, number] {
  const from = random.below(text.length + 1);
  const length = random.chance(0.8) ? random.below(20) : random.below(text.length + 1);
  return [from, Math.min(text.length, from + length)];
}

const MUTATIONS: readonly Mutation[] = [
  // Left out.
  (text, random) => {
    const [from, to] = span(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  // Put in, once or a few times.
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.oneOf(ODD).repeat(1 + random.below(3)) + text.slice(at);
  },
  // Put in instead of something.
  (text, random) => {
    const [from, to] = span(text, random);
    return text.slice(0, from) + random.oneOf(ODD) + text.slice(to);
  },
  // Twice.
  (text, random) => {
    const [from, to] = span(text, random);
    return text.slice(0, to) + text.slice(from);
  },
  // A number is another one.
  (text, random) => {
    const numbers = [...text.matchAll(/\d+/gu)];
    if (numbers.length === 0) return text;
    const { 0: number, index } = random.oneOf(numbers);
    const other = random.chance(0.5) ? random.oneOf(ODD) : String(random.below(3000));
    return text.slice(0, index) + other + text.slice(index + number.length);
  },
  // Cut off.
  (text, random) => text.slice(0, random.below(text.length + 1)),
  // A piece of another file.
  (text, random, others) => {
    const other = random.oneOf(others);
    const [from, to] = span(other, random);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + other.slice(from, to) + text.slice(at);
  },
  // Two lines change places.
  (text, random) => {
    const lines = text.split("\n");
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
    return lines.join("\n");
  },
];

/** A piece many times, which shows what takes longer than in proportion. */
function grown(text: string, random: Seeded): string {
  const [from, to] = span(text, random);
  const piece = random.chance(0.5) ? random.oneOf(ODD) : text.slice(from, to);
  if (piece === "") return text;
  const times = Math.floor((random.chance(0.2) ? LONGEST - text.length : 20_000) / piece.length);
  return text.slice(0, from) + piece.repeat(Math.max(0, times)) + text.slice(from);
}

/** Values instead of those of a JSON file: what its fields never hold, or hold in another kind. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    -0,
    1e308,
    300_000,
    [],
    {},
    [[]],
    [null],
    { value: {} },
    JSON.parse('{"__proto__":{"when":1}}') as unknown,
  ],
  ...["javascript:alert(1)", "<b>x</b> <a href='https://e.org/'>y</a>", "x".repeat(5000), "(AP)", "soon"],
];

/** A JSON value with one of its parts changed: another value, left out, or many times. */
function changedJson(value: unknown, random: Seeded): unknown {
  const isGroup = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!isGroup || random.chance(0.1)) {
    if (typeof value === "string" && random.chance(0.6)) return random.oneOf(MUTATIONS)(value, random, [value]);
    return random.chance(0.5) ? random.oneOf(VALUES) : random.oneOf(ODD);
  }
  const names = Object.keys(value);
  const name = random.oneOf(names);
  const held = (value as Readonly<Record<string, unknown>>)[name];
  if (!Array.isArray(value)) {
    const others = Object.entries(value).filter(([each]) => each !== name);
    if (random.chance(0.1)) return Object.fromEntries(others);
    return { ...value, [name]: changedJson(held, random) };
  }
  if (random.chance(0.2)) return (value as unknown[]).concat(Array.from({ length: random.below(50) }, () => held));
  return (value as unknown[]).map((each, index) => (String(index) === name ? changedJson(each, random) : each));
}

/** The text with changes of its values, where it is JSON, which changes of its signs mostly break at once. */
function changedValues(text: string, random: Seeded): string | undefined {
  if (!/^[[{]/u.test(text)) return undefined;
  try {
    let value = JSON.parse(text) as unknown;
    for (let left = 1 + random.below(4); left > 0; left -= 1) value = changedJson(value, random);
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * A broken file.
 *
 * @param whole the file
 * @param others files of other formats, of which pieces may be in it
 * @param growing share of files in which a piece stands thousands of times
 */
export function mutatedText(whole: string, random: Seeded, others: readonly string[], growing: number): string {
  const values = random.chance(0.7) ? changedValues(whole, random) : undefined;
  if (values !== undefined) return values.slice(0, LONGEST);
  let text = whole;
  for (let left = 1 + random.below(5); left > 0; left -= 1) text = random.oneOf(MUTATIONS)(text, random, others);
  return (random.chance(growing) ? grown(text, random) : text).slice(0, LONGEST);
}
