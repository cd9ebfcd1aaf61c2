/** Applies edits to a timeline. */
import { FindingList } from "../file/problems/finding-list.ts";
import { formatPath, type JsonPath } from "../file/problems/json-path.ts";
import type { Timeline } from "../timeline.ts";
import { addClaim, changeClaim, moveClaim, removeClaim } from "./claim-edits.ts";
import { type Changed, MOST_PROBLEMS } from "./changing.ts";
import { changeDetails } from "./details-edits.ts";
import type { Edit, OneEdit, SeveralEdits } from "./edit.ts";
import { addEra, changeEra, removeEra } from "./era-edits.ts";
import { addEvent, changeEvent, removeEvent } from "./event-edits.ts";
import { mergeEvents, splitEventOff } from "./grouping-edits.ts";
import { addLane, changeLane, moveLaneBefore, removeLane } from "./lane-edits.ts";
import { keepNamedPicture, removePicture } from "./picture-edits.ts";
import { settled } from "./settle.ts";
import { addSource, changeSource, removeSource } from "./source-edits.ts";

/** What came of an edit. */
export type Edited =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly problems: readonly EditProblem[] };

/** Why an edit cannot be. */
export interface EditProblem {
  /**
   * From the changed thing itself to the field: ["when", "earliest"]. Empty where it concerns all of it, or something
   * else. Of several edits it begins at the edit: ["edits", 3, "when"].
   */
  readonly path: readonly (string | number)[];
  /** What is wrong and the way out, as `check` says it of a file. */
  readonly reason: string;
}

/**
 * The timeline with an edit, exactly as the program would read it from the file that holds it; or all that is wrong with
 * the edit. Parts that the edit does not touch are the same objects wherever what is computed of them stays. Never changes
 * what it is given; takes time in proportion to the ids of the timeline, and to what the edit reaches.
 *
 * @param timeline as it was read, or as an edit left it
 */
export function applyEdit(timeline: Timeline, edit: Edit): Edited {
  return edit.type === "several" ? applySeveral(timeline, edit) : applyOne(timeline, edit);
}

/** Tells what is wrong with the first that cannot be done. What it would find in the others may have come from that. */
function applySeveral(timeline: Timeline, { edits }: SeveralEdits): Edited {
  if (edits.length === 0) return { ok: false, problems: [{ path: [], reason: NO_EDIT }] };
  let edited = timeline;
  for (const [index, edit] of edits.entries()) {
    const one = applyOne(edited, edit);
    if (!one.ok)
      return {
        ok: false,
        problems: one.problems.map(({ path, reason }) => ({ path: ["edits", index, ...path], reason })),
      };
    edited = one.timeline;
  }
  return { ok: true, timeline: edited };
}

const NO_EDIT = "several edits of which there is none change nothing; give at least one";

function applyOne(timeline: Timeline, edit: OneEdit): Edited {
  const findings = new FindingList(MOST_PROBLEMS);
  const { timeline: draft, path = [] } = changedBy(timeline, edit, findings);
  // With nothing wrong there is one.
  if (findings.count === 0) return { ok: true, timeline: settled(timeline, draft!) };
  return { ok: false, problems: findings.kept.map((finding) => problemFrom(path, finding)) };
}

function problemFrom(base: JsonPath, { path, reason }: EditProblem): EditProblem {
  if (base.every((part, index) => part === path[index])) return { path: path.slice(base.length), reason };
  // It came to light in another part, as that part says.
  return { path: [], reason: `${formatPath(path)}: ${reason}` };
}

type Applier<T extends OneEdit["type"]> = (
  timeline: Timeline,
  edit: Extract<OneEdit, { readonly type: T }>,
  findings: FindingList,
) => Changed;

type Appliers = {
  readonly [T in OneEdit["type"]]: Applier<T>;
};

const APPLIERS: Appliers = {
  "change-details": changeDetails,
  "add-lane": addLane,
  "change-lane": changeLane,
  "move-lane": moveLaneBefore,
  "remove-lane": removeLane,
  "add-source": addSource,
  "change-source": changeSource,
  "remove-source": removeSource,
  "add-event": addEvent,
  "change-event": changeEvent,
  "remove-event": removeEvent,
  "merge-events": mergeEvents,
  "split-event": splitEventOff,
  "add-claim": addClaim,
  "change-claim": changeClaim,
  "move-claim": moveClaim,
  "remove-claim": removeClaim,
  "add-era": addEra,
  "change-era": changeEra,
  "remove-era": removeEra,
  "keep-picture": keepNamedPicture,
  "remove-picture": removePicture,
};

function changedBy<T extends OneEdit["type"]>(
  timeline: Timeline,
  edit: Extract<OneEdit, { readonly type: T }>,
  findings: FindingList,
): Changed {
  // The compiler does not see that a type and its edit go together.
  const apply = APPLIERS[edit.type] as unknown as Applier<T>;
  return apply(timeline, edit, findings);
}
