/** How a timeline is looked at: what survives in the settings, travels in a link, and decides what a picture shows. */
import { NO_FILTER, type Filter } from "./filter.ts";
import { dayInterval } from "../calendar-day.ts";

/** How the timeline is looked at: everything that survives in a link or in the settings, besides the view. */
export interface Look {
  readonly filter: Filter;
  /** Whether filtered-out events stay as faint ghosts. */
  readonly context: boolean;
  /** A calendar date: only what had been published by then is shown. */
  readonly knownOn?: string;
  /** Whether that takes in what reports tell that nobody can date. */
  readonly undatedReports?: true;
  readonly lanesBy: LanesBy;
  /** Ids of lanes in the user's own order; those not named follow in theirs. */
  readonly laneOrder: readonly string[];
  readonly collapsed: readonly string[];
  /** Ids of the sources that are compared; fewer than two compare nothing. */
  readonly compared: readonly string[];
  readonly theme: ThemeChoice;
  readonly surface: Surface;
  readonly layout: Layout;
  /** Set where an axis draws empty time at its length, too. */
  readonly toScale?: true;
}

export const LANES_BY = ["lane", "actor", "place", "source", "none"] as const;
export const THEME_NAMES = ["light", "dark", "contrast", "print", "newspaper"] as const;
export const THEME_CHOICES = ["system", ...THEME_NAMES] as const;
export const SURFACES = ["picture", "table"] as const;
export const LAYOUTS = ["auto", "across", "down", "coverage"] as const;

export type LanesBy = (typeof LANES_BY)[number];
export type ThemeName = (typeof THEME_NAMES)[number];
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type Surface = (typeof SURFACES)[number];
/**
 * Which way time runs: "auto" is down where a picture is too narrow for it to run across. "coverage" sets sources against
 * events instead: who tells which of them.
 */
export type Layout = (typeof LAYOUTS)[number];

/** Characters in a search and in an id, and entries of a list: far above what anybody chooses, far below what would hurt. */
export const LOOK_LIMITS = { text: 500, id: 200, list: 500 } as const;

/** Width of the panel beside the picture, in px; "usual" is what nobody has dragged. */
export const PANEL_WIDTH = { least: 240, usual: 340, most: 900 } as const;

/** Before anybody chose anything. */
export const FIRST_LOOK: Look = {
  filter: NO_FILTER,
  context: false,
  lanesBy: "lane",
  laneOrder: [],
  collapsed: [],
  compared: [],
  theme: "system",
  surface: "picture",
  layout: "auto",
};

/** What the panel is about: an event or a source, by its id. */
export interface SelectedItem {
  readonly kind: "event" | "source";
  readonly id: string;
}

/** What is remembered of a timeline between two sessions. */
export interface SavedLook {
  readonly look: Look;
  /** Calendar ms, half-open; absent when the whole timeline was in view. */
  readonly view?: { readonly from: number; readonly to: number };
  /** Px, within `PANEL_WIDTH`; absent when nobody has changed it. */
  readonly panelWidth?: number;
  /** Set when the panel was put away. */
  readonly panelClosed?: true;
}

/** Whether a text is a day that exists, as "2016-09-05". */
export function isCalendarDate(text: string): boolean {
  return dayInterval(text) !== undefined;
}
