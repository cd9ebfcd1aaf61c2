/** What there is to check, as the window lists it: what the timeline lacks, and passages that no longer match. */
import type { DocumentMismatch } from "../../../data/ipc/passage.ts";
import { MISSING_KINDS, type Missing, type MissingItem } from "../../../data/missing/missing.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { ToCheck } from "../state/to-check.ts";

/** The group of passages, beside those of what is missing. */
export const PASSAGES = "passages";

/** Things to check of one kind. */
export interface CheckGroup {
  /** A kind of what is missing, or `PASSAGES`. */
  readonly name: string;
  readonly heading: string;
  readonly items: readonly MissingItem[];
}

/**
 * The groups in which there is something to check. The one of passages stands last, and is there wherever a source names
 * its document.
 *
 * @param missing what the timeline lacks
 */
export function checkGroups(
  timeline: Timeline,
  missing: readonly Missing[],
  verified: ToCheck["verified"],
): readonly CheckGroup[] {
  const groups = missing
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) => ({ name: kind, heading: MISSING_KINDS[kind], items }));
  if (timeline.sources.every(({ custom }) => custom.document === undefined)) return groups;
  const items = verified?.status === "verified" ? mismatchItems(timeline, verified.mismatches) : [];
  return [...groups, { name: PASSAGES, heading: "Passages that no longer match", items }];
}

/** Mismatches with the claims that cite those passages now: one that was corrected since is none any more. */
function mismatchItems(timeline: Timeline, mismatches: readonly DocumentMismatch[]): readonly MissingItem[] {
  const reasons = new Map(
    mismatches.flatMap(({ place, reason }) =>
      place === undefined ? [] : [[keyOf(place.source, place.paragraph, place.hash), reason] as const],
    ),
  );
  const titles = new Map(timeline.sources.map(({ id, title }) => [id, title]));
  const sources = mismatches
    .filter(({ place }) => place === undefined)
    .map(({ source, reason }) => ({ source, name: titles.get(source) ?? source, words: reason }));
  const { events, eras = [] } = timeline;
  const holders = [
    ...events.map(({ id, title, claims }) => ({ of: { event: id }, title, claims })),
    ...eras.map(({ id, title, claims = [] }) => ({ of: { era: id }, title, claims })),
  ];
  const claims = holders.flatMap(({ of, title, claims: told }) =>
    told.flatMap(({ source, at }, claim) => {
      const words = reasons.get(keyOf(source, at?.paragraph, at?.hash));
      return words === undefined ? [] : [{ ...of, claim, source, name: title, words }];
    }),
  );
  return [...sources, ...claims];
}

function keyOf(source: string, paragraph: number | undefined, hash: string | undefined): string {
  return `${source} ${String(paragraph)} ${String(hash)}`;
}
