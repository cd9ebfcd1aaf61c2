/** Media of TimelineJS: a picture, film or page; or a piece of HTML that holds one, or a quotation. */
import type { Custom } from "../../timeline.ts";
import type { DraftClaim, DraftMedia } from "../import-draft.ts";
import { claimsOfText } from "../fields/claims-of-text.ts";
import { type JsonFields, fieldsOf, isBlank, joinedFields, otherFields, textIn } from "../fields/json-fields.ts";
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

const NONE: SlideMedia = { media: [], claims: [] };

const USED: ReadonlySet<string> = new Set(["url", "caption", "credit", "link", "title"]);

/** Reads the `media` of a slide. Its credit and links are sources that may tell of the event, and are inferred. */
export function slideMedia(value: unknown, at: string, reading: Reading): SlideMedia {
  if (isBlank(value)) return NONE;
  const fields: JsonFields = fieldsOf(value) ?? (typeof value === "string" ? { url: value } : {});
  const credit = textIn(fields["credit"]);
  const caption = plainText(textIn(fields["caption"]));
  const title = plainText(textIn(fields["title"])).text || caption.text;
  const url = textIn(fields["url"]);
  const held = url.startsWith("<") ? plainText(url) : undefined;
  const address = held ? addressInHtml(url) : webAddressIn(url);
  const creditText = plainText(credit).text;
  const shown = { ...(title !== "" && { title }), ...(creditText !== "" && { credit: creditText }) };
  const link = webAddressIn(textIn(fields["link"]));
  const page = !held && address !== undefined && isPage(address) ? address : undefined;
  for (const name of ["url", "link"] as const) tellRefused(textIn(fields[name]), `${at}.${name}`, reading);
  return {
    media: address === undefined ? [] : [{ url: address, ...shown }],
    claims: [
      ...(held ? claimsOfText(held, "its media") : []),
      ...ofPage(page, claimsOfCredit(credit)),
      ...(link === undefined ? [] : [{ source: siteName(link), url: link, inferred: "the link of its picture" }]),
      ...claimsOfText(caption, "the caption of its picture"),
    ],
    ...extraOf(fields, address === undefined ? { url, ...shown } : {}, held?.text ?? ""),
  };
}

/** A page that is shown instead of a picture tells of the event; a credit beside it names whose page it is. */
function ofPage(url: string | undefined, credited: readonly DraftClaim[]): readonly DraftClaim[] {
  if (url === undefined) return credited;
  const inferred = "the page that is shown as its media";
  const [only, ...others] = credited;
  if (only && others.length === 0 && only.url === undefined) return [{ ...only, url, inferred }];
  return [{ source: siteName(url), url, inferred }, ...credited];
}

/** Sites whose addresses are films, sound, pictures and maps, as TimelineJS shows them. */
const SHOWS =
  /(?:^|\.)(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|vine\.co|soundcloud\.com|spotify\.com|flickr\.com|flic\.kr|instagram\.com|instagr\.am|imgur\.com|giphy\.com|twimg\.com|ytimg\.com|google\.[a-z.]{2,6}|goo\.gl|storymap\.knightlab\.com|documentcloud\.org|wistia\.com|googleusercontent\.com)$/iu;
const FILE = /\.(?:svg|bmp|tiff?|avif|mp4|m4v|webm|mov|ogv|mp3|m4a|wav|ogg|oga|pdf)$/iu;

/** Whether an address is of a page with words, and neither a file nor a site of pictures, films or maps. */
function isPage(address: string): boolean {
  const [, host = "", path = ""] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)[^/?#]*([^?#]*)/iu.exec(address)!;
  return path.length > 1 && !SHOWS.test(host) && !FILE.test(path) && !/\.(?:jpe?g|png|gif|webp)\b/iu.test(address);
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
