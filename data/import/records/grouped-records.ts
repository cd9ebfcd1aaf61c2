/** Groups of events in JSON: objects with a date and texts each, or with a name and lists of events. */
import { type JsonFields, fieldsOf, firstText, isBlank } from "../fields/json-fields.ts";
import { areDatedRecords } from "./draft-of-records.ts";
import {
  DATE_FIELD,
  type FoundRecords,
  isOfRecords,
  isOneRecord,
  LIST_NAMES,
  NO_EVENTS,
  objectsOf,
} from "./record-lists.ts";

/**
 * Objects with a date and a list of texts each, {"year": 1950, "events": ["A bell", "A boat"]}, with an event for each
 * text. Undefined where one of the objects has no such list, or a title of its own.
 */
export function textsOfDates(json: readonly unknown[]): FoundRecords | undefined {
  const [first] = objectsOf(json);
  const field = first && [...LIST_NAMES, "texts", "titles"].find((name) => isOfTexts(first[name]));
  if (field === undefined) return undefined;
  const list: JsonFields[] = [];
  const places: string[] = [];
  for (const [index, one] of json.entries()) {
    const { [field]: texts, ...others } = fieldsOf(one) ?? {};
    if (!isOfTexts(texts) || isOneRecord(others) || !Object.keys(others).some((name) => DATE_FIELD.test(name)))
      return undefined;
    for (const [inner, title] of texts.entries()) {
      list.push({ ...others, title });
      places.push(`[${String(index)}].${field}[${String(inner)}]`);
    }
  }
  return { list, field: "", others: {}, places };
}

function isOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one.trim() !== "");
}

/** What lists in a group are called besides. */
const NAMES_IN_GROUPS = ["occurrences", "milestones", "dates", "history", "moments", "incidents", "children"];

/** What the name of a group of events is called. */
const GROUP_NAMES = ["era", "period", "group", "category", "section", "chapter", "phase", "title", "name", "label"];

/**
 * A list of groups that each hold a list of events, as one list: its groups are the lanes. Where they hold further lists of
 * events, the names of these are tags. Undefined where one of the objects holds no list of events.
 */
export function groupsOfRecords(json: readonly unknown[]): FoundRecords | undefined {
  const [first] = objectsOf(json);
  const field = first && [...LIST_NAMES, ...NAMES_IN_GROUPS].find((name) => isOfRecords(first[name]));
  if (field === undefined) return undefined;
  const groups = json.map((one) => fieldsOf(one));
  if (!groups.every((group) => group !== undefined && Array.isArray(group[field]))) return undefined;
  const fields = [field, ...furtherLists(objectsOf(json), field)];
  const list: unknown[] = [];
  const places: string[] = [];
  let isDeep = false;
  for (const [index, group = {}] of groups.entries()) {
    const name = firstText(group, GROUP_NAMES);
    for (const each of fields) {
      for (const [inner, event] of listOf(group, each).entries()) {
        list.push(inGroup(event, name, each === field ? undefined : each));
        places.push(`[${String(index)}].${each}[${String(inner)}]`);
      }
    }
    isDeep ||= Object.keys(group).some(
      (each) => !fields.includes(each) && !isBlank(group[each]) && group[each] !== name,
    );
  }
  return { list, field: "", others: {}, places, ...(isDeep && { isDeep }) };
}

/** Names of the other lists of groups that hold events. */
function furtherLists(groups: readonly JsonFields[], field: string): readonly string[] {
  const names = new Set(groups.flatMap((group) => Object.keys(group)));
  return [...names].filter((name) => {
    if (name === field || NO_EVENTS.test(name)) return false;
    const objects = objectsOf(groups.flatMap((group) => listOf(group, name)).slice(0, 50));
    return objects.length > 0 && areDatedRecords(objects);
  });
}

function listOf(group: JsonFields, name: string): readonly unknown[] {
  const list = group[name];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

function inGroup(event: unknown, group: string, tag: string | undefined): unknown {
  const fields = fieldsOf(event);
  if (!fields) return event;
  return {
    ...fields,
    ...(group !== "" && !("group" in fields || "lane" in fields) && { group }),
    ...(tag !== undefined && !("tags" in fields) && { tags: tag }),
  };
}
