/** Our own table of claims, for spreadsheets: the same that `new --template` writes, with the columns that a timeline needs. */
import { ASPECTS } from "../accounts/conflict-kinds.ts";
import { OWN_COLUMNS } from "../import/claims-table/own-columns.ts";
import { TEMPLATE_COLUMNS } from "../import/claims-table/claims-template.ts";
import type { ImportNote } from "../import/import-draft.ts";
import type { Timeline } from "../timeline.ts";
import { type ClaimsRow, claimRows, rowsOfEvent, figureCells, hasMoreSelectors, sourceRow } from "./claims-rows.ts";
import { csvText } from "./csv-text.ts";
import { type InterchangeFormat, placeOfEvent, placeOfSource } from "./interchange-format.ts";
import { lossNotes } from "./losses.ts";

/**
 * Writes a row for each event, and below it one for each claim (or several, where it has several figures or stands); then
 * a row for each source. Read again, it gives the same timeline but for what is told.
 */
export const CLAIMS_TABLE_OUT: InterchangeFormat = {
  id: "claims-csv",
  name: "a table of claims (CSV)",
  endings: [".csv"],
  write(timeline) {
    const rows = rowsOf(timeline);
    const used = new Set(rows.flatMap((row) => Object.keys(row).filter((header) => row[header])));
    const headers = [
      ...TEMPLATE_COLUMNS.map(([header]) => header),
      ...OWN_COLUMNS.filter((header) => used.has(header)),
    ];
    return {
      text: csvText([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))]),
      notes: [
        ...lossNotes(timeline, {
          dropped: [
            "title",
            "description",
            "language",
            "extent",
            "custom",
            "more-lanes",
            "inferred",
            "lane-parents",
            "eras",
            "pictures",
            "reviewed",
          ],
        }),
        ...lost(timeline),
      ],
    };
  },
};

function rowsOf({ lanes, sources, events, aspects = {} }: Timeline): readonly ClaimsRow[] {
  const labels = new Map(lanes.map(({ id, label }) => [id, label]));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const wordsOf = (aspect: string): string => (Object.hasOwn(aspects, aspect) && aspects[aspect]) || aspect;
  return [
    ...events.flatMap((event) => {
      const lane = labels.get(event.lane) ?? "";
      const whole = { event, lane, wordsOf, sourceOf: (id: string) => byId.get(id) };
      const claims = event.claims.flatMap((claim, index) =>
        claimRows(claim, { ...whole, mark: `~${String(index + 1)}` }),
      );
      return [...rowsOfEvent(event, lane), ...claims];
    }),
    ...sources.map(sourceRow),
  ];
}

/** What only this format loses. */
function lost({ events, sources, lanes, aspects = {} }: Timeline): readonly ImportNote[] {
  const dropped = (at: string, what: string): ImportNote => ({ at, kind: "dropped", what });
  const filled = new Set(events.map(({ lane }) => lane));
  return [
    ...lanes
      .filter(({ id }) => !filled.has(id))
      .map(({ label }) => dropped(`lane "${label}"`, "a lane without an event")),
    ...Object.keys(aspects)
      .filter((id) => ASPECTS.some((aspect) => aspect === id))
      .map((id) => dropped(`aspect "${id}"`, "words of its own for an aspect that the program has")),
    ...events.flatMap((event) => {
      const at = placeOfEvent(event);
      const figures = event.claims.flatMap(({ figures: all = [] }) => all.filter((figure) => !figureCells(figure)));
      return [
        ...figures.map(() => dropped(at, "a figure below 0 or with too many digits")),
        ...event.claims
          .filter((claim) => hasMoreSelectors(claim.at))
          .map(() => dropped(at, "a second passage of a claim")),
      ];
    }),
    ...sources
      .filter(({ custom }) => Object.keys(custom).some((name) => !OF_SOURCES.has(name)))
      .map((source) => dropped(placeOfSource(source), "further fields")),
  ];
}

/** What a source has under `custom` that is ours. */
const OF_SOURCES: ReadonlySet<string> = new Set([
  ...["code", "published", "issuedBasis", "derivedFrom", "unnamedOutlet", "document"],
]);
