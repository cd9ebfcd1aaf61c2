/** Fields that mean the same in different objects: {"begin": 1914, "end": 1918} beside {"at": 1916}. */
import { type JsonFields, isBlank, textIn } from "../fields/json-fields.ts";

/** Names of when something began or happened, the surest first. */
const WHEN = ["start", "begin", "from", "date", "year", "when", "at", "on"];

/**
 * The objects with one name for when each began, where some have it under one and all others under another. Where an object
 * has two of these names, each may mean something of its own, and all stay as they are.
 */
export function withOneName(records: readonly JsonFields[]): readonly JsonFields[] {
  const used = WHEN.filter((name) => records.some((record) => !isBlank(record[name])));
  const [first, ...others] = used;
  if (first === undefined || others.length === 0) return records;
  const areOne = records.every((record) => {
    const own = used.filter((name) => !isBlank(record[name]));
    // "from" and "at" may say where, too.
    return own.length < 2 && own.every((name) => /\d/u.test(textIn(record[name])));
  });
  if (!areOne) return records;
  return records.map((record) => {
    const other = others.find((name) => !isBlank(record[name]));
    if (other === undefined) return record;
    const rest = Object.entries(record).filter(([name]) => name !== first && name !== other);
    return { [first]: record[other], ...Object.fromEntries(rest) };
  });
}
