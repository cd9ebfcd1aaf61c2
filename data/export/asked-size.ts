/** The size of a picture as somebody asks for it: a preset to begin with, and what is to be otherwise. */
import { quoted } from "../file/problems/describe-value.ts";
import { lengthText, parseLength, toPx, type Length } from "./length.ts";
import { DPI, LAYOUT_HEIGHT, LAYOUT_WIDTH, type Page } from "./picture-options.ts";
import { dpiFor, presetNamed, type Preset } from "./presets.ts";

/** What is asked for; what is absent is as the preset has it, or as usual. */
export interface AskedSize {
  readonly preset?: Preset;
  readonly width?: Length;
  readonly height?: Length | "auto";
  readonly "type-scale"?: number;
  /** Pixels per inch. */
  readonly dpi?: number;
  /** The same as PNG pixels per px. */
  readonly scale?: number;
}

/** The same as words of a file. */
export interface WrittenSize {
  readonly preset?: string;
  readonly width?: string;
  readonly height?: string;
  readonly "type-scale"?: number;
  readonly dpi?: number;
}

/** What the words ask for; those that are no preset and no length are left out. */
export function sizeOfWords({ preset, width, height, ...numbers }: WrittenSize): AskedSize {
  const named = preset === undefined ? undefined : presetNamed(preset);
  const wide = width === undefined ? undefined : parseLength(width);
  const high = height === undefined ? undefined : height === "auto" ? ("auto" as const) : parseLength(height);
  const { dpi, "type-scale": typeScale } = numbers;
  return {
    ...(named && { preset: named }),
    ...(wide && { width: wide }),
    ...(high && { height: high }),
    ...(typeScale !== undefined && { "type-scale": typeScale }),
    ...(dpi !== undefined && { dpi }),
  };
}

export const USUAL_WIDTH: Length = { value: 1600, unit: "px" };

/** The page that is asked for, what is said coming before what the preset says. It may be out of bounds: see `sizeProblems`. */
export function askedPage(asked: AskedSize): Page {
  const { width, height, magnification } = resolved(asked);
  const { dpi, scale } = asked;
  return {
    width: toPx(width),
    ...(height && { height: toPx(height) }),
    unit: width.unit,
    dpi: dpi ?? (scale === undefined ? dpiFor(width) : scale * DPI.usual),
    magnification,
  };
}

/** What of it no picture can have, each with the bounds: 'must be from 320px to 20000px, not "3px"'. */
export function sizeProblems(
  asked: AskedSize,
): readonly { readonly field: "width" | "height"; readonly reason: string }[] {
  const { width, height, magnification } = resolved(asked);
  return [
    ...outOfRange("width", width, magnified(LAYOUT_WIDTH, magnification)),
    ...(height ? outOfRange("height", height, magnified(LAYOUT_HEIGHT, magnification)) : []),
  ];
}

function resolved({ preset, width, height: asked, "type-scale": typeScale }: AskedSize) {
  const height = asked ?? preset?.height;
  return {
    width: width ?? preset?.width ?? USUAL_WIDTH,
    height: height === "auto" ? undefined : height,
    magnification: typeScale ?? preset?.magnification ?? 1,
  };
}

interface LengthRange {
  readonly least: number;
  readonly most: number;
}

function magnified({ least, most }: LengthRange, by: number): LengthRange {
  return { least: least * by, most: most * by };
}

function outOfRange(field: "width" | "height", length: Length, { least, most }: LengthRange) {
  const px = toPx(length);
  if (px >= least && px <= most) return [];
  const limits = `${limitText(least, length, Math.ceil)} to ${limitText(most, length, Math.floor)}`;
  return [{ field, reason: `must be from ${limits}, not ${quoted(lengthText(px, length.unit))}` }];
}

/** A limit in the unit of the length that breaks it, rounded to the inside. @example "84.7mm" */
function limitText(px: number, { unit }: Length, round: (value: number) => number): string {
  const perUnit = toPx({ value: 1, unit });
  return `${String(round((px / perUnit) * 10) / 10)}${unit}`;
}
