/** What a picture is asked to be: plain data that the command line, the window and the main process speak. */
import type { SidecarOptions } from "../lists/sidecars.ts";
import type { EditorsLayer } from "../pictures/editors-layer.ts";
import type { Unit } from "./length.ts";
import type { Look, SelectedItem, ThemeName } from "../look/look.ts";
import type { Interval } from "../time.ts";

export const PICTURE_FORMATS = ["svg", "png", "pdf", "html"] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Outlines are drawn alike everywhere, without fonts; text can be searched, copied and edited. */
export const TEXT_FORMS = ["text", "outlines"] as const;

export type TextForm = (typeof TEXT_FORMS)[number];

export interface PictureOptions {
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  /** What to show, calendar ms, half-open. */
  readonly view: Interval;
  /** Filters, lanes and what else changes the picture; absent for the timeline as its file has it. Its theme is a page's. */
  readonly look?: Look;
  /** What is selected: an event's neighbours are joined to it by arcs. */
  readonly selection?: SelectedItem;
  /** Name of the picture of the timeline that it is, so that it opens again as that; absent where it is none. */
  readonly picture?: string;
  /** How an SVG sets its words; as text when absent. */
  readonly text?: TextForm;
  readonly page: Page;
  readonly furniture: Furniture;
  /** What an editor adds; nothing when absent. */
  readonly layer?: EditorsLayer;
  /**
   * Whether the timeline and the view travel in it, so that it can be opened again. Absent: where the timeline is no
   * larger than `largestUnasked`. True: also where it is larger, or the picture is refused.
   */
  readonly embed?: boolean;
  /** What is written beside it; nothing when absent. */
  readonly sidecars?: SidecarOptions;
}

/** How large the picture is, on paper or on a screen. */
export interface Page {
  /** In px (1/96 inch), within `pageWidths`. */
  readonly width: number;
  /** In px; absent for as high as what has to be drawn. */
  readonly height?: number;
  /** What its size is written in; px when absent. */
  readonly unit?: Unit;
  /** Pixels per inch of a PNG; 96 when absent. */
  readonly dpi?: number;
  /** How many times their usual size type and marks are, within `MAGNIFICATION`; 1 when absent. */
  readonly magnification?: number;
}

/**
 * What stands around the lanes. An absent text is what the timeline or the look says, an empty one is left out, and what
 * nobody asked for is not there.
 */
export interface Furniture {
  readonly title?: string;
  readonly subtitle?: string;
  /** A calendar date, or empty for none; absent for the date as known on, where the look has one. */
  readonly asOf?: string;
  readonly credit?: string;
  /** Full when absent. */
  readonly legend?: LegendKind;
  /** Where accounts differ, as numbered notes under the lanes. */
  readonly notes?: boolean;
  /** The sources with all that is known of them as publications. */
  readonly sourceList?: boolean;
  /** Whether the reports' own publication has a lane; true when absent. */
  readonly reports?: boolean;
}

/** UTF-16 code units: several lines of a headline, far below what would hurt. */
export const LONGEST_FURNITURE_TEXT = 2000;

export const LEGEND_KINDS = ["full", "sources", "none"] as const;

export type LegendKind = (typeof LEGEND_KINDS)[number];

/** A scene is laid out at no less and no more than this, px. */
export const LAYOUT_WIDTH = { least: 320, most: 20_000 } as const;
export const LAYOUT_HEIGHT = { least: 240, most: 20_000 } as const;
export const MAGNIFICATION = { least: 0.25, most: 10 } as const;
export const DPI = { least: 10, usual: 96, most: 1200 } as const;

/** The px that a scene is laid out in: its type has the usual size there, and is magnified with all the rest. */
export function layoutSize({ width, height, magnification = 1 }: Page): { width: number; height?: number } {
  return { width: width / magnification, ...(height !== undefined && { height: height / magnification }) };
}

/** Pixels across and down. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The pixels of a PNG of a scene that is laid out in so many px. The rasteriser rounds the height. */
export function pixelSize(page: Page, scene: { readonly width: number; readonly height: number }): PixelSize {
  const width = pixelWidth(page);
  return { width, height: Math.round((width * scene.height) / scene.width) };
}

/** Pixels across a PNG. */
export function pixelWidth({ width, dpi = DPI.usual }: Page): number {
  return Math.max(1, Math.round((width * dpi) / DPI.usual));
}
