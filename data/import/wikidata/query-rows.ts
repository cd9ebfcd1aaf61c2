/** Results of a SPARQL query as rows: as endpoints give them, and as Wikidata's query page saves them. */
import { type JsonFields, fieldsOf, textIn } from "../fields/json-fields.ts";

/** One result: texts by the names of variables. */
export type QueryRow = ReadonlyMap<string, string>;

/** The rows of a value; undefined for one that is no result of a query. What is no row is undefined. */
export function queryRows(value: unknown): readonly (QueryRow | undefined)[] | undefined {
  const results = fieldsOf(fieldsOf(value)?.["results"]);
  if (results && Array.isArray(results["bindings"])) return results["bindings"].map((row) => rowOf(row, boundText));
  if (Array.isArray(value) && value.slice(0, 20).some(namesItem)) return value.map((row) => rowOf(row, textIn));
  return undefined;
}

function rowOf(value: unknown, text: (value: unknown) => string): QueryRow | undefined {
  const row = fieldsOf(value);
  return row && new Map(Object.entries(row).map(([name, held]) => [name, text(held)]));
}

function boundText(value: unknown): string {
  return textIn(fieldsOf(value)?.["value"]);
}

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/[QP]\d+$/u;

function namesItem(value: unknown): boolean {
  const row: JsonFields = fieldsOf(value) ?? {};
  return Object.values(row).some(isItem);
}

/** Whether a value is the address of an item of Wikidata. */
export function isItem(value: unknown): boolean {
  return typeof value === "string" && ITEM.test(value);
}
