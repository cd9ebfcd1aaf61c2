/** Sources of a timeline: those that a draft describes, and those that its claims only name. */
import { siteOf } from "../../source-name.ts";
import type { Source } from "../../timeline.ts";
import { isLanguageTag } from "../../language.ts";
import type { Written } from "../../written.ts";
import { FIELDS_OF } from "../../file/schema/field-places.ts";
import { isWebAddress } from "../../file/schema/web-address.ts";
import type { ImportDraft, DraftClaim, DraftSource, ImportNote } from "../import-draft.ts";
import { builtDate } from "./dates.ts";
import { customOf } from "./custom.ts";
import { filled } from "./filled.ts";
import { lineOf, oneLine, proseOf, severalLines } from "./clean-text.ts";
import { idMaker } from "./unique-ids.ts";

/** Sources as a timeline has them, and which of them a claim is of. */
export interface BuiltSources {
  readonly sources: readonly Written<Source>[];
  /** Undefined for a claim that names neither a source nor an address. */
  readonly sourceOf: (claim: Pick<DraftClaim, "source" | "url">) => Written<Source> | undefined;
  readonly notes: readonly ImportNote[];
}

/** In the order in which the file describes them, then in that in which claims name them. */
export function builtSources({ sources: described, events }: Pick<ImportDraft, "sources" | "events">): BuiltSources {
  const { idOf } = idMaker("source");
  const notes: ImportNote[] = [];
  const codes = new Set<string>();
  const sources: Written<Source>[] = [];
  /** Ids are the file's own: as they are written, and before any name. */
  const byId = new Map<string, Written<Source>>();
  const byKey = new Map<string, Written<Source>>();
  for (const draft of described) {
    const made = describedSource(draft, idOf(draft.id || (draft.title ?? "")), codes, notes);
    sources.push(made);
    if (!byId.has(draft.id)) byId.set(draft.id, made);
    if (!byKey.has(keyOf(draft.id))) byKey.set(keyOf(draft.id), made);
  }
  for (const [index, { at, derivedFrom = [] }] of described.entries()) {
    const origins = derivedFrom.flatMap((id) => byId.get(id)?.id ?? []);
    const made = sources[index];
    if (origins.length < derivedFrom.length)
      notes.push({ at, kind: "dropped", what: "that it is a copy of a source that is not in the file" });
    if (made && origins.length > 0) Object.assign(made.custom, { derivedFrom: origins });
  }
  // Claims may also call a source by its name, which must not take the place of another's id.
  for (const [index, { title, "container-title": container }] of described.entries()) {
    for (const name of [title, container]) {
      const [key, made] = [keyOf(name ?? ""), sources[index]];
      if (key !== "" && made && !byKey.has(key)) byKey.set(key, made);
    }
  }
  for (const { claims } of events) {
    for (const claim of claims) {
      const name = nameOf(claim);
      if (name === undefined || byId.has(claim.source) || byKey.has(keyOf(name))) continue;
      const made = namedSource(name, idOf(name), claim.url !== undefined);
      sources.push(made);
      byKey.set(keyOf(name), made);
    }
  }
  return {
    sources,
    notes,
    sourceOf(claim) {
      const name = nameOf(claim);
      return byId.get(claim.source) ?? (name === undefined ? undefined : byKey.get(keyOf(name)));
    },
  };
}

/** The site of an address stands for a source that the file does not name. */
function nameOf({ source, url }: Pick<DraftClaim, "source" | "url">): string | undefined {
  return lineOf(source, 300) ?? siteOf(url);
}

function keyOf(name: string): string {
  return oneLine(name).toLowerCase();
}

function namedSource(name: string, id: string, isPage: boolean): Written<Source> {
  return { id, type: isPage ? "webpage" : "document", title: name, custom: {} };
}

function describedSource(draft: DraftSource, id: string, codes: Set<string>, notes: ImportNote[]): Written<Source> {
  const { published, code, author, language, URL: address, extra, accessed } = draft;
  const date = published && builtDate(published);
  for (const what of date?.left ?? []) notes.push({ at: draft.at, kind: "dropped", what });
  const isCode = code !== undefined && /^[A-Z0-9]{2,4}$/u.test(code) && !codes.has(code);
  if (isCode) codes.add(code);
  else if (code !== undefined) {
    const what = `the code "${code}" is not two to four capital letters, or that of another source: one is made from the name`;
    notes.push({ at: draft.at, kind: "changed", what });
  }
  const names = author?.flatMap(nameParts) ?? [];
  const title = lineOf(draft.title, 500) ?? lineOf(draft["container-title"], 500) ?? lineOf(draft.id, 500) ?? id;
  const raw = date && "earliest" in date.when ? date.when.earliest : undefined;
  return filled({
    id,
    type: lineOf(draft.type, 60) ?? "document",
    title,
    "container-title": lineOf(draft["container-title"], 300),
    "container-title-short": lineOf(draft["container-title-short"], 60),
    author: names.length > 0 ? names : undefined,
    issued: (draft.issued ?? raw) === undefined ? undefined : { raw: draft.issued ?? raw ?? "" },
    accessed: accessed === undefined ? undefined : { raw: accessed },
    URL: address !== undefined && isWebAddress(address) ? address : undefined,
    publisher: lineOf(draft.publisher, 300),
    "publisher-place": lineOf(draft["publisher-place"], 300),
    language: language !== undefined && isLanguageTag(language) ? language : undefined,
    genre: lineOf(draft.genre, 200),
    note: noteOf(draft, notes),
    custom: {
      ...customOf(extra, (what) => notes.push({ at: draft.at, kind: "dropped", what }), OURS),
      ...filled({
        code: isCode ? code : undefined,
        published: date && !("start" in date.when) ? date.when : undefined,
        unnamedOutlet: draft.unnamedOutlet,
        issuedBasis: draft.issuedBasis,
        document: draft.document,
      }),
    },
  });
}

function noteOf({ at, note }: DraftSource, notes: ImportNote[]): string | undefined {
  if (note !== undefined && severalLines(note).length > LONGEST_NOTE)
    notes.push({ at, kind: "changed", what: "its note is longer than 5,000 characters and is cut" });
  return proseOf(note, LONGEST_NOTE);
}

const LONGEST_NOTE = 5000;

/** Names with a meaning of their own under the `custom` of a source. */
const OURS = new Set(FIELDS_OF['the "custom" of a source']);

function nameParts({ family, given, literal }: NonNullable<DraftSource["author"]>[number]) {
  const name = { family: lineOf(family, 200), given: lineOf(given, 200), literal: lineOf(literal, 200) };
  return name.family === undefined && name.literal === undefined ? [] : [filled(name)];
}
