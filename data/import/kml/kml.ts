/** KML: places on a map with the time at which something was there. */
import type { Custom } from "../../timeline.ts";
import type { DraftClaim, DraftEvent, DraftPoint, DraftWhen } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { isoMoment } from "../fields/iso-moment.ts";
import { pointOf } from "../fields/point.ts";
import type { Importer } from "../importer.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { openSpan, spanUntil } from "../reading/dating.ts";
import { reading, type Reading } from "../reading/reading.ts";
import { siteName, webAddressIn } from "../text/addresses-in-text.ts";
import { plainText } from "../text/plain-text.ts";
import { rootElementName } from "../xml/xml-beginning.ts";
import { readXml, type XmlNode } from "../xml/xml-tree.ts";

/** Reads placemarks; the folder in which one stands is its lane. */
export const KML: Importer = {
  id: "kml",
  name: "places of a map with times (KML)",
  recognises: ({ text }) => rootElementName(text) === "kml",
  read({ text, name }, choices) {
    const xml = readXml(text);
    if ("problem" in xml) return { refused: `the XML is broken: ${xml.problem}`, offset: xml.offset };
    const read = reading(choices);
    const events = eventsIn(xml.root, undefined, read);
    const document = childNamed(xml.root, "Document");
    const description = plainText(textIn(document, "description")).text;
    const outcome = read.outcome({
      title: textIn(document, "name") || name,
      ...(description !== "" && { description }),
      sources: [],
      events,
    });
    if (!("ask" in outcome) && !events.some(({ when }) => when))
      return {
        refused: "none of its places has a time (TimeSpan, TimeStamp or gx:Track), so there is nothing to draw",
      };
    return outcome;
  },
};

function childNamed(element: XmlNode | undefined, name: string): XmlNode | undefined {
  return element?.children.find((child) => child.name === name);
}

function textIn(element: XmlNode | undefined, name: string): string {
  return childNamed(element, name)?.text.trim() ?? "";
}

/** Styles say how a map looks, and nothing of what happened. */
const CONTAINERS: ReadonlySet<string> = new Set(["Document", "Folder"]);
const SAID_OF_ALL: ReadonlySet<string> = new Set(
  "name description Style StyleMap styleUrl visibility open Schema LookAt Camera Placemark".split(" "),
);

function eventsIn(element: XmlNode, lane: string | undefined, read: Reading): readonly DraftEvent[] {
  return element.children.flatMap((child): readonly DraftEvent[] => {
    if (child.name === "Placemark") return [eventOf(child, lane, read)];
    if (CONTAINERS.has(child.name))
      return eventsIn(child, child.name === "Folder" ? textIn(child, "name") || lane : lane, read);
    if (!SAID_OF_ALL.has(child.name))
      read.note(`line ${String(child.line)}`, "dropped", `nothing is made of <${child.name.slice(0, 60)}>`);
    return [];
  });
}

const USED: ReadonlySet<string> = new Set(
  "name description TimeSpan TimeStamp Point ExtendedData address styleUrl Style visibility open LookAt Camera atom:link".split(
    " ",
  ),
);

function eventOf(mark: XmlNode, lane: string | undefined, read: Reading): DraftEvent {
  const at = `line ${String(mark.line)}`;
  const said = plainText(textIn(mark, "description"));
  const { when, written } = whenOf(mark, at, read);
  const coordinates = placeOf(childNamed(mark, "Point"));
  const address = textIn(mark, "address");
  const url = webAddressIn(childNamed(mark, "atom:link")?.attributes.get("href") ?? "");
  const linked: readonly DraftClaim[] =
    url === undefined ? [] : [{ source: siteName(url), url, inferred: "the link of the place" }];
  const extra = extraOf(mark, coordinates !== undefined);
  const id = mark.attributes.get("id") ?? "";
  return {
    at,
    ...(id !== "" && { id }),
    title: plainText(textIn(mark, "name")).text,
    ...(said.text !== "" && { summary: said.text }),
    ...(lane !== undefined && { lane }),
    ...(address !== "" && { place: address }),
    ...(when && { when }),
    ...(written !== "" && { written }),
    claims: withoutRepeats([...linked, ...claimsOfText(said, "the description")]),
    ...(coordinates && { coordinates }),
    ...(extra && { extra }),
  };
}

interface TimeOfPlace {
  readonly when?: DraftWhen;
  /** Of its times, those that cannot be read. */
  readonly written: string;
}

/** A moment, or a span of which either end may be absent; both ends are part of it. */
function whenOf(mark: XmlNode, at: string, read: Reading): TimeOfPlace {
  const span = childNamed(mark, "TimeSpan");
  const stamp = childNamed(mark, "TimeStamp");
  const track = span || stamp ? [] : timesOfTrack(mark);
  if (track.length > 1) {
    const what = `of its track the first and the last time are read; its ${String(track.length)} places are left out`;
    read.note(at, "dropped", what);
  }
  const texts = span
    ? [textIn(span, "begin"), textIn(span, "end")]
    : track.length > 1
      ? [track[0]!, track.at(-1)!]
      : [stamp ? textIn(stamp, "when") : (track[0] ?? dateInData(mark))];
  const dates = texts.map((text) => (text === "" ? undefined : (isoMoment(text)?.moment ?? read.date(text, at))));
  const written = texts.filter((text, index) => text !== "" && !dates[index]).join(" – ");
  const [start, end] = dates;
  if (span && start && !end) return { when: written === "" ? openSpan(start) : start, written };
  const when = span && end && !start ? spanUntil(end) : read.span(start, end, at);
  return { ...(when && { when }), written };
}

const TRACKS: ReadonlySet<string> = new Set(["gx:Track", "gx:MultiTrack"]);

/** The times at which somebody moving was somewhere, in their order. */
function timesOfTrack(mark: XmlNode): readonly string[] {
  const tracks = mark.children.filter(({ name }) => TRACKS.has(name));
  return [...tracks, ...tracks.flatMap(({ children }) => children.filter(({ name }) => TRACKS.has(name)))].flatMap(
    ({ children }) =>
      children.filter(({ name, text }) => name === "when" && text.trim() !== "").map(({ text }) => text.trim()),
  );
}

/** Names of data that hold the date of a place without a time of its own. */
const DATE = /^(?:event ?|start ?)?(?:date|datum|fecha|data|when|year|jahr|annee|année)$/iu;

/** The date among a place's own data, with the time of day beside it. */
function dateInData(mark: XmlNode): string {
  const data = ownData(mark);
  const named = (name: RegExp) => data.find(([each]) => name.test(each.trim()))?.[1] ?? "";
  const [date, time] = [named(DATE), named(/^(?:start ?)?time$/iu)];
  return date === "" || !/^\d{1,2}:\d\d/u.test(time) ? date : `${date}, ${time}`;
}

/** "longitude,latitude,height" */
function placeOf(point: XmlNode | undefined): DraftPoint | undefined {
  const [east, north] = textIn(point, "coordinates").split(",");
  return pointOf(north, east);
}

/** Data of its own, and elements that have no field of ours, as text. */
function extraOf(mark: XmlNode, isPlaced: boolean): Custom | undefined {
  const data = ownData(mark);
  const others = mark.children
    .filter(({ name }) => !(USED.has(name) || TRACKS.has(name)) || (name === "Point" && !isPlaced))
    .map(({ name, text, source, children }) => [name, (children.length > 0 ? source : text).trim()] as const);
  return extraTexts([...data, ...others].filter(([, text]) => text !== ""));
}

function ownData(mark: XmlNode): readonly (readonly [name: string, text: string])[] {
  return (childNamed(mark, "ExtendedData")?.children ?? []).flatMap(({ name, attributes, children, text }) => {
    const parts = name === "SchemaData" ? children : [];
    const value = children.find((child) => child.name === "value")?.text ?? text;
    return [
      [attributes.get("name") ?? name, value.trim()] as const,
      ...parts.map((part) => [part.attributes.get("name") ?? part.name, part.text.trim()] as const),
    ];
  });
}
