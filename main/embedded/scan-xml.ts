/** Goes through the start tags of an XML text, and expands nothing: enough to find one element in a file from anywhere. */

/** The text is no XML at this UTF-16 offset; the message says why, and the way out. */
export class XmlError extends Error {
  override readonly name = "XmlError";
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** Of its start tag. */
  readonly offset: number;
  /** Names and values as they are written, references in them unread. */
  readonly attributes: () => Iterable<readonly [name: string, value: string]>;
  /**
   * The text up to its end tag; undefined when that stands more than `most` UTF-16 units away.
   *
   * @throws XmlError when it holds elements, is not closed, or names entities of its own
   */
  readonly text: (most: number) => string | undefined;
}

const DAMAGED = "the file is damaged here; take it from where it was first saved";

/** What ends each piece that is passed over. Comments come first: they may hold anything. */
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Every start tag in its order. Takes time in proportion to the text, keeps nothing, needs no stack.
 *
 * @throws XmlError at the first place where the text cannot be XML
 */
export function* scanXml(text: string): Generator<XmlElement> {
  let at = text.indexOf("<");
  while (at !== -1) {
    const skipped = PASSED_OVER.find(([opening]) => text.startsWith(opening, at));
    if (skipped) at = after(text, skipped[1], at + skipped[0].length);
    else if (text.startsWith("<!", at)) at = endOfDeclaration(text, at);
    else {
      const end = endOfTag(text, at);
      if (text[at + 1] !== "/") yield element(text, at, end);
      at = end;
    }
    at = text.indexOf("<", at);
  }
}

function element(text: string, offset: number, end: number): XmlElement {
  const tag = text.slice(offset + 1, end - 1);
  const name = /^[^\s/>]*/.exec(tag)?.[0] ?? "";
  return {
    name,
    offset,
    attributes: () => attributesOf(tag.slice(name.length)),
    text: (most) => (tag.endsWith("/") ? "" : content(text, { start: end, most }, name)),
  };
}

/** Quote by quote, so that no tag, however long and odd, takes more time than its length. */
function* attributesOf(tag: string): Generator<readonly [string, string]> {
  const quotes = /["']/g;
  let at = 0;
  for (let quote = quotes.exec(tag); quote; quote = quotes.exec(tag)) {
    const end = tag.indexOf(quote[0], quotes.lastIndex);
    if (end === -1) return;
    const before = tag.slice(at, quote.index).trim();
    const value = tag.slice(quotes.lastIndex, end);
    if (before.endsWith("=")) yield [before.slice(0, -1).trim().split(/\s/).at(-1) ?? "", value];
    at = end + 1;
    quotes.lastIndex = at;
  }
}

/** The offset behind a piece that ends with these characters. */
function after(text: string, ending: string, from: number): number {
  const end = text.indexOf(ending, from);
  if (end === -1) throw new XmlError(DAMAGED, from);
  return end + ending.length;
}

/** Behind the ">" of a tag; those in quoted values do not count. */
function endOfTag(text: string, start: number): number {
  const mark = /[>"']/g;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === ">") return mark.lastIndex;
    mark.lastIndex = after(text, found[0], mark.lastIndex);
  }
  throw new XmlError(DAMAGED, start);
}

/** Behind a document type with all that it declares; none of it is read. */
function endOfDeclaration(text: string, start: number): number {
  const mark = /<!--|<\?|[[\]>"']/g;
  mark.lastIndex = start + 2;
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === "[") depth += 1;
    else if (found[0] === "]") depth -= 1;
    else if (found[0] === ">") {
      if (depth <= 0) return mark.lastIndex;
    } else mark.lastIndex = after(text, CLOSING[found[0]] ?? found[0], mark.lastIndex);
  }
  throw new XmlError(DAMAGED, start);
}

const CLOSING: Readonly<Record<string, string>> = { "<!--": "-->", "<?": "?>" };

/** Text and CDATA sections up to the end tag of the element; undefined when it is longer than `most` UTF-16 units. */
function content(
  text: string,
  { start, most }: { readonly start: number; readonly most: number },
  name: string,
): string | undefined {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const next = text.indexOf("<", at);
    if (next === -1) throw new XmlError(DAMAGED, start);
    if (next - start > most) return undefined;
    parts.push(unescaped(text, at, next));
    if (text.startsWith("<![CDATA[", next)) {
      at = after(text, "]]>", next);
      parts.push(text.slice(next + "<![CDATA[".length, at - "]]>".length));
    } else if (text.startsWith("<!--", next)) at = after(text, "-->", next);
    else if (text.startsWith(`</${name}`, next)) return parts.join("");
    else
      throw new XmlError("there is an element where the text of the timeline should be; save the picture anew", next);
  }
}

/** The five that XML names itself. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** UTF-16 units that are unescaped at once: each reference takes many times its length while that is done. */
const PIECE = 65_536;
/** A reference that is longer is none. */
const LONGEST_REFERENCE = 40;

function unescaped(text: string, from: number, to: number): string {
  const pieces: string[] = [];
  for (let start = from; start < to;) {
    let end = Math.min(to, start + PIECE);
    const reference = text.lastIndexOf("&", end - 1);
    // One that begins just before the end may go on behind it.
    if (end < to && reference > end - LONGEST_REFERENCE - 2) end = reference;
    pieces.push(unescapedPiece(text, start, end));
    start = end;
  }
  return pieces.join("");
}

function unescapedPiece(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/&([^;&]{0,40});?/g, (reference, name: string, at: number) => {
    const character = Object.hasOwn(NAMED, name) ? NAMED[name] : numbered(name);
    if (character === undefined || !reference.endsWith(";"))
      throw new XmlError(
        "an entity stands here that XML does not define, and none is looked up; save the picture anew",
        from + at,
      );
    return character;
  });
}

/** The character of a numeric reference, "#38" or "#x26". */
function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? NaN) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
