/** Fields that stand in an object of their own: {"id": 7, "event": {"date": "1912", "title": "A ship"}}. */
import { type JsonFields, fieldsOf, isBlank, textIn } from "../fields/json-fields.ts";

/** What an object is called that holds the fields of an event. */
const INNER =
  /^(?:event|fields|properties|props|attributes|attrs|node|item|data|content|text|details?|info|acf|front_?matter|metadata|meta)$/iu;
const DATE = /^(?:\w{0,20}date\w{0,5}|start\w{0,10}|when|\w{0,20}year|time|datetime|timestamp)$/iu;
const TITLE = /^(?:title|name|headline|label|event|heading|summary|description)$/iu;

/**
 * An object with the fields of those within it as its own, where a date or a title stands in them and it has none itself.
 * What is called alike stays where it is.
 */
export function withInnerFields(record: JsonFields): JsonFields {
  const lacks = [DATE, TITLE].filter((name) => !hasOne(record, name));
  if (lacks.length === 0) return record;
  const inner = Object.keys(record).filter((name) => {
    const fields = INNER.test(name) ? fieldsOf(record[name]) : undefined;
    return fields !== undefined && lacks.some((each) => hasOne(fields, each));
  });
  if (inner.length === 0) return record;
  const own = Object.fromEntries(Object.entries(record).filter(([name]) => !inner.includes(name)));
  let all: JsonFields = own;
  for (const name of inner) {
    const fields = Object.entries(fieldsOf(record[name]) ?? {});
    const taken = fields.filter(([each]) => Object.hasOwn(all, each));
    all = {
      ...all,
      ...Object.fromEntries(fields.filter(([each]) => !Object.hasOwn(all, each))),
      ...(taken.length > 0 && { [name]: Object.fromEntries(taken) }),
    };
  }
  return all;
}

function hasOne(fields: JsonFields, name: RegExp): boolean {
  return Object.keys(fields).some((each) => name.test(each) && !isBlank(fields[each]) && !Array.isArray(fields[each]));
}

const LATITUDE = ["lat", "latitude"];
const LONGITUDE = ["lng", "lon", "long", "longitude"];

/** A record whose {"lat": 52.1, "lng": 4.3} stands as text where coordinates are looked for, if it has no others. */
export function withPoint(record: JsonFields): JsonFields {
  const names = Object.keys(record);
  if (names.some((name) => LATITUDE.includes(name.toLowerCase()))) return record;
  const name = names.find((each) => pointIn(record[each]) !== "");
  if (name === undefined || (name !== "coordinates" && Object.hasOwn(record, "coordinates"))) return record;
  const { [name]: point, ...others } = record;
  return { ...others, coordinates: pointIn(point) };
}

/** "52.1, 4.3" of an object that has nothing but a latitude and a longitude; "" for another value. */
function pointIn(value: unknown): string {
  const fields = fieldsOf(value);
  if (!fields || Object.keys(fields).length !== 2) return "";
  const parts = [LATITUDE, LONGITUDE].map((all) =>
    textIn(all.map((name) => fields[name]).find((one) => !isBlank(one))),
  );
  return parts.every((part) => /^-?\d{1,3}(?:\.\d+)?$/u.test(part)) ? parts.join(", ") : "";
}
