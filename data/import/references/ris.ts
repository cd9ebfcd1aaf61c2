/** RIS: references as lines of two letters, a dash and a value. */
import type { DraftSource } from "../import-draft.ts";
import { isSpan } from "../../timeline.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { momentFromTo } from "../fields/ordered-moments.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datingOf, datedOutcome, type Dating, type DraftMoment } from "../reading/dating.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { linesOf, placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { isCodeAddress, webAddressIn } from "../text/addresses-in-text.ts";
import { personNamed } from "./person-name.ts";
import { publicationsDraft } from "./publications.ts";

/** Reads references between TY and ER. All of them are sources; those with a date are events, too. */
export const ris: Importer = {
  id: "ris",
  name: "a list of references (RIS)",
  recognises: ({ text }) => /^\s*TY {2}- ?[A-Z]{2,6}\s*[\r\n]/u.test(text.slice(0, 200)),
  read: (file, choices) => read(file, choices),
};

/** A reference: its values by tags. */
interface Reference {
  readonly at: string;
  readonly values: { readonly tag: string; value: string }[];
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const sources = referencesOf(text, notes).map((reference) => sourceOf(reference, dating, notes));
  return datedOutcome(publicationsDraft(sources, notes), dating);
}

function referencesOf(text: string, notes: NoteList): readonly Reference[] {
  const references: Reference[] = [];
  let current: Reference | undefined;
  for (const line of linesOf(text)) {
    const [, tag, value = ""] = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/su.exec(line.text) ?? [];
    if (tag === "TY") {
      if (current) notes.add(current.at, "changed", "the reference is not ended by ER; it is read as it stands");
      current = { at: placeOf(line), values: [{ tag, value: value.trim() }] };
      references.push(current);
    } else if (tag === "ER") current = undefined;
    else if (current && tag !== undefined) current.values.push({ tag, value: value.trim() });
    else if (current && line.text.trim() !== "") current.values.at(-1)!.value += ` ${line.text.trim()}`;
    else if (line.text.trim() !== "")
      notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.text)} is of no reference`);
  }
  return references;
}

const TYPES: Readonly<Record<string, string>> = {
  JOUR: "article-journal",
  MGZN: "article-magazine",
  NEWS: "article-newspaper",
  BOOK: "book",
  CHAP: "chapter",
  CONF: "paper-conference",
  CPAPER: "paper-conference",
  RPRT: "report",
  THES: "thesis",
  ELEC: "webpage",
  WEB: "webpage",
  BLOG: "post-weblog",
  PCOMM: "personal_communication",
  VIDEO: "motion_picture",
  MAP: "map",
  DATA: "dataset",
  UNPB: "manuscript",
};

/** Tags by the field that they are; the first that has a value counts. */
const TAGS = {
  title: ["TI", "T1", "CT", "BT"],
  "container-title": ["T2", "JO", "JF", "JA", "J2"],
  publisher: ["PB"],
  "publisher-place": ["CY"],
  language: ["LA"],
  genre: ["M3"],
  note: ["N1", "RN"],
} as const;

interface Value {
  readonly tag: string;
  readonly value: string;
}

function sourceOf({ at, values }: Reference, dating: Dating, notes: NoteList): DraftSource {
  // What nobody takes stays among the further fields.
  const used = new Set<Value>(values.slice(0, 1));
  const take = (tags: readonly string[]): string | undefined => {
    const held = tags.map((tag) => values.find(({ tag: own, value }) => own === tag && value !== "")).find(Boolean);
    if (held) used.add(held);
    return held?.value;
  };
  const texts = Object.entries(TAGS).flatMap(([name, tags]) => {
    const text = take(tags);
    return text === undefined ? [] : [[name, text] as const];
  });
  const authors = values.filter(({ tag, value }) => ["AU", "A1"].includes(tag) && value !== "");
  const author = authors.map(({ value }) => personNamed(value));
  const dated = publishedOf(values, dating, at);
  const link = values.find(({ tag, value }) => tag === "UR" && webAddressIn(value) !== undefined);
  for (const held of values) {
    if (held.tag !== "UR" || webAddressIn(held.value) !== undefined) continue;
    const isCode = isCodeAddress(held.value);
    notes.add(at, isCode ? "dropped" : "kept", `${quotedValue(held.value)} is no address of the web`);
    if (isCode) used.add(held);
  }
  const id = take(["ID"]) ?? at;
  for (const held of [...authors, ...dated.read, ...(link ? [link] : [])]) used.add(held);
  const rest = values.filter((held) => !used.has(held) && held.value !== "");
  const extra = extraTexts(rest.map(({ tag, value }) => [tag, value]));
  const type = values[0]?.value.toUpperCase() ?? "";
  const url = link && webAddressIn(link.value);
  return {
    at,
    id,
    type: Object.hasOwn(TYPES, type) ? TYPES[type]! : "document",
    ...Object.fromEntries(texts),
    ...(author.length > 0 && { author }),
    ...(dated.published && { published: dated.published }),
    ...(url !== undefined && { URL: url }),
    ...(extra && { extra }),
  };
}

/** When a reference was published, and the values that say it and nothing else. */
interface Published {
  readonly published?: DraftMoment;
  readonly read: readonly Value[];
}

/** The day where there is one, which may leave its year to PY; otherwise the year. */
function publishedOf(values: readonly Value[], dating: Dating, at: string): Published {
  const [day, ...years] = ["DA", "PY", "Y1"].map((tag) => values.find((held) => held.tag === tag && held.value !== ""));
  const year = years.find((held) => held);
  const number = /^\d{4}/u.exec(year?.value ?? "")?.[0];
  for (const held of [day, year]) {
    if (!held) continue;
    const { date, more } = risDate(held.value, number);
    // Of two dates the second may be the one that is one.
    const when = held === day && year ? dating.look(date) : dating.read(date, at);
    if (!when) continue;
    const published = isSpan(when) ? momentFromTo(when.start, when.end) : when;
    const says = held === day && year && isOnlyYear(year.value, date) ? [held, year] : [held];
    return { ...(published && { published }), read: more === "" ? says : says.filter((each) => each !== held) };
  }
  return { read: [] };
}

/** Whether a value says no more than the year that a date has, too. */
function isOnlyYear(value: string, date: string): boolean {
  const year = /^(\d{4})\/*$/u.exec(value)?.[1];
  return year !== undefined && date.includes(year);
}

/**
 * "2016/09/12/" as a date, and what else is said of it behind the last stroke. A month and a day without a year, and words
 * such as "September 12", are of the year that is given besides.
 */
function risDate(written: string, year: string | undefined): { readonly date: string; readonly more: string } {
  const [, own, month, day, more = ""] =
    /^(\d{4})?(?:\/(\d{1,2})?(?:\/(\d{1,2})?)?)?(?:\/(.*))?$/su.exec(written) ??
    /^()(\d{1,2})\/(\d{1,2})\/?()$/u.exec(written) ??
    [];
  const first = own || year;
  if (first !== undefined && (own || month)) {
    const parts = [first, month, day].filter((part) => part !== undefined);
    return { date: parts.map((part) => part.padStart(2, "0")).join("-"), more };
  }
  const lacksYear = year !== undefined && !/\d{4}/u.test(written);
  return { date: lacksYear ? `${written} ${year}` : written, more: "" };
}
