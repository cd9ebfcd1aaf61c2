/** Panels in columns: as many days as there is room for, those that changed most. */
import { AXIS_HEIGHT, makeAxis } from "../axis/axis.ts";
import type { Axis } from "../scene.ts";
import { baselineFor, ellipsize, textAt, type TextLine } from "../text/text.ts";
import { layLaned, panelScale, PANEL_GAP, type PanelColumn } from "./lay-laned.ts";
import { layLists } from "./lay-lists.ts";
import { leftOutDay, withoutReports } from "./known-head.ts";
import type { PanelForm, PanelKind, PanelLaid, PanelPlan, PanelsLaid, PanelsSetting } from "./panel-setting.ts";
import { movedBreaks, movedLabels } from "./panel-place.ts";

/** Between columns, px. */
const COLUMN_GAP = 44;
/** A column that is narrower lists what is new; a picture has no narrower columns beside each other. */
const NARROWEST_LANED = 480;
const NARROWEST_BESIDE = 300;
/** In a picture that is as high as it takes: the narrowest columns beside each other, and fewer panels stand under each other. */
const WIDE_COLUMN = 640;
const FEW_PANELS = 4;
const MOST_COLUMNS = 4;
/** More lanes than this, of all panels together, would be mostly rules and labels. */
const MOST_LANES = 60;
/** A line for a day without room, px. */
const LEFT_OUT_LINE = 18;
const PADDING = 8;
/** Of more events, rows have one form. */
const CROWD = 500;

/** Panels of a form in so many columns. */
interface Arrangement {
  readonly kind: PanelKind;
  readonly columns: number;
  readonly isOneLine: boolean;
}

/** What was tried, and what came of it. */
interface Tried extends PanelsLaid {
  /** Whether all panels are there, with all of their events in view. */
  readonly isWhole: boolean;
}

/** The panels of a picture. On a page, in the arrangement in which most of them and of their events are drawn. */
export function layPanels(setting: PanelsSetting): PanelsLaid {
  const count = setting.plansOf(formOf({ kind: "lane", columns: 1, isOneLine: true }, setting)).length;
  if (count === 0) return withoutPanels(setting);
  if (setting.height === undefined) return freelyLaid(freeArrangement(count, setting), setting);
  let best: Tried | undefined;
  for (const arrangement of pageArrangements(count, setting)) {
    const tried = arranged(arrangement, setting);
    if (!best || isBetter(tried, best)) best = tried;
    if (best.isWhole) break;
  }
  return best!;
}

/** As high as it takes; what is higher than any picture may be shares that height as a page would. */
function freelyLaid(arrangement: Arrangement, setting: PanelsSetting): PanelsLaid {
  const laid = arranged(arrangement, setting);
  if (laid.bottom - setting.top <= setting.most) return laid;
  return arranged(arrangement, { ...setting, height: setting.most });
}

function isBetter(a: Tried, b: Tried): boolean {
  if (a.panels.length !== b.panels.length) return a.panels.length > b.panels.length;
  return toldIn(a) > toldIn(b);
}

/** How many events are told: one whose title is cut, or of which it is not said what changed, counts less. */
function toldIn({ glyphs }: Tried): number {
  return glyphs.reduce((sum, { body }) => {
    const isCut = body.title.text.endsWith("…");
    const isUnsaid = body.isChanged && body.note === undefined && (body.pill?.text.text.length ?? 0) < SHORTEST_WORDS;
    return sum + (isUnsaid ? UNSAID : isCut ? CUT : 1);
  }, 0);
}

/** What an event counts of which it is not said what changed, and one whose title is cut. */
const UNSAID = 0.4;
const CUT = 0.5;
/** A sign alone is shorter than any words. */
const SHORTEST_WORDS = 4;

function formOf({ kind, columns, isOneLine }: Arrangement, { page }: PanelsSetting): PanelForm {
  const whole = page.width - 2 * page.margin;
  return { kind, width: (whole - (columns - 1) * COLUMN_GAP) / columns, isOneLine };
}

function freeArrangement(count: number, setting: PanelsSetting): Arrangement {
  const { page, isPage } = setting;
  const wide = Math.floor((page.width - 2 * page.margin + COLUMN_GAP) / (WIDE_COLUMN + COLUMN_GAP));
  // In the window one can point at a time: it is the same in all panels.
  const columns = isPage && count > FEW_PANELS ? Math.max(1, Math.min(wide, MOST_COLUMNS)) : 1;
  const laned: Arrangement = { kind: "lanes", columns, isOneLine: true };
  if (formOf(laned, setting).width < NARROWEST_LANED) return { kind: "list", columns, isOneLine: false };
  const lanes = setting.plansOf(formOf(laned, setting)).flatMap(({ plan }) => plan.lanes).length;
  return lanes > MOST_LANES ? { ...laned, kind: "lane" } : laned;
}

/** What is tried on a page, in the order in which it is preferred; of a crowd of events not all that could be. */
function pageArrangements(count: number, setting: PanelsSetting): readonly Arrangement[] {
  const tried = Array.from({ length: Math.min(count, MOST_COLUMNS) }, (_, index) => index + 1);
  return tried.flatMap((columns): readonly Arrangement[] => {
    const laned: Arrangement = { kind: "lane", columns, isOneLine: true };
    const form = formOf(laned, setting);
    if (columns > 1 && form.width < NARROWEST_BESIDE) return [];
    if (form.width < NARROWEST_LANED) return [{ kind: "list", columns, isOneLine: true }];
    const isCrowd = (setting.plansOf(form).at(-1)?.numbers.all ?? 0) > CROWD;
    return isCrowd ? [laned] : [{ ...laned, kind: "lanes" }, laned, { ...laned, isOneLine: false }];
  });
}

function arranged(arrangement: Arrangement, setting: PanelsSetting): Tried {
  const form = formOf(arrangement, setting);
  const plans = setting.plansOf(form);
  const { page, top, height } = setting;
  const isLaned = form.kind !== "list";
  const axisTop = top + PADDING;
  const first = axisTop + (isLaned ? AXIS_HEIGHT + PANEL_GAP / 2 : 0);
  const dxOf = (index: number): number => page.margin + index * (form.width + COLUMN_GAP);
  const columnsOf = (kept: readonly PanelPlan[], room: number | undefined): readonly PanelColumn[] =>
    inColumns(kept, arrangement.columns).map((column, index) => ({
      ...{ plans: column, dx: dxOf(index), width: form.width, top: first, isOnly: plans.length === 1 },
      ...(room !== undefined && { height: room }),
    }));
  const lay = isLaned ? layLaned : layLists;
  const layAll = (kept: readonly PanelPlan[]): readonly PanelLaid[] | undefined => {
    const noted = plans.length - kept.length;
    const room = height === undefined ? undefined : height - (first - top) - noted * LEFT_OUT_LINE - 2 * PADDING;
    const laid = columnsOf(kept, room).map((column) => lay(column, setting));
    return laid.every((column) => column !== undefined) ? laid.flat() : undefined;
  };
  const { kept, panels } = asManyAsFit(plans, layAll);
  const bottom = panels.reduce((lowest, panel) => Math.max(lowest, panel.bottom), first);
  const left = plans.filter((plan) => !kept.includes(plan)).map(leftOutDay);
  const notes = left.map((words, index) => leftOutLine(words, bottom + PADDING + index * LEFT_OUT_LINE, setting));
  return {
    panels: panels.map(({ panel }) => panel),
    bands: panels.flatMap(({ bands }) => bands),
    glyphs: panels.flatMap(({ glyphs }) => glyphs),
    axis: isLaned ? axisOf(columnsOf(kept, undefined), axisTop, setting) : noAxis(top),
    bottom: bottom + PADDING + notes.length * LEFT_OUT_LINE + (notes.length > 0 ? PADDING : 0),
    leftOut: left,
    notes,
    isWhole: left.length === 0 && panels.every(({ bands }) => bands.every(({ counts }) => counts.length === 0)),
  };
}

function noAxis(top: number): Axis {
  return { y: top, labels: [], lines: [], shades: [] };
}

/** The axes of all columns, as one. */
function axisOf(columns: readonly PanelColumn[], top: number, setting: PanelsSetting): Axis {
  const axes = columns.flatMap(({ plans: [plan], dx }, index) => {
    if (!plan) return [];
    const { labels, breaks = [] } = makeAxis(panelScale(plan, setting), top, setting.measure);
    const key = String(index);
    return [{ labels: movedLabels(labels, dx, key), breaks: movedBreaks(breaks, dx, key) }];
  });
  const breaks = axes.flatMap((axis) => axis.breaks);
  return {
    ...{ y: top + AXIS_HEIGHT, labels: axes.flatMap(({ labels }) => labels), lines: [], shades: [] },
    ...(breaks.length > 0 && { breaks }),
  };
}

/** All panels, or without those that say least, until the others have room; the one that says most is always there. */
function asManyAsFit(
  plans: readonly PanelPlan[],
  lay: (kept: readonly PanelPlan[]) => readonly PanelLaid[] | undefined,
): { readonly kept: readonly PanelPlan[]; readonly panels: readonly PanelLaid[] } {
  const byWeight = [...plans].sort((a, b) => weightOf(b) - weightOf(a));
  for (let most = plans.length; most > 0; most -= 1) {
    const chosen = new Set(byWeight.slice(0, most));
    const kept = plans.filter((plan) => chosen.has(plan));
    const panels = lay(kept);
    if (panels) return { kept, panels };
  }
  return { kept: [], panels: [] };
}

/** How much a day says: a dispute that arises weighs more than something new, and that more than a change. */
function weightOf({ numbers: { fresh, changed, disputed } }: PanelPlan): number {
  return 2 * fresh + changed + 3 * disputed;
}

/** Panels one under another in so many columns, which are as equally high as that allows. */
function inColumns(plans: readonly PanelPlan[], columns: number): readonly (readonly PanelPlan[])[] {
  const heights = plans.map(({ numbers: { fresh, changed } }) => 4 + fresh + changed);
  const most = leastHighest(heights, columns);
  const filled: PanelPlan[][] = [[]];
  let height = 0;
  for (const [index, plan] of plans.entries()) {
    const last = filled.at(-1)!;
    const waiting = plans.length - index;
    // Each column has a panel: as many have to be left as there are columns without.
    const isFull = height + heights[index]! > most || waiting <= columns - filled.length;
    if (last.length > 0 && isFull && filled.length < columns) {
      filled.push([plan]);
      height = heights[index]!;
    } else {
      last.push(plan);
      height += heights[index]!;
    }
  }
  return filled;
}

/** The least height into which so many columns can go without changing their order. */
function leastHighest(heights: readonly number[], columns: number): number {
  let least = Math.max(...heights);
  while (columnsFor(heights, least) > columns) least += 1;
  return least;
}

function columnsFor(heights: readonly number[], most: number): number {
  let [used, height] = [1, 0];
  for (const own of heights) {
    const isFull = height > 0 && height + own > most;
    used += isFull ? 1 : 0;
    height = isFull ? own : height + own;
  }
  return used;
}

function leftOutLine(words: string, top: number, { page, measure }: PanelsSetting): readonly TextLine[] {
  const said = ellipsize(measure, "note", `No room here for ${words}`, page.width - 2 * page.margin);
  return [textAt(measure, "note", said, page.margin, baselineFor("note", top + LEFT_OUT_LINE / 2))];
}

function withoutPanels({ page, measure, top }: PanelsSetting): PanelsLaid {
  const lines = withoutReports(measure, page.margin, top + PADDING, page.width - 2 * page.margin);
  return {
    ...{ panels: [], bands: [], glyphs: [], axis: noAxis(top), leftOut: [], notes: [lines] },
    bottom: top + 2 * PADDING + lines.length * LEFT_OUT_LINE,
  };
}
