/** The part of a plan that does not depend on who is drawn: a change of the filter takes it over as it is. */
import type { Furniture } from "../../../data/export/picture-options.ts";
import { inToldOrder } from "../../../data/lists/told-order.ts";
import { once } from "../../../data/memo.ts";
import { calendarFields, type Extent } from "../../../data/time.ts";
import type { Era, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { NO_LAYER, type EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { CalloutMemory } from "../callouts/callout-text.ts";
import { calloutsOf, type Callouts } from "../callouts/callouts-of.ts";
import { ordinalRoom, type NumberedBodies } from "../callouts/ordinals.ts";
import { inEraOrder } from "../axis/era-bands.ts";
import { indexMembers, type LaneIndex } from "../lanes/lane-index.ts";
import { codedSources, outletChips } from "../marks/chip.ts";
import { coverageFactsOf, type CoverageFacts } from "../coverage/coverage-facts.ts";
import { becameKnown, type BecameKnown } from "../../../data/became-known/became-known.ts";
import { comparedSources, voiced } from "../marks/coverage.ts";
import { downSheet, MOST_TRACKS } from "../down/down-sheet.ts";
import type { DraftedDay, Drafting } from "../marks/draft.ts";
import { comparedFacts, factsFor, type FactsOf } from "../marks/facts.ts";
import type { BodyMemory } from "../marks/glyph.ts";
import { eventMember, reportMember, type Member } from "../marks/member.ts";
import type { Foot } from "../page/foot.ts";
import { makeHeader } from "../page/header.ts";
import type { NoteNumbers } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import type { Measure } from "../text/measure.ts";
import type { View } from "../view.ts";

export interface PlanBasis {
  readonly timeline: Timeline;
  readonly sheet: Sheet;
  /** The timeline's own period. */
  readonly extent: View;
  readonly drafting: Drafting;
  /** What stands over the lanes, and where it ends, px. */
  readonly header: ReturnType<typeof makeHeader>;
  readonly bodies: BodyMemory;
  /** What stood under the lanes of scenes before, for those in which the same stands at the same place. */
  readonly feet: Map<string, Foot>;
  readonly eventOf: ReadonlyMap<string, TimelineEvent>;
  /** Background periods by their beginning. */
  readonly eras: readonly Era[];
  /** All events in the order in which they are told. */
  readonly told: readonly TimelineEvent[];
  /** The member for an event, at its place in `told`: the very same each time, so that its words are measured once. */
  readonly memberOf: (event: TimelineEvent, place: { readonly order: number; readonly isFaint: boolean }) => Member;
  /** The lane of reports, worked out when it is first asked for. */
  readonly reports: () => LaneIndex;
  /** What an editor adds; `NO_LAYER` for nothing. */
  readonly layer: EditorsLayer;
  readonly callouts: Callouts;
  readonly calloutTexts: CalloutMemory;
  readonly numberedBodies: NumberedBodies;
  /** Who tells what: worked out when a picture of coverage first asks for it. */
  readonly coverageFacts: () => CoverageFacts;
  /** What became known when: worked out when a picture of that first asks for it. */
  readonly becameKnown: () => readonly BecameKnown[];
}

/** What the part is made with; nothing given compares nothing and numbers no notes. */
export interface BasisOptions {
  /** Ids of two or more sources that are compared. */
  readonly compared?: readonly string[];
  /** What stands around the lanes of an exported picture; absent in the window. */
  readonly furniture?: Furniture;
  /** Numbers of the notes that say what accounts differ on; their marks refer to them. */
  readonly numbers?: NoteNumbers;
  /** Set where the picture begins with its axis: a window that is low says elsewhere what the timeline is called. */
  readonly isUntitled?: boolean;
  /** Where facts of events are remembered from scene to scene. */
  readonly facts?: FactsOf;
  /** Whether captions stand on the lines of their titles, where rows are scarce. */
  readonly isOneLine?: boolean;
  /** Whether time runs down the page: then one lane holds everything. */
  readonly isDown?: boolean;
  /** Whether sources are set against events. One lane holds those, too. */
  readonly isCoverage?: boolean;
  /** Whether the picture is of what became known when. */
  readonly isKnown?: boolean;
  /** What one day added, where the plan is of a panel. */
  readonly day?: DraftedDay;
  /** What an editor adds to the picture; absent for nothing. */
  readonly layer?: EditorsLayer;
}

/** Everything that the part depends on. */
export interface AskedBasis {
  readonly timeline: Timeline;
  readonly sheet: Sheet;
  readonly measure: Measure;
  readonly options: BasisOptions;
}

/**
 * Takes time in proportion to events and sources, and looks at no event's accounts before its member is asked for.
 *
 * @param drafts of a part before, which was asked for with the same but for some of the events: see `draftsAlike`
 */
export function makeBasis(asked: AskedBasis, drafts: Drafts = draftsOf(asked)): PlanBasis {
  const { timeline, sheet, measure, options } = asked;
  const extent = timeline.extent.interval;
  const { drafting } = drafts;
  const eventOf = new Map(timeline.events.map((event) => [event.id, event]));
  return {
    ...drafts,
    timeline,
    sheet,
    extent,
    header: options.isUntitled
      ? makeHeader({ title: "", description: "" }, options.furniture, sheet, measure)
      : makeHeader(timeline, withLayersWords(options), sheet, measure),
    layer: options.layer ?? NO_LAYER,
    callouts: calloutsOf(options.layer ?? NO_LAYER),
    calloutTexts: new Map(),
    numberedBodies: new WeakMap(),
    feet: new Map(),
    eventOf,
    eras: inEraOrder(timeline.eras ?? []),
    told: inToldOrder(timeline.events),
    becameKnown: once(() => becameKnown(timeline)),
    coverageFacts: once(() => coverageFactsOf(timeline, drafting)),
  };
}

/** What is measured of single events and reports. */
type Drafts = Pick<PlanBasis, "drafting" | "memberOf" | "reports" | "bodies">;

function draftsOf(asked: AskedBasis): Drafts {
  const extent = asked.timeline.extent.interval;
  const drafting = draftingOf(asked);
  return {
    drafting,
    memberOf: rememberedMembers(extent, drafting),
    reports: rememberedReports(extent, drafting),
    bodies: new Map(),
  };
}

/** What stands around the lanes has the words of the layer, where nobody asks for others. */
function withLayersWords({ furniture, layer = NO_LAYER }: BasisOptions): Furniture {
  const { title, standfirst: subtitle } = layer;
  return { ...(title !== undefined && { title }), ...(subtitle !== undefined && { subtitle }), ...furniture };
}

/** Whether both ask for the same. */
export function isSameBasis(a: AskedBasis, b: AskedBasis): boolean {
  return a.timeline === b.timeline && draftsAlike(a, b);
}

/** Whether both measure an event in the same way that is one object in both, as most are after an edit. */
export function draftsAlike(a: AskedBasis, b: AskedBasis): boolean {
  return (
    a.timeline.sources === b.timeline.sources &&
    a.timeline.extent === b.timeline.extent &&
    // As wide as the highest number.
    (!a.options.layer?.numbered || a.timeline.events.length === b.timeline.events.length) &&
    a.measure === b.measure &&
    isSameSheet(a.sheet, b.sheet) &&
    a.options.compared === b.options.compared &&
    a.options.furniture === b.options.furniture &&
    a.options.facts === b.options.facts &&
    a.options.isUntitled === b.options.isUntitled &&
    a.options.numbers === b.options.numbers &&
    a.options.layer === b.options.layer &&
    a.options.isOneLine === b.options.isOneLine &&
    a.options.isDown === b.options.isDown &&
    a.options.isCoverage === b.options.isCoverage &&
    a.options.isKnown === b.options.isKnown
  );
}

function isSameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.width === b.width && a.margin === b.margin && a.x0 === b.x0 && a.x1 === b.x1 && a.labelsBeside === b.labelsBeside
  );
}

function draftingOf({ timeline, sheet, measure, options }: AskedBasis): Drafting {
  const sources = codedSources(timeline.sources);
  const compared = comparedSources(sources, options.compared);
  const coded = voiced(sources, compared);
  const { layer = NO_LAYER } = options;
  const ordinals = layer.numbered ? timeline.events.length : undefined;
  const ring = ordinals !== undefined && options.isDown ? ordinalRoom(ordinals, measure) : 0;
  const { onEvents } = calloutsOf(layer);
  return {
    plot: isListed(options) ? downSheet(sheet, MOST_TRACKS, ring).pillWidth : sheet.x1 - sheet.x0,
    measure,
    coded,
    outlets: outletChips([...coded.values()]),
    facts: comparedFacts(options.facts ?? factsFor(timeline.sources), compared),
    compared,
    year: yearOf(timeline.extent),
    ...(options.numbers && { numbers: options.numbers }),
    ...(options.isOneLine && { isOneLine: true }),
    ...(isListed(options) && { isDown: true }),
    ...(options.day && { day: options.day }),
    ...(ordinals !== undefined && { ordinals, ...(options.isCoverage && { areOrdinalsInTitles: true }) }),
    // Beside columns of sources there is no room for words of an editor.
    ...(onEvents.size > 0 && !options.isCoverage && { callouts: onEvents }),
  };
}

/** Whether one lane holds all events, and their words are left whole. */
export function isListed({ isDown, isCoverage }: Pick<BasisOptions, "isDown" | "isCoverage">): boolean {
  return (isDown ?? false) || (isCoverage ?? false);
}

function rememberedMembers(extent: View, drafting: Drafting): PlanBasis["memberOf"] {
  const [clear, faint] = [new Map<TimelineEvent, Member>(), new Map<TimelineEvent, Member>()];
  return (event, place) => {
    const known = place.isFaint ? faint : clear;
    const before = known.get(event);
    if (before?.order === place.order) return before;
    // After an edit it may be told at another place; its words are measured all the same.
    const member = before ? { ...before, order: place.order } : eventMember(event, { ...place, extent }, drafting);
    known.set(event, member);
    return member;
  };
}

function rememberedReports(extent: View, drafting: Drafting): PlanBasis["reports"] {
  return once(() => {
    const sources = [...drafting.coded.values()];
    return indexMembers(sources.flatMap((source, order) => reportMember(source, { order, extent }, drafting) ?? []));
  });
}

/** The year in which the whole extent lies: short dates leave it out, and no other. */
function yearOf({ interval: { from, to } }: Extent): number | undefined {
  const [first, last] = [from, to - 1].map((time) => calendarFields(time).year);
  return first === last ? first : undefined;
}
