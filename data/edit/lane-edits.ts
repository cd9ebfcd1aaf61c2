/** Adds, changes, moves and removes lanes. */
import { quoted } from "../file/problems/describe-value.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import type { JsonPath } from "../file/problems/json-path.ts";
import { textOfField } from "../file/parsing/lenient.ts";
import { mustExist } from "../file/parsing/references.ts";
import { laneSchema } from "../file/schema/timeline-schema.ts";
import { lanesOfEvent, type Lane, type Timeline, type TimelineEvent } from "../timeline.ts";
import { counted } from "../words.ts";
import { checkWaysBack, mustBeFree } from "./check-parts.ts";
import { type Changed, noSuch, placeOfId, readItem, refused, withChange, withoutField } from "./changing.ts";
import type { LaneEdit } from "./edit.ts";

type EditOf<T extends LaneEdit["type"]> = Extract<LaneEdit, { readonly type: T }>;

export function addLane(timeline: Timeline, { lane }: EditOf<"add-lane">, findings: FindingList): Changed {
  const { lanes } = timeline;
  const path = ["lanes", lanes.length];
  const item = readLane(lane, path, { lanes, findings });
  return { timeline: item && { ...timeline, lanes: [...lanes, item] }, path };
}

export function changeLane(
  timeline: Timeline,
  { lane: id, change }: EditOf<"change-lane">,
  findings: FindingList,
): Changed {
  const { lanes } = timeline;
  const index = placeOfId(lanes, id);
  const lane = lanes[index];
  if (lane === undefined) return refused(timeline, findings, noSuch("lane", id, lanes));
  const path = ["lanes", index];
  const item = readLane(withChange(lane, change), path, { lanes, findings });
  return { timeline: item && { ...timeline, lanes: lanes.with(index, item) }, path };
}

interface Beside {
  readonly lanes: readonly Lane[];
  readonly findings: FindingList;
}

function readLane(written: object, path: JsonPath, { lanes, findings }: Beside): Lane | undefined {
  const { given, item } = readItem(laneSchema, written, path, findings);
  const id = textOfField(given, "id");
  const parent = textOfField(given, "parent");
  const own = Number(path[1]);
  mustBeFree({ text: id, path: [...path, "id"], all: lanes.map((lane) => lane.id), own }, findings);
  if (parent === undefined) return item;
  const ids = new Map([...lanes.map((lane) => lane.id), id ?? ""].map((known, index) => [known, index]));
  mustExist(parent, { ids, kind: "lane", path: [...path, "parent"], findings });
  const parents = new Map(lanes.map((lane) => [lane.id, lane.parent]));
  const next = (one: string): readonly string[] => [parents.get(one) ?? []].flat();
  checkWaysBack({ id: id ?? "", linked: [parent], path: [...path, "parent"], next, isOne: true }, findings);
  return item;
}

export function moveLaneBefore(
  timeline: Timeline,
  { lane: id, before }: EditOf<"move-lane">,
  findings: FindingList,
): Changed {
  const { lanes } = timeline;
  const lane = lanes[placeOfId(lanes, id)];
  if (lane === undefined) return refused(timeline, findings, noSuch("lane", id, lanes));
  const others = lanes.filter((other) => other !== lane);
  const place = before === undefined ? others.length : placeOfId(others, before);
  if (before === id) return refused(timeline, findings, "a lane cannot stand before itself; choose another lane");
  if (place === -1) return refused(timeline, findings, noSuch("lane", before ?? "", lanes));
  return { timeline: { ...timeline, lanes: others.toSpliced(place, 0, lane) } };
}

/** Lanes under it stand under what it stood under. */
export function removeLane(
  timeline: Timeline,
  { lane: id, events: to }: EditOf<"remove-lane">,
  findings: FindingList,
): Changed {
  const { lanes, events } = timeline;
  const lane = lanes[placeOfId(lanes, id)];
  if (lane === undefined) return refused(timeline, findings, noSuch("lane", id, lanes));
  const others = lanes.filter((other) => other !== lane);
  if (to !== undefined && placeOfId(others, to) === -1)
    return refused(timeline, findings, to === id ? ITSELF : noSuch("lane", to, others));
  const inIt = events.filter((event) => lanesOfEvent(event).includes(id)).length;
  if (to === undefined && inIt > 0)
    return refused(
      timeline,
      findings,
      `${counted(inIt, "event")} ${inIt === 1 ? "stands" : "stand"} in the lane ${quoted(id)}; say which lane they go to`,
    );
  return {
    timeline: {
      ...timeline,
      lanes: others.map((other) => (other.parent === id ? withParent(other, lane.parent) : other)),
      // Where no other lane is given, none is in it.
      events: events.map((event) => movedTo(event, id, to!)),
    },
  };
}

const ITSELF = "its events cannot go to the lane that is removed; choose another lane";

function withParent(lane: Lane, parent: string | undefined): Lane {
  return parent === undefined ? withoutField(lane, "parent") : { ...lane, parent };
}

/** An event in another lane wherever it was in one. */
function movedTo(event: TimelineEvent, from: string, to: string): TimelineEvent {
  if (!lanesOfEvent(event).includes(from)) return event;
  const { lanes, ...others } = event;
  const lane = event.lane === from ? to : event.lane;
  if (lanes === undefined) return { ...event, lane };
  const further = [...new Set(lanes.map((one) => (one === from ? to : one)))].filter((one) => one !== lane);
  return further.length === 0 ? { ...others, lane } : { ...event, lane, lanes: further };
}
