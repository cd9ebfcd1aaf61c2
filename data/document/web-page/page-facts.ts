/** What a page says of itself in its elements, as it stands: its tags, its data, its bylines and times. */
import type { HtmlHandler } from "../../import/text/html-tokens.ts";

/** A tag with a name and what it says. */
export interface MetaTag {
  /** Of `name`, `property`, `itemprop` or `http-equiv`, in lower case. */
  readonly name: string;
  readonly content: string;
}

/** Words of an element that says who wrote a page, or when. */
export interface NamedWords {
  readonly words: string;
  /** Which element it was, as people write it: "time", "rel=author", "class byline". */
  readonly from: string;
}

/** What was found, in the order of the page. */
export interface PageFacts {
  readonly metas: readonly MetaTag[];
  readonly title?: string;
  readonly heading?: string;
  readonly language?: string;
  readonly canonical?: string;
  /** The address that a program wrote into a comment when it saved the page. */
  readonly savedFrom?: string;
  /** Texts of JSON-LD. */
  readonly data: readonly string[];
  readonly bylines: readonly NamedWords[];
  /** Dates of `time` elements: those that say that they are the date of publication first. */
  readonly times: readonly NamedWords[];
}

/** How much is kept: far above any page that means well. UTF-16 units, and numbers of things. */
const MOST = { metas: 2000, data: 4_000_000, words: 300, lists: 20 };

/** What browsers and SingleFile write. */
const SAVED_FROM = [/saved from url=\(\d+\)\s*(\S+)/iu, /saved with [\s\S]{0,500}?\burl: (\S+)/iu];
const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author|authors|writer|reporter)(?:$|[\s_-])/iu;
const PUBLISHED = /publish|posted|pubdate|dateline|entry-date/iu;

/** A run of words that is gathered until its element ends. */
interface Capture {
  readonly element: string;
  depth: number;
  words: string;
  readonly done: (words: string) => unknown;
}

/** Gathers the facts while a page is read. */
export interface FactCollector extends Required<HtmlHandler> {
  readonly facts: () => PageFacts;
}

/** What is being gathered. */
interface GrowingFacts {
  readonly facts: { -readonly [K in keyof PageFacts]?: PageFacts[K] };
  readonly metas: MetaTag[];
  readonly bylines: NamedWords[];
  readonly times: NamedWords[];
  readonly published: NamedWords[];
  readonly captures: ReturnType<typeof capturing>;
}

/** Nothing read yet. */
export function factCollector(): FactCollector {
  const captures = capturing();
  const growing: GrowingFacts = { facts: {}, metas: [], bylines: [], times: [], published: [], captures };
  const data: string[] = [];
  let script: string[] | undefined;
  let scripted = 0;
  return {
    opened(name, attributes) {
      captures.opened(name);
      const isData = name === "script" && /^application\/ld\+json/iu.test((attributes.get("type") ?? "").trim());
      script = isData ? [] : undefined;
      collectElement(name, attributes, growing);
    },
    closed(name) {
      captures.closed(name);
      if (name === "script" && script) data.push(script.join(""));
      script = undefined;
    },
    text: captures.text,
    silent(words) {
      scripted += script ? words.length : 0;
      if (script && scripted <= MOST.data) script.push(words);
    },
    comment(words) {
      const beginning = words.slice(0, 2000);
      const found = SAVED_FROM.map((form) => form.exec(beginning)?.[1]).find((address) => address !== undefined);
      if (found !== undefined) growing.facts.savedFrom ??= found;
    },
    facts() {
      const { facts, metas, bylines, times, published } = growing;
      return { ...facts, metas, data, bylines, times: [...published, ...times] };
    },
  };
}

function collectElement(name: string, attributes: ReadonlyMap<string, string>, growing: GrowingFacts): void {
  const { facts, captures, bylines } = growing;
  if (name === "meta") collectMeta(attributes, growing);
  else if (name === "html") facts.language ??= attributes.get("lang") ?? attributes.get("xml:lang") ?? "";
  else if (name === "link" && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes.get("rel") ?? ""))
    facts.canonical ??= attributes.get("href") ?? "";
  else if (name === "title") captures.start(name, (words) => (facts.title ??= words));
  else if (name === "h1") captures.start(name, (words) => (facts.heading ??= words));
  else if (name === "time") collectTime(attributes, growing);
  const byline = bylineElement(attributes);
  if (byline !== undefined) captures.start(name, (words) => keep(bylines, { words, from: byline }));
}

function collectMeta(attributes: ReadonlyMap<string, string>, { metas }: GrowingFacts): void {
  const content = attributes.get("content") ?? "";
  const names = ["name", "property", "itemprop", "http-equiv"].flatMap((key) => attributes.get(key) ?? []);
  for (const name of new Set(names))
    if (content.length < 10_000) keep(metas, { name: name.trim().toLowerCase(), content }, MOST.metas);
}

function collectTime(attributes: ReadonlyMap<string, string>, { times, published, captures }: GrowingFacts): void {
  const says = `${attributes.get("itemprop") ?? ""} ${(attributes.get("class") ?? "").slice(0, 200)}`;
  const isPublished = attributes.has("pubdate") || PUBLISHED.test(says);
  const written = attributes.get("datetime");
  const add = (words: string) => {
    if (isPublished) keep(published, { words, from: "time of publication" });
    else keep(times, { words, from: "time" });
  };
  // A date that is cut is another date; blanks are none of it.
  if (written !== undefined) add(written.trim().slice(0, MOST.words));
  else captures.start("time", add);
}

function keep<T>(list: T[], one: T, most = MOST.lists): void {
  if (list.length < most) list.push(one);
}

function bylineElement(attributes: ReadonlyMap<string, string>): string | undefined {
  if (/(?:^|\s)author(?:\s|$)/iu.test(attributes.get("rel") ?? "")) return "rel=author";
  if (/(?:^|\s)author(?:\s|$)/iu.test(attributes.get("itemprop") ?? "")) return "itemprop=author";
  return BYLINE_CLASS.test((attributes.get("class") ?? "").slice(0, 200)) ? "class byline" : undefined;
}

/** Gathers words of a few elements at a time. */
function capturing() {
  let open: Capture[] = [];
  return {
    start(element: string, done: (words: string) => unknown) {
      if (open.length < 8) open.push({ element, depth: 1, words: "", done });
    },
    opened(name: string) {
      for (const one of open) if (one.element === name) one.depth += 1;
    },
    text: (words: string) => {
      for (const one of open)
        if (one.words.length < MOST.words)
          one.words += (one.words === "" ? words.trimStart() : words).slice(0, MOST.words);
    },
    closed(name: string) {
      for (const one of open) if (one.element === name) one.depth -= 1;
      const ended = open.filter(({ depth }) => depth <= 0);
      if (ended.length === 0) return;
      open = open.filter(({ depth }) => depth > 0);
      for (const { words, done } of ended) if (words.trim() !== "") done(words);
    },
  };
}
