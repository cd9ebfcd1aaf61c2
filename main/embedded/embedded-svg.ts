/**
 * A timeline in the `<metadata>` of an SVG file: written there, and found again without an XML parser. Nothing is ever
 * expanded or fetched: a document type is passed over, and in what is ours only the characters that XML itself names
 * stand for others.
 */
import {
  LARGEST_EMBEDDED,
  LARGEST_LINK,
  NOTHING_EMBEDDED,
  TOO_LARGE,
  TWICE_EMBEDDED,
  type Embedded,
  type Extracted,
} from "./embedded.ts";
import { scanXml, XmlError, type XmlElement } from "./scan-xml.ts";

/** What comes after it is the version. */
const NAMESPACE = "sourceline://picture/";
const VERSION = "1";

/** The SVG with a timeline as its last child. `svg` ends as `svgFile` ends it. */
export function embedInSvg(svg: string, { timeline, link }: Embedded): string {
  const end = svg.lastIndexOf("</svg>");
  const metadata = [
    "  <metadata>",
    `    <sourceline:picture xmlns:sourceline="${NAMESPACE}${VERSION}">`,
    ...(link === undefined ? [] : [`      <sourceline:view>${escaped(link)}</sourceline:view>`]),
    `      <sourceline:timeline>${escaped(timeline)}</sourceline:timeline>`,
    "    </sourceline:picture>",
    "  </metadata>",
    "",
  ];
  return svg.slice(0, end) + metadata.join("\n") + svg.slice(end);
}

/** Finds the timeline in an SVG file. Never throws; takes time in proportion to the text. */
export function extractFromSvg(svg: string): Extracted {
  if (!svg.includes(NAMESPACE)) return { reason: NOTHING_EMBEDDED };
  try {
    return sought(svg);
  } catch (error) {
    if (error instanceof XmlError) return { reason: error.message, offset: error.offset };
    throw error;
  }
}

interface Found {
  /** Undefined when it is longer than may be. */
  readonly text: string | undefined;
  readonly offset: number;
}

/** More prefixes than any editor declares for us; each is kept. */
const MOST_PREFIXES = 100;

function sought(svg: string): Extracted {
  /** Prefixes that stand for us anywhere in the file: editors move them up to the root. */
  const prefixes = new Set<string>();
  const found: { view?: Found; timeline?: Found } = {};
  for (const element of scanXml(svg)) {
    const version = noteNamespace(element, prefixes);
    if (version !== undefined && version !== VERSION) {
      const reason = `this picture was written by a newer Sourceline (its format is ${version}); update the program`;
      return { reason, offset: element.offset };
    }
    if (prefixes.size > MOST_PREFIXES) return { reason: TWICE_EMBEDDED, offset: element.offset };
    const [prefix, name] = element.name.includes(":") ? element.name.split(":", 2) : ["", element.name];
    if (!prefixes.has(prefix ?? "")) continue;
    if (name === "timeline" && found.timeline) return { reason: TWICE_EMBEDDED, offset: element.offset };
    if (name === "timeline") found.timeline = { text: element.text(LARGEST_EMBEDDED), offset: element.offset };
    else if (name === "view") found.view ??= { text: element.text(LARGEST_LINK), offset: element.offset };
  }
  const { timeline, view } = found;
  if (!timeline) return { reason: NOTHING_EMBEDDED };
  if (timeline.text === undefined) return { reason: TOO_LARGE, offset: timeline.offset };
  return { timeline: timeline.text, ...(view?.text !== undefined && { link: view.text.trim() }) };
}

/** Takes down a prefix that the element declares for us; the version that it declares it for. */
function noteNamespace({ attributes }: XmlElement, prefixes: Set<string>): string | undefined {
  for (const [name, value] of attributes()) {
    if (!value.startsWith(NAMESPACE) || !/^xmlns(?::|$)/.test(name)) continue;
    prefixes.add(name.slice("xmlns:".length));
    return value
      .slice(NAMESPACE.length)
      .replace(/[^\w.-]/g, "")
      .slice(0, 20);
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
