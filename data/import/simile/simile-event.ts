/** An event of SIMILE Timeline, of either encoding. */
import type { DraftEvent } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { type JsonFields, firstText, joinedFields, otherFields } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { DATE_FIELDS, simileWhen } from "./simile-date.ts";

const USED: ReadonlySet<string> = new Set([
  ...DATE_FIELDS,
  ...["title", "t", "description", "d", "eventID", "eid", "id", "link", "image", "durationEvent", "isDuration", "de"],
]);

/**
 * @param fields of the event; attributes in XML
 * @param html of its description
 * @param lasts whether it is a span, which the encodings say in opposite ways
 */
export function simileEvent(
  fields: JsonFields,
  html: string,
  lasts: boolean,
  at: string,
  reading: Reading,
): DraftEvent {
  // Its text is always HTML, also where no tag is in it: line ends mean nothing.
  const said = plainText(`<div>${html}</div>`);
  const { when, unplaced } = simileWhen(fields, lasts, at, reading);
  const id = firstText(fields, ["id", "eventID", "eid"]);
  const [link, image] = (["link", "image"] as const).map((name) => addressIn(fields, name, at, reading));
  for (const address of said.refused ?? [])
    reading.note(at, "dropped", `${quotedValue(address)} is no address of the web`);
  const media = [...(image === undefined ? [] : [image]), ...(said.images ?? [])].map((url) => ({ url }));
  const extra = joinedFields(otherFields(fields, USED), unplaced);
  return {
    at,
    ...(id !== "" && { id }),
    title: plainText(firstText(fields, ["title", "t"])).text.replace(/\s+/gu, " "),
    ...(said.text !== "" && { summary: said.text }),
    ...(when && { when }),
    claims: withoutRepeats([
      ...claimsOfText(said, "the text"),
      ...(link === undefined ? [] : [{ source: siteName(link), url: link, inferred: 'the field "link"' }]),
    ]),
    ...(media.length > 0 && { media }),
    ...(extra && { extra }),
  };
}

function addressIn(fields: JsonFields, name: string, at: string, reading: Reading): string | undefined {
  const text = firstText(fields, [name]);
  const address = webAddressIn(text);
  if (text !== "" && address === undefined)
    reading.note(at, "dropped", `its ${name} ${quotedValue(text)} is no address of the web`);
  return address;
}
