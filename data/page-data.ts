/** What a page that stands alone carries besides its script: the contract between `main/page-file.ts` and `renderer/page`. */

/** Ids of the elements that hold the data, as JSON. */
export const PAGE_DATA = { timeline: "timeline-data", opening: "opening-data", metrics: "metrics-data" } as const;

/** What the page shows when it is opened. */
export interface Opening {
  /** Name of the timeline's file, without folder. */
  readonly name: string;
  /** A link to the view to open: `sourceline://view?...`. */
  readonly link: string;
}
