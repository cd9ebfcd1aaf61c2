/**
 * What an editor can do to a timeline, as data: plain, readonly, JSON-shaped. Both processes apply the same edits to the same
 * timeline, and the journal holds them line by line, so that they say all that has to be known: the ids of what is made
 * anew are in them, and nothing in them depends on when or where they are applied. `apply-edit.ts` applies them.
 */
import type { NamedPicture } from "../pictures/named/named-picture.ts";
import type { Claim, Era, Lane, Source, Timeline, TimelineEvent } from "../timeline.ts";
import type { Written } from "../written.ts";

/** New values of fields. A field that is null is taken out; one that is absent stays as it is. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | null };

/** What a timeline says of itself as a whole. */
export type Details = Pick<Written<Timeline>, "title" | "description" | "language" | "extent" | "aspects">;

/** One thing that an editor does. Ids are those of the timeline at that moment; a claim is named by its place in its event, from 0. */
export type Edit = OneEdit | SeveralEdits;

/** An edit that holds no others. */
export type OneEdit = DetailsEdit | LaneEdit | SourceEdit | EventEdit | ClaimEdit | EraEdit | PictureEdit;

/**
 * At least one edit, one after the other, as one: done and undone together, and refused where one of them is. What cells
 * that were pasted say; one edit a cell.
 */
export interface SeveralEdits {
  readonly type: "several";
  readonly edits: readonly OneEdit[];
}

export interface DetailsEdit {
  readonly type: "change-details";
  readonly change: Change<Details>;
}

export type LaneEdit =
  | { readonly type: "add-lane"; readonly lane: Lane }
  | { readonly type: "change-lane"; readonly lane: string; readonly change: Change<Omit<Lane, "id">> }
  /** Puts it before another lane, or last. */
  | { readonly type: "move-lane"; readonly lane: string; readonly before?: string }
  /** Its events go to another lane; one that no event is in needs none. */
  | { readonly type: "remove-lane"; readonly lane: string; readonly events?: string };

export type SourceEdit =
  | { readonly type: "add-source"; readonly source: Written<Source> }
  | {
      readonly type: "change-source";
      readonly source: string;
      readonly change: Change<Omit<Written<Source>, "id">>;
    }
  /** Refused as long as a claim, or another source, names it. */
  | { readonly type: "remove-source"; readonly source: string };

export type EventEdit =
  | { readonly type: "add-event"; readonly event: Written<TimelineEvent> }
  | {
      readonly type: "change-event";
      readonly event: string;
      readonly change: Change<Omit<Written<TimelineEvent>, "id" | "claims">>;
    }
  /** What points to it (follows, implies, callouts, hidden) loses that. */
  | { readonly type: "remove-event"; readonly event: string }
  /** All claims of `from` go to the end of those of `into`, which keeps its fields; what points to `from` points to `into`. */
  | { readonly type: "merge-events"; readonly from: string; readonly into: string }
  /** Some claims, by their places, go to a new event: `event` has none of its own yet. */
  | {
      readonly type: "split-event";
      readonly from: string;
      readonly claims: readonly number[];
      readonly event: Omit<Written<TimelineEvent>, "claims">;
    };

export type ClaimEdit =
  /** At the end of those of its event. */
  | { readonly type: "add-claim"; readonly event: string; readonly claim: Written<Claim> }
  | {
      readonly type: "change-claim";
      readonly event: string;
      readonly claim: number;
      readonly change: Change<Written<Claim>>;
    }
  | { readonly type: "move-claim"; readonly event: string; readonly claim: number; readonly to: string }
  | { readonly type: "remove-claim"; readonly event: string; readonly claim: number };

export type EraEdit =
  | { readonly type: "add-era"; readonly era: Written<Era> }
  | { readonly type: "change-era"; readonly era: string; readonly change: Change<Omit<Written<Era>, "id" | "claims">> }
  | { readonly type: "remove-era"; readonly era: string };

export type PictureEdit =
  /** In the place of one of its name. */
  | { readonly type: "keep-picture"; readonly picture: Written<NamedPicture> }
  | { readonly type: "remove-picture"; readonly name: string };

/** One step of editing: an edit, or going back or forward over the one before. What crosses between the processes, and a line of the journal. */
export type EditStep =
  { readonly type: "edit"; readonly edit: Edit } | { readonly type: "undo" } | { readonly type: "redo" };
