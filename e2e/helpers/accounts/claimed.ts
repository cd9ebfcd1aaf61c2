/**
 * What the claims of an event say, read off the claims one by one: nothing of the engine of accounts counts here, so
 * that what the engine makes of them can be wrong. Knows no claims that withdraw others: it throws on them.
 */
import { conflictSubject, type ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import { grouped } from "../../../data/grouped.ts";
import { speakerText } from "../../../data/accounts/speakers.ts";
import type { OpenInterval } from "../../../data/time.ts";
import { isSpan, type Claim, type Source, type TimelineEvent } from "../../../data/timeline.ts";
import { amountText, whenBoundsText } from "../../../data/wording.ts";

/** By who says it: "" for the sources in their own voice, else a name; and in which sources, by their codes as shown. */
export type Voices = ReadonlyMap<string, ReadonlySet<string>>;

/** What is said on one subject of an event. */
export interface ClaimedSubject {
  readonly kind: ConflictKind;
  readonly subject: string;
  /** As a sentence names it: "when it began". */
  readonly about: string;
  readonly unit: string | undefined;
  /** By what is said. */
  readonly said: ReadonlyMap<string, Voices>;
  /** Whether some of it cannot be true together; undefined where numbers would have to be weighed. */
  readonly isDisputed: boolean | undefined;
}

interface Saying {
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly value: string;
  readonly unit?: string | undefined;
  readonly claim: Claim;
  readonly interval?: OpenInterval;
  readonly isMoment?: boolean;
  readonly parties?: ReadonlySet<string>;
}

const ASPECTS: Readonly<Record<string, string>> = {
  responsibility: "who did it",
  breach: "who broke it",
  scope: "what it covered",
  nature: "what it was",
  reason: "why",
};

/** The claims that bear witness. @throws Error where a claim withdraws another */
export function witnesses({ claims }: TimelineEvent): readonly Claim[] {
  if (claims.some(({ stance }) => stance === "corrects" || stance === "retracts")) throw new Error("withdrawn claims");
  return claims.filter(({ stance }) => stance !== "comments");
}

/** The code of a source as it has to be shown. */
export function codeShown({ custom, known }: Source): string {
  return `${custom.code ?? ""}${known === undefined ? "" : "?"}`;
}

/** Every subject that claims of an event speak of, with who says what. Dates of the ends of spans stand alone, or where they differ. */
export function claimedSubjects(event: TimelineEvent, sources: readonly Source[]): readonly ClaimedSubject[] {
  const codes = new Map(sources.map((source) => [source.id, codeShown(source)]));
  const sayings = witnesses(event).flatMap((claim) => [...dates(claim), ...figures(claim), ...stands(claim)]);
  const hasMoments = sayings.some(({ isMoment }) => isMoment === true);
  const bySubject = grouped(sayings, ({ kind, subject }) => `${kind} ${subject}`);
  return [...bySubject.values()].flatMap((group) => {
    const { kind, subject, unit } = group[0]!;
    const isDisputed = disputed(group, isSpan(event.when));
    const isEnd = subject === "start" || subject === "end";
    if (kind === "date" && (isEnd ? hasMoments && isDisputed !== true : !hasMoments)) return [];
    return [{ kind, subject, about: conflictSubject(kind, subject), unit, said: voicesOf(group, codes), isDisputed }];
  });
}

function dates(claim: Claim): readonly Saying[] {
  const { when } = claim;
  if (when === undefined) return [];
  const of = (subject: string, value: string, interval: OpenInterval, isMoment = false): readonly Saying[] =>
    interval.from === undefined && interval.to === undefined
      ? []
      : [{ kind: "date", subject, value, claim, interval, isMoment }];
  if (!isSpan(when)) return of("date", whenBoundsText(when), when.interval, true);
  const { start, end } = when;
  return [
    ...of("date", whenBoundsText(when), when.interval),
    ...of("start", whenBoundsText(start), start.interval),
    ...of("end", whenBoundsText(end), end.interval),
  ];
}

function figures(claim: Claim): readonly Saying[] {
  return (claim.figures ?? []).map((figure) => {
    const { measure: subject, asOf, unit } = figure;
    const value = asOf === undefined ? amountText(figure) : `${amountText(figure)} as of ${asOf}`;
    return { kind: "figures", subject, value, unit, claim };
  });
}

function stands(claim: Claim): readonly Saying[] {
  const aspects = grouped(claim.asserts ?? [], ({ aspect }) => aspect);
  return [...aspects].map(([kind, asserts]) => {
    if (claim.stance === "denies") throw new Error("denials");
    const values = asserts.map(({ value }) => value);
    return { kind, subject: ASPECTS[kind] ?? kind, value: values.join(" and "), claim, parties: new Set(values) };
  });
}

function voicesOf(group: readonly Saying[], codes: ReadonlyMap<string, string>): ReadonlyMap<string, Voices> {
  const said = new Map<string, Map<string, Set<string>>>();
  for (const { value, claim } of group) {
    const voice = claim.outlet.speaks ? "" : speakerText(claim);
    const voices = said.get(value) ?? new Map<string, Set<string>>();
    said.set(value, voices.set(voice, (voices.get(voice) ?? new Set()).add(codes.get(claim.source) ?? claim.source)));
  }
  return said;
}

function disputed(group: readonly Saying[], goesOn: boolean): boolean | undefined {
  if (group[0]?.kind === "figures") return new Set(group.map(({ value }) => value)).size > 1 ? undefined : false;
  return group.some((a) => group.some((b) => differ(a, b, goesOn)));
}

function differ(a: Saying, b: Saying, goesOn: boolean): boolean {
  if (a.parties && b.parties) return ![...a.parties].some((party) => b.parties?.has(party));
  if (goesOn && a.isMoment && b.isMoment) return false;
  return (a.interval?.to ?? Infinity) <= (b.interval?.from ?? -Infinity);
}
