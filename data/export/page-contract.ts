/** What a page that stands alone carries besides its script: the contract between `main/write/html/page-file.ts` and `renderer/page`. */

/** Ids of the elements that hold the data, as JSON. */
export const PAGE_DATA = { timeline: "timeline-data", opening: "opening-data", metrics: "metrics-data" } as const;

/** What the page shows when it is opened: a link to a view, `sourceline://view?...`. */
export type Opening = string;
