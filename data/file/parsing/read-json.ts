import { type ParseErrorCode, printParseErrorCode } from "jsonc-parser";
import { quoted } from "../problems/describe-value.ts";
import type { FindingList } from "../problems/finding-list.ts";
import type { JsonPath } from "../problems/json-path.ts";
import { lookAlikeText } from "../problems/look-alikes.ts";
import { visitJson } from "../problems/visit-json.ts";
import { scanJson } from "./scan-json.ts";

/** A timeline nests six levels; whatever is far beyond is no timeline, and must not exhaust the stack. */
const MAX_DEPTH = 100;
/** Twice what the largest file that is read (256 MiB) holds when it is a timeline; lists of more would fill the memory. */
const MAX_VALUES = 20_000_000;

/** Keys with a meaning of their own in JavaScript. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const LIMIT_REASONS = {
  depth: `nested deeper than ${String(MAX_DEPTH)} levels; this cannot be a timeline`,
  values: "more than twenty million values; split the file",
} as const;

/**
 * Reads strict JSON (RFC 8259), and adds to `findings` what is wrong with it: every syntax error, keys that stand twice
 * in an object, keys that no data may have. Undefined when there is no value to go on with.
 *
 * @param text without byte order mark
 */
export function readJson(text: string, findings: FindingList): { readonly value: unknown } | undefined {
  if (text.trim() === "") {
    findings.add({ path: [], offset: 0, reason: "the file is empty; a timeline is an object in braces" });
    return undefined;
  }
  const limits = { depth: MAX_DEPTH, values: MAX_VALUES, forbiddenKeys: FORBIDDEN_KEYS };
  const { beyond, hasSuspectKeys } = scanJson(text, limits);
  if (beyond !== undefined) {
    findings.add({ path: [], offset: beyond.offset, reason: LIMIT_REASONS[beyond.limit] });
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    if (hasSuspectKeys) checkKeys(text, findings);
    return { value };
  } catch (error) {
    checkSyntax(text, findings);
    // Whatever JSON.parse rejects and the other parser lets pass must still be told.
    if (findings.count === 0) findings.add({ path: [], offset: 0, reason: `not valid JSON: ${String(error)}` });
    return undefined;
  }
}

function checkSyntax(text: string, findings: FindingList): void {
  let currentPath: () => JsonPath = () => [];
  let lastOffset = -1;
  let misreadTo = -1;
  const remember = (_offset: number, _length: number, _line: number, _column: number, path: () => JsonPath): void => {
    currentPath = path;
  };
  const isWhole = visitJson(text, (original, short) => ({
    onObjectBegin: remember,
    onArrayBegin: remember,
    onError: (code, offset, length) => {
      // One slip makes the parser complain several times at one place.
      if (offset === lastOffset) return;
      lastOffset = offset;
      // One look-alike makes the parser complain about most of its line.
      if (offset <= misreadTo) return;
      const lookAlikes = lookAlikeText(short.slice(offset, offset + length));
      if (lookAlikes !== undefined) {
        misreadTo = endOfLine(short, offset);
        const outside = lookAlikeText(withoutTexts(short.slice(offset, misreadTo))) ?? lookAlikes;
        findings.add({ path: currentPath(), offset: original(offset), reason: outside });
        return;
      }
      const reason = syntaxReason(code, short.slice(offset, offset + length));
      findings.add({ path: currentPath(), offset: original(offset), reason });
    },
  }));
  if (!isWhole) findings.giveUp();
}

/** Far more than a line of JSON that somebody wrote; a file of one line is looked at so far, in UTF-16 units. */
const LONGEST_LINE = 2000;

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return Math.min(end === -1 ? text.length : end, offset + LONGEST_LINE);
}

/** Without the texts in plain double quotes, in which any character may stand. */
function withoutTexts(line: string): string {
  return line.replace(/"(?:[^"\\\n]|\\.)*"/gu, '""');
}

/** Where something is missing, and what stands there, in quotes. */
interface SyntaxPlace {
  readonly here: () => string;
  readonly found: () => string;
}

const noNumber = ({ found }: SyntaxPlace): string => `${found()} is not a number; write it as 12 or 12.5`;
const noComment = (): string => "JSON has no comments; remove it";

/** Reasons by the parser's name of the error: of a file that is no JSON there are as many as it has characters. */
const SYNTAX_REASONS: Readonly<Record<string, (place: SyntaxPlace) => string>> = {
  InvalidSymbol: ({ found }) => `${found()} is not JSON; text stands in double quotes`,
  InvalidNumberFormat: noNumber,
  UnexpectedEndOfNumber: noNumber,
  PropertyNameExpected: ({ here }) =>
    `a key in double quotes is missing ${here()}; is there a comma too many in front of it?`,
  ValueExpected: ({ here }) => `a value is missing ${here()}; is there a comma too many in front of it?`,
  ColonExpected: ({ here }) => `a colon is missing ${here()}; keys and values are joined by ":"`,
  CommaExpected: ({ here }) => `a comma is missing ${here()}; add it`,
  CloseBraceExpected: ({ here }) => `a closing brace "}" is missing ${here()}; add it`,
  CloseBracketExpected: ({ here }) => `a closing bracket "]" is missing ${here()}; add it`,
  EndOfFileExpected: ({ here }) => `the timeline is complete ${here()}; remove what follows`,
  InvalidCommentToken: noComment,
  UnexpectedEndOfComment: noComment,
  UnexpectedEndOfString: () =>
    "the closing quote of this text is missing on its line; add it, and write line breaks as spaces",
  InvalidUnicode: () => "\\u must be followed by four hex digits",
  InvalidEscapeCharacter: () => "a backslash in text must be written twice",
  InvalidCharacter: () => "a line break, tab or other control character stands inside text; remove it",
};

function syntaxReason(code: ParseErrorCode, text: string): string {
  const found = (): string => quoted(text);
  const here = (): string => (text === "" ? "at the end of the file" : `before ${found()}`);
  return SYNTAX_REASONS[printParseErrorCode(code)]?.({ here, found }) ?? "not valid JSON here";
}

function checkKeys(text: string, findings: FindingList): void {
  const open: Set<string>[] = [];
  visitJson(text, (original) => ({
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (...[key, offset, , , , parentPath]) => {
      const keys = open.at(-1);
      const isRepeated = keys?.has(key) === true;
      keys?.add(key);
      if (!isRepeated && !FORBIDDEN_KEYS.has(key)) return;
      const reason = isRepeated
        ? `the key ${quoted(key)} stands twice in this object; keep one`
        : `${quoted(key)} cannot be a key; remove it`;
      findings.add({ path: [...parentPath(), key], offset: original(offset), reason });
    },
  }));
}
