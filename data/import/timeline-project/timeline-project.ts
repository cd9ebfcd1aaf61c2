/** The Timeline Project (`.timeline`, XML). */
import type { Custom } from "../../timeline.ts";
import type { DraftClaim, DraftEra, DraftEvent } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { joinedFields } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { Importer } from "../importer.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { rootElementName } from "../xml/xml-beginning.ts";
import { readXml, type XmlNode } from "../xml/xml-tree.ts";
import { projectTitle } from "./container.ts";
import { projectWhen } from "./project-time.ts";

/** Reads files of The Timeline Project. */
export const TIMELINE_PROJECT: Importer = {
  id: "timeline-project",
  name: "a file of The Timeline Project (.timeline)",
  recognises: ({ text }) =>
    rootElementName(text) === "timeline" &&
    /<(?:version|timetype|categories|events)[\s/>]/u.test(text.slice(0, 20_000)),
  read({ text, name }, choices) {
    const xml = readXml(text);
    if ("problem" in xml) return { refused: xml.problem, offset: xml.offset };
    const { root } = xml;
    const timeType = textIn(root, "timetype");
    if (timeType !== "" && timeType !== "gregoriantime") {
      return { refused: `its times are of the kind ${quotedValue(timeType)}, and only Gregorian dates are read` };
    }
    const read = reading(choices);
    const containers = containersOf(root);
    return read.outcome({
      title: name,
      sources: [],
      lanes: childrenOf(root, "categories").flatMap((category) => textIn(category, "name") || []),
      events: childrenOf(root, "events").flatMap((event, index) => eventOf(event, index, containers, read)),
      eras: childrenOf(root, "eras").flatMap((era, index) => eraOf(era, index, read)),
      ...extraOf(root, read),
    });
  },
};

function childrenOf(element: XmlNode, name: string): readonly XmlNode[] {
  return element.children.filter((child) => child.name === name).flatMap(({ children }) => children);
}

/** The text of the first child of a name; "" where there is none. */
function textIn(element: XmlNode, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? "";
}

function isTrue(element: XmlNode, name: string): boolean {
  return textIn(element, name).toLowerCase() === "true";
}

/** Titles of containers, by number. */
function containersOf(root: XmlNode): ReadonlyMap<string, string> {
  const titles = childrenOf(root, "events").map((event) => projectTitle(textIn(event, "text")));
  return new Map(titles.flatMap(({ container, title }) => (container === undefined ? [] : [[container, title]])));
}

const USED: ReadonlySet<string> = new Set(
  (
    "start end text fuzzy fuzzy_start fuzzy_end ends_today category categories description labels hyperlink icon " +
    "milestone id"
  ).split(" "),
);

function eventOf(
  element: XmlNode,
  index: number,
  containers: ReadonlyMap<string, string>,
  read: Reading,
): readonly DraftEvent[] {
  const at = `event ${String(index + 1)} (line ${String(element.line)})`;
  if (element.name !== "event") {
    read.note(at, "dropped", `<${element.name.slice(0, 60)}> is no event`);
    return [];
  }
  const { title, container, within } = projectTitle(rawText(element));
  const said = plainText(textIn(element, "description"));
  const when = projectWhen(timesOf(element), at, read);
  const subject = subjectOf(element, containers.get(within ?? ""));
  const extra = joinedFields(
    otherTexts(element, when === undefined ? ["start", "end"] : []),
    container === undefined ? undefined : { container },
    within === undefined ? undefined : { within },
  );
  if (textIn(element, "icon") !== "") read.note(at, "dropped", "its icon is a picture inside the file");
  const id = element.attributes.get("id") ?? textIn(element, "id");
  const lane = textIn(element, "category");
  return [
    {
      at,
      ...(id !== "" && { id }),
      title,
      ...(said.text !== "" && { summary: said.text }),
      ...(lane !== "" && { lane }),
      ...(subject.length > 0 && { subject }),
      ...(when && { when }),
      claims: withoutRepeats([...linksOf(element, at, read), ...claimsOfText(said, "the description")]),
      ...(extra && { extra }),
    },
  ];
}

/** A blank in front of a bracket says that no container is meant, so it is not taken away before that is known. */
function rawText(element: XmlNode): string {
  return element.children.find(({ name }) => name === "text")?.text ?? "";
}

function timesOf(element: XmlNode) {
  const fuzzy = isTrue(element, "fuzzy");
  return {
    start: textIn(element, "start"),
    end: textIn(element, "end"),
    fuzzyStart: fuzzy || isTrue(element, "fuzzy_start"),
    fuzzyEnd: fuzzy || isTrue(element, "fuzzy_end"),
    endsToday: isTrue(element, "ends_today"),
    isMilestone: isTrue(element, "milestone"),
  };
}

/** Labels, further categories, and the container that it stands in. */
function subjectOf(element: XmlNode, container: string | undefined): readonly string[] {
  const lane = textIn(element, "category");
  const labels = textIn(element, "labels").split(/\s+/u);
  const categories = childrenOf(element, "categories").map(({ text }) => text.trim());
  const all = [...labels, ...categories.filter((name) => name !== lane), container ?? ""];
  return [...new Set(all.filter((name) => name !== ""))];
}

/** Several addresses stand in one field, with a semicolon between them. */
function linksOf(element: XmlNode, at: string, read: Reading): readonly DraftClaim[] {
  const texts = textIn(element, "hyperlink")
    .split(";")
    .map((text) => text.trim());
  return texts
    .filter((text) => text !== "")
    .flatMap((text) => {
      const url = webAddressIn(text);
      if (url === undefined) read.note(at, "dropped", `${quotedValue(text)} is no address of the web`);
      return url === undefined ? [] : [{ source: siteName(url), url, inferred: "its hyperlink" }];
    });
}

/** Fields that nothing was made of, as text; what is "False" says nothing. */
function otherTexts(element: XmlNode, unread: readonly string[]): Custom | undefined {
  const others = element.children.filter(({ name }) => !USED.has(name) || unread.includes(name));
  const texts = others.map(
    ({ name, text, source, children }) => [name, (children.length > 0 ? source : text).trim()] as const,
  );
  return joinedFields(
    Object.fromEntries(texts.filter(([name, text]) => name !== "__proto__" && text !== "" && text !== "False")),
  );
}

function eraOf(element: XmlNode, index: number, read: Reading): readonly DraftEra[] {
  const at = `era ${String(index + 1)} (line ${String(element.line)})`;
  const when = projectWhen(timesOf(element), at, read);
  if (!when) {
    read.note(at, "dropped", `${quotedValue(textIn(element, "name"))} is no era with a date`);
    return [];
  }
  return [{ at, label: textIn(element, "name"), when }];
}

/** Which categories stand in which, and which are hidden; what else the file has besides events. */
function extraOf(root: XmlNode, read: Reading): { readonly extra?: Custom } {
  const parents = childrenOf(root, "categories").flatMap((category) => {
    const [name, parent] = [textIn(category, "name"), textIn(category, "parent")];
    return name === "" || parent === "" ? [] : [{ category: name, parent }];
  });
  const hidden = root.children
    .filter(({ name }) => name === "view")
    .flatMap((view) => childrenOf(view, "hidden_categories").map(({ text }) => text.trim()))
    .filter((name) => name !== "");
  for (const { name, line } of root.children) {
    if (KNOWN.has(name)) continue;
    read.note(`line ${String(line)}`, "dropped", `nothing is made of <${name.slice(0, 60)}>`);
  }
  const coloured = ["categories", "eras"].flatMap((name) => childrenOf(root, name));
  if (coloured.some((element) => textIn(element, "color") !== "")) {
    read.note("categories and eras", "dropped", "their colours are not in the timeline");
  }
  if (hidden.length > 0) read.note("view", "changed", "categories that are hidden in the file are shown");
  const extra = joinedFields(
    parents.length > 0 ? { parents } : undefined,
    hidden.length > 0 ? { hidden_categories: hidden } : undefined,
    { program_version: textIn(root, "version") },
  );
  return extra ? { extra } : {};
}

const KNOWN: ReadonlySet<string> = new Set("version timetype eras categories events view now".split(" "));
