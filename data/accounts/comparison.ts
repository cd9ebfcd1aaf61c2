/** Two or more sources side by side: what they both tell, what only one of them tells, and their dates and figures. */
import { formatBound } from "../time.ts";
import { isSpan, type Claim, type TimelineEvent } from "../timeline.ts";
import { wordingsOf } from "../wording.ts";
import type { ConflictKind } from "./conflict-kinds.ts";
import { statementsOf, worstOf, type Matter, type Relation } from "./matter.ts";
import { impliedBy } from "./implied.ts";
import { mattersAmong } from "./matters.ts";
import type { Statement } from "./positions.ts";
import { speakerText } from "./speakers.ts";
import { tellersOf } from "./standing.ts";

export interface Comparison {
  /** Ids of the sources that are compared, in the order in which their columns stand. */
  readonly sources: readonly string[];
  /** Events that at least two of them tell, in the order given. */
  readonly shared: readonly SharedEvent[];
  /** Events that fewer than two of them tell and another of them implies, in the order given. */
  readonly implied: readonly ImpliedEvent[];
  /** For each source, the events that it tells and none of the others that it is compared with tells or implies. */
  readonly only: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** Events that none of them tells or implies. */
  readonly neither: readonly TimelineEvent[];
}

export interface ImpliedEvent {
  readonly event: TimelineEvent;
  /** Ids of those of the compared sources that tell it: one or none. */
  readonly tellers: readonly string[];
  /** Ids of those that imply it by telling another event: one or more. */
  readonly impliers: readonly string[];
}

export interface SharedEvent {
  readonly event: TimelineEvent;
  /** Ids of those of the compared sources that tell it: two or more. */
  readonly tellers: readonly string[];
  readonly matters: readonly ComparedMatter[];
}

/** A date, a figure or a stand that at least one of the sources gives. */
export interface ComparedMatter {
  readonly kind: ConflictKind;
  /** "date", "start" or "end", the measure of a figure, or an aspect in words. */
  readonly subject: string;
  /** For each source what it says, in the order of `Comparison.sources`; empty where it says nothing on this. */
  readonly cells: readonly (readonly Said[])[];
  /** How what two of these sources say stands to each other: of all pairs, the worst. */
  readonly relation: Relation;
  /** Ids of the sources that differ from themselves on it: in their own voice, or by one and the same speaker. */
  readonly selfDiffering: readonly string[];
}

/** What a source says on a matter. */
export interface Said {
  readonly text: string;
  /** The source's own words for a date. */
  readonly wording?: string;
  /** Who says so according to the source, itself among them where it does too; absent where it alone says so. */
  readonly speakers?: readonly string[];
}

/** Compares sources; ids that tell nothing have empty columns. Takes time in proportion to the claims. */
export function compareSources(events: readonly TimelineEvent[], sources: readonly string[]): Comparison {
  const shared: SharedEvent[] = [];
  const implied: ImpliedEvent[] = [];
  const neither: TimelineEvent[] = [];
  const impliersOf = impliedBy({ events });
  const only = new Map<string, TimelineEvent[]>(sources.map((id) => [id, []]));
  for (const event of events) {
    const told = tellersOf(event);
    const tellers = sources.filter((id) => told.has(id));
    if (tellers.length >= 2) {
      shared.push({ event, tellers, matters: comparedMatters(event, sources) });
      continue;
    }
    const implying = new Set(impliersOf(event).map(({ source }) => source));
    const impliers = sources.filter((id) => implying.has(id));
    const [first] = tellers;
    if (impliers.length > 0) implied.push({ event, tellers, impliers });
    else if (first === undefined) neither.push(event);
    else only.get(first)?.push(event);
  }
  return { sources, shared, implied, only, neither };
}

/**
 * Two sources differ on a matter when each of them says something that agrees with nothing that the other says: two
 * reports that both tell both sides of a quarrel do not.
 */
function comparedMatters(event: TimelineEvent, sources: readonly string[]): readonly ComparedMatter[] {
  const among = event.claims.flatMap(({ source }, index) => (sources.includes(source) ? [index] : []));
  return mattersAmong(event, among).map((matter) => {
    const { kind, subject } = matter;
    const ofSource = statementsBySource(matter, sources);
    return {
      kind,
      subject: matter.unit === undefined ? subject : `${subject}, ${matter.unit}`,
      cells: ofSource.map((own, index) =>
        own.map((statement) => {
          const claims = claimsOf(sources[index] ?? "", statement, event);
          return { ...saidBy(claims, statement), ...(kind === "date" && wordedBy(claims, subject)) };
        }),
      ),
      relation: relationAmong(matter, ofSource),
      selfDiffering: sources.filter((id, index) => differsFromItself(matter, id, ofSource[index] ?? [])),
    };
  });
}

/** The matters of an event on which these sources differ among them, whatever others say: with what they say of it. */
export function differencesAmong(event: TimelineEvent, sources: readonly string[]): readonly Matter[] {
  const among = event.claims.flatMap(({ source }, index) => (sources.includes(source) ? [index] : []));
  return mattersAmong(event, among, 2).filter(
    (matter) => relationAmong(matter, statementsBySource(matter, sources)) === "differ",
  );
}

/** For each source what it says on a matter. */
function statementsBySource(matter: Matter, sources: readonly string[]): readonly (readonly Statement[])[] {
  const statements = statementsOf(matter);
  return sources.map((id) => statements.filter((statement) => statement.sources.includes(id)));
}

/** Of all pairs of sources, the worst. */
function relationAmong(matter: Matter, ofSource: readonly (readonly Statement[])[]): Relation {
  const pairs = ofSource.flatMap((own, index) => ofSource.slice(index + 1).map((other) => [own, other] as const));
  return worstOf(pairs.map(([own, other]) => relationBetween(matter, own, other)));
}

function relationBetween(matter: Matter, own: readonly Statement[], other: readonly Statement[]): Relation {
  const isAlone = (statement: Statement, among: readonly Statement[]): boolean =>
    among.length > 0 && among.every((theirs) => matter.between(statement, theirs) === "differ");
  if (own.some((statement) => isAlone(statement, other)) && other.some((statement) => isAlone(statement, own)))
    return "differ";
  const overlaps = own.some((statement) => other.some((theirs) => matter.between(statement, theirs) === "overlap"));
  return overlaps && !own.some((statement) => other.includes(statement)) ? "overlap" : "compatible";
}

/**
 * Whether a source says two things that cannot both be true, in its own voice or by one and the same speaker. A report
 * that tells what two sides say does not differ from itself.
 */
function differsFromItself(matter: Matter, source: string, own: readonly Statement[]): boolean {
  const voicesOf = ({ holders }: Statement): readonly string[] =>
    holders.filter(({ sources }) => sources.includes(source)).map(({ speaker = "" }) => speaker);
  return own.some((statement, index) => {
    const voices = new Set(voicesOf(statement));
    const others = own.slice(index + 1).filter((other) => voicesOf(other).some((voice) => voices.has(voice)));
    return others.some((other) => matter.between(statement, other) === "differ");
  });
}

function claimsOf(source: string, { claims }: Statement, event: TimelineEvent): readonly Claim[] {
  return claims.flatMap((index) => event.claims[index] ?? []).filter((claim) => claim.source === source);
}

function saidBy(own: readonly Claim[], { value, asOf }: Statement): Said {
  // Where it says so itself and by others, it stands among them under its own name.
  const isQuoting = own.some(({ outlet }) => !outlet.speaks);
  const speakers = isQuoting ? [...new Set(own.map(speakerText))] : [];
  return {
    text: asOf === undefined ? value : `${value}, as of ${formatBound(asOf)}`,
    ...(speakers.length > 0 && { speakers }),
  };
}

/** The words that these claims have for a date, or for the start or the end of it. */
function wordedBy(own: readonly Claim[], part: string): Pick<Said, "wording"> {
  const dates = own.flatMap(({ when }) => when ?? []);
  const told = dates.flatMap((when) =>
    isSpan(when) && part === "start" ? [when.start] : isSpan(when) && part === "end" ? [when.end] : [when],
  );
  const wording = [...new Set(told.flatMap(wordingsOf))].join("”, “");
  return wording === "" ? {} : { wording };
}
