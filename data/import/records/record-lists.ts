/** Lists of objects in JSON of no format of its own, and what is found of them. */
import { type JsonFields, fieldsOf, textIn } from "../fields/json-fields.ts";

/** A list of objects that are events, and where it stands. */
export interface FoundRecords {
  readonly list: readonly unknown[];
  /** Name of the field that holds the list; "" where the file is the list. */
  readonly field: string;
  /** The object that holds it. */
  readonly others: JsonFields;
  /** Where each stands, of a list that was several. */
  readonly places?: readonly string[];
  /** Whether they stand deeper in the value, with other things around them. */
  readonly isDeep?: true;
}

/** What lists of events are called, the surest first. */
export const LIST_NAMES = ["events", "items", "cards", "records", "rows", "data", "entries", "results", "timeline"];

/** Lists of what tells of events, and not of events. */
export const NO_EVENTS =
  /^(?:sources?|references?|citations?|bibliography|links|media|images|documents|articles|files|credits)$/iu;

/** Names of which a file that is one event has one of each. */
export const DATE_FIELD = /^(?:date|start|start_?date|event_?date|when|year)$/iu;
const TITLE = /^(?:title|name|headline|event|label)$/iu;

/** Whether an object is an event itself: folders are kept with a file for each. */
export function isOneRecord(fields: JsonFields): boolean {
  const has = (name: RegExp) => Object.keys(fields).some((field) => name.test(field) && textIn(fields[field]) !== "");
  return has(DATE_FIELD) && has(TITLE);
}

/** Whether a value is a list of objects, and of no timeline of ours or sources. */
export function isOfRecords(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const objects = objectsOf(value.slice(0, 20));
  return objects.length > 0 && !objects.some((one) => isOurs(one) || isCited(one));
}

/** What of a list is objects. */
export function objectsOf(list: readonly unknown[]): readonly JsonFields[] {
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
