/** What a text is when it is no timeline of ours: named by its content, so that nobody is told to mend its JSON. */
import { isPlainObject } from "../schema/strict-object.ts";

/** How a file of this format is told from its first characters. */
interface TextFormat {
  readonly is: RegExp;
  readonly name: string;
}

/** Formats by the name of their root element. */
const XML: ReadonlyMap<string, string> = new Map([
  ["timeline", "a file of The Timeline Project (XML)"],
  ["data", "a SIMILE Timeline (XML)"],
  ["kml", "a KML map"],
  ["gpx", "a GPX track"],
  ["rss", "a news feed (RSS)"],
  ["feed", "a news feed (Atom)"],
  ["TEI", "a TEI document (XML)"],
  ["plist", "a property list (XML)"],
]);

const TEXTS: readonly TextFormat[] = [
  { is: /^0 +HEAD\b/u, name: "a family tree (GEDCOM)" },
  { is: /^BEGIN:VCALENDAR/iu, name: "a calendar (iCalendar)" },
  { is: /^BEGIN:VCARD/iu, name: "an address book (vCard)" },
  { is: /^TY {2}- /mu, name: "a list of references (RIS)" },
  { is: /^@\w+\s*\{/u, name: "a list of references (BibTeX)" },
  { is: /^"?Year"?[,;\t]"?Month"?[,;\t]"?Day"?/iu, name: "a TimelineJS spreadsheet (CSV)" },
  { is: /^#TIMEFLOW/iu, name: "a TimeFlow file" },
  { is: /^(?:title|key|dateFormat|timezone|description): \S/u, name: "a Markwhen timeline, or YAML" },
  { is: /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n\s*(?!-\s|[\w-]{1,40}:\s)\S/u, name: "a Markdown document" },
  { is: /^---\r?\n[\s\S]*?\r?\n---/u, name: "a Markdown or YAML document" },
  { is: /^--- ![^\n]*\n|^[\w-]{1,40}:[ \t]*\r?\n[ \t]*(?:-[ \t]+\S|[\w-]{1,40}:\s)/u, name: "a YAML document" },
  { is: /^(?:#[^\n]*\n\s*)+[\w-]{1,40}:(?:[ \t]*\r?\n| \S)/u, name: "a Markdown or YAML document" },
  {
    is: /^(?:#[^\n]*\n\s*|"""(?:[^"]|"(?!"")){0,4000}"""\s*){0,50}(?:from\s+[\w.]+\s+import\s|import\s+[\w.]+(?:\s+as\s+\w+)?\s*\n|def\s+\w+\(|class\s+\w+[^\n]{0,100}:|[A-Za-z_]\w{0,60}\s*(?::[^\n=]{1,60})?=\s*[[{(]\s*(?:#[^\n]*\n\s*)*[[{('"])/u,
    name: "a program (Python or the like)",
  },
  { is: /^#{1,3} \S|^[^\n]{1,100}\n(?:={3,}|-{3,})\s*\n/u, name: "a Markdown document" },
  // Tags, a list, a quotation, a picture or a block of code.
  {
    is: /^(?:#[\p{L}\d/_-]+[ \t]*)+\r?\n|^(?:[-*+>]|\d{1,3}\.)[ \t]+[\p{L}\d*_[]|^(?:\*\*|!\[|\||```|~~~)/u,
    name: "a Markdown document",
  },
  { is: /^(?:%[^\n]*\n\s*)*\\[A-Za-z]{2,40}(?![A-Za-z])/u, name: "a LaTeX document" },
  {
    is: /^(?:;[^\n]*\n\s*)*\((?:ns|defn?|defmacro|defun|defvar|setq|define|require|in-ns)\s/u,
    name: "a program (Clojure or another Lisp)",
  },
  { is: /^(?:@prefix|@base|PREFIX)\s+\S/u, name: "linked data (Turtle)" },
  {
    is: /^(?:(?:--|#)[^\n]*\n\s*|\/\*(?:[^*]|\*(?!\/)){0,4000}\*\/;?\s*){0,50}(?:CREATE|INSERT|DROP|BEGIN|USE|SET|START|PRAGMA|SELECT|WITH)\s+[\w`"'[]/u,
    name: "a dump or query of a database (SQL)",
  },
  {
    is: /^(?:(?:\/\*(?:[^*]|\*(?!\/)){0,4000}\*\/|\/\/[^\n]*\n)\s*)*(?:(?:import|export|const|let|var|function)\s|(?:window|module|self|[A-Za-z_$][\w$]*)\.[\w.$]{1,100}\s*=[^=]|[A-Za-z_$][\w$.]{0,100}\(\s*(?:["'][^"'\n]{0,100}["']\s*,\s*)?[[{(])/u,
    name: "a script (JavaScript or TypeScript)",
  },
];

const TABLES: readonly (readonly [separator: string, name: string])[] = [
  ["\t", "a table with tabs (TSV)"],
  [";", "a table (CSV) with semicolons"],
  [",", "a table (CSV)"],
];

/** As much of a file as is looked at; UTF-16 units. */
const LOOKED_AT = 65_536;

/**
 * What a text is when it is surely of another format, as a reason with a way out; undefined for JSON, and for what may be
 * a picture or a page with a timeline in it. Looks at the beginning alone.
 */
export function foreignText(text: string): string | undefined {
  const beginning = text.slice(0, LOOKED_AT).trimStart();
  if (beginning.startsWith("<")) return foreignMarkup(beginning);
  if (/^[[{]/u.test(beginning)) return undefined;
  const found = TEXTS.find(({ is }) => is.test(beginning))?.name ?? tableName(beginning) ?? proseName(beginning);
  return found && notReadYet(found);
}

/** A root element stands near the beginning, behind declarations and a comment or two; UTF-16 units. */
const PROLOGUE = 4096;

function foreignMarkup(beginning: string): string | undefined {
  if (/<svg[\s>]|<\w{1,20}:svg[\s>]|<!doctype html|<html[\s>]/iu.test(beginning)) return undefined;
  const bare = beginning.slice(0, PROLOGUE).replace(/<[?!][^>]*>/gu, "");
  const root = /<([A-Za-z_][\w.:-]{0,60})[\s/>]/u.exec(bare)?.[1];
  return root && notReadYet(XML.get(root) ?? `XML with <${root}> as its root`);
}

/**
 * What a JSON value is when it is surely of another format: known by fields that a timeline of ours has not. The whole
 * value, because its first field says little.
 */
export function foreignJson(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    if (hasFields(first, ["start", "content"])) return notReadYet("a list of vis-timeline items (JSON)");
    if (hasFields(first, ["id", "type"]) && hasFields(first, ["issued"]))
      return notReadYet("a list of references (CSL-JSON)");
    return undefined;
  }
  if (!isPlainObject(value)) return undefined;
  if (["lanes", "sources", "extent"].some((field) => field in value)) return undefined;
  const { type, events } = value;
  if (typeof type === "string" && /^(?:Feature|FeatureCollection|Topology)$/u.test(type))
    return notReadYet("a map (GeoJSON)");
  if ("@context" in value || "@graph" in value) return notReadYet("linked data (JSON-LD)");
  const [event] = Array.isArray(events) ? (events as readonly unknown[]) : [];
  if (hasFields(event, ["start_date"])) return notReadYet("a TimelineJS timeline (JSON)");
  if (hasFields(event, ["start", "title"]) || "dateTimeFormat" in value) return notReadYet("a SIMILE Timeline (JSON)");
  return undefined;
}

/** The reason that names a format, and what a file of ours is. */
export function notReadYet(name: string): string {
  return `this looks like ${name}; Sourceline finds no events with dates in it that it can read. docs/importing.md says which files of other programs open, docs/file-format.md what a timeline is`;
}

/** A header and a line below it with as many separators. */
function tableName(beginning: string): string | undefined {
  const [header = "", next = ""] = beginning.split(/\r?\n/u, 2);
  return TABLES.find(([separator]) => {
    const columns = header.split(separator).length;
    return columns >= 3 && next.split(separator).length >= Math.min(columns, 3);
  })?.[1];
}

/** Lines of words, the first of several words; or behind any signs, where nothing begins as JSON does. */
function proseName(beginning: string): string | undefined {
  const end = beginning.indexOf("\n");
  const first = beginning.slice(0, Math.max(end, 0));
  if (/^\p{L}[^{}[\]]*\p{L}[ \t]+[\p{L}\d]/u.test(first) && beginning.slice(end).trim() !== "") return "a plain text";
  if (/^["'/]|^[ \t]*[{[][ \t]*$/mu.test(beginning)) return undefined;
  const lines = beginning.split("\n", MOST_LINES).filter((line) => THREE_WORDS.test(line.slice(0, LONGEST_START)));
  return lines.length > 1 ? "a plain text" : undefined;
}

/** Lines in which words are looked for, and UTF-16 units of each. */
const MOST_LINES = 40;
const LONGEST_START = 200;

const THREE_WORDS = /\p{L}{2}[\p{L}'’-]*[ \t]+[\p{L}'’-]+[ \t]+\p{L}/u;

function hasFields(value: unknown, fields: readonly string[]): boolean {
  return isPlainObject(value) && fields.every((field) => field in value);
}
