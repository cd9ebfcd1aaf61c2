/** Which kinds of marks a reader meets: the legend explains those, and no others. */
import type { Matter } from "../../../data/accounts/matter.ts";
import { DAY, type OpenInterval } from "../../../data/time.ts";
import { isSpan, type Moment, type When } from "../../../data/timeline.ts";
import type { PlannedLane } from "../lanes/laid-lane.ts";
import { isOneDay } from "../marks/place-mark.ts";
import type { Ghost, Glyph, GlyphBody, SampleKind, Scene } from "../scene.ts";
import type { Mark } from "../mark.ts";

/** Kinds of marks that are drawn in a picture. */
export function marksIn({ glyphs, lanes }: Pick<Scene, "glyphs" | "lanes">): ReadonlySet<SampleKind> {
  const kinds = glyphs.flatMap(({ role, body }) => [
    ...ownKinds(role, body),
    ...body.ghosts.flatMap(ghostKinds),
    ...(body.crossings ?? []).flatMap(({ kind }) => (kind === "differsOn" ? [] : [kind])),
    ...(body.chips.some(({ isConcluded }) => isConcluded) ? ["concluded" as const] : []),
  ]);
  const isDisputed = lanes.some(({ ticks }) => ticks.some(({ differs }) => differs));
  const isLikely = lanes.some(({ ticks }) => ticks.some(({ likely = [] }) => likely.length > 0));
  const isCounted = lanes.some(({ counts }) => counts.length > 0);
  return told([
    ...kinds,
    ...(isDisputed ? ["differs" as const] : []),
    ...(isLikely ? ["likely" as const] : []),
    ...(isCounted ? ["more" as const] : []),
  ]);
}

/** One kind in the place of two that look alike. */
function told(met: Iterable<SampleKind>): ReadonlySet<SampleKind> {
  const kinds = new Set(met);
  if (kinds.has("day") && kinds.has("time")) {
    kinds.add("dayOrTime");
    kinds.delete("day");
    kinds.delete("time");
  }
  if (kinds.has("softSpan")) kinds.delete("span");
  return kinds;
}

function ownKinds(role: Glyph["role"], { mark, differs, pill, isChanged }: GlyphBody): readonly SampleKind[] {
  const sign: readonly SampleKind[] = pill ? [pill.text.style === "agrees" ? "alike" : "unlike"] : [];
  if (!mark) return sign;
  if (isChanged) return [...sign, "changed", ...barKinds(mark)];
  if (role === "report") return mark.kind === "point" ? ["report"] : ["report", ...barKinds(mark)];
  const point: readonly SampleKind[] = mark.kind === "point" ? [mark.isTime ? "time" : "day"] : [];
  return [...sign, ...(differs.length > 0 ? (["differs"] as const) : point), ...barKinds(mark)];
}

function ghostKinds({ mark }: Ghost): readonly SampleKind[] {
  return mark.kind === "point" ? ["ghost"] : barKinds(mark);
}

function barKinds(mark: Mark): readonly SampleKind[] {
  if (mark.kind === "point") return [];
  const open: readonly SampleKind[] = [
    ...(mark.start === "open" ? ["open" as const] : []),
    ...(mark.end === "open" ? ["openEnd" as const] : []),
  ];
  const likely: readonly SampleKind[] = (mark.likely ?? []).length > 0 ? ["likely"] : [];
  if (mark.kind === "whisker") return [...(open.length > 0 ? open : (["whisker"] as const)), ...likely];
  return [mark.x1 < mark.solid1 || mark.solid2 < mark.x2 ? "softSpan" : "span", ...open, ...likely];
}

/** What accounts of an event tell differently, and where they put it. */
export interface ToldOf {
  readonly told: readonly Pick<Matter, "relation">[];
  readonly elsewhere: readonly { readonly when: OpenInterval }[];
  readonly concluded: { readonly size: number };
}

/**
 * Kinds of marks that are met in some view of these lanes, so that a legend stays as it is while one moves through time.
 *
 * @param toldOf what is told of an event, by its id
 * @param areDaysWide whether the axis is so long that a day is no point on it
 */
export function marksOfLanes(
  lanes: readonly PlannedLane[],
  toldOf: (id: string) => ToldOf | undefined,
  areDaysWide: boolean,
): ReadonlySet<SampleKind> {
  const kinds = new Set<SampleKind>();
  for (const { index } of lanes) {
    for (const { id, role, when } of index.members) {
      const accounts = role === "event" ? kindsOfAccounts(toldOf(id), areDaysWide) : REPORT;
      const isAgreed = role === "event" && !accounts.includes("differs");
      // No list of both: of hundreds of thousands of members that would be most of the work.
      for (const kind of kindsOfDate(when, areDaysWide)) if (isAgreed || !isPoint(kind)) kinds.add(kind);
      for (const kind of accounts) kinds.add(kind);
    }
  }
  return told(kinds);
}

const REPORT = ["report"] as const;

function isPoint(kind: SampleKind): boolean {
  return kind === "day" || kind === "time";
}

function kindsOfAccounts(subject: ToldOf | undefined, areDaysWide: boolean): readonly SampleKind[] {
  if (!subject) return [];
  const { told, elsewhere, concluded } = subject;
  if (told.length + elsewhere.length + concluded.size === 0) return [];
  const chips = concluded.size > 0 ? (["concluded"] as const) : [];
  const ghosts = elsewhere.flatMap(({ when }) =>
    kindsOfInterval(when, areDaysWide).map((kind) => (isPoint(kind) ? "ghost" : kind)),
  );
  if (told.some(({ relation }) => relation === "differ")) return ["differs", "unlike", ...ghosts, ...chips];
  return [...(told.length > 0 ? ["alike" as const] : []), ...ghosts, ...chips];
}

function kindsOfDate(when: When, areDaysWide: boolean): readonly SampleKind[] {
  if (!isSpan(when)) {
    const kinds = kindsOfInterval(when.interval, areDaysWide);
    return when.likely ? [...kinds, ...likelyKind(when, areDaysWide)] : kinds;
  }
  const { start, end } = when;
  const isSharp = isOneDay(start.interval) && isOneDay(end.interval);
  const likely = [start, end].flatMap((moment) => likelyKind(moment, false));
  return [isSharp ? "span" : "softSpan", ...openKinds(start.interval.from, end.interval.to), ...likely];
}

/** A point, and an end that is known to the day, have no room for it. */
function likelyKind({ likely, interval }: Moment, areDaysWide: boolean): readonly SampleKind[] {
  return likely && (areDaysWide || !isOneDay(interval)) ? ["likely"] : [];
}

function kindsOfInterval({ from, to }: OpenInterval, areDaysWide: boolean): readonly SampleKind[] {
  if (from === undefined || to === undefined) return openKinds(from, to);
  if (!isOneDay({ from, to })) return ["whisker"];
  // A day is a whisker wherever days are wide; a time is one in views that are nearer still.
  if (to - from < DAY) return areDaysWide ? ["time", "whisker"] : ["time"];
  return [areDaysWide ? "whisker" : "day"];
}

function openKinds(from: number | undefined, to: number | undefined): readonly SampleKind[] {
  return [...(from === undefined ? ["open" as const] : []), ...(to === undefined ? ["openEnd" as const] : [])];
}
