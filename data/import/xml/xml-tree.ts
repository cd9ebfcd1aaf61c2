/**
 * XML as a tree, for formats that are lists of elements. Entities that a file declares itself are not expanded: they
 * stay as they are written, and so no file can grow. Time and memory are in proportion to the text.
 */
import { Tokenizer } from "htmlparser2";

/** An element. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children; entities decoded. */
  readonly text: string;
  /** What stands between its tags, as it is written. */
  readonly source: string;
  /** In which line of the file its tag begins, from 1. */
  readonly line: number;
}

/** The element that a file consists of; or what is wrong, as a sentence without a full stop. */
export type XmlReading =
  | { readonly root: XmlNode }
  | {
      readonly problem: string;
      /** UTF-16 units from the start of the text. */
      readonly offset: number;
    };

/** No format that is read has more than ten. */
const DEEPEST = 100;

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
  readonly words: string[];
  readonly line: number;
  readonly at: number;
  contentFrom: number;
}

/** Reads a text as XML. What stands before and after its one element, such as a DOCTYPE, is passed over. */
export function readXml(text: string): XmlReading {
  const tree = growingTree(text);
  let [name, value] = ["", ""];
  const unlessEnded = (result: XmlReading | undefined) => {
    if (result) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (from, to) => unlessEnded(tree.opens(from, to)),
      onattribname: (from, to) => ([name, value] = [text.slice(from, to), ""]),
      onattribdata: (from, to) => (value += text.slice(from, to)),
      onattribentity: (codePoint) => (value += String.fromCodePoint(codePoint)),
      onattribend: () => tree.innermost()!.attributes.set(name, value),
      onopentagend: (at) => (tree.innermost()!.contentFrom = at + 1),
      onselfclosingtag: () => unlessEnded(tree.closes(0)),
      onclosetag: (from, to) => unlessEnded(tree.closesNamed(from, to)),
      ontext: (from, to) => tree.says(text.slice(from, to)),
      ontextentity: (codePoint) => tree.says(String.fromCodePoint(codePoint)),
      oncdata: (from, to, endLength) => tree.says(text.slice(from, to - endLength)),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return tree.result() ?? unfinished(tree.innermost());
}

/** The tree as far as it is read. What ends it, well or not, stays its result. */
function growingTree(text: string) {
  const open: Open[] = [];
  const lineAt = lineCounter(text);
  let result: XmlReading | undefined;
  const closes = (contentTo: number) => {
    const { name, attributes, children, words, line, contentFrom } = open.pop()!;
    const source = text.slice(contentFrom, Math.max(contentFrom, contentTo));
    const element = { name, attributes, children, text: words.join(""), source, line };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else result ??= { root: element };
    return result;
  };
  return {
    closes,
    innermost: () => open.at(-1),
    result: () => result,
    says: (words: string) => void open.at(-1)?.words.push(words),
    opens(from: number, to: number): XmlReading | undefined {
      const problem = `elements stand in each other more than ${String(DEEPEST)} deep`;
      if (open.length === DEEPEST) result ??= { problem, offset: from };
      const name = text.slice(from, to);
      open.push({
        ...{ name, attributes: new Map(), children: [], words: [] },
        ...{ line: lineAt(from), at: from, contentFrom: from },
      });
      return result;
    },
    closesNamed(from: number, to: number): XmlReading | undefined {
      const name = text.slice(from, to);
      if (open.at(-1)?.name === name) return closes(from - 2);
      const problem = `</${name.slice(0, 60)}> of line ${String(lineAt(from))} closes no element that is open`;
      result ??= { problem, offset: from };
      return result;
    },
  };
}

function unfinished(open: Open | undefined): XmlReading {
  if (!open) return { problem: "it has no element", offset: 0 };
  const { name, line, at } = open;
  return { problem: `<${name.slice(0, 60)}> of line ${String(line)} is not closed`, offset: at };
}

function nothing(): void {
  // Comments and declarations say nothing.
}

/** Gives the line of a place, from 1; asked for places in their order, it looks at each character once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let lineEnd = text.indexOf("\n");
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line += 1;
      lineEnd = text.indexOf("\n", lineEnd + 1);
    }
    return line;
  };
}
