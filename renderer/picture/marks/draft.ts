/** One event or report, with everything that is drawn beside its mark but not yet its place in a row. */
import type { Source, TimelineEvent, When } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { fitCaption, type FittedCaption } from "./caption-line.ts";
import { noteText, pillText, quotedWording } from "./caption.ts";
import type { CodedSource } from "./chip.ts";
import { elsewhereOf, type Elsewhere } from "./elsewhere.ts";
import type { FactsOf } from "./facts.ts";
import type { Measure } from "../text/measure.ts";
import type { Glyph, Coverage, NoteNumbers } from "../scene.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import { coverageOf } from "./coverage.ts";
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";

/** Text beside a mark takes at most this share of the plot, and never more than this many px. */
const TITLE_SHARE = { most: 330, ofPlot: 0.42 };
const PILL_SHARE = { most: 310, ofPlot: 0.22 };

/** What drafts are made with: all of it is the same, whatever part of time is in view. */
export interface Drafting {
  /** Width of the plot, px. */
  readonly plot: number;
  readonly measure: Measure;
  readonly coded: ReadonlyMap<string, CodedSource>;
  readonly facts: FactsOf;
  /** The sources that are compared; none where nothing is. */
  readonly compared: readonly CodedSource[];
  /** The year that short dates leave out: that of the timeline's own period, when it is one. */
  readonly year: number | undefined;
  /** Where differences are spelled out in notes: the number of each event's. */
  readonly numbers?: NoteNumbers;
}

/** A glyph measured but not yet placed. */
export interface Draft {
  readonly id: string;
  readonly role: Glyph["role"];
  readonly differs: readonly ConflictKind[];
  readonly when: When;
  readonly title: string;
  /** Px. */
  readonly titleWidth: number;
  readonly caption: FittedCaption;
  readonly elsewhere: readonly Elsewhere[];
  readonly name: string;
  /** See `GlyphBody`. */
  readonly asides: readonly string[];
  readonly coverage?: Coverage;
}

/** Everything about an event that does not depend on its row. */
export function draftEvent(event: TimelineEvent, drafting: Drafting): Draft {
  const { measure, coded, plot, year } = drafting;
  const { told, differs, name, elsewhere, sources } = drafting.facts(event);
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  const title = ellipsize(measure, "event", event.title, share(TITLE_SHARE, plot));
  const note = noteText(event.when, year, quotedWording(event, sources, codeOf));
  const coverage = coverageOf(event, drafting.compared);
  const number = drafting.numbers?.get(event.id);
  // What can all be true is told only where nothing differs: the sign is one or the other.
  const isDisputed = differs.length > 0;
  const pilled = isDisputed ? told.filter(({ relation }) => relation === "differ") : told;
  const pill = pillText(pilled, { coded, measure, year, widest: share(PILL_SHARE, plot) });
  return {
    id: event.id,
    role: "event",
    differs,
    when: event.when,
    title,
    titleWidth: measure(title, STYLES.event),
    caption: fitCaption(
      {
        sources: [...coded.values()].filter(({ source }) => sources.has(source.id)),
        ...(note !== undefined && { note }),
        ...(pill !== undefined && { pill, isDisputed }),
        ...(number !== undefined && { number }),
      },
      plot,
      measure,
    ),
    elsewhere: elsewhereOf(elsewhere, coded),
    name,
    asides: [...(coverage ? [coverage.name] : []), ...(number === undefined ? [] : [`note ${String(number)}`])],
    ...(coverage && { coverage }),
  };
}

/** The publication of a report on the date that is known of it. */
export function draftReport(coded: CodedSource, published: When, { measure, plot, year }: Drafting): Draft {
  const { issuedBasis } = coded.source.custom;
  const note =
    noteText(published, year, (wording) => `“${wording}”`) ??
    (issuedBasis === "inferred" ? "date inferred" : undefined);
  const title = ellipsize(measure, "event", coded.source.title, share(TITLE_SHARE, plot));
  return {
    id: coded.source.id,
    role: "report",
    differs: [],
    when: published,
    title,
    titleWidth: measure(title, STYLES.event),
    caption: fitCaption({ sources: [coded], ...(note !== undefined && { note }) }, plot, measure),
    elsewhere: [],
    name: reportName(coded.source, published),
    asides: [],
  };
}

function reportName(source: Source, published: When): string {
  return `Published ${whenText(published)}: ${source.title}`;
}

function share({ most, ofPlot }: typeof TITLE_SHARE, plot: number): number {
  return Math.min(most, plot * ofPlot);
}
