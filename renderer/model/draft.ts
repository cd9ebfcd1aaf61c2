/** One event or report, with everything that is drawn beside its mark but not yet its place in a row. */
import type { ConflictKind } from "../../data/conflicts.ts";
import type { Source, TimelineEvent, When } from "../../data/timeline.ts";
import { whenText } from "../../data/wording.ts";
import { noteText, pillText } from "./caption.ts";
import type { CodedSource } from "./chip.ts";
import { elsewhereOf, type Elsewhere } from "./elsewhere.ts";
import type { FactsOf } from "./facts.ts";
import type { Measure } from "./measure.ts";
import type { Glyph } from "./scene.ts";
import { ellipsize } from "./text.ts";
import { toldOf, type Told } from "./told.ts";
import type { TimeScale } from "./view.ts";

/** Text beside a mark takes at most this share of the plot, and never more than this many px. */
const TITLE_SHARE = { most: 330, ofPlot: 0.42 };
const PILL_SHARE = { most: 310, ofPlot: 0.22 };

/** What glyphs are made with. */
export interface Drafting {
  readonly scale: TimeScale;
  readonly measure: Measure;
  readonly coded: ReadonlyMap<string, CodedSource>;
  readonly facts: FactsOf;
  /** The sources that are compared; none where nothing is. */
  readonly compared: readonly CodedSource[];
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
  readonly faint: boolean;
  readonly told?: Told;
}

/** Everything about an event that does not depend on its row. */
export function draftEvent(event: TimelineEvent, drafting: Drafting): Draft {
  const { measure, coded, scale, year } = drafting;
  const { conflicts, differs, name, elsewhere, sources } = drafting.facts(event);
  const note = noteText(event.when, year);
  const told = toldOf(event, drafting.compared);
  const pill = pillText(conflicts, { coded, measure, year, widest: share(PILL_SHARE, scale) });
  return {
    id: event.id,
    role: "event",
    lane: event.lane,
    differs,
    when: event.when,
    title: ellipsize(measure, "event", event.title, share(TITLE_SHARE, scale)),
    sources: [...coded.values()].filter(({ source }) => sources.has(source.id)),
    ...(note !== undefined && { note }),
    ...(pill !== undefined && { pill }),
    elsewhere: elsewhereOf(elsewhere, coded),
    name: name + (told ? `; ${told.name}` : ""),
    faint: false,
    ...(told && { told }),
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
    faint: false,
  };
}

function reportName(source: Source, published: When): string {
  return `Published ${whenText(published)}: ${source.title}`;
}

function share({ most, ofPlot }: typeof TITLE_SHARE, { x0, x1 }: TimeScale): number {
  return Math.min(most, (x1 - x0) * ofPlot);
}
