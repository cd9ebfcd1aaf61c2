/** Rows of our table of claims that describe a source, and tell of no event. */
import type { DraftSource } from "../import-draft.ts";
import { documentFacts, type SharedByRows } from "../table/row-claims.ts";
import type { ClaimCells } from "./claim-cells.ts";
import { exactMoment } from "./exact-dates.ts";
import { itemsOfCell } from "./list-cell.ts";

/**
 * Whether a row has an id of a source, and nothing of an event or a claim.
 *
 * @param peek what stands in a column of it, by its header
 */
export function isSourceRow(peek: ClaimCells["peek"]): boolean {
  return peek("source-id") !== "" && NOT_OF_SOURCES.every((name) => peek(name) === "");
}

const NOT_OF_SOURCES = ["event", "title", "says", "start", "end", "claim"];

/** The source of a row. Its date is "published", or between "earliest" and "latest". */
export function sourceOfRow(cells: ClaimCells, shared: SharedByRows): DraftSource {
  const id = cells.own("source-id");
  const exact = exactMoment(cells, "published", shared.dates);
  const [name, title, author, url] = ["source", "source-title", "author", "url"].map(cells.peek);
  for (const note of exact?.notes ?? []) shared.notes.push(note);
  const published = exact ? exact.when : documentFacts(cells, shared, 1)[0]?.published;
  const [type, publisher, place, language, genre, note, code] = [
    ...["source-type", "publisher", "publisher-place", "source-language", "genre", "source-note", "code"],
  ].map(cells.own);
  const copies = itemsOfCell(cells.own("copy-of"), ";").filter((item) => item !== "");
  return {
    at: cells.at,
    id,
    title: title || name || id,
    ...(title && name && { "container-title": name }),
    ...(cells.own("outlet-short") && { "container-title-short": cells.own("outlet-short") }),
    ...(type && { type }),
    ...(author && { author: itemsOfCell(author, ";").map(authorOf) }),
    ...(published && { published }),
    ...(url && { URL: url }),
    ...(publisher && { publisher }),
    ...(place && { "publisher-place": place }),
    ...(language && { language }),
    ...(genre && { genre }),
    ...(note && { note }),
    ...(code && { code }),
    ...(copies.length > 0 && { derivedFrom: copies }),
    ...factsOfDocument(cells),
  };
}

function factsOfDocument({ own }: ClaimCells): Partial<DraftSource> {
  const [issued, accessed, file = "", sha256 = ""] = ["issued", "accessed", "document", "sha256"].map(own);
  const basis = (["stated", "inferred"] as const).find((word) => word === own("date-basis"));
  const isDocument = file !== "" && !/[/\\]/u.test(file) && /^[0-9a-f]{64}$/u.test(sha256);
  return {
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(basis && { issuedBasis: basis }),
    ...(own("outlet-not-named") !== "" && { unnamedOutlet: true as const }),
    ...(isDocument && { document: { file, sha256 } }),
  };
}

/** "Berg, Ann" is a person, and a name without a comma, or with a backslash before each, an organisation. */
function authorOf(item: string): NonNullable<DraftSource["author"]>[number] {
  const [first = "", ...given] = itemsOfCell(item, ",");
  return given.length === 0 ? { literal: first } : { family: first, ...(given[0] && { given: given.join(", ") }) };
}
