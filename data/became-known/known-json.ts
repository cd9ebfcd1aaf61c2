/** What became known when, as scripts read it. */
import { becameKnown } from "./became-known.ts";
import { hasNoDay } from "./report-days.ts";
import type { Timeline } from "../timeline.ts";

/**
 * The days with reports, those of one week, month or longer together where there are many, as a picture of what became
 * known has them: `from` and `to` (absent for what nobody can date), `reports` with how the day of each is known, ids of
 * events that are `new`, what `changed` in others, and how many are `known` by the end.
 */
export function becameKnownJson(timeline: Timeline): readonly object[] {
  return becameKnown(timeline).map(({ period, timeline: { events }, fresh, changes }) => ({
    ...(hasNoDay(period) ? {} : { from: period.first, to: period.last }),
    reports: period.reports.map(({ source, by }) => ({ source: source.id, by })),
    new: [...fresh],
    changed: [...changes].map(([id, { dates, arisen, settled, figures, takenBackBy }]) => ({
      id,
      dates,
      differsNow: arisen,
      differsNoLonger: settled,
      figures,
      takenBackBy,
    })),
    known: events.length,
  }));
}
