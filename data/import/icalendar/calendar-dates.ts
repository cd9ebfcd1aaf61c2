/** The dates of one component: when it begins and ends, and how often it is told. */
import { DAY } from "../../time.ts";
import type { DraftWhen } from "../import-draft.ts";
import { spanBetween } from "../reading/dating.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf } from "../reading/file-lines.ts";
import type { NoteList } from "../reading/note-list.ts";
import type { Component } from "./components.ts";
import type { Property } from "./content-lines.ts";
import { BY_RULE, occurrencesOf } from "./recurrence.ts";
import { timeSet, type TimeSet } from "./time-set.ts";
import {
  beginningOfTime,
  durationIn,
  isDay,
  momentOfTime,
  timeAfter,
  timeAt,
  timeIn,
  timeOf,
  type CalendarTime,
} from "./times.ts";

/** A date on which a component takes place. */
export interface Occurrence {
  readonly when: DraftWhen;
  /** Words of its end, where they are no date that can follow the start. */
  readonly written?: string;
}

/** The dates of a component, in order; or the words of a date that is none. */
export type Occurrences = { readonly told: readonly Occurrence[] } | { readonly written: string };

/** How many events of the whole file may still come of rules of recurrence. */
export interface Budget {
  left: number;
}

/** The first property of a name. */
export function propertyOf({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/**
 * The dates on which a component takes place; undefined where it names none.
 *
 * @param elsewhere occurrences of the component that others of the file tell
 */
export function occurrences(
  component: Component,
  notes: NoteList,
  budget: Budget,
  elsewhere: TimeSet,
): Occurrences | undefined {
  const property = ["DTSTART", "DUE", "COMPLETED"].map((name) => propertyOf(component, name)).find((found) => found);
  if (!property) return undefined;
  const start = timeOf(property);
  if (!start) {
    notes.add(placeOf(property), "kept", `the date ${quotedValue(property.value)} is none`);
    return { written: property.value };
  }
  noteZone(property, start, notes);
  const { end, written }: EndOfTime = property.name === "DTSTART" ? endOf(component, start, notes) : {};
  const times = recurring(component, start, notes, budget);
  const excluded = exceptions(component, times ?? [], notes);
  const told = times?.filter((time) => !excluded.has(time) && !elsewhere.has(time)) ?? [start];
  const rule = times && propertyOf(component, "RRULE");
  if (rule)
    notes.add(placeOf(rule), "changed", `the rule ${quotedValue(rule.value)} is told as ${String(told.length)} events`);
  const dates = told.flatMap((time) => {
    const later = beginningOfTime(time) - beginningOfTime(start);
    const when = dated(time, time === start || !end ? end : timeAt(end, beginningOfTime(end) + later, BY_RULE));
    return when ? [{ when, ...(written !== undefined && { written }) }] : [];
  });
  return { told: dates };
}

/** The end of a time; or its words, where nothing can be made of them. */
interface EndOfTime {
  readonly end?: CalendarTime;
  readonly written?: string;
}

function dated(start: CalendarTime, end: CalendarTime | undefined): DraftWhen | undefined {
  const from = momentOfTime(start);
  const to = end && momentOfTime(end);
  return from && to ? spanBetween(from, to) : from;
}

/** The last day, or the time of the end; none where it ends when it begins, or on the same day. */
function endOf(component: Component, start: CalendarTime, notes: NoteList): EndOfTime {
  const property = ["DTEND", "DUE", "DURATION"].map((name) => propertyOf(component, name)).find((found) => found);
  if (!property) return {};
  const { value: written } = property;
  const failed = (what: string): EndOfTime => {
    notes.add(placeOf(property), "kept", what);
    return { written };
  };
  const end = property.name === "DURATION" ? endByDuration(written, start) : timeOf(property);
  if (!end && property.name === "DURATION") return failed(`the duration ${quotedValue(written)} is none`);
  if (!end || isDay(end) !== isDay(start)) return failed(`the end ${quotedValue(written)} is no date like its start`);
  noteZone(property, end, notes);
  // A day as an end is the first that is no more part of it.
  const last = isDay(end)
    ? timeAt(end, beginningOfTime(end) - DAY, "the day before the one that is written, which is no more part of it")
    : end;
  const isSameZone = last?.zone === start.zone;
  if (last && isSameZone && beginningOfTime(end) < beginningOfTime(start))
    return failed(`the end ${quotedValue(written)} lies before the start`);
  return last && (!isSameZone || beginningOfTime(last) > beginningOfTime(start)) ? { end: last } : {};
}

function endByDuration(written: string, start: CalendarTime): CalendarTime | undefined {
  const duration = durationIn(written);
  return duration && timeAfter(start, duration);
}

function noteZone(property: Property, { unknownZone }: CalendarTime, notes: NoteList): void {
  if (unknownZone === undefined) return;
  const what = `the zone ${quotedValue(unknownZone)} is not one of the IANA database; its times stand without a zone`;
  notes.addOnce(placeOf(property), "kept", what);
}

/** The times of a rule that is told event by event; undefined where the start alone is told. */
function recurring(
  component: Component,
  start: CalendarTime,
  notes: NoteList,
  budget: Budget,
): readonly CalendarTime[] | undefined {
  for (const name of ["RDATE", "EXRULE"]) {
    const more = propertyOf(component, name);
    if (more) notes.add(placeOf(more), "kept", `${name} is not followed: ${quotedValue(more.value)}`);
  }
  const rule = propertyOf(component, "RRULE");
  if (!rule) return undefined;
  const times = occurrencesOf(rule.value, start);
  if (times && times.length <= budget.left) {
    budget.left -= times.length;
    return [start, ...times.slice(1)];
  }
  notes.add(placeOf(rule), "kept", `of the rule ${quotedValue(rule.value)} only the first time is told`);
  return undefined;
}

/** The times that a component leaves out. Those that leave out none of its times are noted. */
function exceptions(component: Component, times: readonly CalendarTime[], notes: NoteList): TimeSet {
  const all = timeSet(times);
  const left = component.properties.filter(({ name }) => name === "EXDATE");
  const found = left.flatMap((property) =>
    property.value.split(",").flatMap((written) => {
      const time = timeIn(written, property.parameters.get("TZID"));
      if (time && all.has(time)) return [time];
      if (written.trim() !== "")
        notes.add(
          placeOf(property),
          "kept",
          `the exception ${quotedValue(written)} is none of the times that are told`,
        );
      return [];
    }),
  );
  return timeSet(found);
}
