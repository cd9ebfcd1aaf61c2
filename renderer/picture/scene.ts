/**
 * A Scene is the whole picture as plain numbers and strings: what the window, the SVG and the PNG all draw. It holds no
 * colours (a theme has those) and nothing that depends on a machine, so the same timeline, view and size give the same
 * scene everywhere.
 */
import type { TextLine } from "./text/text.ts";
import type { View } from "./view.ts";
import type { EditorsMarks, EditorsParts } from "./callout.ts";
import type { Crossing, CrossingKind, Grid } from "./grid.ts";
import type { Mark, PointMark, WhiskerMark } from "./mark.ts";
import type { ConflictKind } from "../../data/accounts/conflict-kinds.ts";

export interface Scene extends EditorsParts {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  /** For a screen reader and for the file's `<title>` and `<desc>`. */
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the language of the timeline's own words; absent where the timeline does not say. */
  readonly language?: string;
  readonly header: readonly TextLine[];
  readonly plot: Box;
  readonly axis: Axis;
  /** Where time runs down the page: the line that its marks stand on. Absent where it runs across. */
  readonly rail?: Rail;
  /** Where the picture shows which source tells which event. */
  readonly grid?: Grid;
  /** Background periods in view; absent where the timeline has none. */
  readonly eras?: readonly EraBand[];
  readonly lanes: readonly Band[];
  readonly glyphs: readonly Glyph[];
  /** From the chosen event to what it follows, and to what follows it. */
  readonly arcs: readonly Arc[];
  /** Series of the sources that are compared; empty where nothing is. */
  readonly compared: readonly number[];
  /** Absent where it is not wanted, or where a given height has no room for it. */
  readonly legend?: Legend;
  /** Where accounts differ, as numbered notes; only where they are asked for, as are the others. */
  readonly notes?: Section;
  readonly sourceList?: Section;
  /** At the foot: who made it. */
  readonly credit: readonly TextLine[];
  /** Parts that were asked for and that the given height has no room for. */
  readonly missing: readonly BelowLanesPart[];
}

/** What stands under the lanes, as a message names it. */
export type BelowLanesPart = "legend" | "legend of marks" | "notes" | "source list";

/** A part under the lanes: lines of text with their chips. */
export interface Section {
  /** Top of the part, where its line is drawn. */
  readonly y: number;
  readonly texts: readonly TextLine[];
  readonly chips: readonly Chip[];
  /** The same lines and chips in the order in which they are read. */
  readonly blocks: readonly TextBlock[];
}

/** What is read as one, such as a note's number with its title. Among its lines, a chip is there as its code. */
export interface TextBlock {
  readonly role: "heading" | "paragraph";
  readonly lines: readonly TextLine[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line of time of a picture in which time runs down, px. */
export interface Rail {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  /** Where time is passed over, since nothing is told of it: how much it is, and the middle of the break. */
  readonly gaps: readonly { readonly key: string; readonly y: number; readonly text: TextLine }[];
}

export interface Axis {
  /** The line under the labels. */
  readonly y: number;
  readonly labels: readonly AxisLabel[];
  /** Vertical lines through the plot, at the starts of major units. */
  readonly lines: readonly { readonly key: string; readonly x: number }[];
  /** Saturdays and Sundays, where days are told apart. */
  readonly shades: readonly { readonly key: string; readonly x: number; readonly width: number }[];
  /** Where sources meet events: those whose rows or columns are drawn. */
  readonly chips?: readonly Chip[];
  /** Where empty time is drawn short; absent where all of the axis is true to scale. */
  readonly breaks?: readonly AxisBreak[];
}

/** Empty time that is drawn short, from `x1` to `x2` px. */
export interface AxisBreak {
  readonly key: string;
  /** Calendar ms, half-open. */
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly x2: number;
  /** How much time it is, in words. */
  readonly passed: string;
  /** Those words, where they have room. */
  readonly text?: TextLine;
}

export interface AxisLabel {
  /** Stable between views: the unit's start and level. */
  readonly key: string;
  readonly text: TextLine;
  readonly faint: boolean;
}

/** A background period, cut to the plot: behind all lanes, from `x1` to `x2` px; where time runs down, so far down. */
export interface EraBand {
  readonly id: string;
  /** For a screen reader: title and date. */
  readonly name: string;
  readonly x1: number;
  readonly x2: number;
  /** The bar over its name, at `y`: solid where the period surely was. Absent where too many periods overlap. */
  readonly bar?: { readonly y: number; readonly solid1: number; readonly solid2: number };
  readonly label?: TextLine;
}

/** A lane's ground. */
export interface Band {
  readonly id: string;
  /** Label and count, for a screen reader. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly labels: readonly TextLine[];
  /** Whether it shows ticks instead of its events. */
  readonly collapsed: boolean;
  readonly ticks: readonly LaneTick[];
  /** What it has no room for, by parts of time. */
  readonly counts: readonly LaneCount[];
}

/** Events and reports of one part of time that have no mark of their own, as a column as high as they are many. */
export interface LaneCount {
  readonly key: string;
  /** The part of time, calendar ms, half-open. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly column: Box;
  readonly text: TextLine;
  /** For a screen reader. */
  readonly name: string;
}

/** One event or report of a collapsed lane, from `x1` to `x2` px; both are the same for a point. */
export interface LaneTick extends Pick<WhiskerMark, "likely"> {
  readonly id: string;
  readonly role: "event" | "report";
  readonly x1: number;
  readonly x2: number;
  /** Middle of the tick. */
  readonly y: number;
  readonly differs: boolean;
  readonly faint: boolean;
}

/** One event, or one report's publication, and where it stands. */
export interface Glyph {
  readonly id: string;
  readonly role: "event" | "report";
  readonly lane: string;
  /** Middle of a point or left end of a bar, in view or not, px. */
  readonly x: number;
  /** Top of the labels, px. */
  readonly y: number;
  readonly body: GlyphBody;
}

/**
 * A mark with all that stands beside it, in px from the glyph's own place: panning moves a glyph and leaves its body as
 * it is, so that nothing in it has to be drawn again.
 */
export interface GlyphBody extends EditorsMarks {
  readonly differs: readonly ConflictKind[];
  /** Absent when the event's own date is out of view, and only a ghost of it lies there. */
  readonly mark?: Mark;
  readonly title: TextLine;
  /** Where time runs down: the date beside the mark, and the lines of title and note after their first. */
  readonly lines?: readonly TextLine[];
  readonly chips: readonly Chip[];
  /** What sources did with the event, where the picture shows that. */
  readonly crossings?: readonly Crossing[];
  /** Its column among rows of sources, where a pointer finds it: words over it may be slanted over other columns. */
  readonly column?: Box;
  readonly note?: TextLine;
  readonly pill?: Pill;
  /** Of its note below, where no pill has it. */
  readonly number?: number;
  readonly ghosts: readonly Ghost[];
  /** Reads like a sentence: date, title, sources, disagreement, and the asides. */
  readonly name: string;
  /** What is said of this mark, and not of the event: who of those compared tells it, its note, that it is filtered out. */
  readonly asides: readonly string[];
  /** Filtered out, and drawn pale so that the context is not lost. */
  readonly faint: boolean;
  /** Where sources are compared: which of them tell the event. */
  readonly coverage?: Coverage;
  /** Set where a search found the event: all its words in the title as it is drawn, or some in other text. */
  readonly match?: "title" | "text";
  /** Grounds behind what was found. */
  readonly matches?: readonly Box[];
}

export interface Chip {
  readonly source: string;
  /** Position of the source in the timeline: which colour and pattern it has. */
  readonly series: number;
  readonly box: Box;
  readonly text: TextLine;
  /** What the chip stands for, in words. */
  readonly name: string;
  /** Where sources are compared: one of them, or one that steps back. */
  readonly voice?: "compared" | "aside";
  readonly isConcluded?: true; // An importer concluded that it tells the event; its file does not say so.
  readonly items?: readonly string[]; // Ids of all the sources that it is of, where these are several.
}

export interface Pill {
  readonly box: Box;
  readonly text: TextLine;
  /** Its lines after the first. */
  readonly more?: readonly TextLine[];
}

/** Where other sources put the event: one mark for all that put it at the same place. */
export interface Ghost {
  /** Stable, and unique among the ghosts of the event. */
  readonly key: string;
  /** A ring where it is known to the day, else a whisker. */
  readonly mark: PointMark | WhiskerMark;
  /** The link back to the event's own mark, or towards it where that is out of view. */
  readonly link: { readonly x: number; readonly y: number };
  readonly chips: readonly Chip[];
  /** Where time runs down, what stands there has lines of its own: the date, and what is put there. */
  readonly lines?: readonly TextLine[];
}

export interface Legend extends Section {
  readonly samples: readonly Sample[];
}

export type SampleKind =
  | ("day" | "time" | "dayOrTime" | "differs" | "span" | "softSpan" | "whisker" | "likely" | "open" | "openEnd")
  | ("ghost" | "unlike" | "alike" | "report" | "told" | "more" | "concluded" | "outBefore" | "break")
  | Exclude<CrossingKind, "differsOn">;

/** A mark drawn in the legend, centred at `x`, `y`, within `width` px. */
export interface Sample extends Point {
  readonly kind: SampleKind;
  /** What a sample of the comparison stands for; only those have it. */
  readonly coverage?: Coverage;
  readonly width: number;
}

/** From the earlier of two events to the one that follows it: a quadratic curve, px, already short of both marks. */
export interface Arc {
  /** Ids of events. */
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** Which end is a mark out of view, so that the arc runs to the plot's edge there. */
  readonly leaves?: "from" | "to";
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many of the compared sources tell an event. */
export type Standing = "only" | "several" | "all" | "none";

/** Which of the compared sources tell one event. */
export interface Coverage {
  readonly standing: Standing;
  /** One for each compared source, in order: its series where it tells the event, null where it does not. */
  readonly parts: readonly (number | null)[];
  /** For a screen reader. @example "of ZH and WP, only ZH tells it" */
  readonly name: string;
}

/** Numbers of notes by id of the event, from 1. */
export type NoteNumbers = ReadonlyMap<string, number>;
