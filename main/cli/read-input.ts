/** Reads the FILE of a call: a file, a folder, or what comes on the standard input. */
import type { ImportChoices } from "../../data/import/importer.ts";
import type { InputFile } from "../files/input-file.ts";
import { LIMIT, type Unread } from "../files/read-text.ts";
import {
  contentsText,
  readContents,
  readTimelineAndView,
  readTimelineText,
  type OpenedTimeline,
  type Read,
  type TimelineText,
} from "../files/read-timeline.ts";
import { ioReason } from "../files/io-reason.ts";
import type { CommandIo } from "./command.ts";

/** As `readTimelineText`, wherever the timeline comes from. */
export async function readInputText(
  { path, shown, isOwn, isStandardInput }: InputFile,
  io: CommandIo,
  choices: ImportChoices = {},
): Promise<Read<TimelineText>> {
  if (!isStandardInput) return readTimelineText(path, shown, { isOwn, choices });
  return contentsText([{ name: shown, bytes: await readAll(io.standardInput()) }], shown, choices);
}

/** As `readTimelineAndView`, wherever the timeline comes from. */
export async function readInput(
  { path, shown, isOwn, isStandardInput }: InputFile,
  io: CommandIo,
  choices: ImportChoices,
): Promise<Read<OpenedTimeline>> {
  if (!isStandardInput) return readTimelineAndView(path, shown, { isOwn, choices });
  return readContents([{ name: shown, bytes: await readAll(io.standardInput()) }], shown, choices);
}

/** All bytes, or why not; no more than of a file. */
async function readAll(input: AsyncIterable<Uint8Array>): Promise<Buffer | Unread> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of input) {
      length += part.length;
      if (length > LIMIT.bytes) return { reason: LIMIT.reason };
      parts.push(part);
    }
  } catch (error) {
    return { reason: ioReason(error) };
  }
  return Buffer.concat(parts, length);
}
