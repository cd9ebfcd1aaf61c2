/**
 * Content lines of iCalendar (RFC 5545, 3.1): a name, parameters, and a value.
 *
 * Read by hand. A library was tried: it gives up the whole file for one broken line, does not say where a line stands,
 * reads a time of a zone that the file does not describe as one of no zone, and never comes back from a rule of
 * recurrence that no day fulfils.
 */
import { linesOf } from "../reading/file-lines.ts";

/** A property of a component. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  /** By name in capitals; of several values the text as it stands, without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, with its escapes. */
  readonly value: string;
  /** Number of its first line. */
  readonly number: number;
}

/** A line that is none: it has no name or no value. */
export interface BrokenLine {
  readonly broken: string;
  readonly number: number;
}

/** The content lines of a text, folded lines joined. Linear time. */
export function contentLines(text: string): readonly (Property | BrokenLine)[] {
  const unfolded: { parts: string[]; number: number }[] = [];
  for (const { text: line, number } of linesOf(text)) {
    const last = unfolded.at(-1);
    if (/^[ \t]/u.test(line) && last) last.parts.push(line.slice(1));
    else if (line.trim() !== "") unfolded.push({ parts: [line], number });
  }
  return unfolded.map(({ parts, number }) => contentLine(parts.join(""), number));
}

const NAME = /([\w-]+)\s*(?=[;:])/uy;
const PARAMETER = /;\s*([\w-]+)=((?:"[^"]*"|[^";:])*)/uy;

function contentLine(line: string, number: number): Property | BrokenLine {
  NAME.lastIndex = 0;
  const name = NAME.exec(line)?.[1];
  if (name === undefined) return { broken: line, number };
  const parameters = new Map<string, string>();
  let at = NAME.lastIndex;
  while (line[at] === ";") {
    PARAMETER.lastIndex = at;
    const found = PARAMETER.exec(line);
    if (!found) return { broken: line, number };
    parameters.set(found[1]!.toUpperCase(), found[2]!.replaceAll('"', ""));
    at = PARAMETER.lastIndex;
  }
  if (line[at] !== ":") return { broken: line, number };
  return { name: name.toUpperCase(), parameters, value: line.slice(at + 1), number };
}

/** A text value without its escapes. */
export function plainValue(value: string): string {
  return value
    .replace(/\\([\\;,nN])/gu, (_, escaped: string) => (escaped.toLowerCase() === "n" ? "\n" : escaped))
    .trim();
}

/** The texts of a value that is a list of them. @example textsOf("a\\,b,c") // ["a,b", "c"] */
export function textsOf(value: string): readonly string[] {
  const parts = value.match(/(?:\\.|[^\\,]+)+/gsu) ?? [];
  return parts.map(plainValue).filter((part) => part !== "");
}
