/** HTML as a stream of tags and words. It makes no tree, so that nothing can be nested too deeply. */
import { Tokenizer } from "htmlparser2";

/** What is told of HTML while it is read. Names are lower-case. */
export interface HtmlHandler {
  readonly opened?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly closed?: (name: string) => void;
  /** Words between tags, entities decoded, as they stand; those of scripts and styles are not told. */
  readonly text?: (words: string) => void;
  /** What scripts, styles and the like hold, as it stands, in pieces. */
  readonly silent?: (words: string) => void;
  readonly comment?: (words: string) => void;
}

/** Elements whose content is no text. The tokenizer reads it as raw, up to their end. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "iframe", "noembed", "noframes", "xmp"]);

/** An ampersand that begins no entity: "a?b=1&copy=2". Old entities without a semicolon are not read. */
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu;

/** Reads a piece of HTML, whatever it is, in time proportional to it. Declarations are passed over. */
export function readHtml(html: string, { opened, closed, text, silent, comment }: HtmlHandler): void {
  const source = html.replace(BARE_AMPERSAND, "&amp;");
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  const tell = (words: string) => {
    if (!SILENT.has(name)) text?.(words);
    else silent?.(withoutEscapes(words));
  };
  const opens = () => {
    opened?.(name, attributes);
    if (!SILENT.has(name)) name = "";
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        name = source.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = source.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata: (from, to) => (value += source.slice(from, to)),
      onattribentity: (codePoint) => (value += String.fromCodePoint(codePoint)),
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opens,
      onselfclosingtag: opens,
      onclosetag(from, to) {
        name = "";
        closed?.(source.slice(from, to).toLowerCase());
      },
      ontext: (from, to) => tell(source.slice(from, to)),
      ontextentity: (codePoint) => tell(String.fromCodePoint(codePoint)),
      oncdata: (from, to) => tell(source.slice(from, to - 2)),
      oncomment: (from, to, endLength) => comment?.(withoutEscapes(source.slice(from, to - endLength))),
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** Where nothing is an entity, every ampersand is one of its own. */
function withoutEscapes(words: string): string {
  return words.replaceAll("&amp;", "&");
}

function nothing(): void {
  // Declarations say nothing.
}
