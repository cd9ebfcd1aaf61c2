/** Panels one under another in a column: each with its events in rows, all on one scale of time. */
import { AXIS_HEIGHT, makeAxis } from "../axis/axis.ts";
import { allot, wholeHeightOf, type SharingLane } from "../lanes/allot.ts";
import type { LaidLane, LaneSetting } from "../lanes/laid-lane.ts";
import { lanesOnPage, layFreely } from "../lanes/lane-layout.ts";
import { baselineFor, textAt } from "../text/text.ts";
import { timeScale, timeToPx, type TimeScale } from "../view.ts";
import { ownDayOf } from "./own-day.ts";
import { knownHead, type KnownHead } from "./known-head.ts";
import type { PanelLaid, PanelPlan, PanelsSetting } from "./panel-setting.ts";
import { sharesOf } from "./shares.ts";
import { movedLabels, placedBand, placedGlyph, type PanelPlace } from "./panel-place.ts";

/** Between panels, px. */
export const PANEL_GAP = 24;
/** Between a head and its lanes. */
const HEAD_GAP = 4;
/** A picture that is as high as it takes shows its axis again after so many px. */
const AXIS_AGAIN = 520;
/** What a panel without a lane says that in. */
const NOTHING_HEIGHT = 24;

/** Of a page, each panel has a row for an event at the least. */
const FIRST_ROW = 37;

/** A column of panels with its place: its left end, and how wide it is, px. */
export interface PanelColumn {
  readonly plans: readonly PanelPlan[];
  readonly dx: number;
  readonly width: number;
  readonly top: number;
  /** Whether the picture has no other panel. */
  readonly isOnly: boolean;
  /** What of a page it has; absent for as much as it takes. */
  readonly height?: number;
}

/** The scale of a panel, from the left end of its column. */
export function panelScale({ plan }: PanelPlan, { view, extent, breaks }: PanelsSetting): TimeScale {
  return timeScale(view, plan.sheet.x0, plan.sheet.x1, extent, breaks);
}

/** Undefined where even the bare lanes have no room in the column's height. */
export function layLaned(column: PanelColumn, setting: PanelsSetting): readonly PanelLaid[] | undefined {
  const { plans, dx, width, top, isOnly, height } = column;
  const heads = plans.map((plan) =>
    knownHead(plan, isOnly, { x: dx, top: 0, width, measure: setting.measure, year: setting.year }),
  );
  const laid = height === undefined ? freely(plans, setting) : sharing(plans, heads, { ...column, height }, setting);
  if (!laid) return undefined;
  let y = top;
  let axisAt = top;
  return plans.map((plan, index) => {
    const again = height === undefined && setting.isPage && y - axisAt > AXIS_AGAIN;
    if (again) axisAt = y;
    const panel = placed({ plan, head: heads[index]!, lanes: laid[index]!, hasAxis: again }, { ...column, y }, setting);
    y = panel.bottom + PANEL_GAP;
    return panel;
  });
}

function laneSetting(plan: PanelPlan, setting: PanelsSetting, plans: number): LaneSetting {
  const { measure, rows, height, chosen } = setting;
  const scale = panelScale(plan, setting);
  const { x0, x1, extent } = scale;
  return {
    ...{ plan: plan.plan, scale, measure, bodies: plan.bodies, top: 0 },
    edges: {
      ...{ x0, x1 },
      least: Math.min(x0, timeToPx(scale, extent.from)),
      most: Math.max(x1, timeToPx(scale, extent.to)),
    },
    ...(chosen !== undefined && { chosen }),
    ...(height !== undefined && { height }),
    ...(rows !== undefined && { rows: Math.max(2, Math.ceil(rows / plans)) }),
  };
}

function freely(plans: readonly PanelPlan[], setting: PanelsSetting): readonly (readonly LaidLane[])[] {
  return plans.map((plan) => layFreely(laneSetting(plan, setting, plans.length)));
}

/** Rows for the lanes of each panel within its share of the page, those first that what matters most waits in. */
function sharing(
  plans: readonly PanelPlan[],
  heads: readonly KnownHead[],
  { height }: PanelColumn & { readonly height: number },
  setting: PanelsSetting,
): readonly (readonly LaidLane[])[] | undefined {
  const around = heads.reduce((sum, head) => sum + head.height + HEAD_GAP + PANEL_GAP, -PANEL_GAP);
  const empty = plans.filter(({ plan }) => plan.lanes.length === 0).length * NOTHING_HEIGHT;
  const room = height - around - empty;
  if (room <= 0) return undefined;
  const lanes = plans.map((plan) => lanesOnPage(laneSetting(plan, setting, plans.length), room).lanes);
  const leastOf = (own: readonly SharingLane[]): number => own.reduce((sum, { lay }) => sum + lay(0).height, FIRST_ROW);
  const needs = lanes.map((own) => ({ least: leastOf(own), whole: wholeHeightOf(own) }));
  const shares = sharesOf(needs, room);
  return shares && lanes.map((own, index) => allot(own, shares[index]!));
}

interface PanelParts {
  readonly plan: PanelPlan;
  readonly head: KnownHead;
  readonly lanes: readonly LaidLane[];
  readonly hasAxis: boolean;
}

function placed(
  { plan, head, lanes, hasAxis }: PanelParts,
  { dx, width, y, isOnly }: PanelColumn & { readonly y: number },
  setting: PanelsSetting,
): PanelLaid {
  const { measure, year } = setting;
  const { period } = plan.known;
  const place: PanelPlace = { dx, width, key: period.last || "undated", day: period.name };
  const scale = panelScale(plan, setting);
  const { texts, chips, name } = knownHead(plan, isOnly, { x: dx, top: y, width, measure, year });
  const over = y + head.height + HEAD_GAP;
  const axis = makeAxis(scale, over, measure);
  const top = over + (hasAxis ? AXIS_HEIGHT : 0);
  let bottom = top;
  const drawn = lanes.map((lane, index) => {
    const [band, glyphs] = lane.at(bottom);
    bottom += lane.height;
    return {
      band: placedBand(band, place, index === 0),
      glyphs: glyphs.map((glyph) => placedGlyph(glyph, place)),
    };
  });
  const nothing = textAt(measure, "note", "nothing of it lies in this period", dx + scale.x0, 0);
  const said = { ...nothing, y: baselineFor("note", top + NOTHING_HEIGHT / 2) };
  if (lanes.length === 0) bottom += NOTHING_HEIGHT;
  const own = ownDayOf(period, scale, dx);
  return {
    panel: {
      ...{ key: place.key, name, chips },
      texts: lanes.length === 0 ? [...texts, [said]] : texts,
      body: { x: dx + scale.x0, y: top, width: scale.x1 - scale.x0, height: bottom - top },
      lines: axis.lines.map(({ key, x }) => ({ key, x: x + dx })),
      ...(own && { own }),
      ...(hasAxis && {
        axis: { y: top, x1: dx, x2: dx + width, labels: movedLabels(axis.labels, dx, place.key) },
      }),
    },
    bands: drawn.map(({ band }) => band),
    glyphs: drawn.flatMap(({ glyphs }) => glyphs),
    bottom,
  };
}
