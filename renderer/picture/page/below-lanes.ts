/** What stands under the lanes: legend, notes, source list; as much of it as a page has room for. */
import { citedSources } from "../../../data/lists/cited-sources.ts";
import type { Furniture, LegendKind } from "../../../data/export/picture-options.ts";
import type { Source, TimelineEvent } from "../../../data/timeline.ts";
import type { Drafting } from "../marks/draft.ts";
import { makeLegend } from "./legend.ts";
import { makeNotes, type Note } from "./notes.ts";
import type { BelowLanesPart, SampleKind, Scene } from "../scene.ts";
import type { SectionPlace } from "./section.ts";
import type { Sheet } from "../sheet.ts";
import { baselineFor, type TextLine } from "../text/text.ts";
import { paragraphAt, wrap } from "../text/wrap.ts";
import { makeSourceList } from "./source-list.ts";
import type { CoverageKind } from "../marks/coverage.ts";

/** What the parts are made from. */
export interface BelowLanesContents {
  readonly drafting: Pick<Drafting, "coded" | "outlets" | "year" | "measure">;
  readonly sources: readonly Source[];
  /** The events of the picture, whose sources are listed. */
  readonly events: readonly TimelineEvent[];
  readonly coverage: readonly CoverageKind[];
  readonly notes: readonly Note[];
  /** What the legend explains: kinds of marks, and ids of sources; absent for all. */
  readonly marks?: ReadonlySet<SampleKind>;
  readonly chips?: ReadonlySet<string>;
  /** Whether the picture has a given height; absent for no. */
  readonly isOnPage?: boolean;
  /** Kinds of marks that are met in some view, in one in which days are wide or not: see `marksOfLanes`. */
  readonly marksOfViews?: (areDaysWide: boolean) => ReadonlySet<SampleKind>;
  readonly isShaded: boolean;
  /** Whether the axis passes over empty time. */
  readonly isBroken: boolean;
  /** What an editor wants a reader to take away, and what is said of events that are left out; empty for neither. */
  readonly takeaway?: string;
  readonly leftOut?: string;
}

/** Which parts there are to be. */
export interface Parts {
  readonly legend: LegendKind;
  readonly notes: boolean;
  readonly sourceList: boolean;
}

export type BelowLanes = Pick<Scene, "takeaway" | "legend" | "notes" | "sourceList">;

export function partsOf({ legend = "full", notes = false, sourceList = false }: Furniture = {}): Parts {
  return { legend, notes, sourceList };
}

/** The parts one under another from `top` down, px, and how much height they take. */
export function layBelowLanes(
  parts: Parts,
  contents: BelowLanesContents,
  top: number,
  { margin, width }: Sheet,
): readonly [under: BelowLanes, height: number] {
  const { drafting, sources, coverage, notes } = contents;
  const place = (y: number): SectionPlace => ({
    x: margin,
    y,
    width: width - 2 * margin,
    measure: drafting.measure,
  });
  const [takeaway, takeawayHeight] = makeTakeaway(contents.takeaway ?? "", place(top));
  let under: BelowLanes = takeaway.length === 0 ? {} : { takeaway };
  let y = top + takeawayHeight;
  if (parts.legend !== "none") {
    const [legend, height] = makeLegend(drafting, sources, coverage, place(y), legendContents(parts, contents));
    if (legend.texts.length > 0) {
      under = { ...under, legend };
      y += height;
    }
  }
  if (parts.notes && notes.length > 0) {
    const [section, height] = makeNotes(notes, drafting, place(y));
    under = { ...under, notes: section };
    y += height;
  }
  if (parts.sourceList) {
    const cited = citedSources(contents.events, sources);
    const [section, height] = makeSourceList(cited, drafting.coded, place(y));
    under = { ...under, sourceList: section };
    y += height;
  }
  return [under, y - top];
}

/** Over, between and under the lines of what a reader should take away, px. */
const TAKEAWAY = { above: 14, line: 20, below: 12 } as const;

/** It takes no room where there is none. */
function makeTakeaway(
  text: string,
  { x, y, width, measure }: SectionPlace,
): readonly [lines: readonly TextLine[], height: number] {
  const lines = wrap(measure, "takeaway", text, Math.min(width, WIDEST_TAKEAWAY));
  if (lines.length === 0) return [[], 0];
  const { above, line, below } = TAKEAWAY;
  const first = baselineFor("takeaway", y + above + line / 2);
  const set = paragraphAt(measure, "takeaway", lines, { x, y: first, lineHeight: line });
  return [set, above + lines.length * line + below];
}

/** Longer lines are hard to read, px. */
const WIDEST_TAKEAWAY = 900;

function legendContents({ legend, sourceList }: Parts, { marks, chips, isShaded, isOnPage }: BelowLanesContents) {
  const shown = legend === "full" ? marks : new Set<SampleKind>();
  return {
    sources: !sourceList,
    isShaded,
    ...(chips && { chips }),
    ...(isOnPage && { isOnPage }),
    ...(shown && { marks: shown }),
  };
}

/** Px for the parts: at the most, and such that the lanes have more than the least that they need. */
export interface BelowLanesRoom {
  readonly room: number;
  readonly amply: number;
}

/**
 * The parts that there is room for, with those that are missing. The others make room for the lanes; who the sources are
 * gives way only where the lanes would not fit at all.
 *
 * @param heightOf what parts take, px, one under another
 */
export function partsThatFit(
  wanted: Parts,
  { notes }: Pick<BelowLanesContents, "notes">,
  heightOf: (parts: Parts) => number,
  { room, amply }: BelowLanesRoom,
): { readonly parts: Parts; readonly missing: readonly BelowLanesPart[] } {
  let parts = wanted;
  const missing: BelowLanesPart[] = [];
  const steps: readonly (readonly [BelowLanesPart, isThere: boolean, without: Partial<Parts>, room: number])[] = [
    ["source list", wanted.sourceList, { sourceList: false }, amply],
    ["notes", wanted.notes && notes.length > 0, { notes: false }, amply],
    ["legend of marks", wanted.legend === "full", { legend: "sources" }, amply],
    ["legend", wanted.legend !== "none", { legend: "none" }, room],
  ];
  for (const [part, isThere, without, most] of steps) {
    if (!isThere || heightOf(parts) <= most) continue;
    parts = { ...parts, ...without };
    missing.push(part);
  }
  return {
    parts,
    missing: missing.includes("legend") ? missing.filter((part) => part !== "legend of marks") : missing,
  };
}

/** Ids of the sources that the picture has chips of. */
export function chipsIn({ glyphs }: Pick<Scene, "glyphs">): ReadonlySet<string> {
  const chips = glyphs.flatMap(({ body }) => [...body.chips, ...body.ghosts.flatMap((ghost) => ghost.chips)]);
  return new Set(chips.map(({ source }) => source));
}
