/** Events as the cells of a table: one row each, with all that its sources say. */
import type { EventRow } from "./event-row.ts";
import { isSpan, type Claim, type Moment, type Source, type TimelineEvent } from "../timeline.ts";
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
  const codes = new Map(sources.map(({ id, custom }) => [id, custom.code ?? id]));
  const codeOf = (id: string): string => codes.get(id) ?? id;
  return [COLUMNS, ...rows.map((row) => cells(row, codeOf))];
}

function cells(row: EventRow, codeOf: (id: string) => string): readonly (string | number)[] {
  const { event, date, lane, place, sources, independent, differs } = row;
  const [earliest, latest] = bounds(event);
  return [
    date,
    earliest ?? "",
    latest ?? "",
    event.title,
    event.summary,
    lane,
    place,
    event.actors.join(BETWEEN.entries),
    sources.map(codeOf).join(BETWEEN.entries),
    independent,
    differs.join(BETWEEN.entries),
    event.claims.map((claim) => claimText(claim, codeOf)).join(BETWEEN.claims),
  ];
}

/** As they are written in the file, for those who count with them: ISO 8601, a span from its first start to its last end. */
function bounds({ when }: TimelineEvent): readonly [string | undefined, string | undefined] {
  return isSpan(when) ? [when.start.earliest, when.end.latest] : [when.earliest, when.latest];
}

/** @example 'RHC ¶6, RHC: A deadly strike hit the convoy. [“last Monday”: 26 September 2016]' */
function claimText(claim: Claim, codeOf: (id: string) => string): string {
  const { source, at, speaker, says, when, figures = [], asserts = [] } = claim;
  const details = [
    when && dated(when),
    ...figures.map((figure) => `${figure.measure}: ${figureText(figure)}`),
    ...asserts.map(({ aspect, value }) => `${aspect}: ${value}`),
  ].filter((detail) => detail !== undefined);
  const noted = details.length === 0 ? "" : ` [${details.join("; ")}]`;
  return `${codeOf(source)} ¶${String(at.paragraph)}, ${speaker.name}: ${says}${noted}`;
}

function dated(when: NonNullable<Claim["when"]>): string {
  const moments: readonly Moment[] = isSpan(when) ? [when.start, when.end] : [when];
  const wordings = moments.flatMap(({ wording }) => (wording === undefined ? [] : [`“${wording}”`]));
  return wordings.length === 0 ? whenText(when) : `${wordings.join(", ")}: ${whenText(when)}`;
}
