/** Edits of one field or thing, done to the JSON of a timeline in the plainest way: what the result of an edit is compared with. */
import type { Edit } from "../../data/edit/edit.ts";

type Json = Record<string, unknown>;
type Items = readonly Json[];

/** The file after an edit that adds or changes one thing; undefined for other kinds, and where that thing is not there. */
export function naiveEdit(file: Json, edit: Edit): Json | undefined {
  const { lanes, sources, events, eras = [] } = file as Readonly<Record<string, Items>>;
  switch (edit.type) {
    case "several":
      return edit.edits.reduce<Json | undefined>((after, one) => after && naiveEdit(after, one), file);
    case "change-details":
      return merged(file, edit.change);
    case "add-lane":
      return { ...file, lanes: [...lanes!, edit.lane] };
    case "add-source":
      return { ...file, sources: [...sources!, edit.source] };
    case "add-event":
      return { ...file, events: [...events!, edit.event] };
    case "add-era":
      return { ...file, eras: [...eras, edit.era] };
    case "change-lane":
      return withItem(file, "lanes", edit.lane, (lane) => merged(lane, edit.change));
    case "change-source":
      return withItem(file, "sources", edit.source, (source) => merged(source, edit.change));
    case "change-event":
      return withItem(file, "events", edit.event, (event) => merged(event, edit.change));
    case "change-era":
      return withItem(file, "eras", edit.era, (era) => merged(era, edit.change));
    case "add-claim":
      return withItem(file, "events", edit.event, (event) => ({ ...event, claims: [...claimsOf(event), edit.claim] }));
    case "change-claim":
      return withItem(file, "events", edit.event, (event) => {
        const claims = claimsOf(event);
        if (claims[edit.claim] === undefined) return undefined;
        return { ...event, claims: claims.with(edit.claim, merged(claims[edit.claim]!, edit.change)) };
      });
    default:
      return undefined;
  }
}

function claimsOf(event: Json): Items {
  return event["claims"] as Items;
}

function merged(thing: Json, change: object): Json {
  return Object.fromEntries(Object.entries({ ...thing, ...change }).filter(([, value]) => value !== null));
}

function withItem(file: Json, list: string, id: string, change: (item: Json) => Json | undefined): Json | undefined {
  const items = (file[list] ?? []) as Items;
  const index = items.findIndex((item) => item["id"] === id);
  const item = items[index] && change(items[index]);
  return item && { ...file, [list]: items.with(index, item) };
}
