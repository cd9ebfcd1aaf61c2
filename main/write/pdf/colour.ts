/** Colours of the picture as PDF sets them. */

/** Red, green and blue, 0 to 1 each. */
export type Rgb = readonly [number, number, number];

/** A colour as the picture writes it, "#rrggbb". */
export function parseColour(text: string): Rgb {
  const value = Number.parseInt(/^#([0-9a-f]{6})$/i.exec(text)?.[1] ?? "", 16);
  if (Number.isNaN(value)) throw new Error(`the colour ${text} cannot be drawn`);
  return [(value >> 16) / 255, ((value >> 8) & 0xff) / 255, (value & 0xff) / 255];
}

/** `share` of a colour over another one, as if it were that transparent. */
export function over(top: Rgb, bottom: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2): number => bottom[index] + (top[index] - bottom[index]) * share;
  return [mix(0), mix(1), mix(2)];
}

/** Whether it is a grey: those are set as such, so that a press prints them in black ink alone. */
export function isGrey([red, green, blue]: Rgb): boolean {
  return red === green && green === blue;
}

/**
 * The operator that sets it for filling, or for drawing lines (PDF 1.7, 8.6.8). `isInkAlone` is for a page that overprints:
 * its black is set in inks, because only those are told which of them leave what lies under them (8.6.7).
 */
export function setColour(colour: Rgb, use: "fill" | "stroke", isInkAlone = false): string {
  if (isInkAlone && colour.every((channel) => channel === 0)) return `0 0 0 1 ${use === "fill" ? "k" : "K"}`;
  if (isGrey(colour)) return `${channel(colour[0])} ${use === "fill" ? "g" : "G"}`;
  return `${colour.map(channel).join(" ")} ${use === "fill" ? "rg" : "RG"}`;
}

/** Four decimals tell all 256 steps apart. */
function channel(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
