/** The text of an edited timeline, laid out as its file was, so that an edit changes the lines that it is about alone. */
import { parseTimeline, withoutByteOrderMark } from "../../file/parsing/parse.ts";
import type { Timeline } from "../../timeline.ts";
import { writtenJson } from "../../written.ts";
import { afterBlanks, type JsonPart, partsAt, valueEnd } from "./json-parts.ts";
import { laidOut, type LayoutStyle, styleOf } from "./layout-style.ts";

const PLAIN: LayoutStyle = { unit: "  ", lineEnd: "\n", colon: ": ", comma: ", " };

/**
 * The JSON of a timeline in the layout of the file that it came from. Whatever says what it said there keeps its characters;
 * what is new is indented as the file is, or stands on one line where what is beside it does. Reads the text once.
 *
 * @param text of the file as it was; where it is no timeline, the result is indented by two blanks
 */
export function savedText(text: string, timeline: Timeline): string {
  const now = writtenJson(timeline);
  const read = parseTimeline(text, "");
  const laid = read.ok ? inLayoutOf(text, read.value, now) : undefined;
  // The layout is a kindness; what a file says is not risked for it.
  return laid !== undefined && holdsTimeline(laid, timeline) ? laid : `${laidOut(now, "", PLAIN)}\n`;
}

/** Whether a text is read as that very timeline, in whatever order its fields stand. */
export function holdsTimeline(text: string, timeline: Timeline): boolean {
  const read = parseTimeline(text, "");
  return read.ok && inOrder(read.value) === inOrder(timeline);
}

/** JSON of a timeline with its fields by their names. */
function inOrder(timeline: Timeline): string {
  const sorted = (_name: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(JSON.parse(writtenJson(timeline)), sorted);
}

function inLayoutOf(text: string, before: Timeline, now: string): string {
  const bare = withoutByteOrderMark(text);
  const start = afterBlanks(bare, 0);
  const end = valueEnd(bare, start);
  const style = styleOf(bare, start);
  const value = merged({ text: bare.slice(start, end), before: writtenJson(before), now }, "", style);
  return text.slice(0, text.length - bare.length) + bare.slice(0, start) + value + bare.slice(end);
}

/** A value as the file has it, and without blanks as the program writes it: what it was, and what it is. */
interface Value {
  readonly text: string;
  readonly before: string;
  readonly now: string;
}

/** @param indent of the line that the value begins on; undefined where what holds it stands on one line */
function merged(value: Value, indent: string | undefined, style: LayoutStyle): string {
  const { text, before, now } = value;
  if (before === now) return text;
  const [old, was, is] = [partsAt(text, 0), partsAt(before, 0), partsAt(now, 0)];
  const isAlike = text.startsWith(now.charAt(0)) && text.startsWith(before.charAt(0));
  if (!isAlike || old.length === 0 || is.length === 0) return laidOut(now, indent, style);
  const pairs = text.startsWith("{") ? fieldPairs(old, was, is) : itemPairs({ text, before, now }, was, is);
  if (pairs === undefined || old.length < was.length) return laidOut(now, indent, style);
  return joined(value, { old, was, is, pairs }, indent, style);
}

interface Merge {
  readonly old: readonly JsonPart[];
  readonly was: readonly JsonPart[];
  readonly is: readonly JsonPart[];
  /** In the order of the new text: the place of a part among the old ones, among those that were, and among those that are. */
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly old: number | undefined;
  readonly was: number | undefined;
  /** Absent for what the program leaves out and the file says: an empty "custom". */
  readonly is: number | undefined;
}

/** Fields by their names, in the order of the file; undefined where the program reads others than the file has. */
function fieldPairs(
  old: readonly JsonPart[],
  was: readonly JsonPart[],
  is: readonly JsonPart[],
): readonly Pair[] | undefined {
  const [oldAt, wasAt, isAt] = [places(old), places(was), places(is)];
  if (was.some(({ name }) => !oldAt.has(name)) || old.some(({ name }) => !wasAt.has(name) && name !== "custom"))
    return undefined;
  const pairs: Pair[] = old.flatMap(({ name }, index) => {
    const isUnread = !wasAt.has(name) && !isAt.has(name);
    return isAt.has(name) || isUnread ? [{ old: index, was: wasAt.get(name), is: isAt.get(name) }] : [];
  });
  is.forEach(({ name }, index) => {
    if (oldAt.has(name)) return;
    // Behind the field that it follows where the program writes it.
    const before = pairs.findIndex((pair) => pair.is === index - 1);
    pairs.splice(index === 0 ? 0 : before + 1, 0, { old: undefined, was: undefined, is: index });
  });
  return pairs;
}

function places(parts: readonly JsonPart[]): ReadonlyMap<string, number> {
  return new Map(parts.map(({ name }, index) => [name, index]));
}

/** Items by their ids or names where all have some, or else by their order. */
function itemPairs({ before, now }: Value, was: readonly JsonPart[], is: readonly JsonPart[]): readonly Pair[] {
  const texts = was.map(({ value, end }) => before.slice(value, end));
  const fresh = is.map(({ value, end }) => now.slice(value, end));
  const [wasKeys, isKeys] = [keysOf(texts), keysOf(fresh)];
  if (wasKeys && isKeys) {
    const at = new Map(wasKeys.map((key, index) => [key, index]));
    return isKeys.map((key, index) => ({ old: at.get(key), was: at.get(key), is: index }));
  }
  const shorter = Math.min(texts.length, fresh.length);
  let head = 0;
  while (head < shorter && texts[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && texts.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return fresh.map((_, index) => {
    const fromEnd = fresh.length - index;
    const place = fromEnd <= tail ? texts.length - fromEnd : index;
    const isOld = index < head || fromEnd <= tail || texts.length === fresh.length;
    return { old: isOld ? place : undefined, was: isOld ? place : undefined, is: index };
  });
}

/** What each item begins with, an id or a name; undefined where one has none, or two have the same. */
function keysOf(items: readonly string[]): readonly string[] | undefined {
  const keys = items.flatMap((item) => /^\{"(?:id|name)":"(?:[^"\\]|\\.)*"/u.exec(item)?.[0] ?? []);
  return keys.length === items.length && new Set(keys).size === keys.length ? keys : undefined;
}

function joined(value: Value, { old, was, is, pairs }: Merge, indent: string | undefined, style: LayoutStyle): string {
  const { text, before, now } = value;
  const [first, last] = [old[0]!, old.at(-1)!];
  const lead = text.slice(1, first.start);
  const line = /\n([\t ]*)$/u.exec(lead)?.[1];
  const inner = line ?? (lead.includes("\n") ? indent : undefined);
  const usual = old[1] === undefined ? usualSeparator(lead, style) : text.slice(first.end, old[1].start);
  const texts = pairs.map((pair) => partText(pair));
  const separators = pairs.map(({ old: place }, index) => {
    if (index === 0) return "";
    // Behind what is new, no place is the next.
    const next = (pairs[index - 1]!.old ?? NaN) + 1;
    return place === next ? text.slice(old[place - 1]!.end, old[place]!.start) : usual;
  });
  const parts = texts.map((part, index) => separators[index]! + part).join("");
  return text.charAt(0) + lead + parts + text.slice(last.end);

  function partText(pair: Pair): string {
    const oldPart = old[pair.old ?? -1]!;
    const isPart = is[pair.is ?? -1];
    const wasPart = was[pair.was ?? -1];
    if (isPart === undefined) return text.slice(oldPart.start, oldPart.end);
    const isNow = now.slice(isPart.value, isPart.end);
    if (wasPart === undefined) {
      const key = isPart.start === isPart.value ? "" : JSON.stringify(isPart.name);
      const colon = text.slice(first.start, first.value).replace(/"(?:[^"\\]|\\.)*"/u, "");
      return key + colon + laidOut(isNow, inner, style);
    }
    const part = {
      text: text.slice(oldPart.value, oldPart.end),
      before: before.slice(wasPart.value, wasPart.end),
      now: isNow,
    };
    return text.slice(oldPart.start, oldPart.value) + merged(part, inner, style);
  }
}

function usualSeparator(lead: string, { comma }: LayoutStyle): string {
  return lead.includes("\n") ? `,${lead}` : comma;
}
