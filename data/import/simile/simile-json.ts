/** SIMILE Timeline as JSON, and as a script that holds it. */
import { type JsonFields, fieldsOf, firstText, isBlank, itemsIn, otherFields } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { jsLiterals } from "../javascript/literals.ts";
import { simileEvent } from "./simile-event.ts";

/** Reads SIMILE timelines as JSON. */
export const SIMILE_JSON: Importer = {
  id: "simile-json",
  name: "a SIMILE timeline (JSON)",
  recognises: ({ json }) => isSimile(json),
  read: ({ json, name }, choices) => draftOfSimile(json, name, choices),
};

/** Reads scripts such as `var data = {'events': […]}`. */
export const SIMILE_SCRIPT: Importer = {
  id: "simile-script",
  name: "a SIMILE timeline (a script)",
  recognises: ({ text, json }) =>
    json === undefined &&
    /=\s*\{|^\s*\{/u.test(text.slice(0, 5000)) &&
    /["'\s,{]events["']?\s*:\s*\[/u.test(text.slice(0, 5000)) &&
    // Within its events, or beside them: elsewhere a start is that of something else.
    (/["'\s,{]dateTimeFormat["']?\s*:/u.test(text.slice(0, 10_000)) ||
      /["'\s,{]events["']?\s*:\s*\[[^\]]{0,5000}?["'\s,{]start["']?\s*:/u.test(text.slice(0, 10_000))),
  read({ text, name }, choices) {
    const [literal, ...others] = jsLiterals(text).literals.filter(({ value }) => isSimile(value));
    if (literal && others.length > 0) {
      // Several lists of a script are one timeline.
      const lists = [literal, ...others].map(({ value }) => itemsIn(fieldsOf(value)?.["events"]));
      const first = fieldsOf(literal.value) ?? {};
      const places = lists.flatMap((list, at) =>
        list.map((_, index) => `list ${String(at + 1)}, events[${String(index)}]`),
      );
      return draftOfSimile({ ...first, events: lists.flat() }, name, choices, places);
    }
    if (!literal) return { refused: "no data of a timeline can be read in the script; export it as JSON" };
    return draftOfSimile(literal.value, name, choices);
  },
};

function isSimile(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields || !Array.isArray(fields["events"]) || "lanes" in fields || "sources" in fields) return false;
  return "dateTimeFormat" in fields || "wikiURL" in fields || fields["events"].slice(0, 20).some(isSimileEvent);
}

function isSimileEvent(value: unknown): boolean {
  const event = fieldsOf(value) ?? {};
  const [start, title] = [event["start"] ?? event["s"], event["title"] ?? event["t"] ?? event["caption"]];
  return typeof title === "string" && (typeof start === "string" || typeof start === "number") && !("claims" in event);
}

function draftOfSimile(
  value: unknown,
  name: string,
  choices: ImportChoices,
  places: readonly string[] = [],
): ImportOutcome {
  const timeline = fieldsOf(value) ?? {};
  const read = reading(choices);
  const title = firstText(timeline, ["title"]);
  const extra = otherFields(timeline, new Set(["events", "title"]));
  return read.outcome({
    title: title || name,
    sources: [],
    events: itemsIn(timeline["events"]).flatMap((event, index) =>
      eventOf(event, places[index] ?? `events[${String(index)}]`, read),
    ),
    ...(extra && { extra }),
  });
}

function eventOf(value: unknown, at: string, read: Reading) {
  const event = fieldsOf(value);
  if (!event) {
    read.note(at, "dropped", `${quotedValue(value)} is no event`);
    return [];
  }
  // What is empty is only counted, however often it comes.
  if (isBlank(event)) return [{ at, title: "", claims: [] }];
  return [simileEvent(event, firstText(event, ["description", "d"]), lastsInJson(event, at, read), at, read)];
}

/** In JSON an event is a span unless it says otherwise, in XML the other way round. */
function lastsInJson(event: JsonFields, at: string, read: Reading): boolean {
  const says = firstText(event, ["durationEvent", "de"]);
  if (says !== "") return says !== "false";
  const other = firstText(event, ["isDuration"]);
  if (other === "") return true;
  const lasts = other !== "false";
  const shown = lasts ? "a point" : "a span";
  read.note(at, "chosen", `"isDuration" is taken at its word, although SIMILE draws it as ${shown}`);
  return lasts;
}
