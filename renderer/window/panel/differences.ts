/** The panel's table of positions: on what accounts differ, on what they agree in other words, and who says what. */
import { holdersText } from "../../../data/accounts/holders.ts";
import type { Matter } from "../../../data/accounts/matter.ts";
import type { Position, Statement } from "../../../data/accounts/positions.ts";
import { formatBound } from "../../../data/time.ts";
import { chipsOf, type Coded } from "../dom/chips.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";

/** Two tables at most: what cannot all be true, and what can. Undefined where nothing is told differently. */
export function differences(told: readonly Matter[], coded: Coded): Content {
  const disputed = told.filter(({ relation }) => relation === "differ");
  const agreeing = told.filter(({ relation }) => relation !== "differ");
  return [
    table("Where accounts differ", "differences", disputed, coded),
    table("Told differently, and not in contradiction", "agreements", agreeing, coded),
  ];
}

function table(title: string, role: string, matters: readonly Matter[], coded: Coded): Content {
  if (matters.length === 0) return undefined;
  return [
    element("h3", {}, title),
    element(
      "table",
      { class: "differences", "data-role": role },
      matters.map((matter) => matterBody(matter, coded)),
    ),
  ];
}

function matterBody(matter: Matter, coded: Coded): HTMLElement {
  const { kind, subject, positions, unit, relation } = matter;
  const counted = unit === undefined ? subject : `${subject}, ${unit}`;
  const words = kind === "date" || kind === "figures" ? {} : TOLD;
  const rows = positions.flatMap((position) => positionRows(position, coded, words));
  const head = element("th", { scope: "rowgroup", rowspan: String(rows.length) }, counted);
  return element(
    "tbody",
    { "data-kind": kind, "data-relation": relation },
    rows.map((cells, index) => element("tr", {}, index === 0 ? head : undefined, cells)),
    noteRow(matter),
  );
}

/** Statements that can all be true stand together; one that agrees with two that differ stands with each of them. */
function positionRows(
  { statements }: Position,
  coded: Coded,
  words: Readonly<Record<string, string>>,
): readonly Content[] {
  return statements.map((statement, index) => [
    element(
      "th",
      { scope: "row", class: "position" },
      index === 0 ? undefined : "or ",
      element("span", words, valueText(statement)),
      speakers(statement, coded),
    ),
    element("td", { class: "chips" }, chipsOf(statement.sources, coded)),
  ]);
}

function valueText({ value, asOf }: Statement): string {
  return asOf === undefined ? value : `${value}, as of ${formatBound(asOf)}`;
}

/** Who says so, where it is not the sources themselves. */
function speakers({ holders }: Statement, coded: Coded): Content {
  const quoted = holders.filter(({ speaker }) => speaker !== undefined);
  if (quoted.length === 0) return undefined;
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  return element("span", { class: "speakers" }, holdersText(quoted, codeOf));
}

function noteRow({ kind, relation, positions }: Matter): Content {
  const text = noteText(kind, relation, positions);
  return text === undefined ? undefined : element("tr", {}, element("td", { class: "basis", colspan: "3" }, text));
}

function noteText(
  kind: Matter["kind"],
  relation: Matter["relation"],
  positions: Matter["positions"],
): string | undefined {
  if (relation === "overlap") return "The same in part.";
  if (relation === "differ") return undefined;
  if (positions.some(({ statements }) => statements.some(({ asOf }) => asOf !== undefined)))
    return "A count that changes from day to day.";
  return kind === "figures" ? "These figures can all be true." : "These can all be true.";
}
