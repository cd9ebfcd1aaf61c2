/** The scene of a picture in which time runs down: the same marks, chips and words, one event under another. */
import { LAYOUT_HEIGHT } from "../../../data/export/picture-options.ts";
import { calloutsInView } from "../callouts/callouts-of.ts";
import { ordinalRoom } from "../callouts/ordinals.ts";
import { layDown, type DownSetting } from "../down/lay-down.ts";
import { makeFoot, planFoot } from "../page/foot.ts";
import { metIn, possibleMarks } from "../page/lay-page.ts";
import type { BelowLanesContents } from "../page/below-lanes.ts";
import type { Scene } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import type { View } from "../view.ts";
import type { LaidCallouts } from "./edited.ts";
import type { Plan } from "./plan.ts";
import type { SceneOptions } from "./scene-options.ts";

/** Of a page of a given height, the least that rows keep. */
const LEAST_FOR_ROWS = 0.5;

/** What stands between the header and the end of the picture, with the picture's height. */
export type DownParts = Pick<
  Scene,
  "plot" | "axis" | "rail" | "eras" | "lanes" | "glyphs" | "height" | "credit" | "missing"
> &
  Partial<Pick<Scene, "takeaway" | "legend" | "notes" | "sourceList">>;

/** Rows as there is room for; a page without a height of its own is as high as they are, within what can be drawn. */
export function downParts(
  plan: Plan,
  view: View,
  page: { readonly height?: number; readonly measure: Measure },
  contents: BelowLanesContents,
  { furniture }: SceneOptions,
): readonly [DownParts, LaidCallouts] {
  const { sheet, drafting, lanes, eventOf, rows, bodies, eras, drawn, hasSpans } = plan;
  const { measure, height } = page;
  const [, top] = plan.header;
  const most = furniture ? { ...contents, marks: possibleMarks(contents) } : contents;
  const room = (height ?? LAYOUT_HEIGHT.most) - top;
  const share = room * (1 - LEAST_FOR_ROWS);
  const foot = planFoot(most, furniture, sheet, height === undefined ? undefined : { room: share, amply: share });
  const over = (reserved: number) => {
    const laid = layDown({
      index: lanes[0]!.index,
      ...{ view, measure, top, page: sheet, height: room - reserved },
      ...{ memory: rows, bodies, eras, hasSpans, eventCount: drawn.length },
      year: drafting.year,
      callouts: calloutsInView(plan.callouts, view),
      ordinalRoom: drafting.ordinals === undefined ? 0 : ordinalRoom(drafting.ordinals, measure),
      labelOf: labelsFrom(plan, eventOf),
      followsOf: ({ id }) => eventOf.get(id)?.follows,
    });
    const met = furniture
      ? { ...contents, ...metIn({ glyphs: laid.glyphs, lanes: laid.bands }, contents), isOnPage: height !== undefined }
      : contents;
    return { laid, ...makeFoot(foot, met, laid.bottom, height) };
  };
  const { laid, scene } = fittedToFoot(over, foot.height(), top + room);
  const parts = {
    plot: { x: sheet.margin, y: top, width: sheet.width - 2 * sheet.margin, height: laid.bottom - top },
    axis: { y: top, labels: [], lines: [], shades: [] },
    rail: laid.rail,
    ...(laid.eras.length > 0 && { eras: laid.eras }),
    lanes: laid.bands,
    glyphs: laid.glyphs,
    ...scene,
  };
  return [parts, { placed: laid.callouts, left: laid.calloutsLeft, cut: laid.calloutsCut }];
}

/** How often rows are laid again in what a smaller foot leaves them. */
const MOST_TRIES = 4;

/** The legend explains what is drawn, so that what it takes shows afterwards; what it leaves has room for more rows. */
export function fittedToFoot<Page extends { readonly laid: { readonly bottom: number }; readonly footHeight: number }>(
  over: (reserved: number) => Page,
  most: number,
  bottom: number,
): Page {
  const first = over(most);
  let reserved = first.footHeight;
  for (let tries = 0; tries < MOST_TRIES && reserved < most; tries += 1) {
    const next = over(reserved);
    if (next.laid.bottom + next.footHeight <= bottom) return next;
    reserved = Math.max(next.footHeight, reserved + 1);
  }
  return first;
}

function labelsFrom({ laneLabels }: Plan, eventOf: Plan["eventOf"]): DownSetting["labelOf"] {
  return ({ id, role }) => {
    if (role === "report") return "published";
    const event = eventOf.get(id);
    const labels = event ? laneLabels(event) : [];
    return labels.length === 0 ? undefined : labels.join(", ");
  };
}
