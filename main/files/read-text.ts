import { isUtf8 } from "node:buffer";
import { constants, open, type FileHandle } from "node:fs/promises";
import { textPositions } from "../../data/file/problems/locate.ts";
import type { Problem, Result } from "../../data/file/problems/problem.ts";
import type { HearStep } from "../../data/file/parsing/reading-step.ts";
import { codeOf, ioReason } from "./io-reason.ts";
import { pathProblem } from "./path-name.ts";
import { firstWhere } from "../../data/bisect.ts";

/** Far above any timeline, and below what would exhaust the memory. */
export const LIMIT: SizeLimit = { bytes: 256 * 1024 * 1024, reason: "larger than 256 MiB; split it" };

/** How large a file may be, and what is said of one that is larger. */
export interface SizeLimit {
  /** Inclusive. */
  readonly bytes: number;
  /** Names the limit and the way out. */
  readonly reason: string;
}

/** The code of a folder where a file was expected: as systems call it that refuse to open one. */
export const IS_FOLDER = "EISDIR";

/** Why there are no bytes. */
export interface Unread {
  readonly reason: string;
  /** The system's own code, "ENOENT", where the system refused. */
  readonly code?: string;
}

/** Bytes as UTF-8, without a byte order mark; or the problem, where the encoding is broken. */
export function decodeText(bytes: Buffer, shown: string): Result<string> {
  if (isUtf8(bytes)) return { ok: true, value: new TextDecoder().decode(bytes) };
  return failed({ file: shown, ...encodingProblem(bytes) });
}

/** How a file is read. */
export interface FileReading {
  /** 256 MiB unless it is given. */
  readonly limit?: SizeLimit;
  /** Whether the last part of the path may be a symbolic link, where the system can tell; it may unless it is said. */
  readonly followLink?: boolean;
  /** Hears how many bytes are read, before each part of a large file. */
  readonly hear?: HearStep | undefined;
}

/**
 * The bytes of a regular file, or the reason why there are none. What is checked is what is read: the file is opened
 * first, so that nobody can put another in its place meanwhile.
 *
 * @throws what `hear` throws, and nothing else
 */
export async function readRegularFile(
  file: string,
  { limit = LIMIT, followLink = true, hear }: FileReading = {},
): Promise<Buffer | Unread> {
  const problem = pathProblem(file);
  if (problem !== undefined) return { reason: problem };
  let stopped: { readonly by: unknown } | undefined;
  const told: HearStep = (step) => {
    try {
      hear?.(step);
    } catch (error) {
      stopped = { by: error };
      throw error;
    }
  };
  try {
    // Opening a pipe would wait for somebody who writes into it. Windows has neither flag, nor such pipes in a folder.
    const handle = await open(
      file,
      constants.O_RDONLY | constants.O_NONBLOCK | (followLink ? 0 : constants.O_NOFOLLOW),
    );
    try {
      const about = await handle.stat();
      if (about.isDirectory()) return { reason: "this is a folder; name a file", code: IS_FOLDER };
      // Reading a pipe or a device may never end.
      if (!about.isFile()) return { reason: "this is no regular file; name a file on disk" };
      if (about.size > limit.bytes) return { reason: limit.reason };
      return await readParts(handle, about.size, told);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (stopped) throw stopped.by;
    return { reason: ioReason(error), code: codeOf(error) };
  }
}

/** Bytes that are read at a time: on a slow disk or network, some hundredths of a second each. */
const PART = 4 * 1024 * 1024;

/** The whole file in parts, each told before it is read; a small one, or one that grows meanwhile, at once. */
async function readParts(handle: FileHandle, size: number, hear: HearStep): Promise<Buffer> {
  if (size <= PART) return handle.readFile();
  const bytes = Buffer.allocUnsafe(size);
  for (let done = 0; done < size;) {
    hear({ phase: "bytes", done, of: size });
    const { bytesRead } = await handle.read(bytes, done, Math.min(PART, size - done), done);
    // It has become shorter meanwhile.
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

/** A problem of a file, at 1:1 unless it is said where. */
export function failed({ file, reason, line = 1, column = 1 }: Partial<Problem> & Pick<Problem, "file" | "reason">) {
  return { ok: false as const, problems: [{ file, line, column, path: "", reason }] };
}

function encodingProblem(bytes: Buffer): Pick<Problem, "line" | "column" | "reason"> {
  const valid = validPrefix(bytes);
  const [place = { line: 1, column: 1 }] = textPositions(valid, [valid.length]);
  const offset = Buffer.byteLength(valid);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const found = isUtf16 ? "the file is UTF-16" : `byte ${String(offset + 1)} of the file is not UTF-8`;
  return { ...place, reason: `${found}; save it with the encoding UTF-8` };
}

/** The text before the first byte that is not UTF-8, found by halving: what is valid up to a place is so before it. */
function validPrefix(bytes: Buffer): string {
  const invalid = firstWhere(1, bytes.length + 1, (length) => !decodes(bytes.subarray(0, length)));
  const valid = invalid - 1;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
}

/** Whether bytes are UTF-8, except that the last character may be incomplete. */
function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
