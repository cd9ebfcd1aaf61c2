/** Media of TimelineJS: a picture, film or page; or a piece of HTML that holds one, or a quotation. */
import type { Custom } from "../../timeline.ts";
import type { DraftClaim, DraftMedia } from "../import-draft.ts";
import { claimsOfText } from "../fields/claims-of-text.ts";
import { type JsonFields, fieldsOf, joinedFields, otherFields, textIn } from "../fields/json-fields.ts";
import { claimsOfCredit } from "../fields/media-credit.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";
import { readHtml } from "../text/html-tokens.ts";
import { plainText } from "../text/plain-text.ts";
import { isCodeAddress, webAddressIn, siteName } from "../text/addresses-in-text.ts";

/** What the media of a slide say. */
export interface SlideMedia {
  readonly media: readonly DraftMedia[];
  readonly claims: readonly DraftClaim[];
  readonly extra?: Custom;
}

const USED: ReadonlySet<string> = new Set(["url", "caption", "credit", "link", "title"]);

/** Reads the `media` of a slide. Its credit and links are sources that may tell of the event, and are inferred. */
export function slideMedia(value: unknown, at: string, reading: Reading): SlideMedia {
  const fields: JsonFields = fieldsOf(value) ?? (typeof value === "string" ? { url: value } : {});
  const credit = textIn(fields["credit"]);
  const caption = plainText(textIn(fields["caption"]));
  const title = plainText(textIn(fields["title"])).text || caption.text;
  const url = textIn(fields["url"]);
  const held = /^\s*</u.test(url) ? plainText(url) : undefined;
  const address = held ? addressInHtml(url) : webAddressIn(url);
  const creditText = plainText(credit).text;
  const shown = { ...(title !== "" && { title }), ...(creditText !== "" && { credit: creditText }) };
  const link = webAddressIn(textIn(fields["link"]));
  for (const name of ["url", "link"] as const) tellRefused(textIn(fields[name]), `${at}.${name}`, reading);
  return {
    media: address === undefined ? [] : [{ url: address, ...shown }],
    claims: [
      ...(held ? claimsOfText(held, "its media") : []),
      ...claimsOfCredit(credit),
      ...(link === undefined ? [] : [{ source: siteName(link), url: link, inferred: "the link of its picture" }]),
      ...claimsOfText(caption, "the caption of its picture"),
    ],
    ...extraOf(fields, address === undefined ? { url, ...shown } : {}, held?.text ?? ""),
  };
}

/** What has no place of its own: other fields; and without an address, the caption and credit that would stand with it. */
function extraOf(fields: JsonFields, unplaced: JsonFields, words: string): { readonly extra?: Custom } {
  const others = joinedFields(
    otherFields(unplaced, new Set()),
    otherFields(fields, USED),
    words === "" ? {} : { words },
  );
  return others ? { extra: { media: others } } : {};
}

function tellRefused(url: string, at: string, reading: Reading): void {
  if (url === "" || url.startsWith("<") || webAddressIn(url) !== undefined) return;
  reading.note(at, isCodeAddress(url) ? "dropped" : "kept", `${quotedValue(url)} is no address of the web`);
}

/** The address of what a piece of HTML shows: a frame, a picture, a film. */
function addressInHtml(html: string): string | undefined {
  let found: string | undefined;
  readHtml(html, {
    opened(name, attributes) {
      if (SHOWING.has(name)) found ??= webAddressIn(attributes.get("src") ?? "");
    },
  });
  return found;
}

const SHOWING: ReadonlySet<string> = new Set(["iframe", "img", "video", "audio", "source", "embed"]);
