/** Where each field of the format belongs, so that one that stands elsewhere can be sent there. A test compares it with the schema. */
import { quoted, quotedWhole } from "../problems/describe-value.ts";
import { formatPath, type JsonPath } from "../problems/json-path.ts";
import { didYouMean } from "../problems/nearest.ts";

const LIKELY = 'the "likely" of a date';

/** The objects of the format, as messages call them, and their fields. */
export const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  "a timeline": [
    "version",
    "title",
    "description",
    "language",
    "extent",
    "lanes",
    "aspects",
    "sources",
    "events",
    "eras",
    "pictures",
    "custom",
  ],
  'the "extent"': ["from", "to"],
  "a lane": ["id", "label", "parent"],
  "an event": [
    ...[
      "id",
      "title",
      "title-short",
      "summary",
      "lane",
      "lanes",
      "place",
      "actors",
      "subject",
      "media",
      "coordinates",
      "when",
      "claims",
      "follows",
      "implies",
      "grouping",
      "emphasis",
      "reviewed",
    ],
    "custom",
  ],
  "an era": ["id", "title", "when", "claims"],
  "a claim": [
    ...["id", "source", "at", "speaker", "through", "says", "stance", "of", "when", "place", "actors", "figures"],
    ...["asserts", "derivedFrom", "status", "certainty", "inferred", "custom"],
  ],
  "a source": [
    ...[
      "id",
      "type",
      "title",
      "container-title",
      "container-title-short",
      "author",
      "issued",
      "accessed",
      "URL",
      "publisher",
    ],
    ...["publisher-place", "language", "genre", "note", "custom"],
  ],
  'the "custom" of a source': ["code", "unnamedOutlet", "published", "issuedBasis", "derivedFrom", "document"],
  "a locator": ["paragraph", "hash", "locator", "label", "selector", "URL", "archived"],
  "a quote selector": ["type", "exact", "prefix", "suffix"],
  "a fragment selector": ["type", "value", "conformsTo"],
  "an item of media": ["URL", "title", "credit"],
  "a point": ["type", "coordinates"],
  "a speaker": ["name", "role"],
  "a name": ["family", "given", "literal"],
  "a document": ["file", "sha256"],
  "a figure": ["measure", "value", "min", "max", "moreThan", "lessThan", "about", "asOf", "unit"],
  "a stand": ["aspect", "value"],
  "a date": ["earliest", "latest", "precision", "wording", "zone", "edtf", "basis", "likely"],
  [LIKELY]: ["earliest", "latest", "basis"],
  "a span": ["start", "end"],
  'the "grouping" of an event': ["basis"],
  "a CSL date": ["raw"],
  "a picture": [
    ...["name", "view", "preset", "width", "height", "type-scale", "dpi", "title", "standfirst", "takeaway", "credit"],
    ...["as-of", "legend", "notes", "source-list", "reports", "hidden", "numbered", "callouts"],
  ],
  "a callout": ["text", "event", "from", "to"],
};

/** Where an object stands, for those that have no place of their own in the words of a message. */
const STANDS_IN: Readonly<Record<string, string>> = {
  "a locator": `a claim's "at"`,
  "a selector": `a locator's "selector"`,
  "a quote selector": `a locator's "selector"`,
  "a fragment selector": `a locator's "selector"`,
  "an item of media": `an event's "media"`,
  "a point": `an event's "coordinates"`,
  "a speaker": `a claim's "speaker"`,
  "a name": `a source's "author"`,
  "a document": `the "document" under a source's "custom"`,
  'the "custom" of a source': `a source's "custom"`,
  "a figure": `a claim's "figures"`,
  "a stand": `a claim's "asserts"`,
  'the "grouping" of an event': `an event's "grouping"`,
  "a CSL date": `a source's "issued"`,
  "a picture": `a timeline's "pictures"`,
  "a callout": `a picture's "callouts"`,
};

/** Other formats' names for fields, in small letters, by the object that has the field. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a timeline": {
    name: "title",
    summary: "description",
    lang: "language",
    locale: "language",
    categories: "lanes",
    groups: "lanes",
    periods: "eras",
  },
  "a lane": { name: "label", title: "label" },
  "an era": { name: "title", label: "title", headline: "title", date: "when", time: "when" },
  "an event": {
    ...{ name: "title", label: "title", headline: "title", description: "summary", text: "summary" },
    ...{ date: "when", time: "when", location: "place", category: "lane", group: "lane", participants: "actors" },
    ...{ tags: "subject", keywords: "subject", images: "media" },
  },
  "a claim": {
    ...{ locator: "at", text: "says", quote: "says", statement: "says", date: "when", time: "when" },
    ...{ location: "place", quoted: "speaker", position: "asserts", confidence: "certainty", verdict: "status" },
  },
  "a source": {
    ...{ name: "title", date: "issued", link: "URL", href: "URL", publication: "container-title", lang: "language" },
    ...{ authors: "author", notes: "note" },
  },
  "a CSL date": { "date-parts": "raw", date: "raw", literal: "raw" },
  "a picture": {
    ...{ id: "name", subtitle: "standfirst", headline: "title", link: "view", size: "preset", filter: "view" },
    ...{ theme: "view", layout: "view", lanes: "view", sources: "source-list", annotations: "callouts" },
  },
  "a callout": { note: "text", label: "text", words: "text", on: "event" },
  "a figure": { name: "measure", amount: "value", count: "value", number: "value" },
};

/** What is looked for where there is room: messages put the place behind it. */
const UNDER_CUSTOM = 'put it under "custom"';

/**
 * What to do with a field that an object does not have, as sentences with a space in front and without the last full
 * stop: how the object writes it, where it belongs, or that there is room for it.
 *
 * @param owner the object, as messages call it
 * @param names its fields
 */
export function adviceForField(owner: string, field: string, names: readonly string[]): string {
  const meant = otherName(owner, field);
  if (meant !== undefined) return ` ${quoted(field)} is written ${quotedWhole(meant)} in ${owner}`;
  const slip = didYouMean(field, names);
  const elsewhere = placeOf(owner, field);
  if (elsewhere !== undefined) return slip === "" ? ` ${elsewhere}` : `${slip} If not: ${elsewhere}`;
  return slip || ` Remove it, or ${UNDER_CUSTOM}`;
}

/** With the place behind the advice to put something under `custom`, for what stands at a path. */
export function withCustomPlace(message: string, path: JsonPath): string {
  const place = formatPath([...customOwner(path), "custom"]);
  return message.replace(new RegExp(`${UNDER_CUSTOM}$`), () => `${UNDER_CUSTOM}: ${place}`);
}

/** The innermost of what a path leads through that has room under `custom`. */
function customOwner(path: JsonPath): JsonPath {
  const [list, index, claims, at] = path;
  if ((list !== "events" && list !== "sources") || typeof index !== "number") return [];
  if (claims === "claims" && typeof at === "number") return [list, index, claims, at];
  return [list, index];
}

function otherName(owner: string, field: string): string | undefined {
  const names = OTHER_NAMES[owner] ?? {};
  const name = field.toLowerCase();
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** Where a field belongs, in whatever letters it is written, or one that other formats call so. */
function placeOf(owner: string, field: string): string | undefined {
  // All that "likely" holds belongs first in the date that it is of.
  const others = Object.keys(FIELDS_OF).filter((name) => name !== owner && name !== LIKELY);
  const exact = others.filter((name) => FIELDS_OF[name]?.includes(field));
  if (exact.length > 0) return `${quoted(field)} belongs in ${named(exact)}; move it there`;
  const sameLetters = (name: string): string | undefined =>
    FIELDS_OF[name]?.find((known) => known.toLowerCase() === field.toLowerCase());
  for (const name of others) {
    const written = sameLetters(name);
    if (written !== undefined)
      return `${quoted(field)} is written ${quotedWhole(written)} in ${named([name])}; move it there`;
  }
  if (field === "locator") return `${quoted(field)} belongs in ${named(["a locator"])}; move it there`;
  return undefined;
}

function named(owners: readonly string[]): string {
  const places = owners.map((owner) => STANDS_IN[owner] ?? owner);
  return [places.slice(0, -1).join(", "), places.at(-1)].filter(Boolean).join(" or ");
}
