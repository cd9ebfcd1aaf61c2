/** What the one source of a row says: words, who says them, where, a figure, a stand. */
import type { Figure } from "../../timeline.ts";
import { citedPlace } from "../fields/cited-place.ts";
import type { DraftClaim, ImportNote } from "../import-draft.ts";
import { amountInCell, type Amount } from "./figure-text.ts";
import { plainHeader } from "./headers.ts";
import type { Role } from "./mapping.ts";
import type { RowCells } from "./row-cells.ts";

const STANCES = ["asserts", "denies", "corrects", "retracts", "comments"] as const;

/** What a claim of a row has besides its source. What is not understood stays among the row's further fields, and is told. */
export function rowWords(cells: RowCells, notes: ImportNote[]): Partial<DraftClaim> {
  const [says, name, role, page] = (["quote", "speaker", "speaker-role", "page"] as const).map(cells.take);
  if (name === "") cells.leave("speaker-role");
  const [stance, asserts] = [rowStance(cells, notes), rowAsserts(cells, notes)];
  const figures = rowFigures(cells, notes);
  const counted = /parag|absatz|parrafo/u.test(plainHeader(cells.header("page"))) ? "paragraph" : "page";
  const where = citedPlace(page ?? "", counted);
  return {
    ...(says && { says }),
    ...(name && { speaker: { name, ...(role && { role }) } }),
    ...(where ? { at: where } : page && { extra: { [cells.header("page")]: page } }),
    ...(stance && { stance }),
    ...(asserts && { asserts: [asserts] }),
    ...(figures.length > 0 && { figures }),
  };
}

function rowStance(cells: RowCells, notes: ImportNote[]): DraftClaim["stance"] {
  const text = cells.take("stance");
  const stance = STANCES.find((each) => each === text.toLowerCase());
  if (text !== "" && !stance) leave(cells, notes, "stance", `"${text.slice(0, 80)}" is none of ${STANCES.join(", ")}`);
  return stance;
}

function rowAsserts(
  cells: RowCells,
  notes: ImportNote[],
): { readonly aspect: string; readonly value: string } | undefined {
  const [aspect, value] = [cells.take("aspect"), cells.take("position")];
  if (aspect !== "" && value !== "") return { aspect, value };
  if (aspect !== "") leave(cells, notes, "aspect", `"${aspect.slice(0, 80)}" has no position beside it`);
  if (value !== "") leave(cells, notes, "position", `"${value.slice(0, 80)}" has no aspect beside it`);
  return undefined;
}

function leave(cells: RowCells, notes: ImportNote[], role: Role, what: string) {
  cells.leave(role);
  notes.push({ at: cells.at, kind: "kept", what: `in the column "${cells.header(role)}", ${what}` });
}

/** The figure of a row: an amount, or the lowest and the highest number. */
function rowFigures(cells: RowCells, notes: ImportNote[]): readonly Figure[] {
  const read = (role: Role): Amount | undefined => {
    const text = cells.take(role);
    const amount = text === "" ? undefined : amountInCell(text);
    if (text !== "" && !amount) leave(cells, notes, role, `"${text.slice(0, 80)}" is no amount`);
    return amount;
  };
  const [best, low, high] = [read("best"), read("low")?.value, read("high")?.value];
  const amount = amountOf(best, low, high);
  const [named, unit] = [cells.take("measure"), cells.take("unit")];
  if (!amount) {
    cells.leave("measure");
    cells.leave("unit");
    return [];
  }
  // A figure has one form: what says less stays among the further fields.
  if (amount !== best) cells.leave("best");
  else for (const role of ["low", "high"] as const) cells.leave(role);
  return [{ measure: named || measureOf(cells), ...amount, ...(unit && { unit }) }];
}

/** Two ends that differ say more than the one number between them. */
function amountOf(best: Amount | undefined, low: number | undefined, high: number | undefined): Amount | undefined {
  if (low !== undefined && high !== undefined && low < high) return { min: low, max: high };
  if (best) return best;
  if (low !== undefined && low === high) return { value: low };
  if (low !== undefined) return { min: low };
  return high === undefined ? undefined : { max: high };
}

/** What is counted: the words of the header. Those of UCDP's events are deaths. */
function measureOf(cells: RowCells): string {
  const header = plainHeader(cells.header("best"));
  if (header === "best" && plainHeader(cells.header("earliest")) === "date start") return "deaths";
  return header === "" ? "figure" : header;
}
