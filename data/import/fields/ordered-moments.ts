/** Moments beside each other, as formats with bounds of their own give them. */
import { parseBound } from "../../time.ts";
import { isSpan, type Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import type { DraftWhen } from "../import-draft.ts";

/** The beginning of a span; a moment is its own. */
export function startOf(when: DraftWhen): Written<Moment> {
  return isSpan(when) ? when.start : when;
}

/** The end of a span; a moment is its own. */
export function endMoment(when: DraftWhen): Written<Moment> {
  return isSpan(when) ? when.end : when;
}

/** Whether all of a moment lies before all of another. */
export function isBefore({ latest }: Written<Moment>, { earliest }: Written<Moment>): boolean {
  if (earliest === undefined || latest === undefined) return false;
  return (parseBound(latest)?.to ?? Infinity) <= (parseBound(earliest)?.from ?? -Infinity);
}

/** Whether both have the same two bounds. */
export function haveSameBounds(a: Written<Moment>, b: Written<Moment>): boolean {
  return a.earliest !== undefined && a.latest !== undefined && a.earliest === b.earliest && a.latest === b.latest;
}

/**
 * A moment that lies between two others: from the first's earliest bound to the second's latest one. The side of one that
 * is absent is open. Undefined where neither is given.
 */
export function momentFromTo(
  first: Written<Moment> | undefined,
  last: Written<Moment> | undefined,
  basis?: string,
): Written<Moment> | undefined {
  if (!first && !last) return undefined;
  if (first && last && haveSameBounds(first, last)) return first;
  const zone = !first || !last || first.zone === last.zone ? (first ?? last)?.zone : undefined;
  return {
    ...(first?.earliest !== undefined && { earliest: first.earliest }),
    ...(last?.latest !== undefined && { latest: last.latest }),
    precision: "bounded",
    ...(zone !== undefined && { zone }),
    ...(basis !== undefined && { basis }),
  };
}
