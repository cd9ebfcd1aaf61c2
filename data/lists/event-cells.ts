/** Events as the cells of a table: one row each, with all that its sources say. */
import type { EventRow } from "./event-row.ts";
import { shortStatementPath } from "../accounts/paths.ts";
import { shownCode } from "../source-name.ts";
import { assessmentTexts } from "../assessments/assessment.ts";
import { locatorTexts } from "./locator-texts.ts";
import { isSpan, type Claim, type Figure, type Moment, type Source, type TimelineEvent } from "../timeline.ts";
import { figureText, whenText } from "../wording.ts";

const COLUMNS = [
  "Date",
  "Earliest",
  "Latest",
  "Event",
  "Summary",
  "Lane",
  "Place",
  "Actors",
  "Sources",
  "Independent origins",
  "Differs on",
  "Claims",
] as const;

/** Between the entries of a cell; claims hold semicolons themselves. */
const BETWEEN = { entries: "; ", claims: " | " } as const;

/** A header and one row for each event, in the order given. Sources are told by their codes. */
export function eventCells(
  rows: readonly EventRow[],
  sources: readonly Source[],
): readonly (readonly (string | number)[])[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [COLUMNS, ...rows.map((row) => cells(row, byId))];
}

function cells(row: EventRow, byId: ReadonlyMap<string, Source>): readonly (string | number)[] {
  const { event, date, lane, place, actors, sources, independent, differs } = row;
  const [earliest, latest] = bounds(event);
  return [
    date,
    earliest ?? "",
    latest ?? "",
    event.title,
    event.summary ?? "",
    lane,
    place,
    actors,
    [...new Set(sources.map((id) => codeOf(id, byId)))].join(BETWEEN.entries),
    independent,
    differs.join(BETWEEN.entries),
    event.claims.map((claim) => claimText(claim, byId)).join(BETWEEN.claims),
  ];
}

/** As they are written in the file, for those who count with them: ISO 8601, a span from its first start to its last end. */
function bounds({ when }: TimelineEvent): readonly [string | undefined, string | undefined] {
  return isSpan(when) ? [when.start.earliest, when.end.latest] : [when.earliest, when.latest];
}

/** @example 'RHC ¶6, RHC: A deadly strike hit the convoy. [“last Monday”: 26 September 2016]' */
function claimText(claim: Claim, byId: ReadonlyMap<string, Source>): string {
  const { source, at, says, stance, when, figures = [], asserts = [] } = claim;
  const details = [
    when && dated(when),
    ...figures.map(figureDetail),
    ...asserts.map(({ aspect, words, value }) => `${words ?? aspect}: ${stance === "denies" ? "not " : ""}${value}`),
    stance === undefined || stance === "asserts" ? undefined : stance,
    ...assessmentTexts(claim),
  ].filter((detail) => detail !== undefined);
  const noted = details.length === 0 ? "" : ` [${details.join("; ")}]`;
  const places = locatorTexts(at).map((text) => ` ${text}`);
  return `${codeOf(source, byId)}${places.join(",")}, ${shortStatementPath(claim, byId)}: ${says}${noted}`;
}

function figureDetail(figure: Figure): string {
  const { measure, asOf } = figure;
  return `${measure}: ${figureText(figure)}${asOf === undefined ? "" : ` as of ${asOf}`}`;
}

function codeOf(id: string, byId: ReadonlyMap<string, Source>): string {
  const source = byId.get(id);
  return (source && shownCode(source)) ?? id;
}

function dated(when: NonNullable<Claim["when"]>): string {
  const moments: readonly Moment[] = isSpan(when) ? [when.start, when.end] : [when];
  const wordings = moments.flatMap(({ wording }) => (wording === undefined ? [] : [`“${wording}”`]));
  return wordings.length === 0 ? whenText(when) : `${wordings.join(", ")}: ${whenText(when)}`;
}
