/** Two or more sources side by side: what they both tell, what only one of them tells, and their dates and figures. */
import { conflictsOf } from "./conflicts.ts";
import { grouped } from "../grouped.ts";
import { isSpan, type Claim, type TimelineEvent, type When } from "../timeline.ts";
import { figureText, whenText } from "../wording.ts";
import { CONFLICT_KINDS, type ConflictKind, aspectLabel } from "./conflict-kinds.ts";

export interface Comparison {
  /** Ids of the sources that are compared, in the order in which their columns stand. */
  readonly sources: readonly string[];
  /** Events that at least two of them tell, in the order given. */
  readonly shared: readonly SharedEvent[];
  /** For each source, the events that it tells and none of the others that it is compared with. */
  readonly only: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** Events that none of them tells. */
  readonly neither: readonly TimelineEvent[];
}

export interface SharedEvent {
  readonly event: TimelineEvent;
  /** Ids of those of the compared sources that tell it: two or more. */
  readonly tellers: readonly string[];
  readonly matters: readonly Matter[];
}

/** A date, a figure or a stand that at least one of the sources gives. */
export interface Matter {
  readonly kind: ConflictKind;
  /** "date", the measure of a figure, or an aspect in words. */
  readonly subject: string;
  /** For each source what it says, in the order of `Comparison.sources`; empty where it says nothing on this. */
  readonly cells: readonly (readonly Statement[])[];
  /** Whether these sources differ on it among themselves. */
  readonly differs: boolean;
}

export interface Statement {
  readonly text: string;
  /** The source's own words for a date. */
  readonly wording?: string;
}

/** Compares sources; ids that tell nothing have empty columns. Takes time in proportion to the claims. */
export function compareSources(events: readonly TimelineEvent[], sources: readonly string[]): Comparison {
  const shared: SharedEvent[] = [];
  const neither: TimelineEvent[] = [];
  const only = new Map<string, TimelineEvent[]>(sources.map((id) => [id, []]));
  for (const event of events) {
    const told = new Set(event.claims.map(({ source }) => source));
    const tellers = sources.filter((id) => told.has(id));
    const [first] = tellers;
    if (first === undefined) neither.push(event);
    else if (tellers.length === 1) only.get(first)?.push(event);
    else shared.push({ event, tellers, matters: mattersOf(event, sources) });
  }
  return { sources, shared, only, neither };
}

interface Said {
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly source: string;
  readonly statement: Statement;
}

function mattersOf(event: TimelineEvent, sources: readonly string[]): readonly Matter[] {
  const claims = event.claims.filter(({ source }) => sources.includes(source));
  const differing = new Set(conflictsOf({ ...event, claims }).map(keyOf));
  const said = grouped(claims.flatMap(statements), ({ kind, subject }) => JSON.stringify([kind, subject]));
  return [...said.values()]
    .flatMap((group): readonly Matter[] => {
      const [first] = group;
      if (!first) return [];
      const { kind, subject } = first;
      const cells = sources.map((id) => distinct(group.filter(({ source }) => source === id)));
      return [{ kind, subject, cells, differs: differing.has(keyOf(first)) }];
    })
    .sort((a, b) => CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind));
}

/** A start or an end that differs is a difference of the date. */
function keyOf({ kind, subject }: { readonly kind: ConflictKind; readonly subject: string }): string {
  return kind === "figures" ? `figures ${subject}` : kind;
}

function statements({ source, when, figures = [], asserts = [] }: Claim): readonly Said[] {
  return [
    ...(when === undefined ? [] : [{ kind: "date" as const, subject: "date", source, statement: dated(when) }]),
    ...figures.map((figure) => ({
      kind: "figures" as const,
      subject: figure.measure,
      source,
      statement: { text: figureText(figure) },
    })),
    ...asserts.map(({ aspect, value }) => ({
      kind: aspect,
      subject: aspectLabel(aspect),
      source,
      statement: { text: value },
    })),
  ];
}

function dated(when: When): Statement {
  const wording = (isSpan(when) ? [when.start.wording, when.end.wording] : [when.wording])
    .filter((words) => words !== undefined)
    .join(" … ");
  return { text: whenText(when), ...(wording !== "" && { wording }) };
}

function distinct(said: readonly Said[]): readonly Statement[] {
  return [...new Map(said.map(({ statement }) => [JSON.stringify(statement), statement])).values()];
}
