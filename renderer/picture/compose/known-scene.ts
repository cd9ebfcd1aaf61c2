/** The scene of a picture of what became known when: a small timeline for each day on which something was reported. */
import { LAYOUT_HEIGHT } from "../../../data/export/picture-options.ts";
import { layPanels } from "../became-known/lay-panels.ts";
import type { PanelsLaid, PanelsSetting } from "../became-known/panel-setting.ts";
import { makeFoot, planFoot } from "../page/foot.ts";
import { metIn } from "../page/lay-page.ts";
import { EVERY_KNOWN_MARK } from "../page/legend.ts";
import type { BelowLanesContents } from "../page/below-lanes.ts";
import type { SampleKind, Scene } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import type { View } from "../view.ts";
import { UNBROKEN } from "../breaks.ts";
import { fittedToFoot } from "./down-scene.ts";
import type { Plan } from "./plan.ts";
import type { SceneOptions } from "./scene-options.ts";

/** Of a page of a given height, the least that panels keep. */
const LEAST_FOR_PANELS = 0.6;
/** Beyond so many panels a sentence would not be listened to. */
const MOST_TOLD = 12;

/** What stands between the header and the end of the picture, with the picture's height. */
export type KnownParts = Pick<
  Scene,
  "plot" | "axis" | "panels" | "lanes" | "glyphs" | "height" | "credit" | "missing"
> &
  Partial<Pick<Scene, "legend" | "notes" | "sourceList">>;

/** As many panels as there is room for; a page without a height of its own is as high as they are. */
export function knownParts(
  plan: Plan,
  view: View,
  page: { readonly height?: number; readonly rows?: number; readonly measure: Measure },
  contents: BelowLanesContents,
  { furniture, breaks, arcsOf }: SceneOptions,
): KnownParts {
  const { sheet, drafting, extent } = plan;
  const { measure, height, rows } = page;
  const [, top] = plan.header;
  const most = furniture ? { ...contents, marks: EVERY_KNOWN_MARK, chips: NAMED_OVER_PANELS } : contents;
  const room = (height ?? LAYOUT_HEIGHT.most) - top;
  const share = room * (1 - LEAST_FOR_PANELS);
  const wholes: PanelsSetting["wholes"] = new Map();
  const withFoot = (amply: number) => {
    const foot = planFoot(most, furniture, sheet, height === undefined ? undefined : { room: share, amply });
    const over = (reserved: number) => {
      const setting: PanelsSetting = {
        plansOf: plan.panels,
        ...{ view, extent, breaks: breaks ?? UNBROKEN, page: sheet, measure, year: drafting.year, top },
        ...(height === undefined ? { most: room - foot.height() } : { most: room, height: room - reserved }),
        ...(rows !== undefined && { rows }),
        isPage: furniture !== undefined,
        wholes,
        ...(arcsOf !== undefined && { chosen: arcsOf }),
      };
      const laid = layPanels(setting);
      const met = furniture ? { ...contents, ...explainedIn(laid, contents) } : contents;
      return { laid, ...makeFoot(foot, met, laid.bottom, height) };
    };
    return height === undefined ? over(0) : fittedToFoot(over, foot.height(), top + room);
  };
  const { laid, scene } = withMostDays(withFoot, share);
  const { panels, notes, leftOut, axis } = laid;
  const [only] = panels;
  const plot =
    axis.labels.length > 0 && only && panels.every(({ body }) => body.x === only.body.x)
      ? { x: only.body.x, width: only.body.width }
      : { x: sheet.margin, width: sheet.width - 2 * sheet.margin };
  return {
    plot: { ...plot, y: top, height: laid.bottom - top },
    axis,
    panels: { list: panels, notes, leftOut },
    lanes: laid.bands,
    glyphs: laid.glyphs,
    ...scene,
  };
}

/** No source needs to be named in the legend. */
const NAMED_OVER_PANELS: ReadonlySet<string> = new Set();

/** Where days have no room beside a whole legend, without what can be left out of that, if it makes room for more of them. */
function withMostDays<Page extends { readonly laid: PanelsLaid }>(
  withFoot: (amply: number) => Page,
  share: number,
): Page {
  const whole = withFoot(share);
  if (whole.laid.leftOut.length === 0) return whole;
  const bare = withFoot(0);
  return bare.laid.panels.length > whole.laid.panels.length ? bare : whole;
}

/** What the legend tells of: the marks that are drawn, and no sources, which are named over their panels. */
function explainedIn({ glyphs, bands, panels }: PanelsLaid, contents: BelowLanesContents) {
  const met = metIn({ glyphs, lanes: bands }, contents);
  const marks = new Set<SampleKind>(met.marks);
  const hasBefore = bands.some(({ before = [] }) => before.length > 0);
  if (hasBefore || panels.some(({ strip }) => (strip?.before.length ?? 0) > 0)) marks.add("knownBefore");
  if (panels.some(({ own }) => own)) marks.add("ownDay");
  return { ...met, marks, chips: NAMED_OVER_PANELS };
}

/** What became known on which day, in words. */
export function describeKnown({ panels }: Pick<KnownParts, "panels">): string {
  if (!panels || panels.list.length === 0) return "";
  const told = panels.list.slice(0, MOST_TOLD).map(({ name }) => name);
  const left = panels.list.length - told.length + panels.leftOut.length;
  const more = left === 0 ? "" : ` ${left === 1 ? "One more day" : `${String(left)} more days`} had reports.`;
  return `What became known when. ${told.join(". ")}.${more}`;
}
