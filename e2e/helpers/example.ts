/**
 * Small timelines for tests: invented, neutral, and no longer than what a test is about. Dates may be given as a file
 * holds them; what is made of them carries their intervals.
 */
import { extentOf, momentOf, whenOf } from "../../data/moment.ts";
import type { Extent, Interval } from "../../data/time.ts";
import type { Claim, Moment, Source, Timeline, TimelineEvent, When } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";

/** Some facts of a claim or an event. */
export type Facts<T> = Partial<Omit<T, "when">> & { readonly when?: Written<When> };

/** A day, or the days from the first to the last. @example day("2016-09-12") */
export function day(earliest: string, latest = earliest): Moment {
  return momentOf({ earliest, latest, precision: earliest === latest ? "day" : "bounded" });
}

/** The interval of the days from the first to the last. @example days("2016-09-05", "2016-09-25") */
export function days(from: string, to: string): Interval {
  return extentOf({ from, to }).interval;
}

/** A date with its interval: the very same when it has one already. */
function dateOf(when: Written<When>): When {
  return isRead(when) ? when : whenOf(when);
}

function isRead(when: Written<When>): when is When {
  return "interval" in when;
}

/** A claim by a source about nothing in particular. */
export function claim(source: string, { when, ...facts }: Facts<Claim> = {}): Claim {
  const at = { paragraph: 1, hash: "582a896728a3" };
  const speaker = facts.speaker ?? { name: source };
  const outlet = { name: source, speaks: speaker.name === source, published: {} };
  return { source, at, speaker, says: "so", outlet, ...facts, ...(when && { when: dateOf(when) }) };
}

/** An event of the lane "one", told by the source "alpha" unless claims are given. */
export function event(id: string, { when = day("2016-09-12"), ...facts }: Facts<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: id,
    summary: "Something happened.",
    lane: "one",
    actors: [],
    when: dateOf(when),
    claims: [claim("alpha")],
    ...facts,
  };
}

/** A report with a code of its own: the first two letters of its id. */
export function source(id: string, { published, ...facts }: Partial<Written<Source["custom"]>> = {}): Source {
  const code = id.slice(0, 2).toUpperCase();
  return {
    id,
    type: "article-newspaper",
    title: `Report of ${id}`,
    "container-title": `The ${id}`,
    custom: { code, ...facts, ...(published && { published: momentOf(published) }) },
  };
}

type TimelineFacts = Partial<Omit<Timeline, "extent">> & { readonly extent?: Written<Extent> };

/** September 2016 with one lane and three sources, and these events. */
export function timeline(
  events: readonly TimelineEvent[],
  { extent = { from: "2016-09-05", to: "2016-09-25" }, ...facts }: TimelineFacts = {},
): Timeline {
  return {
    version: 1,
    title: "An example",
    description: "What three reports tell.",
    extent: extentOf(extent),
    lanes: [{ id: "one", label: "One" }],
    sources: [source("alpha"), source("beta"), source("gamma")],
    events,
    ...facts,
  };
}
