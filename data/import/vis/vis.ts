/** Items of vis-timeline, as JSON and as a script. */
import type { DraftEra, DraftEvent, DraftWhen } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { dateValue } from "../fields/date-value.ts";
import {
  type JsonFields,
  fieldsOf,
  isBlank,
  joinedFields,
  itemsIn,
  numberOf,
  otherFields,
  textIn,
} from "../fields/json-fields.ts";
import { namedSources } from "../fields/named-sources.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { plainText } from "../text/plain-text.ts";
import { visScript } from "./vis-script.ts";

/** Reads vis-timeline's items as JSON: a list, or `{items, groups}`. */
export const VIS_JSON: Importer = {
  id: "vis-json",
  name: "items of vis-timeline (JSON)",
  recognises: ({ json }) => areItems(json) || areItems(fieldsOf(json)?.["items"]),
  read({ json, name }, choices) {
    const data = fieldsOf(json);
    return draftOfVis(
      { items: itemsIn(data ? data["items"] : json), groups: itemsIn(data?.["groups"]) },
      name,
      choices,
    );
  },
};

/** Reads scripts such as `new vis.DataSet([{ start: new Date(2014, 3, 20), content: "…" }])`. */
export const VIS_SCRIPT: Importer = {
  id: "vis-script",
  name: "items of vis-timeline (a script)",
  recognises: ({ text, json }) =>
    json === undefined &&
    /[[(]\s*(?:\/\/[^\n]*\n\s*)*\{/u.test(text.slice(0, 10_000)) &&
    /["'\s,{]start["']?\s*:/u.test(text.slice(0, 10_000)) &&
    /["'\s,{]content["']?\s*:/u.test(text.slice(0, 10_000)),
  read({ text, name }, choices) {
    const data = visScript(text, areItems);
    if (data.items.length === 0) return { refused: "no items can be read in the script; export them as JSON" };
    return draftOfVis(data, name, choices);
  },
};

function areItems(value: unknown): boolean {
  return itemsIn(value)
    .slice(0, 20)
    .some((one) => {
      const item = fieldsOf(one) ?? {};
      return textIn(item["content"]) !== "" && textIn(item["start"]) !== "" && !("claims" in item);
    });
}

/** What a file holds; `dropped` are names of parts of a script that are no data. */
interface VisData {
  readonly items: readonly unknown[];
  readonly groups: readonly unknown[];
  readonly dropped?: readonly string[];
}

function draftOfVis({ items, groups, dropped = [] }: VisData, name: string, choices: ImportChoices): ImportOutcome {
  const read = reading(choices);
  for (const part of dropped) read.note("script", "dropped", `${quotedValue(part)} holds more than data`);
  const lanes = lanesOf(groups, read);
  const parts = items.map((item, index) => partOf(item, `items[${String(index)}]`, lanes, read));
  return read.outcome({
    title: name,
    sources: [],
    lanes: [...lanes.values()],
    events: parts.flatMap(({ event }) => event ?? []),
    eras: parts.flatMap(({ era }) => era ?? []),
  });
}

/** Labels of groups by id, in the order in which they are drawn. */
function lanesOf(groups: readonly unknown[], read: Reading): ReadonlyMap<string, string> {
  const found = groups.flatMap((value, index) => {
    const group = fieldsOf(value);
    const at = `groups[${String(index)}]`;
    if (!group) read.note(at, "dropped", `${quotedValue(value)} is no group`);
    else if (!isBlank(group["nestedGroups"])) read.note(at, "changed", "groups within it are lanes beside it");
    return group ? [group] : [];
  });
  const order = (group: JsonFields) => numberOf(group["order"]) ?? 0;
  const sorted = found.toSorted((a, b) => order(a) - order(b));
  return new Map(sorted.map((group) => [textIn(group["id"]), lineOf(group["content"]) || textIn(group["id"])]));
}

/** The words of HTML on one line. */
function lineOf(html: unknown): string {
  return plainText(textIn(html)).text.replace(/\s+/gu, " ").trim();
}

const USED: ReadonlySet<string> = new Set(
  "id content title description start end group type source sources url link place location".split(" "),
);

function partOf(
  value: unknown,
  at: string,
  lanes: ReadonlyMap<string, string>,
  read: Reading,
): { readonly event?: DraftEvent; readonly era?: DraftEra } {
  const item = fieldsOf(value);
  if (!item) {
    read.note(at, "dropped", `${quotedValue(value)} is no item`);
    return {};
  }
  const start = dateValue(item["start"], `${at}.start`, read, { epoch: "ms" });
  const end = dateValue(item["end"], `${at}.end`, read, { epoch: "ms" });
  const when = read.span(start, end, at);
  // What cannot be read stays with the item as it is written.
  const unread = (["start", "end"] as const).filter((name) => !isBlank(item[name]) && !{ start, end }[name]);
  const label = lineOf(item["content"]);
  if (textIn(item["type"]) === "background" && when) {
    const others = otherFields(item, new Set(["id", "content", "start", "end", "type"]));
    if (others) read.note(at, "dropped", `of a background ${quotedValue(Object.keys(others).join(", "))} is left out`);
    return { era: { at, label, when } };
  }
  if (isBlank(item["start"])) read.note(at, "kept", "it has no start");
  return { event: eventOf(item, at, when && { when, unread }, lanes, read) };
}

function eventOf(
  item: JsonFields,
  at: string,
  date: { readonly when: DraftWhen; readonly unread: readonly string[] } | undefined,
  lanes: ReadonlyMap<string, string>,
  read: Reading,
): DraftEvent {
  const content = plainText(textIn(item["content"]));
  const texts = [plainText(textIn(item["title"])), plainText(textIn(item["description"]))];
  const title = lineOf(item["content"]);
  const summary = texts
    .map(({ text }) => text)
    .filter((text) => text !== "" && text !== title)
    .join("\n");
  const [id, group, place] = [
    textIn(item["id"]),
    textIn(item["group"]),
    textIn(item["place"]) || textIn(item["location"]),
  ];
  for (const said of [content, ...texts]) {
    for (const address of said.refused ?? [])
      read.note(at, "dropped", `${quotedValue(address)} is no address of the web`);
  }
  const media = [content, ...texts].flatMap(({ images = [] }) => images.map((url) => ({ url })));
  const unread = date?.unread ?? ["start", "end"];
  const extra = joinedFields(otherFields(item, new Set([...USED].filter((name) => !unread.includes(name)))));
  return {
    at,
    ...(id !== "" && { id }),
    title,
    ...(summary !== "" && { summary }),
    ...(group !== "" && { lane: lanes.get(group) ?? group }),
    ...(place !== "" && { place }),
    ...(date && { when: date.when }),
    claims: withoutRepeats([
      ...["source", "sources", "url", "link"].flatMap((name) => namedSources(item[name], name, at, read)),
      ...claimsOfText(content, "the content"),
      ...texts.flatMap((said) => claimsOfText(said, "the text")),
    ]),
    ...(media.length > 0 && { media }),
    ...(extra && { extra }),
  };
}
