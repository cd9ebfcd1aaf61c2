/** How large `export` draws: lengths on paper or screen, and the pixels of a PNG. */
import { askedPage, sizeProblems, USUAL_WIDTH } from "../../../data/export/asked-size.ts";
import { type Length, parseLength } from "../../../data/export/length.ts";
import { DPI, MAGNIFICATION, type Page } from "../../../data/export/picture-options.ts";
import { type Preset, presetNamed, PRESETS } from "../../../data/export/presets.ts";
import { type CommandOption, type OptionValues, readNumber, Unfit } from "../option-table.ts";

/** PNG pixels per px. */
const SCALE = { most: 8 };
const PRESET_NAMES = PRESETS.map(({ name }) => name).join(", ");

export const PAGE_SIZE_OPTIONS = {
  preset: {
    placeholder: "NAME",
    help: [
      "a size to begin with: column (85 mm), two-columns (180 mm), a4, letter, a3 (landscape),",
      "slide (16:9), square, card (social media)",
    ],
    read: (name: string): Preset | Unfit => presetNamed(name) ?? new Unfit(`must be one of ${PRESET_NAMES}`),
  },
  width: {
    placeholder: "LENGTH",
    help: [
      "as 180mm, 18cm, 7in, 510pt or 1600px; a bare number is px, of which an inch has 96",
      `(otherwise ${String(USUAL_WIDTH.value)})`,
    ],
    read: readLength,
  },
  height: {
    placeholder: "LENGTH",
    help: ["what does not fit is counted in the picture; otherwise, or with auto,", "as high as what has to be drawn"],
    read: (text: string): Length | "auto" | Unfit => (text === "auto" ? text : readLength(text)),
  },
  "type-scale": {
    placeholder: "N",
    help: "type and marks N times their usual size (otherwise 1, or what the preset needs)",
    read: numberIn(MAGNIFICATION),
  },
  dpi: {
    placeholder: "N",
    help: "pixels per inch of a PNG (otherwise 96, and 300 where the width is no px)",
    read: numberIn(DPI),
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
} satisfies Record<string, CommandOption<unknown>>;

type Values = OptionValues<typeof PAGE_SIZE_OPTIONS>;

interface LengthRange {
  readonly least: number;
  readonly most: number;
}

function readLength(text: string): Length | Unfit {
  return parseLength(text) ?? new Unfit("must be a length, as 1600, 180mm, 18cm, 7in or 510pt");
}

function numberIn({ least, most }: LengthRange): (text: string) => number | Unfit {
  return (text) => {
    const number = readNumber(text);
    const isFit = number instanceof Unfit || (number >= least && number <= most);
    return isFit ? number : new Unfit(`must be from ${String(least)} to ${String(most)}`);
  };
}

/** The page that is asked for, what the call says coming before what its preset says; what is wrong goes to `wrong`. */
export function pageOf(values: Values, wrong: string[]): Page {
  const { dpi, scale } = values;
  if (dpi !== undefined && scale !== undefined) wrong.push("--dpi and --scale say the same; leave one out");
  wrong.push(...sizeProblems(values).map(({ field, reason }) => `--${field} ${reason}`));
  return askedPage(values);
}
