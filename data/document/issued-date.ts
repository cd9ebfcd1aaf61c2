/** Dates of publication, as documents write them for programs and for people. */
import { scriptDate } from "../import/fields/script-date.ts";
import { isoMoment } from "../import/fields/iso-moment.ts";
import { feedDate } from "../import/feeds/feed-date.ts";
import { writtenDate } from "../import/dates/written-date.ts";
import { isSpan, type Moment } from "../timeline.ts";
import type { Written } from "../written.ts";
import type { FoundIssued } from "./document-text.ts";

/** "2016/09/12", which the tags of scholars' search engines ask for. */
const SLASHED = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u;

/**
 * The date that a text tells, on the calendar where it was written: no zone moves it. Undefined for what is no date, has
 * two readings or tells a span.
 *
 * @example issuedFrom("2016-09-12T23:30:00-05:00") // raw "2016-09-12", published in the zone -05:00
 */
export function issuedFrom(written: string): FoundIssued | undefined {
  const text = written
    .trim()
    .replace(/^(?:published|posted|updated|first published)(?: on| at)?:?\s+/iu, "")
    .replace(SLASHED, (_all, year: string, month: string, day?: string) =>
      [year, month, day].filter(Boolean).join("-"),
    );
  if (text === "" || text.length > 200) return undefined;
  const exact = isoMoment(text, MIDNIGHT)?.moment ?? scriptDate(text, MIDNIGHT)?.moment ?? feedDate(text);
  if (exact) return issuedOn(exact);
  const read = writtenDate(text);
  return "when" in read && !isSpan(read.when) ? issuedOn(read.when) : undefined;
}

const MIDNIGHT = { midnight: "day" } as const;

/** Undefined where EDTF has no word for it. */
function issuedOn(published: Written<Moment>): FoundIssued | undefined {
  const { earliest, latest, edtf } = published;
  const [first, last] = [earliest, latest].map((bound) => bound?.replace(/T.*$/su, ""));
  const raw =
    edtf ?? (first === last ? first : first !== undefined && last !== undefined ? `[${first}..${last}]` : undefined);
  return raw === undefined ? undefined : { raw, published };
}
