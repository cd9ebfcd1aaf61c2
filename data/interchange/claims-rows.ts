/** Rows of our table of claims: one for each event, one for each of its claims, and one for each source. */
import { listCell } from "../import/claims-table/list-cell.ts";
import { naturalPrecision } from "../import/claims-table/exact-dates.ts";
import { amountInCell } from "../import/table/figure-text.ts";
import type { CslName } from "../places/document.ts";
import type { Locator } from "../places/locator.ts";
import { sourceLabel } from "../source-name.ts";
import {
  isSpan,
  type Claim,
  type Figure,
  type Moment,
  type Source,
  type TimelineEvent,
  type When,
} from "../timeline.ts";

/** Cells by their headers; what is blank may be left out. */
export type ClaimsRow = Readonly<Record<string, string | undefined>>;

/** An event as a row without a source: what it says is ours, and what the rows below it say is their sources'. */
export function rowsOfEvent(event: TimelineEvent, lane: string): readonly ClaimsRow[] {
  const { id, title, place, actors = [], subject = [], follows = [], implies = [], media = [] } = event;
  const [longitude, latitude] = event.coordinates?.coordinates ?? [];
  const row: ClaimsRow = {
    ...{ event: id, title, lane, place },
    "short-title": event["title-short"],
    summary: event.summary,
    actors: listCell(actors, ";"),
    subject: listCell(subject, ";"),
    follows: listCell(follows, ";"),
    implies: listCell(implies, ";"),
    emphasis: event.emphasis,
    grouping: event.grouping?.basis,
    ...(latitude !== undefined &&
      longitude !== undefined && { latitude: degrees(latitude), longitude: degrees(longitude) }),
    ...dateCells(event.when),
  };
  const pictures = media.map(({ URL: url, title: words, credit }): ClaimsRow => ({
    media: url,
    "media-title": words,
    "media-credit": credit,
  }));
  const [first, ...others] = pictures;
  return [{ ...row, ...first }, ...others.map((picture) => ({ event: id, title, lane, ...picture }))];
}

/** Degrees without an exponent, which no reader of a table expects. */
function degrees(value: number): string {
  return String(value).includes("e") ? "0" : String(value);
}

/** A date in the columns of dates: one bound as "start" or "end", two, or one alone, in columns of their own. */
function dateCells(when: When): ClaimsRow {
  if (!isSpan(when)) return momentCells(when, "start", "");
  const end = momentCells(when.end, "end", "end-");
  // An end that nothing is known of is still one.
  return {
    ...momentCells(when.start, "start", ""),
    ...end,
    "end-precision": end["end-precision"] ?? endMark(when.end),
  };
}

function endMark({ earliest, latest }: Moment): string | undefined {
  return earliest === undefined && latest === undefined ? "bounded" : undefined;
}

function momentCells(moment: Moment, single: string, prefix: "" | "end-"): ClaimsRow {
  const { earliest, latest, precision, wording, zone, edtf, basis, likely } = moment;
  const isSingle = earliest !== undefined && earliest === latest;
  const isUnbounded = earliest === undefined && latest === undefined;
  return {
    ...(isSingle ? { [single]: earliest } : { [`${prefix}earliest`]: earliest, [`${prefix}latest`]: latest }),
    [`${prefix}precision`]: precision === naturalPrecision(moment) && !isUnbounded ? undefined : precision,
    [`${prefix}wording`]: wording,
    [`${prefix}zone`]: zone,
    [`${prefix}edtf`]: edtf,
    [`${prefix}basis`]: basis,
    [`${prefix}likely-earliest`]: likely?.earliest,
    [`${prefix}likely-latest`]: likely?.latest,
    [`${prefix}likely-basis`]: likely?.basis,
  };
}

/** What a claim's rows need to know of the rest. */
export interface ClaimSurroundings {
  readonly event: TimelineEvent;
  readonly lane: string;
  readonly sourceOf: (id: string) => Source | undefined;
  /** How the timeline words an aspect. */
  readonly wordsOf: (aspect: string) => string;
  /** Marks the rows of a claim without an id, where there are several: "~2". */
  readonly mark: string;
}

/** A claim: its first row has all of it but further figures and stands, of which each row below has one of both. */
export function claimRows(claim: Claim, whole: ClaimSurroundings): readonly ClaimsRow[] {
  const { event, lane, sourceOf, wordsOf, mark } = whole;
  const source = sourceOf(claim.source);
  const { speaker, says, stance, of, when, place, actors = [], figures = [], asserts = [], through = [] } = claim;
  const cells = figures.map(figureCells).filter((row) => row !== undefined);
  const stands = asserts.map(({ aspect, value }) => ({ aspect: wordsOf(aspect), position: value }));
  const count = Math.max(1, cells.length, stands.length);
  const shared: ClaimsRow = {
    ...{ event: event.id, title: event.title, lane },
    source: source && sourceLabel(source),
    "source-id": claim.source,
    claim: claim.id ?? (count > 1 ? mark : undefined),
  };
  const stations = through.map((carrier) =>
    typeof carrier === "string" ? [carrier] : [carrier.name, ...(carrier.role === undefined ? [] : [carrier.role])],
  );
  const first: ClaimsRow = {
    ...{ speaker: speaker.name, role: speaker.role, says, stance, place },
    status: claim.status,
    certainty: claim.certainty,
    corrects: of,
    "derived-from": claim.derivedFrom,
    through: listCell(
      stations.map((station) => listCell(station, "|")),
      ";",
    ),
    actors: listCell(actors, ";"),
    ...(when && dateCells(when)),
    ...locatorCells(claim.at),
  };
  return Array.from({ length: count }, (_, index) => ({
    ...shared,
    ...(index === 0 && first),
    ...cells[index],
    ...stands[index],
  }));
}

function locatorCells({ paragraph, hash, locator, label, selector = [], URL: url, archived }: Locator = {}): ClaimsRow {
  const quote = selector.find((each) => each.type === "TextQuoteSelector");
  const fragment = selector.find((each) => each.type === "FragmentSelector");
  return {
    ...{ url, locator, label, archived },
    paragraph: paragraph === undefined ? undefined : `${String(paragraph)} ${hash ?? ""}`,
    quote: quote?.exact,
    "quote-before": quote?.prefix,
    "quote-after": quote?.suffix,
    fragment: fragment?.value,
  };
}

/** Whether a locator has more passages than there are columns for. */
export function hasMoreSelectors({ selector = [] }: Locator = {}): boolean {
  const kinds = selector.map(({ type }) => type);
  const isInOrder = kinds.length < 2 || kinds.join(" ") === "TextQuoteSelector FragmentSelector";
  return !isInOrder || selector.some((each) => each.type === "FragmentSelector" && each.conformsTo !== undefined);
}

/** Undefined for an amount that the reader of tables takes for none: a negative one, or one with too many digits. */
export function figureCells(figure: Figure): ClaimsRow | undefined {
  const { measure, unit, asOf, ...amount } = figure;
  const text = amountCell(figure);
  const read = amountInCell(text);
  const isSame = read && FORMS.every((form) => (read[form] ?? false) === (amount[form] ?? false));
  return isSame ? { figure: text, measure, unit, "as-of": asOf } : undefined;
}

const FORMS = ["value", "min", "max", "moreThan", "lessThan", "about"] as const;

function amountCell({ value, min, max, moreThan, lessThan, about }: Figure): string {
  const words =
    value !== undefined
      ? String(value)
      : moreThan !== undefined
        ? `over ${String(moreThan)}`
        : lessThan !== undefined
          ? `under ${String(lessThan)}`
          : min !== undefined && max !== undefined
            ? `${String(min)}–${String(max)}`
            : min !== undefined
              ? `at least ${String(min)}`
              : `up to ${String(max)}`;
  return about ? `about ${words}` : words;
}

/** A source in a row of its own. */
export function sourceRow(source: Source): ClaimsRow {
  const { id, type, title, author = [], issued, accessed, publisher, language, genre, note, custom } = source;
  const { code, published, issuedBasis, derivedFrom = [], unnamedOutlet, document } = custom;
  return {
    "source-id": id,
    source: source["container-title"],
    "outlet-short": source["container-title-short"],
    "source-title": title,
    author: listCell(author.map(authorCell), ";"),
    ...(published && momentCells(published, "published", "")),
    url: source.URL,
    "source-type": type,
    code: source.codeIsDerived ? undefined : code,
    publisher,
    "publisher-place": source["publisher-place"],
    "source-language": language,
    genre,
    "source-note": note,
    // The reader takes it from the date, where it is the same.
    issued: issued?.raw === published?.earliest ? undefined : issued?.raw,
    accessed: accessed?.raw,
    "date-basis": issuedBasis,
    "copy-of": listCell(derivedFrom, ";"),
    "outlet-not-named": unnamedOutlet ? "yes" : undefined,
    document: document?.file,
    sha256: document?.sha256,
  };
}

/** A comma parts the family name from the others, and stands behind one that is alone; an organisation has none. */
function authorCell({ literal, family = "", given = "" }: CslName): string {
  return listCell(literal === undefined ? [family, given] : [literal], ",").trimEnd();
}
