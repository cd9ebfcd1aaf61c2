/** All formats that are written besides the program's own. */
import { ICALENDAR_OUT } from "./write-icalendar.ts";
import type { InterchangeFormat } from "./interchange-format.ts";
import { MARKWHEN_OUT } from "./write-markwhen.ts";
import { CLAIMS_TABLE_OUT } from "./write-claims-table.ts";
import { BIBTEX_OUT, CSL_JSON_OUT, RIS_OUT } from "./write-references.ts";
import { SIMILE_JSON_OUT } from "./write-simile.ts";
import { TIMELINEJS_CSV_OUT, TIMELINEJS_JSON_OUT } from "./write-timelinejs.ts";

/** In the order in which they are listed. Of several that a file's ending names, the first is meant. */
export const INTERCHANGE_FORMATS: readonly InterchangeFormat[] = [
  CLAIMS_TABLE_OUT,
  TIMELINEJS_JSON_OUT,
  TIMELINEJS_CSV_OUT,
  SIMILE_JSON_OUT,
  ICALENDAR_OUT,
  MARKWHEN_OUT,
  CSL_JSON_OUT,
  BIBTEX_OUT,
  RIS_OUT,
];

/** Endings of the program's own files. */
export const OWN_ENDINGS = [".sourceline", ".json"] as const;

/** The formats that the ending of a file says by itself, which is none of the program's own. */
export const FORMATS_BY_ENDING: ReadonlyMap<string, InterchangeFormat> = new Map(
  INTERCHANGE_FORMATS.flatMap((format) => format.endings.map((ending) => [ending, format] as const)).filter(
    ([ending, format]) =>
      !OWN_ENDINGS.some((own) => own === ending) &&
      INTERCHANGE_FORMATS.find(({ endings }) => endings.includes(ending)) === format,
  ),
);
