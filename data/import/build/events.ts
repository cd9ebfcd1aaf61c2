/** Events of a timeline from those of a draft. */
import type { Locator } from "../../places/locator.ts";
import type { Media } from "../../places/media.ts";
import type { Carrier, Claim, Custom, Source, TimelineEvent, When } from "../../timeline.ts";
import { sourceLabel } from "../../source-name.ts";
import { isWebAddress } from "../../file/schema/web-address.ts";
import type { Written } from "../../written.ts";
import { withoutEnd } from "../text/without-end.ts";
import { joinedFields } from "../fields/json-fields.ts";
import type { DraftClaim, DraftEvent, ImportNote } from "../import-draft.ts";
import { cutTo, lineOf, oneLine, severalLines } from "./clean-text.ts";
import { customOf } from "./custom.ts";
import { builtDate, UNDATED } from "./dates.ts";
import { filled } from "./filled.ts";
import { isId } from "../../file/schema/slug.ts";

/** What events need to know of the rest of the timeline. */
export interface EventSurroundings {
  /** Name of the file, for the provenance of each event. */
  readonly file: string;
  readonly laneOf: (label: string | undefined) => string;
  readonly sourceOf: (claim: Pick<DraftClaim, "source" | "url">) => Written<Source> | undefined;
  /** The ids of events that one names by those that the file gives them, without its `own`. */
  readonly follows: (draft: DraftEvent, own: string) => readonly string[];
  readonly implies: (draft: DraftEvent, own: string) => readonly string[];
  /** The id of an aspect by its words; undefined for blank ones. */
  readonly aspectOf: (words: string) => string | undefined;
  readonly note: (note: ImportNote) => void;
}

/** Longest text of a title, UTF-16 units. */
const LONGEST_TITLE = 300;

/** One event of the file as one of the timeline, where it has this id. */
export function builtEvent(draft: DraftEvent, id: string, whole: EventSurroundings): Written<TimelineEvent> {
  const { at } = draft;
  const tell = (kind: ImportNote["kind"], what: string): void => {
    whole.note({ at, kind, what });
  };
  const { title, rest } = titleOf(draft, tell);
  const date = builtDate(draft.when);
  for (const what of date.left) tell("kept", what);
  if (draft.when === undefined) tell("kept", `"${cutTo(title, 60)}" has no date that can be read, and is undated`);
  const summary = textOf([rest, draft.summary].filter(Boolean).join("\n\n"), "its text", tell);
  const actors = linesOf(draft.actors, 200);
  const subject = linesOf(draft.subject, 200);
  const media = (draft.media ?? []).flatMap((item) => mediaOf(item, tell));
  const [follows, implies] = [whole.follows(draft, id), whole.implies(draft, id)];
  const grouping = lineOf(draft.grouping, 2000);
  const claims = linkedClaims(
    draft.claims.flatMap((claim) => builtClaim(claim, { title, summary, whole, tell })),
    tell,
  );
  const words = unreadWords(draft);
  const custom = {
    ...customOf(words.extra ? joinedFields(draft.extra, words.extra) : draft.extra, (what) => {
      tell("dropped", what);
    }),
    "imported-from": `${whole.file}, ${at}`,
  };
  return filled({
    id,
    title,
    "title-short": lineOf(draft["title-short"], 48),
    summary,
    lane: whole.laneOf(draft.lane),
    place: lineOf(draft.place, 200),
    actors: actors.length > 0 ? actors : undefined,
    subject: subject.length > 0 ? subject : undefined,
    media: media.length > 0 ? media : undefined,
    coordinates: pointOf(draft, tell),
    when: words.when ?? date.when,
    claims,
    follows: follows.length > 0 ? follows : undefined,
    implies: implies.length > 0 ? implies : undefined,
    grouping: grouping === undefined ? undefined : { basis: grouping },
    emphasis: draft.emphasis,
    custom,
  });
}

/** Words that are no date are the wording of an undated event; beside a date, or where they are too long, a field of their own. */
function unreadWords({ when, written }: DraftEvent): { readonly when?: Written<When>; readonly extra?: Custom } {
  const wording = lineOf(written, LONGEST_WORDING);
  if (written === undefined || wording === undefined) return {};
  const extra = when !== undefined || wording !== oneLine(written) ? { extra: { "unread-date": written } } : {};
  return { ...(when === undefined && { when: { ...UNDATED, wording } }), ...extra };
}

const LONGEST_WORDING = 300;

type Tell = (kind: ImportNote["kind"], what: string) => void;

/** A text of several lines, cut where it is longer than the format takes, which is told. */
function textOf(text: string, name: string, tell: Tell): string | undefined {
  if (text === "") return undefined;
  const whole = severalLines(text);
  if (whole.length > LONGEST_TEXT) tell("changed", `${name} is longer than 20,000 characters and is cut`);
  return cutTo(whole, LONGEST_TEXT) || undefined;
}

const LONGEST_TEXT = 20_000;

/** A title of its own, or the first words of what the event says; what does not fit goes before the text. */
function titleOf(draft: DraftEvent, tell: Tell): { readonly title: string; readonly rest?: string } {
  const title = withoutAddress(oneLine(draft.title), draft);
  if (title.length > LONGEST_TITLE) {
    tell(
      "changed",
      `the title is longer than ${String(LONGEST_TITLE)} characters: it is cut, and stands whole in the text`,
    );
    return { title: cutTo(title, LONGEST_TITLE), rest: title };
  }
  if (title !== "") return { title };
  const words = oneLine(draft.summary ?? "");
  tell("inferred", words === "" ? "there is no title" : "there is no title: the first words of the text stand for it");
  // The sign of an item, or of a task, is no word.
  const first = words.replace(/^[-*+]\s+(?:\[[ xX]?\]\s*)?/u, "");
  return { title: words === "" ? "Untitled event" : cutTo(first || words, 80) };
}

/** An address behind a title is no part of it, where a claim has it. */
function withoutAddress(title: string, { claims }: DraftEvent): string {
  const blank = title.lastIndexOf(" ");
  const url = title.slice(blank + 1);
  if (blank < 0 || !/^https?:\/\//iu.test(url) || !claims.some((claim) => claim.url === url)) return title;
  const words = withoutEnd(title.slice(0, blank), " :–—-");
  return /\p{L}/u.test(words) ? words : title;
}

function linesOf(texts: readonly string[] | undefined, most: number): readonly string[] {
  return texts === undefined ? [] : [...new Set(texts.flatMap((text) => lineOf(text, most) ?? []))];
}

function mediaOf({ url, title, credit }: NonNullable<DraftEvent["media"]>[number], tell: Tell): readonly Media[] {
  if (isWebAddress(url)) return [filled({ URL: url, title: lineOf(title, 500), credit: lineOf(credit, 500) })];
  tell("dropped", `the address "${cutTo(oneLine(url), 80)}" of an item of media: it is no web address`);
  return [];
}

function pointOf({ coordinates }: DraftEvent, tell: Tell): TimelineEvent["coordinates"] {
  if (coordinates === undefined) return undefined;
  const { latitude, longitude } = coordinates;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    return { type: "Point", coordinates: [longitude, latitude] };
  tell("dropped", `the point ${String(latitude)}, ${String(longitude)}, which is not on the earth`);
  return undefined;
}

interface ClaimContext {
  readonly title: string;
  readonly summary: string | undefined;
  readonly whole: EventSurroundings;
  readonly tell: Tell;
}

function builtClaim(draft: DraftClaim, { title, summary, whole, tell }: ClaimContext): readonly Written<Claim>[] {
  const source = whole.sourceOf(draft);
  if (source === undefined) {
    tell("dropped", "a claim that names no source");
    return [];
  }
  if (draft.inferred !== undefined)
    tell("inferred", `that ${cutTo(sourceLabel(source), 60)} tells of it, from ${draft.inferred}`);
  const date = draft.when && builtDate(draft.when);
  for (const what of date?.left ?? []) tell("kept", what);
  const custom = customOf({ ...draft.extra }, (what) => {
    tell("dropped", what);
  });
  const actors = linesOf(draft.actors, 200);
  const asserts = (draft.asserts ?? []).flatMap(({ aspect, value }) => {
    const [id, stand] = [whole.aspectOf(aspect), lineOf(value, 80)];
    if (id !== undefined && stand !== undefined) return [{ aspect: id, value: stand }];
    tell("dropped", `a stand without ${id === undefined ? "an aspect" : "a position"}`);
    return [];
  });
  const figures = (draft.figures ?? []).flatMap((figure) => {
    const measure = lineOf(figure.measure, 60);
    if (measure !== undefined) return [filled({ ...figure, measure, unit: lineOf(figure.unit, 60) })];
    tell("dropped", "a figure that does not say what it counts");
    return [];
  });
  const name = lineOf(draft.speaker?.name, 200) ?? cutTo(sourceLabel(source), 200);
  return [
    filled({
      id: draft.id,
      source: source.id,
      at: locatorOf(draft, source),
      speaker: filled({ name, role: lineOf(draft.speaker?.role, 200) }),
      through: throughOf(draft, whole),
      of: draft.of,
      derivedFrom: originOf(draft, whole, tell),
      says: (draft.says === undefined ? undefined : textOf(draft.says, "what a claim says", tell)) ?? summary ?? title,
      stance: draft.stance,
      when: date?.when,
      place: lineOf(draft.place, 200),
      actors: actors.length > 0 ? actors : undefined,
      figures: figures.length > 0 ? figures : undefined,
      asserts: asserts.length > 0 ? asserts : undefined,
      status: lineOf(draft.status, 60),
      certainty: lineOf(draft.certainty, 100),
      inferred: lineOf(draft.inferred, 500),
      custom: Object.keys(custom).length > 0 ? custom : undefined,
    }),
  ];
}

function originOf({ derivedFrom }: DraftClaim, whole: EventSurroundings, tell: Tell): string | undefined {
  if (derivedFrom === undefined) return undefined;
  const origin = whole.sourceOf({ source: derivedFrom })?.id;
  if (origin === undefined) tell("dropped", "that a claim was taken over from a source that is not in the file");
  return origin;
}

/** Stations that are sources of the file, by their ids in the timeline, and others by their names. */
function throughOf({ through }: DraftClaim, whole: EventSurroundings): Written<Claim>["through"] {
  return through?.flatMap((station): readonly Written<Carrier>[] => {
    const known = typeof station === "string" ? whole.sourceOf({ source: station }) : undefined;
    if (known) return [known.id];
    const { name, role } = typeof station === "string" ? { name: station, role: undefined } : station;
    const [line, function_] = [lineOf(name, 200), lineOf(role, 200)];
    return line === undefined ? [] : [filled({ name: line, role: function_ })];
  });
}

/** Claims whose ids are each their own, and that correct one of the same event or nothing. */
function linkedClaims(claims: readonly Written<Claim>[], tell: Tell): readonly Written<Claim>[] {
  const ids = new Set<string>();
  const kept = claims.map((claim): Written<Claim> => {
    if (claim.id === undefined) return claim;
    const { id = "", ...others } = claim;
    if (isId(id) && !ids.has(id)) {
      ids.add(id);
      return claim;
    }
    tell("dropped", `the id "${cutTo(oneLine(id), 60)}" of a claim, which is none or that of another one`);
    return others;
  });
  return kept.map((claim): Written<Claim> => {
    const { of, ...others } = claim;
    const withdraws = claim.stance === "corrects" || claim.stance === "retracts";
    if (of === undefined || (withdraws && of !== claim.id && ids.has(of))) return claim;
    tell(
      "dropped",
      `that a claim corrects "${cutTo(oneLine(of), 60)}", which is no other claim of its event, or no stance says so`,
    );
    return others;
  });
}

/** The place that the file gives, and the page where it is another than the source's own. */
function locatorOf({ at, url }: DraftClaim, source: Written<Source>): Locator | undefined {
  const page = url !== undefined && isWebAddress(url) && url !== source.URL ? { URL: url } : {};
  const whole = { ...page, ...at };
  return Object.keys(whole).length === 0 ? undefined : whole;
}
