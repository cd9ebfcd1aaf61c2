/** Colours of the picture. Every ink on its ground has a contrast of at least 4.5:1; see `theme.test.ts`. */

import type { ThemeName } from "../../../data/look/look.ts";

export type { ThemeName };

export interface Theme {
  /** Whether a browser's own parts (scroll bars, fields) should be light or dark. */
  readonly scheme: "light" | "dark";
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
    scheme: "light",
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
    scheme: "dark",
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
  contrast: {
    scheme: "dark",
    paper: "#000000",
    ink: "#ffffff",
    muted: "#ffffff",
    faint: "#d6d6d6",
    rule: "#8a8a8a",
    gridline: "#4a4a4a",
    strongRule: "#ffffff",
    shade: "#161616",
    accent: "#ffd400",
    accentWash: "#332b00",
    series: ["#ff9de2", "#8fd0ff", "#ffffff", "#7dffb8", "#ffcf57", "#6ef0ff", "#cbbcff", "#ffb59a"],
  },
  // Ink alone: for presses and copiers that know no colour.
  print: {
    scheme: "light",
    paper: "#ffffff",
    ink: "#000000",
    muted: "#404040",
    faint: "#6a6a6a",
    rule: "#c4c4c4",
    gridline: "#e2e2e2",
    strongRule: "#707070",
    shade: "#f3f3f3",
    accent: "#000000",
    accentWash: "#e4e4e4",
    series: ["#000000", "#333333", "#5a5a5a", "#1a1a1a", "#4a4a4a", "#2b2b2b", "#3d3d3d", "#515151"],
  },
  // Newsprint: its screen is coarse and its dots grow, so type and thin lines are solid, and tints lie between 10 and 45 %.
  newspaper: {
    scheme: "light",
    paper: "#ffffff",
    ink: "#000000",
    muted: "#000000",
    faint: "#000000",
    rule: "#8c8c8c",
    gridline: "#b3b3b3",
    strongRule: "#000000",
    shade: "#e6e6e6",
    accent: "#000000",
    accentWash: "#d9d9d9",
    series: ["#000000"],
  },
};

/** Whether a theme is for presses: in a PDF its black is black ink alone, printed over what lies under it. */
export function isForPress(theme: ThemeName): boolean {
  return theme === "print" || theme === "newspaper";
}

/** The colour of a source, by its place in the timeline; after the last the first comes again. */
export function seriesColor(theme: Theme, series: number): string {
  return theme.series[series % theme.series.length] ?? theme.ink;
}
