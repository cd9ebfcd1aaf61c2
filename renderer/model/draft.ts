/** One event or report, with everything that is drawn beside its mark but not yet its place in a row. */
import { CONFLICT_KINDS, conflictsOf, type ConflictKind } from "../../data/conflicts.ts";
import type { Source, TimelineEvent, When } from "../../data/timeline.ts";
import { whenText } from "../../data/wording.ts";
import { eventName, noteText, pillText } from "./caption.ts";
import type { CodedSource } from "./chip.ts";
import { elsewhereOf, type Elsewhere } from "./elsewhere.ts";
import type { Measure } from "./measure.ts";
import type { Glyph } from "./scene.ts";
import { ellipsize } from "./text.ts";
import type { TimeScale } from "./view.ts";

/** Text beside a mark takes at most this share of the plot, and never more than this many px. */
const TITLE_SHARE = { most: 330, ofPlot: 0.42 };
const PILL_SHARE = { most: 310, ofPlot: 0.22 };

/** What glyphs are made with. */
export interface Drafting {
  readonly scale: TimeScale;
  readonly measure: Measure;
  readonly coded: ReadonlyMap<string, CodedSource>;
  /** The year that short dates leave out: that of the timeline's own period, when it is one. */
  readonly year: number | undefined;
}

/** A glyph measured but not yet placed. */
export interface Draft {
  readonly id: string;
  readonly role: Glyph["role"];
  readonly lane: string;
  readonly differs: readonly ConflictKind[];
  readonly when: When;
  readonly title: string;
  readonly sources: readonly CodedSource[];
  readonly note?: string;
  readonly pill?: string;
  readonly elsewhere: readonly Elsewhere[];
  readonly name: string;
}

/** Everything about an event that does not depend on its row. */
export function draftEvent(event: TimelineEvent, { scale, measure, coded, year }: Drafting): Draft {
  const conflicts = conflictsOf(event);
  const kinds = new Set(conflicts.map(({ kind }) => kind));
  const claimed = new Set(event.claims.map(({ source }) => source));
  const note = noteText(event.when, year);
  const pill = pillText(conflicts, { coded, measure, year, widest: share(PILL_SHARE, scale) });
  return {
    id: event.id,
    role: "event",
    lane: event.lane,
    differs: CONFLICT_KINDS.filter((kind) => kinds.has(kind)),
    when: event.when,
    title: ellipsize(measure, "event", event.title, share(TITLE_SHARE, scale)),
    sources: [...coded.values()].filter(({ source }) => claimed.has(source.id)),
    ...(note !== undefined && { note }),
    ...(pill !== undefined && { pill }),
    elsewhere: elsewhereOf(event, coded),
    name: eventName(event, conflicts),
  };
}

/** The publication of a report, as a glyph of the reports' own lane; undefined when nothing dates it. */
export function draftReport(coded: CodedSource, lane: string, { measure, scale, year }: Drafting): Draft | undefined {
  const { published, issuedBasis } = coded.source.custom;
  if (published === undefined) return undefined;
  const note = noteText(published, year) ?? (issuedBasis === "inferred" ? "date inferred" : undefined);
  return {
    id: coded.source.id,
    role: "report",
    lane,
    differs: [],
    when: published,
    title: ellipsize(measure, "event", coded.source.title, share(TITLE_SHARE, scale)),
    sources: [coded],
    ...(note !== undefined && { note }),
    elsewhere: [],
    name: reportName(coded.source, published),
  };
}

function reportName(source: Source, published: When): string {
  return `Published ${whenText(published)}: ${source.title}`;
}

function share({ most, ofPlot }: typeof TITLE_SHARE, { x0, x1 }: TimeScale): number {
  return Math.min(most, (x1 - x0) * ofPlot);
}
