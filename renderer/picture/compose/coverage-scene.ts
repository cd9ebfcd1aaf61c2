/** The scene of a picture that sets sources against events: who tells which of them, who differs, who leaves out what. */
import { LAYOUT_HEIGHT } from "../../../data/export/picture-options.ts";
import { counted, listed } from "../../../data/words.ts";
import { PITCH } from "../coverage/column-heads.ts";
import { talliesOf } from "../coverage/grid-sources.ts";
import type { GridSetting } from "../coverage/grid-setting.ts";
import { layAcross } from "../coverage/lay-across.ts";
import { layListed } from "../coverage/lay-listed.ts";
import { makeFoot, planFoot } from "../page/foot.ts";
import { metIn } from "../page/lay-page.ts";
import { EVERY_COVERAGE_MARK } from "../page/legend.ts";
import type { BelowLanesContents } from "../page/below-lanes.ts";
import type { SampleKind, Scene } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import type { View } from "../view.ts";
import { fittedToFoot } from "./down-scene.ts";
import type { Plan } from "./plan.ts";
import type { SceneOptions } from "./scene-options.ts";

/** Of a page of a given height, the least that the grid keeps. */
const LEAST_FOR_GRID = 0.45;
/** What names, totals and margins take beside the columns of a picture that is wide enough for them, px. */
const BESIDE_COLUMNS = 420;

/** What stands between the header and the end of the picture, with the picture's height. */
export type CoverageParts = Pick<
  Scene,
  "plot" | "axis" | "grid" | "lanes" | "glyphs" | "height" | "credit" | "missing"
> &
  Partial<Pick<Scene, "takeaway" | "legend" | "notes" | "sourceList">>;

/** As much of the grid as there is room for; a page without a height of its own is as high as it takes. */
export function coverageParts(
  plan: Plan,
  view: View,
  page: { readonly height?: number; readonly measure: Measure },
  contents: BelowLanesContents,
  { furniture }: SceneOptions,
): CoverageParts {
  const { sheet, drafting, drawn } = plan;
  const { measure, height } = page;
  const [, top] = plan.header;
  const facts = plan.coverageFacts();
  const inView = plan.inView(view);
  const most = furniture ? { ...contents, marks: EVERY_COVERAGE_MARK } : contents;
  const room = (height ?? LAYOUT_HEIGHT.most) - top;
  const share = room * (1 - LEAST_FOR_GRID);
  const foot = planFoot(most, furniture, sheet, height === undefined ? undefined : { room: share, amply: share });
  const lay = isAcross(plan, height, furniture ? inView.ranked.length : plan.timeline.events.length)
    ? layAcross
    : layListed;
  const over = (reserved: number) => {
    const setting: GridSetting = {
      ...facts,
      ...{ inView, eventCount: drawn.length, view, page: sheet, measure, year: drafting.year },
      ...{ top, height: room - reserved, isPage: height !== undefined },
    };
    const laid = lay(setting);
    return { laid, ...makeFoot(foot, { ...contents, ...explained(laid, contents) }, laid.bottom, height) };
  };
  const { laid, scene } = fittedToFoot(over, foot.height(), top + room);
  return {
    plot: { x: sheet.margin, y: top, width: sheet.width - 2 * sheet.margin, height: laid.bottom - top },
    axis: laid.axis,
    grid: laid.grid,
    lanes: laid.bands,
    glyphs: laid.glyphs,
    ...scene,
  };
}

/** What the legend tells of: the marks that are drawn, and the sources that are not named where they stand. */
function explained({ grid, glyphs, bands, axis, isNamed }: ReturnType<typeof layAcross>, contents: BelowLanesContents) {
  const met = metIn({ glyphs, lanes: bands }, contents);
  const marks = new Set<SampleKind>(met.marks);
  if (grid.lines.some(({ isPublished }) => isPublished)) marks.add("outBefore");
  return { ...met, marks, chips: new Set(isNamed ? [] : (axis.chips ?? []).map(({ source }) => source)) };
}

/**
 * Whether sources have rows: where columns of all events have room beside their names, or where a wide page is too low for
 * a row of each event. In the window that changes neither with the view nor with a filter.
 */
function isAcross({ sheet }: Plan, height: number | undefined, events: number) {
  if (!sheet.labelsBeside) return false;
  if (height !== undefined) return true;
  return events * PITCH.least + BESIDE_COLUMNS <= sheet.width;
}

/** Beyond so many sources a sentence would not be listened to. */
const MOST_DESCRIBED = 12;

/** Who tells how much of what is drawn, in words. */
export function describeCoverage(
  plan: Pick<Plan, "coverageFacts" | "eventOf">,
  { glyphs, grid }: Pick<CoverageParts, "glyphs" | "grid">,
): string {
  const { sources, tellings } = plan.coverageFacts();
  const events = glyphs.filter(({ body }) => !body.faint).flatMap(({ id }) => plan.eventOf.get(id) ?? []);
  const drawn = new Set(grid?.lines.map(({ source }) => source));
  const shown = sources.filter(({ outlet }) => drawn.has(outlet.source.id));
  if (events.length === 0 || shown.length === 0) return "";
  const tallies = talliesOf(sources, events.map(tellings));
  const shares = shown.slice(0, MOST_DESCRIBED).map((source) => {
    const { tells, alone, otherwise } = tallies[sources.indexOf(source)]!;
    const parts = [
      ...(alone > 0 ? [`${String(alone)} of them alone`] : []),
      ...(otherwise > 0 ? [`${String(otherwise)} in disagreement with another account`] : []),
    ];
    const told = `${source.outlet.code} tells ${String(tells)}`;
    return parts.length === 0 ? told : `${told}, ${listed(parts)}`;
  });
  const left = shown.length - shares.length;
  const more = left > 0 ? `; ${counted(left, "more source")} ${left === 1 ? "is" : "are"} drawn` : "";
  return `Which source tells which event: ${shares.join("; ")}${more}.`;
}
