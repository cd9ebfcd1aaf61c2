/**
 * The vocabulary of the whole program: a timeline is sources, and events that are clusters of claims.
 *
 * Everything here is plain, readonly, JSON-shaped data; `timeline.schema.json` has the same shape, and `file/` parses it.
 * Dates carry their intervals, which no file holds: `moment.ts` makes them, and `Written` is the same vocabulary without
 * them. What can be computed from claims (chips, corroboration, conflicts) has no field here: see `accounts/`.
 */
import type { Assessment } from "./assessments/assessment.ts";
import type { GeoPoint } from "./places/geo-point.ts";
import type { Media } from "./places/media.ts";
import type { CslDate, CslName, SourceDocument } from "./places/document.ts";
import type { Locator } from "./places/locator.ts";
import type { NamedPicture } from "./pictures/named/named-picture.ts";
import type { Extent, OpenInterval } from "./time.ts";
import type { Written } from "./written.ts";

/** A timeline file, parsed. */
export interface Timeline extends Customised {
  /** Format version of the file. Version 2 added paths and stances of claims; all of version 1 is in it. */
  readonly version: 1 | 2;
  readonly title: string;
  /** Lines may break. */
  readonly description?: string;
  /** BCP 47 tag of the language in which the timeline itself is written: titles, summaries, claims. Absent where nobody says. */
  readonly language?: string;
  /** The period to show first; both ends are inclusive. */
  readonly extent: Extent;
  readonly extentIsDerived?: true; // The file gives no period.
  readonly lanes: readonly Lane[];
  /** Aspects of the timeline's own, by id, with the words that are drawn: what its accounts can differ on besides `Aspect`. */
  readonly aspects?: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  readonly eras?: readonly Era[]; // They lie behind the events.
  readonly pictures?: readonly NamedPicture[];
  readonly custom?: Custom;
}

/** A period in the background: a drought, a reign. It is drawn behind the events, and may have claims as an event does. */
export interface Era {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly claims?: readonly Claim[];
}

/** What the format has no field for, as its author wants it: kept with the timeline, and never drawn or compared. */
export type Custom = Readonly<Record<string, unknown>>;

/** What may have a `custom`. */
export interface Customised {
  /** JSON texts of fields of `custom`, by name, without blanks between their parts: where the file spells them in a way of its own. */
  readonly customTexts?: Readonly<Record<string, string>>;
}

export interface Lane {
  readonly id: string;
  readonly label: string;
  /** Id of the lane under which it stands. No lane stands under itself, by whatever way. */
  readonly parent?: string;
}

/**
 * Something that speaks: a CSL-JSON item (https://docs.citationstyles.org), with what CSL has no word for under
 * `custom`. What the document does not state is absent.
 */
export interface Source extends Customised {
  readonly id: string;
  /** CSL item type, e.g. "article-newspaper". */
  readonly type: string;
  readonly title: string;
  readonly "container-title"?: string;
  readonly "container-title-short"?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  /** BCP 47 tag of the language that it is quoted in; CSL holds any text here, see `languageMarks`. */
  readonly language?: string;
  readonly genre?: string;
  readonly note?: string;
  readonly custom: SourceCustom;
  /** Set where the file gives no code and one was made (`chip-codes.ts`): true or, of an outlet of several, the id of its first source. */
  readonly codeIsDerived?: true | string;
  /** On a day to which the timeline is set back: it is left out, it may not have been out yet, or nobody can say when. */
  readonly known?: "no" | "maybe" | "undated";
}

export interface SourceCustom {
  /** Letters for the chip. Present on every source that carries a claim; a root that is only cited (a wire copy, a readout) has none. */
  readonly code?: string;
  /** Says that the document does not name its outlet: that there is no name is then a fact, and not a gap of the file. */
  readonly unnamedOutlet?: true;
  /** When the report was published, with its bounds; absent when nothing bounds it. */
  readonly published?: Moment;
  /** Whether the document states its publication date, or it was inferred. The reasons stand in `published.basis`. */
  readonly issuedBasis?: "stated" | "inferred";
  /** Ids of the sources of which this report, as a whole, is a copy (a wire story run by an outlet). */
  readonly derivedFrom?: readonly string[];
  readonly document?: SourceDocument;
}

/** An event: what several claims are about. Its fields are our reading; the claims say who says so. */
export interface TimelineEvent extends Customised {
  readonly id: string;
  readonly title: string;
  /** At most 48 characters: drawn beside the mark in the place of a long title. */
  readonly "title-short"?: string;
  /** Lines may break. Empty where what is known on a day is shown, and its editor knew more. */
  readonly summary?: string;
  readonly lane: string; // Its id.
  /** Ids of further lanes in which it stands as well. */
  readonly lanes?: readonly string[];
  readonly place?: string;
  readonly actors?: readonly string[];
  /** Tags: what it is about. */
  readonly subject?: readonly string[];
  /** Pictures, films and pages that go with it. The program fetches none of them. */
  readonly media?: readonly Media[];
  /** Where it happened, as a GeoJSON point (RFC 7946). */
  readonly coordinates?: GeoPoint;
  readonly when: When;
  /** None where nobody says so: the event then stands in the file by itself, and has no origin. */
  readonly claims: readonly Claim[];
  /** Ids of the events that this one answers or continues. */
  readonly follows?: readonly string[];
  /** Ids of the events without which this one could not have been: who tells of a truce's end implies its beginning. */
  readonly implies?: readonly string[];
  /** Says that it is our reading that all claims are about one event. */
  readonly grouping?: EventGrouping;
  /** What its editor has drawn first, or last, where there is no room for all. */
  readonly emphasis?: "high" | "low";
  readonly reviewed?: string; // The mark of the conflicts that its editor has looked at: `missing/conflict-mark.ts`. Never drawn.
  readonly custom?: Custom;
  /** On a day to which the timeline is set back: only reports tell it that may not have been out yet. */
  readonly known?: "maybe";
}

/** Why several accounts are taken as one event: a reading that others may not share. */
export interface EventGrouping {
  readonly basis: string;
}

/**
 * A date as the sources leave it: a moment between two bounds, or a span whose start and end each have bounds. Its
 * `interval` is where it lies as a whole.
 */
export type When = Moment | Span;

/**
 * A point in time known to lie between two inclusive bounds. A bound that no document gives is absent, and the date is
 * open on that side. A bound is an ISO 8601 calendar date ("2016-09-12", "2016-09", "2016") or local date-time
 * ("2016-10-03T13:04"), as precise as known and no more; it is read as written on the calendar where it was written,
 * and never moves with the reader's time zone.
 *
 * @example momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "September 12" })
 */
export interface Moment {
  readonly earliest?: string;
  readonly latest?: string;
  readonly precision: Precision;
  /** The date in the source's own words. */
  readonly wording?: string;
  /** IANA name or UTC offset ("+03:00", "Z"), when the source gives one. It holds for bounds without an offset of their own. */
  readonly zone?: string;
  /** The same date in Extended Date/Time Format (ISO 8601-2), where EDTF can say it. */
  readonly edtf?: string;
  /** How the bounds follow from the documents' words. */
  readonly basis?: string;
  /** Where between the bounds it most likely lies. Nothing is sorted or compared by it. */
  readonly likely?: Likely;
  /** Calendar ms, half-open; the latest day is inside as a whole, and a bound that is absent leaves its side open. */
  readonly interval: OpenInterval;
  /** The same as instants, ms of UTC, half-open: what dates of different zones are compared by. Absent without a zone. */
  readonly instants?: OpenInterval;
}

/** Bounds within those of a moment, inclusive, between which it plainly was though nothing proves it; at least one is given. */
export interface Likely extends Pick<Moment, "earliest" | "latest" | "interval" | "instants"> {
  /** Why it is likely. */
  readonly basis: string;
}

export interface Span {
  readonly start: Moment;
  readonly end: Moment;
  /** From its earliest start to its latest end, calendar ms, half-open. */
  readonly interval: OpenInterval;
}

/** How finely the source dates it. "bounded": only bounds follow, however far apart. */
export type Precision =
  | ("second" | "minute" | "hour" | "part-of-day" | "day" | "week" | "month" | "quarter" | "season")
  | ("year" | "decade" | "century" | "bounded");

/** One statement in one source. */
export interface Claim extends Customised, Assessment {
  /** What `of` of another claim refers to. */
  readonly id?: string;
  /** Id of the source that carries it. */
  readonly source: string;
  /** Where in the source; absent where nobody says. */
  readonly at?: Locator;
  readonly speaker: Speaker;
  /** Through whom the statement reached the source, from the speaker on: a spokesman, a readout, an agency. */
  readonly through?: readonly Carrier[];
  /** What it says, in our words. */
  readonly says: string;
  /** How it stands to what it says; absent, it asserts it. */
  readonly stance?: Stance;
  /** Id of the claim of the same event that this one corrects or retracts. */
  readonly of?: string;
  /** The date as this source gives it; absent when it gives none. */
  readonly when?: When;
  /** The place as this source names it. */
  readonly place?: string;
  /** Those who take part in the event according to this source. */
  readonly actors?: readonly string[];
  readonly figures?: readonly Figure[];
  readonly asserts?: readonly Assertion[];
  /** Id of the source it was taken over from (a wire copy, an official readout), when the document shows that. */
  readonly derivedFrom?: string;
  readonly custom?: Custom;
  /** The outlet of the source that carries it. */
  readonly outlet: Outlet;
}

/** What claims need to know of the sources that carry them. */
export interface Outlet {
  /** The newspaper, site or series; of a source that names none, its id. */
  readonly name: string;
  readonly code?: string; // Where several sources share it.
  /** Whether the claim is in its own voice: the speaker is the outlet or the author. */
  readonly speaks: boolean;
  /** When the source was published, calendar ms, half-open. */
  readonly published: OpenInterval;
}

/** A station on the way of a statement: the id of a source, or somebody who is none. */
export type Carrier = string | Speaker;

/**
 * `denies` turns its assertions round ("not the guild"); `corrects` and `retracts` withdraw the claim under `of`, or
 * without it what the same source said before on the same subject; `comments` says something of the event and
 * witnesses nothing.
 */
export type Stance = "asserts" | "denies" | "corrects" | "retracts" | "comments";

/** Who says it: the source in its own voice (`name` is the outlet or author), or somebody it quotes. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
}

/**
 * An amount. Exactly one of: `value` (stated flat), or `min` and/or `max` ("at least", "up to"; inclusive), or `moreThan`
 * ("over 60"; exclusive), or `lessThan` ("fewer than 10"; exclusive).
 */
export interface Figure {
  /** What is counted, in a word or two; figures of the same measure in one event are compared. */
  readonly measure: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly moreThan?: number;
  readonly lessThan?: number;
  /** Whether it is a round figure ("some 100"): it agrees with all that rounds to it. */
  readonly about?: boolean;
  /** The calendar date that it is the count of. Figures of different days do not contradict each other. */
  readonly asOf?: string;
  readonly unit?: string;
}

/** What a claim takes a stand on. Claims of one event that take different stands on one aspect are a conflict. */
export interface Assertion {
  readonly aspect: string;
  /** How the timeline itself words the aspect, where it is one of its own. */
  readonly words?: string;
  /** The stand, short enough to be drawn: "Russia", "Syrian rebels". Several of one aspect in one claim are a set. */
  readonly value: string;
}

/**
 * What accounts can disagree on, besides dates and figures and what a timeline brings of its own:
 * `responsibility` who did it; `breach` who broke an undertaking; `scope` what exactly it covered;
 * `nature` what kind of act it was; `reason` why.
 */
export type Aspect = "responsibility" | "breach" | "scope" | "nature" | "reason";

/** Ids of the lanes in which an event stands, each once, its own first. */
export function lanesOfEvent({ lane, lanes = [] }: Pick<TimelineEvent, "lane" | "lanes">): readonly string[] {
  return lanes.length === 0 ? [lane] : [...new Set([lane, ...lanes])];
}

/** Whether a date, read or as a file holds it, is a span with a start and an end of its own. */
export function isSpan<D extends Written<When>>(when: D): when is Extract<D, { readonly start: unknown }> {
  return "start" in when;
}
