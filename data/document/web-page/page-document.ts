/** A saved web page as a document. */
import { readHtml } from "../../import/text/html-tokens.ts";
import type { ReadDocument } from "../document-text.ts";
import { pageAbout } from "./page-about.ts";
import { factCollector } from "./page-facts.ts";
import { paragraphCollector } from "./page-paragraphs.ts";

/**
 * Reads a page: what a reader sees as paragraphs, and what the page says of itself. Nothing in it is run, fetched or
 * drawn as markup. Time and memory are in proportion to the text, whatever it is.
 */
export function pageDocument(html: string): ReadDocument {
  const paragraphs = paragraphCollector();
  const facts = factCollector();
  readHtml(html, {
    opened(name, attributes) {
      facts.opened(name, attributes);
      paragraphs.opened(name, attributes);
    },
    closed(name) {
      facts.closed(name);
      paragraphs.closed(name);
    },
    text(words) {
      facts.text(words);
      paragraphs.text(words);
    },
    silent: facts.silent,
    comment: facts.comment,
  });
  return { paragraphs: paragraphs.paragraphs(), about: pageAbout(facts.facts()) };
}
