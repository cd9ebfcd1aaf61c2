/** What a page that stands alone carries besides its script: the contract between `main/write/html/page-file.ts` and `renderer/page`. */

/**
 * Ids of the elements that hold the data, as JSON. Timeline and font metrics are deflated (zlib, RFC 1950) and in base64:
 * they are the largest parts of most pages, and a quarter of themselves like this.
 */
export const PAGE_DATA = { timeline: "timeline-data", opening: "opening-data", metrics: "metrics-data" } as const;

/** The type of the element that holds what is deflated. */
export const PACKED_TYPE = "application/zlib";

/** What the page shows when it is opened: a link to a view, `sourceline://view?...`. */
export type Opening = string;
