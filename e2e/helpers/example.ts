/** Small timelines for tests: invented, neutral, and no longer than what a test is about. */
import type { Claim, Moment, Source, Timeline, TimelineEvent } from "../../data/timeline.ts";

/** A day, or the days from the first to the last. @example day("2016-09-12") */
export function day(earliest: string, latest = earliest): Moment {
  return { earliest, latest, precision: earliest === latest ? "day" : "bounded" };
}

/** A claim by a source about nothing in particular. */
export function claim(source: string, facts: Partial<Claim> = {}): Claim {
  const at = { paragraph: 1, hash: "000000000000" };
  return { source, at, speaker: { name: source }, says: "so", ...facts };
}

/** An event of the lane "one", told by the source "alpha" unless claims are given. */
export function event(id: string, facts: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: id,
    summary: "Something happened.",
    lane: "one",
    actors: [],
    when: day("2016-09-12"),
    claims: [claim("alpha")],
    ...facts,
  };
}

/** A report with a code of its own: the first two letters of its id. */
export function source(id: string, facts: Partial<Source["custom"]> = {}): Source {
  const code = id.slice(0, 2).toUpperCase();
  return {
    id,
    type: "article-newspaper",
    title: `Report of ${id}`,
    "container-title": `The ${id}`,
    custom: { code, ...facts },
  };
}

/** September 2016 with one lane and three sources, and these events. */
export function timeline(events: readonly TimelineEvent[], facts: Partial<Timeline> = {}): Timeline {
  return {
    version: 1,
    title: "An example",
    description: "What three reports tell.",
    extent: { from: "2016-09-05", to: "2016-09-25" },
    lanes: [{ id: "one", label: "One" }],
    sources: [source("alpha"), source("beta"), source("gamma")],
    events,
    ...facts,
  };
}
