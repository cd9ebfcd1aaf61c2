/**
 * Markwhen: a text whose lines begin with dates.
 *
 * Read by hand, line by line. The format's own parser was tried: it reads "now" from the clock and dates without a zone
 * in the machine's, gives years before 1 odd offsets, and makes lines whose dates it does not know ("2016-09-19~:",
 * "circa 2016:", a time with an offset) part of the event before them without a word. Here such a line is an event.
 */
import type { ImportDraft, DraftEvent } from "../import-draft.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { datingOf, inZone, datedOutcome, type Dating } from "../reading/dating.ts";
import { extraFields } from "../reading/extra-fields.ts";
import { beginningOf, linesOf, placeOf, type Line } from "../reading/file-lines.ts";
import { frontMatterOf } from "../reading/front-matter.ts";
import { claimsOfMarkdown, inlineText, type InlineText } from "../reading/inline-markdown.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { datedBehind } from "../markdown/dated-text.ts";
import { eventLine, dateOfLine } from "./event-line.ts";
import { bareFields, headerOf, type Header } from "./markwhen-header.ts";

/**
 * Reads events with their dates or spans, texts, tags, links, pictures and properties; sections and groups, old and new,
 * are lanes. Numbers alone are month first, as the format has it, unless its header says otherwise.
 */
export const markwhen: Importer = {
  id: "markwhen",
  name: "a Markwhen timeline",
  recognises: (file) => recognises(file),
  read: (file, choices) => read(file, choices),
};

/** Most lines that begin something are those of events, and two of them have dates; or the first one below its headings has. */
function recognises({ text: whole }: ForeignFile): boolean {
  const notes = noteList();
  const dating = datingOf({ dateOrder: "month-first" }, notes);
  const { body } = frontMatterOf(beginningOf(whole), notes);
  const lines = linesOf(body).slice(0, 400);
  const begun = lines.filter((line) => eventLine(line.text) !== undefined);
  // Years with numbers behind them are figures: "2010: 0".
  if (begun.length > 1 && begun.every((line) => /^[-+\d.,%\s]+$/u.test(eventLine(line.text)!.text))) return false;
  const read = begun
    .slice(0, 20)
    .filter((line) => dateOfLine(eventLine(line.text)!.written, "", dating, notes).when !== undefined);
  if (read.length >= 2) return true;
  return read.length === 1 && lines.find(({ text }) => text.trim() !== "" && !/^#{1,6}\s/u.test(text)) === read[0];
}

/** An event while its lines are read. */
interface Building {
  readonly at: string;
  readonly text: string;
  readonly lines: string[];
  readonly lane?: string;
  /** All the sections that it stands in, the outermost first. */
  readonly sections: readonly string[];
  readonly written: string;
  readonly properties: Map<string, string>;
}

interface State {
  readonly events: Building[];
  /** Sections that are open, at most `DEEPEST`, each with its level: 1 to 6 of headings, `WORDS` of those that are ended by a word. */
  readonly sections: { readonly level: number; readonly name: string }[];
  readonly lanes: Set<string>;
  readonly before: string[];
  current?: Building;
}

function read({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const front = frontMatterOf(text, notes);
  const lines = linesOf(front.body).map((line) => ({ ...line, number: line.number + front.skipped }));
  const bare = front.fields ? { fields: front.fields, count: 0 } : bareFields(lines);
  const header = headerOf(bare.fields, notes);
  const dating = datingOf(choices, notes, header.order);
  const state: State = { events: [], sections: [], lanes: new Set(), before: [] };
  for (const line of lines.slice(bare.count)) readLine(line, state, dating, notes);
  const events = state.events.map((building) => eventOf(building, header, dating, notes));
  const description = [header.description, inlineText(state.before.join("\n")).text].filter((part) => part).join("\n");
  const extra = extraFields(header.others);
  const used = new Set(events.map(({ lane }) => lane));
  const draft: ImportDraft = {
    ...(header.title !== undefined && { title: header.title }),
    ...(description !== "" && { description }),
    lanes: [...state.lanes].filter((lane) => used.has(lane)),
    sources: [],
    events,
    ...(extra && { extra }),
    notes: notes.notes,
  };
  return datedOutcome(draft, dating);
}

function readLine(line: Line, state: State, dating: Dating, notes: NoteList): void {
  const { text } = line;
  const trimmed = text.trim();
  // A comment, which says nothing of the timeline.
  if (/^\s*\/\//u.test(text)) return;
  const heading = /^(#{1,6})\s+(?=\S)/u.exec(text);
  if (heading) {
    readSection(line, { level: heading[1]!.length, written: text.slice(heading[0].length) }, state, dating);
    return;
  }
  const group = /^\s*(?:section|group)\b(?!\s*:)\s*(.*)$/su.exec(text);
  if (group && group[1]!.length < 200 && state.current?.lines.at(-1) !== "") {
    section(state, WORDS, group[1]!);
    return;
  }
  if (/^\s*end(?:Section|Group)\s*$/iu.test(text)) {
    state.sections.pop();
    delete state.current;
    return;
  }
  const found = eventLine(text);
  if (found) begin(line, found, state);
  else if (state.current) readText(line, state.current, notes);
  else if (state.events.length === 0) state.before.push(trimmed);
  else if (trimmed !== "")
    notes.add(placeOf(line), "dropped", `the line ${quotedValue(text)} stands outside of every event`);
}

/** A section whose name has its date in brackets behind it, as documents in Markdown have them, is an event, too. */
function readSection(
  line: Line,
  { level, written }: { readonly level: number; readonly written: string },
  state: State,
  dating: Dating,
): void {
  section(state, level, written);
  const named = datedBehind(written, dating);
  const own = named && state.sections.pop();
  if (!named || !own) return;
  begin(line, { written: named.written, text: named.rest }, state);
  state.sections.push(own);
}

/** Level of a section that begins and ends with a word: below that of every heading. */
const WORDS = 7;

/** Sections within sections: one that is deeper stands beside the deepest, so that an event's list of them stays short. */
const DEEPEST = 20;

function section(state: State, level: number, written: string): void {
  const name = inlineText(written)
    .text.replace(/(?:^|\s)#[\p{L}\w-]+/gu, "")
    .trim();
  if (level < WORDS) while (state.sections.length > 0 && state.sections.at(-1)!.level >= level) state.sections.pop();
  if (state.sections.length === DEEPEST) state.sections.pop();
  state.sections.push({ level, name });
  if (name !== "") state.lanes.add(name);
  delete state.current;
}

function begin(line: Line, { written, text }: NonNullable<ReturnType<typeof eventLine>>, state: State): void {
  const sections = state.sections.map(({ name }) => name).filter((name) => name !== "");
  const lane = sections.at(-1);
  state.current = {
    at: placeOf(line),
    written,
    text,
    lines: [],
    ...(lane !== undefined && { lane }),
    sections,
    properties: new Map(),
  };
  state.events.push(state.current);
}

/** Properties follow the first line of an event at once; other lines are its text. */
function readText(line: Line, building: Building, notes: NoteList): void {
  const property = /^\s*([A-Za-z][\w-]{0,40}):(?:\s+(.*))?$/su.exec(line.text);
  if (property && building.lines.length === 0) {
    building.properties.set(property[1]!, (property[2] ?? "").trim());
    return;
  }
  // What looks like a date line and is none is told: it was perhaps meant to be an event.
  if (/^\S.{0,60}\d{4}.{0,60}:(?:\s|$)/u.test(line.text)) {
    notes.add(
      placeOf(line),
      "kept",
      `the line ${quotedValue(line.text)} begins with no date that is read; it is text of the event before it`,
    );
  }
  building.lines.push(line.text.trim());
}

function eventOf(building: Building, header: Header, dating: Dating, notes: NoteList): DraftEvent {
  const { at, written, text, lines, lane, sections, properties } = building;
  if (dating.ambiguous.length === 0 && /^\d{1,2}\/\d{1,2}\/\d{4}/u.test(written)) {
    const order =
      header.order === "month-first"
        ? "the month stands first, as Markwhen has it"
        : "the day stands first, as the header says";
    notes.addOnce(at, "chosen", `of dates in numbers ${order}`);
  }
  const done = /^\[([ xX]?)\]\s*/u.exec(text);
  const placed = [done ? text.slice(done[0].length) : text, lines.join("\n")].map(withoutPlaces);
  const [title, body] = placed.map((part) => inlineText(part.text)) as [InlineText, InlineText];
  const place = placed.flatMap(({ places }) => places)[0];
  for (const refused of [...title.refused, ...body.refused]) {
    notes.add(at, "dropped", `${quotedValue(refused)} is no address of the web`);
  }
  const read = dateOfLine(written, at, dating, notes);
  const when = read.when && inZone(read.when, header.zone);
  const subject = [...new Set([...title.tags, ...body.tags])];
  const media = [...title.pictures, ...body.pictures];
  const id = properties.get("id");
  const extra = extraFields([
    ...[...properties].filter(([name]) => name !== "id"),
    ...(done ? [["done", done[1]!.trim() !== ""] as const] : []),
    ...(sections.length > 1 ? [["sections", sections] as const] : []),
  ]);
  return {
    at,
    ...(id && { id }),
    title: withoutLastTags(title.text),
    ...(body.text !== "" && { summary: body.text }),
    ...(lane !== undefined && { lane }),
    ...(place !== undefined && { place }),
    ...(subject.length > 0 && { subject }),
    ...read,
    ...(when && { when }),
    claims: claimsOfMarkdown([title, body]),
    ...(media.length > 0 && { media }),
    ...(extra && { extra }),
  };
}

/** "[Southport](location)" says where, and is no link. */
function withoutPlaces(text: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  const without = text.replace(/[^\S\n]?\[([^[\]\n]{1,200})\]\(location\)/gu, (_, place: string) => {
    places.push(place.trim());
    return "";
  });
  return { text: without.trim(), places };
}

/** Tags that stand behind a title are no part of it. */
function withoutLastTags(title: string): string {
  const words = title.split(" ");
  while (words.length > 1 && /^#[\p{L}_][\p{L}\p{N}_/-]*$/u.test(words.at(-1)!)) words.pop();
  return words.join(" ");
}
