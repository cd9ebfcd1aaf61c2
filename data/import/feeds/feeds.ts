/** News feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF), and Atom. */
import type { ImportDraft, DraftClaim, DraftEvent, DraftSource } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, Importer, ImportOutcome } from "../importer.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn } from "../text/addresses-in-text.ts";
import { doctypeOffset, rootElementName } from "../xml/xml-beginning.ts";
import { readXml, type XmlNode } from "../xml/xml-tree.ts";
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
  const offset = doctypeOffset(text);
  if (offset !== undefined)
    return { refused: "the feed brings definitions of its own (DOCTYPE), which no feed needs: remove them", offset };
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
  const about = childWith(channel, ["description", "subtitle"]);
  const description = plainText(textOf(about)).text;
  const read = [childWith(channel, ["title"]), about, childWith(channel, ["language", "dc:language"])];
  const extra = extraTexts(
    otherTexts(channel, new Set([...read, ...items, linkElement(channel)])).filter(([name]) => name !== "items"),
  );
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

/** The texts of an item, the longest forms first: what is not the text of the event stays beside it. */
const TEXTS = ["content:encoded", "content", "description", "summary"] as const;
const DATES = ["pubDate", "published", "dc:date", "issued", "updated"] as const;

function eventOf(item: XmlNode, source: DraftSource, notes: NoteList): DraftEvent {
  const at = placeOf({ number: item.line });
  const [titled, body, dated, named] = [["title"], TEXTS, DATES, ["guid", "id"]].map((names) => childWith(item, names));
  const title = plainText(textOf(titled)).text;
  const said = plainText(textOf(body));
  const id = textOf(named);
  const url = linkOf(item, notes) ?? webAddressIn(id);
  const when = feedDate(textOf(dated));
  if (!when) notes.add(at, "kept", dated ? `the date ${quotedValue(textOf(dated))} is none` : "the item has no date");
  const categories = item.children.filter(({ name }) => name === "category" || name === "dc:subject");
  const subject = categories.flatMap((category) => (category.attributes.get("term") ?? category.text).trim() || []);
  const people = item.children.filter(({ name }) => name === "author" || name === "dc:creator");
  const authors = people.flatMap((author) => authorName(author) || []);
  const claim: DraftClaim = {
    source: source.id,
    ...(url !== undefined && { url }),
    ...(authors.length > 0 && { speaker: { name: authors.join(", ") } }),
  };
  for (const refused of said.refused ?? [])
    notes.add(at, "dropped", `${quotedValue(refused)} is no address of the web`);
  const pictures = picturesOf(item);
  const media = [...new Set(pictures.map(({ url: address }) => address))].map((address) => ({ url: address }));
  const whole = people.filter(({ children }) => children.every(({ name }) => name === "name"));
  const read = new Set([titled, body, dated, named, linkElement(item), ...categories, ...whole]);
  const shown = new Set(pictures.map(({ element }) => element));
  const extra = extraTexts(otherTexts(item, new Set([...read, ...shown])));
  const summary = said.text === title ? "" : said.text;
  return {
    at,
    ...(id !== "" && { id }),
    title,
    ...(summary !== "" && { summary }),
    ...(source.title !== undefined && { lane: source.title }),
    ...(subject.length > 0 && { subject: [...new Set(subject)] }),
    ...(when ? { when } : dated && { written: textOf(dated) }),
    claims: [claim],
    ...(media.length > 0 && { media }),
    ...(extra && { extra }),
  };
}

function authorName(author: XmlNode): string {
  return childText(author, ["name"]) || textOf(author);
}

/** The first child with one of some names and a text, in the order of the names. */
function childWith(element: XmlNode, names: readonly string[]): XmlNode | undefined {
  return names
    .map((name) => element.children.find((other) => other.name === name && textOf(other) !== ""))
    .find((child) => child);
}

/** The text of an element; markup of Atom's XHTML as it stands. */
function textOf(element: XmlNode | undefined): string {
  if (!element) return "";
  return (element.attributes.get("type") === "xhtml" ? element.source : element.text).trim();
}

function childText(element: XmlNode, names: readonly string[]): string {
  return textOf(childWith(element, names));
}

/** RSS has the address as text, Atom in an attribute of a link that is "alternate" or says nothing of what it is. */
function linkOf(element: XmlNode, notes: NoteList): string | undefined {
  const link = linkElement(element);
  const address = link?.attributes.get("href") ?? link?.text ?? "";
  const url = webAddressIn(address);
  if (url === undefined && address.trim() !== "") {
    notes.add(placeOf({ number: link!.line }), "dropped", `${quotedValue(address)} is no address of the web`);
  }
  return url;
}

function linkElement(element: XmlNode): XmlNode | undefined {
  const links = element.children.filter(({ name }) => name === "link");
  return links.find(({ attributes }) => (attributes.get("rel") ?? "alternate") === "alternate") ?? links[0];
}

function picturesOf(item: XmlNode): readonly { readonly element: XmlNode; readonly url: string }[] {
  return item.children.flatMap((element) => {
    const { name, attributes } = element;
    const isPicture =
      name === "media:thumbnail" || /^image/iu.test(attributes.get("type") ?? attributes.get("medium") ?? "");
    const url = webAddressIn(attributes.get("url") ?? "");
    return ["enclosure", "media:content", "media:thumbnail"].includes(name) && isPicture && url !== undefined
      ? [{ element, url }]
      : [];
  });
}

/** The other elements by their names: their text, their markup, or the address or the words of their attributes. */
function otherTexts(
  element: XmlNode,
  read: ReadonlySet<XmlNode | undefined>,
): readonly (readonly [name: string, text: string])[] {
  return element.children.flatMap((child) => {
    const { name, attributes, children, source, text } = child;
    const words = (children.length > 0 ? source : text).trim();
    const address = attributes.get("url") ?? attributes.get("href");
    const kept = words || (address ?? [...attributes].map(([key, value]) => `${key}="${value}"`).join(" "));
    return read.has(child) || kept === "" ? [] : [[name, kept] as const];
  });
}
