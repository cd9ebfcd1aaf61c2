/** All formats that are read besides the program's own. */
import { feeds } from "./feeds/feeds.ts";
import { gedcom } from "./gedcom/gedcom.ts";
import { icalendar } from "./icalendar/icalendar.ts";
import type { ForeignFile, Importer } from "./importer.ts";
import { markdown } from "./markdown/markdown.ts";
import { markwhen } from "./markwhen/markwhen.ts";
import { bibtex } from "./references/bibtex.ts";
import { cslJson } from "./references/csl-json.ts";
import { ris } from "./references/ris.ts";
import { summaryText } from "./timeflow/summary-text.ts";
import { timeflow } from "./timeflow/timeflow.ts";

/** In the order in which they are asked: the surest signs first. */
export const IMPORTERS: readonly Importer[] = [
  // Their first line says what they are.
  icalendar,
  gedcom,
  timeflow,
  ris,
  feeds,
  // Fields that nothing else has.
  cslJson,
  bibtex,
  // Texts that only look like what they are.
  summaryText,
  markwhen,
  markdown,
];

/** The reader of a file, by its content; undefined for what none of them reads. */
export function importerOf(file: ForeignFile): Importer | undefined {
  return IMPORTERS.find(({ recognises }) => recognises(file));
}
