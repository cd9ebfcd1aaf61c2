/** The timeline in an interactive page, as `main/page/page-file.ts` writes it. */
import { NOTHING_EMBEDDED, TWICE_EMBEDDED, type Extracted } from "./embedded.ts";
import { textOfBytes } from "./text-of-bytes.ts";
import { PACKED_TYPE, PAGE_DATA } from "../../data/export/page-contract.ts";

/** Whether markup is a page rather than a picture. */
export function isPage(markup: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(markup);
}

/**
 * Finds the timeline in a page: deflated, or as plain JSON where an earlier version wrote the page. Neither holds a "<", so
 * that it ends with the next one. Never throws; takes time in proportion to the text.
 */
export function extractFromPage(html: string): Extracted {
  const packed = dataOf(html, PAGE_DATA.timeline, PACKED_TYPE);
  const [timeline, second] = [...packed, ...dataOf(html, PAGE_DATA.timeline, JSON_TYPE)];
  if (!timeline) return { reason: NOTHING_EMBEDDED };
  if (second) return { reason: TWICE_EMBEDDED, offset: Math.max(timeline.offset, second.offset) };
  const text = packed.length === 0 ? timeline.text : textOfBytes(Buffer.from(timeline.text, "base64"), true);
  if (text === undefined) return { reason: "the timeline in this page is damaged or far too large; export it anew" };
  const [opening] = dataOf(html, PAGE_DATA.opening, JSON_TYPE);
  const link = opening && linkIn(opening.text);
  return { timeline: text, ...(link !== undefined && { link }) };
}

const JSON_TYPE = "application/json";

function dataOf(html: string, id: string, type: string): readonly { readonly text: string; readonly offset: number }[] {
  const opening = `<script type="${type}" id="${id}">`;
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
