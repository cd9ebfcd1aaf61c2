/** What a check warns of, for tests of warnings. */
import { asRead } from "../../data/file/parsing/as-read.ts";
import { formatPath } from "../../data/file/problems/json-path.ts";
import { warningsOf } from "../../data/file/warnings/warnings.ts";
import type { Timeline, TimelineEvent } from "../../data/timeline.ts";
import { asWritten } from "../../data/written.ts";
import { timeline } from "./example.ts";

/** What is warned of in a timeline of version 2 as its file is read: "place: reason". */
export function warned(events: readonly TimelineEvent[], facts: Partial<Timeline> = {}): readonly string[] {
  const file = asWritten({ ...timeline(events), version: 2 as const, ...facts });
  return warningsOf(asRead(file)).map(({ path, reason }) => `${formatPath(path)}: ${reason}`);
}
