/** Plans for the panels of a picture of what became known when, each for the timeline as it could be known on its day. */
import type { BecameKnown } from "../../../data/became-known/became-known.ts";
import { changeSentence, changeWords } from "../../../data/became-known/change-words.ts";
import { append } from "../../../data/grouped.ts";
import { memo } from "../../../data/memo.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import type { PanelForm, PanelPlan } from "../became-known/panel-setting.ts";
import type { RowMemory } from "../down/down-rows.ts";
import { gutterFor } from "../lanes/lane-label.ts";
import type { Grouping } from "../lanes/grouping.ts";
import { indexMembers } from "../lanes/lane-index.ts";
import type { LanesPlan, PlannedLane } from "../lanes/laid-lane.ts";
import { compactDates } from "../marks/caption.ts";
import type { DraftedDay } from "../marks/draft.ts";
import type { Member } from "../marks/member.ts";
import { GUTTER, type Sheet } from "../sheet.ts";
import type { Measure } from "../text/measure.ts";
import type { BasisOptions, PlanBasis } from "./plan-basis.ts";

/** Panels that are narrower have their lanes' labels above the lanes, px. */
const LABELS_BESIDE = 780;
/** Room for labels, as a part of a panel's width at the most. */
const WIDEST_GUTTER = 0.2;
const ONE_LANE = { id: "#all", label: "" };
/** Short marks of changes: beyond so many passages a caption would be a paragraph. */
const MOST_PASSAGES = 2;

/** What the plan of a panel is made with. */
export interface PanelOptions extends BasisOptions {
  /** Ids of the events to draw; absent for all. */
  readonly shown?: ReadonlySet<string>;
  readonly grouping?: Grouping;
}

/** What a panel takes of its plan. */
export interface PlannedPanel extends LanesPlan, PlanBasis {
  readonly rows: RowMemory;
  readonly hasSpans: boolean;
}

/** What plans are made from: those of the whole picture, and how one is made. */
export interface PanelsAsked {
  readonly basis: PlanBasis;
  readonly measure: Measure;
  readonly options: PanelOptions;
  readonly grouping: Grouping;
  readonly days: () => readonly BecameKnown[];
  readonly planFor: (known: BecameKnown, sheet: Sheet, options: PanelOptions, grouping: Grouping) => PlannedPanel;
}

/** The same plans each time they are asked for the same form. */
export function panelPlans(asked: PanelsAsked): (form: PanelForm) => readonly PanelPlan[] {
  const inForm = memo((key: string) => {
    const form = JSON.parse(key) as PanelForm;
    return asked.days().map((known) => planOf(known, form, asked));
  });
  return ({ kind, width, isOneLine }) => inForm(JSON.stringify({ kind, width, isOneLine }));
}

function planOf(known: BecameKnown, { kind, width, isOneLine }: PanelForm, asked: PanelsAsked): PanelPlan {
  const { basis, measure, options, grouping: whole } = asked;
  const isShown = ({ id }: TimelineEvent): boolean => options.shown?.has(id) ?? true;
  const { events } = known.timeline;
  const passing = events.filter(isShown);
  const isAdded = ({ id }: TimelineEvent): boolean => known.fresh.has(id) || known.changes.has(id);
  const added = new Set(passing.filter(isAdded).map(({ id }) => id));
  const grouping = kind === "lanes" ? { ...whole, keepsEmpty: false, collapsed: new Set<string>() } : oneLane();
  const sheet = panelSheet(width, kind === "lanes" ? gutterFor(grouping.lanes, measure) : 0, kind);
  const own: PanelOptions = {
    ...(options.compared && { compared: options.compared }),
    ...(options.facts && { facts: options.facts }),
    ...(options.numbers && { numbers: options.numbers }),
    furniture: { reports: false },
    isUntitled: true,
    shown: added,
    grouping,
    ...(kind === "list" && { isDown: true }),
    isOneLine,
    day: draftedDay(known, basis),
  };
  const planned = asked.planFor(known, sheet, own, grouping);
  const plan = { ...planned, lanes: planned.lanes.map((lane) => newsFirst(lane, known)) };
  const before = membersOf(
    passing.filter((event) => !isAdded(event)),
    plan,
  );
  const lanes = kind === "list" ? plan.lanes : withBefore(plan.lanes, before, grouping);
  const changed = [...known.changes].filter(([id]) => added.has(id));
  return {
    known,
    numbers: {
      fresh: passing.filter(({ id }) => known.fresh.has(id)).length,
      changed: changed.length,
      disputed: changed.filter(([, { arisen }]) => arisen.length > 0).length,
      known: passing.length,
      all: basis.timeline.events.filter(isShown).length,
    },
    plan: { sheet, lanes, isOneLine: plan.isOneLine },
    fresh: indexMembers([...new Set(plan.lanes.flatMap(({ index }) => index.members))]),
    before: indexMembers(before.map(({ member }) => member)),
    ...{ drafting: plan.drafting, bodies: plan.bodies, rows: plan.rows, hasSpans: plan.hasSpans },
    eventOf: plan.eventOf,
    labelOf: ({ id }) => {
      const event = plan.eventOf.get(id);
      const labels = event ? labelsIn(event, whole) : [];
      return labels.length === 0 ? undefined : labels.join(", ");
    },
  };
}

/**
 * A lane in which what is new comes before what only changed, unless accounts differ on that since the day: what is known
 * already gives way where there is no room.
 */
function newsFirst(lane: PlannedLane, { changes }: BecameKnown): PlannedLane {
  const { members } = lane.index;
  if (members.every(({ id }) => !changes.has(id))) return lane;
  const ranked = members.map((member): Member => {
    const change = changes.get(member.id);
    if (!change || change.arisen.length > 0) return member;
    return { ...member, rank: member.rank - KNOWN_ALREADY };
  });
  return { ...lane, index: indexMembers(ranked) };
}

/** More than accounts that differ weigh, and less than what an editor has drawn first. */
const KNOWN_ALREADY = 2_000_000;

function oneLane(): Grouping {
  return {
    lanes: [ONE_LANE],
    all: [ONE_LANE.id],
    lanesOf: () => [ONE_LANE.id],
    collapsed: new Set(),
    keepsEmpty: false,
  };
}

/** A sheet that begins at 0 and has no margins: panels stand within those of the picture. */
function panelSheet(width: number, labels: number, kind: PanelForm["kind"]): Sheet {
  const labelsBeside = kind !== "lanes" || width >= LABELS_BESIDE;
  const gutter = kind === "lanes" && labelsBeside ? Math.max(GUTTER, Math.min(labels, width * WIDEST_GUTTER)) : 0;
  return { margin: 0, width, x0: gutter, x1: width, labelsBeside, gutter };
}

interface PlacedMember {
  readonly event: TimelineEvent;
  readonly member: Member;
}

function membersOf(events: readonly TimelineEvent[], { told, memberOf }: PlanBasis): readonly PlacedMember[] {
  const wanted = new Set(events);
  return told.flatMap((event, order) =>
    wanted.has(event) ? [{ event, member: memberOf(event, { order, isFaint: false }) }] : [],
  );
}

/** Lanes with what was known before in them, and those that hold nothing else, in their usual order. */
function withBefore(
  lanes: readonly PlannedLane[],
  before: readonly PlacedMember[],
  grouping: Grouping,
): readonly PlannedLane[] {
  const quiet = new Map<string, Member[]>();
  for (const { event, member } of before) {
    for (const id of grouping.lanesOf(event)) append(quiet, id, member);
  }
  return grouping.lanes.flatMap((lane): readonly PlannedLane[] => {
    const planned = lanes.find((one) => one.lane.id === lane.id);
    const members = quiet.get(lane.id);
    if (!planned && !members) return [];
    return [
      {
        ...(planned ?? { lane, index: indexMembers([]), collapsed: false }),
        ...(members && { before: indexMembers(members) }),
      },
    ];
  });
}

function labelsIn(event: TimelineEvent, { lanes, lanesOf }: Grouping): readonly string[] {
  if (lanes.length < 2) return [];
  return lanesOf(event).flatMap((id) => lanes.find((lane) => lane.id === id)?.label ?? []);
}

function draftedDay({ period, changes }: BecameKnown, { drafting: { coded, year } }: PlanBasis): DraftedDay {
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  return {
    reports: new Set(period.reports.map(({ source }) => source.id)),
    changeOf: ({ id }) => {
      const change = changes.get(id);
      if (!change) return undefined;
      const { dispute, others } = changeWords(change, codeOf, (date) => compactDates(date, year));
      const note = others.slice(0, MOST_PASSAGES).join("; ");
      return {
        ...(dispute !== undefined && { dispute }),
        ...(note !== "" && { note }),
        spoken: changeSentence(change, codeOf),
      };
    },
  };
}
