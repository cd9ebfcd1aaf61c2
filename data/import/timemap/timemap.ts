/** TimeMap (Bellingcat, Forensic Architecture): its own JSON, and the public export with sources inside events. */
import type { Custom } from "../../timeline.ts";
import type { DraftClaim, DraftEvent, DraftWhen } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { dateValue } from "../fields/date-value.ts";
import {
  type JsonFields,
  fieldsOf,
  firstText,
  isBlank,
  joinedFields,
  itemsIn,
  otherFields,
  textIn,
} from "../fields/json-fields.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { Importer } from "../importer.ts";
import { plainText } from "../text/plain-text.ts";
import { embeddedClaim, timemapSources } from "./timemap-sources.ts";
import { withPrecision, withTime } from "./time-precision.ts";

/** Reads data of TimeMap. */
export const TIMEMAP: Importer = {
  id: "timemap",
  name: "events of TimeMap (JSON)",
  recognises: ({ json }) => areEvents(json) || areEvents(fieldsOf(json)?.["events"]),
  read({ json, name }, choices) {
    const data = fieldsOf(json) ?? { events: json };
    const read = reading(choices);
    const sources = timemapSources(data["sources"], read);
    const described = new Set(sources.map(({ id }) => id));
    const extra = joinedFields(otherFields(data, new Set(["events", "sources"])));
    return read.outcome({
      title: name,
      sources,
      events: itemsIn(data["events"]).flatMap((event, index) =>
        eventOf(event, `events[${String(index)}]`, described, read),
      ),
      ...(extra && { extra }),
    });
  },
};

/** A place and a date, and sources, associations or filters. Its events have no titles. */
function areEvents(value: unknown): boolean {
  return itemsIn(value)
    .slice(0, 20)
    .some((one) => {
      const event = fieldsOf(one) ?? {};
      const lists = ["sources", "associations", "filters"].filter((name) => Array.isArray(event[name]));
      return (
        "date" in event &&
        "latitude" in event &&
        "longitude" in event &&
        lists.length > 0 &&
        !("claims" in event || "title" in event)
      );
    });
}

const USED: ReadonlySet<string> = new Set(
  (
    "id event_id title date time time_precision location latitude longitude description category associations " +
    "sources filters tags"
  ).split(" "),
);

function eventOf(value: unknown, at: string, described: ReadonlySet<string>, read: Reading): readonly DraftEvent[] {
  const event = fieldsOf(value);
  if (!event) {
    read.note(at, "dropped", `${quotedValue(value)} is no event`);
    return [];
  }
  const said = plainText(textIn(event["description"]));
  const title = plainText(textIn(event["title"])).text || said.text.split("\n", 1)[0] || "";
  const when = whenOf(event, at, read);
  for (const address of said.refused ?? [])
    read.note(at, "dropped", `${quotedValue(address)} is no address of the web`);
  const [id, lane, place] = [
    firstText(event, ["id", "event_id"]),
    textIn(event["category"]),
    textIn(event["location"]),
  ];
  const subject = subjectOf(event, at, read);
  const coordinates = pointOf(event["latitude"], event["longitude"]);
  const extra = joinedFields(otherFields(event, USED), unplaced(event, when !== undefined, coordinates !== undefined));
  return [
    {
      at,
      ...(id !== "" && { id }),
      title,
      ...(said.text !== "" && said.text !== title && { summary: said.text }),
      ...(lane !== "" && { lane }),
      ...(place !== "" && { place }),
      ...(subject.length > 0 && { subject }),
      ...(when && { when }),
      claims: withoutRepeats([...claimsOf(event, at, described, read), ...claimsOfText(said, "the description")]),
      ...(coordinates && { coordinates }),
      ...(extra && { extra }),
    },
  ];
}

function whenOf(event: JsonFields, at: string, read: Reading): DraftWhen | undefined {
  if (isBlank(event["date"])) read.note(at, "kept", "it has no date");
  const when = dateValue(event["date"], `${at}.date`, read);
  if (!when) return undefined;
  const timed = withTime(when, event["time"], `${at}.time`, read);
  return withPrecision(timed, event["time_precision"], `${at}.time_precision`, read);
}

/** Its date, where it could not be read, its time and precision as they stand, and a place outside the globe. */
function unplaced(event: JsonFields, isDated: boolean, isPlaced: boolean): Custom | undefined {
  const names = [
    ...(isDated ? [] : ["date"]),
    "time",
    "time_precision",
    ...(isPlaced ? [] : ["latitude", "longitude"]),
  ];
  return otherFields(event, new Set(Object.keys(event).filter((name) => !names.includes(name))));
}

/** Associations, tags, and filters with their keys: "Impact: Residential". */
function subjectOf(event: JsonFields, at: string, read: Reading): readonly string[] {
  const all = ["associations", "tags", "filters"].flatMap((name) => {
    const value = event[name];
    const list = typeof value === "string" ? value.split(",") : itemsIn(value);
    return list.flatMap((one) => {
      const fields = fieldsOf(one) ?? {};
      const text =
        textIn(one) ||
        [textIn(fields["key"]), firstText(fields, ["value", "title", "name", "id"])]
          .filter((part) => part !== "")
          .join(": ");
      if (text === "") read.note(at, "dropped", `of its ${name}, ${quotedValue(one)} is no word`);
      return text === "" ? [] : [text];
    });
  });
  return [...new Set(all)];
}

/** Ids of the file's sources, or whole sources. */
function claimsOf(event: JsonFields, at: string, described: ReadonlySet<string>, read: Reading): readonly DraftClaim[] {
  return itemsIn(event["sources"]).flatMap((one) => {
    const id = textIn(one);
    const claim = id === "" ? embeddedClaim(fieldsOf(one)) : { source: id };
    if (!claim) read.note(at, "dropped", `${quotedValue(one)} names no source`);
    else if (described.size > 0 && id !== "" && !described.has(id)) {
      read.note(at, "kept", `the source ${quotedValue(id)} is not described in the file`);
    }
    return claim ? [claim] : [];
  });
}
