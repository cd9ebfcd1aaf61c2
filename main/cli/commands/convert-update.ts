/** `convert --update`: what a file says now, brought into the timeline that was made of it before. */
import path from "node:path";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import type { Problem } from "../../../data/file/problems/problem.ts";
import { readTimelineText } from "../../files/read-timeline.ts";
import { updatedText, type ConvertedText, type UpdatedText } from "../../files/updated-text.ts";
import type { CommandIo } from "../command.ts";

/**
 * The timeline of `update` with what the file says now; see `updatedText`.
 *
 * @param update name of a timeline file of the program's own, as it is given
 * @param now what the file gives now, as a timeline that is known to be right
 */
export async function updatedTimeline(
  update: string,
  now: ConvertedText,
  io: CommandIo,
): Promise<UpdatedText | { readonly problems: readonly Problem[] }> {
  const read = await readTimelineText(path.resolve(io.cwd, update), update);
  if (!read.ok) return read;
  const before = parseTimeline(read.value.text, read.value.shown);
  return before.ok ? updatedText(read.value.text, now, update) : before;
}
