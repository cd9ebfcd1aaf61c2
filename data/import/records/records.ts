/** JSON of no format of its own: a list of objects, or an object with such a list. */
import { type JsonFields, fieldsOf, firstText, otherFields, textIn } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import type { ImportNote } from "../import-draft.ts";
import { areDatedRecords, draftOfRecords } from "./draft-of-records.ts";

/** Reads lists of objects with a date and a title each. Asked last of all JSON formats. */
export const RECORDS: Importer = {
  id: "json-records",
  name: "a list of events (JSON)",
  recognises({ json }) {
    const found = recordsIn(json);
    return found !== undefined && areDatedRecords(objectsOf(found.list.slice(0, 50)));
  },
  read({ json, name }, choices) {
    const found = recordsIn(json);
    if (!found) return { refused: "it holds no list of objects" };
    const { list, field, others } = found;
    const kept = [...list.entries()].filter(([, one]) => fieldsOf(one));
    const place = (index: number) => `${field}[${String(index)}]`;
    const notes = list.flatMap((one, index): ImportNote[] =>
      fieldsOf(one) ? [] : [{ at: place(index), kind: "dropped", what: `${quotedValue(one)} is no event` }],
    );
    const extra = otherFields(others, new Set([field, "title"]));
    return draftOfRecords(
      kept.map(([, one]) => one as JsonFields),
      {
        name: firstText(others, ["title"]) || name,
        place: (index) => place(kept[index]?.[0] ?? index),
        notes,
        ...(extra && { extra }),
      },
      choices,
    );
  },
};

interface FoundRecords {
  readonly list: readonly unknown[];
  /** Name of the field that holds the list; "" where the file is the list. */
  readonly field: string;
  /** The object that holds it. */
  readonly others: JsonFields;
}

const NAMES = ["events", "items", "records", "rows", "data", "entries", "results", "timeline"];

/** The list of objects; undefined where there is none, or more than one, or it is a timeline of ours. */
function recordsIn(json: unknown): FoundRecords | undefined {
  if (Array.isArray(json)) return isOfRecords(json) ? { list: json, field: "", others: {} } : undefined;
  const fields = fieldsOf(json);
  if (!fields || "lanes" in fields || "extent" in fields) return undefined;
  const lists = Object.keys(fields).filter((name) => isOfRecords(fields[name]));
  const field = NAMES.find((name) => lists.includes(name)) ?? (lists.length === 1 ? lists[0] : undefined);
  return field === undefined ? undefined : { list: fields[field] as readonly unknown[], field, others: fields };
}

function isOfRecords(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const objects = objectsOf(value.slice(0, 20));
  return objects.length > 0 && !objects.some((one) => isOurs(one) || isCited(one));
}

function objectsOf(list: readonly unknown[]): readonly JsonFields[] {
  return list.flatMap((one) => {
    const fields = fieldsOf(one);
    return fields ? [fields] : [];
  });
}

function isOurs(one: JsonFields): boolean {
  return Array.isArray(one["claims"]) || fieldsOf(one["when"]) !== undefined;
}

/** An item of CSL-JSON is a source and no event. */
function isCited(one: JsonFields): boolean {
  return textIn(one["type"]) !== "" && ("issued" in one || "container-title" in one || "accessed" in one);
}
