/** Which kinds of marks a reader meets: the legend explains those, and no others. */
import { inSteps, type Steps } from "../../../data/memo.ts";
import { DAY, type OpenInterval } from "../../../data/time.ts";
import { isSpan, type Moment, type When } from "../../../data/timeline.ts";
import type { PlannedLane } from "../lanes/laid-lane.ts";
import type { MemberFacts } from "../marks/member.ts";
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

/**
 * Kinds of marks that are met in some view of these lanes, so that a legend stays as it is while one moves through time.
 *
 * @param areDaysWide whether the axis is so long that a day is no point on it
 */
export function* marksOfLanes(lanes: readonly PlannedLane[], areDaysWide: boolean): Steps<ReadonlySet<SampleKind>> {
  const kinds = new Set<SampleKind>();
  const add = (kind: SampleKind): void => void kinds.add(kind);
  const addUnlessPoint = (kind: SampleKind): void => {
    if (!isPoint(kind)) kinds.add(kind);
  };
  for (const { index } of lanes) {
    yield* inSteps(index.members, ({ role, when, facts: subject }) => {
      const isAgreed = role === "event" && !subject?.told.some(({ relation }) => relation === "differ");
      // No list of them: of hundreds of thousands of members that would be most of the work.
      eachKindOfDate(when, areDaysWide, isAgreed ? add : addUnlessPoint);
      if (role === "report") add("report");
      if (!subject) return;
      for (const kind of kindsOfAccounts(subject, areDaysWide)) add(kind);
      // Who concluded something has to be found out for each: one is enough.
      if (!kinds.has("concluded") && subject.concluded.size > 0) add("concluded");
    });
  }
  return told(kinds);
}

function isPoint(kind: SampleKind): boolean {
  return kind === "day" || kind === "time";
}

const NO_KINDS: readonly SampleKind[] = [];

function kindsOfAccounts({ told, elsewhere }: MemberFacts, areDaysWide: boolean): readonly SampleKind[] {
  if (told.length + elsewhere.length === 0) return NO_KINDS;
  const ghosts: SampleKind[] = [];
  for (const { when } of elsewhere)
    eachKindOfInterval(when, areDaysWide, (kind) => ghosts.push(isPoint(kind) ? "ghost" : kind));
  if (told.some(({ relation }) => relation === "differ")) return ["differs", "unlike", ...ghosts];
  return [...(told.length > 0 ? ["alike" as const] : []), ...ghosts];
}

type HearKind = (kind: SampleKind) => void;

function eachKindOfDate(when: When, areDaysWide: boolean, hear: HearKind): void {
  if (!isSpan(when)) {
    eachKindOfInterval(when.interval, areDaysWide, hear);
    if (hasLikely(when, areDaysWide)) hear("likely");
    return;
  }
  const { start, end } = when;
  hear(isOneDay(start.interval) && isOneDay(end.interval) ? "span" : "softSpan");
  eachOpenKind(start.interval.from, end.interval.to, hear);
  if (hasLikely(start, false) || hasLikely(end, false)) hear("likely");
}

/** A point, and an end that is known to the day, have no room for it. */
function hasLikely({ likely, interval }: Moment, areDaysWide: boolean): boolean {
  return likely !== undefined && (areDaysWide || !isOneDay(interval));
}

function eachKindOfInterval({ from, to }: OpenInterval, areDaysWide: boolean, hear: HearKind): void {
  if (from === undefined || to === undefined) eachOpenKind(from, to, hear);
  else if (!isOneDay({ from, to })) hear("whisker");
  else if (to - from >= DAY) hear(areDaysWide ? "whisker" : "day");
  else {
    hear("time");
    // A day is a whisker wherever days are wide; a time is one in views that are nearer still.
    if (areDaysWide) hear("whisker");
  }
}

function eachOpenKind(from: number | undefined, to: number | undefined, hear: HearKind): void {
  if (from === undefined) hear("open");
  if (to === undefined) hear("openEnd");
}
