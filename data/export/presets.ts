/** Sizes that publications ask for, by name. */
import { type Length, toPx } from "./length.ts";
import type { Page } from "./picture-options.ts";

export interface Preset {
  readonly name: string;
  /** What it is for, for a list to choose from. */
  readonly label: string;
  readonly width: Length;
  /** Absent for as high as what has to be drawn. */
  readonly height?: Length;
  readonly magnification: number;
}

/** The least type, of 11 px, is 6 pt, notes are 6.5 and labels 7.6 pt: what is held in the hand is set in 6 to 8 pt. */
const PRINT = 8 / 11;
/** Notes of 18 px on a slide of 1080 lines, which is read from the back of a room; the usual 12 px are not. */
const SLIDE = 1.5;
/** A square fills the width of a phone, at a third of its size; a card is lower, and has to hold the same. */
const SQUARE = 1.5;
const CARD = 1.25;

const mm = (value: number): Length => ({ value, unit: "mm" });
const inches = (value: number): Length => ({ value, unit: "in" });
const px = (value: number): Length => ({ value, unit: "px" });

export const PRESETS: readonly Preset[] = [
  { name: "column", label: "one column, 85 mm", width: mm(85), magnification: PRINT },
  { name: "two-columns", label: "two columns, 180 mm", width: mm(180), magnification: PRINT },
  { name: "a4", label: "A4 landscape", width: mm(297), height: mm(210), magnification: PRINT },
  { name: "letter", label: "Letter landscape", width: inches(11), height: inches(8.5), magnification: PRINT },
  { name: "a3", label: "A3 landscape poster", width: mm(420), height: mm(297), magnification: PRINT },
  { name: "slide", label: "slide 16:9, 1920 × 1080", width: px(1920), height: px(1080), magnification: SLIDE },
  { name: "square", label: "square, 1080 × 1080", width: px(1080), height: px(1080), magnification: SQUARE },
  { name: "card", label: "social card, 1200 × 630", width: px(1200), height: px(630), magnification: CARD },
];

/** Undefined when there is no preset of that name. */
export function presetNamed(name: string): Preset | undefined {
  return PRESETS.find((preset) => preset.name === name);
}

/** The page of a preset; on paper with the resolution that presses ask for. */
export function presetPage({ width, height, magnification }: Preset): Page {
  return {
    width: toPx(width),
    ...(height && { height: toPx(height) }),
    unit: width.unit,
    dpi: dpiFor(width),
    magnification,
  };
}

/** What a length is rasterised with when nobody says: 300 on paper, and 96, which is pixel for px, on a screen. */
export function dpiFor({ unit }: Length): number {
  return unit === "px" ? 96 : 300;
}
