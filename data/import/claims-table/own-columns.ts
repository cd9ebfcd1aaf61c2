/** Columns of our table of claims besides those of its template: what a timeline holds and few who fill in a table need. */

/** Of the event that a row tells of. */
const OF_EVENTS = [
  ...["short-title", "summary", "actors", "subject", "follows", "implies", "emphasis", "grouping"],
  ...["latitude", "longitude", "media", "media-title", "media-credit"],
] as const;

/** Of a date: bounds where "start" or "end" is no single one, and what else is known of it. */
const OF_DATES = [
  ...["earliest", "latest", "precision", "wording", "zone", "edtf", "basis"],
  ...["likely-earliest", "likely-latest", "likely-basis"],
  ...["end-earliest", "end-latest", "end-precision", "end-wording", "end-zone", "end-edtf", "end-basis"],
  ...["end-likely-earliest", "end-likely-latest", "end-likely-basis"],
] as const;

/** Of what a source says. */
const OF_CLAIMS = [
  ...["claim", "source-id", "corrects", "derived-from", "through", "as-of", "status", "certainty"],
  ...["locator", "label", "paragraph", "quote", "quote-before", "quote-after", "fragment", "archived"],
] as const;

/** Of a source, in a row of its own. */
const OF_SOURCES = [
  ...["outlet-short", "code", "source-type", "publisher", "publisher-place", "source-language", "genre", "source-note"],
  ...["issued", "accessed", "date-basis", "copy-of", "outlet-not-named", "document", "sha256"],
] as const;

/** The headers, in the order in which they are written. A table has those that it needs. */
export const OWN_COLUMNS: readonly string[] = [...OF_EVENTS, ...OF_DATES, ...OF_CLAIMS, ...OF_SOURCES];
