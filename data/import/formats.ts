/** All formats that are read besides the program's own. */
import { GEOJSON } from "./geojson/geojson.ts";
import type { ForeignFile, Importer } from "./importer.ts";
import { JSON_LD } from "./json-ld/json-ld.ts";
import { RECORDS } from "./records/records.ts";
import { SIMILE_JSON, SIMILE_SCRIPT } from "./simile/simile-json.ts";
import { SIMILE_XML } from "./simile/simile-xml.ts";
import { TIMELINE_PROJECT } from "./timeline-project/timeline-project.ts";
import { TIMELINEJS_JSON, TIMELINEJS_SCRIPT } from "./timelinejs/timelinejs.ts";
import { TIMEMAP } from "./timemap/timemap.ts";
import { VIS_JSON, VIS_SCRIPT } from "./vis/vis.ts";
import { WIKIDATA } from "./wikidata/wikidata.ts";

/** In the order in which they are asked: the surest signs first. */
export const IMPORTERS: readonly Importer[] = [
  ...[TIMELINEJS_JSON, TIMELINEJS_SCRIPT, TIMELINE_PROJECT, SIMILE_XML, WIKIDATA, GEOJSON, JSON_LD, TIMEMAP],
  ...[VIS_JSON, SIMILE_JSON, VIS_SCRIPT, SIMILE_SCRIPT, RECORDS],
];

/** The reader of a file, by its content; undefined for what none of them reads. */
export function importerOf(file: ForeignFile): Importer | undefined {
  return IMPORTERS.find(({ recognises }) => recognises(file));
}
