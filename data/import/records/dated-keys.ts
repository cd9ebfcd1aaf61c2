/**
 * Objects whose fields are called by dates: {"1989": ["The wall falls"], "1990": {"title": "Unity"}}; and by titles:
 * {"The wall": {"start": "1961", "end": "1989"}}.
 */
import { writtenDate } from "../dates/written-date.ts";
import { type JsonFields, fieldsOf, isBlank, textIn } from "../fields/json-fields.ts";

/** What stands under dates, as records with a field "date". */
export interface DatedRecords {
  readonly records: readonly JsonFields[];
  /** Where each stands: '["1989"][0]'. */
  readonly places: readonly string[];
  /** Fields that are called by no date. */
  readonly others: JsonFields;
}

/** Fields of a date that an object has itself. */
const OWN_DATES = ["date", "start", "year", "when"];

/** UTF-16 units of the longest name that is a date. */
const LONGEST = 60;

/**
 * The records of an object; undefined where fewer than two of its fields, or less than half of them, are called by dates.
 * A single date is enough where a list of several stands under it.
 */
export function datedRecords(fields: JsonFields): DatedRecords | undefined {
  const names = Object.keys(fields);
  const dates = new Set(names.filter(isDate));
  const [only = ""] = dates;
  const isEnough = dates.size > 1 || (Array.isArray(fields[only]) && fields[only].length > 1);
  if (!isEnough || dates.size < names.length / 2) return undefined;
  const records: JsonFields[] = [];
  const places: string[] = [];
  for (const date of dates) {
    const value = fields[date];
    for (const [index, one] of (Array.isArray(value) ? (value as readonly unknown[]) : [value]).entries()) {
      if (isBlank(one)) continue;
      records.push(recordOf(one, date));
      places.push(`["${date}"]${Array.isArray(value) ? `[${String(index)}]` : ""}`);
    }
  }
  // "24" may be a year, where what stands under it says so.
  for (const name of names.filter((each) => !dates.has(each))) {
    const own = fieldsOf(fields[name]);
    if (!own || !OWN_DATES.some((each) => !isBlank(own[each]))) continue;
    dates.add(name);
    records.push(own);
    places.push(`["${name}"]`);
  }
  const others = Object.fromEntries(names.filter((name) => !dates.has(name)).map((name) => [name, fields[name]]));
  return { records, places, others };
}

/** Records of an object all of whose fields are objects, each called by its name; undefined for another object. */
export function namedRecords(fields: JsonFields): Omit<DatedRecords, "others"> | undefined {
  const names = Object.keys(fields).filter((name) => name !== "__proto__");
  const records = names.flatMap((name) => {
    const inner = fieldsOf(fields[name]);
    // A name of figures alone is no title.
    return inner ? [/\p{L}/u.test(name) ? { title: name, ...inner } : inner] : [];
  });
  if (records.length < 2 || records.length < names.length) return undefined;
  return { records, places: names.map((name) => `["${name}"]`) };
}

/** A word is a title. A date of its own is nearer than the one that it stands under. */
function recordOf(value: unknown, date: string): JsonFields {
  const fields = fieldsOf(value);
  if (fields) return { date, ...fields };
  const title = textIn(value);
  return title === "" ? { date, value } : { date, title };
}

function isDate(name: string): boolean {
  return name.length <= LONGEST && /\d/u.test(name) && "when" in writtenDate(name, "day-first");
}
