/** Markdown within a line, as plain text with its links, pictures and tags as data. Linear time; nothing of it is markup any more. */
import type { DraftClaim, DraftMedia } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";

/** What a piece of Markdown says. */
export interface InlineText {
  /** Links as the words that they stand on; marks of emphasis and code are gone. */
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly pictures: readonly DraftMedia[];
  /** Without "#". */
  readonly tags: readonly string[];
  /** Addresses of links and pictures that are none of the web, as of scripts or of files. */
  readonly refused: readonly string[];
}

const LINK = /(!?)\[([^[\]]*)\]\(<?([^()\s<>]*(?:\([^()\s<>]*\)[^()\s<>]*)?)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/gu;
const TAG = /(?<=^|[\s(,])#([\p{L}_][\p{L}\p{N}_/-]*)/gu;

/** Reads Markdown's links, pictures, wiki links and emphasis, and tags as note programs write them ("#syria"). */
export function inlineText(markdown: string): InlineText {
  const links: { url: string; text: string }[] = [];
  const pictures: DraftMedia[] = [];
  const refused: string[] = [];
  const withoutLinks = markdown
    .replace(LINK, (_, mark: string, text: string, target: string) => {
      const url = webAddressIn(target);
      if (url === undefined) refused.push(target);
      else if (mark === "!") pictures.push({ url, ...(text.trim() !== "" && { title: text.trim() }) });
      else links.push({ url, text: text.trim() });
      return mark === "!" ? "" : text;
    })
    .replace(/\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/gu, (_, page: string, shown?: string) => shown ?? page);
  const tags = [...withoutLinks.matchAll(TAG)].map(([, tag]) => tag!);
  return { text: withoutMarks(withoutLinks), links, pictures, tags: [...new Set(tags)], refused };
}

/**
 * Marks of emphasis, code and struck words; and behind a backslash a sign that is itself. A mark between two letters is
 * part of a word ("snake_case").
 */
const MARKS = /\\([\\`*_{}[\]()#+.!|<>~-])|\*|~~|`|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;

function withoutMarks(text: string): string {
  return text
    .replace(MARKS, (_, sign: string | undefined) => sign ?? "")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

/** What Markdown names as its sources: links, addresses, quoted names; each once. @param where as in `claimsOfText` */
export function claimsOfMarkdown(pieces: readonly InlineText[], where = "the text"): readonly DraftClaim[] {
  return withoutRepeats(pieces.flatMap(({ text, links }) => claimsOfText({ text, links, quotes: [] }, where)));
}
