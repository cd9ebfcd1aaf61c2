/** An editor's layer as a picture of one timeline takes it: what points to events, and what to parts of time. */
import type { Callout, EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import { DAY, formatTime, overlaps, type Interval } from "../../../data/time.ts";
import { append } from "../../../data/grouped.ts";

/** A callout on a day or a period. */
export interface IntervalCallout {
  /** Its place in the layer. */
  readonly key: string;
  readonly text: string;
  /** Calendar ms, half-open. */
  readonly interval: Interval;
  /** For those who do not see where it stands. */
  readonly name: string;
}

/** The callouts of a layer. */
export interface Callouts {
  /** On days and periods, in the order of the layer. */
  readonly onTime: readonly IntervalCallout[];
  /** On events, by their ids, in the order of the layer. */
  readonly onEvents: ReadonlyMap<string, readonly string[]>;
}

/** What a layer's callouts point to. */
export function calloutsOf({ callouts }: Pick<EditorsLayer, "callouts">): Callouts {
  const onEvents = new Map<string, string[]>();
  const onTime: IntervalCallout[] = [];
  callouts.forEach((callout, index) => {
    const { on, text } = callout;
    if ("event" in on) append(onEvents, on.event, text);
    else onTime.push({ key: String(index), text, interval: on.interval, name: nameOf(callout, on.interval) });
  });
  return { onTime, onEvents };
}

/** Those on parts of time that are in view. */
export function calloutsInView({ onTime }: Callouts, view: Interval): readonly IntervalCallout[] {
  return onTime.filter(({ interval }) => overlaps(interval, view));
}

/** @example "Note on 12 to 19 September 2016: The truce holds." */
function nameOf({ text }: Callout, interval: Interval): string {
  return `Note on ${partOfTime(interval)}: ${text}`;
}

/** A part of time in words: to the day where it is made of days. */
export function partOfTime({ from, to }: Interval): string {
  const isDays = from % DAY === 0 && to % DAY === 0;
  const [first, last] = isDays
    ? [formatTime(from, 4 * DAY), formatTime(to - 1, 4 * DAY)]
    : [formatTime(from, 1), formatTime(to, 1)];
  return first === last ? first : `${first} to ${last}`;
}
