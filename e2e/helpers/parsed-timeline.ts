/** Timelines from files, read as the program reads them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { asKnownOn, publicationDates } from "../../data/accounts/known/known-on.ts";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import type { Timeline } from "../../data/timeline.ts";

/** The timeline in a text. Throws with its problems when it is none. */
export function parsedTimeline(text: string): Timeline {
  const parsed = parseTimeline(text, "timeline.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}

/** The timeline that the program ships. */
export function shippedTimeline(): Timeline {
  return parsedTimeline(readFileSync(path.join(import.meta.dirname, "../../data/syria-2016.json"), "utf8"));
}

/** Names of the days on which another report of the shipped timeline came out: "the end", and calendar dates. */
export function shippedDays(): readonly string[] {
  return ["the end", ...publicationDates(shippedTimeline())];
}

/** The timeline that the program ships as known on one of those days. */
export function shippedOn(day: string): Timeline {
  return day === "the end" ? shippedTimeline() : asKnownOn(shippedTimeline(), day);
}

/** The invented one of `harbour.json`: two events, three sources. */
export function harbourTimeline(): Timeline {
  return parsedTimeline(readFileSync(path.join(import.meta.dirname, "harbour.json"), "utf8"));
}
