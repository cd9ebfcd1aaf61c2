/** Parts of a zip archive, unpacked within a bound. */
import { Unzip, UnzipInflate } from "fflate";

/** Bytes that are unpacked at a time, so that a bomb is noticed before it is whole. */
const PIECE = 64 * 1024;

/**
 * The parts of an archive that are wanted, by their names. Undefined where they are damaged, or more than may be.
 *
 * @param isWanted whether a part is unpacked
 * @param largest bytes that all of them may have together once they are unpacked, inclusive
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  largest: number,
): Record<string, Uint8Array> | undefined {
  const parts: Record<string, Uint8Array> = {};
  const state = { left: largest, isBroken: false };
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) state.isBroken = true;
      if (state.isBroken) return;
      state.left -= chunk.length;
      if (state.left < 0) {
        state.isBroken = true;
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (isLast) parts[file.name] = Buffer.concat(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !state.isBroken; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return undefined;
  }
  return state.isBroken ? undefined : parts;
}
