/** CSL-JSON: references as citation programs exchange them. */
import type { ImportDraft, DraftSource } from "../import-draft.ts";
import { CSL_TYPES } from "../../lists/csl-types.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datingOf, datedOutcome, type Dating } from "../reading/dating.ts";
import { extraFields, isPlainValue } from "../reading/extra-fields.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { cslMoment } from "./csl-date.ts";
import type { AuthorName } from "./person-name.ts";
import { publicationsDraft } from "./publications.ts";

/** Reads an array of items, or one item. All of them are sources; those with a date are events, too. */
export const cslJson: Importer = {
  id: "csl-json",
  name: "a list of references (CSL-JSON)",
  recognises: ({ json }) => {
    const [first] = itemsOf(json);
    return (
      isItem(first) &&
      typeof first["type"] === "string" &&
      CSL_TYPES.has(first["type"]) &&
      MARKS.some((name) => Object.hasOwn(first, name))
    );
  },
  read: (file, choices) => read(file, choices),
};

/** Fields by which an item is told from other things that have a type, too. */
const MARKS: readonly string[] = ["issued", "container-title", "author", "publisher", "URL", "accessed"];

type Item = Readonly<Record<string, unknown>>;

function itemsOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? (json as readonly unknown[]) : [json];
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function read({ json }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const sources = itemsOf(json).flatMap((item, index): readonly DraftSource[] => {
    const at = `items[${String(index)}]`;
    if (isItem(item)) return [sourceOf(item, at, dating, notes)];
    notes.add(at, "dropped", `${quotedValue(typeof item)} is no item`);
    return [];
  });
  const draft: ImportDraft = publicationsDraft(sources, notes);
  return datedOutcome(draft, dating);
}

/** Fields of texts that are the same in a draft. */
const SAME = [
  "title",
  "container-title",
  "container-title-short",
  "publisher",
  "publisher-place",
  "language",
  "genre",
  "note",
] as const;

const READ: readonly string[] = [...SAME, "id", "type", "author", "issued", "URL"];

function sourceOf(item: Item, at: string, dating: Dating, notes: NoteList): DraftSource {
  const texts = SAME.flatMap((name) => {
    const text = textIn(item[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  const [url, address] = [webAddressIn(textIn(item["URL"]) ?? ""), textIn(item["URL"])];
  if (address !== undefined && url === undefined)
    notes.add(`${at}.URL`, "dropped", `${quotedValue(address)} is no address of the web`);
  const author = authorsOf(item["author"]);
  const published = cslMoment(item["issued"], dating, `${at}.issued`);
  const code = isItem(item["custom"]) ? textIn(item["custom"]["code"]) : undefined;
  const others = Object.entries(item).filter(([name]) => !READ.includes(name));
  for (const [name, value] of others) {
    if (!isPlainValue(value)) notes.add(at, "dropped", `the field ${quotedValue(name)} is too deep`);
  }
  const extra = extraFields(others.filter(([, value]) => isPlainValue(value)));
  return {
    at,
    id: textIn(item["id"]) ?? at,
    type: textIn(item["type"]) ?? "document",
    ...Object.fromEntries(texts),
    ...(author.length > 0 && { author }),
    ...(published && { published }),
    ...(url !== undefined && { URL: url }),
    ...(code !== undefined && { code }),
    ...(extra && { extra }),
  };
}

function textIn(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function authorsOf(value: unknown): NonNullable<DraftSource["author"]> {
  if (!Array.isArray(value)) return [];
  return value.filter(isItem).flatMap((name): readonly AuthorName[] => {
    const [literal, given] = [textIn(name["literal"]), textIn(name["given"])];
    const particles = [
      textIn(name["non-dropping-particle"]) ?? textIn(name["dropping-particle"]),
      textIn(name["family"]),
    ];
    const family = particles.filter((part) => part !== undefined).join(" ");
    if (literal !== undefined) return [{ literal }];
    if (family === "") return given === undefined ? [] : [{ literal: given }];
    return [{ family, ...(given !== undefined && { given }) }];
  });
}
