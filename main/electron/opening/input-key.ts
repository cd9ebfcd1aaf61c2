import { createHash } from "node:crypto";
import type { TimelineInput } from "./timeline-input.ts";
import { timelineKey } from "./timeline-key.ts";

/** Under which name its look is remembered, 64 hex digits: of a file by its place, of contents by what they are, and of files by their places. */
export async function inputKey(input: TimelineInput): Promise<string> {
  if (input.kind === "file") return timelineKey(input.path, input.isShipped);
  const hash = createHash("sha256");
  // With every save they are other bytes, and looked at as before.
  if (input.files) return hash.update(JSON.stringify(input.files)).digest("hex");
  for (const { name, bytes } of input.contents) hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  return hash.digest("hex");
}
