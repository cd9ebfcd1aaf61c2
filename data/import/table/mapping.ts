/** Which column of a table is what. */
import { plainHeader } from "./headers.ts";

/** What a column can be, and how it is described to who has to choose. */
export const ROLES = {
  start: "when it was or began",
  end: "when it ended",
  earliest: "the first day that it can have been",
  latest: "the last day that it can have been",
  year: "year of the start",
  month: "month of the start",
  day: "day of the start",
  "end-year": "year of the end",
  "end-month": "month of the end",
  "end-day": "day of the end",
  time: "time of day of the start",
  "end-time": "time of day of the end",
  wording: "the date in words",
  precision: "how exactly the date is known",
  title: "title of the event",
  "title-short": "a shorter title",
  summary: "what happened",
  lane: "lane, group or category",
  place: "place",
  latitude: "degrees north",
  longitude: "degrees east",
  coordinates: "latitude and longitude",
  actors: "who took part",
  subject: "tags",
  source: "who tells of it",
  "source-title": "title of the document that tells of it",
  author: "author of the document",
  published: "when the document was published",
  url: "address of the document",
  id: "id of the event",
  media: "address of a picture or film",
  credit: "who made the picture or film",
  caption: "what the picture or film shows",
  quote: "the words of the source",
  page: "page or paragraph of the document",
  speaker: "who says it",
  "speaker-role": "what the speaker is",
  low: "lowest figure",
  best: "a figure",
  high: "highest figure",
  measure: "what the figure counts",
  unit: "unit of the figure",
  stance: "asserts, denies, corrects, retracts or comments",
  aspect: "what the source takes a stand on",
  position: "the stand that it takes",
  follows: "ids of the events that this one follows",
  emphasis: "whether it is drawn first or last",
} as const;

/** What a column can be. */
export type Role = keyof typeof ROLES;

/** What a column is; "" for one that is kept as text. */
export type ColumnRole = Role | "";

/** Roles that several columns can have: "Source 1" and "Source 2"; of titles, the parts of a name. */
const LISTS: ReadonlySet<Role> = new Set<Role>(["title", "source", "url", "actors", "subject", "summary", "media"]);

/** Columns by what they are, as indices from 0: one a role, of lists one or more. */
export type Mapping = ReadonlyMap<Role, readonly number[]>;

/** A mapping, or a sentence that says what is wrong with the one that is given. */
export type MappingReading = { readonly mapping: Mapping } | { readonly problem: string };

/** Whether several columns can be this. */
export function isListRole(role: Role): boolean {
  return LISTS.has(role);
}

/**
 * A mapping from what the user gives: roles with the headers of their columns ({"title":"Headline"}). A role of lists
 * may come again with a number ("source 2"). A role whose header is blank is no column. What is not given stays as guessed;
 * a column has one role.
 *
 * @param given role -> header, as headers are after `namedHeaders`; upper and lower case and signs do not count
 */
export function mappingOf(
  given: Readonly<Record<string, unknown>>,
  headers: readonly string[],
  guessed: Mapping = new Map(),
): MappingReading {
  const chosen = new Map<Role, number[]>();
  for (const [name, header] of Object.entries(given)) {
    const role = roleNamed(name);
    if (role === undefined) {
      return {
        problem: `"${name.slice(0, 100)}" is nothing that a column can be; that are ${Object.keys(ROLES).join(", ")}`,
      };
    }
    if (typeof header !== "string") return { problem: `the column of "${name}" must be a header in double quotes` };
    const column = header.trim() === "" ? undefined : columnNamed(header, headers);
    if (column === undefined && header.trim() !== "") {
      return { problem: `the table has no column "${header.slice(0, 100)}"; its columns are ${headersText(headers)}` };
    }
    chosen.set(role, [...(chosen.get(role) ?? []), ...(column === undefined ? [] : [column])]);
  }
  const taken = new Set([...chosen.values()].flat());
  const kept = [...guessed]
    .filter(([role]) => !chosen.has(role))
    .map(([role, columns]) => [role, columns.filter((column) => !taken.has(column))] as const);
  return { mapping: new Map([...chosen, ...kept].filter(([, columns]) => columns.length > 0)) };
}

function roleNamed(name: string): Role | undefined {
  const text = name.trim().toLowerCase().replace(/[_ ]+/gu, "-");
  if (isRole(text)) return text;
  const numbered = text.replace(/-\d+$/u, "");
  return isRole(numbered) && isListRole(numbered) ? numbered : undefined;
}

function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}

function columnNamed(header: string, headers: readonly string[]): number | undefined {
  const exact = headers.indexOf(header.trim());
  if (exact >= 0) return exact;
  const plain = headers.map(plainHeader).indexOf(plainHeader(header));
  return plain < 0 ? undefined : plain;
}

/** How many headers a sentence lists. */
const MOST_LISTED = 40;

/** Headers as a sentence lists them. */
export function headersText(headers: readonly string[]): string {
  const listed = headers.slice(0, MOST_LISTED).map((header) => `"${header}"`);
  const more = headers.length - listed.length;
  return listed.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}

/** One of these has to say when. */
const DATES: readonly Role[] = ["start", "earliest", "latest", "end", "year", "wording"];
/** And one of these what. */
const TEXTS: readonly Role[] = ["title", "title-short", "summary"];

/** What no column is known to hold; undefined where all that is needed is there. */
export function missingColumns(has: (role: Role) => boolean): "dates" | "titles" | undefined {
  if (!DATES.some(has)) return "dates";
  return TEXTS.some(has) ? undefined : "titles";
}

/** Why a table cannot be read whose columns are these: a sentence; undefined where it can. */
export function tableProblem(roles: readonly ColumnRole[]): string | undefined {
  const missing = missingColumns((role) => roles.includes(role));
  if (missing === "dates") return "No column says when: choose one for the date or the year.";
  return missing && "No column says what happened: choose one for the title or for what happened.";
}

/** Whether a column is known to hold dates. */
export function hasDates(mapping: Mapping): boolean {
  return DATES.some((role) => mapping.has(role));
}
