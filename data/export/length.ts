/** Lengths as people write them. A px is a CSS px: 1/96 inch (https://www.w3.org/TR/css-values-4/#absolute-lengths). */

export const UNITS = ["px", "pt", "mm", "cm", "in"] as const;

export type Unit = (typeof UNITS)[number];

export const PX_PER_INCH = 96;

/** One inch in each unit: 25.4 mm by definition, 72 pt in print. */
const PER_INCH: Readonly<Record<Unit, number>> = { px: PX_PER_INCH, pt: 72, mm: 25.4, cm: 2.54, in: 1 };

export interface Length {
  readonly value: number;
  readonly unit: Unit;
}

/**
 * Reads a length; a bare number is in px. Undefined when it is none, and for anything below zero.
 *
 * @example parseLength("180mm") // { value: 180, unit: "mm" }
 */
export function parseLength(text: string): Length | undefined {
  const found = /^(?<value>\d+(?:\.\d+)?) ?(?<unit>[a-z]*)$/.exec(text.trim().toLowerCase())?.groups;
  const unit = UNITS.find((name) => name === (found?.["unit"] || "px"));
  return found && unit && { value: Number(found["value"]), unit };
}

/** A length in px, unrounded. */
export function toPx({ value, unit }: Length): number {
  return (value * PX_PER_INCH) / PER_INCH[unit];
}

/**
 * A length as it is written in a file or a message: to a thousandth of its unit, which no press can tell.
 *
 * @example lengthText(680.3149606, "mm") // "180mm"
 */
export function lengthText(px: number, unit: Unit): string {
  return `${String(Math.round((px * PER_INCH[unit] * 1000) / PX_PER_INCH) / 1000)}${unit}`;
}
