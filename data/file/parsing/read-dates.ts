/** Reads the dates of a timeline, once for all that is worked out from them. */
import { extentOf, momentOf, whenOf } from "../../moment.ts";
import type { Claim, Source, Timeline, TimelineEvent } from "../../timeline.ts";
import type { Written } from "../../written.ts";

/**
 * A timeline from what its file holds, with the interval of every date. Its fields keep their order. Linear time.
 *
 * @throws RangeError when a date is none; none that passed the schema is
 */
export function readDates(file: Written<Timeline>): Timeline {
  return {
    ...file,
    extent: extentOf(file.extent),
    sources: file.sources.map(readSource),
    events: file.events.map(readEvent),
  };
}

function readSource(source: Written<Source>): Source {
  const { published, ...others } = source.custom;
  return {
    ...source,
    custom: published === undefined ? others : { ...source.custom, published: momentOf(published) },
  };
}

function readEvent(event: Written<TimelineEvent>): TimelineEvent {
  return { ...event, when: whenOf(event.when), claims: event.claims.map(readClaim) };
}

function readClaim(claim: Written<Claim>): Claim {
  const { when, ...others } = claim;
  return when === undefined ? others : { ...claim, when: whenOf(when) };
}
