/** Lanes from the labels that a draft's events name. */
import type { Lane } from "../../timeline.ts";
import type { ImportDraft } from "../import-draft.ts";
import { lineOf } from "./clean-text.ts";
import { idMaker } from "./unique-ids.ts";

/** More lanes than anybody can look at; what stands in the rarest of them shares one. */
const MOST_LANES = 40;

/** Of events without a lane of their own, in a file without lanes and in one with some. */
const ALL = "Events";
const OTHERS = "Other";

/** Lanes as a timeline has them, and the lane of each label. */
export interface BuiltLanes {
  readonly lanes: readonly Lane[];
  /** The id of the lane that an event with this label stands in. */
  readonly laneOf: (label: string | undefined) => string;
  /** How many labels share the last lane, because there were too many; usually none. */
  readonly merged: number;
}

/** In the order in which the file names them, first the list of its own. */
export function builtLanes({ lanes: listed = [], events }: Pick<ImportDraft, "lanes" | "events">): BuiltLanes {
  const counts = new Map<string, number>();
  for (const label of listed) count(counts, label, 0);
  for (const { lane } of events) count(counts, lane, 1);
  const kept = mostCounted(counts);
  const merged = counts.size - kept.length;
  const hasBare = merged > 0 || events.some(({ lane }) => labelOf(lane) === undefined);
  const rest = kept.length === 0 ? ALL : OTHERS;
  const labels = hasBare && !kept.includes(rest) ? [...kept, rest] : kept;
  const { idOf } = idMaker("lane");
  const lanes = (labels.length === 0 ? [ALL] : labels).map((label) => ({ id: idOf(label), label }));
  const ids = new Map(lanes.map(({ id, label }) => [label, id]));
  const last = ids.get(rest) ?? lanes.at(-1)?.id ?? "";
  return { lanes, laneOf: (label) => ids.get(labelOf(label) ?? rest) ?? last, merged };
}

function labelOf(label: string | undefined): string | undefined {
  return lineOf(label, 60);
}

function count(counts: Map<string, number>, label: string | undefined, by: number): void {
  const name = labelOf(label);
  if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + by);
}

function mostCounted(counts: ReadonlyMap<string, number>): readonly string[] {
  const all = [...counts.keys()];
  if (all.length <= MOST_LANES) return all;
  const most = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_LANES - 1)
      .map(([label]) => label),
  );
  return all.filter((label) => most.has(label));
}
