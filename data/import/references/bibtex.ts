/** BibTeX and biblatex. */
import type { DraftSource } from "../import-draft.ts";
import { isSpan } from "../../timeline.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { momentFromTo } from "../fields/ordered-moments.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datingOf, datedOutcome, type Dating, type DraftMoment } from "../reading/dating.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { isCodeAddress, webAddressIn } from "../text/addresses-in-text.ts";
import { bibtexEntries, type BibtexEntry } from "./bibtex-entries.ts";
import { textOfLatex } from "./latex.ts";
import { personNamed, type AuthorName } from "./person-name.ts";
import { publicationsDraft } from "./publications.ts";

/** Reads entries of all types. All of them are sources; those with a date are events, too. */
export const bibtex: Importer = {
  id: "bibtex",
  name: "a list of references (BibTeX)",
  recognises: ({ text }) =>
    /(?:^|[\r\n])[ \t]*@[A-Za-z]{2,30}[ \t]*\{[^\s,{}="@]{0,200},[ \t\r\n]*[A-Za-z][\w-]{0,40}[ \t]*=/u.test(
      text.slice(0, 20_000),
    ),
  read: (file, choices) => read(file, choices),
};

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const sources = bibtexEntries(text, notes).map((entry) => sourceOf(entry, dating, notes));
  return datedOutcome(publicationsDraft(sources, notes), dating);
}

const TYPES: Readonly<Record<string, string>> = {
  article: "article-journal",
  book: "book",
  booklet: "pamphlet",
  collection: "book",
  conference: "paper-conference",
  dataset: "dataset",
  electronic: "webpage",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  legislation: "legislation",
  manual: "report",
  mastersthesis: "thesis",
  mvbook: "book",
  online: "webpage",
  phdthesis: "thesis",
  proceedings: "book",
  report: "report",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  video: "motion_picture",
  www: "webpage",
};

/** Fields by those of a source; the first that has a value counts. */
const FIELDS = {
  title: ["title"],
  "container-title": ["journaltitle", "journal", "booktitle", "maintitle"],
  publisher: ["publisher", "organization", "institution", "school"],
  "publisher-place": ["address", "location"],
  language: ["langid", "language"],
  genre: ["type"],
  note: ["annote", "annotation", "note"],
} as const;

function sourceOf({ type, key, fields, line }: BibtexEntry, dating: Dating, notes: NoteList): DraftSource {
  const at = `line ${String(line)}`;
  // What nobody takes stays among the further fields.
  const used = new Set(["author"]);
  const texts = Object.entries(FIELDS).flatMap(([name, names]) => {
    const found = names.find((field) => (fields.get(field) ?? "") !== "");
    const text = textOfLatex(fields.get(found ?? "") ?? "");
    if (text === "") return [];
    used.add(found!);
    return [[name, text] as const];
  });
  const author = namesIn(fields.get("author") ?? "");
  const { published, read } = publishedOf(fields, dating, at);
  for (const name of read) used.add(name);
  const { url, field } = addressOf(fields, at, notes);
  if (field !== undefined) used.add(field);
  const extra = extraTexts(
    [...fields].filter(([name]) => !used.has(name)).map(([name, value]) => [name, textOfLatex(value)]),
  );
  return {
    at,
    id: key || at,
    type: Object.hasOwn(TYPES, type) ? TYPES[type]! : "document",
    ...Object.fromEntries(texts),
    ...(author.length > 0 && { author }),
    ...(published && { published }),
    ...(url !== undefined && { URL: url }),
    ...(extra && { extra }),
  };
}

/** Names that "and" joins; what stands in braces is one name. */
function namesIn(written: string): readonly AuthorName[] {
  const names = written.replace(/\s/gu, " ");
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: found, index } of names.matchAll(/[{}]| and /giu)) {
    if (found === "{") depth++;
    else if (found === "}") depth--;
    else if (depth <= 0) {
      parts.push(names.slice(from, index));
      from = index + found.length;
    }
  }
  parts.push(names.slice(from));
  return parts.flatMap((part) => nameIn(part.trim()) ?? []);
}

function nameIn(written: string): AuthorName | undefined {
  const name = textOfLatex(written);
  if (name === "" || name === "others") return undefined;
  if (isHeldTogether(written)) return { literal: name };
  if (name.includes(",")) return personNamed(name);
  const words = name.split(" ");
  // A name's particle ("von") is the first word in small letters, and begins the family name.
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const family = particle > 0 ? particle : words.length - 1;
  return family === 0
    ? { literal: name }
    : { family: words.slice(family).join(" "), given: words.slice(0, family).join(" ") };
}

/** Whether one pair of braces is around all of it: "{The {AP}}", but not "{A} and {B}". */
function isHeldTogether(name: string): boolean {
  let depth = 0;
  const end = [...name].findIndex((character) => {
    depth += character === "{" ? 1 : character === "}" ? -1 : 0;
    return depth === 0;
  });
  return end === [...name].length - 1;
}

/** When an entry was published, and the fields that say it. */
interface Published {
  readonly published?: DraftMoment;
  readonly read: readonly string[];
}

/** biblatex's `date`, or the year with its month and day; the year alone where these are none. */
function publishedOf(fields: ReadonlyMap<string, string>, dating: Dating, at: string): Published {
  const [date, year, month, day] = ["date", "year", "month", "day"].map((name) => textOfLatex(fields.get(name) ?? ""));
  const number = /^\d{1,2}$/u.test(month ?? "") ? month!.padStart(2, "0") : undefined;
  const inNumbers = number === undefined ? undefined : [year, number, ...(day ? [day.padStart(2, "0")] : [])].join("-");
  const written = date || (inNumbers ?? [day, month, year].filter((part) => part).join(" "));
  if (!written || (!date && !year)) return { read: [] };
  const exact = dating.look(written);
  const whole = exact ?? (date ? undefined : dating.look(year!)) ?? dating.read(written, at);
  const published = whole && isSpan(whole) ? momentFromTo(whole.start, whole.end) : whole;
  if (!published) return { read: [] };
  return { published, read: date ? ["date"] : exact ? ["year", "month", "day"] : ["year"] };
}

/** The address of an entry, and the field that is it and nothing else. */
function addressOf(
  fields: ReadonlyMap<string, string>,
  at: string,
  notes: NoteList,
): { readonly url?: string; readonly field?: string } {
  const how = fields.get("howpublished") ?? "";
  const howPublished = /\\url\s?\{([^{}]*)\}/u.exec(how)?.[1];
  const written = (fields.get("url") ?? howPublished ?? "").replace(/\\url\s?\{|[{}]|\\(?=[_%&#~])/gu, "");
  if (written.trim() === "") return {};
  const url = webAddressIn(written);
  if (url === undefined) {
    const isCode = isCodeAddress(written);
    notes.add(at, isCode ? "dropped" : "kept", `${quotedValue(written)} is no address of the web`);
    return isCode ? { field: fields.has("url") ? "url" : "howpublished" } : {};
  }
  const isWhole = /^\s*\\url\s?\{[^{}]*\}\s*$/u.test(how);
  return { url, ...(fields.has("url") ? { field: "url" } : isWhole && { field: "howpublished" }) };
}
