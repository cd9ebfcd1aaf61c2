/** What "New" opens: a timeline with a lane, and no event yet. */
import { createHash } from "node:crypto";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { ToldToPage } from "../opening/read-one.ts";

const NAME = "Untitled.sourceline";

/** There is one that is not saved at a time: its work goes on when the program starts without a file. */
export const NEW_KEY = createHash("sha256").update("sourceline:new").digest("hex");

const TEXT = JSON.stringify({
  version: 2,
  title: "Untitled timeline",
  lanes: [{ id: "events", label: "Events" }],
  sources: [],
  events: [],
});

/** As it is open, before anything is done to it. */
export function newTimeline(): OpenTimeline & ToldToPage {
  const timeline = emptyTimeline();
  return { name: NAME, key: NEW_KEY, isOwn: false, choices: {}, timeline, head: timeline, reading: 0, parts: [] };
}

function emptyTimeline(): Timeline {
  const read = parseTimeline(TEXT, NAME);
  if (!read.ok) throw new Error("the new timeline is none");
  return read.value;
}
