/** Colours of the picture. Every ink on its ground has a contrast of at least 4.5:1; see `theme.test.ts`. */

export type ThemeName = "light" | "dark";

export interface Theme {
  readonly paper: string;
  readonly ink: string;
  /** Second voice: notes, axis, legend. */
  readonly muted: string;
  /** Third voice: weekend days. */
  readonly faint: string;
  /** Lines between lanes, and at major units. */
  readonly rule: string;
  readonly gridline: string;
  /** The axis line and the line above the legend. */
  readonly strongRule: string;
  /** Ground of Saturdays and Sundays. */
  readonly shade: string;
  /** What accounts differ on, and its ground. */
  readonly accent: string;
  readonly accentWash: string;
  /** Colours of sources, told apart by colour-blind readers too; a code always stands beside them. */
  readonly series: readonly string[];
}

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: "#fcfbf8",
    ink: "#1b1d22",
    muted: "#54575e",
    faint: "#6d6f75",
    rule: "#dedbd2",
    gridline: "#e9e6dd",
    strongRule: "#8c8b85",
    shade: "#f4f1e9",
    accent: "#b03a10",
    accentWash: "#fbe6dc",
    series: ["#8a2468", "#1d5c9f", "#5d594c", "#0c6e4a", "#845400", "#0a6a74", "#5146a0", "#7b4430"],
  },
  dark: {
    paper: "#16181d",
    ink: "#f1f0ec",
    muted: "#b3b5bb",
    faint: "#8f929a",
    rule: "#2e3138",
    gridline: "#262930",
    strongRule: "#767a83",
    shade: "#1c1f25",
    accent: "#ff9468",
    accentWash: "#43241a",
    series: ["#f0a0d2", "#8fc2f5", "#c9c4b2", "#7fd6b0", "#e8bf62", "#78d2da", "#b9b0f6", "#e2a78f"],
  },
};

/** The colour of a source, by its place in the timeline; after the last the first comes again. */
export function seriesColor(theme: Theme, series: number): string {
  return theme.series[series % theme.series.length] ?? theme.ink;
}
