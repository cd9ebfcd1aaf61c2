/** Comparing sources in the picture: which of those compared tell an event, as numbers for marks, chips and legend. */
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import type { CodedSource } from "./chip.ts";
import type { Standing, Coverage } from "../scene.ts";
import { listed } from "../../../data/words.ts";

/** Fewer than two sources compare nothing; ids that stand for no chip are passed over. */
export function comparedSources(
  coded: ReadonlyMap<string, CodedSource>,
  compared: readonly string[] = [],
): readonly CodedSource[] {
  const found = [...new Set(compared)].flatMap((id) => coded.get(id) ?? []);
  return found.length < 2 ? [] : toldApart([...found].sort((a, b) => a.series - b.series));
}

/** Sources of one outlet, which share code and colour, with a number and a colour of their own: "REU (1)", "REU (2)". */
function toldApart(compared: readonly CodedSource[]): readonly CodedSource[] {
  return compared.map((one) => {
    const items = compared.filter(({ series }) => series === one.series);
    const at = items.indexOf(one);
    if (items.length === 1) return one;
    return { ...one, code: `${one.code} (${String(at + 1)})`, series: one.series + at * compared.length };
  });
}

/** The same sources, each with what the comparison makes of its chips. */
export function voiced(
  coded: ReadonlyMap<string, CodedSource>,
  compared: readonly CodedSource[],
): ReadonlyMap<string, CodedSource> {
  if (compared.length === 0) return coded;
  const ids = new Set(compared.map(({ source }) => source.id));
  return new Map(
    [...coded].map(([id, source]) => [id, { ...source, voice: ids.has(id) ? "compared" : "aside" } as const]),
  );
}

/** Undefined where nothing is compared. */
export function coverageOf(event: TimelineEvent, compared: readonly CodedSource[]): Coverage | undefined {
  if (compared.length === 0) return undefined;
  const telling = tellersOf(event);
  const parts = compared.map(({ source, series }) => (telling.has(source.id) ? series : null));
  const tellers = compared.filter(({ source }) => telling.has(source.id)).map(({ code }) => code);
  const standing = standingOf(tellers.length, compared.length);
  return { standing, parts, name: toldName(standing, tellers, compared) };
}

function standingOf(tellers: number, compared: number): Standing {
  if (tellers === 0) return "none";
  if (tellers === compared) return "all";
  return tellers === 1 ? "only" : "several";
}

function toldName(standing: Standing, tellers: readonly string[], compared: readonly CodedSource[]): string {
  const among = `of ${listed(compared.map(({ code }) => code))}`;
  switch (standing) {
    case "only":
      return `${among}, only ${listed(tellers)} tells it`;
    case "several":
      return `${among}, ${listed(tellers)} tell it`;
    case "all":
      return `${among}, all tell it`;
    case "none":
      return `${among}, none tells it`;
  }
}

/** One line of the legend: a kind of mark, what it means, and how many events have it. */
export interface CoverageKind {
  readonly coverage: Coverage;
  readonly label: string;
  readonly count: number;
}

/** The kinds that a reader of the picture can meet, each with its count among `events`; empty where nothing is compared. */
export function coverageKinds(
  events: readonly TimelineEvent[],
  compared: readonly CodedSource[],
): readonly CoverageKind[] {
  if (compared.length === 0) return [];
  const all = events.flatMap((event) => coverageOf(event, compared) ?? []);
  const countOf = (wanted: (told: Coverage) => boolean): number => all.filter(wanted).length;
  const kind = (parts: Coverage["parts"], standing: Standing, label: string, index?: number): CoverageKind => ({
    coverage: { standing, parts, name: label },
    label,
    count: countOf((told) => told.standing === standing && (index === undefined || told.parts[index] != null)),
  });
  const two = compared.length === 2;
  const series = compared.map((source) => source.series);
  const none: Coverage["parts"] = compared.map(() => null);
  return [
    ...compared.map(({ code }, index) => kind(none.with(index, series[index] ?? null), "only", `only ${code}`, index)),
    ...(two ? [] : [kind([...series.slice(0, 2), ...none.slice(2)], "several", "some of them, as the parts say")]),
    kind(series, "all", two ? "both" : `all ${String(compared.length)}`),
    kind(none, "none", two ? "neither" : "none of them"),
  ];
}
