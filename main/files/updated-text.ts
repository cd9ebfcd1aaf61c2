/** What a file says now, brought into the timeline that was made of it before: as texts, and known to be right. */
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import type { Problem } from "../../data/file/problems/problem.ts";
import type { WrittenTimeline } from "../../data/file/schema/timeline-schema.ts";
import type { ImportReport } from "../../data/import/report.ts";
import { updateTimeline } from "../../data/import/update-timeline.ts";
import type { Timeline } from "../../data/timeline.ts";

/** A timeline as the text of its file, with what became of what it was made of. */
export interface ConvertedText {
  readonly text: string;
  readonly report: ImportReport | undefined;
}

/** A timeline that was brought up to date. */
export interface UpdatedText extends ConvertedText {
  readonly timeline: Timeline;
  readonly report: ImportReport;
}

/**
 * The timeline of `before` with what the file says now; see `updateTimeline`. The notes come before those of the file.
 *
 * @param before text of a timeline that is known to be right
 * @param now what the file gives now, as a timeline that is known to be right
 * @param shown what problems of the two together name as their file
 */
export function updatedText(
  before: string,
  now: ConvertedText,
  shown: string,
): UpdatedText | { readonly problems: readonly Problem[] } {
  const { timeline, notes } = updateTimeline(jsonOf(before), jsonOf(now.text));
  const text = `${JSON.stringify(timeline, undefined, 2)}\n`;
  // Lanes and aspects that were renamed, or an event that follows another one now, can contradict what is new.
  const parsed = parseTimeline(text, `${shown} brought up to date`);
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
