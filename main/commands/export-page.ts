/** How large `export` draws: lengths on paper or screen, and the pixels of a PNG. */
import { lengthText, type Length, parseLength, toPx } from "../../data/length.ts";
import { quoted } from "../../data/parsing/describe-value.ts";
import { DPI, LAYOUT_HEIGHT, LAYOUT_WIDTH, type Page } from "../../data/picture-options.ts";
import { type Option, type OptionValues, readNumber, Unfit } from "../option-table.ts";

const USUAL_WIDTH: Length = { value: 1600, unit: "px" };
/** PNG pixels per px. */
const SCALE = { most: 8 };
/** What lengths on paper are rasterised with when nobody says: what presses ask for. */
const PAPER_DPI = 300;

export const PAGE_OPTIONS = {
  width: {
    placeholder: "LENGTH",
    help: [
      "width, as 180mm, 18cm, 7in, 510pt or 1600px; a bare number is px, of which an inch has 96",
      `(otherwise ${String(USUAL_WIDTH.value)})`,
    ],
    read: readLength,
  },
  height: { placeholder: "LENGTH", help: "height (otherwise as high as what has to be drawn)", read: readLength },
  dpi: {
    placeholder: "N",
    help: `pixels per inch of a PNG (otherwise ${String(DPI.usual)}; ${String(PAPER_DPI)} where the width is no px)`,
    read: (text: string): number | Unfit => {
      const dpi = readNumber(text);
      const isFit = dpi instanceof Unfit || (dpi >= DPI.least && dpi <= DPI.most);
      return isFit ? dpi : new Unfit(`must be from ${String(DPI.least)} to ${String(DPI.most)}`);
    },
  },
  scale: {
    placeholder: "N",
    help: `the same as PNG pixels per px, over 0 and at most ${String(SCALE.most)}: 2 is --dpi 192`,
    read: (text: string): number | Unfit => {
      const scale = readNumber(text);
      const isFit = scale instanceof Unfit || (scale > 0 && scale <= SCALE.most);
      return isFit ? scale : new Unfit(`must be over 0 and at most ${String(SCALE.most)}`);
    },
  },
} satisfies Record<string, Option<unknown>>;

type Values = OptionValues<typeof PAGE_OPTIONS>;

function readLength(text: string): Length | Unfit {
  return parseLength(text) ?? new Unfit("must be a length, as 1600, 180mm, 18cm, 7in or 510pt");
}

/** The page that is asked for; what is wrong with it is added to `wrong`. */
export function pageOf(values: Values, wrong: string[]): Page {
  const { width = USUAL_WIDTH, height, dpi, scale } = values;
  if (dpi !== undefined && scale !== undefined) wrong.push("--dpi and --scale say the same; leave one out");
  wrong.push(...outOfRange("width", width, LAYOUT_WIDTH));
  if (height) wrong.push(...outOfRange("height", height, LAYOUT_HEIGHT));
  return {
    width: toPx(width),
    ...(height && { height: toPx(height) }),
    unit: width.unit,
    dpi: dpi ?? (scale === undefined ? (width.unit === "px" ? DPI.usual : PAPER_DPI) : scale * DPI.usual),
  };
}

function outOfRange(
  name: string,
  length: Length,
  { least, most }: typeof LAYOUT_WIDTH | typeof LAYOUT_HEIGHT,
): string[] {
  const px = toPx(length);
  if (px >= least && px <= most) return [];
  const limits = `${limitText(least, length, Math.ceil)} to ${limitText(most, length, Math.floor)}`;
  return [`--${name} must be from ${limits}, not ${quoted(lengthText(px, length.unit))}`];
}

/** A limit in the unit of the length that breaks it, rounded to the inside. @example "84.7mm" */
function limitText(px: number, { unit }: Length, round: (value: number) => number): string {
  const perUnit = toPx({ value: 1, unit });
  return `${String(round((px / perUnit) * 10) / 10)}${unit}`;
}
