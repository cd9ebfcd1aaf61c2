/** All formats that are read besides the program's own. */
import type { Importer } from "./importer.ts";

/** In the order in which they are asked: the surest signs first. */
export const IMPORTERS: readonly Importer[] = [];
