/**
 * The elements that are open in a page, and what they make of the words in them. It is a list and no tree: each element
 * is pushed once and popped once, however deep a page is nested and however broken it is.
 */

/** What becomes of words: they count; they are furniture by a name that pages give, or by the element itself; nobody sees them. */
export const WORDS = { plain: 0, byName: 1, byElement: 2, hidden: 3 } as const;
export type WordsState = (typeof WORDS)[keyof typeof WORDS];

const VOID = wordSet("area base br col embed hr img input link meta param source track wbr");
/** Their ends may be left out, and so they are pushed only where they hide something. */
const OPEN_ENDED = wordSet("p li dt dd tr td th thead tbody tfoot option optgroup html head body colgroup rt rp");
const HIDDEN = wordSet("svg template textarea select datalist script style title canvas audio video object map");
const FURNITURE = wordSet("nav aside footer form button menu dialog noscript");
const FURNITURE_ROLES = wordSet(
  "navigation banner contentinfo complementary search dialog alertdialog toolbar menu menubar tablist form",
);

/** Words in classes and ids of what stands around a text. */
const AROUND = wordSet(
  "share sharing shares social subscribe subscription newsletter related recommended recommendations cookie cookies consent " +
    "gdpr comments comment breadcrumb breadcrumbs sidebar promo promos advert advertisement advertising ads adslot sponsored " +
    "signup login navbar nav navigation menu masthead toolbar trending popular outbrain taboola paywall copyright disqus " +
    "respond skip footer teaser teasers tags widget",
);
/** Names that say something of the whole page rather than of what they stand on: "has-sidebar". */
const OF_PAGE = /^(?:has|no|with|is|not|without|hide|show)[-_]|^[a-z]+:/u;

/** The elements that are open. */
export interface ElementStack {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  /** An element with a line of its own begins or ends: what may be left open before it is closed. */
  readonly breakLine: () => void;
  readonly state: () => WordsState;
}

/** Nothing is open. */
export function elementStack(): ElementStack {
  const names: string[] = [];
  const states: WordsState[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const isOpen = (name: string) => (counts.get(name) ?? 0) > 0;
  const pop = () => {
    const name = names.pop();
    states.pop();
    if (name !== undefined) count(name, -1);
  };
  const state = () => states.at(-1) ?? WORDS.plain;
  const breakLine = () => {
    if (names.at(-1) === "p") pop();
  };
  return {
    state,
    breakLine,
    open(name, attributes) {
      if (VOID.has(name)) return;
      if (OPEN_ENDED.has(name) && names.at(-1) === name) pop();
      const isContent = isContentElement(name, attributes);
      const inContent = isOpen("article") || isOpen("main");
      const own = isContent ? WORDS.plain : ownState(name, attributes, inContent, isOpen("blockquote"));
      if (OPEN_ENDED.has(name) && own === WORDS.plain && !isContent) return;
      const around = state();
      names.push(name);
      states.push(isContent && around === WORDS.byName ? WORDS.plain : (Math.max(around, own) as WordsState));
      count(name, 1);
    },
    close(name) {
      if (!isOpen(name)) return;
      while (names.at(-1) !== name) pop();
      pop();
    },
  };
}

function isContentElement(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    name === "article" ||
    name === "main" ||
    attributes.get("role") === "main" ||
    /\barticleBody\b/u.test(attributes.get("itemprop") ?? "")
  );
}

function ownState(
  name: string,
  attributes: ReadonlyMap<string, string>,
  inContent: boolean,
  inQuote: boolean,
): WordsState {
  if (HIDDEN.has(name) || isHidden(attributes)) return WORDS.hidden;
  // The head of an article is its title and byline; the foot of a quotation says whose it is.
  if (name === "header") return inContent ? WORDS.plain : WORDS.byElement;
  if (name === "footer" && inQuote) return WORDS.plain;
  if (FURNITURE.has(name) || FURNITURE_ROLES.has(attributes.get("role") ?? "")) return WORDS.byElement;
  if (name === "html" || name === "body") return WORDS.plain;
  return isNamedAround(attributes) ? WORDS.byName : WORDS.plain;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has("hidden")) return true;
  if (attributes.get("aria-hidden") === "true") return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(
    (attributes.get("style") ?? "").slice(0, 500),
  );
}

/** UTF-16 units of classes and ids that are looked at. */
const LONGEST = 500;

function isNamedAround(attributes: ReadonlyMap<string, string>): boolean {
  const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.slice(0, LONGEST);
  return names.split(/\s/u).some((name) => {
    if (OF_PAGE.test(name)) return false;
    const words = name
      .replace(/([a-z])(?=[A-Z])/gu, "$1-")
      .toLowerCase()
      .split(/[-_]/u);
    return words.some((word) => AROUND.has(word));
  });
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
