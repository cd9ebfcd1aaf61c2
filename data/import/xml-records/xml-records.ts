/** XML of no format of its own: elements of one name that have a date and words each. */
import { plainText } from "../text/plain-text.ts";
import type { JsonFields } from "../fields/json-fields.ts";
import type { ImportNote } from "../import-draft.ts";
import type { Importer } from "../importer.ts";
import { areDatedRecords, draftOfRecords } from "../records/draft-of-records.ts";
import { rootElementName } from "../xml/xml-beginning.ts";
import { readXml, type XmlNode } from "../xml/xml-tree.ts";

/** UTF-16 units within which elements say what they are. */
const LOOKED_AT = 60_000;
/** Elements that are looked at to tell what they are. */
const SAMPLE = 20;
/** Names of web pages and drawings, whose elements are no records. */
const OTHERS = /^(?:html|svg|rss|feed|kml|gpx|opml)$/iu;

/**
 * Reads the elements that stand beside each other under one name, with their attributes and the elements within them as
 * fields. Asked after all formats of XML.
 */
export const XML_RECORDS: Importer = {
  id: "xml-records",
  name: "a list of events (XML)",
  recognises({ text }) {
    const root = rootElementName(text);
    if (root === undefined || OTHERS.test(root) || text.length > LONGEST) return false;
    // Elements that hold dates are called so, or their attributes are.
    if (!/[<\s]\w*[_-]?(?:date|year|start|when|begin|from|datum|fecha|jahr)\w*[\s=>/]/iu.test(text.slice(0, LOOKED_AT)))
      return false;
    const xml = readXml(text);
    return "root" in xml && recordsIn(xml.root) !== undefined;
  },
  read({ text, name }, choices) {
    const xml = readXml(text);
    if ("problem" in xml) return { refused: xml.problem, offset: xml.offset };
    const found = recordsIn(xml.root);
    if (!found) return { refused: "no elements of one name have a date and words each" };
    const { records } = found;
    const place = (index: number) => {
      const element = records[index]!;
      return `<${element.name}> ${String(index + 1)} (line ${String(element.line)})`;
    };
    const notes = besides(found).map(({ name: other, line }): ImportNote => ({
      at: `line ${String(line)}`,
      kind: "dropped",
      what: `<${other.slice(0, 60)}> is none of the elements that are read as events`,
    }));
    const fields = records.map((record) => fieldsOfRecord(record, found));
    return draftOfRecords(fields, { name, place, notes }, choices);
  },
};

/** UTF-16 units of the longest text of which this is found out: all of it is read for that. */
const LONGEST = 20_000_000;

interface FoundElements {
  readonly records: readonly XmlNode[];
  /** What each element stands in. */
  readonly parents: ReadonlyMap<XmlNode, XmlNode>;
  /** Whether their parents are groups of one name beside each other, whose own fields hold for what stands in them. */
  readonly areGrouped: boolean;
}

/**
 * The most elements beside each other, under one name, whose fields are known to hold dates and words; or those of groups
 * beside each other, as a year with its months has them.
 */
function recordsIn(root: XmlNode): FoundElements | undefined {
  let best: FoundElements | undefined;
  const parents = new Map<XmlNode, XmlNode>();
  const consider = (records: readonly XmlNode[], areGrouped: boolean) => {
    if (records.length <= (best?.records.length ?? 0) || !hasFields(records[0]!)) return;
    const found = { records, parents, areGrouped };
    if (areDatedRecords(records.slice(0, SAMPLE).map((record) => fieldsOfRecord(record, found)))) best = found;
  };
  const waiting: XmlNode[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    waiting.push(...parent.children);
    for (const child of parent.children) parents.set(child, parent);
    for (const records of byName(parent.children)) {
      consider(records, false);
      if (records.length < 2 || records.some(({ children }) => children.length === 0)) continue;
      for (const child of records) for (const inner of child.children) parents.set(inner, child);
      for (const inner of byName(records.flatMap(({ children }) => children))) consider(inner, true);
    }
  }
  return best;
}

function byName(elements: readonly XmlNode[]): Iterable<readonly XmlNode[]> {
  const named = new Map<string, XmlNode[]>();
  for (const element of elements) {
    const alike = named.get(element.name);
    if (alike) alike.push(element);
    else named.set(element.name, [element]);
  }
  return named.values();
}

/** The fields of an element, and behind them the attributes of the group that it stands in. */
function fieldsOfRecord(
  record: XmlNode,
  { parents, areGrouped }: Pick<FoundElements, "parents" | "areGrouped">,
): JsonFields {
  const group = areGrouped ? parents.get(record) : undefined;
  return { ...Object.fromEntries(group?.attributes ?? []), ...fieldsOfElement(record) };
}

function hasFields(element: XmlNode): boolean {
  return element.attributes.size + element.children.length > 1;
}

/** What stands beside the elements that are read, at every step from them to the root. */
function besides({ records, parents }: FoundElements): readonly XmlNode[] {
  const onTheWay = new Set<XmlNode>(records);
  const others: XmlNode[] = [];
  const seen = new Set<XmlNode>();
  let level = [...new Set(records.map((record) => parents.get(record)))];
  while (level.length > 0) {
    const next = new Set<XmlNode | undefined>();
    for (const parent of level) {
      if (!parent || seen.has(parent)) continue;
      seen.add(parent);
      onTheWay.add(parent);
      next.add(parents.get(parent));
    }
    for (const parent of level) if (parent) others.push(...parent.children.filter((child) => !onTheWay.has(child)));
    level = [...next];
  }
  return others;
}

/** Attributes and elements as fields; its own words, where it has some, as its text. */
function fieldsOfElement(element: XmlNode): JsonFields {
  const fields = new Map<string, unknown>(element.attributes);
  for (const child of element.children) {
    const marked = child.attributes.size === 0 && child.children.length > 0 ? words(child.text) : "";
    // Words with terms of an index among them, or the like: what is marked in them stands beside them.
    if (marked !== "" && !fields.has(child.name)) {
      fields.set(child.name, marked);
      fields.set(`${child.name} (marked)`, fieldsOfElement({ ...child, text: "" }));
      continue;
    }
    const value = valueOf(child);
    const before = fields.get(child.name);
    if (before === undefined) fields.set(child.name, value);
    else if (value !== "")
      fields.set(child.name, [...(Array.isArray(before) ? (before as unknown[]) : [before]), value]);
  }
  const own = words(element.text);
  if (own !== "" && !fields.has("text")) fields.set("text", own);
  return Object.fromEntries(fields);
}

function valueOf(element: XmlNode): unknown {
  if (element.children.length === 0 && element.attributes.size === 0) return words(element.text);
  return fieldsOfElement(element);
}

/** Markup within a text is none of the file. */
function words(text: string): string {
  return /<[a-z/][^<>]*>/iu.test(text) ? plainText(text).text.trim() : text.trim();
}
