/** GEDCOM 5.5.1 and 7: what happened to persons and families. */
import type { ImportDraft, DraftEvent, DraftMedia, DraftPoint, DraftWhen } from "../import-draft.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { datingOf, datedOutcome, type Dating } from "../reading/dating.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { citationsOf, sourceOf } from "./citations.ts";
import { eventKind, type EventKind } from "./event-kinds.ts";
import { gedcomDate } from "./gedcom-date.ts";
import { partOf, subrecords, recordsOf, valueOf, type GedcomRecord } from "./gedcom-records.ts";

/**
 * Reads the events and dated facts of persons and families, one event each: "Birth of Ada Byron". Sources are sources,
 * and what is cited is a claim of them. A person or a family without an event is noted.
 */
export const gedcom: Importer = {
  id: "gedcom",
  name: "a GEDCOM family tree",
  recognises: ({ text }) => /^\s*0\s+HEAD\s*[\r\n]+\s*1\s+\w+/u.test(text.slice(0, 500)),
  read: (file, choices) => read(file, choices),
};

/** What is known of a whole file while its events are read. */
interface Tree {
  readonly names: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: ReadonlySet<string>;
  readonly dating: Dating;
  readonly notes: NoteList;
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const records = recordsOf(text, notes);
  const dating = datingOf(choices, notes);
  const sources = records.filter(({ tag, xref }) => tag === "SOUR" && xref !== undefined);
  const tree: Tree = {
    names: pointed(records, "INDI", (record) => nameOf(record)),
    texts: pointed(records, "NOTE", ({ value }) => value, "SNOTE"),
    sources: new Set(sources.flatMap(({ xref }) => (xref === undefined ? [] : [xref]))),
    dating,
    notes,
  };
  const events = records.flatMap((record) => eventsOf(record, tree));
  const head = records.find(({ tag }) => tag === "HEAD");
  const description = valueOf(head, "NOTE");
  const extra = extraTexts(headFields(head));
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

function pointed(
  records: readonly GedcomRecord[],
  tag: string,
  textIn: (record: GedcomRecord) => string,
  other = tag,
): ReadonlyMap<string, string> {
  const found = records.filter((record) => record.tag === tag || record.tag === other);
  return new Map(
    found.flatMap((record) => (record.xref === undefined ? [] : [[record.xref, textIn(record)] as const])),
  );
}

/** "John /Smith/" without its strokes; the parts of a name, where it stands in parts alone. */
function nameOf(record: GedcomRecord): string {
  const name = partOf(record, "NAME");
  const whole = (name?.value ?? "")
    .replace(/\s*\/+\s*/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const parts = [valueOf(name, "GIVN"), valueOf(name, "SURN")].filter((part) => part !== undefined).join(" ");
  return whole || parts || "somebody without a name";
}

/** Records that hold no events of a timeline, and that others point to. */
const OTHERS: readonly string[] = ["HEAD", "TRLR", "SOUR", "NOTE", "SNOTE", "SUBM", "SUBN", "REPO"];

function eventsOf(record: GedcomRecord, tree: Tree): readonly DraftEvent[] {
  const { tag } = record;
  if (OTHERS.includes(tag)) return [];
  if (tag !== "INDI" && tag !== "FAM") {
    tree.notes.add(placeOf(record), "dropped", `the record ${quotedValue(tag)} tells of no event`);
    return [];
  }
  const people = tag === "INDI" ? [nameOf(record)] : couple(record, tree);
  const about = people.join(" and ") || "a couple without names";
  const events = record.parts.flatMap((part) => {
    const kind = eventKind(part.tag, partOf(part, "DATE") !== undefined);
    return kind ? eventOf(part, kind, about, people, tree) : [];
  });
  if (events.length === 0 && tag === "INDI") {
    tree.notes.add(placeOf(record), "dropped", `of ${quotedValue(about)} no event is told`);
  }
  return events;
}

function couple(family: GedcomRecord, { names }: Tree): readonly string[] {
  const pointers = ["HUSB", "WIFE"].flatMap((tag) => subrecords(family, tag).map(({ value }) => value));
  return pointers.flatMap((pointer) => names.get(pointer) ?? []);
}

/** Lines of an event that have a field of ours. */
const READ: readonly string[] = ["TYPE", "DATE", "PLAC", "SOUR", "NOTE", "SNOTE", "OBJE", "CAUS"];

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
  const when = whenOf(record, tree);
  const type = valueOf(record, "TYPE");
  const title = type !== undefined && ["EVEN", "FACT"].includes(record.tag) ? type : kind.title;
  const remarks = [...subrecords(record, "NOTE"), ...subrecords(record, "SNOTE")].map(
    (note) => tree.texts.get(note.value) ?? note.value,
  );
  const summary = [value, valueOf(record, "CAUS"), ...remarks].filter((text) => text).join("\n");
  const place = partOf(record, "PLAC");
  const [coordinates, media] = [pointOf(place), mediaOf(record)];
  const type2 = title === type ? undefined : type;
  const extra = extraTexts([...(type2 === undefined ? [] : [["type", type2] as const]), ...fieldsBelow(record)]);
  return [
    {
      at,
      title: `${title} of ${about}`,
      ...(summary !== "" && { summary }),
      lane: kind.lane,
      ...(place && place.value !== "" && { place: place.value }),
      ...(actors.length > 0 && { actors }),
      ...(when && { when }),
      claims: citationsOf(record, tree.sources, tree.notes),
      ...(media.length > 0 && { media }),
      ...(coordinates && { coordinates }),
      ...(extra && { extra }),
    },
  ];
}

function whenOf(record: GedcomRecord, { dating }: Tree): DraftWhen | undefined {
  const date = partOf(record, "DATE");
  if (!date || (date.value === "" && !valueOf(date, "PHRASE"))) return undefined;
  const phrase = valueOf(date, "PHRASE");
  const words = /^\((.*)\)$/su.exec(date.value)?.[1];
  return gedcomDate(date.value, phrase) ?? dating.read(words ?? (date.value || (phrase ?? "")), placeOf(date));
}

function fieldsBelow(record: GedcomRecord): readonly (readonly [string, string])[] {
  const others = record.parts.filter(({ tag }) => !READ.includes(tag));
  return others.flatMap((part) => {
    const below = part.parts.map(({ tag, value }) => [`${part.tag}.${tag}`, value] as const);
    return part.value === "" ? below : [[part.tag, part.value] as const, ...below];
  });
}

function pointOf(place: GedcomRecord | undefined): DraftPoint | undefined {
  const map = partOf(place, "MAP");
  const [latitude, longitude] = [degrees(valueOf(map, "LATI")), degrees(valueOf(map, "LONG"))];
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** "N18.1509", "W168.2" */
function degrees(written: string | undefined): number | undefined {
  const found = /^([NSEW+-]?)(\d{1,3}(?:\.\d{1,15})?)$/iu.exec(written?.trim() ?? "");
  if (!found) return undefined;
  return (/[SW-]/iu.test(found[1]!) ? -1 : 1) * Number(found[2]);
}

function mediaOf(record: GedcomRecord): readonly DraftMedia[] {
  return subrecords(record, "OBJE").flatMap((object) => {
    const url = webAddressIn(valueOf(object, "FILE") ?? "");
    const title = valueOf(object, "TITL");
    return url === undefined ? [] : [{ url, ...(title !== undefined && { title }) }];
  });
}
