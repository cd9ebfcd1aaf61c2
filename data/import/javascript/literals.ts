/**
 * Data that is written as JavaScript or TypeScript: `var items = [{ start: new Date(2014, 3, 20) }] as const;`. Nothing of
 * it is run. Literals are turned into JSON, token by token, in time proportional to the text.
 */
import { DEEPEST_LITERAL, readLiteral, type Script } from "./literal-json.ts";
import { tokensAhead } from "./tokens-ahead.ts";

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

/** How a script is read. */
export interface JsChoices {
  /** What is more than data in a literal is a text, as it is written; literals within it are read as well. */
  readonly code?: "as-text";
}

/** Reads the literals of a script, or of a text that is one literal (JSON5). */
export function jsLiterals(text: string, { code }: JsChoices = {}): JsReading {
  const literals: JsLiteral[] = [];
  const others: string[] = [];
  const script: Script = {
    text,
    tokens: tokensAhead(text),
    readCode: (depth) => {
      scan(script, depth, code === undefined ? undefined : found);
    },
  };
  const found: Found = (name, opening, depth) => {
    const { json, hasCode } = readLiteral(script, opening, depth);
    const value = json === undefined || (hasCode && code === undefined) ? undefined : parsed(json);
    if (value === undefined) others.push(name);
    else literals.push({ name, value });
  };
  scan(script, 0, found);
  return { literals, others };
}

/** Called where a literal opens whose bracket was read last. */
type Found = (name: string, opening: "{" | "[", depth: number) => void;

/**
 * Reads a script, or at a depth of more than 0 the expression that is ahead, up to the comma or bracket behind it. Without
 * `found` no literal in it is looked for.
 */
function scan({ tokens }: Script, depth: number, found: Found | undefined): void {
  const statement = { name: "", before: "=", isType: false };
  let open = 0;
  for (let token = tokens.peek(); token; token = tokens.peek()) {
    const { kind, text } = token;
    const sign = kind === "sign" ? text : "";
    if (depth > 0 && open === 0 && sign !== "" && ENDS.has(sign)) return;
    tokens.next();
    const isBracket = sign === "{" || sign === "[";
    if (found && isBracket && depth < DEEPEST_LITERAL && isOpening(statement.before, sign, tokens.peek()?.text)) {
      found(statement.name, sign, depth + 1);
      Object.assign(statement, { name: "", before: "}", isType: false });
      continue;
    }
    if ("([{".includes(sign || " ")) open += 1;
    else if (")]}".includes(sign || " ")) open = Math.max(0, open - 1);
    step(statement, kind, text);
  }
}

/** After these, a bracket opens a literal; after others a block, or an element of something. */
const OPENING: ReadonlySet<string> = new Set(["=", "(", ",", "return", "default"]);

/** What an expression ends before. */
const ENDS: ReadonlySet<string> = new Set([",", ")", "]", "}"]);

const KEYWORDS: ReadonlySet<string> = new Set(["var", "let", "const", "new", "export", "default", "return"]);

function isOpening(before: string, bracket: "{" | "[", next: string | undefined): boolean {
  // What an attribute of JSX holds: <Timeline events={[…]} />.
  if (bracket === "{" && before === "=" && (next === "[" || next === "{")) return false;
  if (bracket === "[" && (before === "=>" || before === ">")) return next !== "]";
  return OPENING.has(before);
}

/** What is known of a statement after one more of its tokens. */
function step(statement: { name: string; before: string; isType: boolean }, kind: string, text: string): void {
  const { before, isType } = statement;
  if (kind === "word") {
    if (!KEYWORDS.has(text) && before !== "new" && !isType) statement.name = text;
    statement.before = text;
    return;
  }
  if (text === ";") statement.name = "";
  if (text === ":") statement.isType = true;
  else if ("=;,(){}".includes(text)) statement.isType = false;
  // The brace of a JSX attribute is followed by its value.
  statement.before = text === ">" && before === "=" ? "=>" : text === "{" && before === "=" ? "=" : text;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
