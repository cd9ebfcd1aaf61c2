/**
 * What a picture may not have more of, since common programs would refuse it, or take minutes for it. It is known before
 * anything is drawn.
 */
import { numberText } from "../wording.ts";
import type { PictureFormat, PixelSize } from "./picture-options.ts";

/**
 * Bytes of UTF-8 that the timeline may have that travels in a PNG. Pillow refuses a picture with a text chunk of over 1 MiB
 * (`PngImagePlugin.MAX_TEXT_CHUNK`), the png crate of Rust takes 2 MiB, and libpng 8,000,000 bytes
 * (`PNG_USER_CHUNK_MALLOC_MAX`).
 */
export const LARGEST_IN_PNG = 1_000_000;

/** Bytes of UTF-8 that the timeline may have that travels without being asked for; more makes a picture heavy to send. */
const LARGEST_UNASKED = 2_000_000;

/** Of a PNG. Pillow refuses more than twice `Image.MAX_IMAGE_PIXELS`, which are 178,956,970; sharp takes 268,402,689. */
export const MOST_PIXELS = 178_000_000;

/** What is too much; each has ways out of its own. */
type Excess = "pixels" | "png-timeline" | "timeline";

/** A picture that is not drawn. Its message is the fact alone; `refusalText` adds the way out. */
export class PictureRefused extends Error {
  override readonly name = "PictureRefused";

  constructor(
    message: string,
    /** Goes from one thread to another, as the system's codes of errors do. */
    readonly code: Excess,
  ) {
    super(message);
  }
}

/**
 * @param bytes of UTF-8 that the timeline has which is asked to travel in a picture
 * @param most that are read again from a picture of any format
 * @returns undefined where a picture of that format takes them
 */
export function timelineRefusal(bytes: number, most: number, format: PictureFormat): PictureRefused | undefined {
  if (format === "png" && bytes > LARGEST_IN_PNG)
    return new PictureRefused(
      `the timeline has ${megabytes(bytes)} MB, and common programs refuse a PNG that carries over 1 MB of text`,
      "png-timeline",
    );
  if (bytes > most)
    return new PictureRefused(
      `the timeline has ${megabytes(bytes)} MB, and a picture carries no more than ${megabytes(most)} MB`,
      "timeline",
    );
  return undefined;
}

/** Bytes of UTF-8 that a timeline may have, inclusive, which travels in a picture without being asked for. */
export function largestUnasked(format: PictureFormat): number {
  return format === "png" ? LARGEST_IN_PNG : LARGEST_UNASKED;
}

/** Says of a picture that the timeline is larger than `largestUnasked` and stays out of it. */
export function stayingRemark(format: PictureFormat): string {
  return format === "png"
    ? "the timeline has more than 1 MB and is left out, so the picture cannot be opened again: common programs refuse a PNG with so much text"
    : "the timeline has more than 2 MB and is left out, so the picture cannot be opened again: it travels where that is asked for";
}

/** For a PNG that would have more pixels than common programs open; undefined for any other. */
export function pixelRefusal({ width, height }: PixelSize): PictureRefused | undefined {
  if (width * height <= MOST_PIXELS) return undefined;
  const size = `${numberText(width)} × ${numberText(height)} pixels`;
  return new PictureRefused(
    `a PNG of ${size} is too large: common programs open no more than ${numberText(MOST_PIXELS)} pixels`,
    "pixels",
  );
}

/** Where the way out is told: in the words of options, or of the export dialog. */
type Surface = "call" | "window";

const WAYS: Readonly<Record<Surface, Readonly<Record<Excess, string>>>> = {
  call: {
    pixels: "choose a smaller --width, --dpi or --scale, a shorter period with --from and --to, or an SVG or PDF",
    "png-timeline": "leave out --embed, or choose an SVG or PDF",
    timeline: "leave out --embed",
  },
  window: {
    pixels: "choose a smaller width or fewer pixels per inch, a shorter period, or an SVG or PDF",
    "png-timeline": "leave it out in the export dialog, or choose an SVG or PDF",
    timeline: "leave it out in the export dialog",
  },
};

/** Why a picture was not drawn, and the way out; undefined for any other error. It may come from another thread. */
export function refusalText(error: unknown, surface: Surface): string | undefined {
  return isRefused(error) ? `${error.message}; ${WAYS[surface][error.code]}` : undefined;
}

function isRefused(error: unknown): error is Pick<PictureRefused, keyof Error | "code"> {
  return error instanceof Error && error.name === "PictureRefused" && "code" in error;
}

/** Rounded up, so that what is too much never reads as what is not. */
function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 10_000) / 100).toFixed(2);
}
