/** SIMILE Timeline as XML: `<data><event start="…" title="…">text</event></data>`. */
import { otherFields } from "../fields/json-fields.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { Importer } from "../importer.ts";
import { rootElementName } from "../xml/xml-beginning.ts";
import { readXml, type XmlNode } from "../xml/xml-tree.ts";
import { simileEvent } from "./simile-event.ts";

/** Reads SIMILE timelines as XML. */
export const SIMILE_XML: Importer = {
  id: "simile-xml",
  name: "a SIMILE timeline (XML)",
  recognises: ({ text }) => rootElementName(text) === "data" && /<event[\s/>]/u.test(text.slice(0, 40_000)),
  read({ text, name }, choices) {
    const xml = readXml(text);
    if ("problem" in xml) return { refused: xml.problem, offset: xml.offset };
    const read = reading(choices);
    const extra = otherFields(Object.fromEntries(xml.root.attributes), new Set());
    return read.outcome({
      title: name,
      sources: [],
      events: xml.root.children.flatMap((element, index) => eventOf(element, index, read)),
      ...(extra && { extra }),
    });
  },
};

function eventOf(element: XmlNode, index: number, read: Reading) {
  const at = `event ${String(index + 1)} (line ${String(element.line)})`;
  if (element.name !== "event") {
    read.note(at, "dropped", `<${element.name.slice(0, 60)}> is no event`);
    return [];
  }
  const fields = Object.fromEntries(element.attributes);
  const isTrue = (name: string) => fields[name]?.trim().toLowerCase() === "true";
  const lasts = isTrue("isDuration") || isTrue("durationEvent");
  // Markup that is not escaped is part of the text.
  const html = element.children.length > 0 ? element.source : element.text;
  return [simileEvent(fields, html, lasts, at, read)];
}
