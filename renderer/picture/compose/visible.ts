/** Which events a scene draws, and what can be said of them in two sentences. */
import { describeVisible } from "../../../data/lists/alt-text.ts";
import { eventRows, type EventRow } from "../../../data/lists/event-row.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { Plan } from "./plan.ts";
import type { Scene } from "../scene.ts";
import { BY_DATE, sortRows } from "../../../data/lists/row-order.ts";

type Marks = Pick<Scene, "glyphs" | "lanes">;

/** Ids of the events that have a mark, or a ghost of one; those that are only drawn faintly are not among them. */
export function visibleIds({ glyphs, lanes }: Marks): ReadonlySet<string> {
  const marks = [
    ...glyphs.map(({ id, role, body: { faint } }) => ({ id, role, faint })),
    ...lanes.flatMap(({ ticks }) => ticks),
  ];
  return new Set(marks.flatMap(({ id, role, faint }) => (role === "event" && !faint ? [id] : [])));
}

/** The same rows as in the picture, by date. The timeline is the one that the scene was made from. */
export function visibleRows(timeline: Timeline, scene: Marks): readonly EventRow[] {
  const ids = visibleIds(scene);
  const events = timeline.events.filter(({ id }) => ids.has(id));
  return sortRows(events.map(eventRows(timeline)), BY_DATE);
}

/** What a picture shows, for its `<desc>` and for those who cannot see it. Cost follows what is drawn. */
export function describeMarks(
  { timeline, eventOf, drafting: { facts } }: Pick<Plan, "timeline" | "eventOf" | "drafting">,
  { view, axis, ...marks }: Marks & Pick<Scene, "view" | "axis">,
): string {
  const drawn = [...visibleIds(marks)].flatMap((id) => eventOf.get(id) ?? []).map(facts);
  const telling = new Set(drawn.flatMap(({ sources }) => [...sources]));
  return describeVisible({
    view,
    drawn: drawn.length,
    all: timeline.events.length,
    reports: timeline.sources.filter(({ id, custom }) => custom.code !== undefined && telling.has(id)).length,
    differing: drawn.filter(({ differs }) => differs.length > 0).length,
    ...(axis.breaks && { passed: axis.breaks.map(({ passed }) => passed) }),
  });
}
