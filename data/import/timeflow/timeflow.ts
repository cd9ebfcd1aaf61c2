/** TimeFlow: a header that says what the columns are, then a table with tabs between its cells. */
import type { ImportDraft, DraftClaim, DraftEvent } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datedFields, datingOf, datedOutcome, type Dating } from "../reading/dating.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { linesOf, placeOf, type Line } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";

/** Reads each row as an event: its label, track, start and end by the header's aliases, the other cells by their columns. */
export const timeflow: Importer = {
  id: "timeflow",
  name: "a TimeFlow file (.time)",
  recognises: ({ text }) => /^\s*#TIMEFLOW\b/u.test(text.slice(0, 200)),
  read: (file, choices) => read(file, choices),
};

/** What the header says. */
interface Header {
  readonly fields: { readonly name: string; readonly type: string }[];
  /** Columns by what they are: "LABEL", "START", "END", "TRACK", "COLOR". */
  readonly aliases: Map<string, string>;
  readonly facts: Map<string, string>;
  /** Lines of it. */
  readonly count: number;
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const lines = linesOf(text);
  const header = headerOf(lines);
  const names = header.fields.map(({ name }) => name);
  const rows = rowsOf(lines.slice(header.count), names.length);
  const [first] = rows;
  const known = new Set(names);
  const hasNames = first !== undefined && first.cells.filter((cell) => known.has(cell)).length > names.length / 2;
  const columns = columnsOf(hasNames ? first.cells : names, header);
  const events = (hasNames ? rows.slice(1) : rows).flatMap((row) => eventOf(row, columns, dating, notes));
  const [description, source] = [header.facts.get("description"), header.facts.get("source")];
  const extra = extraFields([["source", source === "[unspecified]" ? undefined : source]]);
  const draft: ImportDraft = {
    ...(description && description !== "[unspecified]" && { description }),
    sources: [],
    events,
    ...(extra && { extra }),
    notes: notes.notes,
  };
  return datedOutcome(draft, dating);
}

function headerOf(lines: readonly Line[]): Header {
  const header = {
    fields: [] as { name: string; type: string }[],
    aliases: new Map<string, string>(),
    facts: new Map<string, string>(),
  };
  const last = lines.findLastIndex(({ text }) => text.startsWith("#TIMEFLOW"));
  let open: string | undefined;
  for (const { text } of lines.slice(0, last + 1)) {
    if (!text.startsWith("#TIMEFLOW")) {
      // A description goes on over several lines.
      if (open !== undefined) header.facts.set(open, `${header.facts.get(open) ?? ""}\n${text}`);
      continue;
    }
    const [, keyword = "", name = "", value = ""] = text.split(/\t+/u).map(withoutQuotes);
    open = undefined;
    if (keyword === "field") header.fields.push({ name, type: value });
    else if (keyword === "alias") header.aliases.set(name.replace(/^TIMEFLOW_/u, ""), value);
    else if (keyword === "source" || keyword === "description") {
      header.facts.set(keyword, name);
      open = keyword;
    }
  }
  for (const [name, fact] of header.facts) header.facts.set(name, withoutQuotes(fact.trim()));
  return { ...header, count: last + 1 };
}

function withoutQuotes(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

interface Row {
  readonly at: string;
  readonly cells: readonly string[];
}

/** Lines that a quoted cell may go on over. */
const MOST_LINES = 30;

/**
 * The rows. A row with too few cells, one of which has a quotation mark that is not closed, goes on in the next lines if they
 * make it whole; otherwise the mark is a stray one, and the row ends with its line.
 */
function rowsOf(lines: readonly Line[], width: number): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.text.trim() === "") continue;
    const more = linesOfRow(lines, index, width);
    const text = lines.slice(index, index + more + 1).map((part) => part.text);
    rows.push({ at: placeOf(line), cells: text.join("\n").split("\t").map(withoutQuotes) });
    index += more;
  }
  return rows;
}

/** How many lines after one belong to its row. */
function linesOfRow(lines: readonly Line[], index: number, width: number): number {
  let tabs = tabsIn(lines[index]!.text);
  if (tabs >= width - 1 || !/(?:^|\t)"[^"\t]*$/u.test(lines[index]!.text.slice(-20_000))) return 0;
  for (let more = 1; more <= MOST_LINES && index + more < lines.length; more++) {
    tabs += tabsIn(lines[index + more]!.text);
    if (tabs === width - 1) return more;
    if (tabs >= width) return 0;
  }
  return 0;
}

function tabsIn(text: string): number {
  return text.split("\t").length - 1;
}

/** The cells of a row by what the header says of their columns. */
interface Cells {
  /** The cell of an alias; blank where there is none. */
  readonly of: (alias: string) => string;
  /** Cells that are no alias, with the names of their columns. */
  readonly others: readonly Cell[];
  /** Those of them whose columns have a type. */
  readonly typed: (type: string) => readonly Cell[];
}

type Cell = readonly [column: string, value: string];

/** The columns as rows have them, looked up once for all rows. */
interface Columns {
  readonly names: readonly string[];
  /** Which column an alias is, from 0. */
  readonly byAlias: ReadonlyMap<string, number>;
  /** Columns that are an alias. */
  readonly aliased: ReadonlySet<string>;
  /** Each type of each column, as the header says them. */
  readonly types: ReadonlySet<string>;
}

function columnsOf(names: readonly string[], { fields, aliases }: Header): Columns {
  const places = new Map(names.map((name, index) => [name, index] as const).reverse());
  const known = ["LABEL", "START", "END", "TRACK"].flatMap((alias) => {
    const name = aliases.get(alias);
    return name === undefined ? [] : [[alias, name] as const];
  });
  return {
    names,
    byAlias: new Map(known.map(([alias, name]) => [alias, places.get(name) ?? -1])),
    aliased: new Set(known.map(([, name]) => name)),
    types: new Set(fields.map(({ name, type }) => typeKey(name, type))),
  };
}

/** No name of a column has a tab. */
function typeKey(name: string, type: string): string {
  return `${name}\t${type}`;
}

function cellsOf({ cells }: Row, { names, byAlias, aliased, types }: Columns): Cells {
  const all = cells.slice(0, names.length).map((value, index): Cell => [names[index]!, value]);
  const others = all.filter(([name, value]) => !aliased.has(name) && value !== "");
  const surplus = cells
    .slice(names.length)
    .map((value, index): Cell => [`cell ${String(names.length + index + 1)}`, value]);
  return {
    of: (alias) => cells[byAlias.get(alias) ?? -1] ?? "",
    others: [...others, ...surplus],
    typed: (type) => others.filter(([name]) => types.has(typeKey(name, type))),
  };
}

/** Columns of texts that tell what happened. */
const TELLING = /^(?:description|text|summary|notes?|details?)$/iu;

function eventOf(row: Row, columns: Columns, dating: Dating, notes: NoteList): readonly DraftEvent[] {
  const { at } = row;
  if (row.cells.every((cell) => cell === "")) return [];
  const { length } = columns.names;
  if (row.cells.length !== length) {
    const counts = `${String(row.cells.length)} cells for ${String(length)} columns`;
    notes.add(at, "kept", `the row has ${counts}: they may have moved`);
  }
  const cells = cellsOf(row, columns);
  const told = cells.typed("Text").filter(([name]) => TELLING.test(name));
  const texts = told.map(([, value]) => plainText(value));
  const summary = texts.map(({ text }) => text).join("\n");
  const lists = cells.typed("List").flatMap(([, value]) => value.split(",").map((part) => part.trim()));
  const subject = [...new Set(lists.filter((part) => part !== ""))];
  const date = datedFields(cells.of("START"), cells.of("END"), at, dating, notes);
  const read = new Set([...told, ...cells.typed("URL")].map(([name]) => name));
  const extra = extraFields(cells.others.filter(([name]) => !read.has(name)));
  const lane = cells.of("TRACK");
  return [
    {
      at,
      title: cells.of("LABEL"),
      ...(summary !== "" && { summary }),
      ...(lane !== "" && { lane }),
      ...(subject.length > 0 && { subject }),
      ...date,
      claims: withoutRepeats([
        ...linksOf(cells, at, notes),
        ...texts.flatMap((said) => claimsOfText(said, "the text")),
      ]),
      ...(extra && { extra }),
    },
  ];
}

function linksOf(cells: Cells, at: string, notes: NoteList): readonly DraftClaim[] {
  return cells.typed("URL").flatMap(([name, value]) => {
    const url = webAddressIn(value);
    if (url === undefined) notes.add(at, "dropped", `${quotedValue(value)} is no address of the web`);
    return url === undefined ? [] : [{ source: siteName(url), url, inferred: `the column ${quotedValue(name)}` }];
  });
}
