/** Times that are looked up, however they are spelled: exceptions and replacements name an instant, in any zone. */
import { zoneOffset } from "../../zone.ts";
import { beginningOfTime, isDay, type CalendarTime } from "./times.ts";

/** Some times. */
export interface TimeSet {
  /**
   * Whether a time is among them: as the same instant where both have a zone ("T100000Z" is "T120000" of Berlin in
   * summer), and otherwise as what the clock shows. A whole day is no time of it.
   */
  readonly has: (time: CalendarTime) => boolean;
}

/** The set of some times. */
export function timeSet(times: readonly CalendarTime[]): TimeSet {
  const instants = new Set<number>();
  const shown = new Set<string>();
  const shownAnywhere = new Set<string>();
  for (const time of times) {
    const instant = instantOf(time);
    shownAnywhere.add(clockOf(time));
    if (instant === undefined) shown.add(clockOf(time));
    else instants.add(instant);
  }
  return {
    has(time) {
      const instant = instantOf(time);
      if (instant === undefined) return shownAnywhere.has(clockOf(time));
      return instants.has(instant) || shown.has(clockOf(time));
    },
  };
}

function clockOf({ parts }: CalendarTime): string {
  return parts.join("-");
}

/** Ms since 1970 UTC; undefined for whole days, and for times of no zone. */
function instantOf(time: CalendarTime): number | undefined {
  const offset = time.zone === undefined || isDay(time) ? undefined : zoneOffset(time.zone, beginningOfTime(time));
  return offset === undefined ? undefined : beginningOfTime(time) - offset;
}
