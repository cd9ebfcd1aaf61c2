/** How exactly a row says that its date is known. */
import { isSpan } from "../../timeline.ts";
import { ACLED_PRECISION, exactTo, type Exactness } from "../dates/coarser-date.ts";
import type { DraftWhen, ImportNote } from "../import-draft.ts";
import { plainHeader } from "./headers.ts";
import type { RowCells } from "./row-cells.ts";

/** Words, folded, for what a date is exact to. */
const WORDS: Readonly<Record<string, Exactness>> = Object.freeze({
  ...{ day: "day", exact: "day", days: "day", tag: "day", jour: "day", dia: "day" },
  ...{ week: "week", woche: "week", semaine: "week", semana: "week" },
  ...{ month: "month", monat: "month", mois: "month", mes: "month" },
  ...{ year: "year", jahr: "year", annee: "year", ano: "year" },
  ...{ approximate: "approximate", approx: "approximate", circa: "approximate", about: "approximate" },
} as const);

/** The numbers that Wikidata has for them; no other table counts so far. */
const WIKIDATA: Readonly<Record<string, Exactness>> = Object.freeze({ 9: "year", 10: "month", 11: "day" } as const);

/**
 * The date as exact as its row says: of a month, the whole month. A word that says nothing we know stays among the
 * row's further fields.
 */
export function asExactAsRow(when: DraftWhen, cells: RowCells, notes: ImportNote[]): DraftWhen {
  const text = cells.take("precision");
  if (text === "") return when;
  const isAcled = plainHeader(cells.header("precision")) === "time precision";
  const said = plainHeader(text);
  const exact = Object.hasOwn(WIKIDATA, text)
    ? WIKIDATA[text]
    : Object.hasOwn(WORDS, said)
      ? WORDS[said]
      : isAcled && Object.hasOwn(ACLED_PRECISION, text)
        ? ACLED_PRECISION[text]
        : undefined;
  const result = exact === undefined ? undefined : isSpan(when) ? wholeOf(when, exact) : exactTo(when, exact);
  if (result) return result;
  cells.leave("precision");
  const what = `in the column "${cells.header("precision")}", "${text.slice(0, 80)}" changes no bounds`;
  notes.push({ at: cells.at, kind: "kept", what });
  return when;
}

/** A year or a month that is given by its first and its last day; undefined where the two are of others. */
function wholeOf(
  { start, end }: Extract<DraftWhen, { readonly start: unknown }>,
  exact: Exactness,
): DraftWhen | undefined {
  if (exact !== "year" && exact !== "month") return undefined;
  const [first, last] = [exactTo(start, exact), exactTo(end, exact)];
  if (!first || !last || first.earliest !== last.earliest || first.latest !== last.latest) return undefined;
  return { ...first, wording: [start.wording, end.wording].filter((text) => text !== undefined).join(" / ") };
}
