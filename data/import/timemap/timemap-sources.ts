/** Sources of TimeMap: a list of its own, or inside each event. */
import type { DraftClaim, DraftSource } from "../import-draft.ts";
import { dateValue } from "../fields/date-value.ts";
import { type JsonFields, fieldsOf, firstText, itemsIn, otherFields, textIn } from "../fields/json-fields.ts";
import { startOf } from "../fields/ordered-moments.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";

const USED: ReadonlySet<string> = new Set("id title type url description author date notes".split(" "));

/** The file's own sources: a list, or an object with them by id. */
export function timemapSources(value: unknown, read: Reading): readonly DraftSource[] {
  const byId = fieldsOf(value);
  const entries = byId
    ? Object.entries(byId).map(([id, one]) => [`sources.${id}`, id, one] as const)
    : itemsIn(value).map((one, index) => [`sources[${String(index)}]`, "", one] as const);
  return entries.flatMap(([at, key, one]) => {
    const fields = fieldsOf(one);
    const id = textIn(fields?.["id"]) || key;
    if (fields && id !== "") return [sourceOf(fields, id, at, read)];
    read.note(at, "dropped", `${quotedValue(one)} is no source with an id`);
    return [];
  });
}

function sourceOf(fields: JsonFields, id: string, at: string, read: Reading): DraftSource {
  const title = plainText(textIn(fields["title"])).text;
  const author = textIn(fields["author"]);
  const notes = ["description", "notes"].map((name) => plainText(textIn(fields[name])).text);
  const note = notes.filter((text) => text !== "").join("\n");
  const genre = textIn(fields["type"]);
  const url = [fields["url"], ...itemsIn(fields["paths"])].map((path) => webAddressIn(textIn(path))).find(Boolean);
  const published = dateValue(fields["date"], `${at}.date`, read);
  const extra = otherFields(fields, published ? USED : new Set([...USED].filter((name) => name !== "date")));
  return {
    at,
    id,
    ...(title !== "" && { title }),
    ...(author !== "" && { author: [{ literal: author }] }),
    ...(published && { published: startOf(published) }),
    ...(url !== undefined && { URL: url }),
    ...(genre !== "" && { genre }),
    ...(note !== "" && { note }),
    ...(extra && { extra }),
  };
}

/** The claim of a source that stands inside an event: `{id, path, description}`. Undefined where it names none. */
export function embeddedClaim(fields: JsonFields | undefined): DraftClaim | undefined {
  if (!fields) return undefined;
  const url = ["path", "url"]
    .map((name) => webAddressIn(textIn(fields[name])))
    .find((address) => address !== undefined);
  const source = (url === undefined ? "" : siteName(url)) || firstText(fields, ["title", "description", "id"]);
  const extra = otherFields(fields, new Set(url === undefined ? [] : ["path", "url"]));
  return source === "" ? undefined : { source, ...(url !== undefined && { url }), ...(extra && { extra }) };
}
