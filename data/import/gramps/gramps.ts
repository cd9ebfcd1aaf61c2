/** Gramps XML: family trees as the program Gramps keeps them. Its files refer to their parts by handles. */
import type { DraftClaim, DraftEvent, DraftSource } from "../import-draft.ts";
import { citedPlace } from "../fields/cited-place.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Importer } from "../importer.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { reading, type Reading } from "../reading/reading.ts";
import { rootElementName } from "../xml/xml-beginning.ts";
import { readXml, type XmlNode } from "../xml/xml-tree.ts";
import { grampsDate, isDateElement } from "./gramps-date.ts";
import { rolesIn, type Roles } from "./people.ts";

/** Reads events with those who took part, their places, and what is cited for them. */
export const GRAMPS: Importer = {
  id: "gramps",
  name: "a family tree of Gramps (XML)",
  recognises: ({ text }) =>
    rootElementName(text) === "database" && text.slice(0, 2000).includes("gramps-project.org/xml"),
  read({ text, name }, choices) {
    const xml = readXml(text);
    if ("problem" in xml) return { refused: `the XML is broken: ${xml.problem}`, offset: xml.offset };
    const read = reading(choices);
    const tree: Tree = { byHandle: handlesIn(xml.root), roles: rolesIn(xml.root) };
    for (const { name: section, children, line } of xml.root.children)
      if (!READ.has(section) && children.length > 0)
        read.note(`line ${String(line)}`, "dropped", `nothing is made of <${section.slice(0, 60)}>`);
    return read.outcome({
      title: name,
      sources: childrenOf(xml.root, "sources").map((source) => sourceOf(source, tree)),
      events: childrenOf(xml.root, "events").map((event) => eventOf(event, tree, read)),
    });
  },
};

/** Sections that are read, and those that say nothing of what happened. */
const READ: ReadonlySet<string> = new Set(
  "header events people families citations sources places notes tags name-formats bookmarks namemaps".split(" "),
);

interface Tree {
  readonly byHandle: ReadonlyMap<string, XmlNode>;
  readonly roles: Roles;
}

function childrenOf(root: XmlNode, section: string): readonly XmlNode[] {
  return root.children.filter(({ name }) => name === section).flatMap(({ children }) => children);
}

function handlesIn(root: XmlNode): ReadonlyMap<string, XmlNode> {
  const parts = root.children.flatMap(({ children }) => children);
  return new Map(
    parts.flatMap((part) => (part.attributes.has("handle") ? [[part.attributes.get("handle")!, part]] : [])),
  );
}

function textIn(element: XmlNode | undefined, name: string): string {
  return element?.children.find((child) => child.name === name)?.text.trim() ?? "";
}

/** The parts that an element refers to by references of a name: "noteref". */
function referred(element: XmlNode | undefined, name: string, { byHandle }: Tree): readonly XmlNode[] {
  return (element?.children ?? []).flatMap((child) => {
    const part = child.name === name ? byHandle.get(child.attributes.get("hlink") ?? "") : undefined;
    return part ? [part] : [];
  });
}

function notesOf(element: XmlNode, tree: Tree): string {
  return referred(element, "noteref", tree)
    .map((note) => textIn(note, "text"))
    .filter((text) => text !== "")
    .join("\n\n");
}

function sourceOf(source: XmlNode, tree: Tree): DraftSource {
  const [title, author, publisher] = ["stitle", "sauthor", "spubinfo"].map((name) => textIn(source, name));
  const [note, short] = [notesOf(source, tree), textIn(source, "sabbrev")];
  return {
    at: `line ${String(source.line)}`,
    id: source.attributes.get("handle") ?? `line ${String(source.line)}`,
    ...((title ?? "") !== "" && { title }),
    ...(author && { author: [{ literal: author }] }),
    ...(publisher && { publisher }),
    ...(note !== "" && { note }),
    ...(short !== "" && { "container-title-short": short }),
  };
}

function eventOf(event: XmlNode, tree: Tree, read: Reading): DraftEvent {
  const at = `line ${String(event.line)}`;
  const [type, description] = [textIn(event, "type") || "Event", textIn(event, "description")];
  const { who, others } = tree.roles(event.attributes.get("handle") ?? "");
  const summary = [description, notesOf(event, tree)].filter((text) => text !== "").join("\n\n");
  const [place] = referred(event, "place", tree);
  const point = place?.children.find(({ name }) => name === "coord")?.attributes;
  const coordinates = point && pointOf(point.get("lat"), point.get("long"));
  const where = nameOfPlace(place);
  const actors = [...who, ...others];
  const id = event.attributes.get("id") ?? "";
  const extra = extraTexts(
    event.children
      .filter(({ name }) => name === "attribute")
      .map(({ attributes }) => [attributes.get("type") ?? "attribute", attributes.get("value") ?? ""] as const)
      .filter(([, value]) => value !== ""),
  );
  return {
    at,
    ...(id !== "" && { id }),
    title: who.length > 0 ? `${type} of ${who.join(" and ")}` : description === "" ? type : `${type}: ${description}`,
    ...(summary !== "" && { summary }),
    lane: LANES.find(([types]) => types.test(type))?.[1] ?? "Lives",
    ...(where !== "" && { place: where }),
    ...(actors.length > 0 && { actors }),
    ...grampsDate(event.children.find(isDateElement), at, read),
    claims: claimsOf(event, tree, read),
    ...(coordinates && { coordinates }),
    ...(extra && { extra }),
  };
}

/** Lanes as those of GEDCOM, by the types of events. */
const LANES: readonly (readonly [RegExp, string])[] = [
  [/^(?:birth|baptism|christening|adopted)$/iu, "Births"],
  [/^(?:death|burial|cremation|probate)$/iu, "Deaths"],
  [/^(?:marriage.*|alternate marriage|engagement|divorce.*|annulment)$/iu, "Marriages"],
  [/^(?:emigration|immigration|naturali[sz]ation)$/iu, "Migration"],
];

function nameOfPlace(place: XmlNode | undefined): string {
  const named = place?.children
    .find(({ name }) => name === "pname")
    ?.attributes.get("value")
    ?.trim();
  return textIn(place, "ptitle") || (named ?? "");
}

/** What is cited for an event, with the place in its source. */
function claimsOf(event: XmlNode, tree: Tree, read: Reading): readonly DraftClaim[] {
  return referred(event, "citationref", tree).flatMap((citation): readonly DraftClaim[] => {
    const at = `line ${String(citation.line)}`;
    const [source] = referred(citation, "sourceref", tree);
    if (!source) {
      read.note(
        at,
        "dropped",
        `the citation ${quotedValue(citation.attributes.get("id"))} is of no source in the file`,
      );
      return [];
    }
    const page = textIn(citation, "page");
    const where = citedPlace(page);
    const date = citation.children.find(isDateElement)?.attributes.get("val") ?? "";
    const extra = extraTexts(
      [
        ["page", where ? "" : page] as const,
        ["confidence", textIn(citation, "confidence")] as const,
        ["recorded", date] as const,
        ["note", notesOf(citation, tree)] as const,
      ].filter(([, text]) => text !== ""),
    );
    return [{ source: source.attributes.get("handle") ?? "", ...(where && { at: where }), ...(extra && { extra }) }];
  });
}
