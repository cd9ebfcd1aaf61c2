/** What became known when: for each day on which something was reported, what a reader of all reports by then could know. */
import { conflictSubject } from "../accounts/conflict-kinds.ts";
import { asKnownOn } from "../accounts/known/known-on.ts";
import { statementsOf, type Matter } from "../accounts/matter.ts";
import { mattersOf } from "../accounts/matters.ts";
import { withdrawalsOf } from "../accounts/standing.ts";
import { DAY, type OpenInterval } from "../time.ts";
import { isSpan, type Timeline, type TimelineEvent, type Moment, type When } from "../timeline.ts";
import { momentText, whenText } from "../wording.ts";
import { reportPeriods, type ReportPeriod } from "./report-days.ts";

/** A day, or several as one, and what its reports added. */
export interface BecameKnown {
  readonly period: ReportPeriod;
  /** As it could be known from all reports of this day and of those before. */
  readonly timeline: Timeline;
  /** Ids of the events that are told for the first time. */
  readonly fresh: ReadonlySet<string>;
  /** What else became of events that were known before, by their ids; none of them is fresh. */
  readonly changes: ReadonlyMap<string, EventChange>;
  /** How many events were known before, and how many of them are told again. */
  readonly before: number;
  readonly again: number;
}

/** What reports of one day changed in an event that was known before. One part of it at the least is not empty. */
export interface EventChange {
  readonly dates: readonly DateChange[];
  /** On what accounts differ since then, in words: "date", "killed", "who did it". */
  readonly arisen: readonly string[];
  /** On what they differ no longer, since somebody took something back. */
  readonly settled: readonly string[];
  readonly figures: readonly FigureChange[];
  /** Ids of the sources that took back or corrected something. */
  readonly takenBackBy: readonly string[];
}

/** What was known of a date before, and what is now, in words. */
export interface DateChange {
  /** Of what lasts, which of its ends. */
  readonly part: "date" | "start" | "end";
  readonly from: string;
  readonly to: string;
}

/** Figures of a measure that were told before, and those that were not. */
export interface FigureChange {
  /** With its unit, where it has one. */
  readonly measure: string;
  /** As they are drawn: "62", "over 60 at least"; none where the measure is told for the first time. */
  readonly before: readonly string[];
  /** One at the least. */
  readonly added: readonly string[];
}

/**
 * Every day with reports, or every period of several, in the order of time; what nobody can date comes last, and is put
 * in after all that is dated. Takes time in proportion to events and claims for each of them.
 */
export function becameKnown(timeline: Timeline, periods = reportPeriods(timeline)): readonly BecameKnown[] {
  const out = new Set<string>();
  let known: ReadonlyMap<string, TimelineEvent> = new Map();
  return periods.map((period): BecameKnown => {
    for (const { source } of period.reports) out.add(source.id);
    const before = known;
    const then = withSame(asKnownOn(timeline, period.last, { out: new Set(out) }), before);
    known = new Map(then.events.map((event) => [event.id, event]));
    const changes = new Map<string, EventChange>();
    const fresh = new Set<string>();
    let again = 0;
    for (const event of then.events) {
      const earlier = before.get(event.id);
      if (earlier === undefined) fresh.add(event.id);
      if (earlier === undefined || earlier === event) continue;
      again += 1;
      const change = changeOf(earlier, event);
      if (change) changes.set(event.id, change);
    }
    return { period, timeline: then, fresh, changes, before: before.size, again };
  });
}

/**
 * With the events of the day before where nobody has told more of them since: they stay as they stood, and what was worked
 * out of them holds. A date stays where nobody has told more of that.
 */
function withSame(then: Timeline, before: ReadonlyMap<string, TimelineEvent>): Timeline {
  const events = then.events.map((event) => {
    const earlier = before.get(event.id);
    if (!earlier) return event;
    if (earlier.claims.length === event.claims.length) return earlier;
    const known = new Set(earlier.claims.map(({ source }) => source));
    const isDated = event.claims.some(({ source, when, stance }) => !known.has(source) && (when || stance));
    return isDated ? event : { ...event, when: earlier.when };
  });
  return { ...then, events };
}

/** What became of an event that has more claims now; undefined where they only say the same again. */
function changeOf(before: TimelineEvent, after: TimelineEvent): EventChange | undefined {
  const [old, now] = [mattersOf(before), mattersOf(after)];
  const [was, is] = [old, now].map(disputedIn);
  const change: EventChange = {
    dates: dateChanges(before.when, after.when),
    arisen: [...is!].filter((subject) => !was!.has(subject)),
    settled: [...was!].filter((subject) => !is!.has(subject)),
    figures: figureChanges(old, now),
    takenBackBy: takingBack(after).filter((source) => !takingBack(before).includes(source)),
  };
  return Object.values(change).every((part: readonly unknown[]) => part.length === 0) ? undefined : change;
}

/**
 * Where a date is closer now, to the day, or another: of what lasts, at each of its ends. A date that only says less is the
 * editor's, who has it from more reports, and tells a reader of the first nothing that they did not know. That accounts of
 * it differ is told as such.
 */
function dateChanges(before: When, after: When): readonly DateChange[] {
  if (isSpan(before) && isSpan(after)) {
    return [...momentChange("start", before.start, after.start), ...momentChange("end", before.end, after.end)];
  }
  if (!isSpan(before) && !isSpan(after)) return momentChange("date", before, after);
  return [{ part: "date", from: whenText(before), to: whenText(after) }];
}

function momentChange(part: DateChange["part"], before: Moment, after: Moment): readonly DateChange[] {
  const [from, to] = [momentText(before), momentText(after)];
  if (from === to || isWithinDays(before.interval, after.interval)) return [];
  return [{ part, from, to }];
}

function isWithinDays(inner: OpenInterval, outer: OpenInterval): boolean {
  const day = (time: number): number => Math.floor(time / DAY);
  return (
    day(inner.from ?? -Infinity) >= day(outer.from ?? -Infinity) &&
    day((inner.to ?? Infinity) - 1) <= day((outer.to ?? Infinity) - 1)
  );
}

function disputedIn(matters: readonly Matter[]): ReadonlySet<string> {
  return new Set(
    matters.filter(({ relation }) => relation === "differ").map(({ kind, subject }) => conflictSubject(kind, subject)),
  );
}

function figureChanges(before: readonly Matter[], after: readonly Matter[]): readonly FigureChange[] {
  const told = new Map(figuresIn(before).map((matter) => [matter.subject, valuesOf(matter)]));
  return figuresIn(after).flatMap((matter): readonly FigureChange[] => {
    const old = told.get(matter.subject) ?? [];
    const added = valuesOf(matter).filter((value) => !old.includes(value));
    if (added.length === 0) return [];
    const { subject, unit } = matter;
    return [{ measure: unit === undefined ? subject : `${subject} (${unit})`, before: old, added }];
  });
}

function figuresIn(matters: readonly Matter[]): readonly Matter[] {
  return matters.filter(({ kind }) => kind === "figures");
}

function valuesOf(matter: Matter): readonly string[] {
  return [...new Set(statementsOf(matter).map(({ value }) => value))];
}

/** Sources whose claims withdraw something of the event, each once. */
function takingBack({ claims }: TimelineEvent): readonly string[] {
  if (claims.every(({ stance }) => stance === undefined)) return [];
  const by = [...withdrawalsOf(claims).values()].flatMap((withdrawal) => withdrawal.by);
  return [...new Set(by.flatMap((index) => claims[index]?.source ?? []))];
}
