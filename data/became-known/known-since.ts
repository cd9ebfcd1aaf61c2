/** Since when an event is known: the first day on which a report that tells of it came out. */
import { isReport } from "../accounts/known/known-state.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { outOn, type DatedReport } from "./report-days.ts";

/** Since when, by whom, and how sure the day is. */
export interface KnownSince {
  /** As ISO 8601 writes days; absent where no report of the event is dated. */
  readonly day?: string;
  /** How the day is known, at best. */
  readonly by: DatedReport["by"];
  /** Ids of the reports of that day that tell of it, in the order of its claims; of undated ones, all. */
  readonly sources: readonly string[];
}

/** Looks at the sources once, and for each event at its claims. */
export function knownSinceBy({ sources }: Pick<Timeline, "sources">): (event: TimelineEvent) => KnownSince {
  const days = new Map(sources.filter(isReport).map((source) => [source.id, outOn(source)]));
  return ({ claims }) => {
    const telling = [...new Set(claims.map(({ source }) => source))].flatMap((source) => {
      const [day = Infinity, by] = days.get(source) ?? [];
      return by === undefined ? [] : [{ source, day, by }];
    });
    const first = telling.reduce((least, { day }) => Math.min(least, day), Infinity);
    const told = telling.filter(({ day }) => day === first);
    const by = told.find((one) => one.by === "day") ?? told.find((one) => one.by === "likely") ?? told[0];
    return {
      ...(first < Infinity && { day: calendarDay(first) }),
      by: by?.by ?? "nothing",
      sources: told.map(({ source }) => source),
    };
  };
}
