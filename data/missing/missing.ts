/** What a timeline still lacks, for somebody who checks it: a list of work, and no error. */
import { conflictSubject } from "../accounts/conflict-kinds.ts";
import { conflictsOf } from "../accounts/conflicts.ts";
import { corroborationBy } from "../accounts/corroboration.ts";
import type { Matter } from "../accounts/matter.ts";
import { tellersOf } from "../accounts/standing.ts";
import {
  isSpan,
  type Claim,
  type Moment,
  type Source,
  type Timeline,
  type TimelineEvent,
  type When,
} from "../timeline.ts";
import { atOnce, inSteps, type Steps } from "../memo.ts";
import { momentText } from "../wording.ts";
import { counted } from "../words.ts";
import { isLookedAt } from "./conflict-mark.ts";

/** What may be missing, in the order in which it is listed, with words for a heading. */
export const MISSING_KINDS = {
  "one-source": "Events with one source, or one origin",
  "no-claim": "Events that no source tells",
  "no-locator": "Claims that do not say where",
  "no-basis": "Dates without a basis",
  "no-date": "Sources without a date",
  "no-author-or-outlet": "Sources without author and outlet",
  "not-looked-at": "Conflicts nobody has looked at",
} as const;

export type MissingKind = keyof typeof MISSING_KINDS;

/** Everything of one kind. */
export interface Missing {
  readonly kind: MissingKind;
  /** In the order of the file; none where nothing of that kind is missing. */
  readonly items: readonly MissingItem[];
}

/** One thing that is missing, and what it is missing from. One of `event`, `era` and `source` is given, as an id. */
export interface MissingItem {
  readonly event?: string;
  readonly era?: string;
  /** Index into the claims of the event or the period, from 0. */
  readonly claim?: number;
  /** Of a claim, the source that carries it. */
  readonly source?: string;
  /** What the event, period or source is called, in the timeline's own words. */
  readonly name: string;
  /** What it is about, besides the name; empty where the name says it all. */
  readonly words: string;
}

/** What a timeline lacks, every kind in the order of `MISSING_KINDS`. Linear in the claims of each event. */
export function missingFrom(timeline: Timeline): readonly Missing[] {
  return atOnce(missingInSteps(timeline));
}

/** The same in steps. */
export function* missingInSteps(timeline: Timeline): Steps<readonly Missing[]> {
  const { events, sources } = timeline;
  const codes = new Map(sources.map(({ id, custom }) => [id, custom.code ?? id]));
  const holders = holdersOf(timeline);
  const all: Readonly<Record<MissingKind, readonly MissingItem[]>> = {
    "one-source": yield* found(events, oneSource(sources, codes)),
    "no-claim": yield* found(events, (event) => (tellersOf(event).size === 0 ? [untold(event)] : [])),
    "no-locator": yield* found(holders, (holder) => withoutLocator(holder, codes)),
    "no-basis": [
      ...(yield* found(holders, (holder) => withoutBasis(holder, codes))),
      ...sources.flatMap(withoutReasons),
    ],
    "no-date": sources
      .filter(({ custom }) => custom.published === undefined)
      .map(({ id, title }) => ({ source: id, name: title, words: "" })),
    "no-author-or-outlet": sources.filter(isNameless).map(({ id, title }) => ({ source: id, name: title, words: "" })),
    "not-looked-at": yield* found(events, notLookedAt),
  };
  // The compiler does not know that an object's keys are no more than its type says.
  return (Object.keys(MISSING_KINDS) as MissingKind[]).map((kind) => ({ kind, items: all[kind] }));
}

/** How many things a timeline lacks. */
export function missingCount(missing: readonly Missing[]): number {
  return missing.reduce((sum, { items }) => sum + items.length, 0);
}

/** What of a kind is missing from each. */
function* found<T>(from: readonly T[], missing: (one: T) => readonly MissingItem[]): Steps<readonly MissingItem[]> {
  const items: MissingItem[] = [];
  yield* inSteps(from, (one) => void items.push(...missing(one)));
  return items;
}

type Codes = ReadonlyMap<string, string>;

/** What has a date and claims: an event, or a period in the background. */
interface Holder {
  readonly of: { readonly event: string } | { readonly era: string };
  readonly name: string;
  readonly when: When;
  readonly claims?: readonly Claim[];
}

function holdersOf({ events, eras = [] }: Timeline): readonly Holder[] {
  return [
    ...events.map(({ id, title, ...told }) => ({ ...told, of: { event: id }, name: title })),
    ...eras.map(({ id, title, ...told }) => ({ ...told, of: { era: id }, name: title })),
  ];
}

/** Events with one source, and those of which all sources have one origin. */
function oneSource(sources: readonly Source[], codes: Codes): (event: TimelineEvent) => readonly MissingItem[] {
  const corroboration = corroborationBy(sources);
  return (event) => {
    const { sources: count, independent } = corroboration(event);
    if (independent !== 1) return [];
    const told = [...new Set([...tellersOf(event)].map((id) => codes.get(id) ?? id))].join(", ");
    const words = count === 1 ? told : `${told}: ${counted(count, "source")}, none independent of the others`;
    return [{ event: event.id, name: event.title, words }];
  };
}

function untold({ id, title, claims }: TimelineEvent): MissingItem {
  return { event: id, name: title, words: claims.length === 0 ? "" : "its claims were retracted, or are comments" };
}

function withoutLocator({ of, name, claims }: Holder, codes: Codes): readonly MissingItem[] {
  const told = claims?.flatMap(({ at, source, says }, claim) =>
    at === undefined ? [{ ...of, claim, source, name, words: `${codes.get(source) ?? source}: ${says}` }] : [],
  );
  return told ?? [];
}

function withoutBasis({ of, name, when, claims }: Holder, codes: Codes): readonly MissingItem[] {
  const own = inferredMoments(when).map((moment) => ({ ...of, name, words: momentText(moment) }));
  const told = claims?.flatMap((claim, index) => {
    if (claim.when === undefined) return [];
    const { source } = claim;
    return inferredMoments(claim.when).map((moment) => {
      const words = `${codes.get(source) ?? source}: ${momentText(moment)}`;
      return { ...of, claim: index, source, name, words };
    });
  });
  return [...own, ...(told ?? [])];
}

/** The moments of a date that somebody concluded, without a word on how. */
function inferredMoments(when: When): readonly Moment[] {
  return (isSpan(when) ? [when.start, when.end] : [when]).filter(lacksBasis);
}

/**
 * Whether bounds were concluded, and nothing says how. What a source says in words of its own, as precisely as it is
 * held, was not concluded; nor was a date of one bound alone, unless it is called "bounded".
 */
function lacksBasis({ earliest, latest, precision, wording, basis }: Moment): boolean {
  if (basis !== undefined || (earliest === undefined && latest === undefined)) return false;
  return precision === "bounded" || (earliest !== latest && wording === undefined);
}

function withoutReasons({ id, title, custom: { published, issuedBasis } }: Source): readonly MissingItem[] {
  if (published === undefined || published.basis !== undefined) return [];
  if (issuedBasis !== "inferred" && !lacksBasis(published)) return [];
  return [{ source: id, name: title, words: momentText(published) }];
}

/** Whether nothing says who wrote or issued it, and nothing says that the document does not tell. */
function isNameless({ author = [], publisher, custom, ...source }: Source): boolean {
  const outlet = source["container-title"] ?? publisher;
  return author.length === 0 && outlet === undefined && custom.unnamedOutlet === undefined;
}

function notLookedAt(event: TimelineEvent): readonly MissingItem[] {
  const conflicts = conflictsOf(event);
  if (conflicts.length === 0 || isLookedAt(event, conflicts)) return [];
  const told = subjectsOf(conflicts);
  const words = event.reviewed === undefined ? told : `${told}; it has changed since it was looked at`;
  return [{ event: event.id, name: event.title, words }];
}

function subjectsOf(conflicts: readonly Matter[]): string {
  return [...new Set(conflicts.map(({ kind, subject }) => conflictSubject(kind, subject)))].join("; ");
}
