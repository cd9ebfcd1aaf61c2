/** Items of react-chrono (JSON): cards, each below a date that is called its title. */
import type { DraftClaim, DraftEvent, DraftMedia } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { type JsonFields, fieldsOf, itemsIn, joinedFields, otherFields, textIn } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import { reading, type Reading } from "../reading/reading.ts";
import { siteName, webAddressIn } from "../text/addresses-in-text.ts";
import { plainText } from "../text/plain-text.ts";

/** Reads each item as an event, dated by its `date` or by its `title`. */
export const REACT_CHRONO: Importer = {
  id: "react-chrono",
  name: "items of react-chrono (JSON)",
  recognises: ({ json }) =>
    itemsOf(json)
      .slice(0, 50)
      .some((item) => {
        const fields = fieldsOf(item);
        return fields !== undefined && ["cardTitle", "cardDetailedText", "cardSubtitle"].some((name) => name in fields);
      }),
  read({ json, name }, choices) {
    const read = reading(choices);
    const events = itemsOf(json).flatMap((item, index): readonly DraftEvent[] => {
      const [fields, at] = [fieldsOf(item), `[${String(index)}]`];
      if (fields) return [eventOf(fields, at, read)];
      read.note(at, "dropped", `${quotedValue(item)} is no item`);
      return [];
    });
    const extra = Array.isArray(json) ? undefined : otherFields(fieldsOf(json) ?? {}, new Set(["items"]));
    return read.outcome({ title: name, sources: [], events, ...(extra && { extra }) });
  },
};

function itemsOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? (json as readonly unknown[]) : itemsIn(fieldsOf(json)?.["items"]);
}

const USED: ReadonlySet<string> = new Set("id title date cardTitle cardSubtitle cardDetailedText media url".split(" "));

function eventOf(fields: JsonFields, at: string, read: Reading): DraftEvent {
  const [label, date] = [textIn(fields["title"]), textIn(fields["date"])];
  const written = date || label;
  const when = read.date(written, at);
  const details = fields["cardDetailedText"];
  const texts = [fields["cardSubtitle"], ...(Array.isArray(details) ? (details as readonly unknown[]) : [details])]
    .map((text) => plainText(textIn(text)))
    .filter(({ text }) => text !== "");
  const media = mediaOf(fieldsOf(fields["media"]));
  const url = webAddressIn(textIn(fields["url"]));
  const linked: readonly DraftClaim[] =
    url === undefined ? [] : [{ source: siteName(url), url, inferred: "the address of the card" }];
  const unread = new Set([...(media ? [] : ["media"]), ...(url === undefined ? ["url"] : [])]);
  const extra = joinedFields(
    otherFields(fields, new Set([...USED].filter((name) => !unread.has(name)))),
    date !== "" && label !== "" ? { label } : undefined,
    media?.extra,
  );
  const id = textIn(fields["id"]);
  return {
    at,
    ...(id !== "" && { id }),
    title: plainText(textIn(fields["cardTitle"])).text,
    ...(texts.length > 0 && { summary: texts.map(({ text }) => text).join("\n") }),
    ...(when ? { when } : written !== "" && { written }),
    claims: withoutRepeats([...linked, ...texts.flatMap((said) => claimsOfText(said, "the text"))]),
    ...(media && { media: [media.item] }),
    ...(extra && { extra }),
  };
}

/** A picture or film by its address, with its name; undefined where it has no address of the web. */
function mediaOf(media: JsonFields | undefined) {
  const url = webAddressIn(textIn(fieldsOf(media?.["source"])?.["url"]));
  if (!media || url === undefined) return undefined;
  const title = textIn(media["name"]);
  const item: DraftMedia = { url, ...(title !== "" && { title }) };
  const others = otherFields(media, new Set(["source", "name", "type"]));
  return { item, ...(others && { extra: { media: others } }) };
}
