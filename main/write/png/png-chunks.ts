/**
 * What a PNG says about itself besides its pixels, chunk by chunk. Format, order and values: W3C, Portable Network
 * Graphics (PNG) Specification, third edition, sections 5 (chunks), 11.3.2 (colour) and 11.3.4.3 (pHYs).
 */
import { crc32 } from "node:zlib";

/** One chunk: its four letters, and its data without length and checksum. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** A file that is no PNG, or a damaged one; the message says what is wrong, and names no path. */
export class PngError extends Error {
  override readonly name = "PngError";
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around a chunk's data. */
const FRAME = 12;

/**
 * One chunk after the other in their order, checksums verified, pixels untouched. What stands behind IEND is left out.
 * Keeps none of them: a hostile file has millions.
 *
 * @throws PngError for anything that is not a whole PNG, once all that comes before is given
 */
export function* eachChunk(png: Uint8Array): Generator<PngChunk> {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) throw new PngError("this is no PNG");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE.length;
  for (let type = ""; type !== "IEND";) {
    if (at + FRAME > png.length) throw new PngError("the PNG ends too early");
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > png.length) throw new PngError("the PNG ends too early");
    const named = png.subarray(at + 4, end - 4);
    if (crc32(named) !== view.getUint32(end - 4)) throw new PngError("the PNG is damaged: a checksum is wrong");
    type = Buffer.from(named.subarray(0, 4)).toString("latin1");
    if (at === SIGNATURE.length && type !== "IHDR")
      throw new PngError("the PNG is damaged: it does not begin with its size");
    yield { type, data: named.subarray(4) };
    at = end;
  }
}

/**
 * All chunks, as `eachChunk` gives them.
 *
 * @throws PngError for anything that is not a whole PNG
 */
export function readChunks(png: Uint8Array): PngChunk[] {
  return [...eachChunk(png)];
}

/** The bytes of a PNG of those chunks, IHDR first and IEND last. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + FRAME + data.length, SIGNATURE.length);
  const png = new Uint8Array(size);
  const view = new DataView(png.buffer);
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    const end = at + FRAME + data.length;
    view.setUint32(at, data.length);
    png.set(Buffer.from(type, "latin1"), at + 4);
    png.set(data, at + 8);
    view.setUint32(end - 4, crc32(png.subarray(at + 4, end - 4)));
    at = end;
  }
  return png;
}

/**
 * The PNG with more chunks, right behind its size: before palette and pixels, where every kind of chunk may stand.
 *
 * @throws PngError for anything that is not a whole PNG
 */
export function withChunks(png: Uint8Array, added: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const [size, ...rest] = readChunks(png);
  return writeChunks(size ? [size, ...added, ...rest] : []);
}

/** pHYs: how large a pixel is printed. PNG counts in whole pixels per metre. */
export function resolutionChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: "pHYs", data };
}

/** Says that colours are sRGB, also to readers that know only gamma and chromaticities, as the specification asks. */
export function colourChunks(): PngChunk[] {
  // White, red, green, blue: x and y of each, as the specification gives them for sRGB.
  const primaries = [31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6000];
  return [
    { type: "cHRM", data: uint32s(primaries) },
    { type: "gAMA", data: uint32s([45_455]) },
    // Rendering intent 1, relative colorimetric: a diagram's paper is the paper it is printed on.
    { type: "sRGB", data: Uint8Array.of(1) },
  ];
}

function uint32s(values: readonly number[]): Uint8Array {
  const data = new Uint8Array(4 * values.length);
  const view = new DataView(data.buffer);
  values.forEach((value, index) => view.setUint32(4 * index, value));
  return data;
}
