/** A timeline in the text chunks of a PNG. Format: PNG specification, third edition, section 11.3.3.4 (iTXt). */
import { zlibSync } from "fflate/browser";
import {
  LARGEST_EMBEDDED,
  LARGEST_LINK,
  NOTHING_EMBEDDED,
  TOO_LARGE,
  TWICE_EMBEDDED,
  type Embedded,
  type Extracted,
} from "./embedded.ts";
import { eachChunk, PngError, type PngChunk } from "../write/png/png-chunks.ts";
import { textOfBytes, type TextOfBytes } from "./text-of-bytes.ts";

/** Keywords, in Latin-1 and unique to us. */
const KEYWORDS = { timeline: "Sourceline timeline", view: "Sourceline view" } as const;

/** Chunks to put into a PNG. They are deflated by plain JavaScript, so that their bytes are the same on every machine. */
export function embeddedChunks({ timeline, link }: Embedded): PngChunk[] {
  return [...(link === undefined ? [] : [textChunk(KEYWORDS.view, link)]), textChunk(KEYWORDS.timeline, timeline)];
}

/** Finds the timeline in a PNG. Never throws; keeps no chunk but ours, however many there are. */
export function extractFromPng(png: Uint8Array): Extracted {
  const found: Record<keyof typeof KEYWORDS, Buffer[]> = { timeline: [], view: [] };
  try {
    for (const { type, data } of eachChunk(png)) {
      if (type !== "iTXt") continue;
      for (const part of ["timeline", "view"] as const) {
        const text = behindKeyword(data, KEYWORDS[part]);
        if (text && found[part].length < 2) found[part].push(text);
      }
    }
  } catch (error) {
    if (error instanceof PngError) return { reason: `${error.message}; take it from where it was first saved` };
    throw error;
  }
  const [timeline, second] = found.timeline;
  if (!timeline) return { reason: NOTHING_EMBEDDED };
  if (second) return { reason: TWICE_EMBEDDED };
  const text = textOf(timeline, LARGEST_EMBEDDED);
  if ("refused" in text) return { reason: text.refused === "large" ? TOO_LARGE : DAMAGED };
  const [view] = found.view;
  const link = view && textOf(view, LARGEST_LINK);
  return { timeline: text.text, ...(link && "text" in link && { link: link.text }) };
}

const DAMAGED = "the timeline in this picture is damaged; export it anew";

/** keyword, null, compressed, method, language, null, translated keyword, null, text. */
function textChunk(keyword: string, text: string): PngChunk {
  const head = Buffer.from(`${keyword}\0\x01\0\0\0`, "latin1");
  const body = zlibSync(new TextEncoder().encode(text), { level: 9 });
  return { type: "iTXt", data: Buffer.concat([head, body]) };
}

/** What stands behind the keyword of a chunk; undefined where that is another one. */
function behindKeyword(chunk: Uint8Array, keyword: string): Buffer | undefined {
  const begin = Buffer.from(`${keyword}\0`, "latin1");
  const data = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return data.subarray(0, begin.length).equals(begin) ? data.subarray(begin.length) : undefined;
}

/** Damaged when it is no text that was written here. `most` counts bytes. */
function textOf(data: Buffer, most: number): TextOfBytes {
  const isDeflated = data[0] === 1;
  const language = data.indexOf(0, 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || (data[0] ?? 2) > 1) return { refused: "damaged" };
  return textOfBytes(data.subarray(translated + 1), isDeflated, most);
}
