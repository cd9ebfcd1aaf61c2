/** The paragraphs of a page as a reader sees them, and what makes each of them furniture. */
import type { HtmlHandler } from "../../import/text/html-tokens.ts";
import { lineBuilder } from "../../import/text/line-builder.ts";
import type { DocumentParagraph } from "../document-text.ts";
import { isFurnitureLine } from "../furniture-words.ts";
import { elementStack, WORDS, type WordsState } from "./element-stack.ts";

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section summary " +
    "table tbody td tfoot th thead title tr ul"
  ).split(" "),
);

/** Words of the longest line of a list that is nothing but a link, and so a menu. */
const MENU_WORDS = 15;

/** A paragraph, and what is known of it. */
interface PageParagraph {
  readonly text: string;
  readonly state: WordsState;
  /** It is an item of a list, and all of it leads elsewhere. */
  readonly isMenu: boolean;
}

/** Gathers the paragraphs while a page is read. */
export interface ParagraphCollector extends Required<Pick<HtmlHandler, "opened" | "closed" | "text">> {
  readonly paragraphs: () => readonly DocumentParagraph[];
}

/** Nothing read yet. */
export function paragraphCollector(): ParagraphCollector {
  const stack = elementStack();
  const lines = lineCollector();
  const edge = (name: string) => {
    if (!BLOCKS.has(name)) return;
    lines.finish();
    stack.breakLine();
  };
  const inside = lines.inside;
  return {
    opened(name, attributes) {
      edge(name);
      if (name === "br") lines.breakLine();
      if (name === "li") inside.item = true;
      else if (name === "pre") inside.pre = true;
      else if (name === "a") inside.link = true;
      stack.open(name, attributes);
    },
    closed(name) {
      edge(name);
      if (name === "li" || name === "ul" || name === "ol") inside.item = false;
      else if (name === "pre") inside.pre = false;
      else if (name === "a") inside.link = false;
      stack.close(name);
    },
    text(words) {
      const state = stack.state();
      if (!inside.pre) {
        lines.says(words, state);
        return;
      }
      for (const [index, part] of words.split(/\r\n|\n|\r/u).entries()) {
        if (index > 0) lines.finish();
        lines.says(part, state);
      }
    },
    paragraphs() {
      lines.finish();
      return marked(lines.found);
    },
  };
}

/** Puts words together to paragraphs. A link ends with its paragraph, at the latest. */
function lineCollector() {
  const found: PageParagraph[] = [];
  const inside = { item: false, pre: false, link: false };
  let line = startedLine();
  const finish = () => {
    const text = line.words.text();
    if (text !== "") found.push({ text, state: line.state, isMenu: inside.item && line.isLink && isShort(text) });
    line = startedLine();
    inside.link = false;
  };
  return {
    found,
    inside,
    finish,
    breakLine() {
      // Two in a row are how old pages part their paragraphs.
      if ((line.breaks += 1) > 1 || inside.pre) finish();
      else line.words.add(" ");
    },
    says(words: string, state: WordsState) {
      if (state === WORDS.hidden) return;
      line.words.add(words);
      if (!/\S/u.test(words)) return;
      line.breaks = 0;
      line.isLink &&= inside.link;
      line.state = Math.min(line.state, state) as WordsState;
    },
  };
}

function startedLine() {
  return { words: lineBuilder(), state: WORDS.hidden as WordsState, isLink: true, breaks: 0 };
}

function isShort(text: string): boolean {
  return text.split(" ", MENU_WORDS + 1).length <= MENU_WORDS;
}

/**
 * Structure says first what is furniture, then words do. Where names of classes would leave nothing of a page, they are
 * not believed; and where its elements would not either, neither are they.
 */
function marked(found: readonly PageParagraph[]): readonly DocumentParagraph[] {
  const byNames = ({ state, isMenu }: PageParagraph) => state > WORDS.plain || isMenu;
  const byElements = ({ state }: PageParagraph) => state > WORDS.byName;
  const leavesText = (isAround: (one: PageParagraph) => boolean) =>
    found.some((one) => !isAround(one) && !isFurnitureLine(one.text));
  const structure = [byNames, byElements].find(leavesText);
  return found.map((one) =>
    structure?.(one) === true || isFurnitureLine(one.text) ? { text: one.text, isFurniture: true } : { text: one.text },
  );
}
