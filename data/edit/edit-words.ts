/** Edits in words, as they follow "Undo ". */
import type { Timeline } from "../timeline.ts";
import { counted } from "../words.ts";
import { asWritten } from "../written.ts";
import type { Edit } from "./edit.ts";

/** Characters of a title that are told. */
const LONGEST = 40;

/**
 * What an edit does, as it follows "Undo " or "Redo ": "change date of “The truce begins”".
 *
 * @param before the timeline that it was applied to
 */
export function editWords(edit: Edit, before: Timeline): string {
  switch (edit.type) {
    case "several":
      return severalWords(edit, before);
    case "change-details":
      return `change ${fieldWords(edit.change, DETAIL_NAMES, "details")} of the timeline`;
    case "keep-picture":
      return `keep picture ${told(edit.picture.name)}`;
    case "remove-picture":
      return `remove picture ${told(edit.name)}`;
    case "add-lane":
    case "change-lane":
    case "move-lane":
    case "remove-lane":
      return laneWords(edit, before);
    case "add-source":
    case "change-source":
    case "remove-source":
      return sourceWords(edit, before);
    case "add-era":
    case "change-era":
    case "remove-era":
      return eraWords(edit, before);
    default:
      return eventWords(edit, before);
  }
}

type EditOf<T extends Edit["type"]> = Extract<Edit, { readonly type: T }>;

/** Cells that were pasted are fields of events. Of other edits the last is what was asked for, and those before make way for it. */
function severalWords({ edits }: EditOf<"several">, before: Timeline): string {
  const last = edits.at(-1);
  return last === undefined || last.type === "change-event"
    ? `paste ${counted(edits.length, "cell")}`
    : editWords(last, before);
}

function laneWords(
  edit: EditOf<"add-lane" | "change-lane" | "move-lane" | "remove-lane">,
  { lanes }: Timeline,
): string {
  if (edit.type === "add-lane") return `add lane ${told(edit.lane.label)}`;
  const lane = told(lanes.find(({ id }) => id === edit.lane)?.label ?? edit.lane);
  if (edit.type === "change-lane") return changeWords(edit.change, LANE_NAMES, `lane ${lane}`);
  return `${edit.type === "move-lane" ? "move" : "remove"} lane ${lane}`;
}

function sourceWords(edit: EditOf<"add-source" | "change-source" | "remove-source">, { sources }: Timeline): string {
  if (edit.type === "add-source") return `add source ${told(edit.source.title)}`;
  const source = sources.find(({ id }) => id === edit.source);
  const title = `source ${told(source?.title ?? edit.source)}`;
  if (edit.type === "remove-source") return `remove ${title}`;
  // What stands under "custom" are fields to whoever edits them.
  const { custom, ...others } = edit.change;
  const held = source && asWritten(source).custom;
  return changeWords(
    { ...others, ...(custom !== undefined && changedParts(held ?? {}, custom ?? {})) },
    SOURCE_NAMES,
    title,
  );
}

/** The fields that differ. */
function changedParts(before: object, now: object): object {
  const [old, fresh] = [new Map(Object.entries<unknown>({ ...before })), new Map(Object.entries<unknown>({ ...now }))];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(fresh.get(name)))
      .map((name) => [name, fresh.get(name) ?? null]),
  );
}

function eraWords(edit: EditOf<"add-era" | "change-era" | "remove-era">, { eras }: Timeline): string {
  if (edit.type === "add-era") return `add period ${told(edit.era.title)}`;
  const title = `period ${told(eras?.find(({ id }) => id === edit.era)?.title ?? edit.era)}`;
  return edit.type === "change-era" ? changeWords(edit.change, ERA_NAMES, title) : `remove ${title}`;
}

type EventOrClaim = EditOf<
  | ("add-event" | "change-event" | "remove-event" | "merge-events" | "split-event")
  | ("add-claim" | "change-claim" | "move-claim" | "remove-claim")
>;

function eventWords(edit: EventOrClaim, { events }: Timeline): string {
  const titled = (id: string): string => told(events.find((event) => event.id === id)?.title ?? id);
  switch (edit.type) {
    case "add-event":
      return `add event ${told(edit.event.title)}`;
    case "change-event":
      return eventChangeWords(edit.change, titled(edit.event));
    case "remove-event":
      return `remove event ${titled(edit.event)}`;
    case "merge-events":
      return `merge ${titled(edit.from)} into ${titled(edit.into)}`;
    case "split-event":
      return `split ${told(edit.event.title)} from ${titled(edit.from)}`;
    case "add-claim":
      return `add claim to ${titled(edit.event)}`;
    case "change-claim":
      return changeWords(edit.change, CLAIM_NAMES, `a claim of ${titled(edit.event)}`);
    case "move-claim":
      return `move claim from ${titled(edit.event)} to ${titled(edit.to)}`;
    case "remove-claim":
      return `remove claim from ${titled(edit.event)}`;
  }
}

function eventChangeWords(change: EditOf<"change-event">["change"], title: string): string {
  const field = fieldWords(change, EVENT_NAMES, "");
  if (field === EVENT_NAMES["reviewed"]) return `mark ${title} as seen`;
  if (field !== EVENT_NAMES["emphasis"]) return changeWords(change, EVENT_NAMES, title);
  return `draw ${title} ${change.emphasis === "high" ? "first" : change.emphasis === "low" ? "last" : "as it comes"}`;
}

/** One field by its name, several without. */
function changeWords(change: object, names: Names, what: string): string {
  const field = fieldWords(change, names, "");
  return field === "" ? `change ${what}` : `change ${field} of ${what}`;
}

/** @param several what stands for more fields than one */
function fieldWords(change: object, names: Names, several: string): string {
  const fields = Object.entries<unknown>({ ...change }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const [field = ""] = fields;
  return fields.length === 1 && Object.hasOwn(names, field) ? (names[field] ?? several) : several;
}

/** A title in quotes, cut at a word where it is long. */
function told(title: string): string {
  const line = title.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= LONGEST) return `“${line}”`;
  const cut = characters.slice(0, LONGEST).join("");
  const next = characters[LONGEST] ?? "";
  const atWord = /(.+\S)\s/u.exec(next === " " ? `${cut} ` : cut)?.[1];
  return `“${(atWord ?? withoutTornMark(cut, next)).replace(/[\s,;:–—-]+$/u, "")}…”`;
}

/** Where no word ends, a character and its marks go together. */
function withoutTornMark(cut: string, next: string): string {
  return /[\p{M}\u200d]/u.test(next) ? cut.replace(/\P{M}\p{M}*$/u, "") : cut;
}

type Names = Readonly<Record<string, string>>;

const DETAIL_NAMES: Names = {
  title: "title",
  description: "description",
  language: "language",
  extent: "period",
  aspects: "aspects",
};

const LANE_NAMES: Names = { label: "name", parent: "place" };

const ERA_NAMES: Names = { title: "title", when: "date" };

const SOURCE_NAMES: Names = {
  type: "kind",
  title: "title",
  "container-title": "outlet",
  "container-title-short": "short name",
  author: "authors",
  issued: "citation date",
  accessed: "access date",
  URL: "address",
  publisher: "publisher",
  "publisher-place": "place of publication",
  language: "language",
  genre: "genre",
  note: "note",
  code: "chip",
  unnamedOutlet: "outlet",
  published: "publication date",
  issuedBasis: "publication date",
  derivedFrom: "origin",
  document: "document",
};

const EVENT_NAMES: Names = {
  title: "title",
  "title-short": "short title",
  summary: "summary",
  lane: "lane",
  lanes: "further lanes",
  place: "place",
  actors: "actors",
  subject: "tags",
  media: "media",
  coordinates: "coordinates",
  when: "date",
  follows: "links",
  implies: "links",
  grouping: "grouping",
  emphasis: "emphasis",
  reviewed: "what was looked at",
  custom: "further fields",
};

const CLAIM_NAMES: Names = {
  id: "id",
  source: "source",
  at: "passage",
  speaker: "speaker",
  through: "path",
  says: "wording",
  stance: "stance",
  of: "withdrawn claim",
  when: "date",
  place: "place",
  actors: "actors",
  figures: "figures",
  asserts: "stands",
  derivedFrom: "origin",
  status: "status",
  certainty: "certainty",
  inferred: "inference",
  custom: "further fields",
};
