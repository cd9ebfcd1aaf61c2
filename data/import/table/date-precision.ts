/** How exactly a row says that its date is known. */
import { isSpan, type Moment } from "../../timeline.ts";
import { boundParts, boundText, calendarFields, DAY, parseBound } from "../../time.ts";
import type { Written } from "../../written.ts";
import type { DraftWhen, ImportNote } from "../import-draft.ts";
import { plainHeader } from "./headers.ts";
import type { RowCells } from "./row-cells.ts";

/** Words, folded, for what a date is exact to. */
const WORDS: Readonly<Record<string, "day" | "week" | "month" | "year" | "approximate">> = Object.freeze({
  ...{ day: "day", exact: "day", days: "day", tag: "day", jour: "day", dia: "day" },
  ...{ week: "week", woche: "week", semaine: "week", semana: "week" },
  ...{ month: "month", monat: "month", mois: "month", mes: "month" },
  ...{ year: "year", jahr: "year", annee: "year", ano: "year" },
  ...{ approximate: "approximate", approx: "approximate", circa: "approximate", about: "approximate" },
} as const);

/** What the numbers of ACLED's `time_precision` are. */
const ACLED: Readonly<Record<string, "day" | "week" | "month">> = Object.freeze({
  1: "day",
  2: "week",
  3: "month",
} as const);

/**
 * The date as exact as its row says: of a month, the whole month. A word that says nothing we know stays among the
 * row's further fields.
 */
export function asExactAsRow(when: DraftWhen, cells: RowCells, notes: ImportNote[]): DraftWhen {
  const text = cells.take("precision");
  if (text === "") return when;
  const isAcled = plainHeader(cells.header("precision")) === "time precision";
  const said = plainHeader(text);
  const exact = Object.hasOwn(WORDS, said)
    ? WORDS[said]
    : isAcled && Object.hasOwn(ACLED, text)
      ? ACLED[text]
      : undefined;
  const result = exact === undefined || isSpan(when) ? undefined : exactTo(when, exact);
  if (result) return result;
  cells.leave("precision");
  const what = `in the column "${cells.header("precision")}", "${text.slice(0, 80)}" changes no bounds`;
  notes.push({ at: cells.at, kind: "kept", what });
  return when;
}

type Exactness = "day" | "week" | "month" | "year" | "approximate";

/** Undefined where the date is not given to the day, or is open. */
function exactTo(moment: Written<Moment>, exact: Exactness): Written<Moment> | undefined {
  const { earliest, latest } = moment;
  if (exact === "day") return moment;
  if (exact === "approximate") {
    return {
      ...moment,
      basis: "it is said to be approximate, and not by how much: the bounds are those of the date that is named",
    };
  }
  const [first, last] = [earliest, latest].map((bound) => (bound === undefined ? undefined : boundParts(bound)));
  if (earliest === undefined || latest === undefined || !first || !last) return undefined;
  if (exact === "week") return daysAround(moment, 6);
  const length = exact === "year" ? 1 : 2;
  const [from, to] = [first, last].map(({ year, month }) =>
    boundText([year, Number(month ?? 1)].slice(0, length) as [number]),
  );
  if (from === undefined || to === undefined || (length === 2 && first.month === undefined)) return undefined;
  const basis = `the table says that the ${exact} alone is known`;
  return { ...worded(moment), earliest: from, latest: to, precision: from === to ? exact : "bounded", basis };
}

/** A week that holds the day begins up to six days before and ends up to six days after it. */
function daysAround(moment: Written<Moment>, days: number): Written<Moment> | undefined {
  const [first, last] = [parseBound(moment.earliest ?? ""), parseBound(moment.latest ?? "")];
  if (!first || !last) return undefined;
  const [earliest, latest] = [first.from - days * DAY, last.to - 1 + days * DAY].map((time) => {
    const { year, month, day } = calendarFields(time);
    return boundText([year, month, day]);
  });
  if (earliest === undefined || latest === undefined) return undefined;
  const basis =
    "the table says that the week alone is known, and not on which day it begins: the bounds leave every week that holds the day";
  return { ...worded(moment), earliest, latest, precision: "week", basis };
}

/** The words and the zone of a date, without what is said of its bounds. */
function worded({ wording, zone }: Written<Moment>): Pick<Written<Moment>, "wording" | "zone"> {
  return { ...(wording !== undefined && { wording }), ...(zone !== undefined && { zone }) };
}
