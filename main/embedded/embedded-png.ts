/** A timeline in the text chunks of a PNG. Format: PNG specification, third edition, section 11.3.3.4 (iTXt). */
import { zlibSync } from "fflate/browser";
import { NOTHING_EMBEDDED, TWICE_EMBEDDED, type Embedded, type Extracted } from "./embedded.ts";
import { PngError, readChunks, type PngChunk } from "../write/png/png-chunks.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/** Keywords, in Latin-1 and unique to us. */
const KEYWORDS = { timeline: "Sourceline timeline", view: "Sourceline view" } as const;

/** Chunks to put into a PNG. They are deflated by plain JavaScript, so that their bytes are the same on every machine. */
export function embeddedChunks({ timeline, link }: Embedded): PngChunk[] {
  return [...(link === undefined ? [] : [textChunk(KEYWORDS.view, link)]), textChunk(KEYWORDS.timeline, timeline)];
}

/** Finds the timeline in a PNG. Never throws. */
export function extractFromPng(png: Uint8Array): Extracted {
  let chunks: readonly PngChunk[];
  try {
    chunks = readChunks(png);
  } catch (error) {
    if (error instanceof PngError) return { reason: `${error.message}; take it from where it was first saved` };
    throw error;
  }
  const [timeline, second] = textsOf(chunks, KEYWORDS.timeline);
  if (!timeline) return { reason: NOTHING_EMBEDDED };
  if (second) return { reason: TWICE_EMBEDDED };
  const text = textOf(timeline);
  if (text === undefined) return { reason: "the timeline in this picture is damaged or far too large; export it anew" };
  const [view] = textsOf(chunks, KEYWORDS.view);
  const link = view && textOf(view);
  return { timeline: text, ...(link !== undefined && { link }) };
}

/** keyword, null, compressed, method, language, null, translated keyword, null, text. */
function textChunk(keyword: string, text: string): PngChunk {
  const head = Buffer.from(`${keyword}\0\x01\0\0\0`, "latin1");
  const body = zlibSync(new TextEncoder().encode(text), { level: 9 });
  return { type: "iTXt", data: Buffer.concat([head, body]) };
}

/** The chunks of a keyword, each from behind that. */
function textsOf(chunks: readonly PngChunk[], keyword: string): readonly Buffer[] {
  const begin = Buffer.from(`${keyword}\0`, "latin1");
  return chunks
    .filter(({ type }) => type === "iTXt")
    .map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.byteLength))
    .filter((data) => data.subarray(0, begin.length).equals(begin))
    .map((data) => data.subarray(begin.length));
}

/** Undefined when it is no text that was written here. */
function textOf(data: Buffer): string | undefined {
  const isDeflated = data[0] === 1;
  const language = data.indexOf(0, 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || (data[0] ?? 2) > 1) return undefined;
  return textOfBytes(data.subarray(translated + 1), isDeflated);
}
