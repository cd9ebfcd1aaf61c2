/** Where each field of the format belongs, so that one that stands elsewhere can be sent there. A test compares it with the schema. */

export const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  "a timeline": ["version", "title", "description", "extent", "lanes", "aspects", "sources", "events", "custom"],
  'the "extent"': ["from", "to"],
  "a lane": ["id", "label"],
  "an event": [
    ...["id", "title", "summary", "lane", "place", "actors", "when", "claims", "follows", "implies", "grouping"],
    "custom",
  ],
  "a claim": [
    ...["id", "source", "at", "speaker", "through", "says", "stance", "of", "when", "place", "actors", "figures"],
    ...["asserts", "derivedFrom", "custom"],
  ],
  "a source": [
    ...["id", "type", "title", "container-title", "author", "issued", "accessed", "URL", "publisher"],
    ...["publisher-place", "language", "genre", "note", "custom"],
  ],
  'the "custom" of a source': ["code", "published", "issuedBasis", "derivedFrom", "document"],
  "a locator": ["paragraph", "hash"],
  "a speaker": ["name", "role"],
  "a name": ["family", "given", "literal"],
  "a document": ["file", "sha256"],
  "a figure": ["measure", "value", "min", "max", "moreThan", "lessThan", "about", "asOf", "unit"],
  "a stand": ["aspect", "value"],
  "a date": ["earliest", "latest", "precision", "wording", "zone", "edtf", "basis"],
  "a span": ["start", "end"],
  'the "grouping" of an event': ["basis"],
  "a CSL date": ["raw"],
};

/** Those that have room under `custom` for what the format has no field for. */
const WITH_CUSTOM = ["a timeline", "an event", "a claim", "a source"];

/**
 * What to do with a field that an object does not have: where it belongs, or where there is room for it. One sentence.
 *
 * @param owner the object, as messages call it
 */
export function placeOfField(owner: string, field: string): string {
  const owners = Object.keys(FIELDS_OF).filter((name) => name !== owner && FIELDS_OF[name]?.includes(field));
  if (owners.length > 0) {
    const named = [owners.slice(0, -1).join(", "), owners.at(-1)].filter(Boolean).join(" or ");
    return `It is a field of ${named}; move it there`;
  }
  if (WITH_CUSTOM.includes(owner)) return 'Remove it, or put it under "custom"';
  return 'Remove it, or put it under "custom" of what it belongs to';
}
