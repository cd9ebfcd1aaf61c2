/** A chronology in Markdown: headings and items of lists that begin with a date. */
import type { DraftEra, DraftEvent, DraftWhen } from "../import-draft.ts";
import type { DatedLine } from "../reading/date-lines.ts";
import type { Dating } from "../reading/dating.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf, type Line } from "../reading/file-lines.ts";
import { claimsOfMarkdown, inlineText } from "../reading/inline-markdown.ts";
import type { NoteList } from "../reading/note-list.ts";
import { areLives, dated, datedBehind, isMarkedDate, release } from "./dated-text.ts";
import type { BuildingEvent, ChronologyState } from "./chronology-state.ts";
import { areLabelled, datedByLabel } from "./labelled-dates.ts";
import { noteLackOfYear, noteUndated } from "./undated-item.ts";
import { chronosLine, isChronosLine } from "./chronos.ts";

/** What a chronology holds. */
export interface Chronology {
  readonly title?: string;
  /** What stands before the first event. */
  readonly description?: string;
  readonly lanes: readonly string[];
  readonly events: readonly DraftEvent[];
  readonly eras: readonly DraftEra[];
}

/**
 * Reads a chronology. Lines that stand outside of every event, behind the first of them, are noted.
 *
 * @param isPlain whether lines without any mark begin events, too
 */
export function chronologyOf(lines: readonly Line[], dating: Dating, notes: NoteList, isPlain = false): Chronology {
  const state: ChronologyState = {
    isPlain,
    areLives: areLives(lines),
    areLabelled: areLabelled(lines, dating),
    hasOneTop: lines.filter(({ text }) => /^ {0,3}#\s/u.test(text)).length === 1,
    contexts: [],
    dates: [],
    before: [],
    lanes: new Set(),
    built: [],
    eras: [],
  };
  for (const line of lines) readLine(line, state, dating, notes);
  const events = state.built.flatMap((building) => eventOf(building, notes));
  const description = inlineText(state.before.join("\n")).text;
  const used = new Set(events.map(({ lane }) => lane));
  return {
    ...(state.title !== undefined && { title: state.title }),
    ...(description !== "" && { description }),
    lanes: [...state.lanes].filter((lane) => used.has(lane)),
    events,
    eras: state.eras,
  };
}

function readLine(line: Line, state: ChronologyState, dating: Dating, notes: NoteList): void {
  const fence = /^\s*(?:```|~~~)\s*(\w*)/u.exec(line.text);
  if (fence) {
    if (state.fence) delete state.fence;
    else state.fence = /^(?:chronos|timeline)$/iu.test(fence[1]!) ? "chronos" : "text";
    return;
  }
  if (isChronosLine(line.text)) readChronos(line, state, dating, notes);
  else if (state.fence === "chronos") readRest(line, state, notes);
  else readMarkdown(line, state, dating, notes);
}

/** Comments and settings of Chronos say nothing of what happened. */
function readRest(line: Line, state: ChronologyState, notes: NoteList): void {
  if (line.text.trim() === "" || /^\s*#/u.test(line.text)) return;
  delete state.current;
  notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.text)} is none of an event`);
}

function readMarkdown(line: Line, state: ChronologyState, dating: Dating, notes: NoteList): void {
  const heading = /^ {0,3}(#{1,6})\s+(?=\S)/u.exec(line.text);
  if (heading) {
    const text = line.text.slice(heading[0].length).replace(/ #{1,6}$/u, "");
    readHeading(line, { level: heading[1]!.length, text }, state, dating, notes);
    return;
  }
  const item = /^\s*(?:[-*+]|(\d{1,3}[.)]))\s+(?=\S)/u.exec(line.text);
  if (state.release !== undefined) {
    readText(line, state, notes);
    return;
  }
  if (/^ {0,3}([-*_])(?: *\1){2,} *$/u.test(line.text)) {
    // What stands below a line across the page is no text of the event above it.
    delete state.current;
    state.isBelowRule = true;
    return;
  }
  const isBelowRule = state.isBelowRule && line.text.trim() !== "";
  if (isBelowRule) state.isBelowRule = false;
  const isBold = isMarkedDate(line.text);
  const indent = /^\s*/u.exec(line.text)?.[0].length ?? 0;
  while (item && state.dates.length > 0 && indent <= state.dates.at(-1)!.indent) state.dates.pop();
  const year = state.dates.at(-1)?.item ?? contextOf(state);
  const text = item ? line.text.slice(item[0].length) : line.text;
  const found =
    (state.areLabelled ? datedByLabel(text, dating) : undefined) ??
    (isDay(item?.[1], state) ? dated(line.text.trim(), dating) : undefined) ??
    dated(text, dating, year) ??
    (item || isBold ? datedBehind(text, dating, state.areLives) : undefined);
  if (!found || !(item || isBold || isBelowRule || state.isPlain || state.areLabelled)) {
    if (item && beginBelowDate(line, { text, indent }, state)) return;
    if (item) noteUndated(line, text, indent, state, notes);
    readText(line, state, notes);
    return;
  }
  noteBareYear(line, found, notes);
  begin(line, found, state, false);
  if (item && state.current) state.current.indent = indent;
  if (item && found.rest === "" && state.current && isYearOrMonth(found.when)) {
    state.dates.push({ item: state.current, indent });
  }
}

function isYearOrMonth(when: DraftWhen): boolean {
  return "precision" in when && (when.precision === "year" || when.precision === "month");
}

/** The items right below one that is a year are events of that year; those below them are their text. */
function beginBelowDate(
  line: Line,
  { text, indent }: { text: string; indent: number },
  state: ChronologyState,
): boolean {
  const dates = state.dates.at(-1);
  if (!dates?.item.when || indent > (dates.inner ?? indent)) return false;
  dates.inner = indent;
  dates.item.isContext = true;
  begin(line, { when: dates.item.when, written: dates.item.written, rest: text }, state, false);
  return true;
}

/**
 * "12. September 2016" begins with a day, and not with the number of an item, where no item before it has the number 11. In
 * doubt it is taken for the number: the date is then a month, in which the day lies.
 */
function isDay(marker: string | undefined, state: ChronologyState): boolean {
  if (marker === undefined) return false;
  const number = Number.parseInt(marker, 10);
  const isNext = number === (state.item ?? 0) + 1;
  state.item = number;
  return marker.endsWith(".") && !isNext;
}

function noteBareYear(line: Line, { isBareYear }: DatedLine, notes: NoteList): void {
  if (!isBareYear) return;
  notes.addOnce(placeOf(line), "inferred", "a year before a word with a capital letter is taken for a date");
}

function contextOf({ contexts }: ChronologyState): BuildingEvent | undefined {
  return contexts.findLast((context) => context !== undefined);
}

interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}

function readHeading(
  line: Line,
  { level, text }: Heading,
  state: ChronologyState,
  dating: Dating,
  notes: NoteList,
): void {
  state.contexts.length = Math.min(state.contexts.length, level);
  state.dates.length = 0;
  const version = release(text, dating);
  const context = contextOf(state);
  const isFirst = level === 1 && state.title === undefined && state.built.length === 0;
  const behind = datedBehind(text, dating);
  // "# The harbour (1789–1799)" above everything else says what the whole is about.
  const isOfAll = isFirst && state.hasOneTop && behind?.when !== undefined && "start" in behind.when;
  const found = version ?? dated(text, dating, context) ?? (isOfAll ? undefined : behind);
  if (found) {
    noteBareYear(line, found, notes);
    delete state.release;
    if (version) {
      state.release = level;
      delete state.lane;
    }
    begin(line, found, state, true);
    // A heading that is a date and nothing else also dates what stands below it.
    if (found.rest !== "") return;
    if (context) context.isContext = true;
    state.contexts[level] = state.current;
    datesItems(state, state.current);
    return;
  }
  // "Added", "Fixed" and such below a version say what was done for it.
  if (state.release !== undefined && level > state.release && state.current) {
    state.current.lines.push(`${inlineText(text).text}:`);
    return;
  }
  delete state.release;
  if (!isOfAll) noteLackOfYear(line, text, notes);
  delete state.current;
  const name = inlineText(text).text;
  if (isFirst) {
    state.title = name;
    return;
  }
  state.lane = name;
  state.lanes.add(name);
  datesItems(state, context);
}

/** The items of a list below a heading that is a year or a month are events of it. */
function datesItems(state: ChronologyState, item: BuildingEvent | undefined): void {
  if (item?.when && isYearOrMonth(item.when)) state.dates.push({ item, indent: -1 });
}

function begin(line: Line, { when, written, rest, more }: DatedLine, state: ChronologyState, isHeading: boolean): void {
  state.current = {
    at: placeOf(line),
    when,
    written,
    title: rest,
    ...(state.lane !== undefined && { lane: state.lane }),
    tags: [],
    lines: more === undefined ? [] : [more],
    isHeading,
    isContext: false,
  };
  state.built.push(state.current);
}

function readChronos(line: Line, state: ChronologyState, dating: Dating, notes: NoteList): void {
  const at = placeOf(line);
  const { kind, date, written, text, details, lane, tags } = chronosLine(line.text, at, dating, notes)!;
  delete state.current;
  if (kind === "period" && date.when) {
    state.eras.push({ at, label: inlineText(text).text || written, when: date.when });
    if (details !== undefined)
      notes.add(at, "dropped", `of the period only its name is kept, not ${quotedValue(details)}`);
    return;
  }
  const shownLane = lane ?? state.lane;
  if (lane !== undefined) state.lanes.add(lane);
  state.built.push({
    at,
    ...(date.when && { when: date.when }),
    ...(date.written !== undefined && { unread: date.written }),
    written,
    title: text,
    ...(shownLane !== undefined && { lane: shownLane }),
    tags,
    lines: details === undefined ? [] : [details],
    isHeading: false,
    isContext: false,
  });
}

function readText(line: Line, state: ChronologyState, notes: NoteList): void {
  if (state.current) state.current.lines.push(line.text.trim());
  else if (state.built.length === 0 && state.eras.length === 0) state.before.push(line.text.trim());
  else if (/[\p{L}\p{N}]/u.test(line.text)) {
    notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.text)} stands outside of every event`);
  }
}

function eventOf(
  { at, when, title, written, unread, lines, isContext, isHeading, lane, tags }: BuildingEvent,
  notes: NoteList,
): readonly DraftEvent[] {
  const [first = "", ...others] = lines.join("\n").trim().split("\n");
  // What stands below a date without more words is what happened then.
  const [shown, body] = title === "" ? [first, others.join("\n")] : [title, lines.join("\n")];
  if (shown === "" && (isHeading || isContext)) {
    if (!isContext) notes.add(at, "dropped", `below ${quotedValue(written)} nothing is told`);
    return [];
  }
  const [head, text] = [inlineText(shown.replace(/^[-*+>]\s+/u, "")), inlineText(body)];
  for (const refused of [...head.refused, ...text.refused]) {
    notes.add(at, "dropped", `${quotedValue(refused)} is no address of the web`);
  }
  const media = [...head.pictures, ...text.pictures];
  const subject = [...new Set([...tags, ...head.tags, ...text.tags])];
  return [
    {
      at,
      title: head.text,
      ...(text.text !== "" && { summary: text.text }),
      ...(lane !== undefined && { lane }),
      ...(subject.length > 0 && { subject }),
      ...(when && { when }),
      ...(unread !== undefined && { written: unread }),
      claims: claimsOfMarkdown([head, text]),
      ...(media.length > 0 && { media }),
    },
  ];
}
