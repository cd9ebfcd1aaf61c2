/** Our own table with a row for each claim, for who fills one in a spreadsheet. */
import type { Mapping, Role } from "../table/mapping.ts";
import { plainHeader } from "../table/headers.ts";

/** The columns of the template, in order, and what they are. */
export const TEMPLATE_COLUMNS = [
  ["event", "id"],
  ["title", "title"],
  ["lane", "lane"],
  ["start", "start"],
  ["end", "end"],
  ["source", "source"],
  ["source-title", "source-title"],
  ["author", "author"],
  ["published", "published"],
  ["url", "url"],
  ["page", "page"],
  ["speaker", "speaker"],
  ["role", "speaker-role"],
  ["says", "quote"],
  ["place", "place"],
  ["figure", "best"],
  ["measure", "measure"],
  ["unit", "unit"],
  ["stance", "stance"],
  ["aspect", "aspect"],
  ["position", "position"],
] as const satisfies readonly (readonly [header: string, role: Role])[];

const EXAMPLES: readonly Readonly<Record<string, string>>[] = [
  {
    event: "ferry",
    title: "Ferry runs onto the bar",
    lane: "On the water",
    start: "14 May 2001",
    source: "Harbour Gazette",
    "source-title": "Ferry aground in calm weather",
    published: "15 May 2001",
    url: "https://gazette.example/ferry",
    page: "2",
    speaker: "Ann Berg",
    role: "harbour master",
    says: "The ferry ran onto the bar at low tide, and 40 people were taken off",
    place: "Northern bar",
    figure: "40",
    measure: "taken off",
    unit: "people",
  },
  {
    event: "ferry",
    start: "14 May 2001",
    source: "Evening Post",
    author: "J. Holm",
    published: "16 May 2001",
    speaker: "Ferry company",
    says: "Boats brought 52 people ashore, and nobody was hurt",
    figure: "about 52",
    measure: "taken off",
    unit: "people",
    stance: "asserts",
    aspect: "reason",
    position: "engine failure",
  },
  {
    event: "quay",
    title: "Old quay is closed",
    lane: "In town",
    start: "16 May 2001",
    end: "20 May 2001",
    source: "Town council",
    says: "Nobody may enter the old quay until divers have looked at it",
    place: "Old quay",
  },
];

/** The template as CSV: headers, and three rows of an invented story, claims of two events. */
export const CLAIMS_TEMPLATE: string = [
  TEMPLATE_COLUMNS.map(([header]) => header),
  ...EXAMPLES.map((example) => TEMPLATE_COLUMNS.map(([header]) => example[header] ?? "")),
]
  .map((cells) => `${cells.map(csvCell).join(",")}\r\n`)
  .join("");

function csvCell(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The columns of a table by the headers of the template; undefined where it is no table of claims. */
export function claimColumns(headers: readonly string[]): Mapping | undefined {
  const names = headers.map(plainHeader);
  const found = TEMPLATE_COLUMNS.map(([header, role]) => [role, names.indexOf(plainHeader(header))] as const);
  const mapping = new Map(found.filter(([, column]) => column >= 0).map(([role, column]) => [role, [column]] as const));
  return mapping.has("quote") && mapping.has("source") && (mapping.has("id") || mapping.has("title"))
    ? mapping
    : undefined;
}
