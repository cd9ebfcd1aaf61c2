/** All formats that are read besides the program's own. */
import { CALENDAR_FILE } from "./calendar-file/calendar-file.ts";
import { feeds } from "./feeds/feeds.ts";
import { GDELT_EVENTS } from "./gdelt/gdelt-events.ts";
import { GDELT_MENTIONS } from "./gdelt/gdelt-mentions.ts";
import { gedcom } from "./gedcom/gedcom.ts";
import { GEOJSON, GEOJSON_SCRIPT } from "./geojson/geojson.ts";
import { GRAMPS } from "./gramps/gramps.ts";
import { icalendar } from "./icalendar/icalendar.ts";
import type { ForeignFile, Importer } from "./importer.ts";
import { JSON_LD } from "./json-ld/json-ld.ts";
import { KML } from "./kml/kml.ts";
import { DATED_NOTE } from "./markdown/dated-note.ts";
import { markdown } from "./markdown/markdown.ts";
import { markdownTable } from "./markdown/pipe-table.ts";
import { markwhen } from "./markwhen/markwhen.ts";
import { mermaid } from "./mermaid/mermaid.ts";
import { NUMBER_SERIES } from "./other-formats/number-series.ts";
import { ORG_CHRONOLOGY } from "./markdown/org-chronology.ts";
import { OUTLINE } from "./outline/outline.ts";
import { OTHER_FORMATS, OTHER_JSON } from "./other-formats/other-formats.ts";
import { LABELLED_RECORDS } from "./records/labelled-records.ts";
import { LINE_RECORDS } from "./records/line-records.ts";
import { BROKEN_YAML, YAML_FIELDS, YAML_FIRST, YAML_RECORDS } from "./records/yaml-records.ts";
import { SCRIPT_RECORDS } from "./records/script-records.ts";
import { RECORDS } from "./records/records.ts";
import { TOML_RECORDS } from "./records/toml-records.ts";
import { REACT_CHRONO } from "./react-chrono/react-chrono.ts";
import { bibtex } from "./references/bibtex.ts";
import { cslJson } from "./references/csl-json.ts";
import { ris } from "./references/ris.ts";
import { SIMILE_JSON, SIMILE_SCRIPT } from "./simile/simile-json.ts";
import { SIMILE_XML } from "./simile/simile-xml.ts";
import { claimsTableImporter } from "./claims-table/claims-table.ts";
import { tableImporter } from "./table/table-importer.ts";
import { summaryText } from "./timeflow/summary-text.ts";
import { timeflow } from "./timeflow/timeflow.ts";
import { TIMELINE_PROJECT } from "./timeline-project/timeline-project.ts";
import { timelineJsSheet } from "./timelinejs/timelinejs-sheet.ts";
import { TIMELINEJS_JSON, TIMELINEJS_SCRIPT } from "./timelinejs/timelinejs.ts";
import { TIMEMAP } from "./timemap/timemap.ts";
import { VIS_JSON, VIS_SCRIPT } from "./vis/vis.ts";
import { WEB_PAGE } from "./web-page/web-page.ts";
import { XML_RECORDS } from "./xml-records/xml-records.ts";
import { WIKI } from "./wiki/wiki.ts";
import { WIKIDATA } from "./wikidata/wikidata.ts";

/** In the order in which they are asked: the surest signs first. */
export const IMPORTERS: readonly Importer[] = [
  // Their first line says what they are, or the name of their root element.
  ...[icalendar, gedcom, timeflow, ris, TIMELINE_PROJECT, SIMILE_XML, feeds, KML, GRAMPS],
  // Fields that nothing else has.
  ...[
    TIMELINEJS_JSON,
    REACT_CHRONO,
    TIMELINEJS_SCRIPT,
    WIKIDATA,
    GEOJSON,
    JSON_LD,
    TIMEMAP,
    VIS_JSON,
    SIMILE_JSON,
    cslJson,
  ],
  ...[GDELT_EVENTS, GDELT_MENTIONS],
  ...[VIS_SCRIPT, SIMILE_SCRIPT, bibtex, timelineJsSheet, claimsTableImporter],
  ORG_CHRONOLOGY,
  ...OTHER_FORMATS,
  ...[WIKI, NUMBER_SERIES, CALENDAR_FILE],
  // Texts that only look like what they are.
  ...[
    TOML_RECORDS,
    summaryText,
    mermaid,
    GEOJSON_SCRIPT,
    SCRIPT_RECORDS,
    WEB_PAGE,
    XML_RECORDS,
    OUTLINE,
    YAML_FIRST,
    LABELLED_RECORDS,
    BROKEN_YAML,
    markwhen,
    markdown,
    markdownTable,
    RECORDS,
    LINE_RECORDS,
    YAML_RECORDS,
    DATED_NOTE,
    tableImporter,
    YAML_FIELDS,
    OTHER_JSON,
  ],
];

/** The reader of a file, by its content; undefined for what none of them reads. */
export function importerOf(file: ForeignFile): Importer | undefined {
  return IMPORTERS.find(({ recognises }) => recognises(file));
}
