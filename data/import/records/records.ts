/** JSON of no format of its own: a list of objects, or an object with such a list. */
import { type JsonFields, fieldsOf, firstText, otherFields, textIn } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import type { ImportNote } from "../import-draft.ts";
import { deepRecords } from "./deep-records.ts";
import { datedRecords, namedRecords } from "./dated-keys.ts";
import { groupsOfRecords, textsOfDates } from "./grouped-records.ts";
import { type FoundRecords, isOfRecords, isOneRecord, LIST_NAMES, NO_EVENTS, objectsOf } from "./record-lists.ts";
import { recordsOfRows } from "./records-of-rows.ts";
import { areDatedRecords, draftOfRecords } from "./draft-of-records.ts";

/** Reads lists of objects with a date and a title each. Asked last of all JSON formats. */
export const RECORDS: Importer = {
  id: "json-records",
  name: "a list of events (JSON)",
  recognises({ json }) {
    const found = recordsIn(json);
    if (!found) return false;
    // A list by itself is no file of ours: who reads it is told which of its fields are not understood.
    return Array.isArray(json) || areDatedRecords(objectsOf(found.list));
  },
  read({ json, name }, choices) {
    const found = recordsIn(json);
    if (!found) return { refused: "it holds no list of objects" };
    const { list, field, others } = found;
    const kept = [...list.entries()].filter(([, one]) => fieldsOf(one));
    const place = (index: number) => found.places?.[index] ?? `${field}[${String(index)}]`;
    const notes = list.flatMap((one, index): ImportNote[] =>
      fieldsOf(one) ? [] : [{ at: place(index), kind: "dropped", what: `${quotedValue(one)} is no event` }],
    );
    notes.push(...(found.isDeep ? [AROUND] : []), ...otherLists(others, field));
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

/** What is told of lists that are not read. */
function otherLists(fields: JsonFields, field: string): readonly ImportNote[] {
  return Object.keys(fields)
    .filter((name) => name !== field && isOfRecords(fields[name]))
    .map((name) => ({ at: name, kind: "kept", what: "another list of objects, as it is: one is read" }));
}

/** Whether a value holds a list of objects with dates and words, and of no other format. */
export function holdsDatedRecords(json: unknown): boolean {
  const found = recordsIn(json);
  return found !== undefined && areDatedRecords(objectsOf(found.list));
}

/** Said of lists that stand deeper. */
const AROUND: ImportNote = {
  at: "the file",
  kind: "dropped",
  what: "what stands around the lists of events in the fields that hold them, besides the names of groups",
};

/** Of fields that hold what stands under years. */
const NAMES_OF_YEARS = ["years", "dates", "days", "history", "chronology"];

/** The list of objects; undefined where there is none, or of several none with dates, or it is a timeline of ours. */
function recordsIn(json: unknown): FoundRecords | undefined {
  const found = recordsNear(json);
  if (found && areDatedRecords(objectsOf(found.list))) return found;
  const deep = deepRecords(json, (list) => isOfRecords(list) && areDatedRecords(objectsOf(list.slice(0, 20))));
  if (!deep) return found;
  const others = Object.entries(fieldsOf(json) ?? {}).filter(([name]) => !deep.places.some((at) => isWithin(at, name)));
  return { ...deep, field: "", others: Object.fromEntries(others), isDeep: true };
}

/** Whether a place is one of a field: "data.events[0]" is of "data". */
function isWithin(place: string, name: string): boolean {
  return place.startsWith(name) && /^[.[]/u.test(place.slice(name.length));
}

function recordsNear(json: unknown): FoundRecords | undefined {
  if (Array.isArray(json)) {
    const rows = recordsOfRows(json);
    if (rows) return { list: rows, field: "", others: {} };
    if (!isOfRecords(json)) return undefined;
    return textsOfDates(json) ?? groupsOfRecords(json) ?? { list: json, field: "", others: {} };
  }
  const fields = fieldsOf(json);
  if (!fields || "lanes" in fields || "extent" in fields) return undefined;
  const byDate = recordsByDate(fields);
  if (byDate) return byDate;
  const lists = Object.keys(fields).filter((name) => isOfRecords(fields[name]));
  const isOne = isOneRecord(fields);
  const joined = isOne ? undefined : (datedLists(fields, lists) ?? listOfGroups(fields, lists));
  if (joined) return joined;
  const field = LIST_NAMES.find((name) => lists.includes(name)) ?? (isOne ? undefined : onlyList(fields, lists));
  if (field !== undefined) return { list: fields[field] as readonly unknown[], field, others: fields };
  const named = isOne ? { records: [fields], places: ["the event"] } : namedRecords(fields);
  if (named && areDatedRecords(named.records)) {
    return { list: named.records, field: "", others: {}, places: named.places };
  }
  return isOne ? undefined : recordsByName(fields);
}

/** Two or more lists of objects with dates, as one: their names are the lanes. Undefined where fewer have dates. */
function datedLists(fields: JsonFields, lists: readonly string[]): FoundRecords | undefined {
  const dated = lists.filter((name) => !NO_EVENTS.test(name) && areDatedRecords(objectsOf(listIn(fields, name))));
  if (dated.length < 2) return undefined;
  const list = inGroups(dated.map((name) => [name, listIn(fields, name)]));
  const places = dated.flatMap((name) => listIn(fields, name).map((_, index) => `${name}[${String(index)}]`));
  return { list, field: "", others: without(fields, dated), places };
}

/** A list of groups, of which each holds a list of objects with dates: {"people": [{"name": "Ada", "events": [{…}]}]}. */
function listOfGroups(fields: JsonFields, lists: readonly string[]): FoundRecords | undefined {
  if (lists.some((name) => areDatedRecords(objectsOf(listIn(fields, name))))) return undefined;
  for (const name of lists) {
    const groups = groupsOfRecords(listIn(fields, name));
    if (!groups || !areDatedRecords(objectsOf(groups.list))) continue;
    const places = groups.places?.map((place) => name + place) ?? [];
    return { ...groups, others: without(fields, [name]), places };
  }
  return undefined;
}

function listIn(fields: JsonFields, name: string): readonly unknown[] {
  const list = fields[name];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

function without(fields: JsonFields, names: readonly string[]): JsonFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Fields that groups of events have, the surest first. */
const GROUPS = ["group", "lane", "category", "type"];

/** Objects of several lists; those without a group have the name of their list for one. */
function inGroups(lists: readonly (readonly [name: string, list: readonly unknown[]])[]): readonly unknown[] {
  const all = lists.flatMap(([, list]) => objectsOf(list));
  const group = GROUPS.find((each) => all.some((one) => textIn(one[each]) !== "")) ?? "group";
  return lists.flatMap(([name, list]) =>
    list.map((one) => {
      const fields = fieldsOf(one);
      return fields && textIn(fields[group]) === "" ? { ...fields, [group]: name } : one;
    }),
  );
}

/**
 * Of the names of lists the only one, or of several the one whose objects have dates, the longest first and sources last.
 * The list of an event itself is one of its sources or the like, and not asked for here.
 */
function onlyList(fields: JsonFields, lists: readonly string[]): string | undefined {
  if (lists.length < 2) return lists[0];
  const listOf = (name: string) => fields[name] as readonly unknown[];
  return [...lists]
    .sort((a, b) => Number(NO_EVENTS.test(a)) - Number(NO_EVENTS.test(b)) || listOf(b).length - listOf(a).length)
    .find((name) => areDatedRecords(objectsOf(listOf(name).slice(0, 50))));
}

/** Records under names in one of the fields of a file: {"items": {"a-fire": {"date": "1912"}}}. */
function recordsByName(fields: JsonFields): FoundRecords | undefined {
  for (const field of LIST_NAMES) {
    const inner = fieldsOf(fields[field]);
    const found = inner && namedRecords(inner);
    if (found && areDatedRecords(found.records)) {
      return { list: found.records, field, others: fields, places: found.places.map((place) => field + place) };
    }
  }
  return undefined;
}

/** Records under fields that are called by dates, in the file itself or in one of its fields. */
function recordsByDate(fields: JsonFields): FoundRecords | undefined {
  const own = datedRecords(fields);
  if (own) return { list: own.records, field: "", others: own.others, places: own.places };
  for (const field of [...LIST_NAMES, ...NAMES_OF_YEARS]) {
    const inner = fieldsOf(fields[field]);
    const found = inner && datedRecords(inner);
    if (!found) continue;
    return {
      list: found.records,
      field,
      others: { ...fields, [`${field} without a date`]: found.others },
      places: found.places.map((place) => field + place),
    };
  }
  return undefined;
}
