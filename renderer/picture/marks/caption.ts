/** The words beside a mark: how the date is worded, and where accounts differ, short enough to be drawn. */
import type { Conflict } from "../../../data/accounts/conflicts.ts";
import { isSpan, type Moment, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { momentText, whenText } from "../../../data/wording.ts";
import type { CodedSource } from "./chip.ts";
import { isOneDay } from "./place-mark.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import type { Measure } from "../text/measure.ts";
import { isolated } from "../text/visual-order.ts";
import { conflictSubject } from "../../../data/accounts/conflict-kinds.ts";
import { counted } from "../../../data/words.ts";

/** Even in the narrowest picture a pill says more than "≠", px. */
const SHORTEST_PILL_TEXT = 90;
const MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/gu;
const SHORT_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

/** The date as worded or bounded, for marks that are not a plain day; undefined where the mark says it all. */
export function noteText(when: When, year: number | undefined): string | undefined {
  if (isSpan(when)) {
    const uncertain = [when.start, when.end].find((moment) => moment.wording !== undefined && !isExact(moment));
    return uncertain?.wording === undefined ? undefined : `“${uncertain.wording}”`;
  }
  if (isExact(when)) return undefined;
  if (when.wording !== undefined) return `“${when.wording}”`;
  return when.earliest === undefined && when.latest === undefined ? "undated" : compactDates(momentText(when), year);
}

/** Whether the mark of a moment is a point, which needs no words. */
function isExact(moment: Moment): boolean {
  return isOneDay(moment.interval);
}

/** Months cut to three letters, dates without the year that goes without saying, "between 3 and 31 Oct" as "3–31 Oct". */
export function compactDates(text: string, year: number | undefined): string {
  const short = text.replace(MONTHS, (name) => name.slice(0, 3));
  const yearless =
    year === undefined ? short : short.replace(new RegExp(`(?<=${SHORT_MONTHS}) ${String(year)}\\b`, "gu"), "");
  return yearless.replace(/^between (\d\d?) and (?=\d)/u, "$1–").replace(/^between ([^,]+) and (?=[^,]+$)/u, "$1 – ");
}

/** How pills are worded: whose codes, which year goes without saying, and how wide they may be, px. */
export interface PillSetting {
  readonly coded: ReadonlyMap<string, CodedSource>;
  readonly measure: Measure;
  readonly year: number | undefined;
  readonly widest: number;
}

/** What accounts differ on: with its positions and who holds them for as many as fit, the rest by subject alone. */
export function pillText(conflicts: readonly Conflict[], setting: PillSetting): string | undefined {
  if (conflicts.length === 0) return undefined;
  const { measure, widest } = setting;
  const subjects = conflicts.map(({ kind, subject }) => isolated(conflictSubject(kind, subject)));
  const said = conflicts.map((conflict) => positionsText(conflict, setting));
  // Each matter is spelled out only if all matters, the later ones by subject, still fit.
  const parts = subjects.slice();
  for (const [index, text] of said.entries()) {
    const candidate = parts.with(index, text);
    if (measure(candidate.join("; "), STYLES.differs) <= widest) parts[index] = text;
  }
  return ellipsize(measure, "differs", [...new Set(parts)].join("; "), Math.max(widest, SHORTEST_PILL_TEXT));
}

function positionsText({ kind, subject, positions }: Conflict, { coded, year }: PillSetting): string {
  const held = positions.map(({ value, sources }) => {
    const codes = sources.map((source) => coded.get(source)?.code ?? source).join(", ");
    return `${isolated(kind === "date" ? compactDates(value, year) : value)} ${codes}`;
  });
  return `${isolated(conflictSubject(kind, subject))}: ${held.join(" · ")}`;
}

/** A sentence for a screen reader: date, title, sources, disagreement. */
export function eventName(event: TimelineEvent, conflicts: readonly Conflict[]): string {
  const sources = new Set(event.claims.map(({ source }) => source)).size;
  const subjects = [...new Set(conflicts.map(({ kind, subject }) => conflictSubject(kind, subject)))];
  const differing = subjects.length === 0 ? "" : `; accounts differ on ${subjects.join(", ")}`;
  return `${whenText(event.when)}: ${event.title}; ${counted(sources, "source")}${differing}`;
}
