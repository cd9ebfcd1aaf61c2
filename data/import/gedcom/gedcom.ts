/** GEDCOM 5.5.1 and 7: what happened to persons and families. */
import type { ImportDraft, DraftEvent, DraftMedia, DraftPoint } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { datedText, datingOf, datedOutcome, type DatedWords, type Dating } from "../reading/dating.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { joinedFields } from "../fields/json-fields.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { filled } from "../build/filled.ts";
import { placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { citationsOf, sourceOf } from "./citations.ts";
import { eventKind, type EventKind } from "./event-kinds.ts";
import { gedcomDate } from "./gedcom-date.ts";
import { remainingFields, remainingTexts } from "./remaining-texts.ts";
import { partOf, subrecords, recordsOf, valueOf, type GedcomRecord } from "./gedcom-records.ts";

/**
 * Reads the events and dated facts of persons and families, one event each: "Birth of Ada Byron". Sources are sources,
 * and what is cited is a claim of them. A person or a family without an event is noted.
 */
export const gedcom: Importer = {
  id: "gedcom",
  name: "a GEDCOM family tree",
  recognises: ({ text }) =>
    /^\s*0\s+HEAD[^\S\r\n]*[\r\n]\s*[01]\s+(?:@[^@\s]{1,40}@\s+)?[A-Z_]{3,}/u.test(text.slice(0, 500)),
  read: (file, choices) => read(file, choices),
};

/** What is known of a whole file while its events are read. */
interface Tree {
  readonly names: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  /** Notes, and titles of sources: what pointers of a person stand for. */
  readonly words: ReadonlyMap<string, string>;
  /** Pictures and files, by their pointers. */
  readonly objects: ReadonlyMap<string, GedcomRecord>;
  readonly sources: ReadonlySet<string>;
  readonly dating: Dating;
  readonly notes: NoteList;
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const records = recordsOf(text, notes);
  const dating = datingOf(choices, notes);
  const sources = records.filter(({ tag, xref }) => tag === "SOUR" && xref !== undefined);
  const texts = pointed(records, ["NOTE", "SNOTE"], ({ value }) => value);
  const titles = pointed(sources, ["SOUR"], (source) => valueOf(source, "TITL") ?? source.value);
  const tree: Tree = {
    words: new Map([...titles, ...texts]),
    names: pointed(records, ["INDI"], (record) => nameOf(record)),
    texts,
    objects: pointed(records, ["OBJE"], (record) => record),
    sources: new Set(sources.flatMap(({ xref }) => (xref === undefined ? [] : [xref]))),
    dating,
    notes,
  };
  const events = records.flatMap((record) => eventsOf(record, tree));
  noteUnused(records, notes);
  const head = records.find(({ tag }) => tag === "HEAD");
  const description = valueOf(head, "NOTE");
  const extra = extraTexts([...headFields(head), ...headTexts(head)]);
  const draft: ImportDraft = {
    ...(description !== undefined && { description }),
    sources: sources.map((source) => sourceOf(source, tree.texts)),
    events,
    ...(extra && { extra }),
    notes: notes.notes,
  };
  return datedOutcome(draft, dating);
}

function headFields(head: GedcomRecord | undefined): readonly (readonly [string, string])[] {
  const fields = [
    ["program", valueOf(head, "SOUR")],
    ["version", valueOf(partOf(head, "GEDC"), "VERS")],
    ["file", valueOf(head, "FILE")],
    ["copyright", valueOf(head, "COPR")],
  ] as const;
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** What the head says besides. */
function headTexts(head: GedcomRecord | undefined): readonly (readonly [string, string])[] {
  const read = ["SOUR", "FILE", "COPR", "NOTE"].map((tag) => partOf(head, tag));
  return remainingTexts(head, new Set([...read, partOf(partOf(head, "GEDC"), "VERS")]));
}

/** Notes, pictures and files of their own that nothing points to, and other records that tell of no event. */
function noteUnused(records: readonly GedcomRecord[], notes: NoteList): void {
  const pointers = new Set<string | undefined>();
  const look = ({ value, parts }: GedcomRecord): void => {
    if (value.startsWith("@")) pointers.add(value);
    parts.forEach(look);
  };
  records.forEach(look);
  for (const record of records) {
    const { tag, xref, value } = record;
    if (tag === "SUBM" || tag === "SUBN" || tag === "REPO")
      notes.addOnce(placeOf(record), "dropped", `records of ${quotedValue(tag)} tell of no event`);
    else if (["NOTE", "SNOTE", "OBJE"].includes(tag) && !pointers.has(xref))
      notes.add(placeOf(record), "dropped", `nothing points to the record ${quotedValue(`${tag} ${value}`)}`);
  }
}

function pointed<T>(
  records: readonly GedcomRecord[],
  tags: readonly string[],
  valueIn: (record: GedcomRecord) => T,
): ReadonlyMap<string, T> {
  const found = records.filter((record) => tags.includes(record.tag));
  return new Map(
    found.flatMap((record) => (record.xref === undefined ? [] : [[record.xref, valueIn(record)] as const])),
  );
}

/** "John /Smith/" without its strokes; the parts of a name, where it stands in parts alone. */
function nameOf(record: GedcomRecord): string {
  const name = partOf(record, "NAME");
  const whole = (name?.value ?? "").replace(/[\s/]+/gu, " ").trim();
  const parts = [valueOf(name, "GIVN"), valueOf(name, "SURN")].filter((part) => part !== undefined).join(" ");
  return whole || parts || "somebody without a name";
}

/** Records that hold no events of a timeline, and that others point to. */
const OTHERS: readonly string[] = ["HEAD", "TRLR", "SOUR", "NOTE", "SNOTE", "OBJE", "SUBM", "SUBN", "REPO"];

function eventsOf(record: GedcomRecord, tree: Tree): readonly DraftEvent[] {
  const { tag } = record;
  if (OTHERS.includes(tag)) return [];
  if (tag !== "INDI" && tag !== "FAM") {
    tree.notes.add(placeOf(record), "dropped", `the record ${quotedValue(tag)} tells of no event`);
    return [];
  }
  const people = tag === "INDI" ? [nameOf(record)] : couple(record, tree);
  const about = people.join(" and ") || "a couple without names";
  const isEvent = (part: GedcomRecord) => eventKind(part.tag, partOf(part, "DATE") !== undefined);
  const [first, ...others] = record.parts.flatMap((part) => {
    const kind = isEvent(part);
    return kind ? eventOf(part, kind, about, people, tree) : [];
  });
  if (!first) {
    tree.notes.add(placeOf(record), "dropped", `of ${quotedValue(about)} no event is told`);
    return [];
  }
  // What is said of the person or the family themselves stands with the first of their events.
  const own = { ...record, parts: record.parts.filter((part) => !isEvent(part)) };
  const name = partOf(record, "NAME");
  const extra = joinedFields(
    first.extra,
    remainingFields(own, new Set([name, partOf(name, "GIVN"), partOf(name, "SURN")]), `${tag}.`, tree.words),
  );
  return [{ ...first, ...(extra && { extra }) }, ...others];
}

function couple(family: GedcomRecord, { names }: Tree): readonly string[] {
  const pointers = ["HUSB", "WIFE"].flatMap((tag) => subrecords(family, tag).map(({ value }) => value));
  return pointers.flatMap((pointer) => names.get(pointer) ?? []);
}

function eventOf(
  record: GedcomRecord,
  kind: EventKind,
  about: string,
  actors: readonly string[],
  tree: Tree,
): readonly DraftEvent[] {
  const at = placeOf(record);
  const value = /^(?:Y|N|@[^@]*@)?$/u.test(record.value) ? "" : record.value;
  const isBare = record.parts.length === 0 && value === "";
  if (isBare || (kind.isFact && !partOf(record, "DATE"))) {
    const what = value === "" ? kind.title : `${kind.title}: ${value}`;
    tree.notes.add(at, "dropped", `${quotedValue(what)} of ${quotedValue(about)} has no date`);
    return [];
  }
  const date = dateOf(record, tree);
  const type = valueOf(record, "TYPE");
  const title = type !== undefined && ["EVEN", "FACT"].includes(record.tag) ? type : kind.title;
  const comments = subrecords(record, "NOTE").concat(subrecords(record, "SNOTE"));
  const remarks = comments.map((note) => tree.texts.get(note.value) ?? note.value);
  const cause = valueOf(record, "CAUS");
  const summary = [value, cause].concat(remarks).filter(Boolean).join("\n");
  const place = partOf(record, "PLAC");
  const [coordinates, media] = [pointOfPlace(place), mediaOf(record, tree)];
  const type2 = title === type ? undefined : type;
  const map = partOf(place, "MAP");
  const told = [partOf(record, "TYPE"), partOf(record, "CAUS"), place];
  const point = coordinates ? [partOf(map, "LATI"), partOf(map, "LONG")] : [];
  const read = new Set(told.concat(readOfDate(record), comments, point, media.read));
  // Citations keep themselves what stands below them.
  const rest = { ...record, parts: record.parts.filter(({ tag }) => tag !== "SOUR") };
  const remaining = remainingTexts(rest, read);
  const extra = extraTexts(type2 === undefined ? remaining : [["type", type2] as const, ...remaining]);
  return [
    filled({
      at,
      title: `${title} of ${about}`,
      summary: summary || undefined,
      lane: kind.lane,
      place: place?.value || undefined,
      actors: actors.length > 0 ? actors : undefined,
      when: date.when,
      written: date.written,
      claims: citationsOf(record, tree.sources, tree.texts, tree.notes),
      media: media.media.length > 0 ? media.media : undefined,
      coordinates,
      extra,
    }),
  ];
}

function dateOf(record: GedcomRecord, { dating }: Tree): DatedWords {
  const date = partOf(record, "DATE");
  if (!date || (date.value === "" && !valueOf(date, "PHRASE"))) return {};
  const phrase = valueOf(date, "PHRASE");
  const words = /^\((.*)\)$/su.exec(date.value)?.[1];
  const when = gedcomDate(date.value, phrase);
  return when ? { when } : datedText(words ?? (date.value || (phrase ?? "")), placeOf(date), dating);
}

/** Lines that its date is made of. Words beside a date that is none stay. */
function readOfDate(record: GedcomRecord): readonly (GedcomRecord | undefined)[] {
  const date = partOf(record, "DATE");
  if (!date) return [];
  return gedcomDate(date.value) || date.value === "" ? [date, partOf(date, "PHRASE")] : [date];
}

function pointOfPlace(place: GedcomRecord | undefined): DraftPoint | undefined {
  const map = partOf(place, "MAP");
  return map && pointOf(degrees(valueOf(map, "LATI")), degrees(valueOf(map, "LONG")));
}

/** "N18.1509", "W168.2" */
function degrees(written: string | undefined): number | undefined {
  const found = /^([NSEW+-]?)(\d{1,3}(?:\.\d{1,15})?)$/iu.exec(written?.trim() ?? "");
  if (!found) return undefined;
  return (/[SW-]/iu.test(found[1]!) ? -1 : 1) * Number(found[2]);
}

interface ReadMedia {
  readonly media: readonly DraftMedia[];
  /** Lines that say so. */
  readonly read: readonly (GedcomRecord | undefined)[];
}

const NO_MEDIA: ReadMedia = { media: [], read: [] };

/** Pictures and files with an address of the web, and the lines that say so; others stay as text. */
function mediaOf(record: GedcomRecord, { objects }: Tree): ReadMedia {
  if (partOf(record, "OBJE") === undefined) return NO_MEDIA;
  const read: (GedcomRecord | undefined)[] = [];
  const media = subrecords(record, "OBJE").flatMap((link): readonly DraftMedia[] => {
    const object = objects.get(link.value) ?? link;
    const files = subrecords(object, "FILE").flatMap((file): readonly DraftMedia[] => {
      const url = webAddressIn(file.value);
      const named = [partOf(link, "TITL"), partOf(file, "TITL"), partOf(object, "TITL")].find((part) => part);
      if (url === undefined) return [];
      read.push(link, file, named);
      return [{ url, ...(named && { title: named.value }) }];
    });
    return files;
  });
  return { media, read };
}
