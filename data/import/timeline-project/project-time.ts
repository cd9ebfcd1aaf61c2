/** Dates of The Timeline Project: "2016-09-12 00:00:00", on a calendar without a zone. */
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { momentOn } from "../dates/moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";

const TIME = /^([+-]?\d{1,7})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/u;

/** What an event says of its two times. */
export interface ProjectTimes {
  readonly start: string;
  readonly end: string;
  readonly fuzzyStart: boolean;
  readonly fuzzyEnd: boolean;
  readonly endsToday: boolean;
  /** Its start alone counts. */
  readonly isMilestone: boolean;
}

const WHOLE_DAYS = "both ends were written as midnight, which is taken for whole days";
const FUZZY = "marked as uncertain, without saying by how much";

/** The date of an event; undefined where it has none, which is told. */
export function projectWhen(times: ProjectTimes, at: string, reading: Reading): DraftWhen | undefined {
  const [start, end] = [partsOf(times.start), partsOf(times.isMilestone ? times.start : times.end)];
  const isWhole = [start, end].every((parts) => parts === undefined || parts.slice(3).every((part) => part === 0));
  const first = start && momentOf(start, isWhole, times.fuzzyStart);
  const last = times.endsToday ? undefined : end && momentOf(end, isWhole, times.fuzzyEnd);
  if (!first) reading.note(at, "kept", `the start ${quotedValue(times.start)} is no date that can be read`);
  if (!last && !times.endsToday)
    reading.note(at, "kept", `the end ${quotedValue(times.end)} is no date that can be read`);
  if (first && isWhole) reading.note(at, "inferred", `${quotedValue(times.start)} is taken for the whole day`);
  if (times.fuzzyStart || times.fuzzyEnd) reading.note(at, "kept", "its date is marked as uncertain, without bounds");
  if (!times.endsToday || !first) return reading.span(first, last, at);
  reading.note(
    at,
    "changed",
    `it goes on to the day on which it is looked at; its end stays open, not ${quotedValue(times.end)}`,
  );
  return {
    start: first,
    end: { earliest: first.earliest ?? "", precision: "bounded", basis: "has no end yet in the file" },
  };
}

function momentOf(parts: readonly number[], isWhole: boolean, isFuzzy: boolean): Written<Moment> | undefined {
  const [year = 0, ...others] = isWhole ? parts.slice(0, 3) : parts.slice(0, parts[5] === 0 ? 5 : 6);
  const basis = [isWhole ? WHOLE_DAYS : "", isFuzzy ? FUZZY : ""].filter((reason) => reason !== "").join("; ");
  return momentOn([year, ...others], basis === "" ? {} : { basis });
}

function partsOf(written: string): readonly number[] | undefined {
  return TIME.exec(written.trim())
    ?.slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
}
