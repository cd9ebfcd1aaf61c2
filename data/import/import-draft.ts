/**
 * What an importer finds in a file of another format: as close to that file as can be, before ids, lanes and codes are
 * made. `build/` turns it into a timeline; no importer writes one itself.
 *
 * An importer invents nothing: what a file does not say is absent here. What an importer concludes and the file does not
 * say in so many words is marked as `inferred`.
 */
import type { Locator } from "../places/locator.ts";
import type { SourceDocument } from "../places/document.ts";
import type { Custom, Figure, Moment } from "../timeline.ts";
import type { Written } from "../written.ts";

/** A whole file, read. */
export interface ImportDraft {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag, where the file says in which language it is written. */
  readonly language?: string;
  /** Labels of lanes in the order that the file gives them; lanes that events name besides follow as they come. */
  readonly lanes?: readonly string[];
  /** Sources that the file describes themselves. What claims name besides becomes a source of its own. */
  readonly sources: readonly DraftSource[];
  readonly events: readonly DraftEvent[];
  /** Background periods, that hold no event. */
  readonly eras?: readonly DraftEra[];
  /** Fields of the whole file that the format of ours has no field for. */
  readonly extra?: Custom;
  /** What became of each part of the file that is not simply understood. */
  readonly notes: readonly ImportNote[];
}

/** A part of the file that was not simply understood. */
export interface ImportNote {
  /** Where it stands, as the file's readers count: "row 5", "line 12", "events[3].start_date". */
  readonly at: string;
  /**
   * `kept`: kept as text, not understood; `dropped`: not in the timeline at all; `inferred`: concluded, and not said by
   * the file; `changed`: told in another form, such as a title that is cut; `chosen`: one of several readings.
   */
  readonly kind: "kept" | "dropped" | "inferred" | "changed" | "chosen";
  /** What, and why: one sentence without a full stop, beginning with a lower-case letter: 'the date "soon" is none'. */
  readonly what: string;
}

/** An event of the file. */
export interface DraftEvent {
  /** Where it stands, for the report and as its provenance: "row 5", "events[3]". */
  readonly at: string;
  /** The file's own id; any text. */
  readonly id?: string;
  /** Set where the file names the event by its `id` alone: beside a file that has the event, its claims are that event's. */
  readonly isMentioned?: true;
  /** Plain text, as long as it is; blank where the file has none. */
  readonly title: string;
  /** A shorter title for pictures; one of more than 48 characters is cut. */
  readonly "title-short"?: string;
  /** Plain text; line breaks are kept. */
  readonly summary?: string;
  /** Label of its lane. */
  readonly lane?: string;
  readonly place?: string;
  readonly actors?: readonly string[];
  /** Tags: what it is about. */
  readonly subject?: readonly string[];
  /** Absent where the file gives no date that can be read: the event is told as undated. */
  readonly when?: DraftWhen;
  /** Words of the file for its date, or for the end of it, that could not be read: they stand with the event. */
  readonly written?: string;
  readonly claims: readonly DraftClaim[];
  readonly media?: readonly DraftMedia[];
  readonly coordinates?: DraftPoint;
  /** Ids of events of this file, as it spells them, that this one answers or continues. */
  readonly follows?: readonly string[];
  /** The same of those without which this one could not have been. */
  readonly implies?: readonly string[];
  /** Why its claims are taken as one event. */
  readonly grouping?: string;
  readonly emphasis?: "high" | "low";
  /** Fields of the file that the format of ours has no field for, by their names there. */
  readonly extra?: Custom;
}

/** A moment, or a span with two ends. */
export type DraftWhen = Written<Moment> | { readonly start: Written<Moment>; readonly end: Written<Moment> };

/** A picture, film or page that goes with an event. It is never fetched. */
export interface DraftMedia {
  /** https or http. */
  readonly url: string;
  readonly title?: string;
  readonly credit?: string;
}

/** A place on a map, in degrees (WGS 84). */
export interface DraftPoint {
  /** -90 to 90. */
  readonly latitude: number;
  /** -180 to 180. */
  readonly longitude: number;
}

/** That a source tells of an event. */
export interface DraftClaim {
  /** The file's own id, where it has one that our format takes. */
  readonly id?: string;
  /** Id of the claim of the same event that it corrects or retracts. */
  readonly of?: string;
  /** Name or id of the source that it was taken over from. */
  readonly derivedFrom?: string;
  /** Through whom it came: ids of the file's sources, or others by their names. */
  readonly through?: readonly (string | { readonly name: string; readonly role?: string })[];
  /** Its name as the file gives it ("Reuters"), or the `id` of one of the file's own sources. */
  readonly source: string;
  /** A web address: of the page that tells of it. The source is then its site, where the file does not name one. */
  readonly url?: string;
  /** What it says. Absent where the file only cites it: the event's own words then stand for what it says. */
  readonly says?: string;
  readonly speaker?: { readonly name: string; readonly role?: string };
  /** Where in the source. */
  readonly at?: Written<Locator>;
  /** The date as this source gives it. */
  readonly when?: DraftWhen;
  readonly place?: string;
  readonly actors?: readonly string[];
  readonly figures?: readonly Figure[];
  readonly asserts?: readonly { readonly aspect: string; readonly value: string }[];
  readonly stance?: "asserts" | "denies" | "corrects" | "retracts" | "comments";
  /** What the file says of the claim: "confirmed"; and how sure it is. */
  readonly status?: string;
  readonly certainty?: string;
  /** From what the importer concluded that this source tells of it: 'the column "Source"', "a link in the text". */
  readonly inferred?: string;
  readonly extra?: Custom;
}

/** A source that the file describes. Fields are those of CSL-JSON. */
export interface DraftSource {
  readonly at: string;
  /** The file's own id; any text. */
  readonly id: string;
  /** CSL item type; "document" where the file does not say. */
  readonly type?: string;
  readonly title?: string;
  readonly "container-title"?: string;
  readonly "container-title-short"?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly published?: Written<Moment>;
  readonly URL?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly note?: string;
  /** When it was published and looked up, for citations; where the file gives no other than `published`, its first bound. */
  readonly issued?: string;
  readonly accessed?: string;
  /** Whether the document states its date. */
  readonly issuedBasis?: "stated" | "inferred";
  /** Ids of the file's own sources of which it is a copy. */
  readonly derivedFrom?: readonly string[];
  /** The document does not name its outlet. */
  readonly unnamedOutlet?: true;
  readonly document?: SourceDocument;
  /** Letters of its chip, where the file gives some. */
  readonly code?: string;
  readonly extra?: Custom;
}

/** A background period. */
export interface DraftEra {
  readonly at: string;
  readonly label: string;
  readonly when: DraftWhen;
}
