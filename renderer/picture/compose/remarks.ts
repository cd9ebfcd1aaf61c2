/** What somebody should know of a picture that does not show all that it was asked to show. */
import { passing } from "../../../data/look/filter.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { setBack } from "../../../data/look/set-back.ts";
import { layoutSize, type PictureOptions } from "../../../data/export/picture-options.ts";
import { overlaps } from "../../../data/time.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { visibleIds } from "./visible.ts";
import type { Scene } from "../scene.ts";

type Asked = Pick<PictureOptions, "view" | "look" | "page">;

/** Events that are named one by one: of thousands nobody reads the names. */
const MOST_NAMED = 60;

/** The way out. */
const MORE_ROOM = "a larger page, smaller type or a shorter period shows more";

/** One line each, without a line end; none for a picture that has all of it. `timeline` is the whole one. */
export function pictureRemarks(timeline: Timeline, asked: Asked, scene: Scene): readonly string[] {
  const omitted = omittedEvents(timeline, asked, scene);
  const { width, height } = layoutSize(asked.page);
  const shrunk = scene.width / width;
  const isEmpty = omitted.length === 0 && visibleIds(scene).size === 0;
  return [
    ...(isEmpty ? ["no event is drawn: none lies in this period, or none passes the filters"] : []),
    ...(shrunk > 1
      ? [
          `type is ${String(Math.round(100 / shrunk))} % of its size, so that there is room for every lane and some events`,
        ]
      : []),
    ...(height !== undefined && scene.height > height * shrunk + 1
      ? ["the picture is higher than asked for: so many lanes have no room in that height"]
      : []),
    ...daysLeftOut(scene),
    ...(scene.told?.unplaced ?? []).map(({ message }) => message),
    ...scene.missing.map((part) => `no room for the ${part}: left out`),
    ...(omitted.length > 0
      ? [`no room for ${counted(omitted.length)}: counted in the picture${countedBy(scene)}; ${MORE_ROOM}`]
      : []),
    ...omitted.slice(0, MOST_NAMED).map(({ title, when }) => `counted, not drawn: ${title} (${whenText(when)})`),
    ...(omitted.length > MOST_NAMED ? [`counted, not drawn: ${counted(omitted.length - MOST_NAMED)} more`] : []),
  ];
}

/** The events in view that only the counts of their lanes tell of, in the order of the file. */
export function omittedEvents(timeline: Timeline, { view, look = FIRST_LOOK }: Asked, scene: Scene): TimelineEvent[] {
  const hasCounts = scene.lanes.some(({ counts }) => counts.length > 0);
  if (!hasCounts && (scene.panels?.leftOut.length ?? 0) === 0) return [];
  const drawn = visibleIds(scene);
  const hidden = new Set(scene.told?.hidden);
  const known = setBack(timeline, look);
  const passed = passing(known, look.filter);
  return known.events.filter(
    ({ id, when }) => passed.has(id) && !drawn.has(id) && !hidden.has(id) && overlaps(when.interval, view),
  );
}

function daysLeftOut({ panels }: Scene): readonly string[] {
  const days = panels?.leftOut ?? [];
  if (days.length === 0) return [];
  const head =
    days.length === 1 ? "no room for one day with reports" : `no room for ${String(days.length)} days with reports`;
  return [`${head}: ${MORE_ROOM}`, ...days.map((day) => `left out: ${day}`)];
}

/** By what the counts of a picture tell events apart. */
function countedBy({ grid, panels }: Scene): string {
  if (grid) return "";
  return panels ? ", by day and time" : ", by lane and time";
}

function counted(events: number): string {
  return events === 1 ? "one event" : `${String(events)} events`;
}
