/** What a clipboard makes of a picture: it keeps the pixels, and writes them anew. */
import { inflateSync } from "node:zlib";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Chunks of a PNG without which there are no pixels. */
const PIXELS = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

/** The picture without whatever else it carried; undefined when it can be decoded neither as PNG nor as JPEG. */
export function decodedImage(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return bytes;
  const file = Buffer.from(bytes);
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const kept: Buffer[] = [Buffer.from(SIGNATURE)];
  const pixels: Buffer[] = [];
  for (let at = SIGNATURE.length; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    if (PIXELS.has(name)) kept.push(file.subarray(at, end));
    if (name === "IDAT") pixels.push(file.subarray(at + 8, end - 4));
    at = end;
  }
  try {
    inflateSync(Buffer.concat(pixels));
    return new Uint8Array(Buffer.concat(kept));
  } catch {
    return undefined;
  }
}
