/** Lists of objects with dates that stand deeper in a value: {"data": {"Events": [{…}]}}, [{"series": [{"data": [{…}]}]}]. */
import { type JsonFields, fieldsOf, firstText } from "../fields/json-fields.ts";

/** Objects of all such lists, and where each stands. */
export interface DeepRecords {
  readonly list: readonly JsonFields[];
  readonly places: readonly string[];
}

/** Levels below the value itself; and values that are looked at. */
const DEEPEST = 5;
const MOST = 50_000;
/** What the name of what holds a list is called. */
const NAMES = ["name", "title", "label", "era", "period", "category", "group"];
/** Fields that our own timelines have. */
const OURS = ["lanes", "extent", "version", "claims", "sources"];

/**
 * All lists of events in a value, in its order; what holds a list is the group of its objects. Undefined where there are
 * none, or the value is a timeline of ours.
 *
 * @param areDated whether a list holds objects with dates and words
 */
export function deepRecords(json: unknown, areDated: (list: readonly unknown[]) => boolean): DeepRecords | undefined {
  const whole = fieldsOf(json);
  if (whole && OURS.some((name) => name in whole)) return undefined;
  const list: JsonFields[] = [];
  const places: string[] = [];
  let looked = 0;
  const visit = (value: unknown, at: string, group: string, depth: number): void => {
    looked += 1;
    if (depth > DEEPEST || looked > MOST) return;
    if (Array.isArray(value)) {
      const objects = value.map((one: unknown) => fieldsOf(one));
      if (areDated(value)) {
        for (const [index, one] of objects.entries()) {
          if (!one) continue;
          list.push(group === "" || "group" in one || "category" in one ? one : { ...one, group });
          places.push(`${at}[${String(index)}]`);
        }
        return;
      }
      for (const [index, one] of value.entries()) visit(one, `${at}[${String(index)}]`, group, depth + 1);
      return;
    }
    const fields = fieldsOf(value);
    if (!fields) return;
    const own = firstText(fields, NAMES);
    for (const [name, held] of Object.entries(fields)) {
      if (typeof held === "object" && held !== null) {
        visit(
          held,
          at === "" ? name : `${at}.${name}`,
          own || (Array.isArray(held) && at !== "" ? name : ""),
          depth + 1,
        );
      }
    }
  };
  visit(json, "", "", 0);
  return list.length > 0 ? { list, places } : undefined;
}
