/** Which bounds of dates come first: by the calendar, as they are written. */
import { parseBound } from "../time.ts";
import type { Moment } from "../timeline.ts";
import type { Written } from "../written.ts";

/** Of several moments together: from the first that they can be to the last; a side that one leaves open is open. */
export function outerBounds(moments: readonly Written<Moment>[]): Pick<Written<Moment>, "earliest" | "latest"> {
  const first = outermost(
    moments.map(({ earliest }) => earliest),
    (bound) => -boundStart(bound),
  );
  const last = outermost(
    moments.map(({ latest }) => latest),
    boundEnd,
  );
  return { ...(first !== undefined && { earliest: first }), ...(last !== undefined && { latest: last }) };
}

function outermost(bounds: readonly (string | undefined)[], far: (bound: string) => number): string | undefined {
  return bounds.reduce((best, bound) =>
    best === undefined || bound === undefined ? undefined : far(bound) > far(best) ? bound : best,
  );
}

/** Calendar ms at which a bound begins. */
export function boundStart(bound: string): number {
  return parseBound(bound)?.from ?? -Infinity;
}

/** Calendar ms at which a bound ends, exclusive. */
export function boundEnd(bound: string): number {
  return parseBound(bound)?.to ?? Infinity;
}

/** Whether a start and an end can follow one another: nothing says that the last comes before the first. */
export function inOrder(start: Written<Moment>, end: Written<Moment>): boolean {
  return start.earliest === undefined || end.latest === undefined || boundStart(start.earliest) < boundEnd(end.latest);
}
