/** The text of a timeline file that is saved. */
import type { Timeline } from "../timeline.ts";
import { writtenJson } from "../written.ts";

/** A timeline as its file is written: JSON with two spaces a level. */
export function savedText(_before: string, timeline: Timeline): string {
  return `${JSON.stringify(JSON.parse(writtenJson(timeline)), undefined, 2)}\n`;
}
