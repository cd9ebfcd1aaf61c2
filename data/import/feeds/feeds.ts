/** News feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF), and Atom. */
import type { ImportDraft, DraftClaim, DraftEvent, DraftMedia, DraftSource } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, Importer, ImportOutcome } from "../importer.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { readXml, rootElementName, type XmlNode } from "../xml/xml-tree.ts";
import { feedDate } from "./feed-date.ts";

/**
 * Reads each item as an event that the feed tells of, dated by its publication: that it happened then is a conclusion, and
 * noted once. A text with a DOCTYPE is refused.
 */
export const feeds: Importer = {
  id: "feed",
  name: "a news feed (RSS or Atom)",
  recognises: ({ text }) => {
    const root = rootElementName(text);
    return (
      root === "rss" ||
      (root === "feed" && NAMESPACE.test(text.slice(0, 5000))) ||
      (root === "rdf:RDF" && text.slice(0, 5000).includes(RSS_1))
    );
  },
  read: (file) => read(file),
};

const NAMESPACE = /http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/atom\/ns#/u;
const RSS_1 = "http://purl.org/rss/1.0/";

function read({ text }: ForeignFile): ImportOutcome {
  if (/<!DOCTYPE/iu.test(text.slice(0, 20_000))) {
    return {
      refused: "the feed brings definitions of its own (DOCTYPE), which no feed needs: remove them",
      offset: text.search(/<!DOCTYPE/iu),
    };
  }
  const xml = readXml(text);
  if ("problem" in xml) return { refused: `the XML is broken: ${xml.problem}`, offset: xml.offset };
  const notes = noteList();
  const channel = xml.root.children.find(({ name }) => name === "channel") ?? xml.root;
  const items = [...new Set([...channel.children, ...xml.root.children])].filter(
    ({ name }) => name === "item" || name === "entry",
  );
  if (items.length === 0) return { refused: "the feed has no items" };
  const source = sourceOf(channel, notes);
  const events = items.map((item) => eventOf(item, source, notes));
  if (events.some(({ when }) => when)) notes.add("the whole file", "inferred", "each item is dated by its publication");
  const description = plainText(childText(channel, ["description", "subtitle"])).text;
  const extra = extraTexts(fieldsOf(channel, CHANNEL_READ));
  const language = source.language;
  const draft: ImportDraft = {
    ...(source.title !== undefined && { title: source.title }),
    ...(description !== "" && { description }),
    ...(language !== undefined && { language }),
    sources: [source],
    events,
    ...(extra && { extra }),
    notes: notes.notes,
  };
  return { draft };
}

const CHANNEL_READ: readonly string[] = [
  "title",
  "link",
  "atom:link",
  "description",
  "subtitle",
  "language",
  "item",
  "entry",
  "items",
  "copyright",
  "rights",
];

/** The feed itself, which tells of all that its items tell. */
function sourceOf(channel: XmlNode, notes: NoteList): DraftSource {
  const title = plainText(childText(channel, ["title"])).text;
  const url = linkOf(channel, notes);
  const language = childText(channel, ["language", "dc:language"]) || channel.attributes.get("xml:lang");
  return {
    at: placeOf({ number: channel.line }),
    id: title || url || "feed",
    type: "webpage",
    ...(title !== "" && { title }),
    ...(url !== undefined && { URL: url }),
    ...(language && { language }),
  };
}

const ITEM_READ: readonly string[] = (
  "title link description summary content content:encoded guid id pubDate published updated dc:date issued category " +
  "dc:subject enclosure media:content media:thumbnail author dc:creator"
).split(" ");

function eventOf(item: XmlNode, source: DraftSource, notes: NoteList): DraftEvent {
  const at = placeOf({ number: item.line });
  const title = plainText(childText(item, ["title"])).text;
  const said = plainText(childText(item, ["description", "summary", "content:encoded", "content"]));
  const id = childText(item, ["guid", "id"]);
  const url = linkOf(item, notes) ?? webAddressIn(id);
  const written = childText(item, ["pubDate", "published", "dc:date", "issued", "updated"]);
  const when = feedDate(written);
  if (!when)
    notes.add(at, "kept", written === "" ? "the item has no date" : `the date ${quotedValue(written)} is none`);
  const subject = item.children
    .filter(({ name }) => name === "category" || name === "dc:subject")
    .flatMap((category) => (category.attributes.get("term") ?? category.text).trim() || []);
  const authors = item.children
    .filter(({ name }) => name === "author" || name === "dc:creator")
    .flatMap((author) => (childText(author, ["name"]) || author.text).trim() || []);
  const claim: DraftClaim = {
    source: source.id,
    ...(url !== undefined && { url }),
    ...(authors.length > 0 && { speaker: { name: authors.join(", ") } }),
  };
  for (const refused of said.refused ?? [])
    notes.add(at, "dropped", `${quotedValue(refused)} is no address of the web`);
  const media = picturesOf(item);
  const extra = extraTexts([...fieldsOf(item, ITEM_READ), ...recordingsOf(item, media)]);
  const summary = said.text === title ? "" : said.text;
  return {
    at,
    ...(id !== "" && { id }),
    title,
    ...(summary !== "" && { summary }),
    ...(source.title !== undefined && { lane: source.title }),
    ...(subject.length > 0 && { subject: [...new Set(subject)] }),
    ...(when && { when }),
    claims: [claim],
    ...(media.length > 0 && { media }),
    ...(extra && { extra }),
  };
}

/** The text of the first child with one of some names, in the order of the names; markup of Atom's XHTML as it stands. */
function childText(element: XmlNode, names: readonly string[]): string {
  for (const name of names) {
    const child = element.children.find((other) => other.name === name);
    const text = child && (child.attributes.get("type") === "xhtml" ? child.source : child.text).trim();
    if (text) return text;
  }
  return "";
}

/** RSS has the address as text, Atom in an attribute of a link that is "alternate" or says nothing of what it is. */
function linkOf(element: XmlNode, notes: NoteList): string | undefined {
  const links = element.children.filter(({ name }) => name === "link");
  const link = links.find(({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate") ?? links[0];
  const address = link?.attributes.get("href") ?? link?.text ?? "";
  const url = webAddressIn(address);
  if (url === undefined && address.trim() !== "") {
    notes.add(placeOf({ number: link!.line }), "dropped", `${quotedValue(address)} is no address of the web`);
  }
  return url;
}

function picturesOf(item: XmlNode): readonly DraftMedia[] {
  const found = item.children.flatMap(({ name, attributes }) => {
    const isPicture =
      name === "media:thumbnail" || /^image/iu.test(attributes.get("type") ?? attributes.get("medium") ?? "");
    const url = webAddressIn(attributes.get("url") ?? "");
    return ["enclosure", "media:content", "media:thumbnail"].includes(name) && isPicture && url !== undefined
      ? [url]
      : [];
  });
  return [...new Set(found)].map((url) => ({ url }));
}

/** Addresses of sound and film, which are kept as text. */
function recordingsOf(item: XmlNode, pictures: readonly DraftMedia[]): readonly (readonly [string, string])[] {
  return item.children.flatMap(({ name, attributes }) => {
    const url = webAddressIn(attributes.get("url") ?? "");
    const isOther = ["enclosure", "media:content"].includes(name) && !pictures.some((picture) => picture.url === url);
    return isOther && url !== undefined ? [[name, url] as const] : [];
  });
}

/** Fields that are texts and have no field of ours. */
function fieldsOf(element: XmlNode, read: readonly string[]): readonly (readonly [string, string])[] {
  return element.children.flatMap(({ name, text, children }) =>
    read.includes(name) || children.length > 0 || text.trim() === "" ? [] : [[name, text.trim()] as const],
  );
}
