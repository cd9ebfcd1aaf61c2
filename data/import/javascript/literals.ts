/**
 * Data that is written as JavaScript: `var items = [{ start: new Date(2014, 3, 20) }];`. Nothing of it is run. Literals
 * are turned into JSON, token by token, in time proportional to the text.
 */
import { decodedString, jsDate, tokensOf, type Token } from "./tokens.ts";

/** A literal object or list. */
export interface JsLiteral {
  /** What it is assigned to: "data", "timeline.items"; "" where it is an argument or stands alone. */
  readonly name: string;
  readonly value: unknown;
}

/** The literals of a text in their order; those that hold more than data, such as functions, are left out. */
export interface JsReading {
  readonly literals: readonly JsLiteral[];
  /** Names of those that are left out. */
  readonly others: readonly string[];
}

/** Deeper than that, a literal is no data of a timeline. */
const DEEPEST = 100;

/** Reads the literals of a script, or of a text that is one literal (JSON5). */
export function jsLiterals(text: string): JsReading {
  const literals: JsLiteral[] = [];
  const others: string[] = [];
  let name = "";
  let before = "=";
  const tokens = tokensOf(text);
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token.kind === "sign" && (token.text === "{" || token.text === "[") && OPENING.has(before)) {
      const json = literalJson(token.text, tokens);
      const value = json === undefined ? undefined : parsed(json);
      if (value === undefined) others.push(name);
      else literals.push({ name, value });
      before = "}";
      name = "";
      continue;
    }
    if (token.kind === "word") {
      if (!KEYWORDS.has(token.text) && before !== "new") name = token.text;
      before = token.text;
    } else {
      if (token.text === ";") name = "";
      before = token.kind === "sign" ? token.text : "value";
    }
  }
  return { literals, others };
}

/** After these, a bracket opens a literal; after others a block, or an element of something. */
const OPENING: ReadonlySet<string> = new Set(["=", "(", ",", "return", "default"]);

const KEYWORDS: ReadonlySet<string> = new Set(["var", "let", "const", "new", "export", "default", "return"]);

/**
 * The JSON of the literal whose bracket was read last, up to its closing one; undefined where it holds more than data.
 * All of it is read in any case.
 */
function literalJson(opening: string, tokens: Iterator<Token>): string | undefined {
  const parts: string[] = [opening];
  const closings = [opening === "{" ? "}" : "]"];
  let isData = true;
  while (closings.length > 0) {
    const next = tokens.next();
    if (next.done) return undefined;
    const { kind, text } = next.value;
    const closing = kind === "sign" ? CLOSING[text] : undefined;
    if (closing !== undefined) {
      closings.push(closing);
      if (closing === ")" || closings.length > DEEPEST) isData = false;
    } else if (kind === "sign" && text === closings.at(-1)) {
      closings.pop();
      if (parts.at(-1) === ",") parts.pop();
    }
    if (isData) isData = addTo(parts, next.value);
  }
  return isData ? parts.join("") : undefined;
}

const CLOSING: Readonly<Partial<Record<string, string>>> = { "{": "}", "[": "]", "(": ")" };

/** Adds a token as JSON; false where it is no data. */
function addTo(parts: string[], { kind, text }: Token): boolean {
  if (kind === "string") return addString(parts, decodedString(text));
  if (kind === "date") parts.push(JSON.stringify(jsDate(text)));
  else if (kind === "number") parts.push(JSON.stringify(Number(text)));
  else if (kind === "word") parts.push(wordJson(text));
  else if (text === "!") parts.push(text);
  else if ("{}[]:,+-".includes(text)) parts.push(text);
  else return false;
  // "!0" is how scripts that were made small write true.
  if (parts.at(-2) === "!") parts.splice(-2, 2, String(!Number(text)));
  if (parts.at(-2) === "+" && kind === "number") parts.splice(-2, 1);
  return true;
}

/** Strings that are put together with "+" are one: each stays a part by itself, so that a thousand of them are joined once. */
function addString(parts: string[], value: string): boolean {
  const [string, sign] = parts.slice(-2);
  if (sign === "+" && string?.endsWith('"')) parts.splice(-2, 2, string.slice(0, -1), JSON.stringify(value).slice(1));
  else parts.push(JSON.stringify(value));
  return true;
}

/** A word is a field's name, or a constant; the name of something else stands for itself, as text. */
function wordJson(word: string): string {
  if (word === "true" || word === "false" || word === "null") return word;
  return word === "undefined" || word === "NaN" || word === "Infinity" ? "null" : JSON.stringify(word);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
