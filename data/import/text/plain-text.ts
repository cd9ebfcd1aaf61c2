/** HTML of other formats as plain text, with its links and quotations as data. */
import { readHtml } from "./html-tokens.ts";
import { lineBuilder, type LineBuilder } from "./line-builder.ts";
import { webAddressIn } from "./addresses-in-text.ts";

/** A link that stood in HTML. */
export interface FoundLink {
  /** https or http; others are left out. */
  readonly url: string;
  /** What it was written on. */
  readonly text: string;
}

/** A quotation that stood in HTML. */
export interface FoundQuote {
  readonly text: string;
  /** Who is quoted, where the HTML says it (`cite`). */
  readonly by?: string;
}

/** What HTML says. */
export interface PlainText {
  readonly text: string;
  readonly links: readonly FoundLink[];
  readonly quotes: readonly FoundQuote[];
  /** Addresses of pictures, https or http. */
  readonly images?: readonly string[];
  /** Addresses of links and pictures that are none of the web ("javascript:…"), as they stood, a few words of each. */
  readonly refused?: readonly string[];
}

/**
 * The words of a piece of HTML; paragraphs and `br` become line breaks, entities characters. Scripts and styles have none.
 * Text that is no HTML comes back as it is. Linear time; nothing in it is ever run, fetched or drawn as markup.
 */
export function plainText(html: string): PlainText {
  if (TAG.test(html)) return wordsOf(html);
  return { text: ENTITY.test(html) ? decoded(html) : html, links: [], quotes: [] };
}

/** A tag of HTML, or a comment. Other words between angle brackets are words. */
const TAG =
  /<!--|<\/?(?:a|abbr|address|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|ins|kbd|li|link|main|mark|meta|nav|noscript|object|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?=[\s/>])/iu;

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu;

/** Text without tags, its entities as characters. */
function decoded(text: string): string {
  const parts: string[] = [];
  readHtml(text.replaceAll("<", "&lt;"), { text: (words) => parts.push(words) });
  return parts.join("");
}

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section summary table tr ul"
  ).split(" "),
);

interface OpenQuote {
  depth: number;
  readonly words: LineBuilder;
  readonly by: LineBuilder;
  citing: boolean;
}

function wordsOf(html: string): PlainText {
  const all = lineBuilder();
  const images: string[] = [];
  const refused: string[] = [];
  const address = (text: string | undefined) => {
    const url = text === undefined ? undefined : webAddressIn(text);
    if (text !== undefined && url === undefined && /^\s*[a-z][a-z\d+.-]*:/iu.test(text))
      refused.push(text.slice(0, 60));
    return url;
  };
  const links = linkCollector();
  const quotes = quoteCollector();
  const block = () => {
    all.startLine();
    quotes.startLine();
  };
  readHtml(html, {
    text(words) {
      all.add(words);
      links.add(words);
      quotes.add(words);
    },
    opened(name, attributes) {
      if (BLOCKS.has(name)) block();
      else if (name === "br") {
        all.breakLine();
        quotes.startLine();
      } else if (name === "td" || name === "th") all.add(" ");
      quotes.opened(name);
      if (name === "a") links.open(address(attributes.get("href")));
      const image = name === "img" ? address(attributes.get("src")) : undefined;
      if (image !== undefined) images.push(image);
    },
    closed(name) {
      if (BLOCKS.has(name)) block();
      quotes.closed(name);
      if (name === "a") links.close();
    },
  });
  return {
    text: all.text(),
    links: links.found(),
    quotes: quotes.found(),
    ...(images.length > 0 && { images }),
    ...(refused.length > 0 && { refused }),
  };
}

/** Links do not nest in HTML: one that opens ends the one before. */
function linkCollector() {
  const found: FoundLink[] = [];
  let open: { readonly url: string; readonly words: LineBuilder } | undefined;
  const close = () => {
    if (open) found.push({ url: open.url, text: open.words.text() });
    open = undefined;
  };
  return {
    add: (words: string) => open?.words.add(words),
    open(url: string | undefined) {
      close();
      if (url !== undefined) open = { url, words: lineBuilder() };
    },
    close,
    found() {
      close();
      return found;
    },
  };
}

/** A quotation within another is part of it. */
function quoteCollector() {
  const found: FoundQuote[] = [];
  let open: OpenQuote | undefined;
  const close = () => {
    const quote = open && quoteOf(open.words.text(), open.by.text());
    if (quote) found.push(quote);
    open = undefined;
  };
  return {
    add: (words: string) => (open?.citing ? open.by : open?.words)?.add(words),
    startLine: () => open?.words.startLine(),
    opened(name: string) {
      if (name === "blockquote") {
        if (open) open.depth += 1;
        else open = { depth: 1, words: lineBuilder(), by: lineBuilder(), citing: false };
      } else if (open && (name === "cite" || name === "footer")) {
        open.citing = true;
        open.by.add(" ");
      }
    },
    closed(name: string) {
      if (!open) return;
      if (name === "cite" || name === "footer") open.citing = false;
      if (name === "blockquote" && (open.depth -= 1) === 0) close();
    },
    found() {
      close();
      return found;
    },
  };
}

const DASH = /^(?:[—–―]|--)\s*/u;

/** Who is quoted stands in a `cite`, or after a dash on the last line. */
function quoteOf(words: string, cite: string): FoundQuote | undefined {
  const lines = words.split("\n");
  const last = lines.at(-1) ?? "";
  // A dash alone is what stood before a `cite`.
  const isDash = /^[—–―-]+$/u.test(last);
  const signed = cite === "" && lines.length > 1 && !isDash && DASH.test(last);
  const text = (signed || isDash ? lines.slice(0, -1) : lines).join("\n");
  const by = (signed ? last : cite).replace(DASH, "").trim();
  if (text === "") return undefined;
  return { text, ...(by !== "" && { by }) };
}
