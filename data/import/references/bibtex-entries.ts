/**
 * Entries of BibTeX, read character by character.
 *
 * By hand, because what there is as a package reads one dialect and throws at others, brings the whole of citation
 * processing along, or fetches; and what is hostile here is a brace that is never closed.
 */
import { quotedValue } from "../fields/quoted-value.ts";
import type { NoteList } from "../reading/note-list.ts";

/** An entry with its fields as they stand, abbreviations resolved. */
export interface BibtexEntry {
  /** In small letters: "article". */
  readonly type: string;
  readonly key: string;
  /** By name in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** Line of its "@". */
  readonly line: number;
}

/** Months, which every style of BibTeX knows by these names. */
const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** UTF-16 units of all that abbreviations may stand for in a file: they may be made of each other. */
const MOST_ABBREVIATED = 500_000;

/** A line that begins an entry: a brace that is still open there is never closed. */
const NEXT_ENTRY = /[\r\n][ \t]*@[ \t]*[A-Za-z]{1,30}[ \t]*[{(]/uy;

/** The entries of a text. What stands between entries is a comment; entries that are broken are noted. */
export function bibtexEntries(text: string, notes: NoteList): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const strings: Abbreviations = { texts: new Map(MONTHS.map((month) => [month, month])), left: MOST_ABBREVIATED };
  const START = /@\s*([A-Za-z]+)\s*([{(])/gu;
  let [line, counted] = [1, 0];
  for (let found = START.exec(text); found; found = START.exec(text)) {
    for (; counted < found.index; counted++) if (text[counted] === "\n") line++;
    const type = found[1]!.toLowerCase();
    if (type === "comment") continue;
    const reader = new FieldReader(text, START.lastIndex, found[2] === "{" ? "}" : ")", strings);
    const key = type === "string" || type === "preamble" ? "" : reader.key();
    const fields = type === "preamble" ? reader.skip() : reader.fields();
    if (reader.broken !== undefined) {
      notes.add(
        `line ${String(line)}`,
        "changed",
        `the entry ${quotedValue(key || type)} ${reader.broken}; it is read up to there`,
      );
    }
    START.lastIndex = reader.at;
    if (type === "string") for (const [name, value] of fields) strings.texts.set(name, value);
    else if (type !== "preamble") entries.push({ type, key, fields, line });
  }
  return entries;
}

/** Names and what they stand for, and how much of it may still be used. */
interface Abbreviations {
  readonly texts: Map<string, string>;
  left: number;
}

/** Reads the inside of one entry. */
class FieldReader {
  at: number;
  /** What is wrong with the entry, as the end of a sentence. */
  broken: string | undefined;
  readonly #text: string;
  readonly #close: string;
  readonly #strings: Abbreviations;

  constructor(text: string, at: number, close: string, strings: Abbreviations) {
    [this.#text, this.at, this.#close, this.#strings] = [text, at, close, strings];
  }

  key(): string {
    const found = this.#take(/\s*([^,\s{}()"=@]*)\s*,?/uy);
    return found?.[1] ?? "";
  }

  skip(): ReadonlyMap<string, string> {
    this.at -= 1;
    this.#braced();
    return new Map();
  }

  fields(): ReadonlyMap<string, string> {
    const fields = new Map<string, string>();
    for (;;) {
      this.#take(/[\s,]*/uy);
      if (this.#text[this.at] === this.#close) return fields;
      const name = this.#take(/([^\s=,{}()"#%@]+)\s*=\s*/uy)?.[1];
      if (name === undefined) {
        this.broken ??= this.at >= this.#text.length ? "is not closed" : "has a field without a name or a value";
        return fields;
      }
      fields.set(name.toLowerCase(), this.#value());
    }
  }

  /** Parts in braces, in quotation marks, numbers and names of abbreviations, joined by "#". */
  #value(): string {
    let value = "";
    do {
      const start = this.#text[this.at];
      const part = start === "{" ? this.#braced() : start === '"' ? this.#inQuotes() : this.#name();
      value += part;
    } while (this.#take(/\s*#\s*/uy));
    return value;
  }

  #name(): string {
    const name = this.#take(/[^\s,{}()"#=]*/uy)?.[0] ?? "";
    const text = this.#strings.texts.get(name.toLowerCase());
    if (text === undefined) return name;
    this.#strings.left -= text.length;
    if (this.#strings.left >= 0) return text;
    this.broken ??= "has an abbreviation that stands for too much";
    return name;
  }

  #braced(): string {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at];
      if (character === "\\") this.at++;
      else if (character === "{" || (depth === 0 && character === "(")) depth++;
      else if (character === "}" || (depth === 1 && this.#text[start - 1] === "(" && character === ")")) depth--;
      if (depth === 0) return this.#text.slice(start, this.at++);
      if (this.#isNextEntry()) break;
    }
    this.broken ??= "has a brace that is not closed";
    return this.#text.slice(start, this.at);
  }

  #inQuotes(): string {
    const start = ++this.at;
    let depth = 0;
    for (; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at];
      if (character === "\\") this.at++;
      else if (character === "{") depth++;
      else if (character === "}") depth--;
      else if (character === '"' && depth <= 0) return this.#text.slice(start, this.at++);
      if (this.#isNextEntry()) break;
    }
    this.broken ??= "has a quotation mark that is not closed";
    return this.#text.slice(start, this.at);
  }

  #isNextEntry(): boolean {
    NEXT_ENTRY.lastIndex = this.at;
    return NEXT_ENTRY.test(this.#text);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}
