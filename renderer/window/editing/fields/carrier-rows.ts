/** Through whom a statement came, as rows: a source that is chosen, or a name with a role. */
import type { Carrier, Claim } from "../../../../data/timeline.ts";
import { textField, type Field, type Name } from "../../export/field.ts";
import { rowsField, rowsFrom, rowsText } from "./rows-field.ts";
import { searchField, type SearchOption } from "./search-field.ts";

/** @param sources that can be chosen; whatever else is written is a name */
export function carrierRows(name: Name, sources: readonly SearchOption[]): Field<string> {
  return rowsField(name, {
    one: "station",
    columns: [
      {
        label: "A source, or a name",
        make: (cell) =>
          searchField(cell, { options: sources, none: "No source is called that: it is taken as a name." }),
        isWide: true,
      },
      { label: "In what role", make: (cell) => textField(cell) },
    ],
  });
}

/** The text of the field for the way that a statement took. */
export function carriersText(through: Claim["through"] = []): string {
  return rowsText(through.map(rowOf));
}

function rowOf(carrier: Carrier): readonly string[] {
  return typeof carrier === "string" ? [carrier, ""] : [carrier.name, carrier.role ?? ""];
}

/**
 * The way of a statement whose field holds this; undefined where it came through nobody.
 *
 * @param sources ids of the timeline's
 * @param before the way that it had: a row of it that was not touched stands for the very same
 */
export function carriersFrom(
  text: string,
  sources: ReadonlySet<string>,
  before: Claim["through"] = [],
): readonly Carrier[] | undefined {
  const known = new Map(before.map((carrier) => [rowsText([rowOf(carrier)]), carrier]));
  const carriers = rowsFrom(text).map((row): Carrier => {
    const [name = "", role = ""] = row;
    return known.get(rowsText([row])) ?? (sources.has(name) ? name : { name, ...(role !== "" && { role }) });
  });
  return carriers.length === 0 ? undefined : carriers;
}

/** Whether a row gives a role to a source, which has none. */
export function givesSourceARole(text: string, sources: ReadonlySet<string>): boolean {
  return rowsFrom(text).some(([name = "", role = ""]) => sources.has(name) && role !== "");
}
