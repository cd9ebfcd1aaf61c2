/** Formats that are known and not read: called by their names, with a way to something that is. */
import type { Importer } from "../importer.ts";
import { rootElementName } from "../xml/xml-beginning.ts";

function refusing(id: string, name: string, refused: string, isIt: (text: string) => boolean): Importer {
  return { id, name, recognises: ({ text }) => isIt(text.slice(0, LOOKED_AT)), read: () => ({ refused }) };
}

/** UTF-16 units within which a text says what it is. */
const LOOKED_AT = 20_000;

function ofRoot(id: string, name: string, refused: string, root: RegExp, within = /(?:)/u): Importer {
  return refusing(id, name, refused, (text) => {
    const element = rootElementName(text);
    return element !== undefined && root.test(element) && within.test(text);
  });
}

function ofText(id: string, name: string, refused: string, sign: RegExp): Importer {
  return refusing(id, name, refused, (text) => sign.test(text));
}

/** In the order in which they are asked, before anything that only looks at lines with dates. */
export const OTHER_FORMATS: readonly Importer[] = [
  ofText(
    "timeline-project-text",
    "a file of The Timeline Project before 0.3, which was no XML yet",
    "open it in a newer version of The Timeline Project and save it: what that writes is read",
    /^(?:\s*#[^\n]*\n)*\s*(?:# Written by Timeline \d|PREFERRED-PERIOD:|CATEGORY:[^;\n]*;\d+,\d+,\d+|EVENT:-?\d+-\d+-\d+ )/u,
  ),
  ofRoot(
    "gpx",
    "a track of a satellite receiver (GPX)",
    "save its points as a table (CSV) with a date and a name",
    /^gpx$/u,
  ),
  ofRoot(
    "opml",
    "an outline or a list of feeds (OPML)",
    "open the feeds themselves, or save the outline as Markdown",
    /^opml$/u,
  ),
  ofRoot(
    "ms-project",
    "a plan of Microsoft Project (XML)",
    "save its tasks as a table (CSV or Excel) with Name, Start and Finish",
    /^Project$/u,
    /schemas\.microsoft\.com\/project/u,
  ),
  ofText(
    "mediawiki",
    "a wiki page (MediaWiki)",
    "copy its table from the page into a spreadsheet and save that as CSV",
    /^\s*\{\|[^\n]*class=|^==+[^=\n]+==+\s*$[\s\S]*\[\[|^\s*\{\{(?:Infobox|Short description|Use \w+ dates)/mu,
  ),
  ofText(
    "org",
    "an Org file of Emacs",
    "export it as iCalendar (org-icalendar-export-to-ics), which is read",
    /^(?:#\+(?:TITLE|title|STARTUP|AUTHOR|DATE):|\*+ .*\n(?:.*\n){0,3}?.*[<[]\d{4}-\d{2}-\d{2} \p{L}{2,3})/mu,
  ),
  ofText(
    "gantt",
    "a Mermaid Gantt chart",
    "write its tasks as a Mermaid timeline or as a table with a start and an end",
    /^(?:\s*%%[^\n]*\n|\s*```\s*mermaid\s*\n)*\s*gantt\s*$/mu,
  ),
];
