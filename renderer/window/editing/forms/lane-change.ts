/** What an event that is moved from one lane to another says of its lanes. */
import type { OneEdit } from "../../../../data/edit/edit.ts";
import type { TimelineEvent } from "../../../../data/timeline.ts";

/**
 * The edit that puts an event into another lane in the place of the one that it was taken from: its own, or a further one.
 * Undefined where it stays.
 *
 * @param from id of the lane that it is taken from, as it is drawn
 * @param to id of a lane of the timeline
 */
export function laneEdit({ id, lane, lanes = [] }: TimelineEvent, from: string, to: string): OneEdit | undefined {
  if (from === to) return undefined;
  const isFurther = from !== lane && lanes.includes(from);
  const own = isFurther ? lane : to;
  const further = [...new Set(isFurther ? lanes.map((one) => (one === from ? to : one)) : lanes)].filter(
    (one) => one !== own,
  );
  const isSame = further.length === lanes.length && further.every((one, index) => one === lanes[index]);
  if (own === lane && isSame) return undefined;
  return {
    type: "change-event",
    event: id,
    change: {
      ...(own !== lane && { lane: own }),
      ...(!isSame && { lanes: further.length === 0 ? null : further }),
    },
  };
}
