/** What the columns of a table are taken for, told so that its reader can say otherwise. */
import { isListRole, type ColumnRole, type Mapping, type Role } from "./mapping.ts";

/** The columns of a table that was read, or that could not be for want of knowing them. */
export interface TableColumns {
  /** Each of them once; see `namedHeaders`. */
  readonly headers: readonly string[];
  /** What each column was taken for. */
  readonly roles: readonly ColumnRole[];
  /** What each is taken for when nobody says. */
  readonly guessed: readonly ColumnRole[];
  /** Cells of each column from the first rows that have any, as they stand there. */
  readonly samples: readonly (readonly string[])[];
}

/** As many cells of a column as are shown. */
const MOST_SAMPLES = 3;
/** Rows that are looked at for them. */
const LOOKED_AT = 50;
/** UTF-16 units of a cell. */
const LONGEST = 80;

/** What is looked at of a table. */
interface CellsOfTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
}

/** @param mapping how it was read, @param guessed how it is read when nobody says */
export function tableColumns({ headers, rows }: CellsOfTable, mapping: Mapping, guessed: Mapping): TableColumns {
  const beginning = rows.slice(0, LOOKED_AT);
  return {
    headers,
    roles: rolesOf(headers.length, mapping),
    guessed: rolesOf(headers.length, guessed),
    samples: headers.map((_, column) => {
      const cells = beginning.map((row) => (row.cells[column] ?? "").trim()).filter((cell) => cell !== "");
      return [...new Set(cells)].slice(0, MOST_SAMPLES).map((cell) => cell.slice(0, LONGEST));
    }),
  };
}

function rolesOf(columns: number, mapping: Mapping): readonly ColumnRole[] {
  const roles = Array.from({ length: columns }, (): ColumnRole => "");
  for (const [role, places] of mapping) for (const place of places) roles[place] = role;
  return roles;
}

/**
 * The roles with one column given another one. What only one column can be, the column that had it is no longer.
 *
 * @param column from 0
 */
export function withRole(roles: readonly ColumnRole[], column: number, role: ColumnRole): readonly ColumnRole[] {
  // Who chooses another title wants that one: two are the parts of a name, which are found by their headers.
  const isOnly = role !== "" && (role === "title" || !isListRole(role));
  return roles.map((before, index) => (index === column ? role : isOnly && before === role ? "" : before));
}

/**
 * What columns are, as `mappingOf` and `convert --mapping` take it: {"title":"Headline"}. A role that is guessed and not
 * wanted has no column: {"place":""}.
 *
 * @param roles one a column
 */
export function writtenMapping(
  { headers, guessed }: Pick<TableColumns, "headers" | "guessed">,
  roles: readonly ColumnRole[],
): Readonly<Record<string, string>> {
  const counts = new Map<Role, number>();
  const written: Record<string, string> = {};
  roles.forEach((role, column) => {
    if (role === "") return;
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    written[count === 1 ? role : `${role} ${String(count)}`] = headers[column] ?? "";
  });
  for (const role of guessed) if (role !== "" && !counts.has(role)) written[role] = "";
  return written;
}
