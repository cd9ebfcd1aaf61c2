/** A timeline in which two of three sources that tell an event are of one outlet, and share its chip. */
import type { Timeline } from "../../../data/timeline.ts";
import { parsedTimeline } from "../parsed-timeline.ts";

const DAY = { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" };

/** Sources "early" and "late" of the paper whose code is PAP, and "lone" of the gazette GAZ; "late" alone tells the second event. */
export function sharedOutlet(facts: { readonly late?: object; readonly claim?: object } = {}): Timeline {
  const source = (id: string, outlet: string, more: object = {}) => ({
    id,
    type: "article-newspaper",
    title: `Report ${id}`,
    "container-title": outlet,
    issued: { raw: "2016" },
    ...more,
  });
  const claim = (id: string, more: object = {}) => ({
    source: id,
    speaker: { name: "Ann" },
    says: `told ${id}`,
    ...more,
  });
  const event = { lane: "one", when: DAY };
  return parsedTimeline(
    JSON.stringify({
      version: 2,
      title: "Shared",
      extent: { from: "2016-09-01", to: "2016-09-30" },
      lanes: [{ id: "one", label: "One" }],
      sources: [source("early", "Paper"), source("lone", "Gazette"), source("late", "paper", facts.late)],
      events: [
        { ...event, id: "all", title: "All", claims: [claim("early", facts.claim), claim("late"), claim("lone")] },
        { ...event, id: "one", title: "One", claims: [claim("late")] },
      ],
    }),
  );
}
