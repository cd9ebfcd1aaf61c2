/** The timeline in an interactive page, as `main/page/page-file.ts` writes it. */
import { NOTHING_EMBEDDED, TWICE_EMBEDDED, type Extracted } from "./embedded.ts";
import { PAGE_DATA } from "../../data/export/page-contract.ts";

/** Whether markup is a page rather than a picture. */
export function isPage(markup: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(markup);
}

/**
 * Finds the timeline in a page. Its JSON holds no "<", so that it ends with the next one. Never throws; takes time in
 * proportion to the text.
 */
export function extractFromPage(html: string): Extracted {
  const [timeline, second] = dataOf(html, PAGE_DATA.timeline);
  if (!timeline) return { reason: NOTHING_EMBEDDED };
  if (second) return { reason: TWICE_EMBEDDED, offset: second.offset };
  const [opening] = dataOf(html, PAGE_DATA.opening);
  const link = opening && linkIn(opening.text);
  return { timeline: timeline.text, ...(link !== undefined && { link }) };
}

function dataOf(html: string, id: string): readonly { readonly text: string; readonly offset: number }[] {
  const opening = `<script type="application/json" id="${id}">`;
  const [, ...rest] = html.split(opening);
  let offset = html.indexOf(opening);
  return rest.map((text) => {
    const found = { text: text.slice(0, text.indexOf("<")), offset };
    offset += opening.length + text.length;
    return found;
  });
}

/** The link is a text in JSON; what is none opens nothing. */
function linkIn(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
