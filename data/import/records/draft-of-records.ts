/** Events from objects with a field for each thing: what JSON files of no format of their own hold. */
import type { Custom } from "../../timeline.ts";
import type { ImportDraft, DraftEvent, DraftPoint, ImportNote } from "../import-draft.ts";
import { type JsonFields, joinedFields } from "../fields/json-fields.ts";
import { namedSources } from "../fields/named-sources.ts";
import { reading } from "../reading/reading.ts";
import { withoutRepeats } from "../fields/claims-of-text.ts";
import type { ImportChoices, ImportOutcome } from "../importer.ts";
import { columnOfDatedTitles } from "../table/grid/dated-titles.ts";
import { guessMapping } from "../table/guess-mapping.ts";
import { tableImporter } from "../table/table-importer.ts";
import { cellsOfRecords } from "./cells-of-records.ts";

/** What is known of the objects besides their fields. */
export interface RecordFacts {
  /** Of the file. */
  readonly name: string;
  /** Where the object of an index stands in the file: "[3]", "features[3]". */
  readonly place: (index: number) => string;
  /** Places on the map, by index. */
  readonly points?: readonly (DraftPoint | undefined)[];
  /** Fields that all of the file has, and notes on what is no object. */
  readonly extra?: Custom;
  readonly notes?: readonly ImportNote[];
}

/** Fields whose objects name sources. */
const SOURCES = /^(?:sources?|citations?|references?|links?|urls?)$/iu;

/**
 * The draft of a list of objects. Which field is what is told by its name, as of the columns of a table, or by
 * `choices.mapping`.
 */
export function draftOfRecords(
  records: readonly JsonFields[],
  facts: RecordFacts,
  choices: ImportChoices,
): ImportOutcome {
  const { rows, others } = cellsOfRecords(records);
  const outcome = tableImporter.read({ name: facts.name, text: "", rows }, choices);
  if ("refused" in outcome)
    return { refused: outcome.refused.replaceAll("column of the table", "field of the objects") };
  if (!("draft" in outcome)) return outcome;
  const { draft } = outcome;
  const read = reading(choices);
  const events = draft.events.map((event) => {
    const index = indexOf(event.at);
    return withOthers({ ...event, at: facts.place(index) }, others[index], facts.points?.[index]);
  });
  for (const { at, kind, what } of [...(facts.notes ?? []), ...draft.notes]) read.note(placed(at, facts), kind, what);
  return read.outcome({ ...placedDraft(draft, facts), events: events.map((make) => make(read)) });
}

/** Whether the fields of some objects are known to hold dates and words. */
export function areDatedRecords(records: readonly JsonFields[]): boolean {
  const { rows } = cellsOfRecords(records.slice(0, 50));
  const [headers = [], ...data] = rows;
  const table = { headers, rows: data.map((cells, at) => ({ number: at + 2, line: at + 2, cells })) };
  if (columnOfDatedTitles(table) !== undefined) return true;
  const mapping = guessMapping(table);
  const has = (roles: readonly string[]) => [...mapping.keys()].some((role) => roles.includes(role));
  return has(["start", "earliest", "latest", "end", "year"]) && has(["title", "title-short", "summary"]);
}

/** "row 2" is the first object: the names of the fields are row 1. */
function indexOf(at: string): number {
  return Number(/^row (\d+)/u.exec(at)?.[1] ?? 0) - 2;
}

function placed(at: string, { place }: RecordFacts): string {
  return at.replace(/^row (\d+)/u, (row, number: string) => (number === "1" ? row : place(Number(number) - 2)));
}

function placedDraft(draft: ImportDraft, facts: RecordFacts): Omit<ImportDraft, "notes"> {
  const extra = joinedFields(draft.extra, facts.extra);
  return {
    ...draft,
    title: draft.title ?? facts.name,
    sources: draft.sources.map((source) => ({ ...source, at: placed(source.at, facts) })),
    ...(extra && { extra }),
  };
}

/** The event with what no cell could hold: sources that are objects, a place on the map, and the rest as it stands. */
function withOthers(event: DraftEvent, others: Custom = {}, point: DraftPoint | undefined) {
  return (read: ReturnType<typeof reading>): DraftEvent => {
    const names = Object.keys(others);
    const claims = names
      .filter((name) => SOURCES.test(name))
      .flatMap((name) => namedSources(others[name], name, event.at, read));
    const rest = names.filter((name) => !SOURCES.test(name)).map((name) => [name, others[name]] as const);
    const extra = joinedFields(event.extra, Object.fromEntries(rest));
    return {
      ...event,
      claims: withoutRepeats([...event.claims, ...claims]),
      ...(point && !event.coordinates && { coordinates: point }),
      ...(extra && { extra }),
    };
  };
}
