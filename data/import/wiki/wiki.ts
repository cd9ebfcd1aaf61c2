/** Pages of a wiki (MediaWiki): a table with dates, or lists and headings that begin with dates. */
import { counted } from "../../words.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import type { ImportNote } from "../import-draft.ts";
import { markdown } from "../markdown/markdown.ts";
import { readRows, type RowOfTable } from "../markdown/table-in-text.ts";
import { beginningOf, linesOf, type Line } from "../reading/file-lines.ts";
import { wikiTables, type WikiTable } from "./wiki-table.ts";
import { shownWiki, wikiToMarkdown, type ShownWiki, type WikiOmissions } from "./wiki-text.ts";

/** Reads the tables with the same headers, or, where none has dates, the chronology that its lists are. */
export const WIKI: Importer = {
  id: "mediawiki",
  name: "a wiki page (MediaWiki)",
  recognises: ({ text, json }) => json === undefined && isWiki(beginningOf(text)),
  read,
};

/** A table, a heading among links, a template that pages begin with, or items that begin with three apostrophes. */
function isWiki(text: string): boolean {
  const lines = text.slice(0, LOOKED_AT).split("\n");
  if (lines.some((line) => /^\{\|.*class=|^\{\{(?:Infobox|Short description|Use \w{3} dates)/u.test(line))) return true;
  const hasLinks = lines.some((line) => line.includes("[["));
  if (lines.some((line) => /^={2,6}[^=]{1,200}={2,6}\s*$/u.test(line)) && hasLinks) return true;
  return lines.filter((line) => /^\*+ ?'''[^']{1,60}'''/u.test(line)).length >= 2;
}

/** UTF-16 units within which a page says what it is. */
const LOOKED_AT = 20_000;

const NO_DATES =
  "it holds no table and no list with dates that are read: copy its table into a spreadsheet and save that as CSV";

function read(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const left: WikiOmissions = { references: 0, templates: 0 };
  const wiki = shownWiki(file.text, left);
  const lines = linesOf(wiki.text);
  const tables = wikiTables(lines, wiki);
  const found = tables.find(({ rows }) => isDated(file, rows));
  if (!found) return withLeft(readLists({ ...file, text: markdownOf(lines, wiki) }, choices), left);
  const same = tables.filter((table) => headersOf(table) === headersOf(found));
  const rows = [...found.rows.slice(0, 1), ...same.flatMap((table) => table.rows.slice(1))];
  return withLeft(readRows(file, rows, aroundOf(lines, same), choices), left);
}

/** Whether a row of a table has a date; of a long one the first rows tell it as a rule. */
function isDated(file: ForeignFile, rows: readonly RowOfTable[]): boolean {
  if (rows.length > FIRST_ROWS && isDated(file, rows.slice(0, FIRST_ROWS))) return true;
  if (rows.length < 2) return false;
  const outcome = readRows(file, rows, undefined, { dateOrder: "day-first", century: 1950 });
  return "draft" in outcome && outcome.draft.events.some(({ when }) => when !== undefined);
}

const FIRST_ROWS = 200;

function headersOf({ rows }: WikiTable): string {
  return rows[0]?.cells.join("|").toLowerCase() ?? "";
}

function aroundOf(lines: readonly Line[], tables: readonly WikiTable[]): string | undefined {
  const others = lines.filter(
    ({ text, number }) =>
      /^[^=]*[\p{L}\p{N}]/u.test(text) && !tables.some(({ first, last }) => number >= first && number <= last),
  );
  const [from, to] = [others[0]?.number, others.at(-1)?.number];
  return from === undefined ? undefined : `lines ${String(from)} to ${String(to)}`;
}

function readLists(page: ForeignFile, choices: ImportChoices): ImportOutcome {
  return markdown.recognises(page) ? markdown.read(page, choices) : { refused: NO_DATES };
}

/** The page as Markdown, line by line. */
function markdownOf(lines: readonly Line[], wiki: ShownWiki): string {
  return lines.map(({ text }) => markdownLine(text, wiki)).join("\n");
}

function markdownLine(line: string, wiki: ShownWiki): string {
  const heading = /^(={1,6})([^=]+)=+\s*$/u.exec(line);
  if (heading) return `${"#".repeat(heading[1]!.length)} ${wikiToMarkdown(heading[2]!.trim(), wiki)}`;
  const item = /^([*#:;]+)\s*/u.exec(line);
  if (!item) return wikiToMarkdown(line, wiki);
  return `${"  ".repeat(item[1]!.length - 1)}- ${wikiToMarkdown(line.slice(item[0].length), wiki)}`;
}

/** With what was left out, told once each. */
function withLeft(outcome: ImportOutcome, { references, templates }: WikiOmissions): ImportOutcome {
  if (!("draft" in outcome)) return outcome;
  const told: ImportNote[] = [
    ...noteOf(references, "reference", "in <ref>, without an address"),
    ...noteOf(templates, "template", "in {{…}}, of no date that is read"),
  ];
  return { ...outcome, draft: { ...outcome.draft, notes: [...told, ...outcome.draft.notes] } };
}

function noteOf(count: number, what: string, where: string): ImportNote[] {
  return count === 0 ? [] : [{ at: "the page", kind: "dropped", what: `${counted(count, what)} ${where}` }];
}
