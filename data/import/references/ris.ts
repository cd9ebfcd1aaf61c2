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
import { webAddressIn } from "../text/addresses-in-text.ts";
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

const READ: readonly string[] = ["TY", "ID", "AU", "A1", "DA", "PY", "Y1", "UR", ...Object.values(TAGS).flat()];

function sourceOf({ at, values }: Reference, dating: Dating, notes: NoteList): DraftSource {
  const valueOf = (tags: readonly string[]): string | undefined =>
    tags.map((tag) => values.find((held) => held.tag === tag && held.value !== "")?.value).find((value) => value);
  const texts = Object.entries(TAGS).flatMap(([name, tags]) => {
    const text = valueOf(tags);
    return text === undefined ? [] : [[name, text] as const];
  });
  const author = values
    .filter(({ tag, value }) => /^A[U1]$/u.test(tag) && value !== "")
    .map(({ value }) => personNamed(value));
  const published = publishedOf(valueOf(["DA"]), valueOf(["PY", "Y1"]), dating, at);
  const url = webAddressIn(valueOf(["UR"]) ?? "");
  for (const { tag, value } of values) {
    if (tag === "UR" && webAddressIn(value) === undefined)
      notes.add(at, "dropped", `${quotedValue(value)} is no address of the web`);
  }
  const extra = extraTexts(
    values.filter(({ tag, value }) => !READ.includes(tag) && value !== "").map(({ tag, value }) => [tag, value]),
  );
  const type = values[0]?.value.toUpperCase() ?? "";
  return {
    at,
    id: valueOf(["ID"]) ?? at,
    type: Object.hasOwn(TYPES, type) ? TYPES[type]! : "document",
    ...Object.fromEntries(texts),
    ...(author.length > 0 && { author }),
    ...(published && { published }),
    ...(url !== undefined && { URL: url }),
    ...(extra && { extra }),
  };
}

/** "2016/09/12/" with what else is said of the date behind the last stroke; the year alone where there is nothing more. */
function publishedOf(
  date: string | undefined,
  year: string | undefined,
  dating: Dating,
  at: string,
): DraftMoment | undefined {
  const written = date ?? year;
  if (written === undefined) return undefined;
  const [numbers, words] = [/^(\d{4})(?:\/(\d{1,2})?(?:\/(\d{1,2})?)?)?(?:\/(.*))?$/su.exec(written), written];
  const parts = numbers?.slice(1, 4).filter((part: string | undefined) => part !== undefined) ?? [];
  const iso = parts.map((part) => part.padStart(2, "0")).join("-");
  const when = dating.read(numbers ? iso : words, at);
  return when && isSpan(when) ? momentFromTo(when.start, when.end) : when;
}
