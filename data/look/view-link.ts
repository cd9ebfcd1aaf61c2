/**
 * Links to a view: `sourceline://view?timeline=syria-2016.json&from=2016-09-12&sources=zaman,rhc`. Parameters are
 * words that a person can read and change, they stand in one order, and only what differs from the start is written.
 */
import { printable } from "../printable.ts";
import { linkDates } from "./link-dates.ts";
import { LINK_FIELDS } from "./link-fields.ts";
import type { LinkedView, ViewLink } from "./linked-view.ts";
import { FIRST_LOOK } from "./look.ts";

/** A link that was read, with what of it could not be used, in words; or why it is no link. */
export type ReadLink =
  | { readonly ok: true; readonly link: ViewLink; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly reason: string };

const START = "sourceline://view";
const LINK = /^sourceline:\/\/view\/?(?:\?(?<query>[^#]*))?(?:#.*)?$/is;
/** Longer than any link that this program writes for a look that somebody chose by hand. */
const LONGEST = 16_384;
/** A message is one line. */
const MOST_TOLD = 8;

/** The link to a view. The same view always gives the same link. */
export function encodeViewLink({ timeline, picture, view, look, selection }: LinkedView): string {
  const [from, to] = view ? linkDates(view) : [];
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const parts = LINK_FIELDS.flatMap(({ name, write }) => {
    const value = write({
      ...(timeline !== undefined && { timeline }),
      ...(picture !== undefined && { picture }),
      look,
      ...dates,
      ...(selection && { selection }),
    });
    return value === undefined ? [] : [value === "" ? name : `${name}=${value}`];
  });
  return parts.length === 0 ? START : `${START}?${parts.join("&")}`;
}

/** Reads a link, from anybody: what is unknown, broken or said twice is left out and named. Never throws. */
export function decodeViewLink(text: string): ReadLink {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { ok: false, reason: "The link is too long" };
  const match = LINK.exec(trimmed);
  if (!match) return { ok: false, reason: `A link to a view begins with ${START}` };
  const seen = new Set<string>();
  const ignored: string[] = [];
  let link: ViewLink = { look: FIRST_LOOK };
  for (const part of (match.groups?.["query"] ?? "").split("&")) {
    if (part === "") continue;
    const [name, value] = atFirst("=", part);
    const field = LINK_FIELDS.find((known) => known.name === name.toLowerCase());
    const next = field && !seen.has(field.name) ? field.read(link, value) : undefined;
    if (next) link = next;
    else
      ignored.push(
        `${quoted(name)} ${field ? (seen.has(field.name) ? "comes twice" : "cannot be read") : "is unknown"}`,
      );
    if (field) seen.add(field.name);
  }
  return { ok: true, ...inOrder(link, ignored) };
}

/** A period that ends before it begins is none. */
function inOrder(link: ViewLink, ignored: readonly string[]) {
  const { from, to, ...rest } = link;
  const isWrong = from !== undefined && to !== undefined && from >= to;
  const told = isWrong ? [...ignored, "“from” comes after “to”"] : ignored;
  const more = told.length - MOST_TOLD;
  return {
    link: isWrong ? rest : link,
    ignored: more > 0 ? [...told.slice(0, MOST_TOLD), `${String(more)} more`] : told,
  };
}

function atFirst(separator: string, text: string): readonly [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Short and harmless enough for a message, whatever it is. */
function quoted(name: string): string {
  return `“${printable(name.slice(0, 30))}${name.length > 30 ? "…" : ""}”`;
}
