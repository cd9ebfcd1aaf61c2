import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";

/** What stands for the timeline that ships: its folder changes with each update of the program. */
const SHIPPED = "sourceline:shipped";

/**
 * Under which name a timeline is remembered: the SHA-256 of its file's real path, 64 hex digits. The path and not the
 * content, so that a timeline that is being written keeps its look from edit to edit; its hash and not the path itself,
 * so that the settings do not list what somebody works on.
 */
export async function timelineKey(file: string, isShipped: boolean): Promise<string> {
  const place = isShipped ? SHIPPED : await realpath(file).catch(() => file);
  return createHash("sha256").update(place).digest("hex");
}
