/** A draft as a timeline file: ids, lanes, sources, claims, and the report of what became of every part. */
import { builtEras } from "./built-eras.ts";
import { ASPECTS } from "../../accounts/conflict-kinds.ts";
import { parseMade, type MadeResult } from "../../file/parsing/parse.ts";
import type { WrittenTimeline } from "../../file/schema/timeline-schema.ts";
import { isLanguageTag } from "../../language.ts";
import { steppedThrough, type HearStep } from "../../file/parsing/reading-step.ts";
import type { Timeline } from "../../timeline.ts";
import type { ImportDraft, DraftEvent, ImportNote } from "../import-draft.ts";
import type { ImportReport } from "../report.ts";
import { lineOf, oneLine, proseOf } from "./clean-text.ts";
import { customOf } from "./custom.ts";
import { withoutDenserRest } from "./denser-rest.ts";
import { builtEvent, type EventSurroundings } from "./events.ts";
import { withoutEmptyEntries } from "./empty-entries.ts";
import { filled } from "./filled.ts";
import { builtLanes } from "./lanes.ts";
import { builtSources } from "./sources.ts";
import { slug } from "../../file/schema/slug.ts";
import { idMaker } from "./unique-ids.ts";

/** A timeline that was made of a file of another format. */
export interface Imported {
  /** JSON of a timeline file, as it can be saved; the same file gives the same text. */
  readonly text: string;
  readonly timeline: Timeline;
  readonly report: ImportReport;
}

/** Where a draft comes from. */
export interface DraftOrigin {
  /** The file's name, without folder. */
  readonly file: string;
  /** What it is, with its article. */
  readonly format: string;
  /** UTF-16 units of its text, which bound what it can hold; absent for the cells of a workbook. */
  readonly characters?: number;
}

/**
 * The timeline that a draft gives. Whatever the draft holds, the result is one that the program reads: what the format
 * refuses is left out, and told in the report. Undefined for a draft without an event that can be told.
 */
export function buildTimeline(whole: ImportDraft, origin: DraftOrigin, hear?: HearStep): Imported | undefined {
  const draft = withoutDenserRest(withoutEmptyEntries(whole), origin.characters);
  const notes: ImportNote[] = [...draft.notes];
  let file = timelineFile(draft, { name: origin.file, notes, hear });
  for (let tries = 0; tries < 3; tries += 1) {
    const parsed = parseMade(file, hear);
    if (parsed.ok) {
      if (parsed.value.events.length === 0) return undefined;
      return {
        text: `${JSON.stringify(file, undefined, 2)}\n`,
        timeline: parsed.value,
        report: reportOf(parsed.value, origin.format, inOrder(notes)),
      };
    }
    file = withoutRefused(file, parsed.problems, notes);
  }
  return undefined;
}

interface Making {
  /** The file's name, without folder. */
  readonly name: string;
  /** Where it is told what became of everything. */
  readonly notes: ImportNote[];
  readonly hear: HearStep | undefined;
}

function timelineFile(draft: ImportDraft, { name, notes, hear }: Making): WrittenTimeline {
  const all = draft.events.length > 0 ? draft.events : erasAsEvents(draft, notes);
  const { lanes, laneOf, merged } = builtLanes({ ...(draft.lanes && { lanes: draft.lanes }), events: all });
  if (merged > 0) {
    const what = `${String(merged)} of the lanes are rare and share one: a picture cannot have as many`;
    notes.push({ at: "the file", kind: "changed", what });
  }
  const { sources, sourceOf, notes: told } = builtSources({ sources: draft.sources, events: all });
  for (const note of told) notes.push(note);
  const { ids, byOwn } = eventIds(all);
  const aspects = aspectsOf();
  const whole: EventSurroundings = {
    aspectOf: aspects.idOf,
    file: name,
    laneOf,
    sourceOf,
    follows: (one, own) => linked(one.follows, one.at, { byOwn, own, notes, word: "follows" }),
    implies: (one, own) => linked(one.implies, one.at, { byOwn, own, notes, word: "implies" }),
    note: (note) => notes.push(note),
  };
  const events = Array.from(steppedThrough(all, "events", hear), (event, index) =>
    builtEvent(event, ids[index] ?? "", whole),
  );
  const { title, description, language } = draft;
  const custom = customOf(draft.extra, (what) => notes.push({ at: "the file", kind: "dropped", what }));
  return {
    version: 2,
    title:
      lineOf(title === name ? undefined : title, 200) ??
      lineOf(name.replace(/\.[a-z0-9]{1,12}$/iu, "").replace(/[_-]+/gu, " "), 200) ??
      "Timeline",
    ...filled({
      description: proseOf(description, 20_000),
      language: language !== undefined && isLanguageTag(language) ? language : undefined,
    }),
    lanes,
    ...(Object.keys(aspects.own).length > 0 && { aspects: aspects.own }),
    sources,
    events,
    ...(draft.events.length > 0 && draft.eras?.length && { eras: builtEras(draft.eras, notes) }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/** A file of nothing but background periods is about those. */
function erasAsEvents({ eras = [] }: ImportDraft, notes: ImportNote[]): readonly DraftEvent[] {
  return eras.map(({ at, label, when }) => {
    notes.push({ at, kind: "changed", what: "a background period is told as an event: the file has no other" });
    return { at, title: label, when, claims: [] };
  });
}

interface EventIds {
  /** In the order of the events. */
  readonly ids: readonly string[];
  /** By the file's own ids; of two events with one id, the first. */
  readonly byOwn: ReadonlyMap<string, string>;
}

function eventIds(events: readonly DraftEvent[]): EventIds {
  const { idOf } = idMaker("event");
  const byOwn = new Map<string, string>();
  const ids = events.map((event) => {
    // A bare number says nothing, and is no name that anybody would look for.
    const own = /\p{L}/u.test(event.id ?? "") ? event.id : undefined;
    const id = idOf(own ?? event.title);
    if (event.id !== undefined && !byOwn.has(event.id)) byOwn.set(event.id, id);
    return id;
  });
  return { ids, byOwn };
}

interface Links {
  readonly byOwn: ReadonlyMap<string, string>;
  /** Id of the event that has them. */
  readonly own: string;
  readonly notes: ImportNote[];
  /** "follows". */
  readonly word: string;
}

/** Ids of other events, by those that the file gives them. */
function linked(links: readonly string[] = [], at: string, { byOwn, own, notes, word }: Links): readonly string[] {
  if (links.length === 0) return links;
  const found = new Set<string>();
  for (const id of links) {
    const known = byOwn.get(id);
    if (known !== undefined && known !== own) found.add(known);
    else
      notes.push({
        at,
        kind: "dropped",
        what: `that it ${word} "${oneLine(id)}", which is no other event of the file`,
      });
  }
  return [...found];
}

/** Ids of aspects, and the words of those that the format does not know. */
interface Aspects {
  readonly idOf: (words: string) => string | undefined;
  /** By id, in the order in which they are asked for. */
  readonly own: Readonly<Record<string, string>>;
}

function aspectsOf(): Aspects {
  const { idOf } = idMaker("aspect");
  const ids = new Map<string, string>();
  const own: Record<string, string> = {};
  return {
    own,
    idOf(words) {
      const name = lineOf(words, 60);
      if (name === undefined) return undefined;
      const known = ASPECTS.find((aspect) => aspect === slug(name));
      if (known !== undefined) return known;
      const key = name.toLowerCase();
      const id = ids.get(key) ?? idOf(name);
      ids.set(key, id);
      own[id] ??= name;
      return id;
    },
  };
}

/** Leaves out what the format refuses: the last resort for what no importer foresaw. */
function withoutRefused(
  file: WrittenTimeline,
  problems: Extract<MadeResult, { readonly ok: false }>["problems"],
  notes: ImportNote[],
): WrittenTimeline {
  const reasons = new Map<string, string>();
  for (const { path, reason } of problems) {
    const [, list, index, field] = /^(events|sources|eras)\[(\d+)\](?:\.(follows|implies))?/u.exec(path) ?? [];
    const key = `${list ?? ""} ${index ?? ""} ${field ?? ""}`;
    if (!reasons.has(key)) reasons.set(key, reason);
  }
  const refused = (list: string, index: number): boolean => {
    const reason = reasons.get(`${list} ${String(index)} `);
    if (reason !== undefined) notes.push({ at: placeOf(file, list, index), kind: "dropped", what: `it: ${reason}` });
    return reason !== undefined;
  };
  const sources = file.sources.filter((_, index) => !refused("sources", index));
  const kept = new Set(sources.map(({ id }) => id));
  const events = file.events.flatMap((event, index) => {
    if (refused("events", index)) return [];
    const claims = event.claims.filter(({ source }) => kept.has(source));
    const kinds = ["follows", "implies"] as const;
    const circles = kinds.filter((kind) => reasons.has(`events ${String(index)} ${kind}`));
    for (const kind of circles) {
      const what = `what it ${kind}, which closes a circle`;
      notes.push({ at: placeOf(file, "events", index), kind: "dropped", what });
    }
    const { follows, implies, ...others } = event;
    return [
      {
        ...others,
        claims,
        ...(follows && !circles.includes("follows") && { follows }),
        ...(implies && !circles.includes("implies") && { implies }),
      },
    ];
  });
  const there = new Set(events.map(({ id }) => id));
  return {
    ...file,
    sources,
    ...(file.eras && { eras: file.eras.filter((_, index) => !refused("eras", index)) }),
    events: events.map((event) => ({
      ...event,
      ...(event.follows && { follows: event.follows.filter((id) => there.has(id)) }),
      ...(event.implies && { implies: event.implies.filter((id) => there.has(id)) }),
    })),
  };
}

function placeOf(file: WrittenTimeline, list: string, index: number): string {
  const custom = list === "events" ? file.events[index]?.custom : undefined;
  const from = custom?.["imported-from"];
  return typeof from === "string" ? from.replace(/^.*, (?=[^,]*$)/su, "") : `${list}[${String(index)}]`;
}

function reportOf({ events, sources }: Timeline, format: string, notes: readonly ImportNote[]): ImportReport {
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0);
  return { format, counts: { events: events.length, claims, sources: sources.length }, notes };
}

/**
 * In the order of the file, as far as the first number of a place says it: "row 5", "events[3]"; the file itself first. Of
 * several files ("a.md, line 3"), one after the other.
 */
function inOrder(notes: readonly ImportNote[]): readonly ImportNote[] {
  const files = new Map<string, number>();
  const placeIn = (at: string): Place => {
    const end = at.lastIndexOf(", ");
    const file = at.slice(0, Math.max(end, 0));
    if (!files.has(file)) files.set(file, files.size);
    const place = end < 0 ? at : at.slice(end + 2);
    return { at, file: files.get(file) ?? 0, number: Number(/\d+/u.exec(place)?.[0] ?? -1) };
  };
  let last: Place | undefined;
  const placed = notes.map((note) => {
    // What is told of one part of a file stands together, as a rule.
    const place = note.at === last?.at ? last : placeIn(note.at);
    last = place;
    return { note, place };
  });
  return placed.sort((a, b) => a.place.file - b.place.file || a.place.number - b.place.number).map(({ note }) => note);
}

/** Where a note is from, and what it is sorted by. */
interface Place {
  readonly at: string;
  /** Of several, in the order in which they are first told of. */
  readonly file: number;
  /** -1 where there is none. */
  readonly number: number;
}
