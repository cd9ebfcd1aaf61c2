/** The words beside a mark: how the date is worded, and where accounts differ, short enough to be drawn. */
import type { Conflict } from "../../data/conflicts.ts";
import { DAY, momentInterval } from "../../data/time.ts";
import { isSpan, type Moment, type TimelineEvent, type When } from "../../data/timeline.ts";
import { momentText, whenText } from "../../data/wording.ts";
import type { CodedSource } from "./chip.ts";
import { ellipsize, STYLES } from "./text.ts";
import type { Measure } from "./measure.ts";

/** Even in the narrowest picture a pill says more than "≠", px. */
const SHORTEST_PILL_TEXT = 90;
const MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/gu;

/** The date as worded or bounded, for marks that are not a plain day; undefined where the mark says it all. */
export function noteText(when: When): string | undefined {
  if (isSpan(when)) {
    const uncertain = [when.start, when.end].find((moment) => moment.wording !== undefined && !isExact(moment));
    return uncertain?.wording === undefined ? undefined : `“${uncertain.wording}”`;
  }
  if (isExact(when)) return undefined;
  if (when.wording !== undefined) return `“${when.wording}”`;
  return when.earliest === undefined && when.latest === undefined ? "undated" : compactDates(momentText(when));
}

function isExact(moment: Moment): boolean {
  const { from, to } = momentInterval(moment);
  return from !== undefined && to !== undefined && to - from <= DAY;
}

/** Months cut to three letters, years left out (the axis says which), and "between 3 and 31 Oct" as "3–31 Oct". */
export function compactDates(text: string): string {
  return text
    .replace(MONTHS, (name) => name.slice(0, 3))
    .replace(/(?<=\p{L}) \d{4}\b/gu, "")
    .replace(/between (\d+) and (?=\d)/gu, "$1–")
    .replace(/between (.+) and /gu, "$1 – ");
}

/** What accounts differ on: with its positions and who holds them for as many as fit `widest` px, the rest by subject alone. */
export function pillText(
  conflicts: readonly Conflict[],
  coded: ReadonlyMap<string, CodedSource>,
  measure: Measure,
  widest: number,
): string | undefined {
  if (conflicts.length === 0) return undefined;
  const subjects = conflicts.map(({ kind, subject }) => (kind === "date" ? dateSubject(subject) : subject));
  const said = conflicts.map((conflict) => positionsText(conflict, coded));
  // Each matter is spelled out only if all matters, the later ones by subject, still fit.
  const parts = subjects.slice();
  for (const [index, text] of said.entries()) {
    const candidate = parts.with(index, text);
    if (measure(candidate.join("; "), STYLES.differs) <= widest) parts[index] = text;
  }
  return ellipsize(measure, "differs", [...new Set(parts)].join("; "), Math.max(widest, SHORTEST_PILL_TEXT));
}

function dateSubject(subject: string): string {
  return subject === "start" ? "when it began" : subject === "end" ? "when it ended" : subject;
}

function positionsText({ kind, subject, positions }: Conflict, coded: ReadonlyMap<string, CodedSource>): string {
  const held = positions.map(({ value, sources }) => {
    const codes = sources.map((source) => coded.get(source)?.code ?? source).join(", ");
    return `${kind === "date" ? compactDates(value) : value} ${codes}`;
  });
  return `${kind === "date" ? dateSubject(subject) : subject}: ${held.join(" · ")}`;
}

/** A sentence for a screen reader: date, title, sources, disagreement. */
export function eventName(event: TimelineEvent, conflicts: readonly Conflict[]): string {
  const sources = new Set(event.claims.map(({ source }) => source)).size;
  const subjects = [...new Set(conflicts.map(({ subject }) => dateSubject(subject)))];
  const told = `${String(sources)} ${sources === 1 ? "source" : "sources"}`;
  const differing = subjects.length === 0 ? "" : `; accounts differ on ${subjects.join(", ")}`;
  return `${whenText(event.when)}: ${event.title}; ${told}${differing}`;
}
