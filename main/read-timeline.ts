import { parseTimeline } from "../data/parsing/parse.ts";
import type { Result } from "../data/problem.ts";
import type { Timeline } from "../data/timeline.ts";
import { readText } from "./read-text.ts";

/**
 * Reads a timeline from a file: the timeline, or every problem of the file, or the one that kept it from being read.
 *
 * @param file path to read
 * @param shown the file's name as the user gave it, for problems
 */
export async function readTimeline(file: string, shown = file): Promise<Result<Timeline>> {
  const text = await readText(file, shown);
  return text.ok ? parseTimeline(text.value, shown) : text;
}
