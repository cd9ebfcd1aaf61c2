/** The older JSON of TimelineJS (version 2) in the shape of the newer one. */
import { type JsonFields, fieldsOf, itemsIn, textIn } from "../fields/json-fields.ts";

/** A timeline of version 2 as one of version 3; undefined for a value that is none. */
export function newerShape(value: unknown): JsonFields | undefined {
  const timeline = fieldsOf(fieldsOf(value)?.["timeline"]);
  if (!timeline || !(Array.isArray(timeline["date"]) || Array.isArray(timeline["era"]))) return undefined;
  return {
    title: slide({ ...timeline, date: undefined, era: undefined }),
    events: itemsIn(timeline["date"]).map((date) => (fieldsOf(date) ? slide(date as JsonFields) : date)),
    eras: itemsIn(timeline["era"]).map((era) => (fieldsOf(era) ? slide(era as JsonFields) : era)),
  };
}

/** What the fields of version 2 are called in version 3. Others keep their names. */
function slide(old: JsonFields): JsonFields {
  const { startDate, endDate, headline, text, tag, asset, ...others } = old;
  return {
    ...others,
    start_date: newerDate(startDate),
    end_date: newerDate(endDate),
    text: { headline, text },
    group: tag,
    media: newerMedia(asset),
  };
}

/** "2012,1,10,12,30" as parts; other words, and parts, as they are. */
function newerDate(date: unknown): unknown {
  const [year = "", ...others] = textIn(date)
    .split(",")
    .map((part) => part.trim());
  if (!/^-?\d+$/u.test(year) || !others.every((part) => /^\d*$/u.test(part))) return date;
  const [month, day, hour, minute, second] = others;
  return { year, month, day, hour, minute, second };
}

function newerMedia(asset: unknown): unknown {
  const fields = fieldsOf(asset);
  if (!fields) return asset;
  const { media, ...others } = fields;
  return { ...others, url: media };
}
