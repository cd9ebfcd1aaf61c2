/** A literal object or list as JSON. What is more than data in it is a text, as it is written. */
import type { TokensAhead } from "./tokens-ahead.ts";
import { decodedString, jsDate } from "./tokens.ts";

/** A script that is read. */
export interface Script {
  readonly text: string;
  readonly tokens: TokensAhead;
  /** Reads the expression that is ahead, up to the comma or bracket behind it. */
  readonly readCode: (depth: number) => void;
}

/** Deeper than that, a literal is no data of a timeline. */
export const DEEPEST_LITERAL = 100;

/** UTF-16 units of code that are kept. */
const LONGEST_CODE = 1000;

interface Parts {
  readonly json: string[];
  isData: boolean;
  hasCode: boolean;
}

/**
 * The literal whose bracket was read last, up to its closing one. Without `json` it is not closed, too deep or broken.
 *
 * @param depth brackets around it, 1 for none
 */
export function readLiteral(script: Script, opening: "{" | "[", depth: number) {
  const parts: Parts = { json: [], isData: true, hasCode: false };
  readMembers(script, parts, opening, depth);
  return { hasCode: parts.hasCode, ...(parts.isData && { json: parts.json.join("") }) };
}

/** Reads what stands between two brackets, and the second. */
function readMembers(script: Script, parts: Parts, opening: "{" | "[", depth: number): void {
  const closing = opening === "{" ? "}" : "]";
  const { tokens } = script;
  parts.json.push(opening);
  let isFirst = true;
  for (let token = tokens.peek(); token; token = tokens.peek()) {
    if (isSign(script, closing)) {
      tokens.next();
      parts.json.push(closing);
      return;
    }
    // Between two commas an object has nothing, and is none that a browser reads.
    if (opening === "{" && isSign(script, ",")) {
      parts.hasCode = true;
      tokens.next();
      continue;
    }
    if (!isFirst) parts.json.push(",");
    isFirst = false;
    if (opening === "{") readField(script, parts, depth);
    else readValue(script, parts, depth);
    if (isSign(script, ",")) tokens.next();
    else if (!isSign(script, closing)) {
      // A bracket that closes something else.
      parts.isData = false;
      tokens.next();
    }
  }
  parts.isData = false;
}

/** Reads a field with its name. A shorthand, a method or the fields of something else are code. */
function readField(script: Script, parts: Parts, depth: number): void {
  const { tokens } = script;
  const name = tokens.peek();
  const from = name?.at ?? 0;
  const isName = name !== undefined && ["word", "string", "number"].includes(name.kind);
  if (isName) tokens.next();
  const key = !isName ? "..." : name.kind === "string" ? decodedString(name.text) : plainName(name.text, name.kind);
  parts.json.push(JSON.stringify(key), ":");
  if (isName && isSign(script, ":")) {
    tokens.next();
    readValue(script, parts, depth);
  } else addCode(script, parts, from, depth);
}

function plainName(text: string, kind: string): string {
  return kind === "number" ? String(Number(text)) : text;
}

function readValue(script: Script, parts: Parts, depth: number): void {
  const start = parts.json.length;
  const from = script.tokens.peek()?.at ?? script.text.length;
  const isData = readData(script, parts, depth);
  if (isData) skipTypes(script);
  if (isData && isEnd(script)) return;
  parts.json.length = start;
  addCode(script, parts, from, depth);
}

/** Adds the expression that began at a place, as text. */
function addCode(script: Script, parts: Parts, from: number, depth: number): void {
  parts.hasCode = true;
  script.readCode(depth);
  const written = script.text.slice(
    from,
    Math.min(from + LONGEST_CODE, script.tokens.peek()?.at ?? script.text.length),
  );
  parts.json.push(JSON.stringify(written.trim()));
}

/** Reads a value; false where it is none, or only the beginning of one. */
function readData(script: Script, parts: Parts, depth: number): boolean {
  const { tokens } = script;
  const token = tokens.peek();
  if (!token) return false;
  const { kind, text } = token;
  if (kind === "sign" && !"{[+-!".includes(text)) return false;
  tokens.next();
  if (kind === "string") return readStrings(script, parts, text);
  if (kind === "date") parts.json.push(JSON.stringify(jsDate(text)));
  else if (kind === "number") parts.json.push(JSON.stringify(Number(text)));
  else if (kind === "word") parts.json.push(wordJson(text));
  else if (text === "{" || text === "[") {
    if (depth < DEEPEST_LITERAL) readMembers(script, parts, text, depth + 1);
    else return skipBrackets(script, parts);
  } else return readSigned(script, parts, text);
  return true;
}

/** Strings that are put together with "+" are one. */
function readStrings({ tokens }: Script, parts: Parts, first: string): boolean {
  const strings = [decodedString(first)];
  for (let sign = tokens.peek(); sign?.kind === "sign" && sign.text === "+"; sign = tokens.peek()) {
    tokens.next();
    const next = tokens.peek();
    if (next?.kind !== "string") return false;
    tokens.next();
    strings.push(decodedString(next.text));
  }
  parts.json.push(JSON.stringify(strings.join("")));
  return true;
}

/** A number with its sign; "!0" is how scripts that were made small write true. */
function readSigned({ tokens }: Script, parts: Parts, sign: string): boolean {
  const token = tokens.peek();
  if (token?.kind !== "number") return false;
  tokens.next();
  const value = Number(token.text);
  parts.json.push(sign === "!" ? String(!value) : JSON.stringify(sign === "-" ? -value : value));
  return true;
}

/** Skips what is too deep, up to the bracket that closes it. */
function skipBrackets({ tokens }: Script, parts: Parts): boolean {
  parts.isData = false;
  let open = 1;
  for (let token = tokens.peek(); token && open > 0; token = tokens.peek()) {
    if (token.kind === "sign") open += "([{".includes(token.text) ? 1 : ")]}".includes(token.text) ? -1 : 0;
    tokens.next();
  }
  return true;
}

/** Skips what TypeScript says of a value: `as const`, `satisfies readonly Bell[]`. */
function skipTypes(script: Script): void {
  const { tokens } = script;
  const word = tokens.peek();
  if (word?.kind !== "word" || !/^(?:as|satisfies)$/u.test(word.text)) return;
  let open = 0;
  for (let token = tokens.peek(); token; token = tokens.peek()) {
    const sign = token.kind === "sign" ? token.text : " ";
    if (open === 0 && ",)]}".includes(sign)) return;
    if ("([{<".includes(sign)) open += 1;
    else if (")]}>".includes(sign)) open = Math.max(0, open - 1);
    tokens.next();
  }
}

function isSign({ tokens }: Script, sign: string): boolean {
  const token = tokens.peek();
  return token?.kind === "sign" && token.text === sign;
}

/** Whether a comma or a closing bracket is ahead, or nothing. */
function isEnd({ tokens }: Script): boolean {
  const token = tokens.peek();
  return token === undefined || (token.kind === "sign" && ",)]}".includes(token.text));
}

/** A word is a constant; the name of something else stands for itself, as text. */
function wordJson(word: string): string {
  if (word === "true" || word === "false" || word === "null") return word;
  return word === "undefined" || word === "NaN" || word === "Infinity" ? "null" : JSON.stringify(word);
}
