/** The sources of a grid: one for each outlet, copies beside what they copy, with what each does with events. */
import { inChains } from "../../../data/coverage/chains.ts";
import { togetherTold, wasOutBefore, type Tellings } from "../../../data/coverage/tellings.ts";
import type { Source, TimelineEvent } from "../../../data/timeline.ts";
import { counted, listed } from "../../../data/words.ts";
import type { CrossingKind } from "../grid.ts";
import type { CodedSource } from "../marks/chip.ts";

/** A row or column of a grid. */
export interface GridSource {
  readonly outlet: CodedSource;
  /** Of all its reports; there is one at the least. */
  readonly ids: readonly string[];
  readonly reports: readonly Source[];
}

/**
 * Those that are compared, or one for each outlet: chains of derivation together, each in the place of its first source.
 *
 * @param sources those of the timeline
 */
export function gridSources(
  sources: readonly Source[],
  outlets: readonly CodedSource[],
  compared: readonly CodedSource[],
): readonly GridSource[] {
  const places = new Map(inChains(sources).map(({ id }, place) => [id, place]));
  const reportOf = new Map(sources.map((source) => [source.id, source]));
  const placeOf = ({ ids }: GridSource): number => Math.min(...ids.map((id) => places.get(id)!));
  return (compared.length > 0 ? compared : outlets)
    .map((outlet): GridSource => {
      const ids = outlet.items ?? [outlet.source.id];
      return { outlet, ids, reports: ids.map((id) => reportOf.get(id)!) };
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** When all reports of an outlet were surely out, calendar ms; undefined where one of them may yet have come. */
export function outBy({ reports }: GridSource): number | undefined {
  const ends = reports.map(({ custom }) => custom.published?.interval.to);
  return ends.every((end) => end !== undefined) ? Math.max(...ends) : undefined;
}

/** What a source did with an event; "outBefore" where it was published before there was anything to tell. */
export type GridStanding = Exclude<CrossingKind, "differsOn"> | "outBefore";

/** What a source of the grid did with an event. */
export function standingIn(event: TimelineEvent, { ids, reports }: GridSource, tellings: Tellings): GridStanding {
  const told = togetherTold(tellings, ids);
  if (told) {
    if (told.differs.length > 0) return told.isTakenOver ? "passesOnOtherwise" : "tellsOtherwise";
    return told.isTakenOver ? "passesOn" : "tells";
  }
  const isOut = reports.every(({ custom }) => wasOutBefore(custom.published, event.when));
  return isOut ? "outBefore" : "leavesOut";
}

/** How much a source tells of the events in view. */
export interface Tally {
  readonly tells: number;
  /** Of those, what no other source tells. */
  readonly alone: number;
  /** Of those, what it tells in disagreement with another account. */
  readonly otherwise: number;
}

/** A tally for each source, in their order. Takes time in proportion to what they tell. */
export function talliesOf(sources: readonly GridSource[], told: readonly Tellings[]): readonly Tally[] {
  const rowOf = new Map(sources.flatMap(({ ids }, row) => ids.map((id) => [id, row] as const)));
  const tallies = sources.map(() => ({ tells: 0, alone: 0, otherwise: 0 }));
  for (const tellings of told) {
    // What has no row is told by another source all the same.
    const rows = new Set([...tellings.keys()].map((id) => rowOf.get(id) ?? -1));
    for (const row of rows) {
      const tally = tallies[row];
      if (!tally) continue;
      tally.tells += 1;
      if (rows.size === 1) tally.alone += 1;
      if (togetherTold(tellings, sources[row]!.ids)!.differs.length > 0) tally.otherwise += 1;
    }
  }
  return tallies;
}

/** At most `most` of the sources, those that tell most, in their order. */
export function foremost(
  sources: readonly GridSource[],
  tallies: readonly Tally[],
  most: number,
): readonly (readonly [GridSource, Tally])[] {
  const rows = sources.map((source, row) => [source, tallies[row]!] as const);
  const kept = new Set([...rows].sort(([, a], [, b]) => b.tells - a.tells).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

/** Beyond so many sources of a kind, a sentence counts them. */
const MOST_NAMED = 12;

/**
 * What the sources that are drawn did with an event, in words: a part for each kind of thing, and how many others tell it.
 */
export function crossingWords(
  event: TimelineEvent,
  sources: readonly GridSource[],
  tellings: Tellings,
): readonly string[] {
  const shown = new Set(sources.flatMap(({ ids }) => ids));
  const others = [...tellings.keys()].filter((id) => !shown.has(id)).length;
  const named = sources.map((source) => {
    const told = togetherTold(tellings, source.ids);
    const about = (told?.subjects ?? []).join(", ");
    const { code } = source.outlet;
    return { standing: standingIn(event, source, tellings), code: about === "" ? code : `${code} (${about})` };
  });
  const part = (words: string, ...kinds: readonly GridStanding[]): readonly string[] => {
    const codes = named.filter(({ standing }) => kinds.includes(standing)).map(({ code }) => code);
    const left = codes.length - MOST_NAMED;
    const told = left > 1 ? [...codes.slice(0, MOST_NAMED), `${String(left)} more`] : codes;
    return codes.length === 0 ? [] : [`${words} ${listed(told)}`];
  };
  return [
    ...part("told by", "tells"),
    ...part("told in disagreement by", "tellsOtherwise"),
    ...part("passed on by", "passesOn"),
    ...part("passed on in disagreement by", "passesOnOtherwise"),
    ...(others > 0 ? [`told by ${counted(others, "source")} without room here`] : []),
    ...part("not mentioned by", "leavesOut"),
    ...part("published before it:", "outBefore"),
  ];
}
