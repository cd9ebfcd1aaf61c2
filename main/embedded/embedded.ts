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

/** Nothing of the machine goes along: no path, no name of a file or folder. */
export function embeddedOf(
  timeline: Timeline,
  options: Pick<PictureOptions, "view" | "theme" | "look" | "selection" | "picture">,
): Embedded {
  const { view, theme, look = FIRST_LOOK, selection, picture } = options;
  // The theme that was drawn, and the surface that is a picture.
  const drawn = { ...look, theme, surface: FIRST_LOOK.surface };
  const link = encodeViewLink({
    view,
    look: drawn,
    ...(picture !== undefined && { picture }),
    ...(selection && { selection }),
  });
  return { timeline: timelineText(timeline), link };
}

/** Characters that JSON may hold as they are, and XML may not or should not. */
const AWKWARD = /[\u007f-\u009f\ufffe\uffff]/g;

/**
 * A timeline as JSON without indentation, each lane, source and event on a line of its own, so that errors in it have
 * lines, and two versions can be compared. Only what a timeline has: `$schema` may name a place on somebody's disk.
 */
function timelineText(timeline: Timeline): string {
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
  const held = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = held.map(([name, value]) => `${JSON.stringify(name)}:${valueText(value)}`);
  // Without its braces: one more field, or none.
  if (custom) lines.push(writtenJson({ custom, ...(customTexts && { customTexts }) }).slice(1, -1));
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `{${lines.join(",\n")}}\n`.replace(AWKWARD, escape);
}

function valueText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return writtenJson(value);
  return `[\n${value.map(writtenJson).join(",\n")}\n]`;
}
