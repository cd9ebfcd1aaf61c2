/** One event or report, with everything that is drawn beside its mark but not yet its place in a row. */
import { claimsElsewhere } from "../../data/date-conflicts.ts";
import { CONFLICT_KINDS, conflictsOf, type ConflictKind } from "../../data/conflicts.ts";
import { momentInterval, whenInterval, type OpenInterval } from "../../data/time.ts";
import { isSpan, type Source, type TimelineEvent, type When } from "../../data/timeline.ts";
import { whenText } from "../../data/wording.ts";
import { eventName, noteText, pillText } from "./caption.ts";
import type { CodedSource } from "./chip.ts";
import type { Measure } from "./measure.ts";
import type { Glyph } from "./scene.ts";
import { ellipsize } from "./text.ts";
import { timeToPx, type TimeScale } from "./view.ts";

/** Text beside a mark takes at most this share of the plot, and never more than this many px. */
const TITLE_SHARE = { most: 330, ofPlot: 0.42 };
const PILL_SHARE = { most: 310, ofPlot: 0.22 };
export const RING_RADIUS = 4.5;
/** A ghost wider than this is drawn as a range; narrower, the ring alone says where it is. */
const WIDEST_RING = 56;

/** What glyphs are made with. */
export interface Drafting {
  readonly scale: TimeScale;
  readonly measure: Measure;
  readonly coded: ReadonlyMap<string, CodedSource>;
}

/** Where a claim puts the event instead, from `x1` to `x2` px around `x`: a ring for a day, else the whole range. */
export interface Elsewhere {
  readonly key: string;
  readonly source: CodedSource;
  readonly x1: number;
  readonly x: number;
  readonly x2: number;
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
export function draftEvent(event: TimelineEvent, drafting: Drafting): Draft {
  const { measure, coded } = drafting;
  const conflicts = conflictsOf(event);
  const kinds = new Set(conflicts.map(({ kind }) => kind));
  const claimed = new Set(event.claims.map(({ source }) => source));
  const note = noteText(event.when);
  const pill = pillText(conflicts, coded, measure, share(PILL_SHARE, drafting.scale));
  return {
    id: event.id,
    role: "event",
    lane: event.lane,
    differs: CONFLICT_KINDS.filter((kind) => kinds.has(kind)),
    when: event.when,
    title: ellipsize(measure, "event", event.title, share(TITLE_SHARE, drafting.scale)),
    sources: [...coded.values()].filter(({ source }) => claimed.has(source.id)),
    ...(note !== undefined && { note }),
    ...(pill !== undefined && { pill }),
    elsewhere: elsewhereOf(event, drafting),
    name: eventName(event, conflicts),
  };
}

/** The publication of a report, as a glyph of the reports' own lane; undefined when nothing dates it. */
export function draftReport(coded: CodedSource, lane: string, { measure, scale }: Drafting): Draft | undefined {
  const { published, issuedBasis } = coded.source.custom;
  if (published === undefined) return undefined;
  const title = ellipsize(measure, "event", coded.source.title, share(TITLE_SHARE, scale));
  const note = noteText(published) ?? (issuedBasis === "inferred" ? "date inferred" : undefined);
  return {
    id: coded.source.id,
    role: "report",
    lane,
    differs: [],
    when: published,
    title,
    sources: [coded],
    ...(note !== undefined && { note }),
    elsewhere: [],
    name: reportName(coded.source, published),
  };
}

function share({ most, ofPlot }: typeof TITLE_SHARE, { x0, x1 }: TimeScale): number {
  return Math.min(most, (x1 - x0) * ofPlot);
}

function reportName(source: Source, published: When): string {
  return `Published ${whenText(published)}: ${source.title}`;
}

/** Claims that date the event elsewhere, once for each source and place. */
function elsewhereOf(event: TimelineEvent, { scale, coded }: Drafting): Elsewhere[] {
  const found = new Map<string, Elsewhere>();
  for (const { claim: index, part } of claimsElsewhere(event)) {
    const claim = event.claims[index];
    const source = claim && coded.get(claim.source);
    if (!claim?.when || !source) continue;
    const { from, to } = intervalOf(claim.when, part);
    const [left, right] = [timeToPx(scale, from ?? to ?? 0), timeToPx(scale, to ?? from ?? 0)];
    const place = `${source.code} ${String(from)} ${String(to)}`;
    if (found.has(place)) continue;
    const x = (left + right) / 2;
    const half = right - left > WIDEST_RING ? (right - left) / 2 : RING_RADIUS;
    found.set(place, { key: `${event.id}#${String(index)}`, source, x1: x - half, x, x2: x + half });
  }
  return [...found.values()];
}

function intervalOf(when: When, part: "whole" | "start" | "end"): OpenInterval {
  return part !== "whole" && isSpan(when) ? momentInterval(when[part]) : whenInterval(when);
}
