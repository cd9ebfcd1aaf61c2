/** Reads the FILE of a call: a file, a folder, or what comes on the standard input. */
import type { ReadingStep } from "../../data/file/parsing/reading-step.ts";
import { stepWords } from "../../data/file/parsing/reading-words.ts";
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
import { terminalProgress } from "./terminal-progress.ts";

/** As `readTimelineText`, wherever the timeline comes from. */
export async function readInputText(
  { path, shown, isOwn, isStandardInput }: InputFile,
  io: CommandIo,
  choices: ImportChoices = {},
): Promise<Read<TimelineText>> {
  return watched(io, choices, async (told) => {
    if (!isStandardInput) return readTimelineText(path, shown, { isOwn, choices: told });
    return contentsText([{ name: shown, bytes: await readAll(io.standardInput()) }], shown, told);
  });
}

/** As `readTimelineAndView`, wherever the timeline comes from. */
export async function readInput(
  { path, shown, isOwn, isStandardInput }: InputFile,
  io: CommandIo,
  choices: ImportChoices,
): Promise<Read<OpenedTimeline>> {
  return watched(io, choices, async (told) => {
    if (!isStandardInput) return readTimelineAndView(path, shown, { isOwn, choices: told });
    return readContents([{ name: shown, bytes: await readAll(io.standardInput()) }], shown, told);
  });
}

/** Says on a terminal how far it is, where that takes long. */
async function watched<T>(
  { terminal }: CommandIo,
  choices: ImportChoices,
  read: (choices: ImportChoices) => Promise<T>,
): Promise<T> {
  if (!terminal) return read(choices);
  const progress = terminalProgress(terminal);
  try {
    return await read({ ...choices, hear: (step) => progress.say(wordsOf(step)) });
  } finally {
    progress.end();
  }
}

/** @example "making the timeline: 1,024 of 200,000 rows" */
function wordsOf(step: ReadingStep): string {
  return stepWords("the file", step).replace(/^./u, (letter) => letter.toLowerCase());
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
