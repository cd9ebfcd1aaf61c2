/** One note with fields before it as one event. */
import type { DraftClaim, DraftEvent } from "../import-draft.ts";
import type { ForeignFile } from "../importer.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { datedLine } from "../reading/date-lines.ts";
import { datedFields, type Dating } from "../reading/dating.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { withoutRepeats } from "../fields/claims-of-text.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { fieldText, fieldTexts, plainField, type FrontMatter } from "../reading/front-matter.ts";
import { claimsOfMarkdown, inlineText } from "../reading/inline-markdown.ts";
import type { NoteList } from "../reading/note-list.ts";
import { bareName, dayInName } from "./named-date.ts";

type JsonFields = ReadonlyMap<string, unknown>;

/** Names that a field may have, each in small letters. */
const NAMES = {
  title: ["title", "name"],
  start: ["date", "start", "start_date", "start-date", "startdate", "when", "event_date", "event-date"],
  end: ["end", "end_date", "end-date", "enddate", "until"],
  summary: ["summary", "description", "abstract"],
  place: ["place", "location", "where"],
  lane: ["lane", "group", "category", "timeline"],
  subject: ["tags", "tag", "keywords", "categories"],
  actors: ["actors", "people", "who", "participants"],
  sources: ["sources", "source", "links", "link", "url", "references", "reference"],
  id: ["id", "uid"],
} as const;

const READ: readonly string[] = Object.values(NAMES).flat();
const DATES: readonly string[] = [...NAMES.start, ...NAMES.end];

/** Whether fields have a date among them. */
export function hasDate(fields: JsonFields = new Map()): boolean {
  return [...fields.keys()].some((name) => DATES.includes(name.toLowerCase()));
}

/**
 * The event of a note; undefined where neither its fields nor its name have a date.
 *
 * @param at name of the place, for notes
 */
export function noteEvent(
  file: ForeignFile,
  { fields = new Map(), body }: FrontMatter,
  at: string,
  dating: Dating,
  notes: NoteList,
): DraftEvent | undefined {
  const name = bareName(file.name);
  const inName = hasDate(fields) ? undefined : (dayInName(name) ?? datedLine(name, dating));
  if (inName) notes.add(at, "inferred", `the date ${quotedValue(inName.written)} stands in the name of the file`);
  if (!hasDate(fields) && !inName) return undefined;
  const [start = "", end = ""] = [textIn(fields, NAMES.start), textIn(fields, NAMES.end)];
  const date = inName ? { when: inName.when } : datedFields(start, end, at, dating, notes);
  const { title: heading, text } = headingOf(body);
  const content = inlineText(text);
  for (const refused of content.refused) notes.add(at, "dropped", `${quotedValue(refused)} is no address of the web`);
  const title = textIn(fields, NAMES.title) ?? heading ?? (inName?.rest || name);
  const summary = [textIn(fields, NAMES.summary), content.text].filter((part) => part).join("\n\n");
  const subject = [...new Set([...textsOf(fields, NAMES.subject).map(withoutSign), ...content.tags])];
  const [id, place, lane] = [NAMES.id, NAMES.place, NAMES.lane].map((names) => textIn(fields, names));
  const actors = textsOf(fields, NAMES.actors);
  const extra = extraFields(
    [...fields]
      .filter(([field]) => !READ.includes(field.toLowerCase()))
      .map(([field, value]) => [field, plainField(value)]),
  );
  return {
    at,
    ...(id !== undefined && { id }),
    title: inlineText(title).text,
    ...(summary !== "" && { summary }),
    ...(lane !== undefined && { lane }),
    ...(place !== undefined && { place: inlineText(place).text }),
    ...(actors.length > 0 && { actors: actors.map((actor) => inlineText(actor).text) }),
    ...(subject.length > 0 && { subject }),
    ...date,
    claims: withoutRepeats([...claimsOfFields(fields, at, notes), ...claimsOfMarkdown([content])]),
    ...(content.pictures.length > 0 && { media: content.pictures }),
    ...(extra && { extra }),
  };
}

function fieldOf(fields: JsonFields, names: readonly string[]): unknown {
  return [...fields].find(([field, value]) => names.includes(field.toLowerCase()) && value !== null)?.[1];
}

function textIn(fields: JsonFields, names: readonly string[]): string | undefined {
  return fieldText(fieldOf(fields, names));
}

function textsOf(fields: JsonFields, names: readonly string[]): readonly string[] {
  return fieldTexts(fieldOf(fields, names));
}

function withoutSign(tag: string): string {
  return tag.replace(/^#/u, "");
}

/** A heading at the beginning of a text is its title. */
function headingOf(body: string): { readonly title?: string; readonly text: string } {
  const text = body.trim();
  const end = text.search(/\r\n|\n|\r|$/u);
  const heading = /^#{1,6}\s+(.+)$/u.exec(text.slice(0, end))?.[1];
  return heading === undefined ? { text } : { title: heading, text: text.slice(end).trim() };
}

/** Sources as texts, as addresses, or as groups with a title and an address. */
function claimsOfFields(fields: JsonFields, at: string, notes: NoteList): readonly DraftClaim[] {
  const held = [...fields].filter(([field]) => (NAMES.sources as readonly string[]).includes(field.toLowerCase()));
  return held.flatMap(([field, value]) => {
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return parts.flatMap((part) => claimOf(part, `the field ${quotedValue(field)}`, at, notes));
  });
}

function claimOf(part: unknown, inferred: string, at: string, notes: NoteList): readonly DraftClaim[] {
  if (part instanceof Map) {
    const group = part as JsonFields;
    const [title, address] = [textIn(group, ["title", "name", "source"]), textIn(group, ["url", "link", "href"])];
    const url = address === undefined ? undefined : webAddressIn(address);
    const source = title ?? (url === undefined ? undefined : siteName(url));
    if (address !== undefined && url === undefined)
      notes.add(at, "dropped", `${quotedValue(address)} is no address of the web`);
    return source === undefined ? [] : [{ source, ...(url !== undefined && { url }), inferred }];
  }
  const text = fieldText(part);
  if (text === undefined) return [];
  const url = /\s/u.test(text) ? undefined : webAddressIn(text);
  if (url !== undefined) return [{ source: siteName(url), url, inferred }];
  const { text: name, links, refused } = inlineText(text);
  if (refused.length > 0 || /^[a-z]+script:/iu.test(text)) {
    notes.add(at, "dropped", `${quotedValue(refused[0] ?? text)} is no address of the web`);
    return [];
  }
  const [link] = links;
  return name === "" ? [] : [{ source: name, ...(link && { url: link.url }), inferred }];
}
