/** Who tells of the event of a row: sources, their documents and addresses, and the one figure that a row may give. */
import { withoutEnd } from "../text/without-end.ts";
import { citedPlace } from "../fields/cited-place.ts";
import type { Locator } from "../../places/locator.ts";
import { siteName } from "../text/addresses-in-text.ts";
import { isSpan, type Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import type { DraftClaim, ImportNote } from "../import-draft.ts";
import { addressesInCell, namesInCell, partsOfCell, withoutAddresses } from "./cell-lists.ts";
import type { DateColumns } from "./date-columns.ts";
import type { SourceBook } from "../fields/described-sources.ts";
import type { Role } from "./mapping.ts";
import type { RowCells } from "./row-cells.ts";
import { rowWords } from "./row-words.ts";

/** A source as a cell names it. */
interface NamedSource {
  readonly name: string;
  readonly url?: string;
  /** The page that stands behind its name. */
  readonly at?: Written<Locator>;
  readonly inferred: string;
}

/** What all rows of a table share. */
export interface SharedByRows {
  readonly dates: DateColumns;
  readonly book: SourceBook;
  /** Where notes go. */
  readonly notes: ImportNote[];
}

/** The claims of a row: one a source that it names. What belongs to no single one of them stays among its further fields. */
export function rowClaims(cells: RowCells, context: SharedByRows): readonly DraftClaim[] {
  const named = namedSources(cells, context.notes);
  const sources = withAddresses(cells, named, context.notes);
  const facts = documentFacts(cells, context, sources.length);
  const claims = sources.map(({ name, url, at, inferred }, index): DraftClaim => {
    const { title, author, published } = facts[index] ?? {};
    const source = context.book.refer(
      {
        name,
        ...(title && { title }),
        ...(author && { author }),
        ...(published && { published }),
        ...(url && { url }),
      },
      cells.at,
    );
    return { source, ...(url && { url }), ...(at && { at }), inferred };
  });
  const [only, ...others] = claims;
  // Of several sources nobody can say to which the figure or the quotation of the row belongs.
  return only && others.length === 0 ? [{ ...only, ...rowWords(cells, context.notes) }] : claims;
}

/** What names nobody: a word for that, or the number of a row elsewhere. */
const NOBODY =
  /^(?:unknown|unspecified|none|nil|null|n\/?a|not available|tb[acd]|pending|missing|(?:\[?citation|source|sources) needed\]?|to be (?:added|confirmed|determined)|unbekannt|keine?|inconnue?|aucune?|desconocid[ao]|ningun[ao]|[-–—?.]+|\d{1,9})$/iu;

function namedSources(cells: RowCells, notes: ImportNote[]): readonly NamedSource[] {
  const parted: ImportNote[] = [];
  const known = sourcesInCells(cells, parted).filter(({ name, url }) => url !== undefined || !NOBODY.test(name));
  if (known.length === 0) cells.leave("source");
  else notes.push(...parted);
  return known;
}

function sourcesInCells(cells: RowCells, notes: ImportNote[]): readonly NamedSource[] {
  return cells.takeAll("source").flatMap(({ text, header }) => {
    const inferred = `the column "${header}"`;
    const addresses = addressesInCell(text);
    const { names, parted } = namesInCell(
      // Codes of networks stand between commas in some exports: ",ci,us,".
      withoutEnd(withoutAddresses(text).replace(/^[\s,]+/u, ""), ", \t\n")
        .replace(/[([]\s*[)\]]|[[\]<>]|\($/gu, " ")
        .trim(),
    );
    if (parted) {
      const sign = parted === "commas" ? "," : ";";
      notes.push({
        at: cells.at,
        kind: "inferred",
        what: `"${text.slice(0, 200)}" is taken as ${String(names.length)} sources, parted by "${sign}"`,
      });
    }
    if (addresses.length === 0) return names.map((name) => ({ ...withPage(name), inferred }));
    if (names.length === addresses.length)
      return names.map((name, index) => ({ ...atAddress(name, addresses[index]!), inferred }));
    const sites = addresses.map((url) => ({ name: siteName(url), url, inferred }));
    return names.length === 0 ? sites : [...names.map((name) => ({ name, inferred })), ...sites];
  });
}

const PAGE = /,\s*((?:pp?|s|seiten?|pages?|p[aá]gs?)\.?\s?\d[\d\s,–-]*)$/iu;

const PLACE_ALONE = /^(?:pp?|s|seiten?|pages?|p[aá]gs?|paragraphs?|§)\.?\s?\d[\d\s,–-]*$/iu;

/** A source with its address; where no more than a page stands beside that, it is one of its site. */
function atAddress(name: string, url: string): Pick<NamedSource, "name" | "at" | "url"> {
  const at = PLACE_ALONE.test(name) ? citedPlace(name) : undefined;
  return at ? { name: siteName(url), at, url } : { name, url };
}

/** "The Times, p. 3" is a newspaper and a page of it. */
function withPage(name: string): Pick<NamedSource, "name" | "at"> {
  const page = PAGE.exec(name.slice(-200));
  const at = page?.[1] === undefined ? undefined : citedPlace(page[1]);
  const before = page ? name.slice(0, name.length - page[0].length).trim() : "";
  return at && before !== "" ? { name: before, at } : { name };
}

/**
 * The sources with the addresses of the column beside them: as many as there are sources, one for each; one source has
 * all; without a source their sites are the sources. Otherwise nobody can say which belongs to which.
 */
function withAddresses(cells: RowCells, sources: readonly NamedSource[], notes: ImportNote[]): readonly NamedSource[] {
  const addresses = cells
    .takeAll("url")
    .flatMap(({ text, header }) => addressesInCell(text).map((url) => ({ url, inferred: `the column "${header}"` })));
  if (addresses.length === 0) {
    cells.leave("url");
    return sources;
  }
  if (sources.length === 0) return addresses.map(({ url, inferred }) => ({ name: siteName(url), url, inferred }));
  const [only, ...others] = sources;
  if (only && others.length === 0 && only.url === undefined) return addresses.map(({ url }) => ({ ...only, url }));
  if (addresses.length === sources.length && sources.every(({ url }) => url === undefined)) {
    return sources.map((source, index) => ({ ...source, url: addresses[index]!.url }));
  }
  cells.leave("url");
  const what = `to which of its ${String(sources.length)} sources "${addresses[0]!.url.slice(0, 200)}" belongs is not said`;
  notes.push({ at: cells.at, kind: "kept", what });
  return sources;
}

/** What a row says of a document. */
export interface RowDocument {
  readonly title?: string;
  readonly author?: string;
  readonly published?: Written<Moment>;
}

/** Titles, authors and dates of documents: of one source, or parted by ";" into as many as there are sources. */
export function documentFacts(cells: RowCells, { dates, notes }: SharedByRows, count: number): readonly RowDocument[] {
  const each = (role: Role): readonly string[] => {
    const text = cells.take(role);
    const parts = count === 1 ? [text] : partsOfCell(text, /;/u);
    if (text !== "" && parts.length === count) return parts;
    cells.leave(role);
    return [];
  };
  const [titles, authors] = [each("source-title"), each("author")];
  const published = each("published").map((text) => {
    const read = dates.read(text, cells.column("published"));
    if ("when" in read && !isSpan(read.when)) return read.when;
    cells.leave("published");
    notes.push({
      at: cells.at,
      kind: "kept",
      what: `in the column "${cells.header("published")}", "${text.slice(0, 200)}" is no date that is read`,
    });
    return undefined;
  });
  return Array.from({ length: count }, (_, index) => ({
    ...(titles[index] !== undefined && { title: titles[index] }),
    ...(authors[index] !== undefined && { author: authors[index] }),
    ...(published[index] !== undefined && { published: published[index] }),
  }));
}
