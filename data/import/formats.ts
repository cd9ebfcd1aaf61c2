/** All formats that are read besides the program's own. */
import type { ForeignFile, Importer } from "./importer.ts";
import { claimsTableImporter } from "./table/claims-table.ts";
import { tableImporter } from "./table/table-importer.ts";
import { timelineJsSheet } from "./timelinejs/timelinejs-sheet.ts";

/** In the order in which they are asked: the surest signs first. */
export const IMPORTERS: readonly Importer[] = [timelineJsSheet, claimsTableImporter, tableImporter];

/** The reader of a file, by its content; undefined for what none of them reads. */
export function importerOf(file: ForeignFile): Importer | undefined {
  return IMPORTERS.find(({ recognises }) => recognises(file));
}
