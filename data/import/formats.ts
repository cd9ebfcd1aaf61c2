/** All formats that are read besides the program's own. */
import { feeds } from "./feeds/feeds.ts";
import { gedcom } from "./gedcom/gedcom.ts";
import { icalendar } from "./icalendar/icalendar.ts";
import type { Importer } from "./importer.ts";
import { markdown } from "./markdown/markdown.ts";
import { markwhen } from "./markwhen/markwhen.ts";
import { bibtex } from "./references/bibtex.ts";
import { cslJson } from "./references/csl-json.ts";
import { ris } from "./references/ris.ts";
import { SIMILE_JSON, SIMILE_SCRIPT } from "./simile/simile-json.ts";
import { SIMILE_XML } from "./simile/simile-xml.ts";
import { claimsTableImporter } from "./table/claims-table.ts";
import { tableImporter } from "./table/table-importer.ts";
import { summaryText } from "./timeflow/summary-text.ts";
import { timeflow } from "./timeflow/timeflow.ts";
import { TIMELINE_PROJECT } from "./timeline-project/timeline-project.ts";
import { TIMELINEJS_JSON, TIMELINEJS_SCRIPT } from "./timelinejs/timelinejs.ts";
import { TIMEMAP } from "./timemap/timemap.ts";
import { VIS_JSON, VIS_SCRIPT } from "./vis/vis.ts";
import { WIKIDATA } from "./wikidata/wikidata.ts";

/** In the order in which they are asked: the surest signs first. */
export const IMPORTERS: readonly Importer[] = [
  // Their first line says what they are.
  icalendar,
  gedcom,
  timeflow,
  ris,
  // The name of their root element does.
  TIMELINE_PROJECT,
  SIMILE_XML,
  feeds,
  // Fields that nothing else has.
  TIMELINEJS_JSON,
  SIMILE_JSON,
  VIS_JSON,
  TIMEMAP,
  WIKIDATA,
  cslJson,
  TIMELINEJS_SCRIPT,
  SIMILE_SCRIPT,
  VIS_SCRIPT,
  bibtex,
  claimsTableImporter,
  // Texts that only look like what they are.
  summaryText,
  markwhen,
  markdown,
  tableImporter,
];
