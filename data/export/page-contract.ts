/** What a page that stands alone carries besides its script: the contract between `main/write/html/page-file.ts` and `renderer/page`. */

/**
 * Ids of the elements that hold the data, as JSON, and the script, as text. All but the opening are deflated (zlib, RFC 1950)
 * and in base64, the script in the denser base 85: they are most of a page, and less than half of themselves like this. The codes are those that the timeline's
 * file does not give: pairs of a source's id and what was made for it, so that no page has to make them.
 */
export const PAGE_DATA = {
  timeline: "timeline-data",
  codes: "codes-data",
  metrics: "metrics-data",
  opening: "opening-data",
  style: "style-data",
  script: "script-data",
} as const;

/** The one Trusted Types policy of a page: it lets the page's own script in, which its Content Security Policy knows by its hash. */
export const PAGE_POLICY = "sourceline-page";

/** The type of the elements that hold what is deflated. */
export const PACKED_TYPE = "application/zlib";

/** What the page shows when it is opened: a link to a view, `sourceline://view?...`. */
export type Opening = string;
