/** Lanes and foot, which share the height of a page. */
import { concludedSources } from "../../../data/assessments/assessment.ts";
import type { Furniture } from "../../../data/export/picture-options.ts";
import { type Foot, type FootPage, type FootPlan, makeFoot, planFoot } from "./foot.ts";
import { wholeHeightOf, type SharingLane } from "../lanes/allot.ts";
import { lanesOnPage, layLanes, leastHeights, type LanesLaid } from "../lanes/lane-layout.ts";
import { EVERY_MARK } from "./legend.ts";
import type { Scene } from "../scene.ts";
import { areDaysWide } from "../marks/place-mark.ts";
import { chipsIn, type BelowLanesContents } from "./below-lanes.ts";
import { marksIn } from "./met-marks.ts";
import type { LaneSetting, LanesPlan } from "../lanes/laid-lane.ts";

/** Most of a page's height that the foot may take from lanes that could use it. */
const FOOT_SHARE = 0.45;

export interface PageSetting {
  readonly contents: BelowLanesContents;
  readonly furniture: Furniture | undefined;
  /** Height of the picture, px; absent for as much as it takes. */
  readonly height: number | undefined;
  readonly lanes: Omit<LaneSetting, "height" | "plan"> & {
    readonly plan: LanesPlan & { readonly feet: Map<string, Foot> };
  };
}

/** How many feet of the window's pictures are remembered. */
const MOST_FEET = 8;

/** How often lanes are laid again in what a smaller foot leaves them. */
const MOST_TRIES = 4;

/**
 * The lanes with what stands under them. On a page of a given height the lanes have what the foot leaves. Where a picture
 * cannot be scrolled, lanes with nothing in view are left out.
 */
export function layPage(asked: PageSetting) {
  const { contents, furniture, height } = asked;
  const setting = furniture ? { ...asked, lanes: withoutEmpty(asked.lanes) } : asked;
  // What the legend will have to explain shows when the lanes are laid; until then it has room for everything.
  const most = furniture ? { ...contents, marks: possibleMarks(contents) } : contents;
  const { sheet } = setting.lanes.plan;
  if (height === undefined) return withFoot(layLanes(setting.lanes), planFoot(most, furniture, sheet), setting);
  const { lanes, within } = lanesOnPage({ ...setting.lanes, height }, height - setting.lanes.top);
  const foot = planFoot(most, furniture, sheet, pageOf(height, setting.lanes, lanes));
  const layOver = (footHeight: number): Laid => {
    return withFoot(within(height - setting.lanes.top - footHeight), foot, setting);
  };
  const whole = foot.height();
  const first = layOver(whole);
  // A smaller legend leaves room for more, which may in turn need some of that legend again.
  let reserved = first.footHeight;
  for (let tries = 0; tries < MOST_TRIES && reserved < whole; tries += 1) {
    const next = layOver(reserved);
    if (next.bottom + next.footHeight <= height) return next;
    reserved = Math.max(next.footHeight, reserved + 1);
  }
  return first;
}

/** What a legend may have to explain, before it shows what it has to. */
export function possibleMarks({ events, isBroken }: BelowLanesContents): typeof EVERY_MARK {
  const isConcluded = events.some(({ claims }) => concludedSources(claims).size > 0);
  return withBreak(isConcluded ? new Set([...EVERY_MARK, "concluded"]) : EVERY_MARK, isBroken);
}

function withBreak(marks: typeof EVERY_MARK, isBroken: boolean): typeof EVERY_MARK {
  return isBroken ? new Set([...marks, "break"]) : marks;
}

function withoutEmpty(lanes: PageSetting["lanes"]): PageSetting["lanes"] {
  const { plan, scale } = lanes;
  // From the last lane up: one under which another is kept says what that belongs to, and stays.
  let below = 0;
  const kept = plan.lanes.toReversed().filter(({ lane: { depth = 0 }, index }) => {
    const isKept = depth < below || !index.within(scale.view)[Symbol.iterator]().next().done;
    if (isKept) below = depth;
    return isKept;
  });
  return kept.length === 0 ? lanes : { ...lanes, plan: { ...plan, lanes: kept.reverse() } };
}

type Laid = LanesLaid & Foot;

function withFoot(laid: LanesLaid, foot: FootPlan, { contents, furniture, height, lanes }: PageSetting): Laid {
  if (!furniture && height === undefined && contents.notes.length === 0) {
    return { ...laid, ...rememberedFoot(lanes, foot, contents, laid.bottom) };
  }
  const met = furniture
    ? { ...contents, ...metIn({ ...laid, lanes: laid.bands }, contents), isOnPage: height !== undefined }
    : contents;
  return { ...laid, ...makeFoot(foot, met, laid.bottom, height) };
}

/** What a reader of the picture comes upon, and has to be told of. */
export function metIn(laid: Pick<Scene, "glyphs" | "lanes">, { notes, isBroken }: BelowLanesContents) {
  const drawn = new Set(laid.glyphs.filter(({ body }) => !body.faint).map(({ id }) => id));
  return {
    marks: withBreak(marksIn(laid), isBroken),
    chips: chipsIn(laid),
    notes: notes.filter(({ id }) => drawn.has(id)),
  };
}

/**
 * The window's legend stays as it is while marks come and go, and is not made again where it stays in its place, or comes
 * back to it as when a filter is cleared.
 */
function rememberedFoot(
  { plan: { feet }, scale }: PageSetting["lanes"],
  plan: FootPlan,
  contents: BelowLanesContents,
  top: number,
): Foot {
  const marksOfViews = contents.marksOfViews?.(areDaysWide(scale));
  const marks = marksOfViews && withBreak(marksOfViews, contents.isBroken);
  const counts = contents.coverage.map(({ count }) => count);
  const key = [top, contents.isShaded, ...(marks ?? []), ...counts, contents.leftOut ?? ""].join(" ");
  const known = feet.get(key);
  if (known) return known;
  const foot = makeFoot(plan, { ...contents, ...(marks && { marks }) }, top);
  if (feet.size >= MOST_FEET) feet.clear();
  feet.set(key, foot);
  return foot;
}

function pageOf(height: number, setting: PageSetting["lanes"], lanes: readonly SharingLane[]): FootPage {
  const room = height - setting.top;
  const { bare, oneRow } = leastHeights(setting);
  const whole = wholeHeightOf(lanes);
  return {
    room: room - Math.min(bare, whole),
    amply: Math.max(room - whole, Math.min(room - oneRow, height * FOOT_SHARE)),
  };
}
