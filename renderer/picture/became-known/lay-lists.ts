/** Narrow panels: a strip with all that is known by the day, and under it what is new, one event under another. */
import { AXIS_HEIGHT, makeAxis } from "../axis/axis.ts";
import { layDown } from "../down/lay-down.ts";
import { ticksOn } from "../lanes/collapsed-lane.ts";
import type { LaneTick } from "../scene.ts";
import { PANEL_GAP, panelScale, type PanelColumn } from "./lay-laned.ts";
import { ownDayOf } from "./own-day.ts";
import { knownHead } from "./known-head.ts";
import type { PanelLaid, PanelPlan, PanelsSetting } from "./panel-setting.ts";
import { sharesOf } from "./shares.ts";
import { movedLabels, movedLine, movedTick, placedBand, placedGlyph, type PanelPlace } from "./panel-place.ts";

/** Lines of ticks in a strip, px from its top: what is new, and under it what was known before. */
const STRIP = { fresh: 13, before: 31, height: 44, freshAlone: 26 };
/** What a list has at the least: two short events. */
const LEAST_LIST = 110;
/** More than any list takes. */
const ENDLESS = 1e6;

/** Undefined where not each of the panels has room for a few events. */
export function layLists(column: PanelColumn, setting: PanelsSetting): readonly PanelLaid[] | undefined {
  const heights = column.height === undefined ? undefined : shares(column, column.height, setting);
  if (column.height !== undefined && !heights) return undefined;
  let y = column.top;
  return column.plans.map((plan, index) => {
    const panel = listPanel(plan, { ...column, y, most: heights?.[index] ?? ENDLESS }, setting);
    y = panel.bottom + PANEL_GAP;
    return panel;
  });
}

function shares(column: PanelColumn, height: number, setting: PanelsSetting): readonly number[] | undefined {
  const { plans } = column;
  const needs = plans.map((plan) => ({
    whole: wholeOf(plan, column, setting),
    least: listTop(plan, column, setting) + LEAST_LIST,
  }));
  return sharesOf(needs, height - (plans.length - 1) * PANEL_GAP);
}

/** What has more than any page is not laid to its end, and nothing is laid twice to know its height. */
function wholeOf(plan: PanelPlan, column: PanelColumn, setting: PanelsSetting): number {
  const { most, wholes } = setting;
  const known = wholes.get(plan);
  if (known !== undefined) return known;
  const { bands, bottom } = listPanel(plan, { ...column, y: 0, most }, setting);
  const whole = bands.every(({ counts }) => counts.length === 0) ? bottom : Infinity;
  wholes.set(plan, whole);
  return whole;
}

/** From the top of a panel to its list, px. */
function listTop(plan: PanelPlan, { isOnly, width }: PanelColumn, { measure, year }: PanelsSetting): number {
  const { height } = knownHead(plan, isOnly, { x: 0, top: 0, width, measure, year });
  return height + AXIS_HEIGHT + (plan.before.members.length > 0 ? STRIP.height : STRIP.freshAlone);
}

interface ListPlace extends PanelColumn {
  readonly y: number;
  readonly most: number;
}

function listPanel(plan: PanelPlan, column: ListPlace, setting: PanelsSetting): PanelLaid {
  const { dx, width, y, most, isOnly } = column;
  const { view, measure, year } = setting;
  const { period } = plan.known;
  const place: PanelPlace = { dx, width, key: period.last || "undated", day: period.name };
  const scale = panelScale(plan, setting);
  const { height, ...head } = knownHead(plan, isOnly, { x: dx, top: y, width, measure, year });
  const axis = makeAxis(scale, y + height, measure);
  const top = y + listTop(plan, column, setting);
  const ticks = (index: PanelPlan["fresh"], at: number): readonly LaneTick[] =>
    ticksOn(index, axis.y + at, scale).map((tick) => movedTick(tick, dx));
  const laid = layDown({
    index: plan.fresh,
    ...{ view, measure, year, top, page: plan.plan.sheet, height: most - (top - y), memory: plan.rows },
    ...{
      bodies: plan.bodies,
      eras: [],
      callouts: [],
      ordinalRoom: 0,
      hasSpans: plan.hasSpans,
      eventCount: plan.fresh.count,
    },
    labelOf: plan.labelOf,
    followsOf: ({ id }) => plan.eventOf.get(id)?.follows,
  });
  const own = ownDayOf(period, scale, dx);
  const { rail } = laid;
  return {
    panel: {
      ...{ key: place.key, ...head },
      body: { x: dx + scale.x0, y: axis.y, width: scale.x1 - scale.x0, height: top - axis.y },
      lines: axis.lines.map(({ key, x }) => ({ key, x: x + dx })),
      ...(own && { own }),
      axis: { y: axis.y, x1: dx, x2: dx + width, labels: movedLabels(axis.labels, dx, place.key) },
      strip: { fresh: ticks(plan.fresh, STRIP.fresh), before: ticks(plan.before, STRIP.before) },
      rail: { ...rail, x: rail.x + dx, gaps: rail.gaps.map((gap) => ({ ...gap, text: movedLine(gap.text, dx) })) },
    },
    bands: laid.bands.map((band) => placedBand(band, place, true)),
    glyphs: laid.glyphs.map((glyph) => placedGlyph(glyph, place)),
    bottom: laid.bottom,
  };
}
