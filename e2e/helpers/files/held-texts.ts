/** Everything that can be read in a file's bytes: as they are, unpacked, decoded, and as words on a page. For tests. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { constants, gunzipSync, inflateSync } from "node:zlib";
import { OpenedPdf } from "./opened-pdf.ts";

/** How deep what is packed in what is packed is looked into: a page has a timeline in a script in a script. */
const DEEPEST = 4;
/** The shortest run of letters that is taken for bytes in Base64. */
const BASE64 = /[A-Za-z0-9+/]{40,}={0,2}/gu;

/** The texts of bytes: as UTF-8 and UTF-16, and those of each stream that is packed in them, wherever it begins. */
export function heldTexts(bytes: Buffer, depth = 0): readonly string[] {
  const own = [bytes.toString("utf8"), bytes.toString("utf16le"), bytes.subarray(1).toString("utf16le")];
  if (depth === DEEPEST) return own;
  const decoded = Array.from(bytes.toString("latin1").matchAll(BASE64), ([run]) => Buffer.from(run, "base64"));
  const words = bytes.toString("latin1", 0, 5) === "%PDF-" ? new OpenedPdf(bytes).words : [];
  return [...own, words.join(" "), ...[...unpacked(bytes), ...decoded].flatMap((inner) => heldTexts(inner, depth + 1))];
}

/** What is packed with zlib or gzip; a stream that is cut off as far as it goes. */
function unpacked(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const head = bytes.readUInt16BE(at);
    const isZlib = bytes[at] === 0x78 && head % 31 === 0;
    if (!isZlib && head !== 0x1f8b) continue;
    try {
      const unpack = isZlib ? inflateSync : gunzipSync;
      const inner = unpack(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH });
      if (inner.length > 16) found.push(inner);
    } catch {
      // Two bytes that look like a beginning.
    }
  }
  return found;
}

/** The files of a folder and of those in it, by their paths; what is no file, or is gone meanwhile, is left out, and so is a folder. */
export async function filesUnder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? await readFile(file).catch(() => undefined) : undefined;
    if (bytes) found.set(path.relative(folder, file), bytes);
  }
  return found;
}
