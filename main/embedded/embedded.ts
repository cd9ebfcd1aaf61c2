/** What travels inside a picture so that it can be opened again: the whole timeline, and how it is looked at. */
import { FIRST_LOOK } from "../../data/look/look.ts";
import type { PictureOptions } from "../../data/export/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import { encodeViewLink } from "../../data/look/view-link.ts";
import { type Written, writtenJson } from "../../data/written.ts";

export interface Embedded {
  /** A timeline file: JSON. */
  readonly timeline: string;
  /** A link to the view, as `view-link.ts` writes it; absent when the picture holds none. */
  readonly link?: string;
}

/** What was found in a picture, or why there is nothing to be had, with the UTF-16 offset where that is known. */
export type Extracted = Embedded | { readonly reason: string; readonly offset?: number };

/**
 * Bytes, and UTF-16 units, that a timeline may have in a picture, inclusive. Some 50,000 events with three claims each fit,
 * or 6000 that are told as fully as those of the shipped timeline. Nothing larger is written, inflated or unescaped.
 */
export const LARGEST_EMBEDDED = 32 * 1024 * 1024;

/** Bytes that a link to a view may have; the longest that is written is far shorter. */
export const LARGEST_LINK = 64 * 1024;

export const TOO_LARGE =
  "the timeline in it is larger than 32 MiB, and none that large is put into a picture; open the timeline's own file";

/** Why most pictures cannot be opened. */
export const NOTHING_EMBEDDED =
  "this picture holds no timeline: it was exported with --no-embed, or saved by another program; open the timeline's own file";

export const TWICE_EMBEDDED = "this picture holds more than one timeline; open one that holds its own alone";

type Viewed = Pick<PictureOptions, "view" | "theme" | "look" | "selection" | "picture">;

/** Nothing of the machine goes along: no path, no name of a file or folder. */
export function embeddedOf(timeline: Timeline, options: Viewed): Embedded {
  return { timeline: [...timelinePieces(timeline)].join(""), link: linkOf(options) };
}

/**
 * The same of a timeline that has no more than `most` bytes of UTF-8; undefined for any other, which is not written to its
 * end.
 */
export function smallEmbeddedOf(timeline: Timeline, options: Viewed, most: number): Embedded | undefined {
  let bytes = 0;
  const pieces: string[] = [];
  for (const piece of timelinePieces(timeline)) {
    bytes += Buffer.byteLength(piece);
    if (bytes > most) return undefined;
    pieces.push(piece);
  }
  return { timeline: pieces.join(""), link: linkOf(options) };
}

function linkOf({ view, theme, look = FIRST_LOOK, selection, picture }: Viewed): string {
  // The theme that was drawn, and the surface that is a picture.
  const drawn = { ...look, theme, surface: FIRST_LOOK.surface };
  return encodeViewLink({
    view,
    look: drawn,
    ...(picture !== undefined && { picture }),
    ...(selection && { selection }),
  });
}

/** Characters that JSON may hold as they are, and XML may not or should not. */
const AWKWARD = /[\u007f-\u009f\ufffe\uffff]/g;

/**
 * A timeline as JSON without indentation, each lane, source and event on a line of its own, so that errors in it have
 * lines, and two versions can be compared. Only what a timeline has: `$schema` may name a place on somebody's disk.
 */
function* timelinePieces(timeline: Timeline): Generator<string> {
  const { version, title, description, language, extent, lanes, aspects, sources, events, eras, pictures } = timeline;
  const { custom, customTexts } = timeline;
  const fields = {
    version,
    title,
    description,
    language,
    extent,
    lanes,
    aspects,
    sources,
    events,
    eras,
    pictures,
  } satisfies Record<Exclude<keyof Written<Timeline>, "custom">, unknown>;
  let before = "{";
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* valuePieces(value);
    before = ",\n";
  }
  // Without its braces: one more field, or none.
  if (custom) yield before + safe(writtenJson({ custom, ...(customTexts && { customTexts }) }).slice(1, -1));
  yield "}\n";
}

function* valuePieces(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield safe(writtenJson(value));
    return;
  }
  let before = "[\n";
  for (const item of value) {
    yield before + safe(writtenJson(item));
    before = ",\n";
  }
  yield "\n]";
}

function safe(json: string): string {
  return json.replace(AWKWARD, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
