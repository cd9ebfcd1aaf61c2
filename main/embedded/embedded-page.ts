/** The timeline in an interactive page, as `main/page/page-file.ts` writes it. */
import { LARGEST_EMBEDDED, LARGEST_LINK, TOO_LARGE, TWICE_EMBEDDED, type Extracted } from "./embedded.ts";
import { textOfBytes, type TextOfBytes } from "./text-of-bytes.ts";
import { PACKED_TYPE, PAGE_DATA } from "../../data/export/page-contract.ts";

/** Whether markup is a page rather than a picture. */
export function isPage(markup: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(markup);
}

export const NO_PAGE_OF_OURS =
  "this web page holds no timeline: another program wrote it; name a page that Sourceline exported, or the timeline's own file";

/**
 * Finds the timeline in a page: deflated, or as plain JSON where an earlier version wrote the page. Neither holds a "<", so
 * that it ends with the next one. Never throws; takes time in proportion to the text.
 */
export function extractFromPage(html: string): Extracted {
  const packed = dataOf(html, PAGE_DATA.timeline, PACKED_TYPE);
  const [timeline, second] = [...packed, ...dataOf(html, PAGE_DATA.timeline, JSON_TYPE)];
  if (!timeline) return { reason: NO_PAGE_OF_OURS };
  if (second) return { reason: TWICE_EMBEDDED, offset: Math.max(timeline.offset, second.offset) };
  const found = packed.length === 0 ? plainText(timeline.text) : unpacked(timeline.text);
  if ("refused" in found)
    return { reason: found.refused === "large" ? TOO_LARGE : "the timeline in this page is damaged; export it anew" };
  const [opening] = dataOf(html, PAGE_DATA.opening, JSON_TYPE);
  const link = opening && opening.text.length <= LARGEST_LINK ? linkIn(opening.text) : undefined;
  return { timeline: found.text, ...(link !== undefined && { link }) };
}

const JSON_TYPE = "application/json";

/** What is deflated is hardly ever larger than what it was made from, and base64 takes four characters for three bytes. */
function unpacked(base64: string): TextOfBytes {
  if (base64.length > 2 * LARGEST_EMBEDDED) return { refused: "large" };
  return textOfBytes(Buffer.from(base64, "base64"), true);
}

function plainText(text: string): TextOfBytes {
  return text.length > LARGEST_EMBEDDED ? { refused: "large" } : { text };
}

interface PageData {
  readonly text: string;
  readonly offset: number;
}

/** The first two of that id and type: a second one is one too many, however many more there are. */
function dataOf(html: string, id: string, type: string): readonly PageData[] {
  const opening = `<script type="${type}" id="${id}">`;
  const found: PageData[] = [];
  for (let at = html.indexOf(opening); at !== -1 && found.length < 2; at = html.indexOf(opening, at + opening.length)) {
    const start = at + opening.length;
    const end = html.indexOf("<", start);
    found.push({ text: html.slice(start, end === -1 ? undefined : end), offset: at });
  }
  return found;
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
