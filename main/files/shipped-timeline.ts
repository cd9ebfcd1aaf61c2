/** The timeline that ships with the program: read without any of what other files need. */
import { readFile } from "node:fs/promises";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import type { Result } from "../../data/file/problems/problem.ts";
import type { Timeline } from "../../data/timeline.ts";
import { codeOf, ioReason } from "./io-reason.ts";
import { OWN_FILE_MISSING } from "./program-error.ts";
import { decodeText, failed, type Unread } from "./read-text.ts";

/** What ships lies in an archive once the program is packaged: Electron reads files in it, and opens none. */
export async function readOwnFile(file: string): Promise<Buffer | Unread> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    return { reason: code === "ENOENT" ? OWN_FILE_MISSING : ioReason(error), code };
  }
}

/**
 * The timeline, or every problem of it.
 *
 * @param shown the file's name, for problems
 */
export async function readShippedTimeline(file: string, shown: string): Promise<Result<Timeline>> {
  const bytes = await readOwnFile(file);
  if ("reason" in bytes) return failed({ file: shown, reason: bytes.reason });
  const text = decodeText(bytes, shown);
  return text.ok ? parseTimeline(text.value, shown) : text;
}
