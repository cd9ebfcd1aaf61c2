/** Collects what a document says of itself. What is blank, too long or of another kind than its field is passed over. */
import { cutTo, oneLine } from "../import/build/clean-text.ts";
import { personNamed } from "../import/references/person-name.ts";
import { webAddressIn } from "../import/text/addresses-in-text.ts";
import { plainText } from "../import/text/plain-text.ts";
import { isLanguageTag } from "../language.ts";
import type { CslName } from "../places/document.ts";
import type { ToldFields, Found, SourceDraft } from "./document-text.ts";
import { issuedFrom } from "./issued-date.ts";

/** Things that are kept for one field. */
const MOST = 5;
const MOST_AUTHORS = 50;
/** UTF-16 units of what is looked at. */
const LONGEST = 4000;

/** Takes what is found, the most reliable first. */
export interface DraftCollector {
  /** A text of a field; tags and entities in it are read as HTML. */
  readonly text: (field: "title" | "container-title" | "publisher" | "type", words: string, from: string) => void;
  /** All who wrote it: a text for each, or one text with several names. */
  readonly authors: (names: readonly string[], from: string) => void;
  /** A date in any form that says exactly what it means. */
  readonly issued: (written: string, from: string) => void;
  /** An address; another than one of http and https is none. */
  readonly address: (address: string, from: string) => void;
  /** A language tag, also with an underscore. */
  readonly language: (tag: string, from: string) => void;
  readonly draft: () => SourceDraft;
}

/** Nothing found yet. */
export function draftCollector(): DraftCollector {
  const found: { [K in keyof ToldFields]?: Found<ToldFields[K]>[] } = {};
  const add = <K extends keyof ToldFields>(field: K, value: ToldFields[K], from: string): void => {
    const all = (found[field] ??= []) as Found<ToldFields[K]>[];
    const isKnown = all.some((one) => JSON.stringify(one.value) === JSON.stringify(value));
    if (!isKnown && all.length < MOST) all.push({ value, from });
  };
  return {
    text(field, words, from) {
      const line = cutTo(clean(words), field === "title" ? 500 : 300);
      if (line !== "") add(field, line, from);
    },
    authors(names, from) {
      const all = names.length === 1 ? namesIn(clean(names[0] ?? "")) : names.map(clean);
      const people = all.filter(isName).slice(0, MOST_AUTHORS).map(personIn);
      if (people.length > 0) add("author", people, from);
    },
    issued(written, from) {
      const issued = issuedFrom(clean(written));
      if (issued) add("issued", issued, from);
    },
    address(address, from) {
      const url = webAddressIn(address);
      if (url !== undefined) add("URL", url, from);
    },
    language(tag, from) {
      const [written = ""] = tag.trim().split(/[.,;\s]/u, 1);
      const dashed = written.replaceAll("_", "-");
      if (isLanguageTag(dashed)) add("language", dashed, from);
    },
    draft: () => found,
  };
}

/** The best of each field, as a form is filled with it. */
export function bestOf(about: SourceDraft): { readonly [K in keyof ToldFields]?: ToldFields[K] } {
  return Object.fromEntries(Object.entries(about).map(([field, found]) => [field, found[0]?.value]));
}

function clean(words: string): string {
  return oneLine(plainText(words.slice(0, LONGEST)).text);
}

/** "By Ada Example and Bob Sample": parts that a comma makes are names only where each has two words. */
function namesIn(words: string): readonly string[] {
  const names = words.replace(/^(?:written )?by /iu, "").split(/ ?; ?| (?:and|&) /iu);
  return names.flatMap((name) => {
    const parts = name.split(/ ?, ?/u).filter((part) => part !== "");
    return parts.every((part) => part.includes(" ")) ? parts : [name.replace(/,$/u, "")];
  });
}

/** Addresses, and words that are longer than anybody's name, are none. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && name.length <= 120 && !/^https?:|[@<>{}]/iu.test(name);
}

function personIn(name: string): CslName {
  return personNamed(name);
}
