/** `convert --update`: what a file says now, brought into the timeline that was made of it before. */
import path from "node:path";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import type { Problem } from "../../../data/file/problems/problem.ts";
import type { WrittenTimeline } from "../../../data/file/schema/timeline-schema.ts";
import type { ImportReport } from "../../../data/import/report.ts";
import { updateTimeline } from "../../../data/import/update-timeline.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { readTimelineText } from "../../files/read-timeline.ts";
import type { CommandIo } from "../command.ts";

/** A timeline as the text of its file, with what became of what it was made of. */
export interface ConvertedText {
  readonly text: string;
  readonly report: ImportReport | undefined;
}

/**
 * The timeline of `update` with what the file says now; see `updateTimeline`. The notes come before those of the file.
 *
 * @param update name of a timeline file of the program's own, as it is given
 * @param now what the file gives now, as a timeline that is known to be right
 */
export async function updatedTimeline(
  update: string,
  now: ConvertedText,
  io: CommandIo,
): Promise<(ConvertedText & { readonly timeline: Timeline }) | { readonly problems: readonly Problem[] }> {
  const read = await readTimelineText(path.resolve(io.cwd, update), update);
  if (!read.ok) return read;
  const before = parseTimeline(read.value.text, read.value.shown);
  if (!before.ok) return before;
  const { timeline, notes } = updateTimeline(jsonOf(read.value.text), jsonOf(now.text));
  const text = `${JSON.stringify(timeline, undefined, 2)}\n`;
  // Lanes and aspects that were renamed, or an event that follows another one now, can contradict what is new.
  const parsed = parseTimeline(text, `${update} brought up to date`);
  if (!parsed.ok) return parsed;
  const { format = "a timeline of this program", notes: others = [] } = now.report ?? {};
  const { events, sources } = parsed.value;
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0);
  const counts = { events: events.length, claims, sources: sources.length };
  return { text, timeline: parsed.value, report: { format, counts, notes: [...notes, ...others] } };
}

/** A file may begin with a byte order mark. */
function jsonOf(text: string): WrittenTimeline {
  return JSON.parse(text.replace(/^\uFEFF/u, "")) as WrittenTimeline;
}
