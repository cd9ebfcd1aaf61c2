/** What a row of our table of claims says of its claim in columns of our own. */
import { isWebAddress } from "../../file/schema/web-address.ts";
import { LOCATOR_LABELS } from "../../file/schema/claim-schema.ts";
import type { Locator, Selector } from "../../places/locator.ts";
import type { Written } from "../../written.ts";
import type { DraftClaim, ImportNote } from "../import-draft.ts";
import type { ClaimCells } from "./claim-cells.ts";
import { itemsOfCell } from "./list-cell.ts";

/** Where in the source. What is not understood stays among the row's further fields, and is told. */
export function locatorOfCells(cells: ClaimCells, notes: ImportNote[]): Written<Locator> {
  const [passage = "", locator = "", label = "", archived = ""] = ["paragraph", "locator", "label", "archived"].map(
    cells.own,
  );
  const keep = (what: string, ...headers: readonly string[]): void => {
    headers.forEach(cells.keep);
    notes.push({ at: cells.at, kind: "kept", what });
  };
  const counted = LOCATOR_LABELS.find((name) => name === label);
  // The number and the hash stand in one cell: a hash of digits alone would become a number in a spreadsheet.
  const [, paragraph, hash = ""] = /^([1-9]\d{0,8}) ([0-9a-f]{12})$/u.exec(passage) ?? [];
  const isPassage = paragraph !== undefined && !/^0+$/u.test(hash);
  if (!isPassage && passage !== "")
    keep('"paragraph" is a number and the 12 hex digits that prove it, as 5 b47e4aa91605', "paragraph");
  if (!counted !== (locator === "")) keep('"locator" and "label" go together, as 12 and page', "locator", "label");
  const isArchived = isWebAddress(archived);
  if (archived !== "" && !isArchived) keep("the archived copy has no address of the web", "archived");
  const selector = selectorsOf(cells);
  return {
    ...(isPassage && { paragraph: Number(paragraph), hash }),
    ...(locator !== "" && counted && { locator, label: counted }),
    ...(selector.length > 0 && { selector }),
    ...(isArchived && { archived }),
  };
}

function selectorsOf({ own }: ClaimCells): readonly Selector[] {
  const [exact = "", prefix, suffix, value = ""] = ["quote", "quote-before", "quote-after", "fragment"].map(own);
  const quote: Selector = { type: "TextQuoteSelector", exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  return [...(exact === "" ? [] : [quote]), ...(value === "" ? [] : [{ type: "FragmentSelector" as const, value }])];
}

/**
 * How it is assessed, what it corrects, from where it was taken over, and through whom it came.
 *
 * @param known ids of the sources that the table describes
 */
export function linksOfClaim(
  { own }: ClaimCells,
  known: ReadonlySet<string>,
): Pick<DraftClaim, "of" | "derivedFrom" | "through" | "status" | "certainty"> {
  const [of, derivedFrom, through = ""] = ["corrects", "derived-from", "through"].map(own);
  const [status, certainty] = ["status", "certainty"].map(own);
  const stations = itemsOfCell(through, ";").map((item) => {
    const [name = "", role] = itemsOfCell(item, "|");
    return role === undefined && known.has(name) ? name : { name, ...(role && { role }) };
  });
  return {
    ...(status && { status }),
    ...(certainty && { certainty }),
    ...(of && { of }),
    ...(derivedFrom && { derivedFrom }),
    ...(stations.length > 0 && { through: stations }),
  };
}
