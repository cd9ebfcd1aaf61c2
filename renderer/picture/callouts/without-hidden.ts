/** What a picture is made of where an editor leaves events out of it. */
import { NO_LAYER, type EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";

/** A timeline without the events that a layer leaves out, and those. The very same timeline where it leaves out none. */
export function withoutHidden(
  whole: Timeline,
  { hidden }: EditorsLayer = NO_LAYER,
): { readonly timeline: Timeline; readonly hidden: readonly TimelineEvent[] } {
  const ids = new Set(hidden);
  const out = whole.events.filter(({ id }) => ids.has(id));
  if (out.length === 0) return { timeline: whole, hidden: [] };
  return { timeline: { ...whole, events: whole.events.filter(({ id }) => !ids.has(id)) }, hidden: out };
}
