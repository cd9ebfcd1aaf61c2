/** Reads what is opened; runs on a thread of its own, and is no part of what the window waits for. */
import type { ImportChoices } from "../../../data/import/importer.ts";
import { readContents, readTimelineAndView, type OpenedTimeline, type Read } from "../../files/read-timeline.ts";
import type { TimelineInput } from "./timeline-input.ts";

/** Gives the timeline, or every reason why there is none. */
export function readTimelineInput(input: TimelineInput, choices: ImportChoices): Promise<Read<OpenedTimeline>> {
  const { name } = input;
  if (input.kind === "file") return readTimelineAndView(input.path, name, { isOwn: input.isShipped, choices });
  const files = input.contents.map((each) => ({ name: each.name, bytes: bufferOf(each.bytes) }));
  return readContents(files, name, choices);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
