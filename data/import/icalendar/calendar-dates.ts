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
  /** Its start as the file would write it, by which exceptions are named. */
  readonly start: string;
}

/** How many events of the whole file may still come of rules of recurrence. */
export interface Budget {
  left: number;
}

/** The first property of a name. */
export function propertyOf({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/**
 * The dates on which a component takes place, in order; none where it has no date that can be read.
 *
 * @param isElsewhere whether an occurrence with this start is told by another component of the file
 */
export function occurrences(
  component: Component,
  notes: NoteList,
  budget: Budget,
  isElsewhere: (start: string) => boolean,
): readonly Occurrence[] {
  const property = ["DTSTART", "DUE", "COMPLETED"].map((name) => propertyOf(component, name)).find((found) => found);
  if (!property) return [];
  const start = timeOf(property);
  if (!start) {
    notes.add(placeOf(property), "kept", `the date ${quotedValue(property.value)} is none`);
    return [];
  }
  noteZone(property, start, notes);
  const end = property.name === "DTSTART" ? endMoment(component, start, notes) : undefined;
  const times = recurring(component, start, notes, budget);
  const excluded = exceptions(component);
  const told = (times ?? [start]).filter((time) => !times || !(excluded.has(keyOf(time)) || isElsewhere(keyOf(time))));
  const rule = times && propertyOf(component, "RRULE");
  if (rule)
    notes.add(placeOf(rule), "changed", `the rule ${quotedValue(rule.value)} is told as ${String(told.length)} events`);
  return told.flatMap((time) => {
    const later = beginningOfTime(time) - beginningOfTime(start);
    const when = dated(time, time === start || !end ? end : timeAt(end, beginningOfTime(end) + later, BY_RULE));
    return when ? [{ when, start: keyOf(time) }] : [];
  });
}

function dated(start: CalendarTime, end: CalendarTime | undefined): DraftWhen | undefined {
  const from = momentOfTime(start);
  const to = end && momentOfTime(end);
  return from && to ? spanBetween(from, to) : from;
}

/** The last day, or the time of the end; undefined where it ends when it begins, or on the same day. */
function endMoment(component: Component, start: CalendarTime, notes: NoteList): CalendarTime | undefined {
  const property = propertyOf(component, "DTEND") ?? propertyOf(component, "DUE");
  const end = property ? timeOf(property) : endByDuration(component, start, notes);
  if (!property && !end) return undefined;
  const at = property ? placeOf(property) : placeOf(component);
  if (!end || isDay(end) !== isDay(start)) {
    notes.add(at, "dropped", `the end ${quotedValue(property?.value ?? "")} is no date like its start`);
    return undefined;
  }
  if (property) noteZone(property, end, notes);
  // A day as an end is the first that is no more part of it.
  const last = isDay(end)
    ? timeAt(end, beginningOfTime(end) - DAY, "the day before the one that is written, which is no more part of it")
    : end;
  const isSameZone = last?.zone === start.zone;
  if (last && isSameZone && beginningOfTime(end) < beginningOfTime(start)) {
    notes.add(at, "dropped", `the end ${quotedValue(property?.value ?? "")} lies before the start`);
    return undefined;
  }
  return last && (!isSameZone || beginningOfTime(last) > beginningOfTime(start)) ? last : undefined;
}

function endByDuration(component: Component, start: CalendarTime, notes: NoteList): CalendarTime | undefined {
  const property = propertyOf(component, "DURATION");
  if (!property) return undefined;
  const duration = durationIn(property.value);
  const end = duration && timeAfter(start, duration);
  if (!end) notes.add(placeOf(property), "dropped", `the duration ${quotedValue(property.value)} is none`);
  return end;
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

function exceptions(component: Component): ReadonlySet<string> {
  const left = component.properties.filter(({ name }) => name === "EXDATE");
  return new Set(
    left.flatMap(({ value }) =>
      value.split(",").flatMap((written) => {
        const time = timeIn(written);
        return time ? [keyOf(time)] : [];
      }),
    ),
  );
}

/** What two spellings of one time have in common, without its zone. */
export function keyOf({ parts }: CalendarTime): string {
  return parts.join("-");
}
