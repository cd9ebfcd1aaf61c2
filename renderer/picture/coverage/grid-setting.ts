/** What a grid is laid out from, and what comes of it, whichever way it lies. */
import { inKindOrder, type ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import type { Corroboration } from "../../../data/accounts/corroboration.ts";
import type { Tellings } from "../../../data/coverage/tellings.ts";
import type { Interval } from "../../../data/time.ts";
import type { Source, TimelineEvent } from "../../../data/timeline.ts";
import { counted } from "../../../data/words.ts";
import type { Crossing, Grid } from "../grid.ts";
import type { Axis, Band, Glyph, GlyphBody } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import type { Measure } from "../text/measure.ts";
import type { GridEvent } from "./grid-events.ts";
import { crossingWords, standingIn, talliesOf, type GridSource, type Tally } from "./grid-sources.ts";

/** The lane that holds the events of a grid; no lane of a file can have this id. */
export const GRID_LANE = "#coverage";

/** More events than this are counted, however long a page is. */
export const MOST_EVENTS = 400;

/** What is told in the view, whatever room there is to draw it. */
export interface InView {
  /** The events, those first that matter most. */
  readonly ranked: readonly GridEvent[];
  /** One for each source. */
  readonly tallies: readonly Tally[];
  readonly kinds: readonly { readonly kind: ConflictKind; readonly count: number }[];
  /** Whether fewer sources tell some event independently than tell it. */
  readonly hasDependent: boolean;
}

/** Takes time in proportion to what is told in the view. */
export function inViewOf(
  ranked: readonly GridEvent[],
  { sources, tellings, corroboration }: Pick<GridSetting, "sources" | "tellings" | "corroboration">,
): InView {
  const clear = ranked.filter(({ member }) => !member.faint);
  const told = clear.map(({ event }) => tellings(event));
  const hasDependent = clear.some(({ event }) => {
    const { sources: all, independent } = corroboration(event);
    return independent < all;
  });
  return { ranked, tallies: talliesOf(sources, told), kinds: differingIn(told), hasDependent };
}

export interface GridSetting {
  readonly inView: InView;
  /** How many events there are, in view or not. */
  readonly eventCount: number;
  readonly view: Interval;
  readonly sources: readonly GridSource[];
  /** Any source of the timeline by its id, one that is only cited too. */
  readonly sourceOf: (id: string) => Source | undefined;
  readonly tellings: (event: TimelineEvent) => Tellings;
  readonly corroboration: (event: TimelineEvent) => Corroboration;
  /** A kind of matter in words. */
  readonly wordsOf: (kind: ConflictKind) => string;
  readonly page: Sheet;
  readonly measure: Measure;
  /** The year that dates leave out. */
  readonly year: number | undefined;
  /** Px from the top of the picture, and how high it may be. */
  readonly top: number;
  readonly height: number;
  /** Whether that height is a page's own, on which what has no room has to give way. */
  readonly isPage: boolean;
}

export interface GridLaid {
  readonly grid: Grid;
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly glyphs: readonly Glyph[];
  readonly bottom: number;
  /** Whether the sources are named beside their chips, so that a legend need not. */
  readonly isNamed: boolean;
}

/** A source of the grid with the place of its row or column, px. */
export interface PlacedSource {
  readonly source: GridSource;
  readonly at: number;
}

/** The marks of an event with its sources; `placeOf` says where, px from the event's own place. */
export function crossingsOf(
  { event }: GridEvent,
  sources: readonly PlacedSource[],
  tellings: Tellings,
  placeOf: (at: number) => { readonly x: number; readonly y: number },
): readonly Crossing[] {
  return sources.flatMap(({ source, at }): readonly Crossing[] => {
    const kind = standingIn(event, source, tellings);
    if (kind === "outBefore") return [];
    const { source: report, series } = source.outlet;
    return [{ of: report.id, series, kind, ...placeOf(at) }];
  });
}

/** A glyph's body without its crossings' places: what is said of an event of a grid. */
export function bodyOfEvent(
  { event, member }: GridEvent,
  drawn: Pick<GlyphBody, "title" | "lines" | "crossings" | "column" | "note" | "pill" | "number">,
  sources: readonly GridSource[],
  { tellings }: Pick<GridSetting, "tellings">,
): GlyphBody {
  const draft = member.draft();
  const asides = [
    ...draft.asides,
    ...crossingWords(event, sources, tellings(event)),
    ...(member.faint ? ["filtered out"] : []),
  ];
  return {
    differs: draft.differs,
    ...drawn,
    chips: [],
    ghosts: [],
    name: [draft.name, ...asides].join("; "),
    asides,
    faint: member.faint,
  };
}

/** The kinds of matters on which accounts of events differ, with how many events that are. */
function differingIn(told: readonly Tellings[]): readonly { readonly kind: ConflictKind; readonly count: number }[] {
  const counts = new Map<ConflictKind, number>();
  for (const tellings of told) {
    const kinds = new Set([...tellings.values()].flatMap(({ differs }) => differs));
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return inKindOrder(counts.keys()).map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

/** The band of a grid's events. */
export function gridBand(
  { eventCount, top }: Pick<GridSetting, "eventCount" | "top">,
  bottom: number,
  counts: Band["counts"],
): Band {
  const name = `Events by who tells them, ${counted(eventCount, "event")}`;
  return { id: GRID_LANE, name, y: top, height: bottom - top, labels: [], collapsed: false, ticks: [], counts };
}
