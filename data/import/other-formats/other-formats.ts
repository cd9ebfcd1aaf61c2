/** Formats that are known and not read: called by their names, with a way to something that is. */
import { isOrg } from "../markdown/org-chronology.ts";
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

function ofLines(id: string, name: string, refused: string, are: (lines: readonly string[]) => boolean): Importer {
  return refusing(id, name, refused, (text) => are(text.split("\n").filter((line) => line.trim() !== "")));
}

/** A line after which, within a few, an Org file has a date: "* Meeting", "<2016-09-12 Mon>". */
/** What a list of events is called. */
const LISTS = ["events", "items", "entries", "timeline", "records", "data", "results", "milestones"] as const;

/** An object whose list of events holds none, and which is no timeline of ours. */
const EMPTY_LIST: Importer = {
  id: "empty-list",
  name: "a list of events (JSON)",
  recognises: ({ json }) => emptyListIn(json) !== undefined,
  read: ({ json }) => ({ refused: `write its events into the list "${emptyListIn(json) ?? ""}", which is empty` }),
};

function emptyListIn(json: unknown): string | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const names = Object.keys(json);
  if (["version", "lanes", "sources"].some((name) => names.includes(name))) return undefined;
  const lists = names.filter((name) => Array.isArray((json as Readonly<Record<string, unknown>>)[name]));
  const [only] = lists;
  const isEmpty =
    only !== undefined &&
    lists.length === 1 &&
    ((json as Readonly<Record<string, unknown[]>>)[only] ?? []).length === 0;
  return isEmpty ? LISTS.find((name) => name === only.toLowerCase()) && only : undefined;
}

/** Fields of which a timeline of ours has one at the least, however broken it is. */
const OURS = ["version", "title", "lanes", "sources", "events", "extent"];

/** An object that has no field of a timeline of ours, and nothing that is read. Asked last. */
export const OTHER_JSON: Importer = {
  id: "other-json",
  name: "JSON of another program",
  recognises({ json }) {
    if (typeof json !== "object" || json === null || Array.isArray(json)) return false;
    const names = Object.keys(json);
    return names.length > 0 && !names.some((name) => OURS.includes(name));
  },
  read: () => ({
    refused:
      'no list of objects with dates and titles can be found in it: write its events as [{"date": "2016-09-12", "title": "…"}]',
  }),
};

/** A page or data with loops in it that a program fills: from its beginning, or below fields with dates in the loop. */
function isTemplate(text: string): boolean {
  const hasLoop = /\{%-?\s*for\s[^%]{1,300}%\}/u.test(text);
  if (hasLoop && /^---\r?\n/u.test(text) && /\{\{[^{}]{1,100}\.(?:date|year|start)\b/u.test(text)) return true;
  return /^(?:---\r?\n[^]{0,2000}?---\r?\n)?\s*[<{[]/u.test(text) && /\{%-?\s*(?:for|each)\s[^%]{1,300}%\}/u.test(text);
}

/** In the order in which they are asked, before anything that only looks at lines with dates. */
export const OTHER_FORMATS: readonly Importer[] = [
  EMPTY_LIST,
  refusing(
    "template",
    "a template (Liquid, Jinja or the like)",
    "open the page or the data that is made of it: a template holds no dates of its own",
    isTemplate,
  ),
  ofLines(
    "timeline-project-text",
    "a file of The Timeline Project before 0.3, which was no XML yet",
    "open it in a newer version of The Timeline Project and save it: what that writes is read",
    (lines) =>
      /^# Written by Timeline \d/u.test(lines[0] ?? "") ||
      /^(?:PREFERRED-PERIOD:|CATEGORY:[^;]*;\d+,\d+,\d+|EVENT:-?\d+-\d+-\d+ )/u.test(
        lines.find((line) => !line.startsWith("#")) ?? "",
      ),
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
  ofLines("org", "an Org file of Emacs", "export it as iCalendar (org-icalendar-export-to-ics), which is read", isOrg),
  ofLines(
    "gantt",
    "a Mermaid Gantt chart",
    "write its tasks as a Mermaid timeline or as a table with a start and an end",
    (lines) => lines.find((line) => !/^\s*(?:%%|```|~~~)/u.test(line))?.trim() === "gantt",
  ),
];
